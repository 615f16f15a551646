//! A language client for tests: starts the server as an editor does, and remembers what it shows.
#![allow(dead_code)] // each test binary uses a part
#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

use std::collections::BTreeMap;
use std::io::BufReader;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use lsp_server::{Message, Notification, Request, RequestId};
use serde_json::{Value, json};

/// How long a test waits for what has to come.
const PATIENCE: Duration = Duration::from_secs(120);

/// The client, with a server of its own.
pub(crate) struct Client {
    server: Child,
    to: ChildStdin,
    from: Receiver<Message>,
    /// The last diagnostics of each file, and the version that they are of.
    pub(crate) shown: BTreeMap<String, (Option<i64>, Vec<Value>)>,
    versions: BTreeMap<String, i64>,
    requests: i32,
}

impl Client {
    /// Starts the server with these folders.
    pub(crate) fn start(folders: &[&Path]) -> Self {
        let mut server = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
            .args(["privacy", "lsp", "--stdio"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, mut out) = (server.stdin.take().unwrap(), BufReader::new(server.stdout.take().unwrap()));
        let (sender, from) = channel();
        thread::spawn(move || {
            while let Ok(Some(message)) = Message::read(&mut out) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut client = Self { server, to, from, shown: BTreeMap::new(), versions: BTreeMap::new(), requests: 0 };
        let folders: Vec<Value> = folders.iter().map(|f| json!({ "uri": uri(f), "name": "folder" })).collect();
        client.ask("initialize", &json!({ "capabilities": {}, "workspaceFolders": folders }));
        client.tell("initialized", &json!({}));
        client
    }

    pub(crate) fn tell(&mut self, method: &str, params: &Value) {
        let note = Notification { method: method.to_owned(), params: params.clone() };
        Message::Notification(note).write(&mut self.to).unwrap();
    }

    /// Asks, and waits for the answer.
    pub(crate) fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        let request = Request { id: id.clone(), method: method.to_owned(), params: params.clone() };
        Message::Request(request).write(&mut self.to).unwrap();
        loop {
            match self.from.recv_timeout(PATIENCE).unwrap() {
                Message::Response(response) if response.id == id => {
                    let answer = serde_json::to_value(response).unwrap();
                    return answer.get("result").cloned().unwrap_or_default();
                }
                message => self.note(message),
            }
        }
    }

    pub(crate) fn open(&mut self, path: &Path, text: &str) {
        self.versions.insert(uri(path), 1);
        let document = json!({ "uri": uri(path), "languageId": "rust", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    pub(crate) fn change(&mut self, path: &Path, text: &str) {
        let version = self.versions.entry(uri(path)).or_default();
        *version += 1;
        let document = json!({ "uri": uri(path), "version": *version });
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": [{ "text": text }] }));
    }

    pub(crate) fn close(&mut self, path: &Path) {
        self.versions.remove(&uri(path));
        self.tell("textDocument/didClose", &json!({ "textDocument": { "uri": uri(path) } }));
    }

    /// Says that a file on disk changed.
    pub(crate) fn on_disk(&mut self, path: &Path) {
        let changes = json!([{ "uri": uri(path), "type": 2 }]);
        self.tell("workspace/didChangeWatchedFiles", &json!({ "changes": changes }));
    }

    /// The codes of a file's findings that are no hints, in order.
    pub(crate) fn codes(&self, path: &Path) -> Vec<String> {
        let list = self.shown.get(&uri(path)).map(|(_, list)| list.clone()).unwrap_or_default();
        let found = list.iter().filter(|d| d["severity"] != 4);
        let mut codes: Vec<String> = found.map(|d| d["code"].as_str().unwrap_or_default().to_owned()).collect();
        codes.sort();
        codes
    }

    /// Waits until a file shows these findings, of its newest version where it is open.
    pub(crate) fn wait(&mut self, path: &Path, codes: &[&str]) {
        let start = Instant::now();
        loop {
            let newest = self.versions.get(&uri(path)).copied();
            let shown = self.shown.get(&uri(path)).and_then(|(version, _)| *version);
            if (newest.is_none() || shown == newest) && self.codes(path) == codes {
                return;
            }
            let left = PATIENCE.saturating_sub(start.elapsed());
            let Ok(message) = self.from.recv_timeout(left) else {
                panic!("{} is to show {codes:?}, and shows {:?}", path.display(), self.shown.get(&uri(path)));
            };
            self.note(message);
        }
    }

    fn note(&mut self, message: Message) {
        let Message::Notification(note) = message else { return };
        if note.method == "textDocument/publishDiagnostics" {
            let list = note.params["diagnostics"].as_array().cloned().unwrap_or_default();
            let version = note.params["version"].as_i64();
            self.shown.insert(note.params["uri"].as_str().unwrap_or_default().to_owned(), (version, list));
        }
        assert!(note.method != "window/logMessage", "the server says: {}", note.params);
    }

    /// How much memory the server holds, in KiB; `None` where the system does not say.
    pub(crate) fn memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.server.id())).ok()?;
        status.lines().find_map(|l| l.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?.parse().ok()
    }

    /// Ends the server as editors do; it must end well.
    pub(crate) fn end(mut self) {
        self.ask("shutdown", &Value::Null);
        self.tell("exit", &Value::Null);
        assert!(self.server.wait().unwrap().success(), "the server ends well");
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The URI of a path.
pub(crate) fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}
