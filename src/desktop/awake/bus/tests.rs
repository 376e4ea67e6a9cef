//! What is asked of a desktop: on a private D-Bus with pretended services, where `dbus-daemon` is installed.
//!
//! Invariant: touches no bus of the person's; everything lives in one temporary folder and ends with the
//! test.

#![allow(clippy::disallowed_methods, reason = "the bus needs a folder for its socket")]

use std::fs;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::object_server::Interface;
use zbus::zvariant;

use super::Bus;
use super::Inhibitor;
use crate::clock::Clock;
use crate::clock::SystemClock;
use crate::clock::wait;

const RULES: &str = r#"<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy>"#;

/// A bus that knows nobody.
struct Daemon {
    folder: PathBuf,
    child: Child,
}

impl Daemon {
    /// `None`, with the reason printed, where it is not installed. `name` is unique to the test.
    fn start(name: &str) -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("geste-awake-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (config, socket) = (folder.join("conf"), folder.join("bus"));
        let listen = format!("<listen>unix:path={}</listen>", socket.display());
        fs::write(&config, format!("<busconfig><type>session</type>{listen}{RULES}</busconfig>")).unwrap();
        let mut daemon = Command::new("dbus-daemon");
        daemon.arg("--nofork").arg("--nopidfile").arg(format!("--config-file={}", config.display()));
        let Ok(child) = daemon.stderr(Stdio::null()).spawn() else {
            println!("skipped: the program `dbus-daemon` is not installed");
            return None;
        };
        let daemon = Self { folder, child };
        assert!((0..1000).any(|_| {
            wait(Duration::from_millis(5));
            UnixStream::connect(&socket).is_ok()
        }));
        Some(daemon)
    }

    fn address(&self) -> String {
        format!("unix:path={}", self.folder.join("bus").display())
    }

    /// Session and system in one.
    fn bus(&self) -> Bus {
        at(&self.address())
    }

    fn service<I: Interface>(&self, name: &str, path: &str, object: I) -> Connection {
        let builder = Builder::address(self.address().as_str()).unwrap();
        builder.serve_at(path, object).unwrap().name(name).unwrap().build().unwrap()
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn at(address: &str) -> Bus {
    let address = Some(address.to_owned());
    Bus { why: "An exercise is running".into(), session: address.clone(), system: address }
}

/// What was asked of a pretended service.
type Asked = Arc<Mutex<Vec<String>>>;

fn taken(asked: &Asked) -> Vec<String> {
    std::mem::take(&mut *asked.lock().unwrap())
}

struct ScreenSaver(Asked);

#[zbus::interface(name = "org.freedesktop.ScreenSaver")]
impl ScreenSaver {
    fn inhibit(&self, who: &str, why: &str) -> u32 {
        self.0.lock().unwrap().push(format!("{who}: {why}"));
        17
    }

    fn un_inhibit(&self, cookie: u32) {
        self.0.lock().unwrap().push(format!("un {cookie}"));
    }
}

struct Login(Asked, Mutex<Option<OwnedFd>>);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Login {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zvariant::OwnedFd {
        self.0.lock().unwrap().push(format!("{what} {mode}, {who}: {why}"));
        self.1.lock().unwrap().take().unwrap().into()
    }
}

struct Portal(Asked);

#[zbus::interface(name = "org.freedesktop.portal.Inhibit")]
impl Portal {
    fn inhibit(
        &self,
        window: &str,
        flags: u32,
        options: std::collections::HashMap<String, zvariant::OwnedValue>,
    ) -> zvariant::OwnedObjectPath {
        let why = options["reason"].downcast_ref::<String>().unwrap();
        self.0.lock().unwrap().push(format!("{window:?} {flags}: {why}"));
        zvariant::OwnedObjectPath::try_from("/org/freedesktop/portal/desktop/request/1").unwrap()
    }
}

struct Request(Asked);

#[zbus::interface(name = "org.freedesktop.portal.Request")]
impl Request {
    fn close(&self) {
        self.0.lock().unwrap().push("close".into());
    }
}

#[test]
fn the_screen_saver_is_asked_first_and_told_at_the_end() {
    let Some(daemon) = Daemon::start("saver") else { return };
    let (asked, portal) = (Asked::default(), Asked::default());
    let saver = ScreenSaver(Arc::clone(&asked));
    let _saver = daemon.service("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver);
    let other = Portal(Arc::clone(&portal));
    let _portal = daemon.service("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", other);
    let hold = daemon.bus().take();
    assert!(hold.is_some());
    assert_eq!(taken(&asked), ["Geste: An exercise is running"]);
    drop(hold);
    assert_eq!(taken(&asked), ["un 17"]);
    assert!(taken(&portal).is_empty());
}

#[test]
fn without_a_screen_saver_the_idle_lock_is_taken_and_closed() {
    let Some(daemon) = Daemon::start("login") else { return };
    let asked = Asked::default();
    let (lock, mut other_end) = UnixStream::pair().unwrap();
    let login = Login(Arc::clone(&asked), Mutex::new(Some(lock.into())));
    let _login = daemon.service("org.freedesktop.login1", "/org/freedesktop/login1", login);
    let hold = daemon.bus().take();
    assert!(hold.is_some());
    assert_eq!(taken(&asked), ["idle block, Geste: An exercise is running"]);
    other_end.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    assert!(other_end.read(&mut [0]).is_err(), "the lock is open while held");
    drop(hold);
    other_end.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    assert_eq!(other_end.read(&mut [0]).unwrap(), 0);
}

#[test]
fn the_portal_is_the_last_way_and_closed_at_the_end() {
    let Some(daemon) = Daemon::start("portal") else { return };
    let asked = Asked::default();
    let path = "/org/freedesktop/portal/desktop";
    let portal = daemon.service("org.freedesktop.portal.Desktop", path, Portal(Arc::clone(&asked)));
    portal.object_server().at(format!("{path}/request/1"), Request(Arc::clone(&asked))).unwrap();
    let hold = daemon.bus().take();
    assert!(hold.is_some());
    assert_eq!(taken(&asked), ["\"\" 8: An exercise is running"]);
    drop(hold);
    assert_eq!(taken(&asked), ["close"]);
}

#[test]
fn without_a_desktop_or_a_bus_nothing_is_held_and_nothing_fails() {
    let clock = SystemClock::start();
    assert!(at("unix:path=/nonexistent/geste-bus").take().is_none());
    assert!(at("no address at all").take().is_none());
    if let Some(daemon) = Daemon::start("nobody") {
        assert!(daemon.bus().take().is_none());
    }
    assert!(clock.now().mono < Duration::from_secs(5));
}

#[test]
fn a_bus_that_is_gone_at_the_end_is_no_error() {
    let Some(daemon) = Daemon::start("gone") else { return };
    let saver = ScreenSaver(Asked::default());
    let _saver = daemon.service("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", saver);
    let hold = daemon.bus().take();
    assert!(hold.is_some());
    drop(daemon);
    let clock = SystemClock::start();
    drop(hold);
    assert!(clock.now().mono < Duration::from_secs(1));
}

#[test]
fn a_bus_that_never_answers_is_given_up() {
    let socket = std::env::temp_dir().join(format!("geste-awake-{}-deaf", std::process::id()));
    let deaf = UnixListener::bind(&socket).unwrap();
    let clock = SystemClock::start();
    assert!(at(&format!("unix:path={}", socket.display())).take().is_none());
    assert!(clock.now().mono < Duration::from_secs(12));
    drop(deaf);
    fs::remove_file(&socket).unwrap();
}
