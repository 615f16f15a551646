//! From crate roots to all files: `mod` items followed as rustc finds them.
//!
//! Files are read and lowered wave by wave, a wave in parallel: the roots, the files of their modules, and so on. A file that
//! belongs to several crates is lowered once. Ids follow the order of crates and of the text, whatever thread is first.

use std::sync::Arc;

use rayon::prelude::*;

use super::ir::{AttrArgs, FileIr, ItemId, ItemKind, MacroCall, TokenBuffer, TokenKind};
use super::lower::{LowerOptions, lower_file};
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

/// Reads and lowers all files of a project. Crates of the role [`CrateRole::Dependency`] are not read.
pub fn load(project: &Project, source: &dyn Source, sources: &mut SourceMap) -> (Loaded, Vec<Diag>) {
    let mut loader = Loader {
        project,
        sources,
        loaded: Loaded { roots: vec![None; project.crates.len()], ..Loaded::default() },
        by_path: Map::new(),
        visited: Set::new(),
        diags: Vec::new(),
    };
    let mut wave = loader.roots();
    while !wave.is_empty() {
        wave = loader.wave(wave, source);
    }
    loader.diags.sort();
    loader.diags.dedup();
    (loader.loaded, loader.diags)
}

struct Loader<'a> {
    project: &'a Project,
    sources: &'a mut SourceMap,
    loaded: Loaded,
    by_path: Map<String, u32>,
    /// Which file each crate has been through with which directory: a cycle of `#[path]` ends.
    visited: Set<(u32, u32, String)>,
    diags: Vec<Diag>,
}

impl Loader<'_> {
    fn roots(&self) -> Vec<Wanted> {
        let crates = self.project.crates.iter().enumerate();
        crates
            .filter(|(_, c)| c.role != CrateRole::Dependency && !c.root.is_empty())
            .map(|(at, c)| Wanted {
                krate: at as u32,
                from: None,
                in_macro: None,
                span: None,
                candidates: vec![c.root.clone()],
                dir: vec![parent(&c.root)],
                depth: 0,
            })
            .collect()
    }

    /// Reads one wave; gives the modules that its files declare.
    fn wave(&mut self, wave: Vec<Wanted>, source: &dyn Source) -> Vec<Wanted> {
        let found: Vec<Found> = wave.into_iter().filter_map(|wanted| self.find(wanted, source)).collect();
        let mut new: Vec<String> = Vec::new();
        let mut seen = Set::new();
        for file in &found {
            if !self.by_path.contains_key(&file.path) && seen.insert(file.path.clone()) {
                new.push(file.path.clone());
            }
        }
        let texts: Vec<Option<Arc<str>>> = new.par_iter().map(|path| source.read(path)).collect();
        let mut ids = Vec::with_capacity(new.len());
        for (path, text) in new.iter().zip(&texts) {
            let id = self.sources.add(path, text.clone().unwrap_or_else(|| Arc::from("")));
            if text.is_none() {
                self.diags.push(unreadable(id));
            }
            ids.push(id);
        }
        let sources = &*self.sources;
        let lowered: Vec<(FileIr, Vec<Diag>)> =
            ids.par_iter().map(|id| lower_file(*id, &sources.file(*id).text, LowerOptions::default())).collect();
        for (path, (ir, diags)) in new.into_iter().zip(lowered) {
            self.by_path.insert(path, self.loaded.irs.len() as u32);
            self.loaded.irs.push(Arc::new(ir));
            self.diags.extend(diags);
        }
        found.into_iter().flat_map(|file| self.declared(&file)).collect()
    }

    /// The first candidate that exists; a missing one is said at its `mod` item.
    fn find(&mut self, wanted: Wanted, source: &dyn Source) -> Option<Found> {
        let at = wanted.candidates.iter().position(|c| self.by_path.contains_key(c) || source.exists(c));
        let Some(at) = at else {
            if let Some(span) = wanted.span {
                let message = format!("the file of this module is not there: `{}`", wanted.candidates[0]);
                let help = Some("what is in it was not analysed".to_owned());
                self.diags.push(Diag { span, kind: DiagKind::NotAnalysed, message, help });
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
            (None, _) => self.loaded.roots[file.wanted.krate as usize] = Some(ir),
        }
        let is_new = self.visited.insert((file.wanted.krate, ir, file.dir.clone()));
        if !is_new || file.wanted.depth >= limits::MODULE_DEPTH {
            return Vec::new();
        }
        let lowered = Arc::clone(&self.loaded.irs[ir as usize]);
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
