//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[[context]]
path = "**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,sea-orm
pub mod user {
    use privacy::PersonalData;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, PersonalData)]
    #[sea_orm(table_name = "users")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub login: String,
        #[personal(category = "contact")]
        #[sea_orm(column_name = "e_mail", unique)]
        pub email: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_many = "super::pet::Entity")]
        Pet,
    }

    impl Related<super::pet::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Pet.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod pet {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "pets")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

use log::info;
use sea_orm::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue, Condition, DbBackend, DerivePartialModel, FromQueryResult, IntoActiveModel, QueryOrder, QuerySelect, Set, Statement,
};
use user::Entity as User;

pub async fn models(db: &DatabaseConnection, email: &str) -> Result<(), DbErr> {
    let found = User::find_by_id(1).one(db).await?;
    if let Some(found) = &found {
        info!("{}", found.login); //~ silent
        info!("{}", found.email); //~ PD001 Model::email -> log
    }
    let found = User::find().filter(user::Column::Email.eq(email)).one(db).await?;
    info!("{}", found.is_some()); //~ silent
    let all = User::find().filter(user::Column::Login.contains("a")).order_by_asc(user::Column::Id).all(db).await?;
    for one in &all {
        info!("{}", one.login); //~ silent
        info!("{one:?}"); //~ PD001 Model::email -> log
    }
    let count = User::find().filter(Condition::any().add(user::Column::Email.eq(email))).count(db).await?;
    info!("{count}"); //~ silent
    for (one, pet) in User::find().find_also_related(pet::Entity).all(db).await? {
        info!("{}", one.email); //~ PD001 Model::email -> log
        info!("{:?}", pet.map(|p| p.name)); //~ silent
    }
    let mut pages = User::find().paginate(db, 50);
    while let Some(page) = pages.fetch_and_next().await? {
        for one in page {
            info!("{}", one.login); //~ silent
            info!("{}", one.email); //~ PD001 Model::email -> log
        }
    }
    Ok(())
}

#[derive(Debug, FromQueryResult)]
pub struct Listed {
    pub login: String,
    pub mail: String,
}

#[derive(Debug, DerivePartialModel, FromQueryResult)]
#[sea_orm(entity = "User")]
pub struct Short {
    pub login: String,
    #[sea_orm(from_col = "e_mail")]
    pub address: String,
}

pub async fn selected(db: &DatabaseConnection) -> Result<(), DbErr> {
    let emails: Vec<String> = User::find().select_only().column(user::Column::Email).into_tuple().all(db).await?;
    info!("{emails:?}"); //~ PD001 Model::email -> log
    let logins = User::find().select_only().column(user::Column::Login).into_tuple::<String>().all(db).await?;
    info!("{logins:?}"); //~ silent
    let pair: Option<(String, String)> = User::find()
        .select_only()
        .column(user::Column::Login)
        .column(user::Column::Email)
        .filter(user::Column::Id.eq(1))
        .into_tuple()
        .one(db)
        .await?;
    if let Some((login, email)) = pair {
        info!("{login}"); //~ silent
        info!("{email}"); //~ PD001 Model::email -> log
    }
    let count: Option<i64> =
        User::find().select_only().column_as(user::Column::Email.count(), "count").into_tuple().one(db).await?;
    info!("{count:?}"); //~ silent
    let listed = User::find()
        .select_only()
        .column(user::Column::Login)
        .column_as(user::Column::Email, "mail")
        .into_model::<Listed>()
        .all(db)
        .await?;
    for one in &listed {
        info!("{}", one.login); //~ silent
        info!("{}", one.mail); //~ PD001 Model::email -> log
    }
    if let Some(short) = User::find().into_partial_model::<Short>().one(db).await? {
        info!("{}", short.login); //~ silent
        info!("{}", short.address); //~ PD001 Model::email -> log
    }
    let several: Vec<Listed> =
        User::find().select_only().columns([user::Column::Login]).column_as(user::Column::Email, "mail").into_model().all(db).await?;
    for one in &several {
        info!("{}", one.login); //~ silent
        info!("{}", one.mail); //~ PD001 Model::email -> log
    }
    Ok(())
}

pub async fn raw(db: &DatabaseConnection, id: i32) -> Result<(), DbErr> {
    let statement =
        Statement::from_sql_and_values(DbBackend::Postgres, "select login, e_mail as mail from users where id = $1", [id.into()]);
    let listed = Listed::find_by_statement(statement.clone()).one(db).await?;
    if let Some(listed) = listed {
        info!("{}", listed.login); //~ silent
        info!("{}", listed.mail); //~ PD001 Model::email -> log
    }
    if let Some(row) = db.query_one(statement).await? {
        let login: String = row.try_get("", "login")?;
        info!("{login}"); //~ silent
        let mail: String = row.try_get("", "mail")?;
        info!("{mail}"); //~ PD001 Model::email -> log
    }
    Ok(())
}

pub async fn written(db: &DatabaseConnection, login: String, email: String) -> Result<(), DbErr> {
    let model = user::ActiveModel { login: Set(login.clone()), ..Default::default() };
    let saved = model.insert(db).await?; //~ silent
    info!("{}", saved.login); //~ silent
    let model = user::ActiveModel { email: Set(email.clone()), ..Default::default() };
    model.clone().insert(db).await?; //~ PD001 Model::email -> storage
    model.clone().save(db).await?; //~ PD001 Model::email -> storage
    User::insert(model.clone()).exec(db).await?; //~ PD001 Model::email -> storage
    User::insert_many([model]).on_conflict(OnConflict::column(user::Column::Id).do_nothing().to_owned()).exec(db).await?; //~ PD001 Model::email -> storage
    Ok(())
}

pub async fn changed(db: &DatabaseConnection, id: i32, email: String) -> Result<(), DbErr> {
    let Some(found) = User::find_by_id(id).one(db).await? else { return Ok(()) };
    let mut active: user::ActiveModel = found.clone().into();
    info!("{:?}", active.login.as_ref()); //~ silent
    active.email = Set(email.clone());
    info!("{:?}", active.email.as_ref()); //~ PD001 Model::email -> log
    let after = active.update(db).await?; //~ PD001 Model::email -> storage
    info!("{}", after.email); //~ PD001 Model::email -> log
    let mut same = found.into_active_model();
    same.email = ActiveValue::Set(String::from("gone"));
    let change = User::update_many().col_expr(user::Column::Login, Expr::value("a"));
    change.filter(user::Column::Email.eq(email)).exec(db).await?; //~ silent
    User::delete_by_id(id).exec(db).await?; //~ silent
    Ok(())
}

pub async fn moved(db: &DatabaseConnection, one: user::Model) -> Result<(), DbErr> {
    let change = User::update_many().col_expr(user::Column::Login, Expr::value(one.email));
    change.exec(db).await?; //~ PD001 Model::email -> storage
    Ok(())
}
