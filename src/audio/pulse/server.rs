//! A private PulseAudio server for tests; what it plays goes into a named pipe, and is kept.
//!
//! Invariant: touches no server of the person's; everything lives in one temporary folder and ends
//! with the test. A pipe, unlike the monitor of a null sink, never takes back what it has played, and
//! so shows exactly what would be heard. Used by [`super::tests`].

#![allow(clippy::disallowed_methods, reason = "the server needs a folder for its socket")]

use std::fs;
use std::io::BufReader;
use std::io::Read;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread::sleep;
use std::thread::spawn;
use std::time::Duration;

use pulseaudio::Client;

use super::Reach;

const SINK: &str = "--load=module-pipe-sink sink_name=t format=float32le rate=48000 channels=2 \
                    use_system_clock_for_timing=yes file=";
const PROTOCOL: &str = "--load=module-native-protocol-unix auth-anonymous=1 socket=";

/// A running server and everything it has played.
pub struct Server {
    folder: PathBuf,
    child: Child,
    samples: Arc<Mutex<Vec<f32>>>,
}

impl Server {
    /// `None`, with the reason printed, where PulseAudio is not installed. `name` is unique to the test.
    pub fn start(name: &str) -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("geste-sound-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (pipe, socket) = (folder.join("pipe"), folder.join("native"));
        let spawned = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-target=null"])
            .arg(format!("{SINK}{}", pipe.display()))
            .arg(format!("{PROTOCOL}{}", socket.display()))
            .envs([("HOME", &folder), ("XDG_RUNTIME_DIR", &folder)])
            .stderr(Stdio::null())
            .spawn();
        let Ok(child) = spawned else {
            println!("skipped: the program `pulseaudio` is not installed");
            return None;
        };
        let server = Self { folder, child, samples: Arc::default() };
        within_seconds(10, || UnixStream::connect(&socket).is_ok());
        listen(&pipe, Arc::clone(&server.samples));
        within_seconds(10, || server.time() > 4_800);
        Some(server)
    }

    /// Connects to this server, whatever the environment says.
    pub fn connect(&self) -> Reach {
        let socket = self.folder.join("native");
        Arc::new(move || {
            // Any cookie will do here, but it has to be this long.
            Client::new_unix(c"Geste test", UnixStream::connect(&socket)?, Some([0; 256]))
        })
    }

    /// Stops the server as a crash would.
    pub fn crash(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Plugs and unplugs loudspeakers, with words that `pactl` knows. `None`, with the reason printed, where that is
    /// not installed.
    pub fn change(&self, words: &[&str]) -> Option<()> {
        let server = format!("unix:{}", self.folder.join("native").display());
        let mut tool = Command::new("pactl");
        let done = tool.arg("--server").arg(&server).args(words).stdout(Stdio::null()).status();
        let Ok(status) = done else {
            println!("skipped: the program `pactl` is not installed");
            return None;
        };
        assert!(status.success(), "{words:?}");
        Some(())
    }

    /// How much has been played, in frames; grows as time goes by, and so serves as the test's clock.
    pub fn time(&self) -> usize {
        self.samples.lock().unwrap().len()
    }

    /// What has been played: one channel, since both are the same.
    pub fn heard(&self) -> Vec<f32> {
        self.samples.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Collects what comes out of `pipe` until the server ends.
fn listen(pipe: &Path, samples: Arc<Mutex<Vec<f32>>>) {
    let mut pipe = BufReader::new(fs::File::open(pipe).unwrap());
    spawn(move || {
        let (mut left, mut right) = ([0; 4], [0; 4]);
        while pipe.read_exact(&mut left).and_then(|()| pipe.read_exact(&mut right)).is_ok() {
            assert_eq!(left, right);
            samples.lock().unwrap().push(f32::from_le_bytes(left));
        }
    });
}

/// Waits until `happened`, and fails the test when it has not after about `seconds`.
pub fn within_seconds(seconds: u32, happened: impl Fn() -> bool) {
    for _ in 0..seconds * 200 {
        if happened() {
            return;
        }
        sleep(Duration::from_millis(5));
    }
    panic!("still waiting after {seconds} s");
}
