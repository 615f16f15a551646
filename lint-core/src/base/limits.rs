//! Every bound of the engine: what it costs, and what is said where it cuts.
//!
//! A cut errs toward reporting: what is beyond a bound is joined into what is before it.

/// How many steps an access path has. Beyond it a path stands for all that is below: two fields that deep are one.
pub const PATH_LENGTH: usize = 8;
/// How many ways from a field to a value of the type that it is a field of are told apart.
pub const ROUND_WAYS: usize = 8;
/// How deep a taint tree is. Beyond it parts are joined into the part above.
pub const NODE_DEPTH: u32 = 10;
/// How large what is known of a function may be.
pub struct Sizes {
    /// How many parts a taint tree has that is deeper than [`Sizes::depth`]. Beyond it the deepest are joined into those above: a
    /// tree of a recursive type (`enum Query { And(Vec<Query>), Or(Vec<Query>) }`) would double at each level.
    pub parts: u32,
    /// How many labels all its parts have together; see [`Sizes::parts`].
    pub labels: u32,
    /// How deep it may be with any number of parts: a struct of a thousand fields stays told apart.
    pub depth: u32,
    /// How many labels one value has before what came from parts of one parameter counts as made from what holds these parts.
    pub labels_of_one: usize,
    /// In how many ways callees disclose parts of one input to one recipient before further ones count as disclosing all of it.
    pub ways: u32,
    /// How many places at which callees disclose one input to one recipient, under the same conditions, a function tells its
    /// callers of. That it is disclosed is found at these; each of ten thousand functions that call each other would tell of
    /// all.
    pub places: u32,
    /// How many calls a function leaves to its callers to resolve. Further ones are of a function that nothing is known of.
    pub deferred: usize,
    /// How many steps the evaluation of a function takes before it is evaluated less finely; where it can't be, callbacks count as
    /// functions that nothing is known of from then on. A million is about 0.2 s.
    pub steps: u64,
}
/// What holds for nearly all functions.
pub const FINE: Sizes = Sizes {
    parts: 256,
    labels: 1_024,
    depth: 3,
    labels_of_one: 64,
    ways: 4_000,
    places: 64,
    deferred: 64,
    steps: 250_000,
};
/// What holds for a function that takes too many steps, and in a recursion of [`MEMBERS_FINE`]: what is deep in values is told
/// apart less well, so that a part may count as the whole, and a disclosure is shown at fewer places.
pub const COARSE: Sizes =
    Sizes { parts: 32, labels: 64, depth: 1, labels_of_one: 16, ways: 16, places: 4, deferred: 6, steps: 100_000 };
/// What holds for a function that takes too many steps even so: a value is all that it was made of, whatever the part.
pub const ROUGH: Sizes =
    Sizes { parts: 0, labels: 0, depth: 0, labels_of_one: 1, ways: 1, places: 1, deferred: 4, steps: 100_000 };
/// What it takes to look at one flow, in the steps of [`Sizes::steps`].
pub const STEPS_OF_FLOW: usize = 8;
/// How many functions that all call each other, one through the other, are evaluated finely. Those that call each other through
/// a trait with hundreds of implementations may be more.
pub const MEMBERS_FINE: usize = 500;
/// How many places a reference may refer to. Beyond it further ones are not followed.
pub const LOANS: usize = 8;
/// Of how many calls of one body in another it is known what is passed, where that tells whose data it is.
pub const PASSED: usize = 64;
/// Of how many things an object is made. Beyond it, it can't be told whose it is, so that what guards give holds for it.
pub const MADE_FROM: usize = 16;
/// How many references a read or write follows one after the other.
pub const LOAN_HOPS: u32 = 3;
/// How many variants an enum has of which a value of one of them is known to hold nothing; of more, all may be there.
pub const OTHER_VARIANTS: usize = 64;
/// How many functions a value may be, and how many implementations a call may mean.
pub const CALLEES: usize = 32;
/// How many types may be behind one `dyn` or `impl`. Beyond it they are any type, which shows all that is in it.
pub const DYNAMIC_TYPES: usize = 16;
/// How many parts of a text are kept, and how many alternatives.
pub const TEXT_PARTS: usize = 8;
/// See [`TEXT_PARTS`].
pub const TEXT_ALTERNATIVES: usize = 4;
/// How often a body with loops is evaluated. The lattice is finite; real code needs 3.
pub const ROUNDS: u32 = 16;
/// How often a member of a recursion is evaluated.
pub const RECURSION_ROUNDS: u32 = 8;
/// How deep calls of function values nest inside of one call.
pub const CALLBACK_DEPTH: u32 = 12;
/// How deep objects of JSON are told apart by their keys; what is deeper counts as all of it.
pub const KEYS_DEPTH: u32 = 4;
/// How often a deferred call is handed on to a caller.
pub const DEFERRED_HOPS: u32 = 4;
/// How many flows a summary holds.
pub const SINK_FLOWS: usize = 4_000;
/// How many contexts a body has; further ones are joined.
pub const CONTEXTS: usize = 16;
/// How deep the types inside of a rendered type are followed.
pub const RENDER_DEPTH: usize = 12;
/// How often a hand-written rendering shows values of its own type inside of each other, before all of them is shown.
pub const WRITTEN_INSIDE: usize = 3;
/// How many values inside of one that is rendered are shown by renderings written by hand, before all of the others is shown.
pub const WRITTEN: usize = 200;
/// How many transparent wrappers are looked through.
pub const TRANSPARENT_DEPTH: usize = 16;
/// How many marked fields inside of one type are listed.
pub const MARKED_PARTS: usize = 512;
/// How many spots of type parameters a signature has.
pub const SPOTS: usize = 128;
/// How many steps of a flow are shown.
pub const STEPS: usize = 24;
/// The stack of each thread, in bytes: what [`DEPTH`] is admitted on. Reserved, not used.
pub const STACK: usize = 256 << 20;
/// How deep the tree of a file may be: a link of a chain (an operator, a keyword, a call, an `else`) is 1, an angle bracket
/// [`ANGLE_DEPTH`], a delimiter [`DELIMITER_DEPTH`]. Items that may be deeper are left out, with a note. In a build without
/// optimisation a unit takes up to 7 kB of [`STACK`], so that half of it is left for later stages.
pub const DEPTH: u32 = 16_000;
/// How much of [`DEPTH`] an angle bracket takes.
pub const ANGLE_DEPTH: u32 = 2;
/// How much of [`DEPTH`] a delimiter takes.
pub const DELIMITER_DEPTH: u32 = 8;
/// How deep modules in files of their own are followed.
pub const MODULE_DEPTH: u32 = 128;
/// How many steps a macro's matcher takes at the most, beside a multiple of the call's length.
pub const MATCH_STEPS: usize = 100_000;
/// How many places a fragment of a macro call could end at are tried before all of the rest is.
pub const FRAGMENT_STOPS: u32 = 16;
/// How many tokens one expansion has at the most; a longer one is left out, with a note.
pub const EXPANSION_TOKENS: usize = 400_000;
/// How deep expansions nest; deeper calls are left out, with a note. rustc's own limit.
pub const EXPANSION_DEPTH: u32 = 128;
/// How many expansions one call leads to at the most.
pub const EXPANSIONS: usize = 20_000;
/// How deep a type is; a deeper one is unknown. It bounds every recursion over a type.
pub const TYPE_DEPTH: u8 = 80;
/// How many nodes a type has; a larger one is unknown. It bounds a walk over a type, also where `(x, x)` doubles it each time.
pub const TYPE_SIZE: u32 = 4_096;
/// How many functions without a written result (`fn joins() -> _`) are inferred inside of each other; one further in is unknown.
pub const OPEN_RESULTS: usize = 16;
/// How many variables deep a type is resolved; what is deeper is unknown.
pub const TYPE_HOPS: u32 = 40;
/// How deep expressions nest in inference, chains of calls and operators not counted; deeper ones have no type.
pub const INFER_NESTING: u32 = 10_000;
/// How many times a value is dereferenced in the search for a method or field.
pub const AUTODEREF: usize = 32;
/// How deep the search for an implementation goes; beyond, a type may implement a trait or not.
pub const SOLVER_DEPTH: u32 = 64;
/// How long a text of SQL is that is read, in bytes; a longer one says nothing.
pub const SQL_BYTES: usize = 64 << 10;
/// How deep queries nest in one text of SQL; what is deeper says nothing.
pub const SQL_DEPTH: u32 = 32;
/// How many tables a query names.
pub const SQL_TABLES: usize = 64;
/// How many steps one search for an implementation takes.
pub const SOLVER_STEPS: u32 = 3_000;
/// How often the inference of one body looks at what must hold; beyond, what is left says nothing.
pub const OBLIGATIONS: u32 = 400_000;
/// How deep what must hold follows from what must hold.
pub const OBLIGATION_NESTING: u8 = 32;
/// How many variables something that must hold waits for.
pub const WAITED: usize = 8;
/// How many supertraits deep a trait is followed.
pub const SUPERTRAITS: u32 = 32;
/// How many bounds hold in one item, supertraits included.
pub const BOUNDS: usize = 1_000;
/// How deep `T::Item` needs bounds of other items to be found.
pub const ASSOC_LEVEL: u32 = 8;
/// How deep modules, blocks and functions with items may lie inside of each other. Below it items are left out (PD107).
pub const ITEM_DEPTH: u32 = 96;
/// How often one import is looked at again because something that its path goes through has changed. Real ones need three;
/// the bound is for programs whose imports contradict each other.
pub const IMPORT_ROUNDS: u32 = 64;
/// How many tokens one call in the text, or one body, may expand to. A table of a thousand rows takes a tenth.
pub const TOKENS_PER_CALL: usize = 2_000_000;
/// How many rounds a body takes whose expansions declare items that its other calls need. Real ones take three.
pub const BODY_ROUNDS: u32 = 32;
/// How many bodies the expansions in bodies may declare, all together. Lemmy with its dependencies declares hundreds.
pub const MADE_BODIES: usize = 20_000;
/// How many crates away from the workspace signatures are read: 1 those that it mentions, 2 those too that they hand on
/// (`pub use`, `pub type`), and so on. What lies farther is known by name. `fjall` hands on `lsm_tree`, which hands on `value_log`: 3.
pub const OUTSIDE_HOPS: u32 = 3;
/// How many bytes of signatures are read of a crate from outside that the workspace itself does not mention.
pub const OUTSIDE_BYTES: usize = 200_000;

/// How often what is stored from one static into another is carried on: chains of statics are short.
pub const STORE_ROUNDS: usize = 4;

/// How many labels one static or field keeps; the first ones, by the order of functions.
pub const STORED: usize = 256;
