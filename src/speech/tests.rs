//! The handle and its worker, with a mouth that only remembers.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::mouth::Manner;
use super::mouth::Mouth;
use super::mouth::Open;
use super::mouth::Voice;
use super::speaker::Speaker;
use super::*;
use crate::clock::wait;

/// What a fake mouth was asked, in order, and what it answers next, if not "done".
#[derive(Clone, Default)]
struct Fake {
    asked: Arc<Mutex<Vec<String>>>,
    opened: Arc<AtomicUsize>,
    /// The reason to fail with at the next word of this kind, once.
    fails: Arc<Mutex<Vec<(&'static str, SilentReason)>>>,
}

impl Fake {
    fn open(&self) -> Open {
        let fake = self.clone();
        Arc::new(move || {
            fake.opened.fetch_add(1, Ordering::SeqCst);
            fake.note("open".into())?;
            Ok(Box::new(fake.clone()))
        })
    }

    fn speaker(&self) -> Speaker {
        Speaker::new(self.open())
    }

    fn note(&self, word: String) -> Result<(), SilentReason> {
        let mut fails = self.fails.lock().unwrap();
        let found = fails.iter().position(|(kind, _)| word.starts_with(kind));
        self.asked.lock().unwrap().push(word);
        found.map_or(Ok(()), |at| Err(fails.remove(at).1))
    }

    fn fail(&self, kind: &'static str, reason: SilentReason) {
        self.fails.lock().unwrap().push((kind, reason));
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn times(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }

    /// Waits until the last thing asked is `word`.
    fn until(&self, word: &str) {
        within_a_second(|| self.asked().last().is_some_and(|last| last == word));
    }
}

impl Mouth for Fake {
    fn service(&self) -> String {
        "Fake".into()
    }

    fn set(&mut self, settings: &VoiceSettings) -> Result<(), SilentReason> {
        self.note(format!("rate {}", settings.rate))
    }

    fn say(&mut self, line: &Line, manner: Manner) -> Result<(), SilentReason> {
        if line.text == "panic" {
            // Without the hook: writing out where it happened takes longer than the test waits.
            std::panic::resume_unwind(Box::new("a library's own fault"));
        }
        self.note(format!("{manner:?}: {}", line.text))
    }

    fn hush(&mut self) -> Result<(), SilentReason> {
        self.note("hush".into())
    }

    fn voices(&mut self) -> Result<Vec<Voice>, SilentReason> {
        self.note("list".into())?;
        let voice = |name: &str, language: &str| Voice { name: name.into(), language: language.into() };
        Ok(vec![voice("Anna", "de"), voice("Mary", "en-GB"), voice("Joe", "en-US")])
    }
}

fn within_a_second(happened: impl Fn() -> bool) {
    for _ in 0..200 {
        if happened() {
            return;
        }
        wait(Duration::from_millis(5));
    }
    panic!("still waiting");
}

fn step(text: &str) -> Line {
    Line { text: text.into(), urgency: Urgency::Step }
}

fn urgent(text: &str) -> Line {
    Line { text: text.into(), urgency: Urgency::Urgent }
}

fn silent(reason: SilentReason) -> SpeechStatus {
    SpeechStatus::Silent { reason }
}

#[test]
fn nothing_runs_before_there_is_something_to_say() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.set(VoiceSettings { rate: -9, ..VoiceSettings::default() });
    speech.hush();
    assert_eq!(speech.status(), SpeechStatus::Starting);
    wait(Duration::from_millis(50));
    assert_eq!(fake.times(), 0);
    speech.say(step("Left."));
    fake.until("AtOnce: Left.");
    assert_eq!(fake.asked(), ["open", "rate -5", "AtOnce: Left."]);
    assert_eq!(speech.status(), SpeechStatus::Ready { service: "Fake".into() });
}

#[test]
fn a_step_waits_for_an_urgent_line_until_all_is_quiet() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    let said = [(urgent("Stop."), "AtOnce: Stop."), (step("Rest."), "AfterUrgent: Rest.")];
    for (line, word) in said.into_iter().chain([(urgent("Help."), "AtOnce: Help.")]) {
        speech.say(line);
        fake.until(word);
    }
    speech.hush();
    fake.until("hush");
    speech.say(step("On."));
    fake.until("AtOnce: On.");
}

#[test]
fn what_is_out_of_date_when_the_service_has_started_is_not_said() {
    let fake = Fake::default();
    let (go, gate) = channel();
    let (gate, open) = (Mutex::new(gate), fake.open());
    let mut speech = Speaker::new(Arc::new(move || {
        gate.lock().unwrap().recv().unwrap();
        open()
    }));
    speech.say(step("one"));
    speech.say(urgent("two"));
    speech.hush();
    speech.say(step("three"));
    speech.say(step("four"));
    go.send(()).unwrap();
    fake.until("AtOnce: four");
    assert_eq!(fake.asked(), ["open", "rate 0", "hush", "AtOnce: four"]);
}

#[test]
fn a_trouble_is_shown_and_only_a_retry_tries_again() {
    let fake = Fake::default();
    fake.fail("open", SilentReason::NotInstalled);
    let mut speech = fake.speaker();
    speech.say(step("unheard"));
    within_a_second(|| speech.status() == silent(SilentReason::NotInstalled));
    speech.say(step("also unheard"));
    speech.hush();
    speech.set(VoiceSettings { rate: 2, ..VoiceSettings::default() });
    wait(Duration::from_millis(50));
    assert_eq!(fake.times(), 1);
    speech.retry();
    within_a_second(|| speech.status() == SpeechStatus::Ready { service: "Fake".into() });
    speech.say(step("heard"));
    fake.until("AtOnce: heard");
    assert_eq!(fake.asked(), ["open", "open", "rate 2", "AtOnce: heard"]);
}

#[test]
fn a_lost_service_is_looked_for_once_for_the_line_that_is_due() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.say(step("one"));
    fake.until("AtOnce: one");
    fake.fail("AtOnce", SilentReason::Lost);
    speech.say(step("two"));
    within_a_second(|| fake.asked().len() == 7);
    assert_eq!(fake.asked()[3..], ["AtOnce: two", "open", "rate 0", "AtOnce: two"].map(String::from));
    fake.fail("AtOnce", SilentReason::Lost);
    fake.fail("AtOnce", SilentReason::Lost);
    speech.say(step("three"));
    within_a_second(|| speech.status() == silent(SilentReason::Lost));
    assert_eq!(fake.times(), 3);
    speech.retry();
    within_a_second(|| fake.times() == 4);
    fake.fail("hush", SilentReason::Lost);
    speech.hush();
    within_a_second(|| speech.status() == silent(SilentReason::Lost));
    assert_eq!(fake.times(), 4);
}

#[test]
fn voices_are_listed_once_while_nothing_is_said_and_offered_by_language() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.say(step("A rather long instruction."));
    assert!(speech.voices().is_empty());
    fake.until("AtOnce: A rather long instruction.");
    wait(Duration::from_millis(50));
    assert!(!fake.asked().contains(&"list".into()));
    speech.hush();
    fake.until("list");
    within_a_second(|| speech.voices() == ["Mary", "Joe"]);
    speech.set(VoiceSettings { language: "de_AT".into(), ..VoiceSettings::default() });
    assert_eq!(speech.voices(), ["Anna"]);
    let listed = fake.asked().iter().filter(|word| *word == "list").count();
    assert_eq!(listed, 1);
}

#[test]
fn voices_are_listed_after_a_line_has_had_its_time() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.say(step("On."));
    assert!(speech.voices().is_empty());
    fake.until("AtOnce: On.");
    wait(Duration::from_millis(1_200));
    fake.until("list");
}

#[test]
fn a_volume_of_nothing_and_an_empty_text_say_nothing() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.set(VoiceSettings { volume: 0, ..VoiceSettings::default() });
    speech.say(step("unheard"));
    fake.until("hush");
    speech.set(VoiceSettings::default());
    speech.say(step(" \n"));
    within_a_second(|| fake.asked().len() == 5);
    assert_eq!(fake.asked(), ["open", "rate 0", "hush", "rate 0", "hush"]);
}

#[test]
fn a_library_that_panics_ends_speech_and_nothing_else() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.say(step("panic"));
    within_a_second(|| speech.status() == silent(SilentReason::Lost));
    speech.say(step("one"));
    speech.retry();
    assert_eq!(speech.status(), silent(SilentReason::Lost));
}

#[test]
fn the_voice_falls_silent_with_the_window() {
    let fake = Fake::default();
    let mut speech = fake.speaker();
    speech.say(step("A long story."));
    fake.until("AtOnce: A long story.");
    drop(speech);
    assert_eq!(fake.asked().last().map(String::as_str), Some("hush"));
}
