//! An exercise, the plan or a list as a file in the person's documents folder, with one press and no dialogue.
//!
//! Invariant: nothing is overwritten; the file appears whole or not at all, and its place is said.

use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use crate::app::App;
use crate::app::Paper;
use crate::app::PaperTrouble;
use crate::bundle;
use crate::content::Exercise;
use crate::figure::Pose;
use crate::handout;
use crate::handout::Handout;
use crate::handout::Pictures;
use crate::handout::Subject;
use crate::store;
use crate::store::FileTrouble;
use crate::strings;
use crate::ui::figure::Sides;

/// Writes it and returns where it is.
///
/// # Errors
/// When it is not in the content in use, or the file could not be made.
pub fn save(app: &App, paper: &Paper) -> Result<PathBuf, PaperTrouble> {
    match paper {
        Paper::Exercise { exercise, dose } => exercise_sheet(app, exercise, dose),
        Paper::Plan => plan_sheet(app),
        Paper::Text { name, text } => write(app, name, "txt", text.as_bytes()),
    }
}

fn exercise_sheet(app: &App, exercise: &str, dose: &str) -> Result<PathBuf, PaperTrouble> {
    let gone = PaperTrouble::NotInContent;
    let exercise = app.as_practised(app.library().exercise(exercise).ok_or_else(|| gone.clone())?);
    let exercise: &Exercise = &exercise;
    let dose = exercise.dose(dose).ok_or(gone)?;
    let texts = strings::english();
    let subject = Subject { exercise, dose, days: None };
    let flips = flips(app);
    let pictures = Pictures { poses: bundle::poses(), flips: &flips };
    print(app, &handout::handout(&[subject], &texts.handout_title(), pictures, app.today(), &texts))
}

/// With what of the plan is in the content in use.
fn plan_sheet(app: &App) -> Result<PathBuf, PaperTrouble> {
    let plan = app.history().plan().iter();
    let rows =
        plan.filter_map(|item| Some((item, app.as_practised(app.library().exercise(&item.exercise)?))));
    let rows: Vec<_> = rows.collect();
    let subjects: Vec<Subject<'_>> = rows
        .iter()
        .filter_map(|(item, exercise)| {
            let dose = exercise.dose(&item.dose)?;
            Some(Subject { exercise, dose, days: Some(&item.days) })
        })
        .collect();
    if subjects.is_empty() {
        return Err(PaperTrouble::NotInContent);
    }
    let flips = flips(app);
    let pictures = Pictures { poses: bundle::poses(), flips: &flips };
    print(app, &handout::plan(&subjects, pictures, app.today(), &strings::english()))
}

/// As on the exercise's page: for the person's own side, facing them or as in a mirror.
fn flips(app: &App) -> impl Fn(&Exercise, &Pose) -> bool {
    let sides = Sides::of(app.settings());
    move |exercise, pose| sides.seen(Some(exercise), pose).flipped
}

fn print(app: &App, sheet: &Handout) -> Result<PathBuf, PaperTrouble> {
    let pages = handout::pages(sheet);
    let file = handout::pdf(&pages, &sheet.title, &sheet.words.language)
        .map_err(|error| PaperTrouble::NotDrawn(error.to_string()))?;
    write(app, &sheet.title, "pdf", &file)
}

fn write(app: &App, title: &str, end: &str, bytes: &[u8]) -> Result<PathBuf, PaperTrouble> {
    let folder = app.places().record.parent().unwrap_or_else(|| Path::new("."));
    let name = format!("Geste – {} – {}", plain(title), app.today());
    let path = store::free_name(&store::documents_folder(folder), &name, end);
    let written = store::new_file(&path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.keep()
    });
    match written {
        Ok(()) => Ok(path),
        Err(error) => Err(PaperTrouble::NotWritten { reason: FileTrouble::from(&error), path }),
    }
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
