//! The sound callback: the modules that run in it take no lock, wait for nobody and write nothing out.
//!
//! Invariant: what the callback runs is listed in [`CALLBACK`] with everything these files may bring in, so that
//! nothing else gets on its path unseen. That it takes no memory, and that it goes on while every lock around it
//! is held, is tried by running it: `src/audio/mixer/tests.rs`, `src/audio/pulse/unblocked.rs` and
//! `src/audio/stream/source.rs`.

use crate::source::Finding;
use crate::source::Source;
use crate::source::assert_none;
use crate::source::item_end;
use crate::source::line_at;
use crate::source::mentions;
use crate::source::sources;

/// What runs on the thread of the sound service, or of the system's own sound.
const CALLBACK: [&str; 10] = [
    "src/audio/chimes.rs",
    "src/audio/meter.rs",
    "src/audio/mixer.rs",
    "src/audio/program.rs",
    "src/audio/pulse/source.rs",
    "src/audio/stream/form.rs",
    "src/audio/stream/gate.rs",
    "src/audio/stream/resampler.rs",
    "src/audio/stream/source.rs",
    "src/audio/synth.rs",
];

/// What these files may bring in: themselves, plain values, atomics, and channels that are only tried.
const MAY_USE: [&str; 29] = [
    "std::f64::consts::PI",
    "std::f64::consts::TAU",
    "std::pin::Pin",
    "std::sync::Arc",
    "std::sync::atomic::AtomicBool",
    "std::sync::atomic::AtomicU8",
    "std::sync::atomic::AtomicU64",
    "std::sync::atomic::Ordering",
    "std::sync::mpsc::Receiver",
    "std::sync::mpsc::Sender",
    "std::sync::mpsc::SyncSender",
    "std::sync::mpsc::sync_channel",
    "std::task::Context",
    "std::task::Poll",
    "std::time::Duration",
    "pulseaudio::PlaybackSource",
    "super::DEFAULT_LOUDNESS_TENTHS",
    "super::chimes::",
    "super::form::",
    "super::gate::",
    "super::meter::",
    "super::program::",
    "super::resampler::",
    "super::synth::",
    "crate::audio::mixer::Mixer",
    "crate::audio::output::Order",
    "crate::audio::program::frame_at",
    "crate::audio::synth::RATE",
    "crate::session::",
];

/// What can wait for someone else, or for a disk or a terminal.
const WAITS: [&str; 19] = [
    "Mutex",
    "RwLock",
    "Condvar",
    "Barrier",
    "OnceLock",
    "LazyLock",
    "thread::",
    ".lock()",
    ".read()",
    ".write()",
    ".recv()",
    ".recv_timeout(",
    ".send(",
    ".join()",
    "spin_loop",
    "println!",
    "eprintln!",
    "tracing::",
    "fs::",
];

/// Where a source says that its line is gone: after the last sample, into a channel without an end.
fn farewell(source: &Source) -> Option<(usize, usize)> {
    let at = source.code.find("impl Drop for Source")?;
    Some((line_at(&source.code, at), line_at(&source.code, item_end(&source.code, at))))
}

fn check(source: &Source) -> Vec<Finding> {
    let farewell = farewell(source);
    let mut findings = Vec::new();
    for (line, code) in source.lines().filter(|(line, _)| !source.is_test(*line)) {
        let last = farewell.is_some_and(|(from, to)| (from..=to).contains(&line));
        if let Some(word) = WAITS.iter().find(|word| mentions(code, word) && !(last && **word == ".send(")) {
            let what =
                format!("`{word}` in the sound callback. Hand it over by an atomic or a tried channel.");
            findings.push(Finding::new(&source.path, line, what));
        }
        let used = code
            .trim()
            .trim_start_matches("pub ")
            .strip_prefix("use ")
            .map(|used| used.trim_end_matches(';'));
        let known = |used: &str| {
            MAY_USE.iter().any(|may| used == *may || may.ends_with("::") && used.starts_with(may))
        };
        if let Some(used) = used.filter(|used| !known(used)) {
            let what =
                format!("`{used}` comes into the sound callback. Show that it never waits, then list it.");
            findings.push(Finding::new(&source.path, line, what));
        }
    }
    findings
}

#[test]
fn the_sound_callback_takes_no_lock_and_waits_for_nobody() {
    let all = sources(&["src/audio"]);
    let path: Vec<&Source> = all.iter().filter(|s| CALLBACK.contains(&s.path.as_str())).collect();
    assert_eq!(path.len(), CALLBACK.len(), "every listed file is there");
    assert_none(&path.into_iter().flat_map(check).collect::<Vec<_>>());
}

#[cfg(test)]
mod can_fail {
    use super::*;

    fn lines(code: &str) -> Vec<usize> {
        check(&Source::new("src/audio/pulse/source.rs", code)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn on_every_way_to_wait() {
        for word in WAITS {
            let code =
                format!("fn a() {{\n    b(c{}{word});\n}}\n", if word.starts_with('.') { "" } else { ", " });
            assert_eq!(lines(&code), [2], "{word}");
        }
        assert_eq!(lines("fn a() {\n    let kept = state.lock();\n}\n"), [2]);
        assert_eq!(lines("struct A {\n    b: Mutex<u8>,\n}\n"), [2]);
        assert_eq!(lines("fn a() {\n    orders.send(1);\n}\n"), [2]);
        assert_eq!(
            lines("impl Drop for Source {\n    fn drop(&mut self) {\n        b.send(1);\n    }\n}\n"),
            [0; 0]
        );
        assert_eq!(lines("#[cfg(test)]\nmod tests {\n    fn a() { b.lock(); }\n}\n"), [0; 0]);
    }

    #[test]
    fn on_something_new_that_is_brought_in() {
        assert_eq!(lines("use std::sync::Arc;\nuse crate::store::Store;\n"), [2]);
        assert_eq!(lines("use super::meter::Meter;\nuse std::io::Write;\n"), [2]);
    }
}
