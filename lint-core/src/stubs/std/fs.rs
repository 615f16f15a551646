//! `std::fs`: files, e.g. `fs::write("users.csv", text)`.

use crate::ffi::OsString;
use crate::fmt::{Arguments, Display, Formatter};
use crate::io::{IoSlice, IsTerminal, Read, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;
use crate::{error, fmt, io};

#[derive(Debug)]
pub enum TryLockError {
    Error(io::Error),
    WouldBlock,
}

impl Display for TryLockError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for TryLockError {}

#[derive(Debug)]
pub struct DirBuilder;

impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
}

#[derive(Debug)]
pub struct DirEntry;

impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

#[derive(Debug)]
pub struct File;

impl File {
    #[stub::clean]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    #[stub::clean]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    #[stub::clean]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File>;
    #[stub::clean]
    pub fn options() -> OpenOptions;
    pub fn sync_all(&self) -> io::Result<()>;
    pub fn sync_data(&self) -> io::Result<()>;
    pub fn lock(&self) -> io::Result<()>;
    pub fn lock_shared(&self) -> io::Result<()>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> io::Result<()>;
    pub fn set_len(&self, size: u64) -> io::Result<()>;
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn try_clone(&self) -> io::Result<File>;
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
    pub fn set_times(&self, times: FileTimes) -> io::Result<()>;
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()>;
}

impl IsTerminal for File {
    #[stub::clean]
    fn is_terminal(&self) -> bool;
}

impl Read for &File {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Read for File {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Seek for &File {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Seek for File {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl Write for &File {
    #[stub::sink(recipient = "storage", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "storage", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "storage", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "storage", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

impl Write for File {
    #[stub::sink(recipient = "storage", args(buf))]
    #[stub::clean]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::sink(recipient = "storage", args(bufs))]
    #[stub::clean]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    #[stub::sink(recipient = "storage", args(buf))]
    #[stub::clean]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
    #[stub::sink(recipient = "storage", args(args))]
    #[stub::clean]
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes;

impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType;

impl FileType {
    #[stub::clean]
    pub fn is_dir(&self) -> bool;
    #[stub::clean]
    pub fn is_file(&self) -> bool;
    #[stub::clean]
    pub fn is_symlink(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Metadata;

impl Metadata {
    pub fn file_type(&self) -> FileType;
    #[stub::clean]
    pub fn is_dir(&self) -> bool;
    #[stub::clean]
    pub fn is_file(&self) -> bool;
    #[stub::clean]
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}

#[derive(Clone, Debug)]
pub struct OpenOptions;

impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[stub::clean]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions;

impl Permissions {
    #[stub::clean]
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}

#[derive(Debug)]
pub struct ReadDir;

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
    fn next(&mut self) -> Option<io::Result<DirEntry>>;
}

pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[stub::clean]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;

#[stub::clean]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool>;

#[stub::clean]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[stub::clean]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[stub::clean]
#[stub::fresh]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;

#[stub::clean]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;

#[stub::clean]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;

#[stub::clean]
#[stub::fresh]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;

#[stub::clean]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;

#[stub::clean]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;

#[stub::clean]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;

#[stub::clean]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

#[stub::clean]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;

#[stub::sink(recipient = "storage", args(contents))]
#[stub::clean]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
