//! The picture that waits for the ear shows exactly what the session was a moment ago.

use super::*;

/// A session and what it was at every fiftieth of a second since its start.
fn compare(mut rig: Rig, ago: Duration, ticks: u32) {
    const TICK: Duration = Duration::from_millis(20);
    rig.event(Event::Start);
    let mut before = vec![rig.session.clone()];
    for n in 1..=ticks {
        rig.tick(TICK);
        if !rig.session.is_moving() {
            return;
        }
        before.push(rig.session.clone());
        let back = (ago.as_millis() / TICK.as_millis()) as u32;
        let then = &before[n.saturating_sub(back) as usize];
        let seen = rig.session.as_it_was(ago);
        assert_eq!((seen.index(), seen.elapsed()), (then.index(), then.elapsed()), "{n} {ago:?}");
        assert_eq!(seen.phase(), then.phase(), "{n} {ago:?}");
    }
}

#[test]
fn it_is_the_session_of_that_moment_at_every_tick_and_every_delay() {
    for ms in [0, 20, 180, 500] {
        compare(Rig::breaths(4), MS * ms, 4_000);
        compare(Rig::turns(), MS * ms, 4_000);
    }
}

#[test]
fn a_delay_longer_than_a_step_reaches_back_over_several() {
    compare(Rig::turns(), SECOND * 10, 4_000);
}

#[test]
fn after_a_jump_the_picture_stands_at_the_new_beginning_until_its_sound_arrives() {
    let mut rig = Rig::turns().run_for(seconds(5.0));
    rig.event(Event::Skip);
    let seen = |rig: &Rig| rig.session.as_it_was(MS * 300);
    assert_eq!((seen(&rig).index(), seen(&rig).elapsed()), (4, Duration::ZERO));
    rig.tick(MS * 200);
    assert_eq!((seen(&rig).index(), seen(&rig).elapsed()), (4, Duration::ZERO));
    rig.tick(MS * 200);
    assert_eq!((seen(&rig).index(), seen(&rig).elapsed()), (4, MS * 100));
}

#[test]
fn what_stands_still_is_shown_as_it_is_and_a_count_in_begins_when_it_is_heard() {
    let mut rig = Rig::turns().run_for(seconds(5.0));
    rig.pause();
    let paused = rig.session.as_it_was(MS * 300);
    assert_eq!((paused.phase(), paused.elapsed()), (rig.session.phase(), rig.session.elapsed()));
    rig.event(Event::Resume);
    assert_eq!(rig.session.as_it_was(MS * 300).phase(), Phase::CountingIn { left: COUNT_IN });
    rig.tick(seconds(1.0));
    assert_eq!(rig.session.as_it_was(MS * 300).phase(), Phase::CountingIn { left: MS * 2_300 });
}

#[test]
fn a_step_at_ones_own_pace_is_never_shown_after_it_was_left() {
    let mut rig = Rig::turns().at_own_pace().run_for(seconds(20.0));
    rig.event(Event::NextWhenReady);
    assert_eq!(rig.session.as_it_was(MS * 300).index(), 1);
}
