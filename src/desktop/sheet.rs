//! A hand-out or a list into the person's documents folder, with one press and no dialogue.
//!
//! Invariant: nothing is overwritten; the file appears whole or not at all, and its place is said.

use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::app::App;
use crate::bundle;
use crate::content::Exercise;
use crate::figure::Pose;
use crate::handout;
use crate::handout::Pictures;
use crate::handout::Subject;
use crate::store;
use crate::strings;
use crate::ui::figure::Sides;

/// Writes the sheet of an exercise at an amount and returns where it is.
///
/// # Errors
/// Says in words what could not be written, and where.
pub fn save(app: &App, exercise: &str, dose: &str) -> Result<PathBuf, String> {
    let gone = || format!("\"{exercise}\" is not in the content in use");
    let exercise = app.library().exercise(exercise).ok_or_else(gone)?;
    let dose = exercise.dose(dose).ok_or_else(gone)?;
    let today: Date = app.today();
    let texts = strings::english();
    let title = texts.handout_title();
    // As on the exercise's page: for the person's own side, facing them or as in a mirror.
    let sides = Sides::of(app.settings());
    let flips = |exercise: &Exercise, pose: &Pose| sides.seen(Some(exercise), pose).flipped;
    let pictures = Pictures { poses: bundle::poses(), flips: &flips };
    let sheet = handout::handout(&[Subject { exercise, dose }], &title, pictures, today, &texts);
    let pages = handout::pages(&sheet);
    let file = handout::pdf(&pages, &sheet.title, &sheet.words.language).map_err(|e| e.to_string())?;
    write(app, &sheet.title, "pdf", &file)
}

/// Writes a text file and returns where it is.
///
/// # Errors
/// Says in words what could not be written, and where.
pub fn save_text(app: &App, name: &str, text: &str) -> Result<PathBuf, String> {
    write(app, name, "txt", text.as_bytes())
}

fn write(app: &App, title: &str, end: &str, bytes: &[u8]) -> Result<PathBuf, String> {
    let folder = app.places().record.parent().unwrap_or_else(|| Path::new("."));
    let name = format!("Geste – {} – {}", plain(title), app.today());
    let path = store::free_name(&store::documents_folder(folder), &name, end);
    let cannot = |error: std::io::Error| format!("{} could not be written: {error}", path.display());
    let mut target = store::new_file(&path).map_err(cannot)?;
    target.write_all(bytes).and_then(|()| target.keep()).map_err(cannot)?;
    Ok(path)
}

/// Without signs that some disks refuse in a name.
fn plain(title: &str) -> String {
    title.chars().map(|c| if r#"/\:*?"<>|"#.contains(c) || c.is_control() { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_no_sign_that_a_disk_refuses() {
        assert_eq!(plain("Left or right? 1/2"), "Left or right- 1-2");
    }
}
