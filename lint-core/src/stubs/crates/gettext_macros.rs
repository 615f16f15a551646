//! `gettext_macros`: translated texts, e.g. `i18n!(catalog, "{0} follows you"; name)`.

#[macro_export]
macro_rules! i18n {
    ($catalog:expr, context = $context:literal, $($message:literal),+ $(; $($arg:expr),* $(,)?)?) => {
        $crate::i18n!($catalog, $($message),+ $(; $($arg),*)?)
    };
    ($catalog:expr, $($message:literal),+ $(,)? $(; $($arg:expr),* $(,)?)?) => {{
        let _ = &$catalog;
        let mut text = String::new();
        $(text.push_str($message);)+
        $($(text.push_str(&format!("{}", $arg));)*)?
        text
    }};
}

#[macro_export]
macro_rules! init_i18n {
    ($($any:tt)*) => {};
}

#[macro_export]
macro_rules! compile_i18n {
    () => {};
}

#[macro_export]
macro_rules! include_i18n {
    () => {{
        let catalogs: Vec<(&'static str, ::gettext::Catalog)> = Vec::new();
        catalogs
    }};
}
