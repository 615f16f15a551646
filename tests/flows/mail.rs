//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.health]
parent = "personal"
[purpose.support]
[recipient.mail]
[recipient.log]
[[allow]]
data = ["contact"]
to = ["mail"]
[[context]]
path = "clinic::**"
purposes = ["support"]
//- /lib.rs crate:clinic deps:privacy=lint-macros,log,lettre
use lettre::message::{Mailbox, MultiPart, SinglePart, header::ContentType};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, SmtpTransport, Tokio1Executor, Transport};
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug)]
pub struct Patient {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub blood: String,
}

type Fail = Box<dyn std::error::Error>;

pub fn to_and_body(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let mail = Message::builder()
        .from("Clinic <desk@clinic.example>".parse()?)
        .to(patient.email.parse()?)
        .subject("Your visit")
        .body(String::from("See you tomorrow"))?;
    mailer.send(&mail)?; //~ silent
    let mail = Message::builder()
        .to(patient.email.parse()?)
        .subject("Your results")
        .body(format!("Your blood: {}", patient.blood))?;
    mailer.send(&mail)?; //~ PD001 Patient::blood -> mail
    Ok(())
}

pub fn subjects(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let mail = Message::builder()
        .to(patient.email.parse::<Mailbox>()?)
        .subject(format!("Result {}", patient.blood))
        .body(String::new())?;
    mailer.send(&mail)?; //~ PD001 Patient::blood -> mail
    let mail = Message::builder().subject(format!("Case {}", patient.id)).body("none".to_string())?;
    mailer.send(&mail)?; //~ silent
    Ok(())
}

pub fn parts(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(format!("Blood {}", patient.blood));
    let html = SinglePart::builder().header(ContentType::TEXT_HTML).body("<p>hello</p>".to_string());
    let mail = Message::builder()
        .to(patient.email.parse()?)
        .multipart(MultiPart::alternative().singlepart(text).singlepart(html))?;
    mailer.send(&mail)?; //~ PD001 Patient::blood -> mail
    let mail = Message::builder()
        .to(patient.email.parse()?)
        .multipart(MultiPart::alternative_plain_html("hello".to_string(), "<p>hello</p>".to_string()))?;
    mailer.send(&mail)?; //~ silent
    let mail = Message::builder().multipart(MultiPart::alternative_plain_html(patient.blood.clone(), String::new()))?;
    mailer.send(&mail)?; //~ PD001 Patient::blood -> mail
    Ok(())
}

pub async fn asynchronous(mailer: &AsyncSmtpTransport<Tokio1Executor>, patient: &Patient) -> Result<(), Fail> {
    let mail = Message::builder().to(patient.email.parse()?).body(patient.blood.clone())?;
    mailer.send(mail).await?; //~ PD001 Patient::blood -> mail
    let mail = Message::builder().to(patient.email.parse()?).body(patient.id.to_string())?;
    mailer.send(mail).await?; //~ silent
    Ok(())
}

pub struct Post {
    smtp: SmtpTransport,
    sent: u32,
}

impl Post {
    pub fn new() -> Result<Self, Fail> {
        let login = Credentials::new("desk".to_string(), "secret".to_string());
        let smtp = SmtpTransport::relay("smtp.clinic.example")?.credentials(login).build();
        Ok(Self { smtp, sent: 0 })
    }

    fn deliver(&mut self, to: &str, subject: &str, body: String) -> Result<(), Fail> {
        let mail = Message::builder().to(to.parse()?).subject(subject).body(body)?;
        self.smtp.send(&mail)?; //~ PD001 Patient::blood -> mail
        self.sent += 1;
        Ok(())
    }

    pub fn remind(&mut self, patient: &Patient) -> Result<(), Fail> {
        self.deliver(&patient.email, "Reminder", "tomorrow".to_string())
    }

    pub fn results(&mut self, patient: &Patient) -> Result<(), Fail> {
        self.deliver(&patient.email, "Results", patient.blood.clone())
    }
}

pub fn one_of_many(post: &mut Post, patients: &[Patient]) -> Result<(), Fail> {
    for patient in patients {
        post.remind(patient)?; //~ silent
    }
    let total = format!("{} reminders", post.sent);
    let mail = Message::builder().to("desk@clinic.example".parse()?).body(total)?;
    post.smtp.send(&mail)?; //~ silent
    let list = patients.iter().map(|p| p.blood.as_str()).collect::<Vec<_>>().join("\n");
    let mail = Message::builder().to("desk@clinic.example".parse()?).body(list)?;
    post.smtp.send(&mail)?; //~ PD001 Patient::blood -> mail
    Ok(())
}

pub fn raw(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let envelope = lettre::address::Envelope::new(None, vec![patient.email.parse()?])?;
    mailer.send_raw(&envelope, patient.blood.as_bytes())?; //~ PD001 Patient::blood -> mail
    mailer.send_raw(&envelope, b"hello")?; //~ silent
    Ok(())
}

pub fn answers(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let mail = Message::builder().to(patient.email.parse()?).body(String::new())?;
    match mailer.send(&mail) { //~ silent
        Ok(response) => log::info!("{}", response.code()), //~ silent
        Err(error) => log::error!("not sent: {error}"), //~ silent
    }
    log::info!("sent to {}", patient.email); //~ PD001 Patient::email -> log
    Ok(())
}

/// Built, and never sent.
pub fn drafts(patient: &Patient) -> Result<Message, Fail> {
    let mail = Message::builder().to(patient.email.parse()?).body(patient.blood.clone())?; //~ silent
    Ok(mail)
}

pub fn failures(patient: &Patient) {
    match patient.email.parse::<Mailbox>() {
        Ok(mailbox) => log::info!("{mailbox}"), //~ PD001 Patient::email -> log
        Err(error) => log::warn!("bad address: {error}"), //~ silent
    }
}

pub fn named(mailer: &SmtpTransport, patient: &Patient) -> Result<(), Fail> {
    let to = Mailbox::new(Some(patient.blood.clone()), patient.email.parse()?);
    let mail = Message::builder().to(to).body(String::from("hi"))?;
    mailer.send(&mail)?; //~ PD001 Patient::blood -> mail
    let to = Mailbox::new(None, patient.email.parse()?);
    let mail = Message::builder().to(to).body(String::from("hi"))?;
    mailer.send(&mail)?; //~ silent
    Ok(())
}

/// `lettre` 0.9: the transport is changed by sending, and kept behind a lock.
pub mod older {
    use super::Patient;
    use lettre::smtp::authentication::Credentials;
    use lettre::smtp::{SmtpClient, SmtpTransport};
    use lettre::{SendableEmail, Transport};
    use std::sync::{Arc, Mutex};
    use tracing::info;

    pub fn connected() -> Option<SmtpTransport> {
        let client = SmtpClient::new_simple("mail.example.org").ok()?;
        let mail = client.credentials(Credentials::new(String::new(), String::new())).transport();
        info!("connected"); //~ silent
        Some(mail)
    }

    pub fn sent(mailer: &Arc<Mutex<Option<SmtpTransport>>>, patient: &Patient, envelope: lettre::address::Envelope) {
        let message = SendableEmail::new(envelope, String::new(), patient.blood.clone().into_bytes());
        if let Some(ref mut mailer) = *mailer.lock().unwrap() {
            mailer.send(message.into()).ok(); //~ PD001 Patient::blood -> mail
        }
    }
}
