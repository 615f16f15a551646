//! Traces: the steps that a label took, kept for the report.
//!
//! A trace is a linked list from the newest step back to the source. What happened inside of a called function hangs on the
//! call's step as a list of its own, so that applying a summary costs one node, however long the callee's trace is.
//! Traces never take part in comparisons: two states that differ only in them are equal.

use std::sync::Arc;

use crate::base::{Name, Set, Span};

/// Steps, newest first; `None` is the start of a function, where a parameter's label begins.
pub type Trace = Option<Arc<TraceNode>>;

/// One step.
#[derive(Debug)]
pub struct TraceNode {
    /// Where.
    pub span: Span,
    /// What happened to the data.
    pub step: StepKind,
    /// What happened inside of the function that this step calls, from its parameter or source on.
    pub inner: Trace,
    /// The step before.
    pub prev: Trace,
}

/// What happens to data at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// A marked field is read.
    Read(Name),
    /// A value of a type that holds the marked field is shown or used whole.
    Holds {
        /// The type that holds it.
        of: Name,
        /// The field.
        field: Name,
    },
    /// A declared source is called.
    Source(Name),
    /// A parameter that a row of the policy marks.
    Param(Name),
    /// It is stored under this name.
    Assigned(Name),
    /// It is written into a marked field and personal from then on.
    Written(Name),
    /// It is passed to this function.
    Passed(Name),
    /// It comes back from this function.
    Returned(Name),
    /// It is part of a text.
    Formatted,
    /// It is stored in a field, static or channel and found again.
    Stored(Name),
}

/// One step more.
pub fn then(prev: &Trace, span: Span, step: StepKind) -> Trace {
    Some(Arc::new(TraceNode { span, step, inner: None, prev: prev.clone() }))
}

/// A step into a function and what happened there.
pub fn call(prev: &Trace, span: Span, step: StepKind, inner: &Trace) -> Trace {
    Some(Arc::new(TraceNode { span, step, inner: inner.clone(), prev: prev.clone() }))
}

/// The steps of a callee that is no step itself (a closure), behind those of its caller.
pub fn append(outer: &Trace, inner: &Trace) -> Trace {
    let Some(last) = inner else { return outer.clone() };
    let Some(prev) = outer else { return inner.clone() };
    // One node stands for both: the callee's last step, with its earlier ones as what happened inside of the step before.
    let before = TraceNode { span: prev.span, step: prev.step, inner: last.prev.clone(), prev: prev.prev.clone() };
    let before = if prev.inner.is_some() { prev.clone() } else { Arc::new(before) };
    Some(Arc::new(TraceNode { span: last.span, step: last.step, inner: last.inner.clone(), prev: Some(before) }))
}

/// Whether these traces are the same, step for step. Linear in how many steps there are, however often they are shared.
pub(crate) fn same<'t>(pairs: impl IntoIterator<Item = (&'t Trace, &'t Trace)>) -> bool {
    let mut seen: Set<(*const TraceNode, *const TraceNode)> = Set::new();
    let mut open: Vec<(&Trace, &Trace)> = pairs.into_iter().collect();
    while let Some(pair) = open.pop() {
        let (a, b) = match pair {
            (None, None) => continue,
            (Some(a), Some(b)) => (a, b),
            _ => return false,
        };
        if Arc::ptr_eq(a, b) || !seen.insert((Arc::as_ptr(a), Arc::as_ptr(b))) {
            continue;
        }
        if a.span != b.span || a.step != b.step {
            return false;
        }
        open.push((&a.inner, &b.inner));
        open.push((&a.prev, &b.prev));
    }
    true
}

/// The steps, oldest first, at most `limit`: where there are more, those in the middle are left out.
pub fn flatten(trace: &Trace, limit: usize) -> Vec<(Span, StepKind)> {
    enum Task<'a> {
        Walk(&'a TraceNode),
        Emit(&'a TraceNode),
    }
    // An explicit stack: calls nest as deep as the program's call chains.
    let mut stack: Vec<Task<'_>> = trace.iter().map(|node| Task::Walk(node)).collect();
    let mut newest_first = Vec::new();
    while let Some(task) = stack.pop() {
        match task {
            Task::Emit(node) => newest_first.push((node.span, node.step)),
            Task::Walk(node) => {
                if newest_first.len() + stack.len() > limit.saturating_mul(16) {
                    break;
                }
                stack.extend(node.prev.iter().map(|prev| Task::Walk(prev)));
                stack.push(Task::Emit(node));
                stack.extend(node.inner.iter().map(|inner| Task::Walk(inner)));
            }
        }
    }
    newest_first.reverse();
    let mut steps = newest_first;
    steps.dedup();
    if steps.len() > limit {
        let cut = steps.len() - limit;
        let middle = limit / 2;
        steps.drain(middle..middle + cut);
    }
    steps
}

/// Traces are long chains: dropped one by one, not by recursion.
impl Drop for TraceNode {
    fn drop(&mut self) {
        let mut chain: Vec<Arc<TraceNode>> = self.prev.take().into_iter().chain(self.inner.take()).collect();
        while let Some(node) = chain.pop() {
            if let Some(mut last) = Arc::into_inner(node) {
                chain.extend(last.prev.take());
                chain.extend(last.inner.take());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{FileId, TextRange};

    fn at(lo: u32) -> Span {
        TextRange::new(lo, lo + 1).in_file(FileId(0))
    }

    #[test]
    fn steps_inside_of_a_call_come_after_the_step_into_it() {
        let inner = then(&None, at(10), StepKind::Formatted);
        let read = then(&None, at(1), StepKind::Read(Name::new("email")));
        let passed = call(&read, at(2), StepKind::Passed(Name::new("show")), &inner);
        let last = then(&passed, at(3), StepKind::Assigned(Name::new("x")));
        let places: Vec<u32> = flatten(&last, 10).iter().map(|(s, _)| s.range.lo).collect();
        assert_eq!(places, [1, 2, 10, 3]);
    }

    #[test]
    fn a_long_trace_is_cut_in_the_middle_and_dropped_without_recursion() {
        let mut trace = None;
        for i in 0..200_000 {
            trace = then(&trace, at(i), StepKind::Formatted);
        }
        let steps = flatten(&trace, 8);
        assert!(steps.len() <= 8);
        assert_eq!(steps.last().map(|s| s.0.range.lo), Some(199_999));
    }
}
