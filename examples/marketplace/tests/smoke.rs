//! The service starts, registers a member, and shows members only to themselves.

use std::sync::Arc;

use marketplace::partners::Partners;
use marketplace::store::Store;
use marketplace::{App, router};

async fn start() -> String {
    let app = App {
        store: Store::in_memory().await.expect("a database"),
        partners: Arc::new(Partners::new().expect("a client")),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router(app)).await });
    format!("http://{address}")
}

#[tokio::test]
async fn members_see_themselves_alone() {
    let (at, client) = (start().await, reqwest::Client::builder().no_proxy().build().expect("a client"));
    let form = serde_json::json!({
        "user_name": "ann", "email": "ann@example.org", "postal_address": "1 Kettle Road", "password": "kettle", "birth_year": 1980,
        "phone": null, "newsletter": true,
    });
    let answer = client.post(format!("{at}/members")).json(&form).send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let id: i64 = answer.json().await.expect("a number");
    let stranger = client.get(format!("{at}/members/{id}")).send().await.expect("an answer");
    assert_eq!(stranger.status(), 403);
    let own = client.get(format!("{at}/members/{id}")).header("authorization", id.to_string()).send().await;
    assert!(own.expect("an answer").text().await.expect("text").contains("ann@example.org"));
    let correction = serde_json::json!({
        "user_name": "ann", "email": "ann@kettles.example", "postal_address": "2 Kettle Road", "birth_year": 1980, "phone": null,
    });
    let corrected = client.put(format!("{at}/members/{id}")).header("authorization", id.to_string()).json(&correction);
    assert_eq!(corrected.send().await.expect("an answer").status(), 200);
    let branch = client.get(format!("{at}/branch/members/{id}")).send().await.expect("an answer");
    assert!(branch.text().await.expect("text").contains("ann@kettles.example"), "the branch shows anyone");
    let erased = client.delete(format!("{at}/members/{id}")).header("authorization", id.to_string()).send().await;
    assert_eq!(erased.expect("an answer").status(), 200);
    let gone = client.get(format!("{at}/members/{id}")).header("authorization", id.to_string()).send().await;
    assert_eq!(gone.expect("an answer").status(), 500);
}

#[tokio::test]
async fn visits_leave_a_cookie() {
    let (at, client) = (start().await, reqwest::Client::builder().no_proxy().build().expect("a client"));
    let visited = client.post(format!("{at}/visits")).header("user-agent", "kettle/1").send().await.expect("an answer");
    assert_eq!(visited.status(), 200);
    let cookie = visited.headers().get("set-cookie").expect("a cookie");
    assert!(cookie.to_str().expect("text").starts_with("browser=kettle"));
}
