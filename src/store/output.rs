//! Files a person asked to have written: sound, pictures, sheets.
//!
//! Invariant: an existing file is replaced only when the new one is whole; a cut-off writing leaves
//! a draft beside it and the old file as it was.

#![expect(clippy::disallowed_methods, reason = "store is the door to the disk")]

use std::fs::File;
use std::io;
use std::io::BufWriter;
use std::io::Seek;
use std::io::SeekFrom;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

/// A file being written; it takes its name with [`NewFile::keep`].
#[derive(Debug)]
pub struct NewFile {
    draft: PathBuf,
    target: PathBuf,
    file: BufWriter<File>,
}

/// Begins a file at `path`.
///
/// # Errors
/// When its folder is not there or may not be written.
pub fn new_file(path: &Path) -> io::Result<NewFile> {
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".part");
    let draft = path.with_file_name(name);
    let file = BufWriter::new(File::create(&draft)?);
    Ok(NewFile { draft, target: path.to_owned(), file })
}

/// Begins a file at `path`, where there is none yet.
///
/// # Errors
/// As [`new_file`]; `AlreadyExists` when something has this name.
pub fn another_file(path: &Path) -> io::Result<NewFile> {
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    new_file(path)
}

/// Makes the folder, and those it lies in. One that is there is fine.
///
/// # Errors
/// When the disk refuses, or something else has its name.
pub fn make_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// `name.end` in `folder`, or the first of `name 2.end`, `name 3.end` … that is still free.
pub fn free_name(folder: &Path, name: &str, end: &str) -> PathBuf {
    let numbered = (2..).map(|number| folder.join(format!("{name} {number}.{end}")));
    let mut names = std::iter::once(folder.join(format!("{name}.{end}"))).chain(numbered);
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

impl NewFile {
    /// Everything is written: the file takes its name.
    ///
    /// # Errors
    /// When the disk refuses the last bytes or the name.
    pub fn keep(mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        std::fs::rename(&self.draft, &self.target)
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for NewFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_takes_its_name_only_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.wav");
        std::fs::write(&path, b"old").unwrap();
        let mut cut_off = new_file(&path).unwrap();
        cut_off.write_all(b"new").unwrap();
        drop(cut_off);
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        let mut whole = new_file(&path).unwrap();
        whole.write_all(b"new").unwrap();
        whole.keep().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert!(new_file(&folder.path().join("none/x.wav")).is_err());
    }

    #[test]
    fn another_file_never_takes_the_place_of_one_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/x.png");
        make_folder(path.parent().unwrap()).unwrap();
        another_file(&path).unwrap().keep().unwrap();
        let again = another_file(&path).map(|_| ()).unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert!(make_folder(&path).is_err(), "a file has that name");
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(free_name(folder.path(), "sheet", "pdf"), folder.path().join("sheet.pdf"));
        std::fs::write(folder.path().join("sheet.pdf"), b"mine").unwrap();
        assert_eq!(free_name(folder.path(), "sheet", "pdf"), folder.path().join("sheet 2.pdf"));
    }
}
