//! `personal_data` takes `strict`.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
#[personal_data(strikt)]
struct Empty;

fn main() {}
