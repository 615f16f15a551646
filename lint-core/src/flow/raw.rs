//! Raw flows: declared sources that reach sinks, with all that the policy asks about them.

use std::sync::Arc;

use super::label::{Held, SourceId};
use super::mir::BodyKey;
use super::summary::{PurposesId, SinkSite};
use super::text::Text;
use super::trace::StepKind;
use crate::base::Span;

/// A flow from a declared source to a sink on one path of calls.
#[derive(Clone, Debug)]
pub struct RawFlow {
    /// The source.
    pub source: SourceId,
    /// The sink.
    pub site: Arc<SinkSite>,
    /// For an outgoing request: what is known of its URL. For an item of a format: of the format.
    pub url: Text,
    /// The conditions that hold.
    pub held: Held,
    /// The purposes of the sink, or of the nearest annotated function on the path of calls.
    pub purposes: Option<PurposesId>,
    /// The body in which the data is read.
    pub root: BodyKey,
    /// The calls that lead to that body, outermost first, where the purposes or conditions depend on them.
    pub calls: Vec<(BodyKey, Span)>,
    /// From the source to before the sink.
    pub steps: Vec<(Span, StepKind)>,
}
