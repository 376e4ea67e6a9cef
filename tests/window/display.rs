//! A display of its own, with nothing on it: `Xvfb`, `xdotool`, and the one message that neither sends.

use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;

use tempfile::TempDir;

/// What this computer lacks for the test.
pub fn what_is_missing() -> Option<String> {
    let found = |name: &str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
    };
    let missing: Vec<&str> = ["Xvfb", "xdotool"].into_iter().filter(|name| !found(name)).collect();
    (!missing.is_empty()).then(|| format!("{} is not installed", missing.join(" and ")))
}

/// A display that ends with this value.
pub struct Display {
    server: Child,
    /// Such as ":3".
    pub name: String,
    /// Holds the picture, and stands in for the session's own folder.
    pub folder: TempDir,
}

impl Display {
    /// Starts one on the first free number; its root is black.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-br", "-fbdir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self { server, name: format!(":{}", number.trim()), folder }
    }

    /// Where Xvfb keeps what is on the screen.
    pub fn picture_file(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// What `xdotool` answers; nothing when it fails.
    pub fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let ran = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).output().unwrap();
        ran.status.success().then(|| String::from_utf8_lossy(&ran.stdout).trim().to_owned())
    }

    /// Asks a window to close, as the button of a window manager does (older `xdotool`s cannot).
    pub fn ask_to_close(&self, window: u32) {
        let socket = format!("/tmp/.X11-unix/X{}", self.name.trim_start_matches(':'));
        let mut server = UnixStream::connect(socket).unwrap();
        server.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).unwrap();
        let mut answer = [0; 8];
        server.read_exact(&mut answer).unwrap();
        assert_eq!(answer[0], 1, "the display refuses connections");
        let mut setup = vec![0; usize::from(u16::from_le_bytes([answer[6], answer[7]])) * 4];
        server.read_exact(&mut setup).unwrap();
        let protocols = atom(&mut server, "WM_PROTOCOLS");
        let delete = atom(&mut server, "WM_DELETE_WINDOW");
        let mut send = vec![25, 0, 11, 0];
        let event = [33 | (32 << 8), window, protocols, delete, 0, 0, 0, 0];
        send.extend([window, 0].into_iter().chain(event).flat_map(u32::to_le_bytes));
        server.write_all(&send).unwrap();
        // An answer to another question says that the message has gone.
        atom(&mut server, "WM_PROTOCOLS");
    }
}

/// The number of a name (`InternAtom`).
fn atom(server: &mut UnixStream, name: &str) -> u32 {
    let words = name.len().div_ceil(4);
    let mut ask = vec![16, 0];
    ask.extend(u16::try_from(2 + words).unwrap().to_le_bytes());
    ask.extend(u32::try_from(name.len()).unwrap().to_le_bytes());
    ask.extend(name.bytes());
    ask.resize(8 + words * 4, 0);
    server.write_all(&ask).unwrap();
    let mut answer = [0; 32];
    server.read_exact(&mut answer).unwrap();
    assert_eq!(answer[0], 1, "the display knows no {name}");
    u32::from_le_bytes([answer[8], answer[9], answer[10], answer[11]])
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
