//! The thread that analyses: it takes the newest state of the buffers, and tells the editor what it found.
//!
//! While it works, edits are noted and come together in the next run. A result that is out of date is not shown, unless the
//! editor has waited for several. A panic in the analysis is caught, said, and the next edit starts anew.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use lsp_server::{Connection, Message, Notification};
use lsp_types::notification::{LogMessage, PublishDiagnostics, ShowMessage};
use lsp_types::{Diagnostic, LogMessageParams, MessageType, PublishDiagnosticsParams, ShowMessageParams};

use super::buffers::Buffers;
use super::world::{Snapshot, World};
use super::{diagnostics, uri};

/// How many results that are out of date may go unseen in a row.
const UNSEEN: u32 = 3;

/// What the editor's side writes and the worker reads.
#[derive(Debug, Default)]
pub(super) struct Shared {
    inbox: Mutex<Inbox>,
    arrived: Condvar,
    results: Mutex<BTreeMap<String, Arc<Snapshot>>>,
}

/// What came since the last run.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    /// What is open now.
    pub(super) buffers: Buffers,
    /// Manifests to look for workspaces at.
    pub(super) manifests: BTreeSet<String>,
    /// Files whose text changed, in the editor or on disk.
    pub(super) changed: BTreeSet<String>,
    /// Whether there is nothing more to do.
    pub(super) stop: bool,
    is_new: bool,
}

impl Shared {
    /// Changes the inbox and wakes the worker.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut Inbox) -> T) -> T {
        let mut inbox = lock(&self.inbox);
        let done = change(&mut inbox);
        inbox.is_new = true;
        self.arrived.notify_one();
        done
    }

    /// A buffer's text, if it is open.
    pub(super) fn text(&self, path: &str) -> Option<Arc<str>> {
        lock(&self.inbox).buffers.get(path).map(|b| Arc::clone(&b.text))
    }

    /// The last results that a file is part of, the innermost workspace first.
    pub(super) fn snapshots(&self, path: &str) -> Vec<Arc<Snapshot>> {
        let results = lock(&self.results);
        let part = |s: &Snapshot| s.report.sources.by_path(path).is_some() || s.policy_path.as_deref() == Some(path);
        let mut found: Vec<(usize, Arc<Snapshot>)> =
            results.iter().filter(|(_, s)| part(s)).map(|(root, s)| (root.len(), Arc::clone(s))).collect();
        found.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
        found.into_iter().map(|(_, s)| s).collect()
    }

    fn wait(&self) -> Option<Inbox> {
        let mut inbox = lock(&self.inbox);
        while !inbox.is_new {
            inbox = self.arrived.wait(inbox).unwrap_or_else(PoisonError::into_inner);
        }
        inbox.is_new = false;
        let stop = inbox.stop;
        let taken = Inbox {
            buffers: inbox.buffers.clone(),
            manifests: std::mem::take(&mut inbox.manifests),
            changed: std::mem::take(&mut inbox.changed),
            stop,
            is_new: false,
        };
        (!stop).then_some(taken)
    }

    fn is_outdated(&self) -> bool {
        lock(&self.inbox).is_new
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The worker's own state.
struct Worker<'a> {
    shared: &'a Shared,
    connection: &'a Connection,
    /// By root directory.
    worlds: BTreeMap<String, World>,
    /// Manifests that were looked at: nothing is asked twice.
    known: BTreeSet<String>,
    /// What each file's diagnostics are, and of which version of it, by workspace and path.
    shown: BTreeMap<(String, String), (Option<i32>, Vec<Diagnostic>)>,
    unseen: u32,
}

/// Works until it is told to stop.
pub(super) fn run(shared: &Shared, connection: &Connection) {
    let mut worker = Worker {
        shared,
        connection,
        worlds: BTreeMap::new(),
        known: BTreeSet::new(),
        shown: BTreeMap::new(),
        unseen: 0,
    };
    while let Some(inbox) = shared.wait() {
        worker.take(inbox);
    }
}

impl Worker<'_> {
    fn take(&mut self, mut inbox: Inbox) {
        let mut dirty: BTreeSet<String> = BTreeSet::new();
        for manifest in std::mem::take(&mut inbox.manifests) {
            dirty.extend(self.open(&manifest));
        }
        for (root, world) in &mut self.worlds {
            if world.is_stale() {
                dirty.insert(root.clone());
                if let Err(failure) = world.reload() {
                    say(self.connection, &failure.to_string());
                }
            }
        }
        dirty.extend(inbox.changed.iter().flat_map(|path| self.touched(path)));
        for root in dirty {
            self.analyse(&root, &inbox);
        }
        // Only now, since whoever types has seen the answer by now.
        for world in self.worlds.values_mut() {
            let changed = world.changed_on_disk();
            if !changed.is_empty() {
                self.shared.change(|inbox| inbox.changed.extend(changed));
            }
        }
    }

    /// Loads the workspace of a manifest, and gives its root where it is new.
    fn open(&mut self, manifest: &str) -> Option<String> {
        if !self.known.insert(manifest.to_owned()) {
            return None;
        }
        match World::load(manifest) {
            Ok(world) if !self.worlds.contains_key(&world.root) => {
                let root = world.root.clone();
                self.worlds.insert(root.clone(), world);
                Some(root)
            }
            Ok(_) => None,
            Err(failure) => {
                self.known.remove(manifest);
                say(self.connection, &failure.to_string());
                None
            }
        }
    }

    /// The workspaces that a file is part of; if it is part of none, those that it lies in: it may have just been written.
    fn touched(&self, path: &str) -> Vec<String> {
        let results = lock(&self.shared.results);
        let is_part = |root: &String, world: &World| {
            world.is_settings(path) || results.get(root).is_none_or(|s| s.report.sources.by_path(path).is_some())
        };
        let part: Vec<String> = self.worlds.iter().filter(|(r, w)| is_part(r, w)).map(|(r, _)| r.clone()).collect();
        if !part.is_empty() {
            return part;
        }
        self.worlds.keys().filter(|root| Path::new(path).starts_with(root)).cloned().collect()
    }

    fn analyse(&mut self, root: &str, inbox: &Inbox) {
        let Some(world) = self.worlds.get_mut(root) else { return };
        let buffers = &inbox.buffers;
        let Ok(snapshot) = catch_unwind(AssertUnwindSafe(|| world.analyse(buffers, &inbox.changed))) else {
            log(self.connection, "the analysis failed; please report it with the file that was open");
            return;
        };
        let snapshot = Arc::new(snapshot);
        lock(&self.shared.results).insert(root.to_owned(), Arc::clone(&snapshot));
        if self.shared.is_outdated() && self.unseen < UNSEEN {
            self.unseen += 1;
            // The next run is to look at this workspace again even if the newest edit is elsewhere.
            self.shared.change(|inbox| inbox.changed.insert(format!("{root}/Cargo.toml")));
            return;
        }
        self.unseen = 0;
        self.show(root, &snapshot, buffers);
    }

    /// Tells the editor what changed: new diagnostics, those of a new version of a buffer, and that there are none any more.
    fn show(&mut self, root: &str, snapshot: &Snapshot, buffers: &Buffers) {
        let mut all = diagnostics::by_file(snapshot);
        let in_world = |path: &&String| snapshot.report.sources.by_path(path).is_some();
        for path in buffers.keys().filter(in_world) {
            all.entry(path.clone()).or_default();
        }
        for (_, path) in self.shown.keys().filter(|(of, _)| of == root) {
            all.entry(path.clone()).or_default();
        }
        for (path, list) in all {
            let version = buffers.get(&path).map(|b| b.version);
            let key = (root.to_owned(), path.clone());
            if self.shown.get(&key).is_some_and(|was| *was == (version, list.clone())) {
                continue;
            }
            if list.is_empty() && version.is_none() {
                self.shown.remove(&key);
            } else {
                self.shown.insert(key, (version, list));
            }
            self.publish(&path, version);
        }
    }

    /// All diagnostics of a file: it may be part of several workspaces.
    fn publish(&self, path: &str, version: Option<i32>) {
        if !Path::new(path).is_absolute() {
            return;
        }
        let Some(uri) = uri::of_path(path) else { return };
        let of_file = self.shown.iter().filter(|((_, p), _)| p == path);
        let diagnostics = of_file.flat_map(|(_, (_, list))| list.iter().cloned()).collect();
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        notify::<PublishDiagnostics>(self.connection, params);
    }
}

fn say(connection: &Connection, message: &str) {
    notify::<ShowMessage>(
        connection,
        ShowMessageParams { typ: MessageType::WARNING, message: format!("cargo privacy: {message}") },
    );
}

fn log(connection: &Connection, message: &str) {
    notify::<LogMessage>(connection, LogMessageParams { typ: MessageType::ERROR, message: message.to_owned() });
}

/// Sends a notification; an editor that went away is noticed by the side that reads.
fn notify<N: lsp_types::notification::Notification>(connection: &Connection, params: N::Params) {
    let message = Notification::new(N::METHOD.to_owned(), params);
    let _ = connection.sender.send(Message::Notification(message));
}
