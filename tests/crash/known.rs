//! What must hold after every kill: nothing acknowledged is missing, nothing is called damaged.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use geste::app::Action;
use geste::app::Route;
use geste::clock::Clock as _;
use geste::clock::FasterClock;
use geste::clock::SystemClock;
use geste::desktop;
use geste::record::Fact;
use geste::record::FactBody;
use geste::record::SessionId;
use geste::stats::History;
use geste::store;
use geste::store::Opened;
use geste::store::SqliteStore;
use geste::store::Store as _;
use uuid::Uuid;

use crate::program::Kill;
use crate::program::rehearse;
use crate::program::rehearse_rounds;

/// What a data folder must hold.
#[derive(Default)]
pub struct Known {
    acknowledged: BTreeMap<SessionId, BTreeSet<u32>>,
    facts: BTreeSet<Uuid>,
}

impl Known {
    pub fn check(&mut self, folder: &Path, lines: &[String], said: &str) {
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
    pub fn check_that_the_unfinished_session_is_offered(&self, folder: &Path, said: &str) {
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

    pub fn check_that_practice_goes_on(&mut self, folder: &Path, said: &str) {
        let lines = rehearse_rounds(folder, "mirror-middle", "gentle", 10_000, 1).play_out();
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
pub fn ready(folder: &Path, said: &str) -> SqliteStore {
    match store::open(folder, &SystemClock::start().local()) {
        Ok(Opened::Ready(store)) => store,
        other => panic!("{said}: the record does not open: {other:?}"),
    }
}

pub fn assert_only_daily_copies(folder: &Path, said: &str) {
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

pub fn kept(line: &str) -> (SessionId, u32) {
    let words: Vec<&str> = line.split(' ').collect();
    let ["kept", session, segment] = words[..] else { panic!("not a line of rehearse: {line}") };
    (SessionId(session.parse().unwrap()), segment.parse().unwrap())
}

pub fn files_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
