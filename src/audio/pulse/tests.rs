//! The Linux output without a server, and with a real one where it is installed.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread::sleep;
use std::time::Duration;

use pulseaudio::ClientError;

use super::server::Server;
use super::server::within_seconds;
use super::*;
use crate::audio::Sound;
use crate::audio::SoundStatus;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;

/// Softer than this counts as silence.
const FAINT: f32 = 1e-6;

fn is_silent(sound: &Output) -> bool {
    matches!(sound.status(), SoundStatus::Silent { .. })
}

fn is_ready(sound: &Output) -> bool {
    matches!(sound.status(), SoundStatus::Ready { .. })
}

fn beats(bpm: f64, count: u32) -> Score {
    let at = |n: u32| Duration::from_secs_f64(f64::from(n) * 60.0 / bpm);
    Score::of((0..count).map(|n| Sounding { at: at(n), chime: Chime::Beat }).collect())
}

fn ready(server: &Server) -> Output {
    let sound = with(server.connect());
    within_seconds(5, || is_ready(&sound));
    sound
}

/// Where sound begins after at least 20 ms of silence.
fn onsets(samples: &[f32]) -> Vec<usize> {
    let mut silence = 0;
    let mut found = Vec::new();
    for (index, sample) in samples.iter().enumerate() {
        if sample.abs() < FAINT {
            silence += 1;
        } else {
            if silence >= 960 {
                found.push(index);
            }
            silence = 0;
        }
    }
    found
}

/// The worst distance of an interval from `ideal`, in frames.
fn worst_error(onsets: &[usize], ideal: usize) -> usize {
    onsets.windows(2).map(|pair| (pair[1] - pair[0]).abs_diff(ideal)).max().unwrap_or(0)
}

#[test]
fn without_a_server_it_is_silent_with_a_calm_reason_and_tries_only_when_asked() {
    let tries = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&tries);
    let mut sound = with(Arc::new(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        Err(ClientError::ServerUnavailable)
    }));
    within_seconds(5, || is_silent(&sound));
    let SoundStatus::Silent { reason } = sound.status() else { panic!("silent") };
    assert!(reason.starts_with("No sound was found"), "{reason}");
    #[expect(clippy::disallowed_methods, reason = "a real device runs in real time")]
    sleep(Duration::from_millis(300));
    assert_eq!(tries.load(Ordering::SeqCst), 1);
    sound.silence();
    sound.retry();
    within_seconds(5, || tries.load(Ordering::SeqCst) == 2 && is_silent(&sound));
    sound.play(beats(90.0, 2));
    within_seconds(5, || tries.load(Ordering::SeqCst) == 3);
    assert_eq!(sound.position(), None);
}

#[test]
fn beats_reach_a_real_server_in_time() {
    let Some(server) = Server::start("beats") else { return };
    let mut sound = ready(&server);
    let asked = server.time();
    sound.play(beats(90.0, 6));
    within_seconds(10, || onsets(&server.heard()).len() == 6);
    let found = onsets(&server.heard());
    let worst = worst_error(&found, 32_000);
    println!("first beat {} ms after the call, worst interval error {worst}", (found[0] - asked) / 48);
    assert!(worst < 240, "{found:?}");
}

#[test]
fn the_position_follows_what_a_real_server_plays_and_ends_with_it() {
    let Some(server) = Server::start("position") else { return };
    let mut sound = ready(&server);
    sound.play(beats(90.0, 3));
    within_seconds(5, || sound.position() > Some(Duration::from_secs(1)));
    let played = (server.time() - onsets(&server.heard())[0]) as f64 / 48_000.0;
    let shown = sound.position().unwrap().as_secs_f64();
    println!("played {played} s, shown {shown} s");
    assert!((played - shown).abs() < 0.1, "{played} {shown}");
    within_seconds(5, || sound.position().is_none());
}

/// Pauses after `ms`, within a tone; returns the time to silence in ms, and the largest step between samples.
fn pause(server: &Server, ms: u64) -> (usize, f32) {
    let mut sound = ready(server);
    let start = server.time();
    let long = |n: u64| Sounding { at: Duration::from_millis(n * 200), chime: Chime::Right };
    sound.play(Score::of((0..40).map(long).collect()));
    within_seconds(5, || sound.position() > Some(Duration::from_millis(ms)));
    let asked = server.time();
    sound.silence();
    within_seconds(5, || server.time() > asked + 24_000);
    let heard = server.heard().split_off(start);
    let last = start + heard.iter().rposition(|sample| sample.abs() > FAINT).unwrap();
    let step = heard.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
    println!("silent {} ms after the call, largest step {step}", last.saturating_sub(asked) / 48);
    (last.saturating_sub(asked) / 48, step)
}

/// The pipe holds 11 ms only, so that a busy machine can make a gap; one clean pause in five is enough.
#[test]
fn a_pause_is_heard_at_once_and_without_a_click_although_the_buffer_is_long() {
    let Some(server) = Server::start("pause") else { return };
    let clean = |(silent_ms, step)| silent_ms < 100 && step < 0.03;
    assert!([700, 733, 761, 809, 856].into_iter().any(|ms| clean(pause(&server, ms))));
}

#[test]
fn a_loudspeaker_that_is_unplugged_is_noticed_and_the_next_one_is_opened_by_itself() {
    let Some(server) = Server::start("unplug") else { return };
    let mut sound = ready(&server);
    sound.play(beats(90.0, 100));
    within_seconds(5, || sound.position().is_some());
    if server.change(&["unload-module", "module-pipe-sink"]).is_none() {
        return;
    }
    within_seconds(2, || is_silent(&sound));
    assert_eq!(sound.position(), None);
    server.change(&["load-module", "module-null-sink", "sink_name=u"]);
    within_seconds(10, || is_ready(&sound));
    sound.play(beats(90.0, 100));
    within_seconds(5, || sound.position() > Some(Duration::from_millis(300)));
}

#[test]
fn a_loudspeaker_that_is_unplugged_while_there_is_another_costs_nothing() {
    let Some(server) = Server::start("second") else { return };
    let mut sound = ready(&server);
    sound.play(beats(90.0, 100));
    within_seconds(5, || sound.position().is_some());
    if server.change(&["load-module", "module-null-sink", "sink_name=u"]).is_none() {
        return;
    }
    server.change(&["unload-module", "module-pipe-sink"]);
    let then = sound.position().unwrap_or_default();
    within_seconds(10, || sound.position() > Some(then + Duration::from_secs(1)));
}

#[test]
fn a_lost_server_is_noticed_at_once_and_found_again_by_itself() {
    let Some(mut server) = Server::start("loss") else { return };
    let mut sound = ready(&server);
    let SoundStatus::Ready { output } = sound.status() else { panic!("ready") };
    assert!(output.starts_with("Unix FIFO sink"), "{output}");
    server.crash();
    within_seconds(2, || is_silent(&sound));
    let SoundStatus::Silent { reason } = sound.status() else { panic!("silent") };
    assert!(reason.starts_with("The computer's sound has stopped."), "{reason}");
    drop(server);
    let Some(server) = Server::start("loss") else { return };
    within_seconds(5, || is_ready(&sound));
    sound.play(beats(120.0, 2));
    within_seconds(5, || onsets(&server.heard()).len() == 2);
}
