//! `cfg-if`: its one macro, decided by what `cfg` says where it is called.

#[macro_export]
#[stub::builtin("cfg_if")]
macro_rules! cfg_if {
    () => {};
}
