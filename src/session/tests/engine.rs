//! A session's life: start, pause, resume, my pace, stop, and taking up again.

use super::*;
use crate::record::Ending;

const PAUSED: [Outcome; 2] = [Outcome::Paused(PauseReason::Asked), Outcome::Replanned];
const COUNTING: [Outcome; 2] = [Outcome::Counted(3), Outcome::Replanned];

#[test]
fn starting_counts_three_two_one_and_then_begins() {
    let mut rig = Rig::turns();
    assert_eq!(rig.event(Event::Start), COUNTING);
    assert_eq!(rig.session.phase(), Phase::CountingIn { left: COUNT_IN });
    assert_eq!(rig.tick(seconds(0.9)), []);
    assert_eq!(rig.tick(seconds(0.1)), [Outcome::Counted(2)]);
    assert_eq!(rig.tick(SECOND), [Outcome::Counted(1)]);
    assert_eq!(rig.tick(seconds(0.999)), []);
    assert_eq!(rig.tick(MS), [Outcome::Began { segment: 0 }]);
    assert_eq!((rig.session.phase(), rig.stand()), (Phase::Running, (0, Duration::ZERO, Duration::ZERO)));
}

#[test]
fn nothing_moves_before_start() {
    let mut rig = Rig::turns();
    for event in [Event::Tick, Event::Pause(PauseReason::Asked), Event::Resume, Event::NextWhenReady] {
        assert_eq!(rig.after(DAY, event), [], "{event:?}");
    }
    assert_eq!((rig.session.phase(), rig.stand()), (Phase::Ready, (0, Duration::ZERO, Duration::ZERO)));
}

#[test]
fn starting_twice_does_not_count_twice() {
    let mut rig = Rig::turns();
    rig.event(Event::Start);
    assert_eq!(rig.after(seconds(1.5), Event::Start), [Outcome::Counted(2)]);
    assert_eq!(rig.session.phase(), Phase::CountingIn { left: seconds(1.5) });
    rig.tick(seconds(3.5));
    assert_eq!(rig.event(Event::Start), []);
    assert_eq!(rig.stand(), (0, seconds(2.0), seconds(2.0)));
    rig.pause();
    assert_eq!(rig.event(Event::Start), [], "only resuming ends a pause");
}

#[test]
fn every_exercise_at_every_amount_plays_to_its_end_in_the_stated_time() {
    for (exercise, dose) in every_timed_dose() {
        let name = format!("{} {}", exercise.id, dose.id);
        let mut rig = Rig::of(exercise, dose);
        let length = rig.session.timeline().length();
        let lengths: Vec<_> = rig.session.timeline().segments().iter().map(|s| s.length).collect();
        assert!(length.abs_diff(dose.stated.duration()) <= seconds(5.0), "{name} takes {length:?}");
        let mut outcomes = rig.event(Event::Start);
        outcomes.extend(rig.tick(COUNT_IN));
        let began = rig.now.mono;
        while rig.session.is_moving() {
            assert!(rig.now.mono - began <= length, "{name} goes on for longer than {length:?}");
            outcomes.extend(rig.tick(seconds(0.25)));
        }
        assert!((rig.now.mono - began).abs_diff(length) < seconds(0.25), "{name} ended early");
        assert_eq!(rig.session.phase(), Phase::Ended(Ending::Completed), "{name}");
        assert_eq!(rig.session.practised(), length, "{name}");
        let mut expected =
            vec![Outcome::Counted(3), Outcome::Replanned, Outcome::Counted(2), Outcome::Counted(1)];
        for (segment, length) in lengths.into_iter().enumerate() {
            expected.extend([Outcome::Began { segment }, done(segment, length)]);
        }
        expected.extend([Outcome::Ended(Ending::Completed), Outcome::Replanned]);
        assert_eq!(outcomes, expected, "{name}");
    }
}

#[test]
fn pause_works_at_every_tick_and_stays_for_a_day() {
    for rig in [Rig::turns(), Rig::breaths(3), Rig::dose("eyes-first", "gentle"), Rig::turns().at_own_pace()]
    {
        let mut looked = 0;
        let mut look = |rig: &Rig| {
            let mut rig = rig.clone();
            let before = rig.stand();
            assert_eq!(rig.pause(), PAUSED);
            assert_eq!([rig.tick(MS), rig.tick(DAY), rig.pause()], [const { Vec::new() }; 3]);
            assert_eq!(rig.session.phase(), Phase::Paused(PauseReason::Asked));
            assert_eq!(rig.stand(), before);
            looked += 1;
        };
        if rig.session.my_pace() {
            look(&rig.run_for(DAY));
        } else {
            at_every_tick(rig, seconds(0.1), look);
            assert!(looked > 600, "only {looked} ticks");
        }
    }
}

#[test]
fn pausing_keeps_the_time_already_spent() {
    let mut rig = Rig::turns();
    let mut outcomes = rig.event(Event::Start);
    outcomes.extend(rig.tick(COUNT_IN + seconds(10.0)));
    rig.pause();
    outcomes.extend(rig.after(DAY, Event::Resume));
    outcomes.extend(rig.tick(COUNT_IN));
    assert_eq!(rig.session.practised(), seconds(10.0));
    outcomes.extend(rig.tick(seconds(210.0)));
    assert_eq!(rig.session.phase(), Phase::Ended(Ending::Completed));
    assert_eq!((rig.session.practised(), told(&outcomes)), (seconds(220.0), seconds(220.0)));
}

#[test]
fn resuming_begins_the_repetition_again_and_never_in_the_middle_of_a_movement() {
    for rig in [
        Rig::turns(),
        Rig::breaths(3),
        Rig::dose("eyes-first", "gentle"),
        Rig::dose("trick-finder", "gentle"),
    ] {
        at_every_tick(rig, seconds(0.5), |rig| {
            let mut rig = rig.clone();
            let (index, elapsed, _) = rig.stand();
            rig.pause();
            assert_eq!(rig.after(DAY, Event::Resume), COUNTING);
            let begun = rig.tick(COUNT_IN);
            let segment = rig.session.index();
            assert_eq!(begun, [Outcome::Counted(2), Outcome::Counted(1), Outcome::Began { segment }]);
            let (was, is) =
                (&rig.session.timeline().segments()[index], &rig.session.timeline().segments()[segment]);
            if was.length > seconds(30.0) {
                assert_eq!((segment, rig.session.elapsed()), (index, elapsed), "a long rest goes on");
            } else {
                assert!(is.opens_round && rig.session.elapsed().is_zero(), "{index} went on at {segment}");
                assert_eq!((is.part, is.round), (was.part, was.round));
            }
        });
    }
}

#[test]
fn a_long_rest_goes_on_where_it_was_and_a_short_one_begins_again() {
    for (mut rig, stand) in [
        (Rig::turns().run_for(seconds(60.0 + 40.0)), (12, seconds(40.0), seconds(100.0))),
        (Rig::tempo().run_for(seconds(120.0)), (0, seconds(120.0), seconds(120.0))),
        (Rig::writing().run_for(seconds(100.0)), (3, seconds(40.0), seconds(100.0))),
        (Rig::breaths(3).run_for(seconds(20.0)), (0, Duration::ZERO, seconds(20.0))),
    ] {
        rig.pause();
        rig.event(Event::Resume);
        rig.tick(COUNT_IN);
        assert_eq!(rig.stand(), stand, "{}", rig.exercise.id);
    }
}

#[test]
fn only_a_step_without_movement_and_over_half_a_minute_goes_on_in_the_middle() {
    for (step, length, goes_on) in
        [("rest", 31.0, true), ("rest", 30.0, false), ("stay", 45.0, false), ("turn", 45.0, false)]
    {
        let exercise = exercise("turn-away");
        let plan = vec![entry(1, &[(step, length)])];
        let mut rig = Rig::of(exercise, &planned(exercise, plan)).run_for(seconds(20.0));
        rig.pause();
        rig.event(Event::Resume);
        let elapsed = if goes_on { seconds(20.0) } else { Duration::ZERO };
        assert_eq!(rig.stand(), (0, elapsed, seconds(20.0)), "{step} of {length} s");
    }
}

#[test]
fn a_pause_while_counting_in_is_followed_by_a_whole_count_in() {
    let mut rig = Rig::turns();
    rig.event(Event::Start);
    rig.tick(seconds(2.5));
    assert_eq!(rig.pause(), PAUSED);
    assert_eq!(rig.after(DAY, Event::Resume), COUNTING);
    assert_eq!(rig.session.phase(), Phase::CountingIn { left: COUNT_IN });
    assert_eq!(rig.event(Event::Resume), [], "it is already going on");
}

#[test]
fn my_pace_never_goes_on_by_itself() {
    let mut rig = Rig::turns().at_own_pace();
    rig.event(Event::Start);
    assert_eq!(rig.event(Event::NextWhenReady), [], "not while it counts in");
    rig.tick(COUNT_IN);
    for segment in 0..=rig.last_segment() {
        assert_eq!(rig.tick(DAY), []);
        assert_eq!(rig.session.index(), segment);
        let outcomes = rig.event(Event::NextWhenReady);
        assert_eq!(outcomes[0], done(segment, DAY));
        let then = if segment < 24 {
            Outcome::Began { segment: segment + 1 }
        } else {
            Outcome::Ended(Ending::Completed)
        };
        assert_eq!(outcomes[1..3], [then, Outcome::Replanned]);
    }
    assert_eq!(rig.session.practised(), DAY * 25);
}

#[test]
fn next_when_ready_is_for_my_pace_only() {
    let mut rig = Rig::turns().run_for(SECOND);
    assert_eq!(rig.event(Event::NextWhenReady), []);
    let mut rig = Rig::turns().at_own_pace().run_for(SECOND);
    rig.pause();
    assert_eq!(rig.event(Event::NextWhenReady), []);
    assert_eq!(rig.stand(), (0, SECOND, SECOND));
}

#[test]
fn my_pace_can_be_taken_and_left_at_any_time() {
    let mut rig = Rig::turns();
    rig.event(Event::Start);
    assert_eq!(rig.after(SECOND, Event::MyPace(true)), [Outcome::Counted(2), Outcome::Replanned]);
    assert_eq!(rig.session.phase(), Phase::CountingIn { left: seconds(2.0) });
    assert_eq!(rig.tick(DAY), [Outcome::Counted(1), Outcome::Began { segment: 0 }]);
    assert_eq!(rig.event(Event::NextWhenReady).len(), 3);
    rig.tick(SECOND);
    assert_eq!(rig.event(Event::MyPace(false)), [Outcome::Replanned]);
    assert_eq!(rig.stand().0, 1);
    assert_eq!(rig.tick(seconds(2.0)), [done(1, seconds(3.0)), Outcome::Began { segment: 2 }]);
}

#[test]
fn stopping_at_any_point_ends_with_its_reason_and_tells_the_partial_step() {
    let pauses = [false, true];
    for (stop, ending) in
        [(Event::Stop, Ending::DoneForToday), (Event::StopForSymptom, Ending::StoppedForSymptom)]
    {
        at_every_tick(Rig::turns(), seconds(0.5), |rig| {
            for pause_first in pauses {
                let mut rig = rig.clone();
                if pause_first {
                    rig.pause();
                }
                let (index, elapsed, practised) = rig.stand();
                let mut expected = vec![Outcome::Ended(ending), Outcome::Replanned];
                if !elapsed.is_zero() {
                    expected.insert(0, skipped(index, elapsed));
                }
                assert_eq!(rig.event(stop), expected);
                assert_eq!((rig.session.phase(), rig.session.practised()), (Phase::Ended(ending), practised));
            }
        });
    }
    let mut rig = Rig::turns();
    assert_eq!(rig.event(Event::Stop), [Outcome::Ended(Ending::DoneForToday), Outcome::Replanned]);
}

#[test]
fn nothing_happens_after_the_end() {
    let mut ended = vec![Rig::turns().run_for(DAY), Rig::turns().run_for(seconds(5.0)), Rig::turns()];
    ended[1].event(Event::Stop);
    ended[2].event(Event::StopForSymptom);
    for mut rig in ended {
        let before = (rig.session.phase(), rig.stand(), rig.session.pace(), rig.session.my_pace());
        assert!(matches!(before.0, Phase::Ended(_)));
        for event in EVENTS {
            assert_eq!(rig.after(DAY, event), [], "{event:?}");
        }
        assert_eq!((rig.session.phase(), rig.stand(), rig.session.pace(), rig.session.my_pace()), before);
    }
}

#[test]
fn taking_up_an_earlier_run_starts_at_its_repetition_with_the_time_already_practised() {
    let rig = Rig::turns();
    for (segment, start) in
        [(0, 0), (3, 0), (4, 4), (11, 8), (12, 12), (13, 13), (24, 21), (25, 21), (999, 21)]
    {
        let mut rig = rig.clone();
        rig.session = rig.session.taken_up(segment, seconds(77.0));
        assert_eq!(rig.stand(), (start, Duration::ZERO, seconds(77.0)), "from {segment}");
        assert_eq!(rig.event(Event::Start), COUNTING);
        assert_eq!(rig.tick(COUNT_IN).last(), Some(&Outcome::Began { segment: start }));
        rig.tick(SECOND);
        assert_eq!(rig.stand(), (start, SECOND, seconds(78.0)));
    }
}

#[test]
fn an_empty_plan_ends_at_once_and_does_not_crash() {
    let exercise = exercise("turn-away");
    let mut rig = Rig::of(exercise, &planned(exercise, Vec::new()));
    rig.event(Event::Start);
    let outcomes = rig.tick(seconds(4.0));
    assert!(outcomes.contains(&Outcome::Ended(Ending::Completed)), "{outcomes:?}");
    assert_eq!(rig.session.practised(), Duration::ZERO);
}
