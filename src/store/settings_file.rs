//! The settings on disk: `settings.toml`, replaced whole at every change.
//!
//! Invariant: loading always gives usable settings, and a file that cannot be read is moved aside
//! before anything takes its place. What the keys mean: [`crate::settings`].

use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

use jiff::Zoned;

use super::StoreError;
use super::durable;
use super::settings_path;
use super::turn::Turn;
use crate::settings::Settings;

/// The settings in `folder`, with a plain note for everything that could not be used as it was.
pub fn load_settings(folder: &Path, now: &Zoned) -> (Settings, Vec<String>) {
    let path = settings_path(folder);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return (Settings::default(), Vec::new()),
        Err(error) => return with_note(StoreError::io(&path)(error).to_string()),
    };
    match std::str::from_utf8(&bytes).ok().and_then(|text| Settings::from_toml(text).ok()) {
        Some(read) => read,
        None => with_note(set_aside(folder, now)),
    }
}

/// Keeps the settings; they are durable when this returns.
pub fn save_settings(folder: &Path, settings: &Settings) -> Result<(), StoreError> {
    let path = settings_path(folder);
    let text =
        settings.to_toml().map_err(|e| StoreError::Other { path: path.clone(), detail: e.to_string() })?;
    let _turn = Turn::take(folder)?;
    durable::replace(&path, text.as_bytes())
}

/// Where settings are kept after every change.
pub trait SettingsShelf: Send {
    /// Keeps the settings; they are durable when this returns.
    fn save(&mut self, settings: &Settings) -> Result<(), StoreError>;
}

/// `settings.toml` in a data folder.
#[derive(Clone, Debug)]
pub struct SettingsFile {
    /// The data folder.
    pub folder: PathBuf,
}

impl SettingsShelf for SettingsFile {
    fn save(&mut self, settings: &Settings) -> Result<(), StoreError> {
        save_settings(&self.folder, settings)
    }
}

/// Keeps nothing beyond the run, for tests and rehearsals.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoShelf;

impl SettingsShelf for NoShelf {
    fn save(&mut self, _settings: &Settings) -> Result<(), StoreError> {
        Ok(())
    }
}

fn with_note(note: String) -> (Settings, Vec<String>) {
    (Settings::default(), vec![note])
}

/// Moves the damaged file aside and says so.
fn set_aside(folder: &Path, now: &Zoned) -> String {
    let moved =
        Turn::take(folder).and_then(|_turn| durable::set_aside(folder, &[settings_path(folder)], now));
    match moved {
        Ok(aside) => format!(
            "The settings file was damaged. It is kept in {}; the usual settings are used.",
            aside.display()
        ),
        Err(error) => format!("The settings file is damaged and the usual settings are used. {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::damaged_folder;
    use super::super::tests::noon;
    use super::*;

    #[test]
    fn settings_are_the_same_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(load_settings(folder.path(), &noon()), (Settings::default(), Vec::new()));
        let chosen = Settings { loudness: 9, emergency_number: "112".to_owned(), ..Settings::default() };
        save_settings(folder.path(), &Settings::default()).unwrap();
        save_settings(folder.path(), &chosen).unwrap();
        assert_eq!(load_settings(folder.path(), &noon()), (chosen, Vec::new()));
    }

    #[test]
    fn a_damaged_file_is_kept_aside_every_time_and_defaults_are_used() {
        let folder = tempfile::tempdir().unwrap();
        for (turn, bytes) in [&b"loudness = "[..], b"\xff\xfe\0", b"= ="].into_iter().enumerate() {
            fs::write(settings_path(folder.path()), bytes).unwrap();
            let (settings, notes) = load_settings(folder.path(), &noon());
            assert_eq!(settings, Settings::default());
            assert!(notes[0].contains("damaged"), "{notes:?}");
            assert!(!settings_path(folder.path()).exists());
            let mut kept: Vec<_> =
                fs::read_dir(damaged_folder(folder.path())).unwrap().map(|e| e.unwrap().path()).collect();
            kept.sort();
            assert_eq!(kept.len(), turn + 1);
            assert_eq!(fs::read(settings_path(&kept[turn])).unwrap(), bytes);
        }
    }

    #[test]
    fn what_an_interrupted_save_left_behind_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        save_settings(folder.path(), &Settings { loudness: 2, ..Settings::default() }).unwrap();
        fs::write(folder.path().join("settings.toml.new"), "loudn").unwrap();
        assert_eq!(load_settings(folder.path(), &noon()).0.loudness, 2);
        save_settings(folder.path(), &Settings { loudness: 3, ..Settings::default() }).unwrap();
        assert_eq!(load_settings(folder.path(), &noon()).0.loudness, 3);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_error_with_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let error = save_settings(&file.join("data"), &Settings::default()).unwrap_err();
        assert!(error.to_string().contains("data could not be used"), "{error}");
    }
}
