//! What somebody submits for publication may be published, and serves nothing else.

#[derive(privacy::PersonalData, Clone)]
pub struct Post {
    #[personal(category = "voluntary")]
    pub trade_lead: String,
    #[personal(category = "registration")]
    pub author_email: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "service-provider")]
fn provider(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_more_than_was_submitted(post: &Post) {
    notice_board(&format!("{} <{}>", post.trade_lead, post.author_email)); //~ PD001 Post::author_email -> public
}

#[privacy::purpose("research")]
pub fn breaks_by_research_on_what_was_submitted(post: &Post) {
    provider(&post.trade_lead); //~ PD002 Post::trade_lead -> service-provider
}

#[privacy::purpose("publication")]
pub fn keeps_by_publishing_what_was_submitted(post: &Post) {
    notice_board(&post.trade_lead); //~ silent
}

/// Of a post with its author, only the post goes out.
#[privacy::purpose("publication")]
pub fn keeps_by_publishing_it_without_its_author(posts: &[Post]) {
    let leads: Vec<&str> = posts.iter().map(|post| post.trade_lead.as_str()).collect();
    notice_board(&leads.join(", ")); //~ silent
}
