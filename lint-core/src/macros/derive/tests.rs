use super::expand;
use crate::base::TextRange;
use crate::syntax::ir::{Anchor, Delim, MacroCall, Path, TokenBuffer};

fn derived(name: &str, text: &str) -> String {
    let range = TextRange::new(0, 1);
    let path = Path { anchor: Anchor::Plain, qself: None, trait_len: 0, segments: Vec::new(), range };
    let call = MacroCall { path, delim: Delim::Paren, tokens: TokenBuffer::parse(text).unwrap(), range };
    match expand(name, &call, 0) {
        Some(Ok(tokens)) => tokens.to_stream().to_string().replace(' ', ""),
        Some(Err(error)) => error.message,
        None => "no such derive".to_owned(),
    }
}

#[test]
fn fields_with_a_default_are_no_parameters() {
    let made = derived("derive_new", "struct S<T: Copy> { a: T, #[new(default)] b: Vec<u8>, #[cfg(x)] c: u8 }");
    let want = "impl<T:Copy>S<T>{pubfnnew(a:T,#[cfg(x)]c:u8,)->Self{S{a:a,b:::std::default::Default::default(),#[cfg(x)]c:c,}}}";
    assert_eq!(made, want);
}

#[test]
fn getset_asks_the_field_and_the_type() {
    let made = derived("derive_getset_get", "#[getset(get = \"pub\")] struct S { a: u8, #[getset(skip)] b: u8 }");
    assert_eq!(made, "implS{pubfna(&self)->&u8{&self.a}}");
    assert_eq!(derived("derive_getset_set", "struct S { a: u8 }"), "implS{}");
}

#[test]
fn an_enum_is_made_from_each_variant_of_one_field() {
    let made = derived("derive_from", "enum E { A(u8), B { b: u16 }, C, D(u8, u8) }");
    assert!(made.contains("From<u8>forE{fnfrom(value:u8)->Self{E::A{0:value}}}"), "{made}");
    assert!(made.contains("From<u16>forE{fnfrom(value:u16)->Self{E::B{b:value}}}"), "{made}");
    assert_eq!(made.matches("impl").count(), 2);
}

#[test]
fn what_is_no_type_says_so() {
    assert!(derived("derive_new", "fn f() {}").contains("expected"));
    assert_eq!(derived("derive_unheard_of", "struct S;"), "no such derive");
}

#[test]
fn rows_belong_to_each_parent_that_is_named() {
    let made = derived(
        "derive_associations",
        "#[diesel(belongs_to(User, foreign_key = by), belongs_to(a::Blog))] struct BlogPost { by: i32 }",
    );
    assert_eq!(made.matches("BelongingToDsl<&").count(), 6, "{made}");
    assert!(made.contains("BelongingToDsl<&a::Blog>forBlogPost{typeOutput=blog_posts::table;"), "{made}");
    let old = derived("derive_associations", "#[belongs_to(User)] #[table_name = \"posts\"] struct P { by: i32 }");
    assert!(old.contains("typeOutput=posts::table;"), "{old}");
}

#[test]
fn a_refused_value_is_kept_where_its_check_says_nothing_else() {
    let made = derived(
        "derive_validate",
        "struct S { #[validate(length(min = 1))] a: String, #[validate(email(message = \"no\"))] b: String, c: u8, \
         #[validate(skip)] d: u8, #[validate(nested)] e: T, #[validate] f: T, #[validate(custom = \"own::check\")] g: u8 }",
    );
    assert!(made.contains("add_param(::std::borrow::Cow::from(\"value\"),&self.a)"), "{made}");
    assert!(made.contains("error.explain(&self.b)"), "{made}");
    assert!(!made.contains("self.c") && !made.contains("self.d"), "{made}");
    assert_eq!(made.matches("merge_self").count(), 2, "{made}");
    assert!(made.contains("own::check(&self.g)"), "{made}");
}
