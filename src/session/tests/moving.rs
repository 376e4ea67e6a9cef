//! Going to another step: skip, back, the set again, the next set.

use super::*;
use crate::record::Ending;

const NOTHING: Duration = Duration::ZERO;

fn began(segment: usize) -> Outcome {
    Outcome::Began { segment }
}

#[test]
fn skip_goes_to_the_next_repetition_and_tells_what_it_leaves_out() {
    let mut rig = Rig::turns().run_for(seconds(5.0));
    let expected =
        [skipped(1, SECOND), skipped(2, NOTHING), skipped(3, NOTHING), began(4), Outcome::Replanned];
    assert_eq!(rig.event(Event::Skip), expected);
    assert_eq!(rig.stand(), (4, NOTHING, seconds(5.0)));
    assert_eq!(rig.session.phase(), Phase::Running);
}

#[test]
fn skip_at_the_last_repetition_of_a_set_goes_to_the_next_part() {
    let mut rig = Rig::turns().run_for(seconds(50.0));
    rig.event(Event::Skip);
    assert_eq!(rig.stand().0, 12);
    rig.event(Event::Skip);
    assert_eq!(rig.stand().0, 13);
}

#[test]
fn skip_at_the_last_repetition_completes_and_says_so_once() {
    let mut rig = Rig::turns();
    rig.session = rig.session.taken_up(21, NOTHING);
    let mut rig = rig.run_for(seconds(5.0));
    let expected = [
        skipped(22, SECOND),
        skipped(23, NOTHING),
        skipped(24, NOTHING),
        Outcome::Ended(Ending::Completed),
        Outcome::Replanned,
    ];
    assert_eq!(rig.event(Event::Skip), expected);
    assert_eq!(rig.session.index(), 25);
}

#[test]
fn my_pace_says_that_it_is_over_once() {
    let mut rig = Rig::turns().at_own_pace();
    rig.session = rig.session.taken_up(21, NOTHING);
    let mut rig = rig.run_for(NOTHING);
    for _ in 0..3 {
        assert_eq!(rig.after(SECOND, Event::NextWhenReady).len(), 3);
    }
    let over = [done(24, SECOND), Outcome::Ended(Ending::Completed), Outcome::Replanned];
    assert_eq!(rig.after(SECOND, Event::NextWhenReady), over);
}

#[test]
fn skip_set_goes_to_the_next_part_and_from_the_last_one_to_the_end() {
    let mut rig = Rig::turns().run_for(seconds(21.0));
    let outcomes = rig.event(Event::SkipSet);
    assert_eq!(outcomes[0], skipped(4, SECOND));
    assert_eq!(outcomes[1..8], std::array::from_fn::<_, 7, _>(|i| skipped(5 + i, NOTHING)));
    assert_eq!(outcomes[8..], [began(12), Outcome::Replanned]);
    assert_eq!(rig.event(Event::SkipSet), [skipped(12, NOTHING), began(13), Outcome::Replanned]);
    let outcomes = rig.event(Event::SkipSet);
    assert_eq!((outcomes.len(), outcomes[11]), (14, skipped(24, NOTHING)));
    assert_eq!(outcomes[12..], [Outcome::Ended(Ending::Completed), Outcome::Replanned]);
}

#[test]
fn two_sets_of_the_same_steps_are_two_sets() {
    let exercise = exercise("soft-blink");
    let blinks = || entry(2, &[("close", 2.0), ("open", 4.0)]);
    let mut rig = Rig::of(exercise, &planned(exercise, vec![blinks(), blinks()])).run_for(SECOND);
    rig.event(Event::SkipSet);
    assert_eq!(rig.stand().0, 4);
    rig.tick(seconds(7.0));
    rig.event(Event::RepeatSet);
    assert_eq!(rig.stand().0, 4);
}

#[test]
fn back_repeats_this_one_and_right_at_its_beginning_the_one_before() {
    let mut rig = Rig::turns().run_for(seconds(26.0));
    assert_eq!(rig.stand().0, 5);
    assert_eq!(rig.event(Event::Back), [began(4), Outcome::Replanned]);
    assert_eq!(rig.after(seconds(1.999), Event::Back), [began(0), Outcome::Replanned]);
    rig.event(Event::Skip);
    assert_eq!(rig.after(seconds(2.0), Event::Back), [began(4), Outcome::Replanned]);
    let mut rig = Rig::turns().run_for(seconds(61.0));
    assert_eq!(rig.event(Event::Back), [began(8), Outcome::Replanned], "from a rest to the turn before it");
}

#[test]
fn back_at_the_very_beginning_stays_there() {
    let mut rig = Rig::turns().run_for(SECOND);
    for _ in 0..3 {
        assert_eq!(rig.event(Event::Back), [began(0), Outcome::Replanned]);
        assert_eq!(rig.stand(), (0, NOTHING, SECOND));
    }
}

#[test]
fn repeat_set_goes_to_the_beginning_of_the_set_also_from_its_first_step() {
    let mut rig = Rig::turns().run_for(seconds(150.0 + 35.0));
    assert_eq!(rig.stand().0, 20);
    for _ in 0..2 {
        assert_eq!(rig.event(Event::RepeatSet), [began(13), Outcome::Replanned]);
    }
    let mut rig = Rig::turns().run_for(seconds(59.0));
    assert_eq!(rig.event(Event::RepeatSet), [began(0), Outcome::Replanned]);
}

#[test]
fn going_back_keeps_the_time_already_spent() {
    for back in [Event::Back, Event::RepeatSet] {
        let mut rig = Rig::turns();
        let mut outcomes = rig.event(Event::Start);
        outcomes.extend(rig.after(COUNT_IN + seconds(26.0), back));
        outcomes.extend(rig.after(SECOND, back));
        outcomes.extend(rig.after(SECOND, Event::Stop));
        assert_eq!(rig.session.practised(), seconds(28.0));
        assert_eq!(told(&outcomes), seconds(28.0), "{back:?}");
    }
}

#[test]
fn moving_while_paused_stays_paused_and_begins_only_after_a_count_in() {
    let cases = [(Event::Skip, 8), (Event::Back, 4), (Event::RepeatSet, 0), (Event::SkipSet, 12)];
    for (event, target) in cases {
        let mut rig = Rig::turns().run_for(seconds(25.0));
        rig.pause();
        let outcomes = rig.after(DAY, event);
        assert!(!outcomes.iter().any(|o| matches!(o, Outcome::Began { .. })), "{event:?}: {outcomes:?}");
        assert_eq!(rig.session.phase(), Phase::Paused(PauseReason::Asked));
        assert_eq!((rig.tick(DAY), rig.stand()), (Vec::new(), (target, NOTHING, seconds(25.0))));
        rig.event(Event::Resume);
        assert_eq!(rig.tick(COUNT_IN).last(), Some(&began(target)), "{event:?}");
    }
}

#[test]
fn moving_while_counting_in_goes_on_counting() {
    for (event, target) in [(Event::Skip, 4), (Event::Back, 0), (Event::RepeatSet, 0), (Event::SkipSet, 12)] {
        let mut rig = Rig::turns();
        rig.event(Event::Start);
        rig.after(seconds(1.5), event);
        assert_eq!(rig.session.phase(), Phase::CountingIn { left: seconds(1.5) });
        assert_eq!(rig.tick(seconds(1.5)), [Outcome::Counted(1), began(target)], "{event:?}");
        assert_eq!(rig.stand(), (target, NOTHING, NOTHING));
    }
}

#[test]
fn skipping_past_the_end_while_paused_or_counting_in_ends_the_session() {
    for pause_first in [false, true] {
        let mut rig = Rig::turns();
        rig.session = rig.session.taken_up(21, NOTHING);
        rig.event(Event::Start);
        if pause_first {
            rig.pause();
        }
        let outcomes = rig.event(Event::Skip);
        assert_eq!(outcomes.last_chunk(), Some(&[Outcome::Ended(Ending::Completed), Outcome::Replanned]));
    }
}
