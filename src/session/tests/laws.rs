//! What is true of every session, whatever is pressed and however time is cut.

use proptest::prelude::*;

use super::*;
use crate::record::Ending;

/// The sessions that laws are tried on, 0–5.
fn rig_of(which: u8) -> Rig {
    match which {
        0 => Rig::turns(),
        1 => Rig::breaths(4),
        2 => Rig::tempo(),
        3 => Rig::turns().at_own_pace(),
        4 => Rig::dose("eyes-first", "default"),
        _ => Rig::writing(),
    }
}

/// Anything but the two stops, which end everything; going on is as likely as pausing.
fn an_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => Just(Event::Tick),
        2 => Just(Event::Resume),
        2 => Just(Event::NextWhenReady),
        6 => (0..EVENTS.len() - 2).prop_map(|i| EVENTS[i]),
    ]
}

/// Time in nanoseconds until an event: mostly some seconds, sometimes to the exact second.
fn a_time() -> impl Strategy<Value = u64> {
    prop_oneof![0..40_000_000_000_u64, (0..40_u64).prop_map(|s| s * 1_000_000_000), Just(0)]
}

fn presses() -> impl Strategy<Value = Vec<(u64, Event)>> {
    prop::collection::vec((a_time(), an_event()), 0..40)
}

/// The same as one tick of `time`, in uneven pieces.
fn tick_in_pieces(rig: &mut Rig, time: u64, pieces: usize, chance: &mut Chance) -> Vec<Outcome> {
    let mut cuts: Vec<u64> = (0..pieces).map(|_| chance.below(time as usize + 1) as u64).collect();
    cuts.push(time);
    cuts.sort_unstable();
    let mut before = 0;
    let mut outcomes = Vec::new();
    for cut in cuts {
        outcomes.extend(rig.tick(Duration::from_nanos(cut - before)));
        before = cut;
    }
    outcomes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn one_long_tick_is_a_thousand_short_ones(
        which in 0..6_u8, presses in presses(), last in a_time(), seed: u64, pieces in 0..60_usize,
    ) {
        let (mut long, mut short) = (rig_of(which), rig_of(which));
        let mut chance = Chance::seeded(seed);
        let start = [(0, Event::Start)];
        for (time, event) in start.into_iter().chain(presses).chain([(last, Event::Tick)]) {
            let at_once = long.after(Duration::from_nanos(time), event);
            let mut in_pieces = tick_in_pieces(&mut short, time, pieces, &mut chance);
            in_pieces.extend(short.event(event));
            prop_assert_eq!(at_once, in_pieces);
            prop_assert_eq!(format!("{:?}", long.session), format!("{:?}", short.session));
        }
    }

    #[test]
    fn all_time_practised_is_told_and_only_moving_time_is_practised(which in 0..6_u8, presses in presses()) {
        let mut rig = rig_of(which);
        let mut outcomes = rig.event(Event::Start);
        let mut most = Duration::ZERO;
        for (time, event) in presses {
            let time = Duration::from_nanos(time);
            most += if rig.session.is_moving() { time } else { Duration::ZERO };
            outcomes.extend(rig.after(time, event));
            prop_assert!(rig.session.practised() <= most);
        }
        outcomes.extend(rig.event(Event::Stop));
        prop_assert_eq!(told(&outcomes), rig.session.practised());
    }

    #[test]
    fn a_session_ends_once_and_says_nothing_afterwards(which in 0..6_u8, presses in presses()) {
        let mut rig = rig_of(which);
        let mut outcomes = rig.event(Event::Start);
        for (time, event) in presses {
            outcomes.extend(rig.after(Duration::from_nanos(time), event));
            prop_assert!(rig.session.index() <= rig.session.timeline().segments().len());
        }
        outcomes.extend(rig.event(Event::StopForSymptom));
        let ends: Vec<_> = outcomes.iter().filter(|o| matches!(o, Outcome::Ended(_))).collect();
        prop_assert_eq!(ends.len(), 1);
        prop_assert_eq!(outcomes.last_chunk::<2>(), Some(&[*ends[0], Outcome::Replanned]));
        prop_assert!(matches!(rig.session.phase(), Phase::Ended(Ending::Completed | Ending::StoppedForSymptom)));
    }

    #[test]
    fn a_movement_never_begins_without_the_clock_running(which in 0..6_u8, presses in presses()) {
        let mut rig = rig_of(which);
        rig.event(Event::Start);
        for (time, event) in presses {
            let moved = rig.session.is_moving();
            let outcomes = rig.after(Duration::from_nanos(time), event);
            let begins = outcomes.iter().any(|o| matches!(o, Outcome::Began { .. }));
            prop_assert!(moved || !begins, "{:?} while still: {:?}", event, outcomes);
        }
    }
}
