//! A private Speech Dispatcher with a private PulseAudio for tests, and an ear at its loudspeaker.
//!
//! Invariant: touches no service of the person's; everything lives in one temporary folder and ends with
//! the test. Time is counted in samples that were heard. Used by [`super::heard`].

#![allow(clippy::disallowed_methods, reason = "the services need a folder for their sockets")]

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
use std::thread::spawn;
use std::time::Duration;

use super::reach::Reach;
use crate::clock::wait;

/// Samples a second, one channel.
pub const RATE: usize = 48_000;

const PULSE: [&str; 5] =
    ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-target=null"];
const SINK: &str = "--load=module-null-sink sink_name=t format=s16le rate=48000 channels=1";
const PROTOCOL: &str = "--load=module-native-protocol-unix auth-anonymous=1 socket=";
const EAR: [&str; 6] =
    ["--device=t.monitor", "--format=s16le", "--rate=48000", "--channels=1", "--latency-msec=10", "--raw"];
const VOICE: &str = "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n";

/// Running services, and everything they have been heard to say.
pub struct Server {
    folder: PathBuf,
    sound: Vec<Child>,
    speech: Option<Child>,
    samples: Arc<Mutex<Vec<i16>>>,
}

impl Server {
    /// Sound runs and speech does not. `None`, with the reason printed, where a program is not installed.
    /// `name` is unique to the test; `voiced` tells whether speech will have a voice.
    pub fn prepare(name: &str, voiced: bool) -> Option<Self> {
        let programs = ["pulseaudio", "parec", "speech-dispatcher"];
        let missing = |program: &&str| quiet(program).arg("--version").status().is_err();
        if let Some(program) = programs.iter().find(|program| missing(program)) {
            println!("skipped: the program `{program}` is not installed");
            return None;
        }
        let voices = "/usr/lib/speech-dispatcher-modules/sd_espeak-ng";
        if voiced && !Path::new(voices).exists() {
            println!("skipped: `{voices}` is not installed");
            return None;
        }
        let folder = std::env::temp_dir().join(format!("geste-speech-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("conf/modules")).unwrap();
        let socket = folder.join("speech");
        let sound = "AudioOutputMethod \"pulse\"\nDefaultVolume 100\nDefaultLanguage \"en\"\nLogLevel 1\n";
        let voice = if voiced { VOICE } else { "AddModule \"dummy\" \"sd_dummy\" \"\"\n" };
        let wishes = format!("SocketPath \"{}\"\n{sound}{voice}", socket.display());
        fs::write(folder.join("conf/speechd.conf"), wishes).unwrap();
        fs::write(folder.join("conf/modules/espeak-ng.conf"), "Debug 0\n").unwrap();
        let mut server = Self { folder, sound: Vec::new(), speech: None, samples: Arc::default() };
        server.start_sound();
        Some(server)
    }

    /// As [`Self::prepare`] with a voice, and speech runs.
    pub fn start(name: &str) -> Option<Self> {
        let mut server = Self::prepare(name, true)?;
        server.start_speech();
        Some(server)
    }

    fn start_sound(&mut self) {
        let socket = self.folder.join("native");
        let mut pulse = self.private("pulseaudio");
        pulse.args(PULSE).arg(SINK).arg(format!("{PROTOCOL}{}", socket.display()));
        self.sound.push(pulse.spawn().unwrap());
        within_seconds(10, || UnixStream::connect(&socket).is_ok());
        let mut ear = self.private("parec").args(EAR).stdout(Stdio::piped()).spawn().unwrap();
        let (mut heard, samples) = (BufReader::new(ear.stdout.take().unwrap()), Arc::clone(&self.samples));
        self.sound.push(ear);
        spawn(move || {
            let mut sample = [0; 2];
            while heard.read_exact(&mut sample).is_ok() {
                samples.lock().unwrap().push(i16::from_le_bytes(sample));
            }
        });
        within_seconds(10, || self.time() > RATE / 10);
    }

    /// Starts speech as a service that stays in the foreground.
    pub fn start_speech(&mut self) {
        let mut speech = self.private("speech-dispatcher");
        self.speech =
            Some(speech.args(["--run-single", "--timeout", "0"]).args(self.places()).spawn().unwrap());
        within_seconds(10, || UnixStream::connect(self.folder.join("speech")).is_ok());
    }

    /// Ends speech as a crash would.
    pub fn crash_speech(&mut self) {
        if let Some(mut speech) = self.speech.take() {
            speech.kill().unwrap();
            speech.wait().unwrap();
        }
    }

    /// The way to this service and no other; if it does not run, it is started as a program would start it.
    pub fn reach(&self) -> Reach {
        let home = |name: &str| format!("{name}={}", self.folder.display());
        let pulse = format!("PULSE_SERVER=unix:{}", self.folder.join("native").display());
        let mut starter =
            vec!["env".into(), home("HOME").into(), home("XDG_RUNTIME_DIR").into(), pulse.into()];
        starter.extend(["speech-dispatcher", "--spawn", "--timeout", "1"].map(Into::into));
        starter.extend(self.places().map(Into::into));
        Reach { socket: Some(self.folder.join("speech")), starter, patience: Duration::from_secs(10) }
    }

    /// Whether a started service has not ended yet: it removes its file when it does.
    pub fn keeps_an_id(&self) -> bool {
        self.folder.join("id").exists()
    }

    fn places(&self) -> [String; 10] {
        let place = |name: &str| self.folder.join(name).display().to_string();
        let (socket, config, log, id) = (place("speech"), place("conf"), place(""), place("id"));
        let method = ["--communication-method", "unix_socket", "--socket-path"].map(String::from);
        let [by, unix, at] = method;
        [by, unix, at, socket, "-C".into(), config, "-L".into(), log, "-P".into(), id]
    }

    /// A program that knows this folder and this loudspeaker only.
    fn private(&self, program: &str) -> Command {
        let mut command = quiet(program);
        command.envs([("HOME", &self.folder), ("XDG_RUNTIME_DIR", &self.folder)]);
        command.env("PULSE_SERVER", format!("unix:{}", self.folder.join("native").display()));
        command
    }

    /// How much has been heard, in samples; grows as time goes by, and so serves as the test's clock.
    pub fn time(&self) -> usize {
        self.samples.lock().unwrap().len()
    }

    /// What has been heard from the sample `since` on.
    pub fn heard(&self, since: usize) -> Vec<i16> {
        self.samples.lock().unwrap().get(since..).unwrap_or_default().to_vec()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.crash_speech();
        for child in self.sound.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn quiet(program: &str) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Waits until `happened`, and fails the test when it has not after about `seconds`.
pub fn within_seconds(seconds: u32, happened: impl Fn() -> bool) {
    for _ in 0..seconds * 200 {
        if happened() {
            return;
        }
        wait(Duration::from_millis(5));
    }
    panic!("still waiting after {seconds} s");
}
