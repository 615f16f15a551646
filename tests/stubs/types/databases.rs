// sqlx and diesel: what queries return.

use sqlx::{FromRow, PgPool, Row};

#[derive(FromRow)]
struct User {
    email: String,
}

async fn queries(pool: &PgPool, email: &str) -> Result<(), sqlx::Error> {
    let a = sqlx::query_as::<_, User>("SELECT").bind(email).fetch_one(pool).await?;
      //^ User
    let b = sqlx::query_as::<_, User>("SELECT").fetch_all(pool).await?;
      //^ Vec<User>
    let c = sqlx::query_as::<_, User>("SELECT").fetch_optional(pool).await?.map(|u| u.email);
      //^ Option<String>
    let d = sqlx::query("SELECT").bind(email).bind(3i64).fetch_one(pool).await?;
      //^ PgRow
    let e: String = d.get("email");
                  //^^^^^^^^^^^^^^ String
    let f = d.try_get::<i64, _>("id")?;
      //^ i64
    let g = sqlx::query("DELETE").execute(pool).await?.rows_affected();
      //^ u64
    let h = sqlx::query_scalar::<_, i64>("SELECT").fetch_one(pool).await?;
      //^ i64
    let mut i = pool.begin().await?;
          //^ Transaction<Postgres>
    let j = sqlx::query_as::<_, (String, i64)>("SELECT").fetch_one(&mut *i).await?;
      //^ (String, i64)
    let k = i.commit().await;
      //^ Result<(), Error>
    Ok(())
}

mod tables {
    use diesel::prelude::*;

    diesel::table! {
        users (id) {
            id -> Int8,
            email -> Text,
        }
    }

    #[derive(Queryable, Insertable)]
    struct Row {
        id: i64,
        email: String,
    }

    fn queries(connection: &mut PgConnection, row: Row) -> QueryResult<()> {
        let a = users::table.filter(users::email.eq("x")).first::<Row>(connection)?;
          //^ Row
        let b = users::table.select((users::id, users::email)).load::<(i64, String)>(connection)?;
          //^ Vec<(i64, String)>
        let c = users::table.order(users::id.desc()).limit(3).load::<Row>(connection)?;
          //^ Vec<Row>
        let d = diesel::insert_into(users::table).values(row).execute(connection)?;
          //^ usize
        let e = diesel::update(users::table.find(3)).set(users::email.eq("x")).get_result::<Row>(connection)?;
          //^ Row
        let f = users::table.find(3).first::<Row>(connection).optional()?;
          //^ Option<Row>
        let mut g = users::table.into_boxed::<diesel::pg::Pg>();
        g = g.filter(users::id.gt(3));
        let h = g.load::<Row>(connection)?;
          //^ Vec<Row>
        let i = users::table.inner_join(posts::table).filter(exists()).select(users::id).first::<i64>(connection)?;
          //^ i64
        let j = authors.field(users::email).is_null();
          //^ IsNull<AliasedField<table, email>>
        let k = lower(users::email).eq("x").or(users::id.nullable().is_not_distinct_from(3));
          //^ Or<Eq<Grouped<(email,)>, &str>, Eq<Nullable<id>, i32>>
        let l = joined().select(users::email).load::<String>(connection)?;
          //^ Vec<String>
        Ok(())
    }

    diesel::table! {
        posts (id) {
            id -> Int8,
            author -> Int8,
        }
    }

    diesel::alias!(users as authors: Authors);
    diesel::define_sql_function!(fn lower(x: diesel::sql_types::Text) -> diesel::sql_types::Text);

    #[diesel::dsl::auto_type]
    fn exists() -> _ {
        posts::author.eq(users::id)
    }

    fn many_joins(connection: &mut PgConnection) {
        let a = posts::table
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .left_join(users::table.on(exists()))
            .filter(users::id.eq(1));
        let b = a.select(users::email).first::<String>(connection);
          //^ Result<String, Error>
        let c = a.filter(users::id.eq(2)).limit(1).select(users::email).load::<String>(connection);
          //^ Result<Vec<String>, Error>
    }

    #[diesel::dsl::auto_type]
    fn joined() -> _ {
        users::table.left_join(authors.on(authors.field(users::id).eq(users::id)))
    }
}
