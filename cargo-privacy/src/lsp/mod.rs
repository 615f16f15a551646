//! `lsp`: a language server on stdin and stdout.
//!
//! ```text
//! editor ─▶ mod (messages) ─▶ buffers, worker::Inbox ─▶ worker ─▶ world ─▶ lint_core::analysis ─▶ diagnostics ─▶ editor
//!        ◀─ hover, actions, hints, completion, navigation: read from the last Snapshot
//! ```
//!
//! Positions are UTF-16. Nothing is written but messages: edits are the editor's to make. Knows nothing of other formats.

mod actions;
mod buffers;
mod completion;
mod diagnostics;
mod hints;
mod hover;
mod navigation;
mod uri;
mod worker;
mod world;

use std::path::Path;
use std::thread;

use lsp_server::{Connection, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument,
    Notification as _,
};
use lsp_types::request::{
    CodeActionRequest, Completion, GotoDefinition, HoverRequest, InlayHintRequest, References, Request as _,
};
use lsp_types::{
    CodeActionProviderCapability, CompletionOptions, HoverProviderCapability, InitializeParams, OneOf,
    ServerCapabilities, TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::exit::{Exit, Failure};
use buffers::Buffer;
use worker::Shared;

/// Serves an editor on stdin and stdout until it says `exit`.
pub fn run() -> Result<Exit, Failure> {
    let (connection, threads) = Connection::stdio();
    serve(&connection)?;
    drop(connection);
    threads.join().map_err(|e| Failure::new(format!("the editor's pipe broke: {e}")))?;
    Ok(Exit::Clean)
}

/// Serves an editor at the other end of a connection.
pub fn serve(connection: &Connection) -> Result<(), Failure> {
    let lost = |e: &dyn std::fmt::Display| Failure::new(format!("the editor is gone: {e}"));
    let (id, params) = connection.initialize_start().map_err(|e| lost(&e))?;
    let answer = serde_json::json!({
        "capabilities": capabilities(),
        "serverInfo": { "name": "cargo-privacy", "version": env!("CARGO_PKG_VERSION") },
    });
    connection.initialize_finish(id, answer).map_err(|e| lost(&e))?;
    let shared = Shared::default();
    thread::scope(|scope| {
        scope.spawn(|| worker::run(&shared, connection));
        let server = Server { shared: &shared, connection };
        server.folders(params);
        let done = server.messages();
        shared.change(|inbox| inbox.stop = true);
        done
    })
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(true.into()),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        inlay_hint_provider: Some(OneOf::Left(true)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(vec!["\"".to_owned()]),
            ..CompletionOptions::default()
        }),
        ..ServerCapabilities::default()
    }
}

/// The side that reads the editor's messages. It never waits for an analysis.
struct Server<'a> {
    shared: &'a Shared,
    connection: &'a Connection,
}

impl Server<'_> {
    /// The folders that the editor opened, where they are Cargo's.
    fn folders(&self, params: Value) {
        let Ok(params) = serde_json::from_value::<InitializeParams>(params) else { return };
        #[allow(deprecated, reason = "editors older than workspace folders name one root")]
        let root = params.root_uri;
        let folders = params.workspace_folders.unwrap_or_default().into_iter().map(|f| f.uri);
        for uri in folders.chain(root) {
            let manifest = uri::to_path(&uri).map(|path| format!("{}/Cargo.toml", path.trim_end_matches('/')));
            if let Some(manifest) = manifest.filter(|m| Path::new(m).is_file()) {
                self.shared.change(|inbox| inbox.manifests.insert(manifest));
            }
        }
    }

    fn messages(&self) -> Result<(), Failure> {
        while let Ok(message) = self.connection.receiver.recv() {
            match message {
                Message::Request(request) => {
                    let shut = self.connection.handle_shutdown(&request);
                    if shut.map_err(|e| Failure::new(format!("the editor broke off: {e}")))? {
                        return Ok(());
                    }
                    let response = self.answer(request);
                    let _ = self.connection.sender.send(Message::Response(response));
                }
                Message::Notification(notification) => self.note(notification),
                Message::Response(_) => {}
            }
        }
        Ok(())
    }

    fn note(&self, note: Notification) {
        match note.method.as_str() {
            DidOpenTextDocument::METHOD => self.noted::<DidOpenTextDocument>(note.params, |server, params| {
                let document = params.text_document;
                server.put(&document.uri, document.version, Some(document.text));
            }),
            DidChangeTextDocument::METHOD => self.noted::<DidChangeTextDocument>(note.params, |server, params| {
                let document = params.text_document;
                let text = uri::to_path(&document.uri).and_then(|path| server.shared.text(&path));
                let text = buffers::changed(text.as_deref().unwrap_or_default(), params.content_changes);
                server.put(&document.uri, document.version, Some(text));
            }),
            DidCloseTextDocument::METHOD => self.noted::<DidCloseTextDocument>(note.params, |server, params| {
                server.put(&params.text_document.uri, 0, None);
            }),
            DidSaveTextDocument::METHOD => self.noted::<DidSaveTextDocument>(note.params, |server, params| {
                server.on_disk(&params.text_document.uri);
            }),
            DidChangeWatchedFiles::METHOD => self.noted::<DidChangeWatchedFiles>(note.params, |server, params| {
                params.changes.iter().for_each(|change| server.on_disk(&change.uri));
            }),
            _ => {}
        }
    }

    fn noted<N: lsp_types::notification::Notification>(&self, params: Value, then: impl FnOnce(&Self, N::Params)) {
        if let Ok(params) = serde_json::from_value(params) {
            then(self, params);
        }
    }

    /// Puts a buffer's new text in, or closes it.
    fn put(&self, uri: &Uri, version: i32, text: Option<String>) {
        let Some(path) = uri::to_path(uri) else { return };
        let is_open = self.shared.text(&path).is_some();
        let manifest = if is_open { None } else { manifest_above(&path) };
        self.shared.change(|inbox| {
            match text {
                Some(text) => inbox.buffers.insert(path.clone(), Buffer { version, text: text.into() }),
                None => inbox.buffers.remove(&path),
            };
            inbox.manifests.extend(manifest);
            inbox.changed.insert(path);
        });
    }

    fn on_disk(&self, uri: &Uri) {
        if let Some(path) = uri::to_path(uri) {
            self.shared.change(|inbox| inbox.changed.insert(path));
        }
    }

    fn answer(&self, request: Request) -> Response {
        let Request { id, method, params } = request;
        let shared = self.shared;
        let result = match method.as_str() {
            HoverRequest::METHOD => reply(params, |p| hover::hover(shared, &p)),
            CodeActionRequest::METHOD => reply(params, |p| Some(actions::actions(shared, &p))),
            Completion::METHOD => reply(params, |p| completion::completion(shared, &p)),
            InlayHintRequest::METHOD => reply(params, |p| Some(hints::hints(shared, &p))),
            GotoDefinition::METHOD => reply(params, |p| navigation::definition(shared, &p)),
            References::METHOD => reply(params, |p| navigation::references(shared, &p)),
            _ => {
                let message = format!("`{method}` is not known");
                return Response::new_err(id, lsp_server::ErrorCode::MethodNotFound as i32, message);
            }
        };
        match result {
            Ok(value) => Response::new_ok(id, value),
            Err(message) => Response::new_err(id, lsp_server::ErrorCode::InvalidParams as i32, message),
        }
    }
}

fn reply<P: DeserializeOwned, R: serde::Serialize>(
    params: Value,
    answer: impl FnOnce(P) -> Option<R>,
) -> Result<Value, String> {
    let params = serde_json::from_value(params).map_err(|e| e.to_string())?;
    serde_json::to_value(answer(params)).map_err(|e| e.to_string())
}

/// The nearest manifest above a file.
fn manifest_above(path: &str) -> Option<String> {
    let mut directories = Path::new(path).ancestors().skip(1).map(|d| d.join("Cargo.toml"));
    directories.find(|manifest| manifest.is_file()).and_then(|m| m.to_str().map(str::to_owned))
}
