//! The way out of Windows and macOS, on a loudspeaker that the test moves by hand.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::fake::Room;
use super::format::Kind;
use super::line::DeviceLine;
use crate::audio::Sound;
use crate::audio::SoundStatus;
use crate::audio::meter::Meter;
use crate::audio::mixer::Mixer;
use crate::audio::output::Line;
use crate::audio::output::Output;
use crate::audio::output::Parts;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;

/// Softer than this counts as silence: below one step of 16 bits.
const FAINT: f32 = 1e-5;

fn beats(bpm: f64, count: u32) -> Score {
    let at = |n: u32| Duration::from_secs_f64(f64::from(n) * 60.0 / bpm);
    Score::of((0..count).map(|n| Sounding { at: at(n), chime: Chime::Beat }).collect())
}

fn line(room: &Room) -> (DeviceLine, Arc<Meter>) {
    let meter = Arc::new(Meter::default());
    let (desk, mixer) = Mixer::new(Arc::default(), Arc::clone(&meter));
    let parts = Parts { mixer, desk, meter: Arc::clone(&meter), line: 1, orders: channel().0 };
    (DeviceLine::open(&mut room.open(), parts).unwrap(), meter)
}

/// Everything until it rests, as the system would ask for it: in blocks of 20 ms, and a check after each.
fn all(room: &Room, line: &mut DeviceLine, rate: u32) -> Vec<f32> {
    let mut heard = Vec::new();
    while line.is_running() {
        heard.extend(room.hear(rate as usize / 50));
        line.check().unwrap();
    }
    heard
}

/// Where sound begins after at least 20 ms of silence.
fn onsets(samples: &[f32], rate: u32) -> Vec<usize> {
    let (mut silence, mut found) = (usize::MAX, Vec::new());
    for (index, sample) in samples.iter().enumerate() {
        if sample.abs() < FAINT {
            silence = silence.saturating_add(1);
        } else {
            if silence >= rate as usize / 50 {
                found.push(index);
            }
            silence = 0;
        }
    }
    found
}

#[expect(clippy::disallowed_methods, reason = "the worker runs in real time")]
fn within_seconds(seconds: u32, happened: impl Fn() -> bool) {
    for _ in 0..seconds * 200 {
        if happened() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("still waiting after {seconds} s");
}

#[test]
fn beats_are_where_they_belong_at_every_rate_and_in_every_kind_of_sample() {
    for (rate, channels, kind) in [
        (48_000, 2, Kind::Unsigned16),
        (48_000, 1, Kind::Signed16),
        (44_100, 2, Kind::Float32),
        (96_000, 2, Kind::Signed16),
        (16_000, 1, Kind::Unsigned16),
        (192_000, 6, Kind::Float32),
    ] {
        let room = Room::new(rate, channels, kind);
        let (mut line, _) = line(&room);
        line.play(&beats(97.0, 4)).unwrap();
        let found = onsets(&all(&room, &mut line, rate), rate);
        assert_eq!(found.len(), 4, "{rate} {kind:?}");
        for (n, at) in (0..).zip(&found) {
            // Where the mixer puts it; a sample of the device's own, and what the curve does to the first step.
            let ideal = (f64::from(n) * 60.0 / 97.0 * 48_000.0).round() / 48_000.0 * f64::from(rate);
            let off = (*at - found[0]) as f64 - ideal;
            assert!(off.abs() <= 1.25, "{rate} {kind:?} beat {n}: {off}");
        }
        assert!(!room.is_running(), "and then the device rests");
    }
}

#[test]
fn the_mixers_own_rate_is_played_sample_for_sample() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let (mut line, _) = line(&room);
    let (mut desk, mut mixer) = Mixer::new(Arc::default(), Arc::default());
    let score = beats(240.0, 4);
    line.play(&score).unwrap();
    desk.replace(&score, 0).unwrap();
    let heard = all(&room, &mut line, 48_000);
    let mut same = vec![0.0; heard.len()];
    mixer.render(&mut same);
    assert!(heard == same);
}

#[test]
fn the_position_is_what_has_left_the_loudspeaker_and_ends_with_the_score() {
    for (rate, lag) in [(48_000, 0), (44_100, 3), (96_000, 3)] {
        let room = Room::new(rate, 2, Kind::Float32);
        let (mut line, meter) = line(&room);
        assert_eq!(meter.position(), None);
        line.play(&beats(90.0, 3)).unwrap();
        assert_eq!(meter.position(), Some(Duration::ZERO));
        for block in 1..=100_u64 {
            room.hear(rate as usize / 100);
            line.check().unwrap();
            // The block just made begins 20 ms after what is heard now.
            let frames = ((block - 1) * 480).saturating_sub(960 + lag);
            let shown = meter.position().unwrap().as_nanos() as f64 * 48e-6;
            assert!((shown - frames as f64).abs() <= 1.0, "{rate} {block}: {shown} {frames}");
        }
        all(&room, &mut line, rate);
        assert_eq!(meter.position(), None);
    }
}

#[test]
fn a_new_score_never_shows_the_position_of_the_last_one() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let (mut line, meter) = line(&room);
    line.play(&beats(90.0, 30)).unwrap();
    room.hear(96_000);
    room.hear(960);
    line.check().unwrap();
    assert!(meter.position() > Some(Duration::from_secs(1)));
    line.play(&beats(90.0, 30)).unwrap();
    line.check().unwrap();
    assert_eq!(meter.position(), Some(Duration::ZERO));
    room.hear(1_920);
    line.check().unwrap();
    assert_eq!(meter.position(), Some(Duration::ZERO));
}

#[test]
fn a_pause_fades_within_thirty_milliseconds_of_the_next_block_without_a_click() {
    for rate in [48_000, 44_100, 96_000] {
        let room = Room::new(rate, 2, Kind::Float32);
        let (mut line, meter) = line(&room);
        let long = |n: u64| Sounding { at: Duration::from_millis(n * 200), chime: Chime::Right };
        line.play(&Score::of((0..40).map(long).collect())).unwrap();
        let mut heard = room.hear(rate as usize * 7 / 10);
        assert!(heard.iter().rev().take(480).any(|sample| sample.abs() > 0.01), "in the middle of a tone");
        line.silence().unwrap();
        assert_eq!(meter.position(), None);
        let paused = heard.len();
        heard.extend(all(&room, &mut line, rate));
        let last = heard.iter().rposition(|sample| sample.abs() > FAINT).unwrap();
        let quiet_ms = (last + 1 - paused) as f64 * 1_000.0 / f64::from(rate);
        let step = heard.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        println!("{rate}: silent after {quiet_ms} ms of the device's own time, largest step {step}");
        assert!(quiet_ms <= 30.2, "{rate} {quiet_ms}");
        assert!(step < 0.03, "{rate} {step}");
        assert!(!room.is_running());
    }
}

#[test]
fn a_device_that_asks_for_nothing_any_more_counts_as_lost_after_a_while() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let (mut line, _) = line(&room);
    line.play(&beats(90.0, 100)).unwrap();
    for _ in 0..100 {
        room.hear(960);
        assert!(line.check().is_ok());
    }
    let checks = (0..1_000).take_while(|_| line.check().is_ok()).count();
    assert!((40..100).contains(&checks), "{checks}");
}

fn is_ready(sound: &Output, named: &str) -> bool {
    sound.status() == SoundStatus::Ready { output: named.into() }
}

fn is_silent(sound: &Output, why: &str) -> bool {
    matches!(sound.status(), SoundStatus::Silent { reason } if reason.starts_with(why))
}

fn playing(room: &Room) -> Output {
    let mut sound = Output::through(DeviceLine::connect(room.open()));
    within_seconds(5, || is_ready(&sound, "Loudspeaker"));
    assert!(!room.is_running(), "nothing was played yet");
    sound.play(beats(120.0, 100));
    within_seconds(5, || room.is_running());
    sound
}

#[test]
fn a_loudspeaker_that_is_unplugged_is_said_and_the_next_one_is_opened_by_itself() {
    let room = Room::new(44_100, 2, Kind::Signed16);
    let mut sound = playing(&room);
    assert!(onsets(&room.hear(44_100), 44_100).len() >= 2);
    room.plug(None);
    room.news().lost();
    within_seconds(1, || is_silent(&sound, "The computer's sound has stopped."));
    assert_eq!(sound.position(), None);
    within_seconds(4, || room.opened() >= 2 && is_silent(&sound, "No sound was found"));
    room.plug(Some("Headphones"));
    within_seconds(10, || is_ready(&sound, "Headphones"));
    sound.play(beats(120.0, 2));
    within_seconds(5, || room.is_running());
    assert_eq!(onsets(&room.hear(44_100), 44_100).len(), 2);
}

#[test]
fn news_of_an_earlier_device_changes_nothing() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let sound = playing(&room);
    let earlier = room.news();
    earlier.lost();
    within_seconds(5, || room.opened() == 2 && is_ready(&sound, "Loudspeaker"));
    earlier.lost();
    earlier.moved();
    room.plug(Some("Headphones"));
    room.news().changed();
    within_seconds(5, || is_ready(&sound, "Headphones"));
    assert_eq!(room.opened(), 2, "and what came before that was passed over");
}

#[test]
fn another_loudspeaker_is_taken_quietly_while_nothing_plays() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let sound = Output::through(DeviceLine::connect(room.open()));
    within_seconds(5, || is_ready(&sound, "Loudspeaker"));
    room.plug(Some("Headphones"));
    room.news().moved();
    within_seconds(1, || is_ready(&sound, "Headphones"));
    assert_eq!(room.opened(), 2);
}

#[test]
fn another_loudspeaker_while_something_plays_is_said_and_taken() {
    let room = Room::new(48_000, 2, Kind::Float32);
    let sound = playing(&room);
    room.plug(Some("Headphones"));
    room.news().moved();
    within_seconds(1, || is_silent(&sound, "The computer's sound has stopped."));
    within_seconds(5, || is_ready(&sound, "Headphones"));
    assert_eq!(sound.position(), None);
}

#[test]
fn without_a_loudspeaker_it_is_silent_and_tries_when_asked() {
    let room = Room::new(48_000, 2, Kind::Float32);
    room.plug(None);
    let mut sound = Output::through(DeviceLine::connect(room.open()));
    within_seconds(5, || is_silent(&sound, "No sound was found"));
    room.plug(Some("Loudspeaker"));
    sound.retry();
    within_seconds(5, || is_ready(&sound, "Loudspeaker"));
    assert_eq!(room.opened(), 2);
}

#[test]
fn a_library_that_panics_costs_the_sound_and_no_more() {
    let mut sound = Output::through(Box::new(|_| panic!("on purpose")));
    within_seconds(5, || is_silent(&sound, "The computer's sound has stopped."));
    sound.play(beats(90.0, 2));
    sound.retry();
    assert_eq!(sound.position(), None);
}
