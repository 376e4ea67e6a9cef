//! A program that is going to be killed, and the numbers that say when.

use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

/// The last that any child process may take before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(20);

/// When a program is killed.
#[derive(Clone, Copy)]
pub enum Kill<'a> {
    /// This long after its start.
    After(Duration),
    /// This long after its n-th line was read.
    AfterLine(u64, Duration),
    /// This long after a file (relative to the data folder) was first seen.
    OnFile(&'a str, Duration),
}

pub struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
    folder: Option<PathBuf>,
    complaints: Option<thread::JoinHandle<String>>,
    /// Whether the kill came before its end.
    pub cut_short: bool,
}

/// Plays an exercise four times in a row; `geste rehearse` prints each step that is on disk.
pub fn rehearse(folder: &Path, exercise: &str, dose: &str, speed: u32) -> Running {
    rehearse_rounds(folder, exercise, dose, speed, 4)
}

pub fn rehearse_rounds(folder: &Path, exercise: &str, dose: &str, speed: u32, rounds: u32) -> Running {
    let mut running = Running::start(
        Command::new(env!("CARGO_BIN_EXE_geste"))
            .arg("--data-dir")
            .arg(folder)
            .args(["rehearse", "--exercise", exercise, "--dose", dose])
            .args(["--speed", &speed.to_string(), "--rounds", &rounds.to_string()]),
    );
    running.folder = Some(folder.to_path_buf());
    running
}

impl Running {
    pub fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.env_remove("GESTE_DATA_DIR").spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        thread::spawn(move || {
            let mut line = String::new();
            // A line counts once its end was read; half a line was never acknowledged.
            while out.read_line(&mut line).is_ok_and(|_| line.ends_with('\n')) {
                if sender.send(line.trim_end().to_owned()).is_err() {
                    return;
                }
                line.clear();
            }
        });
        let mut err = child.stderr.take().unwrap();
        let complaints = thread::spawn(move || {
            let mut text = String::new();
            let _ = err.read_to_string(&mut text);
            text
        });
        Self { child, lines, folder: None, complaints: Some(complaints), cut_short: false }
    }

    /// Kills it, and gives every line it had written.
    pub fn kill(&mut self, when: Kill<'_>) -> Vec<String> {
        let mut read = Vec::new();
        let extra = match when {
            Kill::After(time) => time,
            Kill::AfterLine(count, extra) => {
                while (read.len() as u64) < count {
                    // It may have come to its end before that line.
                    let Ok(line) = self.lines.recv_timeout(PATIENCE) else { break };
                    read.push(line);
                }
                extra
            }
            Kill::OnFile(name, extra) => {
                let file = self.folder.as_ref().unwrap().join(name);
                let begun = Instant::now();
                while !file.exists() && self.child.try_wait().unwrap().is_none() && begun.elapsed() < PATIENCE
                {
                    std::hint::spin_loop();
                }
                extra
            }
        };
        thread::sleep(extra);
        let _ = self.child.kill();
        let status = self.child.wait().unwrap();
        read.extend(self.lines.iter());
        self.cut_short = status.code().is_none();
        let complaints = self.assert_no_panic();
        // It was killed, or had come to a good end before.
        assert!(status.code().is_none_or(|code| code == 0) || cfg!(windows), "{status}: {complaints}");
        read
    }

    /// Lets it end by itself, well.
    pub fn play_out(mut self) -> Vec<String> {
        let read: Vec<String> = self.lines.iter().collect();
        let status = self.child.wait().unwrap();
        let complaints = self.assert_no_panic();
        assert!(status.success(), "{status}: {complaints}");
        read
    }

    fn assert_no_panic(&mut self) -> String {
        let complaints = self.complaints.take().map(|c| c.join().unwrap()).unwrap_or_default();
        assert!(!complaints.contains("panicked"), "{complaints}");
        complaints
    }
}

/// Numbers that are the same in every run (splitmix64).
pub struct Chance {
    seed: u64,
    state: u64,
}

impl Chance {
    pub fn new(stream: u64) -> Self {
        let seed = std::env::var("GESTE_CRASH_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(2026);
        Self { seed, state: seed.wrapping_mul(1000).wrapping_add(stream) }
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end.max(1)
    }

    pub fn said(&self, turn: u32) -> String {
        format!("GESTE_CRASH_SEED={} at kill {turn}", self.seed)
    }
}
