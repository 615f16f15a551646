//! `tokio::fs`: files, e.g. `tokio::fs::write(path, text).await?`.

use crate::io::{AsyncRead, AsyncSeek, AsyncWrite, ReadBuf};
use std::ffi::os_str::OsString;
use std::fs::{FileType, Metadata, Permissions};
use std::io::{IoSlice, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

#[derive(Debug, Default)]
pub struct DirBuilder;

impl DirBuilder {
    pub fn new() -> Self;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub async fn create(&self, path: impl AsRef<Path>) -> std::io::Result<()>;
}

impl DirBuilder {
    pub fn mode(&mut self, mode: u32) -> &mut Self;
}

#[derive(Debug)]
pub struct DirEntry;

impl DirEntry {
    pub fn ino(&self) -> u64;
}

impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn file_name(&self) -> OsString;
    pub async fn metadata(&self) -> std::io::Result<Metadata>;
    pub async fn file_type(&self) -> std::io::Result<FileType>;
}

#[derive(Debug)]
pub struct File;

impl File {
    #[stub::clean]
    pub async fn open(path: impl AsRef<Path>) -> std::io::Result<File>;
    #[stub::clean]
    pub async fn create(path: impl AsRef<Path>) -> std::io::Result<File>;
    #[stub::clean]
    pub async fn create_new<P: AsRef<Path>>(path: P) -> std::io::Result<File>;
    #[stub::clean]
    pub fn options() -> OpenOptions;
    pub fn from_std(std: std::fs::File) -> File;
    pub async fn sync_all(&self) -> std::io::Result<()>;
    pub async fn sync_data(&self) -> std::io::Result<()>;
    pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
    pub async fn metadata(&self) -> std::io::Result<Metadata>;
    pub async fn try_clone(&self) -> std::io::Result<File>;
    pub async fn into_std(self) -> std::fs::File;
    pub fn try_into_std(self) -> Result<std::fs::File, Self>;
    pub async fn set_permissions(&self, perm: Permissions) -> std::io::Result<()>;
    pub async fn set_times(&self, times: FileTimes) -> std::io::Result<()>;
    pub async fn set_modified(&self, time: SystemTime) -> std::io::Result<()>;
    pub fn set_max_buf_size(&mut self, max_buf_size: usize);
    #[stub::clean]
    pub fn max_buf_size(&self) -> usize;
}

impl AsyncRead for File {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, dst: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}

impl AsyncSeek for File {
    fn start_seek(self: Pin<&mut Self>, pos: SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}

impl AsyncWrite for File {
    #[stub::sink(recipient = "storage", args(src))]
    #[stub::clean]
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, src: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    #[stub::clean]
    fn is_write_vectored(&self) -> bool;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
}

impl From<std::fs::File> for File {
    fn from(std: std::fs::File) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct FileTimes;

impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct OpenOptions;

impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    #[stub::clean]
    pub async fn open(&self, path: impl AsRef<Path>) -> std::io::Result<File>;
}

impl OpenOptions {
    pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
    pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
}

impl From<std::fs::OpenOptions> for OpenOptions {
    fn from(options: std::fs::OpenOptions) -> OpenOptions;
}

#[derive(Debug)]
pub struct ReadDir;

impl ReadDir {
    pub async fn next_entry(&mut self) -> std::io::Result<Option<DirEntry>>;
    pub fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<Option<DirEntry>>>;
}

#[stub::clean]
pub async fn canonicalize(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;

#[stub::clean]
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<u64>;

#[stub::clean]
pub async fn create_dir(path: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn create_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;

#[stub::clean]
#[stub::fresh]
pub async fn read(path: impl AsRef<Path>) -> std::io::Result<Vec<u8>>;

#[stub::clean]
pub async fn read_dir(path: impl AsRef<Path>) -> std::io::Result<ReadDir>;

#[stub::clean]
pub async fn read_link(path: impl AsRef<Path>) -> std::io::Result<PathBuf>;

#[stub::clean]
#[stub::fresh]
pub async fn read_to_string(path: impl AsRef<Path>) -> std::io::Result<String>;

#[stub::clean]
pub async fn remove_dir(path: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn remove_dir_all(path: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn remove_file(path: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> std::io::Result<()>;

#[stub::clean]
pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> std::io::Result<()>;

#[stub::clean]
pub async fn symlink_metadata(path: impl AsRef<Path>) -> std::io::Result<Metadata>;

#[stub::clean]
pub async fn try_exists(path: impl AsRef<Path>) -> std::io::Result<bool>;

#[stub::sink(recipient = "storage", args(contents))]
#[stub::clean]
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> std::io::Result<()>;
