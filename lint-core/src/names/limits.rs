//! The bounds of this stage, what each costs, and what is said when it cuts.

/// How deep modules, blocks and functions with items may lie inside of each other. Below it items are left out (PD107).
pub(crate) const ITEM_DEPTH: u32 = 96;

/// How often one import is looked at again because something that its path goes through has changed. Real ones need three;
/// the bound is for programs whose imports contradict each other.
pub(crate) const IMPORT_ROUNDS: u32 = 64;
