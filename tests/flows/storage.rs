//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[recipient.partner]
hosts = ["api.partner.example"]
[[context]]
path = "**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,redis,sled,csv,diesel,sqlx
use log::info;
use privacy::PersonalData;
use serde::Serialize;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Account {
    pub id: i64,
    #[personal(category = "contact")]
    pub email: String,
    pub logins: u32,
}

pub mod keys {
    use super::Account;
    use log::info;
    use redis::{AsyncCommands, Commands, JsonAsyncCommands};

    pub fn plain(con: &mut redis::Connection, account: &Account) -> redis::RedisResult<()> {
        let _: () = con.set(account.id, &account.email)?; //~ PD001 Account::email -> storage
        let _: () = con.set("logins", account.logins)?; //~ silent
        let _: () = con.set_ex(format!("mail:{}", account.email), 1, 60)?; //~ PD001 Account::email -> storage
        con.hset::<_, _, _, ()>("accounts", account.id, &account.email)?; //~ PD001 Account::email -> storage
        let _: i64 = con.lpush("mails", &account.email)?; //~ PD001 Account::email -> storage
        let count: i64 = con.incr("logins", account.logins)?; //~ silent
        info!("{count}"); //~ silent
        let back: String = con.get(account.id)?; //~ silent
        info!("{back}"); //~ silent
        let known: bool = con.exists(&account.email)?; //~ silent
        info!("{known}"); //~ silent
        let _: () = con.del(&account.email)?; //~ silent
        Ok(())
    }

    pub async fn waiting(client: &redis::Client, account: &Account) -> redis::RedisResult<()> {
        let mut con = client.get_multiplexed_async_connection().await?;
        let _: () = con.set("mail", account.email.clone()).await?; //~ PD001 Account::email -> storage
        let _: () = con.sadd("ids", account.id).await?; //~ silent
        let _: () = con.json_set("account", "$", account).await?; //~ PD001 Account::email -> storage
        let found: Option<String> = con.hget("accounts", account.id).await?;
        info!("{found:?}"); //~ silent
        Ok(())
    }

    pub async fn words(con: &mut redis::aio::ConnectionManager, account: &Account) -> redis::RedisResult<()> {
        redis::cmd("SET").arg("mail").arg(&account.email).query_async::<()>(con).await?; //~ PD001 Account::email -> storage
        let mut command = redis::cmd("SET");
        command.arg("logins").arg(account.logins);
        command.exec_async(con).await?; //~ silent
        let mut pipe = redis::pipe();
        pipe.atomic().set("id", account.id).ignore();
        pipe.query_async::<()>(con).await?; //~ silent
        pipe.set("mail", &account.email).ignore();
        pipe.query_async::<()>(con).await?; //~ PD001 Account::email -> storage
        Ok(())
    }

    pub struct Sessions<C> {
        con: C,
    }

    impl<C: redis::ConnectionLike> Sessions<C> {
        pub fn keep(&mut self, key: &str, value: &str) -> redis::RedisResult<()> {
            self.con.set(key, value) // stored where the caller says
        }
    }

    pub fn through(sessions: &mut Sessions<redis::Connection>, account: &Account) -> redis::RedisResult<()> {
        sessions.keep("a", "b")?;
        sessions.keep("mail", &account.email) //~ PD001 Account::email -> storage
    }
}

pub fn trees(account: &Account) -> sled::Result<()> {
    let db = sled::open("db")?;
    db.insert(account.id.to_be_bytes(), account.email.as_bytes())?; //~ PD001 Account::email -> storage
    db.insert("logins", account.logins.to_string().as_str())?; //~ silent
    let back = db.get(account.email.as_bytes())?; //~ silent
    info!("{}", back.is_some()); //~ silent
    db.open_tree("mails")?.insert(&account.email, "x")?; //~ PD001 Account::email -> storage
    Ok(())
}

pub fn tables(accounts: &[Account]) -> Result<(), Box<dyn std::error::Error>> {
    let mut writer = csv::Writer::from_path("accounts.csv")?;
    for account in accounts {
        writer.serialize(account)?; //~ PD001 Account::email -> storage
        writer.serialize((account.id, account.logins))?; //~ silent
        writer.write_record([account.id.to_string(), account.email.clone()])?; //~ PD001 Account::email -> storage
        writer.write_record(&[account.id.to_string()])?; //~ silent
    }
    writer.flush()?;
    let mut memory = csv::Writer::from_writer(Vec::new());
    memory.serialize(&accounts[0])?; //~ silent
    std::fs::write("copy.csv", memory.into_inner().map_err(|_| "full")?)?; //~ PD001 Account::email -> storage
    Ok(())
}

pub async fn by_sqlx(pool: &sqlx::PgPool, account: &Account) -> Result<(), sqlx::Error> {
    sqlx::query("insert into a (email) values ($1)").bind(&account.email).execute(pool).await?; //~ PD001 Account::email -> storage
    sqlx::query("update a set n = $1").bind(account.logins as i64).execute(pool).await?; //~ silent
    sqlx::query!("insert into a (email) values ($1)", account.email).execute(pool).await?; //~ PD001 Account::email -> storage
    let mut builder = sqlx::QueryBuilder::<sqlx::Postgres>::new("insert into a (id, email) ");
    builder.push_values([account], |mut row, account| {
        row.push_bind(account.id).push_bind(account.email.clone());
    });
    builder.build().execute(pool).await?; //~ MISSING PD001 Account::email -> storage: a closure writes to what it is given by value
    let mut tx = pool.begin().await?;
    sqlx::query("insert into a values ($1)").bind(account.email.as_str()).execute(&mut *tx).await?; //~ PD001 Account::email -> storage
    tx.commit().await
}
