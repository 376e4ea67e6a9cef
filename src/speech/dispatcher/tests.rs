//! The client of Speech Dispatcher against a pretended service: what it says, and what it bears.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::script::Received;
use super::script::Reply;
use super::script::healthy;
use super::script::service;
use super::server::within_seconds;
use super::*;
use crate::clock::Clock;
use crate::clock::SystemClock;
use crate::clock::wait;
use crate::speech::Speech;
use crate::speech::SpeechStatus;

/// Short, so that tests of silence are.
const SHORT: Duration = Duration::from_millis(200);

fn greeted(script: impl Fn(&str) -> Reply + Send + 'static) -> (Result<Dispatcher, SilentReason>, Received) {
    let (stream, received) = service(script);
    (Dispatcher::greet(Ssip::over(stream, SHORT)), received)
}

fn line(text: &str, urgency: Urgency) -> Line {
    Line { text: text.into(), urgency }
}

fn sent(received: &Received) -> Vec<String> {
    std::mem::take(&mut *received.lock().unwrap())
}

#[test]
fn lines_and_settings_go_out_as_the_protocol_wants_them() {
    let (mouth, received) = greeted(healthy);
    let mut mouth = mouth.unwrap();
    assert_eq!(mouth.service(), "Speech Dispatcher (espeak-ng)");
    let greeting = [
        "SET self CLIENT_NAME person:geste:guide",
        "LIST OUTPUT_MODULES",
        "GET OUTPUT_MODULE",
        "SET self SSML_MODE off",
    ];
    assert_eq!(sent(&received), greeting);
    let voice = Some("English (Scotland)\r\nQUIT".to_owned());
    mouth.set(&VoiceSettings { rate: -2, volume: 10, voice, language: "en-GB".into() }).unwrap();
    let set = ["LANGUAGE en-GB", "SYNTHESIS_VOICE English (Scotland)QUIT", "RATE -40", "VOLUME 100"];
    assert_eq!(sent(&received), set.map(|value| format!("SET self {value}")));
    mouth.say(&line(".5 seconds\n.\nleft", Urgency::Step), Manner::AtOnce).unwrap();
    let said = ["CANCEL self", "SET self PRIORITY text", "SPEAK", "> ..5 seconds . left", "> ."];
    assert_eq!(sent(&received), said);
    mouth.say(&line("Stop.", Urgency::Urgent), Manner::AtOnce).unwrap();
    assert_eq!(sent(&received), ["CANCEL self", "SET self PRIORITY important", "SPEAK", "> Stop.", "> ."]);
    mouth.say(&line("Rest.", Urgency::Step), Manner::AfterUrgent).unwrap();
    assert_eq!(sent(&received), ["SET self PRIORITY text", "SPEAK", "> Rest.", "> ."]);
    mouth.set(&VoiceSettings::default()).unwrap();
    assert_eq!(sent(&received)[1..3], ["SET self SYNTHESIS_VOICE NULL", "SET self RATE 0"].map(String::from));
    drop(mouth);
    wait(Duration::from_millis(50));
    assert_eq!(sent(&received), ["QUIT"]);
}

#[test]
fn voices_are_listed_without_their_disguises() {
    let mut mouth = greeted(healthy).0.unwrap();
    let names: Vec<String> = mouth.voices().unwrap().into_iter().map(|voice| voice.name).collect();
    assert_eq!(names, ["English (Scotland)", "Slt", "C++"]);
}

#[test]
fn a_value_that_the_service_does_not_know_is_no_trouble() {
    let picky = |line: &str| match line {
        _ if line.contains("VOICE ") => Reply::Send("410 ERR COULDNT SET VOICE\r\n"),
        _ if line.contains("RATE") => Reply::Send("701-7\r\n701-3\r\n701 BEGIN\r\n409 ERR RATE TOO HIGH\r\n"),
        "LIST SYNTHESIS_VOICES" => Reply::Send("304 CANT LIST VOICES\r\n"),
        _ => healthy(line),
    };
    let mut mouth = greeted(picky).0.unwrap();
    mouth.set(&VoiceSettings::default()).unwrap();
    mouth.say(&line("Left.", Urgency::Step), Manner::AtOnce).unwrap();
    assert_eq!(mouth.voices(), Ok(Vec::new()));
}

#[test]
fn a_service_without_a_voice_counts_as_none() {
    let mute = |line: &str| match line {
        "LIST OUTPUT_MODULES" => Reply::Send("250 OK MODULE LIST SENT\r\n"),
        _ => healthy(line),
    };
    assert_eq!(greeted(mute).0.err(), Some(SilentReason::NotInstalled));
}

fn detail(reason: Option<SilentReason>) -> String {
    let Some(SilentReason::Refused { detail }) = reason else { panic!("{reason:?}") };
    detail
}

#[test]
fn a_refusal_is_kept_in_the_service_s_own_words() {
    let shy = |line: &str| match line {
        "SPEAK" => Reply::Send("300 ERR INTERNAL\r\n"),
        _ => healthy(line),
    };
    let mut mouth = greeted(shy).0.unwrap();
    let refused = mouth.say(&line("Left.", Urgency::Step), Manner::AtOnce);
    assert_eq!(detail(refused.err()), "300 ERR INTERNAL");
}

/// The reason after a first answer, and whether it came within the patience and a little.
fn after(reply: fn() -> Reply) -> (Option<SilentReason>, bool) {
    let clock = SystemClock::start();
    let reason = greeted(move |_| reply()).0.err();
    (reason, clock.now().mono < SHORT * 3)
}

#[test]
fn whatever_the_service_does_the_wait_ends() {
    assert_eq!(after(|| Reply::Nothing), (Some(SilentReason::NoAnswer), true));
    assert_eq!(
        after(|| Reply::Drip("208 a slow answer that would take far longer than anybody waits")).0,
        Some(SilentReason::NoAnswer)
    );
    assert_eq!(after(|| Reply::Die("")), (Some(SilentReason::Lost), true));
    assert_eq!(after(|| Reply::Die("208 OK CLIE")), (Some(SilentReason::Lost), true));
    assert_eq!(after(|| Reply::Die("208-one\r\n208-two\r\n")), (Some(SilentReason::Lost), true));
    for nonsense in ["HTTP/1.1 400 Bad Request\r\n", "\r\n", "ää OK\r\n", "\u{0}\u{1}\u{fffd}\n"] {
        let (stream, _) = service(move |_| Reply::Send(nonsense));
        let reason = Dispatcher::greet(Ssip::over(stream, SHORT)).err();
        assert!(detail(reason).starts_with("not understood"), "{nonsense:?}");
    }
}

#[test]
fn answers_without_end_are_cut_off() {
    let (stream, _) = service(|_| Reply::Send(Box::leak("208".repeat(20_000).into_boxed_str())));
    let reason = Dispatcher::greet(Ssip::over(stream, SHORT)).err();
    assert_eq!(detail(reason), "not understood: a line without end");
    let (stream, _) = service(|_| Reply::Send(Box::leak("208-x\r\n".repeat(100_001).into_boxed_str())));
    let reason = Dispatcher::greet(Ssip::over(stream, PATIENCE)).err();
    assert_eq!(detail(reason), "not understood: an answer without end");
}

#[test]
fn a_service_that_does_not_listen_is_given_up() {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    let clock = SystemClock::start();
    let question = "x".repeat(4_000_000);
    assert_eq!(Ssip::over(ours, SHORT).ask(&question), Err(SilentReason::NoAnswer));
    assert!(clock.now().mono < SHORT * 3);
    drop(theirs);
}

#[test]
fn a_service_that_dies_is_replaced_for_the_line_that_is_due() {
    let met = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&met);
    let all = Received::default();
    let memory = Arc::clone(&all);
    let mut speech = Speaker::new(Arc::new(move || {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let memory = Arc::clone(&memory);
        let (stream, _) = service(move |line| {
            memory.lock().unwrap().push(line.to_owned());
            if first && line == "SPEAK" { Reply::Die("230 OK REC") } else { healthy(line) }
        });
        Ok(Box::new(Dispatcher::greet(Ssip::over(stream, SHORT))?))
    }));
    speech.say(line("Left.", Urgency::Step));
    within_seconds(2, || all.lock().unwrap().iter().any(|line| line == "."));
    assert_eq!(met.load(Ordering::SeqCst), 2);
    assert_eq!(speech.status(), SpeechStatus::Ready { service: "Speech Dispatcher (espeak-ng)".into() });
}
