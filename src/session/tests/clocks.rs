//! What clocks do to a session: uneven ticks, a hidden window, a sleeping computer, a set clock.

use super::*;

const SLEPT: [Outcome; 2] = [Outcome::Paused(PauseReason::Suspended), Outcome::Replanned];

impl Rig {
    /// Only the wall clock moves, then a tick.
    fn wall_jumps(&mut self, by: jiff::SignedDuration) -> Vec<Outcome> {
        self.now.wall += by;
        self.session.apply(Event::Tick, self.now)
    }
}

const fn wall_ms(ms: i64) -> jiff::SignedDuration {
    jiff::SignedDuration::from_millis(ms)
}

/// Plays an hour and more in uneven ticks; how far its place is from the monotonic clock then.
fn error_after_an_hour(mut rig: Rig) -> Duration {
    let mut chance = Chance::seeded(11);
    rig.event(Event::Start);
    rig.tick(COUNT_IN);
    let began = rig.now.mono;
    while rig.now.mono - began < Duration::from_secs(3600) {
        rig.tick(Duration::from_nanos(1 + chance.below(97_000_000) as u64));
    }
    assert_eq!(rig.session.phase(), Phase::Running);
    let passed = rig.now.mono - began;
    assert_eq!(rig.session.practised(), passed);
    let done = &rig.session.timeline().segments()[..rig.session.index()];
    let place = done.iter().map(|s| rig.session.length_of(s)).sum::<Duration>() + rig.session.elapsed();
    place.abs_diff(passed)
}

#[test]
fn the_clock_is_exact_after_an_hour_of_uneven_ticks() {
    let exercise = exercise("turn-away");
    let turns = entry(200, &[("turn", 4.0), ("stay", 3.0), ("return", 4.0), ("rest", 9.0)]);
    let rig = Rig::of(exercise, &planned(exercise, vec![turns]));
    assert_eq!(error_after_an_hour(rig), Duration::ZERO);
}

#[test]
fn breaths_at_a_rate_that_does_not_divide_a_minute_do_not_drift() {
    let mut rig = Rig::breaths(500);
    rig.event(Event::Rate(1.0));
    assert_eq!(rig.session.pace().rate, Some(7.0));
    assert_eq!(error_after_an_hour(rig.clone()), Duration::ZERO);
    let breaths = &rig.session.timeline().segments()[1..841];
    let length: Duration = breaths.iter().map(|s| rig.session.length_of(s)).sum();
    let ideal = Duration::from_secs(420 * 60) / 7;
    assert!(length.abs_diff(ideal) < Duration::from_micros(5), "{:?} in an hour", length.abs_diff(ideal));
}

#[test]
fn a_hidden_window_loses_nothing() {
    for hidden in [60, 100, 3600] {
        let mut seen = Rig::turns().run_for(seconds(5.0));
        let mut hid = seen.clone();
        let frames: Vec<_> = (0..hidden * 60).flat_map(|_| seen.tick(SECOND / 60)).collect();
        let rest = Duration::from_secs(hidden) - SECOND / 60 * u32::try_from(hidden * 60).unwrap();
        let frames: Vec<_> = frames.into_iter().chain(seen.tick(rest)).collect();
        assert_eq!(hid.tick(Duration::from_secs(hidden)), frames);
        assert_eq!(hid.stand(), seen.stand());
        assert_eq!(hid.session.phase(), seen.session.phase());
    }
}

#[test]
fn a_computer_that_slept_pauses_and_asks() {
    let mut rig = Rig::turns().run_for(seconds(5.0));
    rig.now.mono += SECOND;
    assert_eq!(rig.wall_jumps(wall_ms(3_600_000)), SLEPT);
    assert_eq!(rig.session.phase(), Phase::Paused(PauseReason::Suspended));
    assert_eq!(rig.stand(), (1, seconds(2.0), seconds(6.0)), "only the time awake counts");
    assert_eq!(rig.tick(DAY), []);
    rig.event(Event::Resume);
    assert_eq!(rig.tick(COUNT_IN).last(), Some(&Outcome::Began { segment: 0 }));
}

#[test]
fn only_a_jump_of_more_than_two_seconds_is_a_sleep() {
    let mut rig = Rig::turns().run_for(SECOND);
    rig.now.mono += SECOND;
    assert_eq!(rig.wall_jumps(wall_ms(3_000)), []);
    rig.now.mono += SECOND;
    assert_eq!(rig.wall_jumps(wall_ms(3_001)), SLEPT);
}

#[test]
fn a_sleep_while_counting_in_pauses_too() {
    let mut rig = Rig::turns();
    rig.event(Event::Start);
    rig.tick(SECOND);
    assert_eq!(rig.wall_jumps(wall_ms(60_000)), SLEPT);
    assert_eq!(rig.stand(), (0, Duration::ZERO, Duration::ZERO));
}

#[test]
fn a_key_pressed_right_after_a_sleep_still_finds_a_paused_session() {
    for (event, target) in [(Event::Pause(PauseReason::Asked), 1), (Event::Skip, 4), (Event::Back, 0)] {
        let mut rig = Rig::turns().run_for(seconds(6.0));
        rig.now.wall += wall_ms(3_600_000);
        rig.event(event);
        assert_eq!(rig.session.phase(), Phase::Paused(PauseReason::Suspended), "{event:?}");
        assert_eq!(rig.stand().0, target, "{event:?}");
    }
}

#[test]
fn a_sleep_changes_nothing_where_no_time_counts() {
    let mut paused = Rig::turns().run_for(seconds(5.0));
    paused.pause();
    let mut ended = Rig::turns().run_for(seconds(5.0));
    ended.event(Event::Stop);
    let mut ready = Rig::turns();
    ready.tick(SECOND);
    for mut rig in [paused, ended, ready] {
        let before = (rig.session.phase(), rig.stand());
        assert_eq!(rig.wall_jumps(wall_ms(3_600_000)), []);
        assert_eq!((rig.session.phase(), rig.stand()), before);
    }
}

#[test]
fn a_sleep_that_outlasts_the_exercise_does_not_end_it() {
    let mut rig = Rig::turns().run_for(seconds(209.0));
    assert_eq!(rig.wall_jumps(wall_ms(3_600_000)), SLEPT);
    assert_eq!(rig.session.index(), 24);
}

#[test]
fn a_clock_set_back_changes_nothing() {
    let mut rig = Rig::turns().run_for(seconds(5.0));
    rig.now.mono += SECOND;
    assert_eq!(rig.wall_jumps(wall_ms(-3_600_000)), []);
    assert_eq!(rig.stand(), (1, seconds(2.0), seconds(6.0)));
    assert_eq!(rig.tick(SECOND), [done(1, seconds(3.0)), Outcome::Began { segment: 2 }]);
    assert_eq!(rig.session.phase(), Phase::Running);
}
