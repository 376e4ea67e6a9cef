//! What a real Speech Dispatcher is heard to say, where it is installed.

use super::server::RATE;
use super::server::Server;
use super::server::within_seconds;
use super::*;
use crate::speech::Speech;
use crate::speech::SpeechStatus;

const LONG: &str = "Turn your head slowly to the left, and come back to the middle whenever you like, \
                    without any hurry, and then once more, and once more.";

fn say(speech: &mut Speaker, text: &str, urgency: Urgency) {
    speech.say(Line { text: text.into(), urgency });
}

/// Loudness of samples as root mean square, of 32 768 at most.
fn loudness(samples: &[i16]) -> f64 {
    let sum: f64 = samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
    (sum / samples.len().max(1) as f64).sqrt()
}

/// Milliseconds with any sound in them.
fn sounding_ms(samples: &[i16]) -> usize {
    samples.chunks(RATE / 1000).filter(|part| part.iter().any(|sample| *sample != 0)).count()
}

/// Waits until speech has begun after `since` and `ms` more have passed.
fn into_the_line(server: &Server, since: usize, ms: usize) {
    within_seconds(10, || sounding_ms(&server.heard(since)) > 50);
    let now = server.time();
    within_seconds(10, || server.time() > now + ms * RATE / 1000);
}

/// Waits until nothing has sounded for a second, and returns what was heard since.
fn to_the_end(server: &Server, since: usize) -> Vec<i16> {
    into_the_line(server, since, 0);
    within_seconds(30, || {
        let heard = server.heard(since);
        let tail = heard.len().saturating_sub(RATE);
        heard.len() > RATE && heard[tail..].iter().all(|sample| *sample == 0)
    });
    server.heard(since)
}

/// Milliseconds from `hush` to digital silence, in the middle of a long line.
fn hushed_after(server: &Server, speech: &mut Speaker, urgency: Urgency, ms: usize) -> usize {
    let since = server.time();
    say(speech, LONG, urgency);
    into_the_line(server, since, ms);
    let asked = server.time();
    speech.hush();
    within_seconds(5, || server.time() > asked + RATE);
    let last = server.heard(asked).iter().rposition(|sample| *sample != 0).map_or(0, |at| at + 1);
    println!("silent {} ms after hush, in the middle of a line ({urgency:?})", last * 1000 / RATE);
    last * 1000 / RATE
}

#[test]
fn a_sentence_is_heard_and_a_hush_is_digital_silence_within_150_ms() {
    let Some(server) = Server::start("hush") else { return };
    let mut speech = through(server.reach());
    let since = server.time();
    say(&mut speech, "Turn your head to the left.", Urgency::Step);
    let heard = to_the_end(&server, since);
    println!("heard for {} ms, loudness {}", sounding_ms(&heard), loudness(&heard));
    assert_eq!(speech.status(), SpeechStatus::Ready { service: "Speech Dispatcher (espeak-ng)".into() });
    assert!(sounding_ms(&heard) > 800 && loudness(&heard) > 300.0);
    // On a busy machine the loudspeaker's own thread may be late; one in three has to be in time.
    for urgency in [Urgency::Step, Urgency::Urgent] {
        let mut tries = [300, 350, 410].into_iter();
        let in_time = |ms| hushed_after(&server, &mut speech, urgency, ms) < 150;
        assert!(tries.any(in_time));
    }
}

#[test]
fn no_voice_goes_on_talking_after_the_window_has_closed() {
    let Some(server) = Server::start("end") else { return };
    let mut speech = through(server.reach());
    let since = server.time();
    say(&mut speech, LONG, Urgency::Step);
    into_the_line(&server, since, 300);
    let asked = server.time();
    drop(speech);
    within_seconds(5, || server.time() > asked + RATE);
    let after = &server.heard(asked)[RATE / 2..];
    assert_eq!(sounding_ms(after), 0);
}

#[test]
fn settings_are_heard_and_a_voice_that_is_gone_leaves_another() {
    let Some(server) = Server::start("settings") else { return };
    let mut speech = through(server.reach());
    let mut said = |settings: VoiceSettings| {
        let since = server.time();
        speech.set(settings);
        say(&mut speech, "One, two, three.", Urgency::Step);
        let heard = to_the_end(&server, since);
        (sounding_ms(&heard), heard.iter().map(|sample| sample.unsigned_abs()).max().unwrap_or(0))
    };
    let usual = VoiceSettings { volume: 10, ..VoiceSettings::default() };
    let (usual_ms, usual_peak) = said(usual.clone());
    let (slow_ms, _) = said(VoiceSettings { rate: -3, ..usual.clone() });
    let (fast_ms, _) = said(VoiceSettings { rate: 3, ..usual.clone() });
    let (_, soft_peak) = said(VoiceSettings { volume: 4, ..usual.clone() });
    let (gone_ms, _) = said(VoiceSettings { voice: Some("Nobody".into()), ..usual });
    println!("{slow_ms} ms slow, {usual_ms} usual, {fast_ms} fast, {gone_ms} with a voice that is gone");
    println!("peak {usual_peak} loud, {soft_peak} soft");
    assert!(slow_ms > usual_ms * 5 / 4 && fast_ms < usual_ms * 4 / 5);
    assert!(soft_peak > 0 && soft_peak < usual_peak / 2 + usual_peak / 10);
    assert!(gone_ms.abs_diff(usual_ms) < 300);
}

#[test]
fn steps_replace_each_other_and_wait_for_an_urgent_line() {
    let Some(server) = Server::start("order") else { return };
    let mut speech = through(server.reach());
    let alone = |speech: &mut Speaker, text: &str, urgency: Urgency| {
        let since = server.time();
        say(speech, text, urgency);
        sounding_ms(&to_the_end(&server, since))
    };
    let (stop, left) = ("Stop now, and let everything go.", "Left.");
    let left_ms = alone(&mut speech, left, Urgency::Step);
    let stop_ms = alone(&mut speech, stop, Urgency::Urgent);
    speech.hush();

    let since = server.time();
    say(&mut speech, LONG, Urgency::Step);
    into_the_line(&server, since, 300);
    let since = server.time();
    say(&mut speech, left, Urgency::Step);
    let replaced_ms = sounding_ms(&to_the_end(&server, since));

    let since = server.time();
    say(&mut speech, stop, Urgency::Urgent);
    into_the_line(&server, since, 100);
    say(&mut speech, LONG, Urgency::Step);
    say(&mut speech, left, Urgency::Step);
    let both_ms = sounding_ms(&to_the_end(&server, since));
    println!("left {left_ms} ms, instead of a long line {replaced_ms}; stop {stop_ms}, then left {both_ms}");
    assert!(replaced_ms < left_ms + 300, "the long line was heard on");
    assert!(both_ms.abs_diff(stop_ms + left_ms) < 300, "the urgent line was cut, or a step was lost");
}

#[test]
fn voices_are_offered_and_a_crash_of_the_service_costs_no_line() {
    let Some(mut server) = Server::start("crash") else { return };
    let mut speech = through(server.reach());
    within_seconds(20, || !speech.voices().is_empty());
    println!("{:?}", speech.voices());
    assert!(speech.voices().iter().any(|name| name == "English (Great Britain)"));
    assert!(speech.voices().len() < 30);
    server.crash_speech();
    server.start_speech();
    let since = server.time();
    say(&mut speech, "Turn your head to the left.", Urgency::Step);
    assert!(sounding_ms(&to_the_end(&server, since)) > 800);
}

#[test]
fn a_service_that_does_not_run_is_started() {
    let Some(server) = Server::prepare("start", true) else { return };
    let mut speech = through(server.reach());
    let since = server.time();
    say(&mut speech, "Turn your head to the left.", Urgency::Step);
    assert!(sounding_ms(&to_the_end(&server, since)) > 800);
    drop(speech);
    // The service, which only this test knows, ends by itself a second after its last client.
    within_seconds(10, || !server.keeps_an_id());
}

#[test]
fn a_service_without_voices_is_as_good_as_none() {
    let Some(server) = Server::prepare("mute", false) else { return };
    let mut speech = through(server.reach());
    say(&mut speech, "Left.", Urgency::Step);
    let none = SpeechStatus::Silent { reason: SilentReason::NotInstalled };
    within_seconds(10, || speech.status() == none);
}
