//! The database.

use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;

use crate::domain::{Card, Correction, Member, Order, Registration, Visit};
use crate::error::Result;

#[derive(Clone)]
pub struct Store {
    pool: SqlitePool,
}

const SCHEMA: &str = "
    create table members (id integer primary key, user_name text, email text, postal_address text, birth_year integer,
        phone text, password_hash text, company text, newsletter integer, minor integer,
        guardian_agreed integer, logins integer);
    create table orders (id integer primary key, member integer, goods text, delivery_address text);
    create table visits (ip_address text, user_agent text, page text);
";

impl Store {
    pub async fn in_memory() -> Result<Self> {
        let pool = SqlitePoolOptions::new().max_connections(1).connect("sqlite::memory:").await?;
        sqlx::raw_sql(SCHEMA).execute(&pool).await?;
        Ok(Self { pool })
    }

    /// Keeps a new member. Who is younger than eighteen is a minor, until a guardian agrees.
    pub async fn add_member(&self, form: &Registration, password_hash: &str) -> Result<i64> {
        let done = sqlx::query(
            "insert into members values (null, ?, ?, ?, ?, ?, ?, '', ?, strftime('%Y', 'now') - ? < 18, 0, 0)",
        )
        .bind(&form.user_name)
        .bind(&form.email)
        .bind(&form.postal_address)
        .bind(form.birth_year)
        .bind(&form.phone)
        .bind(password_hash)
        .bind(form.newsletter)
        .bind(form.birth_year)
        .execute(&self.pool)
        .await?;
        Ok(done.last_insert_rowid())
    }

    pub async fn correct(&self, id: i64, correction: &Correction) -> Result<()> {
        let all =
            "update members set user_name = ?, email = ?, postal_address = ?, birth_year = ?, phone = ? where id = ?";
        sqlx::query(all)
            .bind(&correction.user_name)
            .bind(&correction.email)
            .bind(&correction.postal_address)
            .bind(correction.birth_year)
            .bind(&correction.phone)
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    pub async fn erase(&self, id: i64) -> Result<()> {
        sqlx::query("delete from orders where member = ?").bind(id).execute(&self.pool).await?;
        sqlx::query("delete from members where id = ?").bind(id).execute(&self.pool).await?;
        Ok(())
    }

    pub async fn member(&self, id: i64) -> Result<Member> {
        let member =
            sqlx::query_as::<_, Member>("select * from members where id = ?").bind(id).fetch_one(&self.pool).await?;
        Ok(member)
    }

    pub async fn add_order(&self, member: i64, goods: &str, address: &str) -> Result<i64> {
        let done = sqlx::query("insert into orders values (null, ?, ?, ?)")
            .bind(member)
            .bind(goods)
            .bind(address)
            .execute(&self.pool)
            .await?;
        Ok(done.last_insert_rowid())
    }

    pub async fn order(&self, id: i64, card: Card) -> Result<Order> {
        let (goods, delivery_address): (String, String) =
            sqlx::query_as("select goods, delivery_address from orders where id = ?")
                .bind(id)
                .fetch_one(&self.pool)
                .await?;
        Ok(Order { id, goods, delivery_address, weight: 1, card })
    }

    pub async fn add_visit(&self, visit: &Visit) -> Result<()> {
        sqlx::query("insert into visits values (?, ?, ?)")
            .bind(&visit.ip_address)
            .bind(&visit.user_agent)
            .bind(&visit.page)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    pub async fn visits(&self) -> Result<Vec<Visit>> {
        let rows: Vec<(String, String, String)> = sqlx::query_as("select * from visits").fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(|(ip_address, user_agent, page)| Visit { ip_address, user_agent, page }).collect())
    }
}
