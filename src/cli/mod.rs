//! The command line: `geste [--open …] [--pose-editor] | doctor | check-content | content list | rehearse |
//! render-audio | figure-sheet | handout`.
//!
//! Invariant: what people read goes to standard output, what went wrong to standard error, and the
//! exit code says which: 0 done, 1 problems found or it could not be done, 2 wrong arguments.

mod check;
mod doctor;
mod figure_sheet;
mod handout;
mod list;
mod rehearse;
mod render_audio;
mod target;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::CommandFactory as _;
use clap::Parser;
use clap::Subcommand;
use clap::error::ErrorKind;

use crate::app::Route;
use crate::desktop;
use crate::store;

/// An offline learning companion for people with dystonia and their therapists.
#[derive(Debug, Parser)]
#[command(name = "geste", version, about, long_about = None)]
struct Cli {
    #[command(flatten)]
    start: Start,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Args)]
struct Start {
    /// Open an article, an exercise, or a content file: article:ID, exercise:ID or FILE
    #[arg(long, value_name = "WHAT")]
    open: Option<String>,
    /// Change the figure's poses: all of them, or this one to begin with
    #[arg(long, value_name = "POSE", num_args = 0..=1, conflicts_with = "open")]
    pose_editor: Option<Option<String>>,
    /// Read content from this folder instead of the bundled content
    #[arg(long, value_name = "DIR", global = true)]
    content: Option<PathBuf>,
    /// Keep the record and the settings in this folder (also: GESTE_DATA_DIR)
    #[arg(long, value_name = "DIR", global = true)]
    data_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say what Geste found on this computer: folders, renderer, sound, speech, record, content
    Doctor {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Check a content folder (or the bundled content) and list every problem as file:line
    CheckContent {
        /// The folder to check
        dir: Option<PathBuf>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// What there is to read and practise
    Content {
        #[command(subcommand)]
        what: Content,
    },
    /// Play an exercise without a window and print each step as soon as it is on disk
    Rehearse(rehearse::Rehearsal),
    /// Write what would be heard to a sound file, and each sound with its sample position
    RenderAudio(render_audio::Rendering),
    /// Draw the figure into files: sheets of every exercise, a moment of one, or a single pose
    FigureSheet(figure_sheet::Drawing),
    /// Write exercises as a sheet to print: words, pictures, boxes to tick
    Handout(handout::Sheet),
}

#[derive(Debug, Subcommand)]
enum Content {
    /// List ids, titles, kinds, regions, minutes and evidence
    List {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// Runs the program with its arguments.
pub fn run() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("GESTE_LOG").unwrap_or_else(|_| "warn".into()),
        )
        .init();
    let cli = Cli::parse();
    if cli.command.is_some() && (cli.start.open.is_some() || cli.start.pose_editor.is_some()) {
        let why = "--open and --pose-editor open a window and cannot be used with a command";
        Cli::command().error(ErrorKind::ArgumentConflict, why).exit();
    }
    let content = cli.start.content;
    let outcome = match cli.command {
        Some(Command::CheckContent { dir, json }) => return check::run(dir.or(content), json),
        Some(Command::Content { what: Content::List { json } }) => return list::run(content, json),
        Some(Command::RenderAudio(rendering)) => render_audio::run(content, &rendering),
        Some(Command::FigureSheet(drawing)) => figure_sheet::run(content, &drawing),
        Some(Command::Handout(sheet)) => handout::run(content, &sheet),
        Some(Command::Doctor { json }) => folder(cli.start.data_dir).map(|f| doctor::run(&f, content, json)),
        Some(Command::Rehearse(rehearsal)) => {
            folder(cli.start.data_dir).and_then(|f| rehearse::run(f, content, &rehearsal))
        }
        None => match cli.start.pose_editor {
            Some(pose) => open_poses(cli.start.data_dir, content, pose.as_deref()),
            None => open_window(cli.start.data_dir, content, cli.start.open),
        },
    };
    outcome.map_or_else(
        |error| {
            eprintln!("geste: {error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn open_window(
    data_dir: Option<PathBuf>,
    content: Option<PathBuf>,
    open: Option<String>,
) -> Result<(), String> {
    let folder = folder(data_dir)?;
    let target = target::resolve(open.as_deref(), content)?;
    desktop::run(folder, target.content, target.route, None).map_err(|e| e.to_string())
}

fn open_poses(data_dir: Option<PathBuf>, content: Option<PathBuf>, pose: Option<&str>) -> Result<(), String> {
    if let Some(pose) = pose {
        figure_sheet::Figures::read(content.as_deref())?.pose(pose)?;
    }
    let folder = folder(data_dir)?;
    desktop::run(folder, content, Some(Route::PoseEditor), pose).map_err(|e| e.to_string())
}

fn folder(command_line: Option<PathBuf>) -> Result<PathBuf, String> {
    let environment = std::env::var_os("GESTE_DATA_DIR").filter(|v| !v.is_empty()).map(PathBuf::from);
    store::data_folder(command_line, environment, store::platform_folder()).map_err(|e| e.to_string())
}
