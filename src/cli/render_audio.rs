//! `geste render-audio`: what would be heard, as a sound file, and each sound with its sample position.
//!
//! Invariant: file and score come from the same run of the same engine and mixer that the window
//! uses, so that anyone can check one against the other.

use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use clap::Args;
use hound::SampleFormat;
use hound::WavSpec;
use hound::WavWriter;
use serde::Serialize;

use crate::audio::mixer::Unattended;
use crate::audio::render;
use crate::bundle;
use crate::clock::Clock as _;
use crate::clock::SystemClock;
use crate::content::BreathRate;
use crate::content::Exercise;
use crate::content::Millis;
use crate::content::Pacer;
use crate::content::StepKind;
use crate::content::Tempo;
use crate::content::TempoRamp;
use crate::content::drill_step;
use crate::content::load::load_folder;
use crate::session::Chime;
use crate::session::Event;
use crate::session::Pace;
use crate::session::Score;
use crate::session::Session;
use crate::session::Timeline;
use crate::store;

/// What to render.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["exercise", "metronome", "breath"]))]
pub struct Rendering {
    /// An exercise
    #[arg(long, value_name = "ID")]
    exercise: Option<String>,
    /// Its amount
    #[arg(long, value_name = "DOSE", default_value = "default", requires = "exercise")]
    dose: String,
    /// A metronome: beats a minute (20–240)
    #[arg(long, value_name = "BPM", value_parser = parse_tempo, requires = "minutes")]
    metronome: Option<f32>,
    /// Goes evenly to this tempo
    #[arg(long, value_name = "BPM", value_parser = parse_tempo, requires = "metronome")]
    to: Option<f32>,
    /// A breath: breaths a minute (4–12), in for four parts and out for six
    #[arg(long, value_name = "RATE", value_parser = parse_rate, requires = "minutes")]
    breath: Option<f32>,
    /// How long, in minutes (up to 180)
    #[arg(long, value_name = "M", value_parser = parse_minutes)]
    minutes: Option<f64>,
    /// Decides everything random
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The sound file: 48 kHz, one channel, 32-bit float
    #[arg(long, value_name = "FILE.wav")]
    out: PathBuf,
    /// Also write each sound with its sample position, as JSON
    #[arg(long, value_name = "FILE.json")]
    score: Option<PathBuf>,
}

fn within(text: &str, least: f64, most: f64) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| format!("\"{text}\" is not a number"))?;
    let fits = (least..=most).contains(&number);
    fits.then_some(number).ok_or_else(|| format!("choose a number from {least} to {most}"))
}

fn parse_tempo(text: &str) -> Result<f32, String> {
    within(text, 20.0, 240.0).map(|tempo| tempo as f32)
}

fn parse_rate(text: &str) -> Result<f32, String> {
    within(text, 4.0, 12.0).map(|rate| rate as f32)
}

fn parse_minutes(text: &str) -> Result<f64, String> {
    within(text, 0.05, 180.0)
}

/// Renders and writes.
///
/// # Errors
/// Says which exercise or amount does not exist, or which file could not be written and why.
pub fn run(content: Option<PathBuf>, rendering: &Rendering) -> Result<(), String> {
    let (exercise, dose) = subject(content, rendering)?;
    let score = score(&exercise, &dose, rendering.seed)?;
    write_sound(&rendering.out, &score)?;
    if let Some(file) = &rendering.score {
        write_score(file, &score)?;
    }
    println!("{} sounds in {}", score.soundings.len(), rendering.out.display());
    Ok(())
}

fn subject(content: Option<PathBuf>, rendering: &Rendering) -> Result<(Exercise, String), String> {
    let minutes = rendering.minutes.unwrap_or(1.0);
    if let Some(bpm) = rendering.metronome {
        return Ok((metronome(bpm, rendering.to, minutes), "default".to_owned()));
    }
    if let Some(rate) = rendering.breath {
        return Ok((breath(rate, minutes), "default".to_owned()));
    }
    let library = content.as_deref().map_or_else(bundle::library, |dir| load_folder(dir, None).library);
    let id = rendering.exercise.clone().unwrap_or_default();
    let exercise = library.exercise(&id).cloned().ok_or_else(|| {
        let known: Vec<&str> = library.exercises.iter().map(|e| e.id.as_str()).collect();
        format!("there is no exercise \"{id}\". There are: {}.", known.join(", "))
    })?;
    if exercise.dose(&rendering.dose).is_none() {
        let known: Vec<&str> = exercise.doses.iter().map(|d| d.id.as_str()).collect();
        return Err(format!("{id} has no amount \"{}\". There are: {}.", rendering.dose, known.join(", ")));
    }
    Ok((exercise, rendering.dose.clone()))
}

fn metronome(bpm: f32, to: Option<f32>, minutes: f64) -> Exercise {
    let over = Millis::from_seconds(minutes * 60.0).unwrap_or_default();
    let ramp = to.map(|to_bpm| TempoRamp::Minutes { to_bpm, over });
    let tempo = Tempo { bpm, ramp, ..Tempo::default() };
    Exercise::drill("metronome", Pacer::Metronome(tempo), vec![drill_step(StepKind::Metronome, over)], 1)
}

/// In for four parts of ten and out for six, as in "six breaths a minute".
fn breath(rate: f32, minutes: f64) -> Exercise {
    let part = |share: f64| Millis::from_seconds(60.0 / f64::from(rate) * share).unwrap_or_default();
    let steps = vec![drill_step(StepKind::BreatheIn, part(0.4)), drill_step(StepKind::BreatheOut, part(0.6))];
    let pacer = Pacer::Breath(BreathRate { rate, min_rate: 4.0, max_rate: 12.0, ramp: None });
    let times = (f64::from(rate) * minutes).round().clamp(1.0, f64::from(u16::MAX));
    Exercise::drill("breath", pacer, steps, times as u16)
}

/// Everything that sounds from the press of Start on, count-in included.
fn score(exercise: &Exercise, dose: &str, seed: u64) -> Result<Score, String> {
    let dose = exercise.dose(dose).ok_or("the amount is gone")?;
    let timeline = Timeline::lay_out(exercise, dose, seed);
    let pace = Pace::of(exercise, &timeline, None);
    let mut session = Session::new(timeline, pace, false);
    session.apply(Event::Start, SystemClock::start().now());
    Ok(session.score(exercise))
}

fn write_sound(file: &Path, score: &Score) -> Result<(), String> {
    let cannot = |error: &dyn std::fmt::Display| format!("{} could not be written: {error}", file.display());
    let spec = WavSpec {
        channels: 1,
        sample_rate: render::SAMPLES_A_SECOND,
        bits_per_sample: 32,
        sample_format: SampleFormat::Float,
    };
    let mut target = store::new_file(file).map_err(|error| cannot(&error))?;
    let mut writer = WavWriter::new(&mut target, spec).map_err(|error| cannot(&error))?;
    render::render::<RenderError>(score, crate::audio::DEFAULT_LOUDNESS_TENTHS, |block| {
        block.iter().try_for_each(|sample| writer.write_sample(*sample)).map_err(RenderError::File)
    })
    .map_err(|error| cannot(&error))?;
    writer.finalize().map_err(|error| cannot(&error))?;
    target.keep().map_err(|error| cannot(&error))
}

/// Why samples stopped coming.
#[derive(Debug)]
enum RenderError {
    File(hound::Error),
    Mixer,
}

impl From<Unattended> for RenderError {
    fn from(_: Unattended) -> Self {
        Self::Mixer
    }
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Mixer => f.write_str("the mixer stopped"),
        }
    }
}

/// One sound of the score file.
#[derive(Debug, Serialize)]
struct Entry {
    sample: u64,
    seconds: f64,
    sound: Chime,
}

fn write_score(file: &Path, score: &Score) -> Result<(), String> {
    let cannot = |error: &dyn std::fmt::Display| format!("{} could not be written: {error}", file.display());
    let rate = render::SAMPLES_A_SECOND;
    let entry = |(sample, sound)| Entry { sample, seconds: sample as f64 / f64::from(rate), sound };
    let entries: Vec<Entry> = render::positions(score).into_iter().map(entry).collect();
    let json = serde_json::json!({ "samples_a_second": rate, "sounds": entries });
    let text = serde_json::to_string_pretty(&json).map_err(|error| cannot(&error))?;
    let mut target = store::new_file(file).map_err(|error| cannot(&error))?;
    target.write_all(text.as_bytes()).and_then(|()| target.keep()).map_err(|error| cannot(&error))
}
