//! Where Speech Dispatcher listens, and how it is started when it does not.
//!
//! Invariant: reaching it ends within [`Reach::patience`] and a little, found or not; a starter that
//! hangs is ended, and nothing is tried twice. Look next at [`super::ssip`], which talks through what
//! was reached.
//!
//! Address and command are those of Speech Dispatcher's own client library: `SPEECHD_ADDRESS`, else
//! `speech-dispatcher/speechd.sock` in the person's run-time folder (`XDG_RUNTIME_DIR`, else the cache
//! folder). An address on a network is not used: Geste opens no network connection.

use std::ffi::OsString;
use std::io;
use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use crate::clock;
use crate::speech::SilentReason;

/// A first start loads voices from a cold disk.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a starting service is looked at.
const GLANCE: Duration = Duration::from_millis(25);

/// A way to the service.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Where it listens; none when the environment does not say.
    pub socket: Option<PathBuf>,
    /// The program that starts it, with its arguments.
    pub starter: Vec<OsString>,
    /// How long a start may take.
    pub patience: Duration,
}

impl Reach {
    /// As the environment says.
    pub fn from_env() -> Self {
        Self::from_names(|name| std::env::var_os(name))
    }

    fn from_names(named: impl Fn(&str) -> Option<OsString>) -> Self {
        let socket = address(named);
        let words =
            ["speech-dispatcher", "--spawn", "--communication-method", "unix_socket", "--socket-path"];
        let mut starter: Vec<OsString> = words.into_iter().map(OsString::from).collect();
        starter.extend(socket.clone().map(PathBuf::into_os_string));
        Self { socket, starter, patience: PATIENCE }
    }

    /// Connects, and starts the service first if nobody listens. On a thread that can be left behind,
    /// since connecting to a service with a long queue knows no time limit.
    pub fn connect(&self) -> Result<UnixStream, SilentReason> {
        let (tell, told) = sync_channel(1);
        let reach = self.clone();
        let try_it = move || tell.send(reach.connect_or_start());
        let thread = thread::Builder::new().name("geste-speech-start".into()).spawn(try_it);
        thread.map_err(refused)?;
        told.recv_timeout(self.patience.saturating_mul(2)).map_err(|_| SilentReason::NoAnswer)?
    }

    fn connect_or_start(&self) -> Result<UnixStream, SilentReason> {
        let socket = self.socket.as_ref().ok_or(SilentReason::NotInstalled)?;
        match UnixStream::connect(socket) {
            Ok(stream) => Ok(stream),
            // The second is a socket that a service has left behind.
            Err(error) if [ErrorKind::NotFound, ErrorKind::ConnectionRefused].contains(&error.kind()) => {
                self.start()?;
                UnixStream::connect(socket).map_err(|_| SilentReason::NoAnswer)
            }
            Err(error) => Err(refused(error)),
        }
    }

    /// Runs the starter, which ends as soon as the service listens.
    fn start(&self) -> Result<(), SilentReason> {
        let (program, arguments) = self.starter.split_first().ok_or(SilentReason::NotInstalled)?;
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => SilentReason::NotInstalled,
            _ => refused(error),
        })?;
        match ended(child, self.patience).map_err(refused)? {
            None => Err(SilentReason::NoAnswer),
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(SilentReason::Refused { detail: format!("not started: {status}") }),
        }
    }
}

/// How `child` ended, or none when it had to be ended.
fn ended(mut child: Child, patience: Duration) -> io::Result<Option<ExitStatus>> {
    let glances = patience.as_millis() / GLANCE.as_millis();
    for _ in 0..glances {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        clock::wait(GLANCE);
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

fn refused(error: io::Error) -> SilentReason {
    SilentReason::Refused { detail: error.to_string() }
}

fn address(named: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let given = named("SPEECHD_ADDRESS").and_then(|address| address.into_string().ok());
    if let Some(path) = given.as_deref().and_then(|address| address.strip_prefix("unix_socket:"))
        && !path.is_empty()
        && path != "default"
    {
        return Some(path.into());
    }
    let folder = |name: &str| named(name).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    folder("XDG_RUNTIME_DIR")
        .or_else(|| folder("XDG_CACHE_HOME"))
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .map(|folder| folder.join("speech-dispatcher/speechd.sock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn socket(names: &[(&str, &str)]) -> Option<String> {
        let named = |name: &str| names.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into());
        let reach = Reach::from_names(named);
        let path = reach.socket.map(|path| path.to_string_lossy().into_owned());
        assert_eq!(reach.starter.get(5).map(|word| word.to_string_lossy().into_owned()), path);
        path
    }

    #[test]
    fn the_address_is_the_one_that_other_programs_use() {
        let run = ("XDG_RUNTIME_DIR", "/run/user/1");
        let usual = Some("/run/user/1/speech-dispatcher/speechd.sock".to_owned());
        assert_eq!(socket(&[run]), usual);
        assert_eq!(socket(&[run, ("SPEECHD_ADDRESS", "unix_socket:/tmp/s")]), Some("/tmp/s".into()));
        for other in ["unix_socket", "unix_socket:default", "inet_socket:10.0.0.1:6560", ""] {
            assert_eq!(socket(&[run, ("SPEECHD_ADDRESS", other)]), usual, "{other}");
        }
        let home = Some("/home/a/.cache/speech-dispatcher/speechd.sock".to_owned());
        assert_eq!(socket(&[("XDG_RUNTIME_DIR", ""), ("HOME", "/home/a")]), home);
        assert_eq!(socket(&[]), None);
    }

    fn started_with(words: &[&str]) -> Result<UnixStream, SilentReason> {
        let starter = words.iter().map(OsString::from).collect();
        let nowhere = Some("/nonexistent/geste.sock".into());
        Reach { socket: nowhere, starter, patience: Duration::from_millis(300) }.connect()
    }

    #[test]
    fn a_service_that_cannot_be_started_says_why() {
        assert_eq!(started_with(&["geste-has-no-such-program"]).unwrap_err(), SilentReason::NotInstalled);
        assert_eq!(started_with(&[]).unwrap_err(), SilentReason::NotInstalled);
        assert_eq!(started_with(&["true"]).unwrap_err(), SilentReason::NoAnswer);
        let SilentReason::Refused { detail } = started_with(&["false"]).unwrap_err() else {
            panic!("refused")
        };
        assert!(detail.starts_with("not started: exit status"), "{detail}");
    }

    #[test]
    fn a_starter_that_hangs_is_ended() {
        let clock = clock::SystemClock::start();
        assert_eq!(started_with(&["sleep", "60"]).unwrap_err(), SilentReason::NoAnswer);
        assert!(clock::Clock::now(&clock).mono < Duration::from_secs(3));
    }
}
