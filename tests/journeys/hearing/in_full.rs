//! A whole exercise of each pacer kind by ear, from the press of Start to "Done": every tone and every line, each
//! at its time.
//!
//! Invariant: what should be heard is written here by hand, from what the exercise promises the person, and not
//! taken from the program. Only what chance decides is looked up, and held to its limits.

use geste::content::StepKind;

use super::*;

/// A tone or a line, so many milliseconds after the press of Start.
type Heard = (u64, String);

/// The window's ticks: a line is said at the first tick after its step began.
const TICK: u64 = 250;

/// What reaches the ear in a whole exercise, tone before line.
fn heard(exercise: &str, judged_after: u64) -> (App, Vec<Heard>) {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    let mut heard: Vec<Heard> = Vec::new();
    let mut playing: Option<(u64, Score)> = None;
    let mut shown = None;
    app.rehearse(exercise, "default");
    for now in (0..7_200_000).step_by(TICK as usize) {
        if now > 0 {
            clock.advance(Duration::from_millis(TICK));
            app.tick();
        }
        let picture = app.run().and_then(|run| run.picture().map(|_| run.session.index()));
        if picture != shown.map(|(index, _)| index) {
            shown = picture.map(|index| (index, now));
        }
        if shown.is_some_and(|(_, since)| now >= since + judged_after) {
            let side = app.run().unwrap().picture().unwrap().side;
            app.apply(Action::Judge(Some(side)));
            shown = app.run().and_then(|run| run.picture().map(|_| (run.session.index(), now)));
        }
        for effect in app.take_effects() {
            match effect {
                Effect::Say(line) => heard.push((now, words::spoken(&strings::english(), &line))),
                Effect::Play(score) => hear(&mut heard, playing.replace((now, score)), now),
                Effect::Silence => hear(&mut heard, playing.take(), now),
                _ => {}
            }
        }
        if *app.route() != Route::Player {
            break;
        }
    }
    assert_eq!(*app.route(), Route::After, "{exercise}");
    hear(&mut heard, playing, u64::MAX);
    heard.sort();
    (app, heard)
}

/// The tones of a score that sounded until something else took its place.
fn hear(heard: &mut Vec<Heard>, score: Option<(u64, Score)>, until: u64) {
    let Some((began, score)) = score else { return };
    let tones =
        score.soundings.iter().map(|s| (began + (s.at.as_secs_f64() * 1000.0).round() as u64, s.chime));
    heard.extend(tones.filter(|(at, _)| *at < until).map(|(at, chime)| (at, tone(chime))));
}

/// Sorts before every word.
fn tone(chime: Chime) -> String {
    format!(" {chime:?}")
}

/// What should be heard, written down in order.
struct Wanted {
    list: Vec<Heard>,
    now: f64,
}

impl Wanted {
    fn new() -> Self {
        let mut wanted = Self { list: Vec::new(), now: 0.0 };
        wanted.says("Get ready.");
        for _ in 0..3 {
            wanted.sounds(Chime::Count);
            wanted.now += 1.0;
        }
        wanted
    }

    fn sounds(&mut self, chime: Chime) {
        self.list.push(((self.now * 1000.0).round() as u64, tone(chime)));
    }

    fn says(&mut self, words: &str) {
        let micros = (self.now * 1_000_000.0).round() as u64;
        self.list.push((micros.div_ceil(TICK * 1_000) * TICK, words.to_owned()));
    }

    /// A step of so many seconds, with its tone and its line.
    fn step(&mut self, seconds: f64, chime: Chime, words: &str) -> &mut Self {
        self.sounds(chime);
        self.says(words);
        self.now += seconds;
        self
    }

    /// The same, whose line is whole the first time and only its first sentence afterwards.
    fn again(&mut self, round: usize, seconds: f64, chime: Chime, words: &str) -> &mut Self {
        let first = words.find(". ").map_or(words, |end| &words[..=end]);
        self.step(seconds, chime, if round == 0 { words } else { first })
    }

    /// A step with sixty beats a minute, four to the bar; `silent` says of a bar whether it is.
    fn beats(&mut self, seconds: usize, words: &str, silent: impl Fn(usize) -> bool) {
        self.says(words);
        for beat in 0..seconds {
            if !silent(beat / 4) {
                self.sounds(if beat % 4 == 0 { Chime::Accent } else { Chime::Beat });
            }
            self.now += 1.0;
        }
    }

    fn done(&mut self, words: &str) -> Vec<Heard> {
        self.sounds(Chime::Finish);
        self.says(words);
        let mut list = std::mem::take(&mut self.list);
        list.sort();
        list
    }
}

#[track_caller]
fn assert_heard(exercise: &str, wanted: &[Heard]) {
    let (_, heard) = heard(exercise, 0);
    assert_same(exercise, &heard, wanted);
}

#[track_caller]
fn assert_same(exercise: &str, heard: &[Heard], wanted: &[Heard]) {
    for (number, (is, should)) in heard.iter().zip(wanted).enumerate() {
        assert_eq!(is, should, "{exercise}, number {number} of what is heard");
    }
    assert_eq!(heard.len(), wanted.len(), "{exercise}");
}

#[test]
fn breath() {
    let mut wanted = Wanted::new();
    wanted.step(30.0, Chime::Step, "Settle. Breathe as you like.");
    for _ in 0..24 {
        wanted.step(4.0, Chime::In, "In.").step(6.0, Chime::Out, "Out.");
    }
    wanted.step(30.0, Chime::Rest, "Rest. Your own breath again.");
    assert_heard("six-breaths", &wanted.done("Done. 5 minutes practised."));
}

#[test]
fn hold() {
    let mut wanted = Wanted::new();
    for (rounds, words) in [(10, "Line. Light as a feather."), (5, "Word. A short one, lightly.")] {
        for round in 0..rounds {
            wanted.again(round, 10.0, Chime::Step, words);
            wanted.again(round, 5.0, Chime::Hold, "Look. Is there a dent?");
            wanted.again(round, 10.0, Chime::Rest, "Rest. Open hand.");
        }
    }
    assert_heard("feather-pressure", &wanted.done("Done. 6 minutes practised."));
}

#[test]
fn movement() {
    let mut wanted = Wanted::new();
    for round in 0..10 {
        wanted.again(round, 6.0, Chime::In, "Rainbow. Your face follows the hand.");
        wanted.again(round, 3.0, Chime::Hold, "Stay. Look at the sticker.");
        wanted.again(round, 6.0, Chime::Out, "Back. The face follows home.");
        wanted.again(round, 9.0, Chime::Rest, "Rest. Hand in your lap.");
    }
    assert_heard("follow-your-hand", &wanted.done("Done. 4 minutes practised."));
}

#[test]
fn metronome() {
    let mut wanted = Wanted::new();
    for block in 0..5 {
        if block > 0 {
            wanted.step(60.0, Chime::Rest, "Rest. Hands in your lap.");
        }
        wanted.beats(300, "Play. Slow and easy.", |_| false);
    }
    assert_heard("slow-down-tempo", &wanted.done("Done. 29 minutes practised."));
}

#[test]
fn tapping() {
    let mut wanted = Wanted::new();
    for round in 0..5 {
        let words = if round == 0 { "Tap. When it goes quiet, keep going." } else { "Tap." };
        wanted.beats(45, words, |bar| bar % 4 >= 2);
        wanted.again(round, 30.0, Chime::Rest, "Rest. Let the hand lie.");
    }
    assert_heard("rhythm-tap", &wanted.done("Done. 6 minutes practised."));
}

#[test]
fn cue() {
    let (app, heard) = heard("eyes-first", 0);
    let run = app.run().unwrap();
    let segments = run.session.timeline().segments();
    let mut by_chance = segments.iter().filter(|s| s.choice.is_some() || s.kind == StepKind::Hold);
    let mut wanted = Wanted::new();
    let mut called = [0; 3];
    for _ in 0..2 {
        let mut stayed = 0.0;
        for _ in 0..10 {
            let choice = by_chance.next().unwrap().choice.unwrap();
            let stay = by_chance.next().unwrap().length.as_secs_f64();
            assert!((1.0..=3.0).contains(&stay), "a stay of {stay} seconds");
            let chime = [Chime::Left, Chime::Right, Chime::Middle][choice];
            wanted.step(1.0, chime, ["Eyes left.", "Eyes right.", "Eyes middle."][choice]);
            wanted.step(3.0, Chime::Step, "Head follows.").step(stay, Chime::Hold, "Stay.");
            wanted.step(1.0, Chime::Step, "Eyes home.").step(3.0, Chime::Step, "Head home.");
            called[choice] += 1;
            stayed += stay;
        }
        assert!((stayed - 20.0).abs() < 0.01, "twenty seconds of staying in each set, not {stayed}");
        wanted.step(50.0, Chime::Rest, "Rest. Close your eyes if you like.");
    }
    assert!(called.iter().all(|times| *times >= 6), "{called:?}");
    assert_same("eyes-first", &heard, &wanted.done("Done. 5 minutes practised."));
}

#[test]
fn left_or_right() {
    // The person takes two seconds for each picture; nothing but the answer goes on.
    let (app, heard) = heard("hand-left-right", 2_000);
    let mut wanted = Wanted::new();
    for set in 0..2 {
        if set > 0 {
            wanted.step(30.0, Chime::Rest, "Rest. Eyes away from the screen.");
        }
        for _ in 0..20 {
            wanted.step(2.0, Chime::Step, "Left, or right?");
        }
    }
    assert_same("hand-left-right", &heard, &wanted.done("Done. 2 minutes practised."));
    assert_eq!(app.run().unwrap().own.judged.len(), 40);
}

#[test]
fn narrate() {
    let mut wanted = Wanted::new();
    for round in 0..3 {
        wanted.again(round, 20.0, Chime::Step, "This is hard. Say it inside, in your own words.");
        wanted.again(round, 20.0, Chime::Step, "You are not alone. Other people know moments like this.");
        wanted.again(round, 20.0, Chime::Step, "A warm hand, where it is welcome. And one kind sentence.");
    }
    assert_heard("kind-minute", &wanted.done("Done. 3 minutes practised."));
}

#[test]
fn free() {
    let mut wanted = Wanted::new();
    wanted.step(60.0, Chime::Step, "Ease. What was a little easier today?");
    wanted.step(60.0, Chime::Step, "Effort. What did you do, however small?");
    wanted.step(60.0, Chime::Step, "Glad. What or who are you glad of? Or leave it out.");
    assert_heard("three-wins", &wanted.done("Done. 3 minutes practised."));
}
