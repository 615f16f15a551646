//! `lint-macros`: the marks themselves. What they mean is for `grammar` to read; here is only that they exist.

#[stub::derive]
macro_rules! PersonalData {
    () => {};
}

#[stub::attribute]
macro_rules! purpose {
    () => {};
}

#[stub::attribute]
macro_rules! sink {
    () => {};
}

#[stub::attribute]
macro_rules! source {
    () => {};
}

#[stub::attribute]
macro_rules! sanitizer {
    () => {};
}

#[stub::attribute]
macro_rules! guard {
    () => {};
}

#[stub::attribute]
macro_rules! right {
    () => {};
}

#[stub::attribute]
macro_rules! allow {
    () => {};
}
