//! Stages of an exercise being shown, done and just done.
//!
//! Invariant: each comes about by what a person and the clock can do.

use super::app;
use super::at;
use super::playing;
use super::set;
use super::today;
use geste::app::Action;
use geste::app::App;
use geste::app::Notice;
use geste::app::PlayerPanel;
use geste::app::Rating;
use geste::app::Route;
use geste::app::Setting;
use geste::app::Tune;
use geste::clock::FakeClock;
use geste::record::SymptomNote;
use geste::session::Event;
use geste::session::PauseReason;
use geste::settings::BodySide;
use geste::settings::FigureSettings;
use geste::settings::Scanning;
use geste::settings::Speaker;
use std::time::Duration;

/// An exercise with Geste's own voice.
pub fn spoken(clock: &FakeClock, by_ear: bool, seconds: f64) -> App {
    let mut app = app(clock);
    app.apply(Action::Set(Setting::ByEar(by_ear)));
    app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
    app.rehearse("six-breaths", "default");
    clock.advance(Duration::from_secs_f64(seconds));
    app.tick();
    app
}

pub fn player_sound_lost(clock: &FakeClock) -> App {
    let mut app = spoken(clock, false, 40.0);
    app.say(Notice::SoundSilent {
        reason: "The computer's sound has stopped. Everything that would be heard is also shown.".into(),
    });
    app
}

/// The movement shown, two seconds after it was asked for.
pub fn exercise_movement(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Exercise("follow-your-hand".into()));
    app.apply(Action::ShowMovement(true));
    clock.advance(Duration::from_secs(2));
    app
}

pub fn exercise_key_pictures(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Exercise("soft-blink".into()));
    set(&mut app, Setting::MovingPictures(false));
    app.apply(Action::ShowPicture(1));
    app
}

pub fn player_mirror(clock: &FakeClock) -> App {
    let mut app = playing(clock, "turn-away", 3.0 + 3.9);
    let pull = Some(BodySide::Right);
    set(&mut app, Setting::Figures(FigureSettings { mirror: true, pull, ..FigureSettings::default() }));
    app
}

pub fn player_my_pace(clock: &FakeClock) -> App {
    let mut app = playing(clock, "mirror-middle", 5.0);
    app.apply(Action::Session(Event::MyPace(true)));
    app.apply(Action::Session(Event::NextWhenReady));
    app
}

pub fn player_cues(clock: &FakeClock) -> App {
    let mut app = playing(clock, "six-breaths", 40.0);
    app.apply(Action::Show(PlayerPanel::Cues));
    app
}

pub fn player_by_ear(clock: &FakeClock) -> App {
    let mut app = playing(clock, "six-breaths", 40.0);
    set(&mut app, Setting::ByEar(true));
    app
}

pub fn player_by_ear_paused(clock: &FakeClock) -> App {
    let mut app = player_by_ear(clock);
    app.apply(Action::Session(Event::Pause(PauseReason::Asked)));
    app
}

pub fn player_paused(clock: &FakeClock) -> App {
    let mut app = playing(clock, "mirror-middle", 50.0);
    app.apply(Action::Session(Event::Pause(PauseReason::Asked)));
    app
}

pub fn player_slept(clock: &FakeClock) -> App {
    let mut app = playing(clock, "six-breaths", 50.0);
    clock.suspend(Duration::from_secs(900));
    app.tick();
    app
}

pub fn after(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::RateBefore(Rating::Pull, 4));
    app.rehearse("mirror-middle", "three-minutes");
    clock.advance(Duration::from_secs(400));
    app.tick();
    app.apply(Action::RateAfter(Rating::Pull, 3));
    app
}

pub fn symptom_stop(clock: &FakeClock) -> App {
    let mut app = playing(clock, "mirror-middle", 50.0);
    app.apply(Action::Session(Event::StopForSymptom));
    app
}

/// Dizziness that stays was noted: the second stop level.
pub fn symptom_stop_call(clock: &FakeClock) -> App {
    let mut app = symptom_stop(clock);
    app.apply(Action::Note(SymptomNote::DizzyStays));
    app
}

/// Taps with the beat of rhythm-tap, each thirty milliseconds late, until this many.
pub fn tapping(clock: &FakeClock, taps: u32) -> App {
    let mut app = playing(clock, "rhythm-tap", 3.03);
    for _ in 0..taps {
        app.apply(Action::Tap);
        clock.advance(Duration::from_secs(1));
    }
    app.tick();
    app
}

/// Answers this many pictures, one in four the other way, and looks at the next.
pub fn judging(clock: &FakeClock, pictures: usize) -> App {
    let mut app = playing(clock, "hand-left-right", 3.1);
    for number in 0..pictures {
        clock.advance(Duration::from_millis(1900 + 100 * (number as u64 % 3)));
        let side = app.run().unwrap().picture().unwrap().side;
        app.apply(Action::Judge(Some(if number % 4 == 3 { side.other() } else { side })));
    }
    app
}

pub fn player_beat(clock: &FakeClock) -> App {
    let mut app = playing(clock, "slow-down-tempo", 20.0);
    app.apply(Action::Tune(Tune::SilentBars { heard: 3, silent: 1 }));
    app.apply(Action::Show(PlayerPanel::Beat));
    app
}

pub fn player_breath_slowing(clock: &FakeClock) -> App {
    let mut app = playing(clock, "six-breaths", 3.0 + 30.0 + 2.6);
    app.apply(Action::Tune(Tune::SlowStart(true)));
    app
}

pub fn player_paused_scanning(clock: &FakeClock) -> App {
    let mut app = player_paused(clock);
    set(&mut app, Setting::Scanning(Scanning::Automatic));
    app
}

pub fn today_scanning(clock: &FakeClock) -> App {
    let mut app = today(clock);
    set(&mut app, Setting::Scanning(Scanning::Automatic));
    app
}

/// Practises slowly on some days, faster after a fortnight, with one day that was not easy.
pub fn staircase(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for (days, faster, not_easy) in [
        (0, 0.0, false),
        (2, 0.0, false),
        (5, 0.0, false),
        (8, 6.0, false),
        (3, 0.0, true),
        (1, 0.0, false),
        (6, 0.0, false),
        (9, 0.0, false),
    ] {
        clock.advance(Duration::from_secs(days * 86_400));
        app.rehearse("slow-down-tempo", "gentle");
        app.apply(Action::Session(Event::Rate(faster)));
        clock.advance(Duration::from_secs(240));
        if not_easy {
            app.apply(Action::SlowerToday);
        }
        app.apply(Action::Session(Event::Stop));
        app.apply(Action::SkipAfter);
    }
    app.apply(Action::Go(Route::Staircase("slow-down-tempo".into())));
    app
}

pub fn closing(clock: &FakeClock) -> App {
    let mut app = playing(clock, "six-breaths", 50.0);
    app.apply(Action::AskToClose);
    app
}

pub fn after_tapping(clock: &FakeClock) -> App {
    let mut app = tapping(clock, 30);
    app.apply(Action::Session(Event::Stop));
    app
}

pub fn after_pictures(clock: &FakeClock) -> App {
    let mut app = judging(clock, 13);
    app.apply(Action::Session(Event::Stop));
    app
}
