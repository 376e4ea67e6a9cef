//! `geste doctor`: what was found on this computer, in plain words or JSON. Changes nothing.

use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

use super::check;
use crate::audio;
use crate::audio::SoundStatus;
use crate::bundle;
use crate::content::load::load_folder;
use crate::store;

/// Everything doctor found.
#[derive(Debug, Serialize)]
struct Findings {
    version: &'static str,
    data_folder: PathBuf,
    record: Record,
    copies: usize,
    settings_file: PathBuf,
    renderer: String,
    sound: String,
    speech: String,
    content: serde_json::Value,
}

#[derive(Debug, Serialize)]
struct Record {
    file: PathBuf,
    state: String,
    sessions: Option<usize>,
    facts: Option<usize>,
    unreadable: Option<usize>,
}

/// Looks and prints.
pub fn run(folder: &Path, content: Option<PathBuf>, json: bool) {
    let library = content.as_deref().map_or_else(bundle::library, |dir| load_folder(dir, None).library);
    let findings = Findings {
        version: env!("CARGO_PKG_VERSION"),
        data_folder: folder.to_path_buf(),
        record: record(folder),
        copies: store::copy_files(folder).map_or(0, |files| files.len()),
        settings_file: store::settings_path(folder),
        renderer: renderer(),
        sound: sound(),
        speech: "not in this version; the spoken words are shown as text".to_owned(),
        content: check::counts(&library),
    };
    if json {
        println!("{:#}", serde_json::json!(findings));
    } else {
        print_plainly(&findings);
    }
}

fn print_plainly(f: &Findings) {
    println!("Geste        {}", f.version);
    println!(
        "data folder  {}\nrecord       {}: {}",
        f.data_folder.display(),
        f.record.file.display(),
        f.record.state
    );
    if let (Some(sessions), Some(facts)) = (f.record.sessions, f.record.facts) {
        println!(
            "             {sessions} sessions, {facts} facts, {} unreadable",
            f.record.unreadable.unwrap_or(0)
        );
    }
    println!("copies       {}\nsettings     {}", f.copies, f.settings_file.display());
    println!("renderer     {}", f.renderer);
    println!("sound        {}", f.sound);
    println!("speech       {}", f.speech);
    println!("content      {}", f.content);
}

/// The record's health, without changing, moving or creating anything.
fn record(folder: &Path) -> Record {
    let file = store::record_path(folder);
    let (state, holds) = match store::inspect(folder) {
        Ok(None) => ("not there yet; it is made at the first start".to_owned(), None),
        Ok(Some(Ok(holds))) => ("sound".to_owned(), Some(holds)),
        Ok(Some(Err(harm))) => (format!("{harm} Start Geste: it keeps the file and offers a copy."), None),
        Err(error) => (error.to_string(), None),
    };
    Record {
        file,
        state,
        sessions: holds.map(|h| h.sessions),
        facts: holds.map(|h| h.facts),
        unreadable: holds.map(|h| h.unreadable),
    }
}

/// What the window would be drawn with.
fn renderer() -> String {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let display = match (set("WAYLAND_DISPLAY"), set("DISPLAY")) {
        (true, _) => "Wayland",
        (false, true) => "X11",
        (false, false) if cfg!(target_os = "linux") => {
            return "OpenGL; no display found, so no window can open".into();
        }
        (false, false) => "the system's own windows",
    };
    let software = if set("LIBGL_ALWAYS_SOFTWARE") { ", in software" } else { "" };
    format!("OpenGL{software}, on {display}")
}

/// Waits up to two seconds for the sound service to answer.
fn sound() -> String {
    let output = audio::open();
    for _ in 0..40 {
        match output.status() {
            SoundStatus::Ready { output } => return output,
            SoundStatus::Silent { reason } => return reason,
            SoundStatus::Starting => crate::clock::wait(Duration::from_millis(50)),
        }
    }
    "the sound service has not answered".to_owned()
}
