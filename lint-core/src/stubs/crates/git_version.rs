//! `git_version`: the version of the source that is built, e.g. `git_version!()`.

#[macro_export]
macro_rules! git_version {
    ($($any:tt)*) => {
        ""
    };
}

#[macro_export]
macro_rules! git_describe {
    ($($any:tt)*) => {
        ""
    };
}
