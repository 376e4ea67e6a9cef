//! How fast: limits, the share of a running step, kept tempos.

use proptest::prelude::*;

use super::*;

fn press(rig: &mut Rig, event: Event, times: usize) {
    for _ in 0..times {
        rig.event(event);
    }
}

fn rate(rig: &Rig) -> Option<f32> {
    rig.session.pace().rate
}

fn lengths(rig: &Rig) -> Vec<Duration> {
    rig.session.timeline().segments().iter().map(|s| rig.session.length_of(s)).collect()
}

#[test]
fn breathing_stays_between_four_and_a_half_and_ten_a_minute() {
    let mut rig = Rig::dose("six-breaths", "default").run_for(SECOND);
    press(&mut rig, Event::Rate(-BREATH_STEP), 3);
    assert_eq!(rate(&rig), Some(4.5));
    press(&mut rig, Event::Rate(-BREATH_STEP), 5);
    assert_eq!(rate(&rig), Some(4.5));
    press(&mut rig, Event::Rate(BREATH_STEP), 100);
    assert_eq!(rate(&rig), Some(10.0));
    press(&mut rig, Event::Rate(-BREATH_STEP), 1);
    assert_eq!(rate(&rig), Some(9.5));
}

#[test]
fn the_gentle_amount_shows_eight_breaths_a_minute_and_is_played_as_written() {
    let rig = Rig::dose("six-breaths", "gentle");
    assert_eq!(rate(&rig), Some(8.0));
    assert_eq!(lengths(&rig)[..2], [seconds(3.0), seconds(4.5)]);
    assert_eq!(rate(&Rig::dose("six-breaths", "default")), Some(6.0));
}

#[test]
fn every_amount_is_played_as_written_until_the_pace_is_changed() {
    for (exercise, dose) in every_dose() {
        let rig = Rig::of(exercise, dose);
        let written: Vec<_> = rig.session.timeline().segments().iter().map(|s| s.length).collect();
        assert_eq!(lengths(&rig), written, "{} {}", exercise.id, dose.id);
    }
}

#[test]
fn a_breath_takes_a_minute_divided_by_the_rate() {
    for (by, breath) in [(-1.5, 60.0 / 4.5), (-1.0, 12.0), (1.5, 8.0), (4.0, 6.0)] {
        let mut rig = Rig::breaths(1);
        rig.event(Event::Rate(by));
        let lengths = lengths(&rig);
        let (inward, outward) = (lengths[1].as_secs_f64(), lengths[2].as_secs_f64());
        assert!((inward + outward - breath).abs() < 1e-6, "{inward} + {outward}");
        assert!((inward / outward - 4.0 / 6.0).abs() < 1e-6, "in and out keep their share");
        assert_eq!((lengths[0], lengths[3]), (seconds(30.0), seconds(30.0)), "settling is not a breath");
    }
}

#[test]
fn longer_and_shorter_steps_leave_the_breath_at_the_rate_that_is_shown() {
    for event in [Event::Longer, Event::Shorter] {
        for presses in 1..7 {
            let mut rig = Rig::breaths(1);
            press(&mut rig, event, presses);
            let lengths = lengths(&rig);
            assert_eq!((rate(&rig), lengths[1] + lengths[2]), (Some(6.0), seconds(10.0)), "{event:?}");
            assert_ne!(lengths[0], seconds(30.0), "the other steps change");
        }
    }
}

#[test]
fn longer_and_shorter_go_along_the_list_and_stay_at_its_ends() {
    let mut rig = Rig::turns();
    for (event, percents) in
        [(Event::Longer, [125, 150, 200, 300, 300]), (Event::Shorter, [200, 150, 125, 100, 75])]
    {
        for percent in percents {
            assert_eq!(rig.event(event), [Outcome::Replanned]);
            assert_eq!(rig.session.pace().stretch_percent, percent);
            assert_eq!(lengths(&rig)[0], seconds(4.0) * u32::from(percent) / 100);
        }
    }
    press(&mut rig, Event::Shorter, 3);
    assert_eq!(rig.session.pace().stretch_percent, 50);
}

#[test]
fn a_length_between_two_of_the_list_goes_to_its_neighbours() {
    for (percent, shorter, longer) in [(180, 150, 200), (10, 10, 50), (999, 300, 999), (110, 100, 125)] {
        let mut less = Rig::turns().session.pace();
        less.stretch_percent = percent;
        let mut more = less;
        less.stretch(false);
        more.stretch(true);
        assert_eq!((less.stretch_percent, more.stretch_percent), (shorter, longer), "from {percent}");
    }
}

#[test]
fn a_change_keeps_the_share_of_the_running_step() {
    let mut rig = Rig::turns().run_for(seconds(2.0));
    rig.event(Event::Longer);
    assert_eq!(rig.stand(), (0, seconds(2.5), seconds(2.0)), "half of 5 s, and nothing more was practised");
    assert_eq!(rig.tick(seconds(2.5)), [done(0, seconds(4.5)), Outcome::Began { segment: 1 }]);
    let mut rig = Rig::breaths(2).run_for(seconds(33.0));
    rig.event(Event::Rate(2.0));
    assert_eq!(rig.stand().1, seconds(2.25), "three quarters of 3 s");
}

proptest! {
    #[test]
    fn no_change_of_pace_moves_a_step_on_or_back(
        into in 0..10_000_u32, changes in prop::collection::vec(0..4_usize, 1..30), breath: bool,
    ) {
        let rig = if breath { Rig::breaths(9) } else { Rig::turns() };
        let mut rig = rig.run_for(seconds(30.0) + MS * into);
        let (index, share, practised) = (rig.stand().0, rig.session.place().unwrap().share(), rig.stand().2);
        let events = [Event::Longer, Event::Shorter, Event::Rate(0.5), Event::Rate(-0.5)];
        for change in changes {
            prop_assert_eq!(rig.event(events[change]), [Outcome::Replanned]);
            prop_assert_eq!((rig.stand().0, rig.stand().2), (index, practised));
            prop_assert!((rig.session.place().unwrap().share() - share).abs() < 1e-6);
        }
    }
}

#[test]
fn a_metronome_begins_at_the_tempo_it_was_kept_at_within_its_limits() {
    let rig = Rig::tempo();
    let of = |kept| Pace::of(rig.exercise, rig.session.timeline(), kept).rate;
    assert_eq!((of(None), of(Some(67.5))), (Some(60.0), Some(67.5)));
    assert_eq!((of(Some(0.0)), of(Some(9999.0))), (Some(20.0), Some(240.0)));
    assert_eq!((of(Some(f32::NAN)), of(Some(f32::INFINITY))), (Some(60.0), Some(60.0)));
}

#[test]
fn a_breath_begins_as_written_whatever_tempo_was_kept() {
    let rig = Rig::dose("six-breaths", "gentle");
    assert_eq!(Pace::of(rig.exercise, rig.session.timeline(), Some(5.0)).rate, Some(8.0));
}

#[test]
fn another_tempo_stays_in_its_limits_and_leaves_the_lengths_alone() {
    let mut rig = Rig::tempo().run_for(seconds(10.0));
    let before = (lengths(&rig), rig.stand());
    rig.event(Event::Rate(-1000.0));
    assert_eq!(rate(&rig), Some(20.0));
    rig.event(Event::Rate(1000.0));
    assert_eq!(rate(&rig), Some(240.0));
    assert_eq!((lengths(&rig), rig.stand()), before);
}

#[test]
fn exercises_without_a_rate_have_none_to_change() {
    let mut rig = Rig::turns();
    let before = lengths(&rig);
    rig.event(Event::Rate(5.0));
    assert_eq!((rate(&rig), lengths(&rig)), (None, before));
}
