//! The program in its window: keys in, titles and pictures out.

use std::fs;
use std::fs::File;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::time::Duration;
use std::time::Instant;

use crate::PATIENCE;
use crate::display::Display;
use crate::picture;
use crate::picture::Glimpse;
use crate::wait_for;

/// A running program; it ends with this value.
pub struct Program<'a> {
    child: Child,
    display: &'a Display,
    begun: Instant,
    window: Option<String>,
    complaints: PathBuf,
}

impl<'a> Program<'a> {
    /// Starts it without sound, without a session bus, and with software rendering.
    pub fn start(display: &'a Display, folder: &Path) -> Self {
        let complaints = display.folder.path().join("complaints.txt");
        let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
        for name in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        let begun = Instant::now();
        let child = command
            .arg("--data-dir")
            .arg(folder)
            .env("DISPLAY", &display.name)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("XDG_RUNTIME_DIR", display.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&complaints).unwrap())
            .spawn()
            .unwrap();
        Self { child, display, begun, window: None, complaints }
    }

    /// Looks at the screen all the time, until one and a half seconds after the window appeared.
    pub fn watch_it_appear(&mut self) -> Vec<Glimpse> {
        let mut glimpses = Vec::new();
        let mut appeared = None;
        while appeared.is_none_or(|at: Duration| self.begun.elapsed() < at + Duration::from_millis(1500)) {
            let at = self.begun.elapsed();
            assert!(at < PATIENCE, "no window came: {}", self.said());
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("it ended before a window came, {status}: {}", self.said());
            }
            let glimpse = picture::glimpse(&self.display.picture_file(), at);
            appeared = appeared.or(glimpse.shown.then_some(at));
            glimpses.push(glimpse);
            std::thread::sleep(Duration::from_millis(3));
        }
        let pid = self.child.id().to_string();
        let search = ["search", "--onlyvisible", "--all", "--pid", &pid, "--name", "Geste"];
        let window = wait_for(
            || self.display.xdotool(&search)?.lines().next().map(str::to_owned),
            "a visible window called Geste",
        );
        // There is no window manager that would do it.
        wait_for(|| self.display.xdotool(&["windowfocus", "--sync", &window]), "the keyboard");
        self.window = Some(window);
        glimpses
    }

    /// Presses and releases a key on the keyboard.
    pub fn key(&self, name: &str) {
        self.display.xdotool(&["key", name]).unwrap();
        std::thread::sleep(Duration::from_millis(300));
    }

    pub fn title(&self) -> String {
        self.window.as_ref().and_then(|w| self.display.xdotool(&["getwindowname", w])).unwrap_or_default()
    }

    #[track_caller]
    pub fn wait_for_title(&self, words: &str) {
        self.wait_until(words, |title| title.contains(words));
    }

    #[track_caller]
    pub fn wait_until(&self, what: &str, wanted: impl Fn(&str) -> bool) {
        wait_for(|| wanted(&self.title()).then_some(()), &format!("{what} after “{}”", self.title()));
    }

    /// Whether anything on the screen changes within a second.
    pub fn picture_changes(&self) -> bool {
        let file = self.display.picture_file();
        let before = picture::pixels(&file);
        (0..10).any(|_| {
            std::thread::sleep(Duration::from_millis(100));
            picture::pixels(&file) != before
        })
    }

    /// Ends it as a power cut would, and gives what it wrote to standard error.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.said()
    }

    /// Closes the window and waits for the program's own end.
    pub fn close(mut self) -> (ExitStatus, String) {
        let window = self.window.as_ref().unwrap().parse().unwrap();
        self.display.ask_to_close(window);
        let status = wait_for(|| self.child.try_wait().unwrap(), "the end of the program");
        (status, self.said())
    }

    fn said(&self) -> String {
        fs::read_to_string(&self.complaints).unwrap_or_default()
    }
}

impl Drop for Program<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
