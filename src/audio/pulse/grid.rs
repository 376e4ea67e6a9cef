//! Minutes of beats through a real server in real time: recorded from a null sink's monitor, compared with the
//! ideal grid, while another thread keeps a processor busy.
//!
//! `cargo test --lib ten_minutes -- --ignored --nocapture` takes as long as it says; `GESTE_MINUTES=1` is shorter,
//! and `GESTE_SOUND_SOCKET=/run/user/1000/pulse/native` listens to another server, with a null sink called `t`.

use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread::spawn;
use std::time::Duration;

use super::monitor::Monitor;
use super::server::within_seconds;
use super::*;
use crate::audio::Sound;
use crate::audio::SoundStatus;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;

const BPM: u64 = 97;

/// As in the window: three tones, a second apart. The very first sound after a rest makes the null sink go back a
/// little, and its monitor loses up to 50 ms within it; what follows is whole.
const COUNT_IN: u64 = 3;

/// Softer than this counts as silence; the keep-open sound is far above, and is switched off here.
const FAINT: f32 = 1e-6;

/// Where sound begins after at least 20 ms of silence.
fn onsets(samples: &[f32]) -> Vec<u64> {
    let (mut silence, mut found) = (0, Vec::new());
    for (index, sample) in samples.iter().enumerate() {
        if sample.abs() < FAINT {
            silence += 1;
        } else {
            if silence >= 960 {
                found.push(index as u64);
            }
            silence = 0;
        }
    }
    found
}

/// The sample of beat `n` after the first.
const fn ideal(n: u64) -> u64 {
    (2 * n * 60 * 48_000 + BPM) / (2 * BPM)
}

/// Keeps a processor busy as a heavy screen would, until told to stop.
fn burden(stop: &Arc<AtomicBool>) {
    let stop = Arc::clone(stop);
    spawn(move || {
        let mut number = 1_u64;
        while !stop.load(Ordering::Relaxed) {
            number = std::hint::black_box(number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        }
    });
}

/// Plays so many beats: how many were heard, and the greatest distance from the grid in samples.
fn heard(monitor: &Monitor, count: u64) -> (usize, u64) {
    let mut sound = with(monitor.connect());
    within_seconds(5, || matches!(sound.status(), SoundStatus::Ready { .. }));
    let stop = Arc::new(AtomicBool::new(false));
    burden(&stop);
    let count_in = (0..COUNT_IN).map(|n| Sounding { at: Duration::from_secs(n), chime: Chime::Count });
    let start = Duration::from_secs(COUNT_IN);
    let at = |n| start + Duration::from_nanos(n * 60_000_000_000 / BPM);
    let beats = (0..count).map(|n| Sounding { at: at(n), chime: Chime::Beat });
    sound.play(Score::of(count_in.chain(beats).collect()));
    let length = ideal(count) + (COUNT_IN + 1) * 48_000;
    let begun = monitor.time() as u64;
    let seconds = u32::try_from(length / 48_000).unwrap();
    within_seconds(seconds + 30, || sound.position().is_none() && monitor.time() as u64 > begun + length);
    stop.store(true, Ordering::Relaxed);
    let all = onsets(&monitor.heard());
    let found = all.get(COUNT_IN as usize..).unwrap_or_default();
    let first = found.first().copied().unwrap_or_default();
    let worst = (0..).zip(found).map(|(n, at)| (at - first).abs_diff(ideal(n))).max();
    println!("{} of {count} beats at {BPM} a minute, at most {worst:?} samples from the grid", found.len());
    (found.len(), worst.unwrap_or(u64::MAX))
}

/// A busy machine can make the recorder lose samples; one clean run in three is enough here.
#[test]
fn beats_on_a_real_server_are_on_the_ideal_grid() {
    let clean = |name| Monitor::start(name).is_none_or(|monitor| matches!(heard(&monitor, 8), (8, 0 | 1)));
    assert!(["grid-1", "grid-2", "grid-3"].into_iter().any(clean));
}

#[test]
#[ignore = "takes ten minutes in real time; see the head of this file"]
fn ten_minutes_of_beats_are_on_the_ideal_grid() {
    let minutes = std::env::var("GESTE_MINUTES").ok().and_then(|text| text.parse().ok()).unwrap_or(10);
    let Some(monitor) = Monitor::start("minutes") else { return };
    let (beats, worst) = heard(&monitor, minutes * BPM);
    assert_eq!(beats as u64, minutes * BPM);
    assert!(worst <= 1, "{worst}");
}
