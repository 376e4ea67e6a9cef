//! What can go wrong with the record or another kept file, in words for the person.
//!
//! Invariant: every error names the file or folder it is about and says what to do; none tells what
//! a person recorded. Damage found at start is not an error but [`super::Opened::Damaged`].

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why something could not be kept or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    DiskFull {
        path: PathBuf,
    },
    NotWritable {
        path: PathBuf,
    },
    /// Another program held the file for more than five seconds.
    Locked {
        path: PathBuf,
    },
    /// The file turned out to be damaged while in use.
    Damaged {
        path: PathBuf,
        detail: String,
    },
    /// Another program's database stands where the record belongs.
    NotOurs {
        path: PathBuf,
    },
    /// A newer Geste wrote the record (`version` of its tables).
    Newer {
        path: PathBuf,
        version: i64,
    },
    /// A record appeared where none was expected.
    AlreadyThere {
        path: PathBuf,
    },
    Other {
        path: PathBuf,
        detail: String,
    },
}

impl StoreError {
    /// Names the file or folder that a failed disk operation was about.
    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_path_buf();
        move |error| {
            let path = path.clone();
            match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Self::NotWritable { path }
                }
                _ => Self::Other { path, detail: error.to_string() },
            }
        }
    }

    /// Names the database that a failed statement was about.
    pub(super) fn sql(path: &Path) -> impl Fn(rusqlite::Error) -> Self {
        let path = path.to_path_buf();
        move |error| {
            let path = path.clone();
            match error.sqlite_error_code() {
                Some(ErrorCode::DiskFull) => Self::DiskFull { path },
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::NotWritable { path },
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path },
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    Self::Damaged { path, detail: error.to_string() }
                }
                _ => Self::Other { path, detail: error.to_string() },
            }
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DiskFull { path } => {
                write!(
                    f,
                    "The disk is full, so {} could not be written. Make some room, then try again.",
                    path.display()
                )
            }
            Self::NotWritable { path } => write!(
                f,
                "Geste may not write to {}. Allow writing there, or choose another folder with --data-dir.",
                path.display()
            ),
            Self::Locked { path } => write!(
                f,
                "Another program is using {}. Close other windows of Geste and any backup or sync that is running, then try again.",
                path.display()
            ),
            Self::Damaged { path, detail } => write!(
                f,
                "{} was damaged while Geste was running ({detail}). Close Geste and start it again: it keeps the file and offers the last good copy.",
                path.display()
            ),
            Self::NotOurs { path } => write!(
                f,
                "{} belongs to another program. Geste did not touch it. Move it elsewhere, or choose another folder with --data-dir.",
                path.display()
            ),
            Self::Newer { path, version } => write!(
                f,
                "{} was written by a newer Geste (version {version} of the record). This one only reads it. Install the newer Geste to go on recording.",
                path.display()
            ),
            Self::AlreadyThere { path } => write!(
                f,
                "Another window of Geste has already set up {}. Nothing was changed. Close Geste and start it again.",
                path.display()
            ),
            Self::Other { path, detail } => {
                write!(
                    f,
                    "{} could not be used ({detail}). Check that the disk is connected, then try again.",
                    path.display()
                )
            }
        }
    }
}

impl Error for StoreError {}

/// What stood in the way of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// No such file or folder.
    NotThere,
    /// The system does not let this person read or write there.
    NotAllowed,
    /// No room on the disk.
    Full,
    /// It is not text.
    NotText,
    /// In the system's own words, for people who look for the fault.
    Other(String),
}

impl From<&io::Error> for FileTrouble {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => {
                Self::NotThere
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::InvalidData => Self::NotText,
            _ => Self::Other(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_read_only_folder_and_a_full_disk_say_what_to_do() {
        let path = Path::new("/media/stick");
        let read_only = StoreError::io(path)(io::ErrorKind::ReadOnlyFilesystem.into()).to_string();
        assert!(read_only.contains("/media/stick") && read_only.contains("--data-dir"), "{read_only}");
        let full = StoreError::io(path)(io::ErrorKind::StorageFull.into()).to_string();
        assert!(full.contains("Make some room"), "{full}");
    }

    #[test]
    fn what_a_person_can_mend_has_a_kind() {
        let folder = tempfile::tempdir().unwrap();
        let missing = crate::store::new_file(&folder.path().join("none/x.toml")).unwrap_err();
        assert_eq!(FileTrouble::from(&missing), FileTrouble::NotThere);
        let odd = io::Error::other("the drive is on fire");
        assert_eq!(FileTrouble::from(&odd), FileTrouble::Other("the drive is on fire".into()));
    }
}
