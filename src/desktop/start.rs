//! From arguments to an open application and a window.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use egui::ViewportBuilder;

use crate::app::App;
use crate::app::Opening;
use crate::app::Places;
use crate::app::Route;
use crate::audio;
use crate::bundle;
use crate::clock::Clock;
use crate::clock::SystemClock;
use crate::clock::day_of;
use crate::content::load::load_folder;
use crate::desktop::Window;
use crate::desktop::awake::Awake;
use crate::desktop::window::Doors;
use crate::posing;
use crate::speech;
use crate::store;
use crate::store::SettingsFile;
use crate::strings;
use crate::ui;
use crate::ui::Shell;

/// Why no window could be opened, in words for the person.
#[derive(Debug)]
pub enum StartError {
    /// The graphics system refused.
    Window(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Window(reason) => write!(
                f,
                "Geste could not open a window ({reason}). Start it from a desktop session. On a computer without \
                 OpenGL 2.1, set LIBGL_ALWAYS_SOFTWARE=1 and try again; \"geste doctor\" shows what was found."
            ),
        }
    }
}

/// Opens the application on a data folder, with bundled content or content from a folder. Those who write content
/// also find the pose editor in it.
pub fn open_app(
    folder: PathBuf,
    content: Option<PathBuf>,
    open: Option<Route>,
    clock: Arc<dyn Clock>,
) -> App {
    let writes_content = content.is_some() || open == Some(Route::PoseEditor);
    let now = clock.local();
    let (settings, settings_notes) = store::load_settings(&folder, &now);
    let record = store::open(&folder, &now);
    let today = day_of(clock.now().wall, &clock.zone(), settings.day_start_hour);
    let (mut library, problems, poses) = match &content {
        Some(dir) => {
            let loaded = load_folder(dir, Some(today));
            (loaded.library, loaded.problems, posing::read(loaded.poses))
        }
        None => (bundle::library(), Vec::new(), Default::default()),
    };
    let bundled_help = if content.is_some() { bundle::library().help } else { None };
    library.help = library.help.or(bundled_help);
    let places = Places {
        record: store::record_path(&folder),
        copies: store::copies_folder(&folder),
        settings: store::settings_path(&folder),
        content,
        copy_count: store::copy_files(&folder).map_or(0, |files| files.len()),
    };
    let shelf = Box::new(SettingsFile { folder });
    let mut app = App::open(Opening {
        library,
        problems,
        settings,
        settings_notes,
        shelf,
        record,
        places,
        clock,
        open,
    });
    if writes_content {
        let (own, unread) = poses;
        // A folder without poses uses the bundled ones.
        app.offer_poses(if own.is_empty() { bundle::poses().clone() } else { own }, unread);
    }
    app
}

/// Opens the window and stays until it is closed. `pose` is one to be changed, on the page of the pose editor.
pub fn run(
    folder: PathBuf,
    content: Option<PathBuf>,
    open: Option<Route>,
    pose: Option<&str>,
) -> Result<(), StartError> {
    let mut app = open_app(folder, content, open, Arc::new(SystemClock::start()));
    if let Some(pose) = pose {
        app.open_pose(pose, None);
    }
    let viewport = ViewportBuilder::default()
        .with_title("Geste")
        .with_app_id("geste")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([320.0, 200.0])
        .with_icon(icon())
        .with_visible(false);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let make = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        ui::set_up(&cc.egui_ctx);
        let mut shell = Shell::new(app, strings::english());
        shell.fade_from_dark();
        let awake = Awake::new(&shell.texts().awake_why());
        let doors = Doors { sound: audio::open(), speech: speech::open(), awake };
        Ok(Box::new(Window::new(shell, doors)) as Box<dyn eframe::App>)
    };
    eframe::run_native("Geste", options, Box::new(make)).map_err(|e| StartError::Window(plain(&e)))
}

/// An error's last words: the window library puts the place in its source before them.
fn plain(error: &eframe::Error) -> String {
    let all = error.to_string();
    all.rsplit(": ").next().unwrap_or(&all).trim().to_owned()
}

/// The program's icon; none when it cannot be decoded.
fn icon() -> egui::IconData {
    let bytes = include_bytes!("../../assets/icons/app_icon_256.png");
    image::load_from_memory(bytes).map_or_else(
        |_| egui::IconData::default(),
        |image| {
            let rgba = image.to_rgba8();
            egui::IconData { width: rgba.width(), height: rgba.height(), rgba: rgba.into_raw() }
        },
    )
}
