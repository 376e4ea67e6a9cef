//! `geste figure-sheet`: the figure in files, as contact sheets, as a moment of an exercise, or as one pose.
//!
//! Invariant: a moment is what the player shows then, from the same session and the same poses; nothing that
//! is there already is replaced unless asked. Sheets are in `sheets.rs`, moments in `moment.rs`.

mod library;
mod moment;
mod sheets;
mod target;

use std::path::PathBuf;

use clap::Args;

use crate::figure;
use crate::figure::DisplayList;
use crate::figure::LINE;
use crate::figure::Look;
use crate::figure::Pose;
use crate::figure::palette::Theme;
use crate::figure::svg;
use crate::picture;
use crate::picture::Page;
pub use library::Figures;
use target::Kind;
use target::Target;

/// What to draw.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("one").args(["exercise", "pose"]))]
pub struct Drawing {
    /// The folder for the sheets; for one picture the file, which ends in .png or .svg
    #[arg(long, value_name = "DIR|FILE")]
    out: PathBuf,
    /// One picture: this exercise, as the player shows it at a moment
    #[arg(long, value_name = "ID", requires = "at")]
    exercise: Option<String>,
    /// The moment, in seconds from when the exercise begins
    #[arg(long, value_name = "SECONDS", requires = "exercise", allow_negative_numbers = true, value_parser = parse_seconds)]
    at: Option<f64>,
    /// The exercise's amount
    #[arg(long, value_name = "DOSE", default_value = "default", requires = "exercise")]
    dose: String,
    /// Decides everything random in the exercise
    #[arg(long, value_name = "N", default_value_t = 1, requires = "exercise")]
    seed: u64,
    /// One picture: this pose
    #[arg(long, value_name = "ID")]
    pose: Option<String>,
    /// How many pixels wide and high each picture is (16–4096; on sheets up to 1024)
    #[arg(long, value_name = "PX", default_value_t = 400, value_parser = parse_size)]
    size: u32,
    /// paper, dark, amber or contrast; without it sheets are drawn in each, and one picture for paper
    #[arg(long, value_name = "THEME", value_parser = parse_theme)]
    theme: Option<Theme>,
    /// With left and right changed over
    #[arg(long)]
    mirrored: bool,
    /// One picture: with the theme's ground behind it, in place of nothing
    #[arg(long, requires = "one")]
    ground: bool,
    /// Put the new files in the place of old ones
    #[arg(long)]
    replace: bool,
}

fn parse_seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| format!("\"{text}\" is not a number"))?;
    let fits = (0.0..=86_400.0).contains(&seconds);
    fits.then_some(seconds).ok_or_else(|| "choose a number from 0 to 86400".to_owned())
}

fn parse_size(text: &str) -> Result<u32, String> {
    let (least, most) = (picture::SIDES.start(), picture::SIDES.end());
    let side = text.parse().ok().filter(|side| picture::SIDES.contains(side));
    side.ok_or_else(|| format!("choose a whole number of pixels from {least} to {most}"))
}

fn parse_theme(text: &str) -> Result<Theme, String> {
    let theme = Theme::ALL.into_iter().find(|theme| sheets::name(*theme) == text);
    theme.ok_or_else(|| format!("choose one of {}", Theme::ALL.map(sheets::name).join(", ")))
}

/// Draws and writes.
///
/// # Errors
/// Says which pose, exercise, amount or moment does not exist, or which file is there already or could not be
/// written and why.
pub fn run(content: Option<PathBuf>, drawing: &Drawing) -> Result<(), String> {
    let figures = Figures::read(content.as_deref())?;
    if let Some(id) = &drawing.exercise {
        let shown = moment::shown(&figures, id, &drawing.dose, drawing.seed, drawing.at.unwrap_or(0.0))?;
        let look = Look::varied(drawing.theme.unwrap_or_default(), id);
        one(drawing, &shown.pose, look, &shown.words)
    } else if let Some(id) = &drawing.pose {
        let look = picture::look_of(id, drawing.theme.unwrap_or_default());
        let pose = figures.pose(id)?;
        one(drawing, pose, look, &pose.title)
    } else {
        sheets::write(drawing, &figures)
    }
}

fn one(drawing: &Drawing, pose: &Pose, look: Look, words: &str) -> Result<(), String> {
    let kind = Kind::of(&drawing.out)?;
    let target = Target { replace: drawing.replace };
    let list = drawn(pose, look, drawing.mirrored);
    let ground = drawing.ground.then(|| Page::of(look.theme).stage);
    let bytes = match kind {
        Kind::Svg => svg::document(&list, words, drawing.size, ground).into_bytes(),
        Kind::Png => picture::raster(&list, drawing.size, ground).png().map_err(|error| error.to_string())?,
    };
    target.write(&drawing.out, &bytes)?;
    println!("{words}: {}, {} × {} pixels", drawing.out.display(), drawing.size, drawing.size);
    Ok(())
}

fn drawn(pose: &Pose, look: Look, mirrored: bool) -> DisplayList {
    if mirrored { figure::mirrored(pose, &look, LINE) } else { figure::draw(pose, &look, LINE) }
}
