//! "Where am I?": what the screen and the ear are told.

use super::*;

fn place(rig: &Rig) -> Place<'_> {
    rig.session.place().expect("the session has a place")
}

#[test]
fn a_place_tells_part_round_and_what_is_left() {
    let rig = Rig::turns().run_for(seconds(60.0 + 90.0 + 27.0));
    let place = place(&rig);
    assert_eq!((place.index, place.segment.round), (19, Round { number: 2, of: 3 }));
    assert_eq!(place.part, Round { number: 3, of: 3 });
    assert_eq!((place.elapsed, place.length), (Duration::ZERO, seconds(4.0)));
    assert_eq!(place.left, seconds(33.0));
}

#[test]
fn what_is_left_and_what_is_done_make_the_whole_at_every_tick() {
    for rig in [Rig::turns(), Rig::breaths(3), Rig::dose("eyes-first", "gentle")] {
        let whole = rig.session.timeline().length();
        at_every_tick(rig, seconds(0.3), |rig| {
            assert_eq!(place(rig).left + rig.session.practised(), whole);
        });
    }
}

#[test]
fn what_is_left_follows_the_pace() {
    let mut rig = Rig::turns().run_for(Duration::ZERO);
    for _ in 0..3 {
        rig.event(Event::Longer);
    }
    assert_eq!((place(&rig).left, place(&rig).length), (seconds(420.0), seconds(8.0)));
}

#[test]
fn seconds_left_count_down_to_one_and_seconds_of_a_breath_count_up_from_one() {
    let mut rig = Rig::breaths(1).run_for(seconds(30.0));
    let mut seen = Vec::new();
    for _ in 0..8 {
        seen.push((place(&rig).seconds_left(), place(&rig).second_of()));
        rig.tick(seconds(0.5));
    }
    assert_eq!(seen, [(4, 1), (4, 1), (3, 2), (3, 2), (2, 3), (2, 3), (1, 4), (1, 4)]);
    let mut rig = Rig::dose("six-breaths", "gentle").run_for(seconds(3.0));
    assert_eq!((place(&rig).seconds_left(), place(&rig).second_of()), (5, 1));
    rig.tick(seconds(4.25));
    assert_eq!((place(&rig).seconds_left(), place(&rig).second_of()), (1, 4), "not a fifth second");
}

#[test]
fn the_share_goes_from_nothing_to_all_and_stays_there() {
    let mut rig = Rig::turns().at_own_pace().run_for(SECOND);
    assert!((place(&rig).share() - 0.25).abs() < 1e-6);
    rig.tick(DAY);
    let place = place(&rig);
    assert!((place.share() - 1.0).abs() < f32::EPSILON);
    assert_eq!((place.elapsed, place.left, place.seconds_left()), (seconds(4.0), seconds(206.0), 0));
    let empty = Place { length: Duration::ZERO, elapsed: Duration::ZERO, ..place };
    assert!((empty.share() - 1.0).abs() < f32::EPSILON, "a step of no length is done");
}

#[test]
fn there_is_no_place_once_the_session_has_ended() {
    for event in [Event::Stop, Event::StopForSymptom, Event::SkipSet] {
        let mut rig = Rig::breaths(1).run_for(seconds(45.0));
        assert!(rig.session.place().is_some());
        rig.event(event);
        assert_eq!(rig.session.place(), None, "{event:?}");
    }
    assert_eq!(Rig::turns().run_for(DAY).session.place(), None);
}

#[test]
fn the_place_can_be_seen_before_start_and_during_a_pause() {
    let mut rig = Rig::turns();
    assert_eq!((place(&rig).index, place(&rig).left), (0, seconds(210.0)));
    rig = rig.run_for(seconds(5.0));
    rig.pause();
    rig.tick(DAY);
    assert_eq!((place(&rig).index, place(&rig).elapsed), (1, SECOND));
}

#[test]
fn the_next_segment_is_the_one_after() {
    let rig = Rig::turns().run_for(seconds(5.0));
    assert_eq!(rig.session.next_segment(), rig.session.timeline().get(2));
    assert_eq!(Rig::turns().run_for(seconds(209.0)).session.next_segment(), None);
}

#[test]
fn the_picture_is_drawn_whenever_a_number_on_it_changes() {
    let numbers = |rig: &Rig| {
        let place = place(rig);
        let count = match rig.session.phase() {
            Phase::CountingIn { left } => left.as_nanos().div_ceil(1_000_000_000),
            _ => 0,
        };
        (rig.session.index(), count, place.seconds_left(), place.second_of())
    };
    for mut rig in [Rig::turns(), Rig::dose("six-breaths", "gentle"), Rig::dose("eyes-first", "gentle")] {
        rig.event(Event::Start);
        rig.tick(seconds(0.2));
        while let Some(until) = rig.session.until_next_second() {
            assert!(until > Duration::ZERO && until <= SECOND, "{until:?}");
            let shown = numbers(&rig);
            let mut later = rig.clone();
            later.tick(until - Duration::from_nanos(1));
            assert_eq!(numbers(&later), shown, "drawn too late");
            rig.tick(until);
        }
        assert!(matches!(rig.session.phase(), Phase::Ended(_)));
    }
}

#[test]
fn a_clock_that_stands_still_needs_no_new_picture() {
    let mut rig = Rig::turns();
    assert_eq!(rig.session.until_next_second(), None);
    rig = rig.run_for(SECOND);
    assert_eq!(rig.session.until_next_second(), Some(SECOND));
    rig.pause();
    assert_eq!(rig.session.until_next_second(), None);
    rig.event(Event::Stop);
    assert_eq!(rig.session.until_next_second(), None);
}
