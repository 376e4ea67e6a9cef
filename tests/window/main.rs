//! The real program in a real window on a display of its own (Xvfb), with real keys: what the
//! headless journeys cannot see. The first light, the keyboard, the title, being killed, closing.
//!
//! Without `Xvfb` or `xdotool` it is skipped and says so; `GESTE_WINDOW_TEST=required` makes that a
//! failure. `cargo test --test window -- --nocapture` prints what was done.

#![cfg(target_os = "linux")]
#![expect(clippy::disallowed_methods, reason = "a test of real files, real time and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod display;
mod picture;
mod program;

use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;
use std::time::Instant;

use geste::clock::Clock as _;
use geste::clock::SystemClock;
use geste::record::Ending;
use geste::settings::Settings;
use geste::settings::Theme;
use geste::stats::History;
use geste::stats::SessionSummary;
use geste::store;
use geste::store::Opened;
use geste::store::Store as _;

use crate::display::Display;
use crate::picture::Glimpse;
use crate::program::Program;

/// The longest that anything may take on a slow, busy computer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Brighter than this on average is light, and light hurts.
const DARK: f32 = 0.35;

/// One window at a time: two would share the processor, and the waits are meant for one.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn a_first_visit_a_kill_and_a_second_visit() {
    let _alone = ALONE.lock();
    let Some(display) = display_of_its_own() else { return };
    let begun = Instant::now();
    let folder = tempfile::tempdir().unwrap();
    let left_at = first_visit(&display, folder.path());
    second_visit(&display, folder.path(), &left_at);
    say(begun, "done");
}

#[test]
fn practice_goes_on_under_another_window() {
    let _alone = ALONE.lock();
    let Some(display) = display_of_its_own() else { return };
    let begun = Instant::now();
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [mine, other] = [folders[0].path(), folders[1].path()];
    store::save_settings(mine, &Settings { onboarded: true, ..Settings::default() }).unwrap();
    let mut program = Program::start(&display, mine);
    program.watch_it_appear();
    program.wait_for_title("Today");
    program.key("space");
    program.wait_for_title("Six breaths");
    program.key("Right");
    wait_for(|| sessions(mine).pop().filter(|s| s.next_segment >= 1), "the step that Right skips");
    let mut cover = Program::start(&display, other);
    cover.watch_it_appear();
    let covered_at = sessions(mine).pop().unwrap().next_segment;
    say(begun, &format!("a second window covers the first one, which is at step {covered_at}"));
    let later = wait_for(
        || sessions(mine).pop().filter(|s| s.next_segment >= covered_at + 2),
        "two steps more, kept while the window is covered",
    );
    say(begun, &format!("it is at step {} and still practising", later.next_segment));
    for program in [program, cover] {
        let complaints = program.kill();
        assert!(!complaints.contains("panicked"), "{complaints}");
    }
}

/// A display, unless this computer has no means for one; then the reason is said.
fn display_of_its_own() -> Option<Display> {
    if let Some(reason) = display::what_is_missing() {
        assert!(std::env::var("GESTE_WINDOW_TEST").as_deref() != Ok("required"), "{reason}");
        println!("skipped: {reason}");
        return None;
    }
    Some(Display::start())
}

/// First start, an exercise, a stray key, and the power goes.
fn first_visit(display: &Display, folder: &Path) -> SessionSummary {
    let begun = Instant::now();
    let mut program = Program::start(display, folder);
    let glimpses = program.watch_it_appear();
    assert_dark_from_the_first_moment(&glimpses);
    say(begun, &format!("the window is there; {}", picture::told(&glimpses)));
    let first_title = program.title();
    program.key("Return");
    program.wait_for_title("Today");
    let (settings, _) = store::load_settings(folder, &SystemClock::start().local());
    assert!(settings.onboarded, "first start was answered");
    say(begun, &format!("Return: “{first_title}” became “{}”", program.title()));
    program.key("space");
    let session = wait_for(|| sessions(folder).into_iter().next(), "the session that Space starts");
    program.wait_for_title(if session.exercise == "six-breaths" { "Six breaths" } else { "Geste" });
    say(begun, &format!("Space: {} began, “{}”", session.exercise, program.title()));
    assert!(program.picture_changes(), "the count-in moves");
    program.key("x");
    assert!(wait_for_stillness(&program), "a key that means nothing pauses, and a pause stands still");
    let before = sessions(folder);
    assert!(!program.picture_changes());
    assert_eq!(sessions(folder), before, "nothing goes on during a pause");
    say(begun, "x: paused, and nothing moves");
    program.key("space");
    std::thread::sleep(Duration::from_millis(600));
    program.key("Right");
    wait_for(|| sessions(folder).pop().filter(|s| s.next_segment >= 1), "the step that Right skips");
    let left_at = wait_for(|| sessions(folder).pop().filter(|s| s.next_segment >= 2), "a step that was done");
    let complaints = program.kill();
    assert!(!complaints.contains("panicked"), "{complaints}");
    let left_at = sessions(folder).into_iter().find(|s| s.id == left_at.id).unwrap();
    assert!(left_at.is_unfinished() && left_at.practised > Duration::ZERO, "{left_at:?}");
    say(
        begun,
        &format!("killed after {} of {} steps; they are kept", left_at.next_segment, left_at.segments),
    );
    left_at
}

/// In paper colours: the session is offered, taken up and finished; then the window is closed.
fn second_visit(display: &Display, folder: &Path, left_at: &SessionSummary) {
    let begun = Instant::now();
    let (settings, notes) = store::load_settings(folder, &SystemClock::start().local());
    assert_eq!(notes, Vec::<String>::new());
    store::save_settings(folder, &Settings { theme: Theme::Paper, ..settings }).unwrap();
    let mut program = Program::start(display, folder);
    let glimpses = program.watch_it_appear();
    assert_dark_at_first(&glimpses);
    say(begun, &format!("the window is there, in paper colours; {}", picture::told(&glimpses)));
    program.wait_for_title("Today");
    program.key("space");
    program.wait_for_title("Six breaths");
    let further = |s: &SessionSummary| s.id == left_at.id && s.next_segment > left_at.next_segment;
    wait_for(|| sessions(folder).into_iter().find(further), "the next step of the session taken up");
    assert_eq!(sessions(folder).len(), 1, "it is the same session");
    program.key("Escape");
    assert!(wait_for_stillness(&program), "Escape pauses");
    say(begun, "Space: taken up where it was; Escape: paused");
    program.key("3");
    let ended = wait_for(|| sessions(folder).pop().filter(|s| s.ending.is_some()), "the end of the session");
    assert_eq!(ended.ending, Some(Ending::DoneForToday));
    program.wait_until("the After screen", |title| !title.contains("Six breaths"));
    let after = program.title();
    program.key("Escape");
    program.wait_for_title("Today");
    say(begun, &format!("3: done for today; “{after}”; Escape: “{}”", program.title()));
    let (status, complaints) = program.close();
    assert_eq!(status.code(), Some(0), "{complaints}");
    assert!(!complaints.contains("panicked"), "{complaints}");
    assert!(!store::damaged_folder(folder).exists());
    assert_eq!(sessions(folder).len(), 1);
    say(begun, "closed with exit code 0");
}

/// In the dark theme nothing bright is ever seen.
fn assert_dark_from_the_first_moment(glimpses: &[Glimpse]) {
    assert!(glimpses.len() > 5, "the display was seen {} times only", glimpses.len());
    for glimpse in glimpses {
        assert!(glimpse.brightness < DARK, "a flash: {glimpse:?} in {}", picture::told(glimpses));
    }
}

/// In a light theme the first frame is dark, and the light comes slowly.
fn assert_dark_at_first(glimpses: &[Glimpse]) {
    let Some(first) = glimpses.iter().position(|g| g.shown) else { panic!("nothing appeared: {glimpses:?}") };
    let seen_in_time = first > 0 && glimpses[first].at - glimpses[first - 1].at < Duration::from_millis(60);
    if seen_in_time {
        assert!(glimpses[first].brightness < DARK, "the first frame: {}", picture::told(glimpses));
    } else {
        println!("the first frame was missed; this computer is busy");
    }
    let last = glimpses[glimpses.len() - 1];
    assert!(last.brightness > 0.5, "paper became {last:?}");
}

fn wait_for_stillness(program: &Program) -> bool {
    std::thread::sleep(Duration::from_millis(700));
    (0..8).any(|_| !program.picture_changes())
}

/// What the record says, read beside the running program as another window would.
fn sessions(folder: &Path) -> Vec<SessionSummary> {
    match store::open(folder, &SystemClock::start().local()) {
        Ok(Opened::Ready(store)) => History::of(&store.facts().unwrap()).sessions().to_vec(),
        other => panic!("the record does not open: {other:?}"),
    }
}

#[track_caller]
fn wait_for<T>(mut look: impl FnMut() -> Option<T>, what: &str) -> T {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(found) = look() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("{what} did not come within {PATIENCE:?}")
}

fn say(begun: Instant, what: &str) {
    println!("{:5.1} s  {what}", begun.elapsed().as_secs_f32());
}
