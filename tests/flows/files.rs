//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.health]
parent = "personal"
[purpose.support]
[recipient.storage]
[recipient.log]
# Contact data may be kept, health data may not.
[[allow]]
data = ["contact"]
to = ["storage"]
[[allow]]
data = ["personal"]
to = ["log"]
[[context]]
path = "shop::**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json,tokio
use privacy::PersonalData;
use serde::Serialize;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Patient {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub blood: String,
    pub ward: u32,
}

pub fn whole_files(patient: &Patient) -> io::Result<()> {
    fs::write("blood.txt", &patient.blood)?; //~ PD001 Patient::blood -> storage
    fs::write("email.txt", &patient.email)?; //~ silent
    fs::write("ward.txt", patient.ward.to_string())?; //~ silent
    fs::write("line.txt", format!("{} {}", patient.id, patient.blood))?; //~ PD001 Patient::blood -> storage
    std::fs::write(Path::new("a"), patient.blood.as_bytes()) //~ PD001 Patient::blood -> storage
}

pub fn open_files(patient: &Patient) -> io::Result<()> {
    let mut file = File::create("patients.csv")?;
    file.write_all(patient.blood.as_bytes())?; //~ PD001 Patient::blood -> storage
    file.write_all(patient.email.as_bytes())?; //~ silent
    writeln!(file, "{},{}", patient.id, patient.blood)?; //~ PD001 Patient::blood -> storage
    writeln!(file, "{},{}", patient.id, patient.email)?; //~ silent
    write!(&mut file, "{}", patient.ward)?; //~ silent
    file.flush()
}

pub fn appended(patient: &Patient) -> io::Result<()> {
    let mut log = OpenOptions::new().append(true).create(true).open("audit.log")?;
    writeln!(log, "{patient:?}")?; //~ PD001 Patient::blood -> storage
    writeln!(&mut log, "{:?}", patient.id)?; //~ silent
    log.write(b"end\n")?; //~ silent
    Ok(())
}

pub fn buffered(patients: &[Patient]) -> io::Result<()> {
    let mut out = BufWriter::new(File::create("all.csv")?);
    for patient in patients {
        writeln!(out, "{};{}", patient.id, patient.blood)?; //~ PD001 Patient::blood -> storage
        writeln!(out, "{};{}", patient.id, patient.ward)?; //~ silent
    }
    out.flush()
}

fn render(out: &mut impl Write, patient: &Patient) -> io::Result<()> {
    write!(out, "{}", patient.blood) // a file only for its caller
}

fn render_ids(out: &mut dyn Write, patient: &Patient) -> io::Result<()> {
    write!(out, "{}", patient.id) //~ silent
}

pub fn generic_writers(patient: &Patient) -> io::Result<()> {
    let mut file = File::create("x")?;
    render(&mut file, patient)?; //~ PD001 Patient::blood -> storage
    render(&mut Vec::new(), patient)?; //~ silent
    render_ids(&mut file, patient)
}

fn to_memory(out: &mut Vec<u8>, patient: &Patient) -> io::Result<()> {
    out.write_all(patient.blood.as_bytes()) //~ silent
}

pub fn in_memory(patient: &Patient) -> io::Result<()> {
    let mut text = String::new();
    text.push_str(&patient.blood);
    let mut bytes = Vec::new();
    write!(bytes, "{}", patient.blood)?; //~ silent
    to_memory(&mut bytes, patient)?;
    io::sink().write_all(&bytes)?; //~ silent
    fs::write("bytes", &bytes) //~ PD001 Patient::blood -> storage
}

pub fn as_json(patient: &Patient) -> io::Result<()> {
    let file = File::create("patient.json")?;
    serde_json::to_writer(file, patient)?; //~ PD001 Patient::blood -> storage
    let text = serde_json::to_string_pretty(patient)?;
    fs::write("patient.json", text)?; //~ PD001 Patient::blood -> storage
    let ids: Vec<u64> = vec![patient.id];
    serde_json::to_writer_pretty(File::create("ids.json")?, &ids)?; //~ silent
    Ok(())
}

pub fn copies(patient: &Patient) -> io::Result<u64> {
    let mut input = patient.blood.as_bytes();
    let mut output = File::create("copy")?;
    io::copy(&mut input, &mut output) //~ PD001 Patient::blood -> storage
}

pub fn names_of_files(patient: &Patient) -> io::Result<()> {
    let path = PathBuf::from("patients").join(patient.id.to_string());
    fs::create_dir_all(&path)?; //~ silent
    fs::remove_file(path.join("old"))?; //~ silent
    fs::rename("a", "b") //~ silent
}

pub fn reading(patient: &mut Patient) -> io::Result<()> {
    let text = fs::read_to_string("ward.txt")?;
    patient.ward = text.trim().parse().unwrap_or_default();
    let mut buffer = String::new();
    File::open("notes")?.read_to_string(&mut buffer)?; //~ silent
    fs::write("notes.bak", buffer) //~ silent
}

pub async fn asynchronous(patient: &Patient) -> io::Result<()> {
    tokio::fs::write("a", &patient.blood).await?; //~ PD001 Patient::blood -> storage
    tokio::fs::write("a", &patient.email).await?; //~ silent
    use tokio::io::AsyncWriteExt;
    let mut file = tokio::fs::File::create("b").await?;
    file.write_all(patient.blood.as_bytes()).await?; //~ PD001 Patient::blood -> storage
    file.write_all(patient.email.as_bytes()).await //~ silent
}

pub struct Journal {
    file: File,
    lines: usize,
}

impl Journal {
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: File::create(path)?, lines: 0 })
    }
    pub fn note(&mut self, text: &str) -> io::Result<()> {
        self.lines += 1;
        writeln!(self.file, "{} {text}", self.lines) //~ PD001 Patient::blood -> storage
    }
}

pub fn kept_files(patient: &Patient) -> io::Result<()> {
    let mut journal = Journal::open(Path::new("journal"))?;
    journal.note("start")?;
    journal.note(&patient.email)?;
    journal.note(&patient.blood)
}
