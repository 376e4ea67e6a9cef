//! Starts both programs in turns and reads what Linux says about them.

use std::fs;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;
use std::time::Instant;

use crate::BE_BARE;
use crate::MOVES;
use crate::display;
use crate::display::Display;

/// Starts of each program, after one that is not counted.
const STARTS: usize = 12;
/// Memory is read this long after the first picture.
const SETTLED: Duration = Duration::from_secs(2);
/// How long a window that does nothing is watched.
const WATCHED: Duration = Duration::from_secs(10);
/// Linux counts processor time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);
/// The window that Geste opens.
const SIZE: [&str; 2] = ["1280", "800"];

/// Measures and prints.
pub fn run() {
    if let Some(reason) = display::what_is_missing() {
        println!("not measured: {reason}");
        return;
    }
    let display = Display::start();
    let data = tempfile::tempdir().unwrap();
    println!("{:<62} {:>10} {:>10}", "", "measured", "limit");
    starts(&display, data.path());
    idling(&display);
}

fn starts(display: &Display, data: &Path) {
    let (mut geste, mut bare, mut first) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..=STARTS {
        let fresh = tempfile::tempdir().unwrap();
        let (b, g) = (watch(display, &mut bare_window()), watch(display, &mut a_geste(data, &[])));
        if turn > 0 {
            bare.push(b);
            geste.push(g);
        } else {
            fs::write(data.join("settings.toml"), "onboarded = true\n").unwrap();
            first.push(watch(display, &mut a_geste(fresh.path(), &[])));
        }
    }
    let time = |s: &Started| s.painted.as_secs_f64() * 1000.0;
    let memory = |s: &Started| s.resident_kib as f64 / 1024.0;
    let (g, b) = (median(&geste, time), median(&bare, time));
    println!("start to first picture, milliseconds, as measured:");
    println!("  Geste  {}", listed(&geste, time));
    println!("  bare   {}", listed(&bare, time));
    row(&format!("start to first picture: {g:.0} ms, bare window {b:.0} ms"), &ratio(g, b), "1.30 ×");
    let mut pairs: Vec<f64> = geste.iter().zip(&bare).map(|(g, b)| time(g) / time(b)).collect();
    pairs.sort_by(f64::total_cmp);
    row("  … each beside the bare window just before, median", &ratio(middle(&pairs), 1.0), "1.30 ×");
    row("  … the very first start, which makes the record", &format!("{:.0} ms", time(&first[0])), "");
    let (g, b) = (median(&geste, memory), median(&bare, memory));
    row(&format!("resident memory: {g:.1} MiB, bare window {b:.1} MiB"), &ratio(g, b), "1.40 ×");
}

fn idling(display: &Display) {
    let idle = |command: &mut Command, keys: &[(&str, u64)]| {
        let mut running = Running::start(display, command);
        running.wait_for_picture(display);
        running.take_keyboard(display);
        for (key, seconds) in keys {
            if !key.is_empty() {
                display.xdotool(&["key", key]).unwrap();
            }
            std::thread::sleep(Duration::from_secs(*seconds));
        }
        let before = running.processor_time();
        std::thread::sleep(WATCHED);
        let used = running.processor_time() - before;
        used.as_secs_f64() * 100.0 / WATCHED.as_secs_f64()
    };
    let data = tempfile::tempdir().unwrap();
    let yes = jiff::civil::date(2026, 1, 1);
    let settings = format!("onboarded = true\n[agreed]\nNECK = \"{yes}\"\n\"T:mirror-middle\" = \"{yes}\"\n");
    fs::write(data.path().join("settings.toml"), settings).unwrap();
    let percent = |share: f64| format!("{share:.1} %");
    let nothing = idle(&mut bare_window(), &[("", 3)]);
    row("processor while a bare window does nothing", &percent(nothing), "");
    let today = idle(&mut a_geste(data.path(), &[]), &[("", 3)]);
    row("processor while Today does nothing", &percent(today), "0.0 %");
    // Count-in 3 s, float 4 s, stay 5 s; then a rest of 15 s, whose ring counts as a stay's does.
    let open = ["--open", "exercise:mirror-middle"];
    let counting = idle(&mut a_geste(data.path(), &open), &[("", 2), ("space", 12)]);
    row("processor while a ring counts (4 frames a second, in software)", &percent(counting), "");
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("settings.toml"), "onboarded = true\n").unwrap();
    let open = ["--open", "exercise:six-breaths"];
    let breathing = idle(&mut a_geste(data.path(), &open), &[("", 2), ("space", 1), ("Right", 4)]);
    row("processor while a breath moves (30 frames a second, in software)", &percent(breathing), "");
    let moving = idle(bare_window().arg(MOVES), &[("", 3)]);
    row("processor while a disc moves in a bare window, as often", &percent(moving), "");
    row("  … a breath beside the bare disc", &ratio(breathing, moving), "1.50 ×");
}

/// What one start took.
struct Started {
    painted: Duration,
    resident_kib: u64,
}

fn watch(display: &Display, command: &mut Command) -> Started {
    let mut running = Running::start(display, command);
    let painted = running.wait_for_picture(display);
    std::thread::sleep(SETTLED);
    Started { painted, resident_kib: running.resident_kib() }
}

fn bare_window() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(BE_BARE).args(SIZE);
    command
}

fn a_geste(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
    command.arg("--data-dir").arg(data).args(arguments);
    command
}

/// A program in a window; it ends with this value.
struct Running {
    child: Child,
    begun: Instant,
}

impl Running {
    fn start(display: &Display, command: &mut Command) -> Self {
        for name in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        command.env("DISPLAY", &display.name).env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.env("XDG_RUNTIME_DIR", display.folder.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        wait_for("an empty screen", || !is_painted(display));
        Self { begun: Instant::now(), child: command.spawn().unwrap() }
    }

    fn wait_for_picture(&mut self, display: &Display) -> Duration {
        wait_for("a picture", || is_painted(display));
        self.begun.elapsed()
    }

    fn take_keyboard(&self, display: &Display) {
        let pid = self.child.id().to_string();
        wait_for("the keyboard", || {
            let window = display.xdotool(&["search", "--onlyvisible", "--all", "--pid", &pid, "--name", "."]);
            let window = window.and_then(|w| w.lines().next().map(str::to_owned));
            window.is_some_and(|w| display.xdotool(&["windowfocus", "--sync", &w]).is_some())
        });
    }

    /// The line `VmRSS` of `/proc/PID/status`.
    fn resident_kib(&self) -> u64 {
        let status = self.read("status");
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// `utime` and `stime` of `/proc/PID/stat`, the 14th and 15th field.
    fn processor_time(&self) -> Duration {
        let stat = self.read("stat");
        let after_name = stat.rsplit_once(')').unwrap().1;
        let fields = after_name.split_whitespace().skip(11).take(2);
        TICK * fields.map(|f| f.parse::<u32>().unwrap()).sum::<u32>()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether something stands in the middle of the black screen.
fn is_painted(display: &Display) -> bool {
    let Ok(file) = File::open(display.picture_file()) else { return false };
    let mut header = [0; 80];
    if file.read_exact_at(&mut header, 0).is_err() {
        return false;
    }
    let number = |n: usize| u64::from(u32::from_be_bytes([0, 1, 2, 3].map(|b| header[n * 4 + b])));
    let (length, height, line, colours) = (number(0), number(5), number(12), number(19));
    let mut pixel = [0; 4];
    let at = length + colours * 12 + line * (height / 2) + line / 2;
    file.read_exact_at(&mut pixel, at).is_ok() && pixel[..3].iter().any(|part| *part > 8)
}

fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what} did not come");
        std::thread::sleep(Duration::from_micros(500));
    }
}

fn median(all: &[Started], of: impl Fn(&Started) -> f64) -> f64 {
    let mut values: Vec<f64> = all.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    middle(&values)
}

/// The middle of sorted values.
fn middle(values: &[f64]) -> f64 {
    f64::midpoint(values[(values.len() - 1) / 2], values[values.len() / 2])
}

fn listed(all: &[Started], of: impl Fn(&Started) -> f64) -> String {
    all.iter().map(|s| format!("{:.0}", of(s))).collect::<Vec<_>>().join(" ")
}

fn ratio(measured: f64, reference: f64) -> String {
    format!("{:.2} ×", measured / reference)
}

fn row(what: &str, measured: &str, limit: &str) {
    println!("{what:<62} {measured:>10} {limit:>10}");
}
