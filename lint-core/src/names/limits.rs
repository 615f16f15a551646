//! The bounds of this stage, what each costs, and what is said when it cuts.

/// How deep modules, blocks and functions with items may lie inside of each other. Below it items are left out (PD107).
pub(crate) const ITEM_DEPTH: u32 = 96;

/// How often one import is looked at again because something that its path goes through has changed. Real ones need three;
/// the bound is for programs whose imports contradict each other.
pub(crate) const IMPORT_ROUNDS: u32 = 64;

/// How deep a macro may expand to calls of macros (rustc's own limit). A call below it is left as it is (PD107).
pub(crate) const EXPANSION_DEPTH: u32 = 128;

/// How many calls one call in the text may expand to, those in its expansion included. Real ones stay below a thousand; the
/// bound is for macros that double with each step.
pub(crate) const EXPANSIONS_PER_CALL: u32 = 20_000;

/// How many tokens one call in the text, or one body, may expand to. A table of a thousand rows takes a tenth.
pub(crate) const TOKENS_PER_CALL: usize = 2_000_000;

/// How many rounds a body takes whose expansions declare items that its other calls need. Real ones take three.
pub(crate) const BODY_ROUNDS: u32 = 32;

/// How many bodies the expansions in bodies may declare, all together.
pub(crate) const MADE_BODIES: usize = 200_000;
