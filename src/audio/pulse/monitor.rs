//! A loudspeaker that is nothing but its own recording, for tests: a null sink, heard through its monitor.
//!
//! Invariant: touches no server of the person's. A private PulseAudio in one temporary folder, which ends with the
//! test; or the server whose socket stands in `GESTE_SOUND_SOCKET`, with a sink called `t`, so that the same test
//! runs against another server, such as PipeWire's. Used by [`super::grid`].

#![allow(clippy::disallowed_methods, reason = "the server needs a folder for its socket")]

use std::fs;
use std::io::BufReader;
use std::io::Read;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread::spawn;

use pulseaudio::Client;

use super::Reach;
use super::server::within_seconds;

const SINK: &str = "--load=module-null-sink sink_name=t format=float32le rate=48000 channels=1";
const PROTOCOL: &str = "--load=module-native-protocol-unix auth-anonymous=1 socket=";
const PULSE: [&str; 5] =
    ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-target=null"];
const EAR: [&str; 6] = [
    "--device=t.monitor",
    "--format=float32le",
    "--rate=48000",
    "--channels=1",
    "--latency-msec=200",
    "--raw",
];

/// A server with a null sink, and an ear at its monitor.
pub struct Monitor {
    folder: Option<PathBuf>,
    socket: PathBuf,
    children: Vec<Child>,
    samples: Arc<Mutex<Vec<f32>>>,
}

impl Monitor {
    /// `None`, with the reason printed, where a program is not installed. `name` is unique to the test.
    pub fn start(name: &str) -> Option<Self> {
        let missing =
            |program: &&str| Command::new(program).arg("--version").stdout(Stdio::null()).status().is_err();
        if let Some(program) = ["pulseaudio", "parec"].iter().find(|program| missing(program)) {
            println!("skipped: the program `{program}` is not installed");
            return None;
        }
        let mut monitor = match std::env::var_os("GESTE_SOUND_SOCKET") {
            Some(socket) => {
                Self { folder: None, socket: socket.into(), children: Vec::new(), samples: Arc::default() }
            }
            None => Self::private(name),
        };
        monitor.listen();
        within_seconds(10, || monitor.time() > 4_800);
        Some(monitor)
    }

    fn private(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("geste-monitor-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let socket = folder.join("native");
        let mut server = Command::new("pulseaudio");
        server.args(PULSE).arg(SINK).arg(format!("{PROTOCOL}{}", socket.display()));
        server.envs([("HOME", &folder), ("XDG_RUNTIME_DIR", &folder)]).stderr(Stdio::null());
        let children = vec![server.spawn().unwrap()];
        within_seconds(10, || UnixStream::connect(&socket).is_ok());
        Self { folder: Some(folder), socket, children, samples: Arc::default() }
    }

    fn listen(&mut self) {
        let mut ear = Command::new("parec");
        ear.arg(format!("--server=unix:{}", self.socket.display())).args(EAR).stdout(Stdio::piped());
        let mut ear = ear.stderr(Stdio::null()).spawn().unwrap();
        let mut heard = BufReader::new(ear.stdout.take().unwrap());
        let samples = Arc::clone(&self.samples);
        self.children.push(ear);
        spawn(move || {
            let mut sample = [0; 4];
            while heard.read_exact(&mut sample).is_ok() {
                samples.lock().unwrap().push(f32::from_le_bytes(sample));
            }
        });
    }

    /// Connects to this server, whatever the environment says.
    pub fn connect(&self) -> Reach {
        let socket = self.socket.clone();
        Arc::new(move || Client::new_unix(c"Geste test", UnixStream::connect(&socket)?, Some([0; 256])))
    }

    /// How much has been recorded, in frames.
    pub fn time(&self) -> usize {
        self.samples.lock().unwrap().len()
    }

    /// What has been recorded.
    pub fn heard(&self) -> Vec<f32> {
        self.samples.lock().unwrap().clone()
    }
}

impl Drop for Monitor {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir_all(folder);
        }
    }
}
