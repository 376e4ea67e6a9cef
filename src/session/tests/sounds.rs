//! What will be heard: beats to the nanosecond, a sound for every change, silence when still.

use super::*;
use crate::content::StepKind;

fn heard(rig: &Rig) -> Vec<(Duration, Chime)> {
    rig.session.score(rig.exercise).soundings.iter().map(|s| (s.at, s.chime)).collect()
}

/// A rig that counts in, and the start of each segment from then on.
fn counting_in(mut rig: Rig) -> (Rig, Vec<Duration>) {
    rig.event(Event::Start);
    let lengths = rig.session.timeline().segments().iter().map(|s| rig.session.length_of(s));
    let starts = lengths.scan(COUNT_IN, |at, length| Some(std::mem::replace(at, *at + length))).collect();
    (rig, starts)
}

#[test]
fn a_beat_is_exactly_at_its_multiple_of_a_minute_divided_by_the_tempo() {
    for bpm in [20, 61, 73, 97, 240] {
        let mut rig = Rig::tempo();
        rig.event(Event::Rate(bpm as f32 - rig.session.pace().rate.unwrap()));
        let rig = rig.run_for(Duration::ZERO);
        let beats: Vec<_> = heard(&rig).into_iter().take_while(|(at, _)| *at < seconds(300.0)).collect();
        assert_eq!(beats.len(), 5 * bpm, "five minutes at {bpm}");
        for (n, (at, chime)) in beats.into_iter().enumerate() {
            let ideal = Duration::from_nanos(n as u64 * 60_000_000_000 / bpm as u64);
            assert!(at.abs_diff(ideal) <= Duration::from_nanos(1), "beat {n} at {bpm} is at {at:?}");
            assert_eq!(chime, if n % 4 == 0 { Chime::Accent } else { Chime::Beat }, "beat {n}");
        }
    }
}

#[test]
fn beats_stay_on_their_grid_when_the_score_is_made_anew() {
    for (into, first, chime) in [
        (10.25, 0.75, Chime::Beat),
        (10.0, 0.0, Chime::Beat),
        (11.5, 0.5, Chime::Accent),
        (299.5, 0.5, Chime::Rest),
    ] {
        let mut rig = Rig::tempo().run_for(seconds(into));
        rig.event(Event::MyPace(false));
        assert_eq!(heard(&rig)[0], (seconds(first), chime), "{into} s into the block");
    }
}

#[test]
fn a_block_that_goes_on_after_a_pause_keeps_its_bar() {
    let mut rig = Rig::tempo().run_for(seconds(41.5));
    rig.pause();
    rig.event(Event::Resume);
    let beats = heard(&rig);
    assert_eq!(beats[..3], [0.0, 1.0, 2.0].map(|at| (seconds(at), Chime::Count)));
    assert_eq!(
        beats[3..6],
        [(3.5, Chime::Beat), (4.5, Chime::Beat), (5.5, Chime::Accent)].map(|(at, c)| (seconds(at), c))
    );
}

#[test]
fn a_score_made_later_is_the_rest_of_the_score_made_at_the_start() {
    for (exercise, dose) in every_timed_dose() {
        let (mut rig, _) = counting_in(Rig::of(exercise, dose));
        let whole = heard(&rig);
        let step = (rig.session.timeline().length() / 61).max(seconds(0.25));
        let mut passed = Duration::ZERO;
        while rig.session.is_moving() {
            let rest = whole.iter().filter(|(at, _)| *at >= passed).map(|(at, c)| (*at - passed, *c));
            let (now, rest) = (heard(&rig), rest.collect::<Vec<_>>());
            let name = format!("{} {} at {passed:?}", exercise.id, dose.id);
            assert_eq!(now.len(), rest.len(), "{name}");
            for (now, then) in now.iter().zip(rest) {
                assert_eq!(*now, then, "{name}");
            }
            rig.tick(step);
            passed += step;
        }
    }
}

#[test]
fn every_step_begins_with_a_sound_and_the_end_has_its_own() {
    for (exercise, dose) in every_timed_dose() {
        let (rig, starts) = counting_in(Rig::of(exercise, dose));
        let heard = heard(&rig);
        assert_eq!(heard[..3], [0.0, 1.0, 2.0].map(|at| (seconds(at), Chime::Count)), "{}", exercise.id);
        for (start, segment) in starts.iter().zip(rig.session.timeline().segments()) {
            let sounds: Vec<_> = heard.iter().filter(|(at, _)| at == start).map(|(_, c)| *c).collect();
            assert_eq!(sounds.len(), 1, "{} at {start:?}", exercise.id);
            let beats = matches!(sounds[0], Chime::Accent | Chime::Beat | Chime::Count);
            assert_eq!(beats, segment.kind == StepKind::Metronome);
        }
        let end = COUNT_IN + rig.session.timeline().length();
        assert_eq!(heard.last(), Some(&(end, Chime::Finish)), "{}", exercise.id);
        assert!(heard.is_sorted_by_key(|(at, _)| *at), "{}", exercise.id);
        assert_eq!(heard.iter().filter(|(_, c)| *c == Chime::Finish).count(), 1);
    }
}

#[test]
fn the_count_in_sounds_only_for_the_numbers_to_come() {
    let (mut rig, _) = counting_in(Rig::turns());
    rig.tick(seconds(1.25));
    assert_eq!(heard(&rig)[..2], [(seconds(0.75), Chime::Count), (seconds(1.75), Chime::In)]);
    rig.tick(seconds(1.75));
    assert_eq!(heard(&rig)[..2], [(Duration::ZERO, Chime::In), (seconds(4.0), Chime::Hold)]);
}

#[test]
fn movements_stays_rests_and_breaths_sound_differently() {
    let chimes = |rig: Rig| heard(&rig.run_for(Duration::ZERO)).iter().map(|(_, c)| *c).collect::<Vec<_>>();
    assert_eq!(chimes(Rig::turns())[..5], [Chime::In, Chime::Hold, Chime::Out, Chime::Rest, Chime::In]);
    assert_eq!(chimes(Rig::breaths(1)), [Chime::Step, Chime::In, Chime::Out, Chime::Rest, Chime::Finish]);
}

#[test]
fn left_right_and_middle_are_heard_as_they_are_called() {
    let (rig, starts) = counting_in(Rig::dose("eyes-first", "default"));
    let heard = heard(&rig);
    let mut called = [0; 3];
    for (start, segment) in starts.iter().zip(rig.session.timeline().segments()) {
        let step = &rig.exercise.steps[segment.step];
        let Some((choices, choice)) = step.choices.as_ref().zip(segment.choice) else { continue };
        let (chime, side) = match choices.items[choice].name.as_str() {
            "left" => (Chime::Left, 0),
            "right" => (Chime::Right, 1),
            "middle" => (Chime::Middle, 2),
            other => panic!("{other} is called"),
        };
        assert!(heard.contains(&(*start, chime)), "{chime:?} at {start:?}");
        called[side] += 1;
    }
    assert!(called.iter().all(|n| *n >= 3), "{called:?}");
}

#[test]
fn nothing_is_planned_to_sound_while_the_clock_stands_still() {
    let ready = Rig::tempo();
    let mut paused = Rig::tempo().run_for(SECOND);
    paused.pause();
    let mut stopped = Rig::tempo().run_for(SECOND);
    stopped.event(Event::StopForSymptom);
    let completed = Rig::turns().run_for(DAY);
    for rig in [ready, paused, stopped, completed] {
        assert_eq!(heard(&rig), [], "{:?}", rig.session.phase());
    }
}

#[test]
fn in_my_pace_only_the_present_step_is_ahead() {
    let (mut rig, _) = counting_in(Rig::turns().at_own_pace());
    let counts = [0.0, 1.0, 2.0].map(|at| (seconds(at), Chime::Count));
    assert_eq!(heard(&rig), [&counts[..], &[(COUNT_IN, Chime::In)]].concat());
    rig.tick(COUNT_IN);
    assert_eq!(heard(&rig), [(Duration::ZERO, Chime::In)]);
    rig.tick(SECOND);
    assert_eq!(heard(&rig), []);
    rig.event(Event::NextWhenReady);
    assert_eq!(heard(&rig), [(Duration::ZERO, Chime::Hold)]);
}

#[test]
fn another_pace_is_heard_at_once() {
    let mut rig = Rig::turns().run_for(seconds(2.0));
    rig.event(Event::Longer);
    assert_eq!(heard(&rig)[..2], [(seconds(2.5), Chime::Hold), (seconds(6.25), Chime::Out)]);
    let mut rig = Rig::tempo().run_for(seconds(10.5));
    rig.event(Event::Rate(120.0 - rig.session.pace().rate.unwrap()));
    let close = |at: Duration, to: f64| at.abs_diff(seconds(to)) < Duration::from_micros(1);
    let [(first, Chime::Beat), (second, Chime::Accent)] = heard(&rig)[..2] else {
        panic!("{:?}", heard(&rig))
    };
    assert!(close(first, 0.25) && close(second, 0.75), "the bar goes on: {first:?} {second:?}");
}

/// What is heard from the press of Start on, of the moments that have tones.
fn heard_of(mut rig: Rig, tones: impl Fn(Cue) -> bool) -> Vec<(u64, Chime)> {
    rig.event(Event::Start);
    let score = rig.session.score_of(rig.exercise, tones);
    score.soundings.iter().map(|s| (s.at.as_secs(), s.chime)).collect()
}

#[test]
fn a_moment_without_its_tone_is_silent_and_all_others_are_where_they_were() {
    let all = heard_of(Rig::breaths(4), |_| true);
    for (cue, chime) in [(Cue::BreatheIn, Chime::In), (Cue::BreatheOut, Chime::Out), (Cue::Step, Chime::Step)]
    {
        let others: Vec<_> = all.iter().copied().filter(|(_, heard)| *heard != chime).collect();
        assert_eq!(heard_of(Rig::breaths(4), |c| c != cue), others, "{cue:?}");
    }
    assert!(heard_of(Rig::tempo(), |c| c != Cue::Beat).iter().all(|(_, c)| !c.is_beat()));
    assert!(!heard_of(Rig::breaths(4), |c| c != Cue::End).iter().any(|(_, c)| *c == Chime::Finish));
    assert_eq!(heard_of(Rig::turns(), |_| false), [0, 1, 2].map(|at| (at, Chime::Count)));
}

#[test]
fn the_last_seconds_of_long_steps_are_counted_and_of_beats_and_breaths_not() {
    let counts = |rig: Rig| {
        let heard = heard_of(rig, |_| true).into_iter();
        heard.filter(|(_, chime)| *chime == Chime::Count).map(|(at, _)| at).collect::<Vec<_>>()
    };
    assert_eq!(counts(Rig::breaths(2)), [0, 1, 2, 30, 31, 32, 80, 81, 82]);
    assert_eq!(counts(Rig::tempo()), [0, 1, 2, 360, 361, 362], "only the minute between the blocks");
    let mut rig = Rig::breaths(2).run_for(seconds(28.5));
    let score = rig.session.score_of(rig.exercise, |_| true);
    assert_eq!((score.soundings[0].at, score.soundings[0].chime), (MS * 500, Chime::Count));
    rig.event(Event::MyPace(true));
    assert!(rig.session.score_of(rig.exercise, |_| true).soundings.is_empty());
}

#[test]
fn a_score_says_how_long_the_run_goes_on() {
    let mut rig = Rig::breaths(2);
    rig.event(Event::Start);
    assert_eq!(rig.session.score(rig.exercise).lasts, seconds(3.0 + 80.0));
    rig.event(Event::MyPace(true));
    assert!(rig.session.score(rig.exercise).lasts >= seconds(600.0), "nobody knows how long");
    rig.pause();
    assert_eq!(rig.session.score(rig.exercise).lasts, Duration::ZERO);
}
