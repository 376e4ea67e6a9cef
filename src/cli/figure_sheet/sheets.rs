//! Sheets of all exercises: `DIR/<theme>/<exercise>.svg` and `.png`.
//!
//! Invariant: every key picture of every exercise is on its sheet, with its caption and its seconds; what has
//! no picture says why. Nothing is written when a file of that name is there already.

use std::path::Path;
use std::path::PathBuf;
use std::thread;

use crate::cli::figure_sheet::Drawing;
use crate::cli::figure_sheet::drawn;
use crate::cli::figure_sheet::library::Figures;
use crate::cli::figure_sheet::target::Target;
use crate::content::Exercise;
use crate::content::Frame;
use crate::content::Step;
use crate::figure::Look;
use crate::figure::palette::Theme;
use crate::picture::Cell;
use crate::picture::Page;
use crate::picture::Sheet;
use crate::store;

/// Larger pictures make sheets of hundreds of megabytes.
const MOST: u32 = 1024;

pub fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::Paper => "paper",
        Theme::Dark => "dark",
        Theme::Amber => "amber",
        Theme::Contrast => "contrast",
        Theme::Print => "print",
    }
}

pub fn write(drawing: &Drawing, figures: &Figures) -> Result<(), String> {
    if drawing.size > MOST {
        return Err(format!("--size {}: on sheets pictures are at most {MOST} pixels wide", drawing.size));
    }
    let themes = drawing.theme.map_or_else(|| Theme::ALL.to_vec(), |theme| vec![theme]);
    let mut jobs: Vec<Job> = Vec::new();
    for theme in themes {
        let folder = drawing.out.join(name(theme));
        store::make_folder(&folder)
            .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
        let exercises = figures.library.exercises.iter();
        jobs.extend(exercises.map(|exercise| Job { exercise, theme, file: folder.join(&exercise.id) }));
    }
    let there = jobs.iter().flat_map(Job::files).filter(|file| file.is_file()).count();
    if there > 0 && !drawing.replace {
        let out = drawing.out.display();
        return Err(format!("{there} of the sheets are in {out} already; with --replace they are replaced"));
    }
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let part = |jobs: &[Job<'_>]| jobs.iter().try_for_each(|job| job.write(drawing, figures));
        let parts = jobs.chunks(jobs.len().div_ceil(threads).max(1));
        let running: Vec<_> = parts.map(|jobs| scope.spawn(move || part(jobs))).collect();
        let wait = |thread: thread::ScopedJoinHandle<'_, Result<(), String>>| {
            thread.join().unwrap_or_else(|_| Err("a sheet could not be drawn".to_owned()))
        };
        running.into_iter().map(wait).collect::<Vec<_>>().into_iter().collect::<Result<(), String>>()
    })?;
    println!("{} sheets, each as SVG and PNG, in {}", jobs.len(), drawing.out.display());
    Ok(())
}

struct Job<'a> {
    exercise: &'a Exercise,
    theme: Theme,
    /// Without its ending.
    file: PathBuf,
}

impl Job<'_> {
    fn files(&self) -> [PathBuf; 2] {
        ["svg", "png"].map(|ending| self.file.with_extension(ending))
    }

    fn write(&self, drawing: &Drawing, figures: &Figures) -> Result<(), String> {
        let sheet = sheet(self.exercise, self.theme, figures, drawing.mirrored)?;
        let [svg, png] = self.files();
        let target = Target { replace: drawing.replace };
        let no_room = || format!("{}: there is not enough memory for it", png.display());
        let pixels = sheet.pixels(drawing.size).ok_or_else(no_room)?;
        let bytes = pixels.png().map_err(|error| format!("{}: {error}", Path::display(&png)))?;
        target.write(&svg, sheet.svg().as_bytes())?;
        target.write(&png, &bytes)
    }
}

fn sheet(exercise: &Exercise, theme: Theme, figures: &Figures, mirrored: bool) -> Result<Sheet, String> {
    let look = Look::varied(theme, &exercise.id);
    let mut cells = Vec::new();
    let mut note = exercise.id.clone();
    for step in &exercise.steps {
        if let Some(why) = &step.no_figure {
            note.push_str(&format!(" · {}: no picture. {why}", step.cue));
        }
        let mut before: Option<&Frame> = None;
        for frame in &step.frames {
            let again = before.is_some_and(|b| (&b.pose, &b.caption) == (&frame.pose, &frame.caption));
            before = Some(frame);
            if again {
                continue;
            }
            let list = drawn(figures.pose(&frame.pose)?, look, mirrored);
            cells.push(Cell { list, caption: frame.caption.clone(), note: seconds(step, frame) });
        }
    }
    Ok(Sheet { title: exercise.title.clone(), note, page: Page::of(theme), cells })
}

/// How long it is shown, and how long the way into it takes.
fn seconds(step: &Step, frame: &Frame) -> String {
    let length = frame.length.unwrap_or(step.length).seconds();
    let ease = frame.ease.seconds();
    if ease > 0.0 { format!("{length} s, moves for {ease} s") } else { format!("{length} s") }
}
