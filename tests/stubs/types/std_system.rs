// Files, streams, processes, threads and time of the standard library.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn files() -> io::Result<()> {
    let a = fs::read_to_string("users.csv")?;
      //^ String
    let mut b = BufReader::new(File::open("x")?);
          //^ BufReader<File>
    let c = b.lines().map(|l| l.unwrap()).collect::<Vec<_>>();
      //^ Vec<String>
    let mut d = BufWriter::new(File::create("x")?);
          //^ BufWriter<File>
    let e = d.write_all(b"x");
      //^ Result<(), Error>
    let mut f = String::new();
    let g = io::stdin().read_line(&mut f)?;
      //^ usize
    let h = fs::read_dir(".")?.filter_map(|e| e.ok()).map(|e| e.path()).collect::<Vec<_>>();
      //^ Vec<PathBuf>
    let i = fs::metadata("x")?.len();
      //^ u64
    let j = io::Error::other("x").kind();
      //^ ErrorKind
    let k = std::env::var("KEY").unwrap_or_else(|_| "none".into());
      //^ String
    let l = std::env::args().skip(1).collect::<Vec<_>>();
      //^ Vec<String>
    let m = std::process::Command::new("ls").arg("x").output()?.stdout;
      //^ Vec<u8>
    let n = io::stdout().lock();
      //^ StdoutLock
    Ok(())
}

fn threads() {
    let (tx, rx) = mpsc::channel::<String>();
       //^^ Sender<String>
    let a = tx.send("x".into());
      //^ Result<(), SendError<String>>
    let b = rx.recv();
      //^ Result<String, RecvError>
    let c = rx.iter().next();
      //^ Option<String>
    let d = thread::spawn(|| 3u8).join();
      //^ Result<u8, Box<dyn Any>>
    let e = thread::scope(|s| s.spawn(|| 1u8).join().unwrap());
      //^ u8
    let f = Instant::now().elapsed().as_secs();
      //^ u64
    let g = Duration::from_secs(3) * 2;
      //^ Duration
    let h = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
      //^ u128
}
