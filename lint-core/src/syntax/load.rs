//! From crate roots to all files: `mod` items followed as rustc finds them.
//!
//! Files are read and lowered wave by wave, a wave in parallel: the roots, the files of their modules, and so on. A file that
//! belongs to several crates is lowered once. Ids follow the order of crates and of the text, whatever thread is first.
//!
//! A crate from outside is read, as outlines ([`super::outline`]), once code mentions it, and so is one that it hands on
//! (`pub use`): not all that Cargo would build. Of what is wrong in it, or not there, nothing is said.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::files::{Files, Lowered};
use super::ir::{AttrArgs, FileIr, ItemId, ItemKind, MacroCall, TokenBuffer, TokenKind};
use super::outline::outline;
use crate::base::{Diag, DiagKind, FileId, Map, Name, Set, Span, TextRange, limits};
use crate::input::{CfgSet, CrateRole, Project, Source, SourceMap};

/// The files of a project.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The lowered files.
    pub irs: Vec<Arc<FileIr>>,
    /// The root file of each crate, by its position in the project.
    pub roots: Vec<Option<u32>>,
    /// The file of each `mod m;`: the crate, the file and item that it is written in, and its file.
    pub modules: Vec<(u32, u32, ItemId, u32)>,
    /// The file of each `mod m;` among the arguments of a macro call (`cfg_if! { … mod m; … }`), if there is one: the crate,
    /// the file and item of the call, the module's name, and its file. For `include!("…")` the name is `include!`.
    pub in_macros: Vec<(u32, u32, ItemId, Name, u32)>,
    /// What was read from outside of the workspace.
    pub outside: Outside,
    /// What is wrong in each file.
    pub said: Vec<Vec<Diag>>,
    /// Module files that are not there, and files that can't be read.
    pub missing: Vec<Diag>,
    /// The paths where files were looked for and not found.
    pub absent: BTreeSet<String>,
}

impl Loaded {
    /// All that could not be read.
    pub fn diags(&self) -> Vec<Diag> {
        let mut all: Vec<Diag> = self.said.iter().flatten().chain(&self.missing).cloned().collect();
        all.sort();
        all.dedup();
        all
    }
}

/// What was read from outside of the workspace.
#[derive(Debug, Default)]
pub struct Outside {
    /// How many crates.
    pub crates: usize,
    /// Which files.
    pub files: Set<FileId>,
    /// How many files.
    pub file_count: usize,
    /// How many crates are mentioned whose source is not there.
    pub missing: usize,
}

/// A module file to look for.
struct Wanted {
    krate: u32,
    from: Option<(u32, ItemId)>,
    /// Among the arguments of a macro call: the module's name. Whether the module comes to be is not known.
    in_macro: Option<Name>,
    span: Option<Span>,
    /// Where it may be, the usual place first.
    candidates: Vec<String>,
    /// The directory in which its own modules are.
    dir: Vec<String>,
    depth: u32,
}

/// A file that was found.
struct Found {
    wanted: Wanted,
    path: String,
    dir: String,
}

/// Reads and lowers all files of a project; of crates of the role [`CrateRole::Dependency`] those that are mentioned.
pub fn load(project: &Project, source: &dyn Source, sources: &mut SourceMap) -> (Loaded, Vec<Diag>) {
    let loaded = load_again(project, source, sources, &mut Files::default());
    let diags = loaded.diags();
    (loaded, diags)
}

/// The same; files that are lowered already are taken from there.
pub(crate) fn load_again(project: &Project, source: &dyn Source, sources: &mut SourceMap, files: &mut Files) -> Loaded {
    let names = dependency_names(project);
    files.begin(&names);
    let mut loader = Loader {
        project,
        sources,
        files,
        loaded: Loaded { roots: vec![None; project.crates.len()], ..Loaded::default() },
        by_path: Map::new(),
        visited: Set::new(),
        lowered: Vec::new(),
        hops: vec![None; project.crates.len()],
        room: vec![usize::MAX; project.crates.len()],
    };
    let mut wave = loader.roots();
    while !wave.is_empty() {
        wave = loader.wave(wave, source);
    }
    let Loader { loaded, lowered, .. } = loader;
    files.end(lowered);
    loaded
}

/// A file that is read for the first time.
struct New {
    path: String,
    /// The first crate that it is read for.
    krate: usize,
    is_outside: bool,
    id: FileId,
}

/// What crates from outside are called.
fn dependency_names(project: &Project) -> Vec<&'static str> {
    let outside = |krate: usize| project.crates[krate].role == CrateRole::Dependency;
    let deps = project.crates.iter().flat_map(|c| &c.deps).filter(|d| outside(d.krate));
    let mut names: Vec<&'static str> = deps.map(|d| d.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

struct Loader<'a> {
    project: &'a Project,
    sources: &'a mut SourceMap,
    loaded: Loaded,
    by_path: Map<String, u32>,
    /// Which file each crate has been through with which directory: a cycle of `#[path]` ends.
    visited: Set<(u32, u32, String)>,
    files: &'a Files,
    /// The files in order, by their paths.
    lowered: Vec<(String, Lowered)>,
    /// How many crates away from the workspace each crate from outside is that is mentioned.
    hops: Vec<Option<u32>>,
    /// How many bytes may still be read of each of them.
    room: Vec<usize>,
}

impl Loader<'_> {
    fn roots(&self) -> Vec<Wanted> {
        let crates = self.project.crates.iter().enumerate();
        let own = crates.filter(|(_, c)| c.role != CrateRole::Dependency && !c.root.is_empty());
        own.map(|(at, _)| self.root(at)).collect()
    }

    fn root(&self, krate: usize) -> Wanted {
        let root = &self.project.crates[krate].root;
        Wanted {
            krate: krate as u32,
            from: None,
            in_macro: None,
            span: None,
            candidates: vec![root.clone()],
            dir: vec![parent(root)],
            depth: 0,
        }
    }

    fn is_outside(&self, wanted: &Wanted) -> bool {
        self.project.crates[wanted.krate as usize].role == CrateRole::Dependency
    }

    /// The roots of the crates from outside that a crate mentions in a file, those that are read already apart.
    fn mentioned(&mut self, krate: u32, ir: u32) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        let own = self.hops[krate as usize];
        for dep in &self.project.crates[krate as usize].deps {
            let target = &self.project.crates[dep.krate];
            // What a procedural macro does, its signature does not say.
            if target.role != CrateRole::Dependency || target.target_kind == "proc-macro" {
                continue;
            }
            let mentions = &self.lowered[ir as usize].1.mentions;
            let Ok(at) = mentions.binary_search_by_key(&dep.name.as_str(), |m| m.name) else { continue };
            let hops = own.map_or(1, |hops| hops + 1);
            let known = &mut self.hops[dep.krate];
            // What a crate hands on is as good as its own, and a macro that it calls may define what it has; what else its
            // signatures name is known by name.
            if hops > limits::OUTSIDE_HOPS || (hops > 1 && !mentions[at].is_needed) || known.is_some() {
                continue;
            }
            *known = Some(hops);
            self.room[dep.krate] = if own.is_none() { usize::MAX } else { limits::OUTSIDE_BYTES };
            if target.root.is_empty() {
                self.loaded.outside.missing += 1;
            } else {
                wanted.push(self.root(dep.krate));
            }
        }
        wanted
    }

    /// Reads one wave; gives the modules that its files declare.
    fn wave(&mut self, wave: Vec<Wanted>, source: &dyn Source) -> Vec<Wanted> {
        let found: Vec<Found> = wave.into_iter().filter_map(|wanted| self.find(wanted, source)).collect();
        let mut new: Vec<New> = Vec::new();
        let mut seen = Set::new();
        for file in &found {
            if !self.by_path.contains_key(&file.path) && seen.insert(file.path.clone()) {
                let krate = file.wanted.krate as usize;
                let is_outside = self.is_outside(&file.wanted);
                new.push(New { path: file.path.clone(), krate, is_outside, id: FileId(0) });
            }
        }
        let outlined = |path: &str| source.outline(path).or_else(|| source.read(path).map(|t| outline(&t).into()));
        let read = |n: &New| if n.is_outside { outlined(&n.path) } else { source.read(&n.path) };
        let texts: Vec<Option<Arc<str>>> = new.par_iter().map(read).collect();
        for (new, text) in new.iter_mut().zip(texts) {
            let is_there = text.is_some();
            let text = text.filter(|t| t.len() <= self.room[new.krate]);
            new.id = self.sources.add(&new.path, text.unwrap_or_else(|| Arc::from("")));
            if new.is_outside {
                self.loaded.outside.file_count += 1;
                self.loaded.outside.files.insert(new.id);
            } else if !is_there {
                self.loaded.missing.push(unreadable(new.id));
            }
        }
        let (sources, files, crates) = (&*self.sources, self.files, &self.project.crates);
        let lower = |n: &New| files.lower(&n.path, n.id, &sources.file(n.id).text, crates[n.krate].role);
        let lowered: Vec<Lowered> = new.par_iter().map(lower).collect();
        for (new, file) in new.into_iter().zip(lowered) {
            self.by_path.insert(new.path.clone(), self.loaded.irs.len() as u32);
            self.loaded.irs.push(Arc::clone(&file.ir));
            self.loaded.said.push(file.diags.clone());
            self.lowered.push((new.path, file));
        }
        found.into_iter().flat_map(|file| self.declared(&file)).collect()
    }

    /// The first candidate that exists; a missing one is said at its `mod` item.
    fn find(&mut self, wanted: Wanted, source: &dyn Source) -> Option<Found> {
        let at = wanted.candidates.iter().position(|c| self.by_path.contains_key(c) || source.exists(c));
        for absent in &wanted.candidates[..at.unwrap_or(wanted.candidates.len())] {
            self.loaded.absent.insert(absent.clone());
        }
        let Some(at) = at else {
            if self.is_outside(&wanted) {
                self.loaded.outside.missing += usize::from(wanted.from.is_none());
            } else if let Some(span) = wanted.span {
                let message = format!("the file of this module is not there: `{}`", wanted.candidates[0]);
                let help = Some("what is in it was not analysed".to_owned());
                self.loaded.missing.push(Diag { span, kind: DiagKind::NotAnalysed, message, help });
            }
            return None;
        };
        let (path, dir) = (wanted.candidates[at].clone(), wanted.dir[at].clone());
        Some(Found { wanted, path, dir })
    }

    /// Notes a file for its crate, and lists the modules that it declares.
    fn declared(&mut self, file: &Found) -> Vec<Wanted> {
        let Some(ir) = self.by_path.get(&file.path).copied() else { return Vec::new() };
        match (file.wanted.from, file.wanted.in_macro) {
            (Some((from, item)), None) => self.loaded.modules.push((file.wanted.krate, from, item, ir)),
            (Some((from, item)), Some(name)) => self.loaded.in_macros.push((file.wanted.krate, from, item, name, ir)),
            (None, _) => {
                self.loaded.roots[file.wanted.krate as usize] = Some(ir);
                self.loaded.outside.crates += usize::from(self.is_outside(&file.wanted));
            }
        }
        let is_new = self.visited.insert((file.wanted.krate, ir, file.dir.clone()));
        if !is_new || file.wanted.depth >= limits::MODULE_DEPTH {
            return Vec::new();
        }
        let lowered = Arc::clone(&self.loaded.irs[ir as usize]);
        let room = &mut self.room[file.wanted.krate as usize];
        *room = room.saturating_sub(self.sources.file(lowered.file).text.len());
        if *room == 0 {
            return Vec::new();
        }
        let walk = Walk {
            ir: &lowered,
            at: ir,
            krate: file.wanted.krate,
            cfg: &self.project.crates[file.wanted.krate as usize].cfg,
            file_dir: parent(&file.path),
            depth: file.wanted.depth + 1,
        };
        let mut out = Vec::new();
        walk.items(&lowered.items, &file.dir, false, &mut out);
        out.extend(self.mentioned(file.wanted.krate, ir));
        out
    }
}

/// A walk over the items of one file, for its modules.
struct Walk<'a> {
    ir: &'a FileIr,
    at: u32,
    krate: u32,
    cfg: &'a CfgSet,
    /// The directory of the file itself.
    file_dir: String,
    depth: u32,
}

impl Walk<'_> {
    fn items(&self, items: &[ItemId], dir: &str, inline: bool, out: &mut Vec<Wanted>) {
        for id in items {
            let item = &self.ir.arena[*id];
            if let ItemKind::MacroCall(call) = &item.kind {
                out.extend(included(call).map(|path| Wanted {
                    in_macro: Some(Name::new("include!")),
                    candidates: vec![join(&self.file_dir, &path)],
                    dir: vec![dir.to_owned()],
                    span: None,
                    ..self.wanted(*id, path, None, dir, inline, call.range)
                }));
                out.extend(modules_in(&call.tokens).into_iter().map(|(name, written)| Wanted {
                    in_macro: Some(name),
                    span: None,
                    ..self.wanted(*id, name, written, dir, inline, call.range)
                }));
            }
            let ItemKind::Mod(module) = &item.kind else { continue };
            let Some(name) = item.name else { continue };
            if !item.attrs.is_active(self.cfg) {
                continue;
            }
            let written = self.path_attr(*id);
            match &module.items {
                Some(inner) => {
                    // Inside of a file that is no `mod.rs`, an inline module's `#[path]` counts from the file's directory.
                    let below = match written {
                        Some(path) => join(if inline { dir } else { &self.file_dir }, path.as_str()),
                        None => join(dir, &name),
                    };
                    self.items(inner, &below, true, out);
                }
                None => out.push(self.wanted(*id, name, written, dir, inline, item.name_range)),
            }
        }
    }

    fn wanted(
        &self,
        id: ItemId,
        name: Name,
        written: Option<Name>,
        dir: &str,
        inline: bool,
        range: TextRange,
    ) -> Wanted {
        let (candidates, dirs) = match written {
            Some(path) => {
                let file = join(if inline { dir } else { &self.file_dir }, path.as_str());
                let below = parent(&file);
                (vec![file], vec![below])
            }
            None => {
                let below = join(dir, &name);
                (vec![format!("{below}.rs"), join(&below, "mod.rs")], vec![below.clone(), below])
            }
        };
        let span = Some(range.in_file(self.ir.file));
        Wanted {
            krate: self.krate,
            from: Some((self.at, id)),
            in_macro: None,
            span,
            candidates,
            dir: dirs,
            depth: self.depth,
        }
    }

    fn path_attr(&self, id: ItemId) -> Option<Name> {
        let attrs = &self.ir.arena[id].attrs;
        attrs.named("path").find(|a| a.cfg.as_deref().is_none_or(|c| self.cfg.holds(c))).and_then(|a| match &a.args {
            AttrArgs::Str(path, _) => Some(*path),
            _ => None,
        })
    }
}

/// The path of `include!("path")`.
fn included(call: &MacroCall) -> Option<Name> {
    match call.tokens.tokens.as_slice() {
        [only] if only.kind == TokenKind::Literal && call.path.last_name()? == "include" => {
            Some(Name::new(only.text.trim_matches('"')))
        }
        _ => None,
    }
}

/// The `mod name;`s in a buffer, each with the `path = "…"` of its attribute.
fn modules_in(buffer: &TokenBuffer) -> Vec<(Name, Option<Name>)> {
    let mut found = Vec::new();
    let mut written = None;
    for (at, token) in buffer.tokens.iter().enumerate() {
        let text = |ahead: usize| buffer.tokens.get(at + ahead).map(|t| t.text);
        match (token.kind, token.text.as_str()) {
            (TokenKind::Ident, "path") if text(1).is_some_and(|t| t == "=") => {
                written = text(2).map(|t| Name::new(t.trim_matches('"')));
            }
            (TokenKind::Ident, "mod") if text(2).is_some_and(|t| t == ";") => {
                let name = text(1).map(|t| Name::new(t.strip_prefix("r#").unwrap_or(&t)));
                found.extend(name.map(|n| (n, written.take())));
            }
            (TokenKind::Punct { .. }, ";") => written = None,
            _ => {}
        }
    }
    found
}

fn unreadable(file: FileId) -> Diag {
    Diag {
        span: TextRange::default().in_file(file),
        kind: DiagKind::NotAnalysed,
        message: "this file can't be read as text".to_owned(),
        help: Some("what is in it was not analysed; is it UTF-8?".to_owned()),
    }
}

/// The directory of a path.
fn parent(path: &str) -> String {
    path.rsplit_once('/').map_or_else(String::new, |(dir, _)| dir.to_owned())
}

/// A path below a directory, with `.` and `..` resolved in it.
fn join(dir: &str, path: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = if dir.is_empty() { Vec::new() } else { dir.split('/').collect() };
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|p| !p.is_empty() && *p != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{join, parent};

    #[test]
    fn paths_are_joined_as_text() {
        assert_eq!(join("src/a", "../b.rs"), "src/b.rs");
        assert_eq!(join("", "a.rs"), "a.rs");
        assert_eq!(join("/x/src", "./a/b.rs"), "/x/src/a/b.rs");
        assert_eq!(parent("src/lib.rs"), "src");
    }
}
