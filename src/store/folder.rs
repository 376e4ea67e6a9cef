//! Which folder holds a person's data, and what each file in it is called.
//!
//! Invariant: the choice depends on its arguments only; nothing here creates or reads anything.
//! The folder itself is made by [`super::open()`].

use std::fmt;
use std::path::Path;
use std::path::PathBuf;

use directories::ProjectDirs;
use directories::UserDirs;

/// No place to keep data could be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDataFolder;

impl fmt::Display for NoDataFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This computer names no folder for a person's data. Choose one with --data-dir FOLDER.")
    }
}

impl std::error::Error for NoDataFolder {}

/// The first of these that names a folder: the command line, the environment, the platform's own.
///
/// An empty path counts as not given, as in `GESTE_DATA_DIR= geste`.
pub fn data_folder(
    command_line: Option<PathBuf>,
    environment: Option<PathBuf>,
    platform: Option<PathBuf>,
) -> Result<PathBuf, NoDataFolder> {
    [command_line, environment, platform]
        .into_iter()
        .flatten()
        .find(|folder| !folder.as_os_str().is_empty())
        .ok_or(NoDataFolder)
}

/// Where this platform keeps a program's data on this computer only (not a roaming profile).
pub fn platform_folder() -> Option<PathBuf> {
    ProjectDirs::from("org", "Geste", "Geste").map(|dirs| dirs.data_local_dir().to_path_buf())
}

/// Where a person finds files made for them: the system's documents folder, else a folder of `data`.
pub fn documents_folder(data: &Path) -> PathBuf {
    let documents = UserDirs::new().and_then(|dirs| dirs.document_dir().map(Path::to_path_buf));
    documents.filter(|folder| folder.is_dir()).unwrap_or_else(|| data.to_owned())
}

/// The record of what a person did.
pub fn record_path(folder: &Path) -> PathBuf {
    folder.join("record.sqlite")
}

/// Copies of the record.
pub fn copies_folder(folder: &Path) -> PathBuf {
    folder.join("copies")
}

/// Files that were found damaged, one folder for each time.
pub fn damaged_folder(folder: &Path) -> PathBuf {
    folder.join("damaged")
}

/// The settings; no health data.
pub fn settings_path(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_wins_over_the_environment_and_that_over_the_platform() {
        let path = |name: &str| Some(PathBuf::from(name));
        assert_eq!(data_folder(path("a"), path("b"), path("c")), Ok("a".into()));
        assert_eq!(data_folder(None, path("b"), path("c")), Ok("b".into()));
        assert_eq!(data_folder(None, path(""), path("c")), Ok("c".into()));
    }

    #[test]
    fn no_folder_at_all_says_how_to_choose_one() {
        let nothing = data_folder(None, None, None).unwrap_err();
        assert!(nothing.to_string().contains("--data-dir"));
    }
}
