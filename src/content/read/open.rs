//! From the bytes of a file to its text.
//!
//! Invariant: when there is no text, the sheet says why, once, and what is read are placeholders.

use super::fields::Fields;
use super::sheet::Draft;
use super::sheet::Sheet;
use super::toml::read_toml;

/// Why the bytes of a file could not be had, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub message: String,
    pub advice: String,
}

/// Reads a TOML file.
pub fn tables<T>(
    file: &str,
    bytes: &Result<Vec<u8>, Unreadable>,
    build: impl FnOnce(&mut Fields) -> T,
) -> Draft<T> {
    let mut sheet = Sheet::new(file);
    let text = text_of(&mut sheet, bytes);
    let value = read_toml(&mut sheet, text, 1, build);
    Draft { sheet, value }
}

/// Reads a Markdown file.
pub fn markdown<T>(
    file: &str,
    bytes: &Result<Vec<u8>, Unreadable>,
    build: fn(Sheet, &str) -> Draft<T>,
) -> Draft<T> {
    let mut sheet = Sheet::new(file);
    let text = text_of(&mut sheet, bytes);
    build(sheet, text)
}

/// The text of a file without the mark some editors put at its start. When there is none, the
/// sheet says why.
fn text_of<'a>(sheet: &mut Sheet, bytes: &'a Result<Vec<u8>, Unreadable>) -> &'a str {
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(why) => {
            sheet.unreadable("", &why.message, &why.advice);
            return "";
        }
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            sheet.unreadable_on(line, "", "This file is not UTF-8 text.", "Save it with the encoding UTF-8.");
            ""
        }
    }
}
