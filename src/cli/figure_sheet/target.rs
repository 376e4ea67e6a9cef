//! Where pictures go.
//!
//! Invariant: a file that is there is only replaced when that was asked for, and only by a whole one.

use std::io;
use std::io::Write as _;
use std::path::Path;

use crate::store;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Png,
    Svg,
}

impl Kind {
    pub fn of(file: &Path) -> Result<Self, String> {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "png" => Ok(Self::Png),
            "svg" => Ok(Self::Svg),
            _ => Err(format!("{}: let the file's name end in .png or .svg", file.display())),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub replace: bool,
}

impl Target {
    pub fn write(self, file: &Path, bytes: &[u8]) -> Result<(), String> {
        let begun = if self.replace { store::new_file(file) } else { store::another_file(file) };
        let written = begun.and_then(|mut target| {
            target.write_all(bytes)?;
            target.keep()
        });
        written.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                format!("{} is there already; with --replace it is replaced", file.display())
            }
            _ => format!("{} could not be written: {error}", file.display()),
        })
    }
}
