//! Nothing a person did is ever lost: the program is killed at many moments, and the record still
//! opens, passes its check and holds every step that was acknowledged.
//!
//! The delays come from a fixed seed, named in every failure; `GESTE_CRASH_SEED=7 cargo test --test
//! crash` tries others. What the killed program does is in `src/cli/rehearse.rs`.

#![expect(clippy::disallowed_methods, reason = "a test of real files, real time and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::io::Read as _;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use geste::app::Action;
use geste::app::Route;
use geste::clock::Clock as _;
use geste::clock::FasterClock;
use geste::clock::SystemClock;
use geste::desktop;
use geste::record::Fact;
use geste::record::FactBody;
use geste::record::SessionId;
use geste::settings::Settings;
use geste::stats::History;
use geste::store;
use geste::store::Opened;
use geste::store::SqliteStore;
use geste::store::Store as _;
use uuid::Uuid;

/// The last that any child process may take before the test gives up on it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tells a copy of this test program to save settings until it is killed.
const SAVE_SETTINGS_IN: &str = "GESTE_CRASH_SAVE_SETTINGS_IN";

/// What is played, how often in a row, and how many times faster than the clock.
const PRACTICE: [(&str, &str, u32); 4] = [
    ("six-breaths", "default", 2000),
    ("kind-minute", "default", 2000),
    ("mirror-middle", "default", 2000),
    ("six-breaths", "three-minutes", 400),
];

#[test]
fn every_acknowledged_step_survives_a_kill_at_any_moment() {
    let mut chance = Chance::new(1);
    let (mut kills, mut cut_short) = (0, 0);
    for _ in 0..3 {
        let folder = tempfile::tempdir().unwrap();
        onboarded(folder.path());
        let mut known = Known::default();
        for turn in 0..16 {
            let (exercise, dose, speed) = PRACTICE[chance.below(4) as usize];
            let when = match turn % 3 {
                0 => Kill::AfterLine(chance.below(40) + 1, Duration::from_micros(chance.below(3000))),
                1 => Kill::AfterLine(1 + chance.below(3), Duration::ZERO),
                _ => Kill::After(Duration::from_micros(chance.below(250_000))),
            };
            let mut program = rehearse(folder.path(), exercise, dose, speed);
            let lines = program.kill(when);
            kills += 1;
            cut_short += u32::from(program.cut_short);
            known.check(folder.path(), &lines, &chance.said(kills));
        }
        known.check_that_the_unfinished_session_is_offered(folder.path(), &chance.said(kills));
        known.check_that_practice_goes_on(folder.path(), &chance.said(kills));
    }
    println!("killed {kills} times, {cut_short} of them in the middle of practice");
    assert!(kills >= 40 && (cfg!(windows) || cut_short >= 40), "{cut_short} of {kills}");
}

#[test]
fn a_kill_while_the_record_is_made_leaves_none_or_a_whole_one() {
    let mut chance = Chance::new(2);
    for turn in 0..24 {
        let folder = tempfile::tempdir().unwrap();
        // Killed, and killed again over what the first kill left behind.
        for _ in 0..2 {
            let file = ["turn.lock", "record.sqlite.new", "record.sqlite.new-journal", "record.sqlite"]
                [chance.below(4) as usize];
            let when = Kill::OnFile(file, Duration::from_micros(chance.below(4000)));
            rehearse(folder.path(), "kind-minute", "gentle", 50).kill(when);
        }
        let said = chance.said(turn);
        assert!(!store::damaged_folder(folder.path()).exists(), "{said}: an unborn record is no damage");
        let holds = ready(folder.path(), &said).describe().unwrap();
        assert_eq!(holds.unreadable, 0, "{said}");
        assert!(!folder.path().join("record.sqlite.new").exists(), "{said}: the draft is left lying");
    }
}

#[test]
fn a_kill_during_the_daily_copy_leaves_none_or_a_whole_one() {
    let mut chance = Chance::new(3);
    let folder = tempfile::tempdir().unwrap();
    let held = fill(folder.path(), 6000);
    let mut cut = 0;
    for turn in 0..20 {
        for copy in files_in(&store::copies_folder(folder.path())) {
            fs::remove_file(store::copies_folder(folder.path()).join(copy)).unwrap();
        }
        let draft = format!("copies/geste-{}.sqlite.new", SystemClock::start().local().date());
        let when = Kill::OnFile(&draft, Duration::from_micros(chance.below(30_000)));
        rehearse(folder.path(), "kind-minute", "gentle", 50).kill(when);
        let said = chance.said(turn);
        let named = store::copy_files(folder.path()).unwrap();
        cut += usize::from(named.is_empty());
        let whole = store::verified_copies(folder.path()).unwrap();
        assert_eq!(whole.len(), named.len(), "{said}: a copy that has its name is not whole: {named:?}");
        assert!(whole.iter().all(|copy| copy.holds.facts >= held), "{said}: {whole:?}");
        let facts = ready(folder.path(), &said).facts().unwrap();
        assert!(facts.len() >= held, "{said}: {} of {held} facts", facts.len());
        assert_only_daily_copies(folder.path(), &said);
        assert_eq!(files_in(&store::copies_folder(folder.path())).len(), 1, "{said}: drafts left lying");
    }
    println!("{cut} of 20 kills came before the copy was there");
    assert!(cut > 0, "no kill came during a copy; the record is too small for this computer");
}

#[test]
fn settings_are_always_the_old_or_the_new_whole() {
    let mut chance = Chance::new(4);
    let folder = tempfile::tempdir().unwrap();
    let mut last = 0;
    for turn in 0..16 {
        let mut child = Running::start(
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "saves_settings_until_killed", "--nocapture"])
                .env(SAVE_SETTINGS_IN, folder.path()),
        );
        // Two lines come from the test runner itself.
        let lines =
            child.kill(Kill::AfterLine(3 + chance.below(20), Duration::from_micros(chance.below(4000))));
        let said = chance.said(turn);
        let acknowledged = lines.iter().filter_map(|l| l.rsplit_once("saved ")?.1.parse().ok()).max();
        let acknowledged: i64 =
            acknowledged.unwrap_or_else(|| panic!("{said}: nothing was saved: {lines:?}"));
        let (settings, notes) = store::load_settings(folder.path(), &SystemClock::start().local());
        assert_eq!(notes, Vec::<String>::new(), "{said}");
        let found = number_in(&settings).unwrap_or_else(|| panic!("{said}: a mixture: {settings:?}"));
        assert!(
            (acknowledged..=acknowledged + 1).contains(&found),
            "{said}: {acknowledged} was acknowledged, {found} is there"
        );
        assert!(found >= last, "{said}");
        last = found;
    }
    assert!(!store::damaged_folder(folder.path()).exists());
    store::save_settings(folder.path(), &Settings::default()).unwrap();
    assert_eq!(files_in(folder.path()), ["settings.toml", "turn.lock"]);
}

/// Not a test by itself: what [`settings_are_always_the_old_or_the_new_whole`] starts and kills.
#[test]
fn saves_settings_until_killed() {
    let Some(folder) = std::env::var_os(SAVE_SETTINGS_IN) else { return };
    let folder = Path::new(&folder);
    let (settings, _) = store::load_settings(folder, &SystemClock::start().local());
    let first = number_in(&settings).unwrap_or(0) + 1;
    for number in first..first + 100_000 {
        store::save_settings(folder, &settings_about(number)).unwrap();
        println!("saved {number}");
    }
}

/// Settings in which one number stands four hundred times, so that a mixture shows.
fn settings_about(number: i64) -> Settings {
    let date = jiff::civil::date(2000, 1, 1) + jiff::Span::new().days(number);
    let agreed = (0..400).map(|n| (format!("T:exercise-{n}"), date)).collect();
    Settings { agreed, ..Settings::default() }
}

/// The number in settings that are whole; nothing in a mixture, or where there are none.
fn number_in(settings: &Settings) -> Option<i64> {
    let dates: BTreeSet<_> = settings.agreed.values().collect();
    let [date] = dates.into_iter().collect::<Vec<_>>()[..] else { return None };
    let days = jiff::civil::date(2000, 1, 1).until(*date).unwrap().get_days();
    (settings.agreed.len() == 400).then_some(i64::from(days))
}

// — what must hold after every kill —

/// What a data folder must hold.
#[derive(Default)]
struct Known {
    acknowledged: BTreeMap<SessionId, BTreeSet<u32>>,
    facts: BTreeSet<Uuid>,
}

impl Known {
    fn check(&mut self, folder: &Path, lines: &[String], said: &str) {
        for (session, segment) in lines.iter().map(|line| kept(line)) {
            self.acknowledged.entry(session).or_default().insert(segment);
        }
        let healthy = store::inspect(folder).unwrap();
        assert!(!matches!(healthy, Some(Err(_))), "{said}: {healthy:?}");
        let facts = ready(folder, said).facts().unwrap();
        self.check_facts(&facts, said);
        self.check_history(&History::of(&facts), said);
        assert_only_daily_copies(folder, said);
    }

    fn check_facts(&mut self, facts: &[Fact], said: &str) {
        let now: BTreeSet<Uuid> = facts.iter().map(|fact| fact.id).collect();
        let lost = self.facts.difference(&now).count();
        assert_eq!(lost, 0, "{said}: {lost} facts that were there are gone");
        self.facts = now;
        let mut there: BTreeMap<SessionId, BTreeSet<u32>> = BTreeMap::new();
        for fact in facts {
            if let FactBody::StepFinished { session, segment, .. } = fact.body {
                assert!(there.entry(session).or_default().insert(segment), "{said}: a step is there twice");
            }
        }
        for (session, segments) in &self.acknowledged {
            let kept = there.get(session).cloned().unwrap_or_default();
            let missing: Vec<_> = segments.difference(&kept).collect();
            assert!(missing.is_empty(), "{said}: {session:?} was told {missing:?} are kept; they are not");
        }
    }

    /// Sessions that were not played to their end are unfinished, at the step after the last kept.
    fn check_history(&self, history: &History, said: &str) {
        for (id, segments) in &self.acknowledged {
            let session =
                history.session(*id).unwrap_or_else(|| panic!("{said}: {id:?} is not in the history"));
            let last = segments.last().copied().unwrap_or(0);
            assert!(session.next_segment > last, "{said}: {session:?} stands before step {last}");
            let whole = session.next_segment == session.segments;
            assert!(whole || session.is_unfinished(), "{said}: {session:?} ended too early");
        }
        let unfinished = history.sessions().iter().any(|s| s.is_unfinished());
        assert_eq!(history.unfinished().is_some(), unfinished, "{said}");
    }

    /// The next start offers to pick up, and picking up goes on at the step that is next.
    fn check_that_the_unfinished_session_is_offered(&self, folder: &Path, said: &str) {
        rehearse(folder, "six-breaths", "default", 100).kill(Kill::AfterLine(3, Duration::ZERO));
        let mut app = desktop::open_app(folder.to_path_buf(), None, None, Arc::new(FasterClock::start(1000)));
        assert_eq!(*app.route(), Route::Resume, "{said}");
        let offered = app.history().unfinished().unwrap().clone();
        app.apply(Action::PickUp);
        assert_eq!(*app.route(), Route::Player, "{said}");
        let run = app.run().unwrap();
        assert_eq!(run.id, offered.id, "{said}");
        let next = offered.next_segment as usize;
        assert_eq!(run.session.index(), run.session.timeline().round_start(next), "{said}");
    }

    fn check_that_practice_goes_on(&mut self, folder: &Path, said: &str) {
        let lines = rehearse_rounds(folder, "mirror-middle", "gentle", 10_000, 1).to_the_end();
        assert_eq!(lines.len(), 15, "{said}: five times three steps: {lines:?}");
        self.check(folder, &lines, said);
        let doctor = Command::new(env!("CARGO_BIN_EXE_geste"))
            .args(["doctor", "--data-dir"])
            .arg(folder)
            .output()
            .unwrap();
        let found = String::from_utf8_lossy(&doctor.stdout).into_owned();
        assert!(found.contains("record.sqlite: sound"), "{said}: {found}");
        assert!(found.contains(" 0 unreadable"), "{said}: {found}");
    }
}

/// The record, which must open as it is.
fn ready(folder: &Path, said: &str) -> SqliteStore {
    match store::open(folder, &SystemClock::start().local()) {
        Ok(Opened::Ready(store)) => store,
        other => panic!("{said}: the record does not open: {other:?}"),
    }
}

fn assert_only_daily_copies(folder: &Path, said: &str) {
    assert!(!store::damaged_folder(folder).exists(), "{said}: something was called damaged");
    for copy in store::copy_files(folder).unwrap() {
        let name = copy.file_name().unwrap().to_string_lossy().into_owned();
        let day = name.strip_prefix("geste-").and_then(|n| n.strip_suffix(".sqlite"));
        assert!(day.is_some_and(|d| d.parse::<jiff::civil::Date>().is_ok()), "{said}: {name}");
    }
    let strange: Vec<String> = files_in(folder)
        .into_iter()
        .filter(|name| !name.starts_with("record.sqlite"))
        .filter(|name| !["copies", "settings.toml", "turn.lock"].contains(&name.as_str()))
        .collect();
    assert_eq!(strange, Vec::<String>::new(), "{said}");
}

fn kept(line: &str) -> (SessionId, u32) {
    let words: Vec<&str> = line.split(' ').collect();
    let ["kept", session, segment] = words[..] else { panic!("not a line of rehearse: {line}") };
    (SessionId(session.parse().unwrap()), segment.parse().unwrap())
}

fn files_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn onboarded(folder: &Path) {
    store::save_settings(folder, &Settings { onboarded: true, ..Settings::default() }).unwrap();
}

/// A record of many sessions; says how many facts it holds.
fn fill(folder: &Path, sessions: u128) -> usize {
    let lines = rehearse_rounds(folder, "kind-minute", "gentle", 10_000, 1).to_the_end();
    assert_eq!(lines.len(), 3, "{lines:?}");
    let mut store = ready(folder, "filling");
    let pattern = store.facts().unwrap()[0].clone();
    let many: Vec<Fact> = (0..sessions)
        .map(|n| {
            let FactBody::SessionStarted { exercise, dose, segments, planned_ms, seed, .. } =
                pattern.body.clone()
            else {
                panic!("a session begins with its start")
            };
            let session = SessionId(Uuid::from_u128(n));
            let body = FactBody::SessionStarted { session, exercise, dose, segments, planned_ms, seed };
            Fact { id: Uuid::from_u128(n), body, ..pattern.clone() }
        })
        .collect();
    store.append_all(&many).unwrap();
    store.describe().unwrap().facts
}

// — a program that is going to be killed —

/// When a program is killed.
#[derive(Clone, Copy)]
enum Kill<'a> {
    /// This long after its start.
    After(Duration),
    /// This long after its n-th line was read.
    AfterLine(u64, Duration),
    /// This long after a file (relative to the data folder) was first seen.
    OnFile(&'a str, Duration),
}

struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
    folder: Option<std::path::PathBuf>,
    complaints: Option<thread::JoinHandle<String>>,
    /// Whether the kill came before its end.
    cut_short: bool,
}

/// Plays an exercise four times in a row; `geste rehearse` prints each step that is on disk.
fn rehearse(folder: &Path, exercise: &str, dose: &str, speed: u32) -> Running {
    rehearse_rounds(folder, exercise, dose, speed, 4)
}

fn rehearse_rounds(folder: &Path, exercise: &str, dose: &str, speed: u32, rounds: u32) -> Running {
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
    fn start(command: &mut Command) -> Self {
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
    fn kill(&mut self, when: Kill<'_>) -> Vec<String> {
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
    fn to_the_end(mut self) -> Vec<String> {
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
struct Chance {
    seed: u64,
    state: u64,
}

impl Chance {
    fn new(stream: u64) -> Self {
        let seed = std::env::var("GESTE_CRASH_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(2026);
        Self { seed, state: seed.wrapping_mul(1000).wrapping_add(stream) }
    }

    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % end.max(1)
    }

    fn said(&self, turn: u32) -> String {
        format!("GESTE_CRASH_SEED={} at kill {turn}", self.seed)
    }
}
