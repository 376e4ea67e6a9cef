//! Rates that change evenly: how long until beat or breath number n.
//!
//! Invariant: the place of each follows from its number alone, so a change of rate never adds up to drift.
//! Used for metronomes by `session::rhythm`, and here for breaths that slow down.

use std::time::Duration;

use super::pacer::BreathRamp;
use super::step::StepKind;

/// Seconds to beat `n` (which may lie between two) while the rate goes evenly from `from` to `to` a minute in
/// `over` seconds and then stays. The beats so far are the integral of the rate:
/// n = (from·t + (to − from)·t² ÷ 2·over) ÷ 60, solved for t.
pub fn even_ramp(n: f64, from: f64, to: f64, over: f64) -> f64 {
    let at_end = f64::midpoint(from, to) * over / 60.0;
    if over <= 0.0 || n >= at_end {
        return over.max(0.0) + (n - at_end.max(0.0)) * 60.0 / to;
    }
    if n <= 0.0 {
        return n * 60.0 / from;
    }
    let slope = (to - from) / over;
    // The stable form of the quadratic formula: no difference of two nearly equal numbers.
    let root = (from * from + 120.0 * slope * n).max(0.0).sqrt();
    120.0 * n / (from + root)
}

/// Which steps in a row make one breath: each begins where the breath in begins, and ends with another breath
/// or with a step that is none.
pub fn breaths(kinds: &[StepKind]) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        if !kind.is_breath() {
            continue;
        }
        match found.last_mut() {
            Some(open) if open.end == at && *kind != StepKind::BreatheIn => open.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}

/// The lengths of `steps` when breathing begins at the ramp's rate and goes evenly to the rate that the steps
/// are written in. Only breaths are changed, and only breathing counts as the ramp's time; in, hold and out
/// keep their share of each breath.
pub fn slowed(steps: &[(StepKind, Duration)], ramp: BreathRamp) -> Vec<Duration> {
    let mut lengths: Vec<Duration> = steps.iter().map(|(_, length)| *length).collect();
    let kinds: Vec<StepKind> = steps.iter().map(|(kind, _)| *kind).collect();
    let all = breaths(&kinds);
    let written = |breath: &std::ops::Range<usize>| -> f64 {
        steps.get(breath.clone()).unwrap_or_default().iter().map(|(_, length)| length.as_secs_f64()).sum()
    };
    let Some(to) = all.first().map(|first| 60.0 / written(first)).filter(|to| to.is_finite()) else {
        return lengths;
    };
    let place = |n: usize| even_ramp(n as f64, f64::from(ramp.from_rate), to, ramp.over.seconds());
    for (number, breath) in all.iter().enumerate() {
        let share = (place(number + 1) - place(number)) * to / 60.0;
        for length in lengths.get_mut(breath.clone()).unwrap_or_default() {
            *length = length.mul_f64(share);
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Millis;

    fn written(times: usize) -> Vec<(StepKind, Duration)> {
        let second = Duration::from_secs;
        let breath = [(StepKind::BreatheIn, second(4)), (StepKind::BreatheOut, second(6))];
        let mut steps = vec![(StepKind::Prepare, second(30))];
        steps.extend(breath.iter().copied().cycle().take(2 * times));
        steps.insert(5, (StepKind::Rest, second(20)));
        steps
    }

    #[test]
    fn a_breath_is_from_one_breath_in_to_the_next() {
        use StepKind::*;
        let kinds = [Prepare, BreatheIn, BreathHold, BreatheOut, BreathHold, BreatheIn, BreatheOut, Rest];
        assert_eq!(breaths(&kinds), [1..5, 5..7]);
        assert_eq!(breaths(&[BreatheOut, Rest, BreatheOut]), [0..1, 2..3]);
        assert!(breaths(&[]).is_empty());
    }

    /// Against the closed formula: N breaths while the rate goes from a to b in T minutes take t with
    /// N = a·t + (b − a)·t² ÷ 2T.
    #[test]
    fn breaths_slow_down_by_the_closed_formula_and_rests_do_not_count() {
        let ramp = BreathRamp { from_rate: 10.0, over: Millis(4 * 60_000) };
        let steps = written(60);
        let lengths = slowed(&steps, ramp);
        let (mut minutes, mut number) = (0.0_f64, 0.0_f64);
        for ((kind, before), length) in steps.iter().zip(&lengths) {
            if !kind.is_breath() {
                assert_eq!(before, length);
                continue;
            }
            minutes += length.as_secs_f64() / 60.0;
            if *kind == StepKind::BreatheOut {
                number += 1.0;
                let expected = if minutes <= 4.0 {
                    10.0 * minutes + (6.0 - 10.0) * minutes * minutes / 8.0
                } else {
                    32.0 + 6.0 * (minutes - 4.0)
                };
                assert!((number - expected).abs() < 1e-6, "breath {number} ends at {minutes}");
            }
        }
        assert_eq!(number, 60.0);
        let (first, last) = (lengths[1] + lengths[2], lengths[120] + lengths[121]);
        assert!(first.as_secs_f64() < 6.2 && (last.as_secs_f64() - 10.0).abs() < 1e-6, "{first:?} {last:?}");
        assert!((lengths[1].as_secs_f64() / first.as_secs_f64() - 0.4).abs() < 1e-6, "in keeps its share");
    }

    #[test]
    fn a_ramp_without_breaths_changes_nothing() {
        let ramp = BreathRamp { from_rate: 10.0, over: Millis(60_000) };
        let steps = [(StepKind::Rest, Duration::from_secs(9)), (StepKind::BreatheIn, Duration::ZERO)];
        assert_eq!(slowed(&steps, ramp), [Duration::from_secs(9), Duration::ZERO]);
        assert_eq!(slowed(&[], ramp), Vec::<Duration>::new());
    }
}
