//! `geste handout`: exercises as a printed sheet, PDF or SVG.
//!
//! Invariant: the same pages as the window's; a file appears only when it is whole.

use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;

use crate::bundle;
use crate::clock::Clock as _;
use crate::clock::SystemClock;
use crate::content::Exercise;
use crate::content::load::load_folder;
use crate::figure::Pose;
use crate::handout;
use crate::handout::Pictures;
use crate::handout::Subject;
use crate::store;
use crate::strings;

/// What to print.
#[derive(Debug, Args)]
pub struct Sheet {
    /// An exercise, and its amount if not the usual one; may be given several times
    #[arg(long = "exercise", value_name = "ID[:DOSE]", required = true)]
    exercises: Vec<String>,
    /// The title of a sheet with several exercises
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// For a pull to the left, or a left hand: sided exercises with left and right changed over
    #[arg(long)]
    other_side: bool,
    /// The file: .pdf, or .svg for one file a page
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Lays out and writes.
///
/// # Errors
/// Says which exercise or amount does not exist, or which file could not be written and why.
pub fn run(content: Option<PathBuf>, sheet: &Sheet) -> Result<(), String> {
    let library = content.as_deref().map_or_else(bundle::library, |dir| load_folder(dir, None).library);
    let mut subjects = vec![];
    for wish in &sheet.exercises {
        let (id, dose) = wish.split_once(':').unwrap_or((wish, "default"));
        let exercise = library.exercise(id).ok_or_else(|| {
            let known: Vec<&str> = library.exercises.iter().map(|e| e.id.as_str()).collect();
            format!("there is no exercise \"{id}\". There are: {}.", known.join(", "))
        })?;
        let dose = exercise.dose(dose).ok_or_else(|| {
            let known: Vec<&str> = exercise.doses.iter().map(|d| d.id.as_str()).collect();
            format!("{id} has no amount \"{dose}\". There are: {}.", known.join(", "))
        })?;
        subjects.push(Subject { exercise, dose, days: None });
    }
    let texts = strings::english();
    let clock = SystemClock::start();
    let today = clock.now().wall.to_zoned(clock.zone()).date();
    let title = sheet.title.clone().unwrap_or_else(|| texts.handout_title());
    let sided = |exercise: &Exercise, _: &Pose| sheet.other_side && exercise.side_dependent;
    let pictures = Pictures { poses: bundle::poses(), flips: &sided };
    let handout = handout::handout(&subjects, &title, pictures, today, &texts);
    let pages = handout::pages(&handout);
    match sheet.out.extension().and_then(|end| end.to_str()) {
        Some("pdf") => {
            let file = handout::pdf(&pages, &handout.title, &handout.words.language);
            write(&sheet.out, &file.map_err(|error| error.to_string())?)?;
        }
        Some("svg") => {
            for (number, page) in pages.iter().enumerate() {
                let file = handout::svg(page, &handout.title, &handout.words.language);
                write(&numbered(&sheet.out, number), file.as_bytes())?;
            }
        }
        _ => return Err(format!("{} should end in .pdf or .svg", sheet.out.display())),
    }
    println!("{} on {} A4 pages", handout.title, pages.len());
    Ok(())
}

/// `sheet.svg`, then `sheet-2.svg`.
fn numbered(file: &Path, number: usize) -> PathBuf {
    if number == 0 {
        return file.to_owned();
    }
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{name}-{}.svg", number + 1))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let cannot = |error: &dyn std::fmt::Display| format!("{} could not be written: {error}", file.display());
    let mut target = store::new_file(file).map_err(|error| cannot(&error))?;
    target.write_all(bytes).and_then(|()| target.keep()).map_err(|error| cannot(&error))
}
