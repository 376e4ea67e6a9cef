//! Nothing a person did is ever lost: the program is killed at many moments, and the record still
//! opens, passes its check and holds every step that was acknowledged.
//!
//! The delays come from a fixed seed, named in every failure; `GESTE_CRASH_SEED=7 cargo test --test
//! crash` tries others. What the killed program does is in `src/cli/rehearse.rs`.

#![expect(clippy::disallowed_methods, reason = "a test of real files, real time and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod known;
mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use geste::clock::Clock as _;
use geste::clock::SystemClock;
use geste::record::Fact;
use geste::record::FactBody;
use geste::record::SessionId;
use geste::settings::Settings;
use geste::store;
use geste::store::Store as _;
use uuid::Uuid;

use crate::known::Known;
use crate::known::assert_only_daily_copies;
use crate::known::files_in;
use crate::known::ready;
use crate::program::Chance;
use crate::program::Kill;
use crate::program::Running;
use crate::program::rehearse;
use crate::program::rehearse_rounds;

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

fn onboarded(folder: &Path) {
    store::save_settings(folder, &Settings { onboarded: true, ..Settings::default() }).unwrap();
}

/// A record of many sessions; says how many facts it holds.
fn fill(folder: &Path, sessions: u128) -> usize {
    let lines = rehearse_rounds(folder, "kind-minute", "gentle", 10_000, 1).play_out();
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
