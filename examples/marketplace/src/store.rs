//! The database.

use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;

use crate::domain::{Card, Member, Order, Visit};
use crate::error::Result;

#[derive(Clone)]
pub struct Store {
    pool: SqlitePool,
}

const SCHEMA: &str = "
    create table members (id integer primary key, user_name text, email text, postal_address text, birth_year integer,
        phone text, password_hash text, company text, newsletter integer, minor integer, logins integer);
    create table orders (id integer primary key, member integer, goods text, delivery_address text);
    create table visits (ip_address text, user_agent text, page text);
";

impl Store {
    pub async fn in_memory() -> Result<Self> {
        let pool = SqlitePoolOptions::new().max_connections(1).connect("sqlite::memory:").await?;
        sqlx::raw_sql(SCHEMA).execute(&pool).await?;
        Ok(Self { pool })
    }

    pub async fn add_member(&self, user_name: &str, email: &str, address: &str, password_hash: &str) -> Result<i64> {
        let done = sqlx::query("insert into members values (null, ?, ?, ?, 1980, null, ?, '', 0, 0, 0)")
            .bind(user_name)
            .bind(email)
            .bind(address)
            .bind(password_hash)
            .execute(&self.pool)
            .await?;
        Ok(done.last_insert_rowid())
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

    pub async fn visits(&self) -> Result<Vec<Visit>> {
        let rows: Vec<(String, String, String)> = sqlx::query_as("select * from visits").fetch_all(&self.pool).await?;
        Ok(rows.into_iter().map(|(ip_address, user_agent, page)| Visit { ip_address, user_agent, page }).collect())
    }
}
