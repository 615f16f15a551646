// reqwest, ureq, http, url: outgoing requests.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct User {
    email: String,
}

async fn asynchronous(user: &User) -> Result<(), reqwest::Error> {
    let client = reqwest::Client::new();
      //^^^^^^ Client
    let a = client.post("https://api.example.com").json(user);
      //^ RequestBuilder
    let b = a.header("x", "y").bearer_auth("t").send().await?;
      //^ Response
    let c = b.status().is_success();
      //^ bool
    let d = b.json::<User>().await?.email;
      //^ String
    let e = reqwest::get("https://example.com").await?.text().await?;
      //^ String
    let f = client.get("x").query(&[("email", &user.email)]).build()?;
      //^ Request
    let g = client.execute(f).await?.error_for_status()?.bytes().await?;
      //^ Bytes
    let h: User = client.get("x").send().await?.json().await?;
                //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ User
    let i = reqwest::Client::builder().timeout(std::time::Duration::from_secs(3)).build()?;
      //^ Client
    let j = e.parse::<reqwest::Url>().map(|u| u.host_str().map(str::to_owned));
      //^ Result<Option<String>, ParseError>
    Ok(())
}

fn blocking(user: &User) -> Result<(), Box<dyn std::error::Error>> {
    let a = reqwest::blocking::Client::new().post("x").form(user).send()?.text()?;
      //^ String
    let b = ureq::get("https://example.com").header("a", "b").call()?;
      //^ Response<Body>
    let c = ureq::post("x").send_json(user)?.body_mut().read_to_string()?;
      //^ String
    let d = url::Url::parse("https://example.com?a=b")?;
      //^ Url
    let e = d.query_pairs().map(|(k, v)| v.into_owned()).collect::<Vec<_>>();
      //^ Vec<String>
    let f = http::Request::builder().uri("x").header("a", "b").body(vec![1u8])?;
      //^ Request<Vec<u8>>
    let g = f.headers().get("a").and_then(|v| v.to_str().ok());
      //^ Option<&str>
    let h = f.into_body();
      //^ Vec<u8>
    Ok(())
}
