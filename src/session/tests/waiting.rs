//! What waits for the person: pictures to judge; and what is laid out anew while it runs.

use super::*;
use crate::content::BreathRamp;
use crate::content::StepKind;

#[test]
fn a_picture_waits_for_ever_and_a_rest_between_does_not() {
    let mut rig = Rig::dose("hand-left-right", "default");
    rig.event(Event::Start);
    rig.tick(COUNT_IN);
    for picture in 0..20 {
        assert!(rig.session.waits());
        assert_eq!(rig.tick(DAY), [], "picture {picture} stays");
        assert_eq!(rig.session.score(rig.exercise).soundings, [], "nothing sounds while it is looked at");
        let outcomes = rig.event(Event::NextWhenReady);
        assert!(outcomes.contains(&Outcome::Replanned) && outcomes.len() == 3, "{outcomes:?}");
    }
    assert!(!rig.session.waits(), "the rest is timed");
    rig.tick(seconds(30.0));
    assert!(rig.session.waits());
    assert_eq!(rig.session.index(), 21);
}

#[test]
fn a_pause_before_an_answer_keeps_the_picture() {
    let mut rig = Rig::dose("hand-left-right", "gentle");
    rig.event(Event::Start);
    rig.tick(COUNT_IN);
    let picture = rig.session.timeline().get(0).and_then(|s| s.picture);
    rig.event(Event::Pause(PauseReason::Asked));
    assert_eq!(rig.event(Event::NextWhenReady), []);
    rig.event(Event::Resume);
    rig.tick(COUNT_IN);
    assert_eq!(rig.session.timeline().get(rig.session.index()).and_then(|s| s.picture), picture);
}

#[test]
fn beats_changed_while_they_sound_keep_their_place() {
    let mut rig = Rig::dose("slow-down-tempo", "gentle");
    rig.event(Event::Start);
    rig.tick(COUNT_IN + seconds(10.5));
    let before = (rig.session.elapsed(), rig.session.beats().unwrap().number_at(rig.session.elapsed()));
    let mut exercise = rig.exercise.clone();
    exercise.pacer.tempo_mut().unwrap().subdivision = 2;
    let dose = exercise.dose("gentle").unwrap().clone();
    let timeline = Timeline::lay_out(&exercise, &dose, rig.session.timeline().seed());
    assert_eq!(rig.session.laid_out_anew(timeline), [Outcome::Replanned]);
    let after = (rig.session.elapsed(), rig.session.beats().unwrap().number_at(rig.session.elapsed()));
    assert_eq!(before, after);
    let clicks = rig.session.score(&exercise).soundings.iter().filter(|s| s.chime == Chime::Click).count();
    assert!(clicks > 200, "every second sound is between two beats: {clicks}");
}

#[test]
fn a_slow_start_is_played_breath_by_breath_and_follows_the_persons_own_rate() {
    let mut slowing = exercise("six-breaths").clone();
    if let Pacer::Breath(breath) = &mut slowing.pacer {
        breath.ramp = Some(BreathRamp { from_rate: 9.0, over: Millis(60_000) });
    }
    let slowing: &'static Exercise = Box::leak(Box::new(slowing));
    let mut rig = Rig::of(slowing, slowing.dose("default").unwrap());
    let of_breaths = |rig: &Rig| -> Vec<f32> {
        let inward = |s: &&Segment| s.kind == StepKind::BreatheIn;
        let segments = rig.session.timeline().segments().iter().filter(inward);
        segments.filter_map(|s| rig.session.pace().breaths_of(s)).collect()
    };
    let rates = of_breaths(&rig);
    assert!(rates[0] > 8.0 && rates.windows(2).all(|two| two[1] <= two[0] + 1e-4), "{rates:?}");
    assert!((rates.last().unwrap() - 6.0).abs() < 1e-3);
    assert_eq!(rig.session.pace().rate, Some(6.0), "the rate it goes to");
    rig.event(Event::Rate(-BREATH_STEP));
    for (now, before) in of_breaths(&rig).iter().zip(&rates) {
        assert!((now - (before - 0.5)).abs() < 1e-3, "{now} after {before}");
    }
    let sum: Duration = rig.session.timeline().segments().iter().map(|s| s.length).sum();
    let stated = slowing.length_of(slowing.dose("default").unwrap()).duration();
    assert!(sum.abs_diff(stated) < 2 * MS, "{sum:?} and {stated:?}");
    let first_out = rig.session.score(slowing).soundings;
    assert_eq!(first_out, [], "nothing sounds before Start");
}
