//! A tempo found by tapping: the median of the last taps' distances.
//!
//! Invariant: one missed or doubled tap does not change the tempo, and it is always within 20 to 240 beats a
//! minute. Whoever taps gives the time; this has no clock.

use std::time::Duration;

/// Beats a minute that can be tapped.
const TEMPOS: std::ops::RangeInclusive<f64> = 20.0..=240.0;

/// After this long without a tap the next one begins anew: longer than the slowest beat.
const FORGET: Duration = Duration::from_millis(4500);

/// Taps that count, so that the tempo follows a change of mind.
const REMEMBERED: usize = 8;

/// A distance further than this share from the middle one is a slip.
const SLIP: f64 = 0.35;

/// The taps so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TapTempo {
    taps: Vec<Duration>,
}

impl TapTempo {
    /// One tap, at a time of the monotonic clock; gives back the tempo once there are two.
    pub fn tap(&mut self, at: Duration) -> Option<f32> {
        let last = self.taps.last().copied();
        if last.is_some_and(|last| at < last || at - last > FORGET) {
            self.taps.clear();
        }
        self.taps.push(at);
        if self.taps.len() > REMEMBERED {
            self.taps.remove(0);
        }
        self.tempo()
    }

    /// How many taps count just now.
    pub const fn count(&self) -> usize {
        self.taps.len()
    }

    /// Beats a minute, to the nearest whole beat; nothing before the second tap.
    pub fn tempo(&self) -> Option<f32> {
        let pairs = self.taps.iter().zip(self.taps.iter().skip(1));
        let distances: Vec<f64> = pairs.map(|(a, b)| (*b - *a).as_secs_f64()).collect();
        let middle = median(&distances)?;
        let near: Vec<f64> = distances.into_iter().filter(|d| (d - middle).abs() <= SLIP * middle).collect();
        let seconds = median(&near).filter(|seconds| *seconds > 0.0)?;
        Some((60.0 / seconds).clamp(*TEMPOS.start(), *TEMPOS.end()).round() as f32)
    }
}

/// The middle value, or the mean of the two in the middle.
fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2)?;
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tapped(millis: &[u64]) -> Option<f32> {
        let mut taps = TapTempo::default();
        millis.iter().map(|at| taps.tap(Duration::from_millis(*at))).last().flatten()
    }

    #[test]
    fn two_taps_are_enough_and_the_middle_distance_counts() {
        assert_eq!(tapped(&[]), None);
        assert_eq!(tapped(&[500]), None);
        assert_eq!(tapped(&[0, 1000]), Some(60.0));
        assert_eq!(tapped(&[0, 490, 1000, 1510, 2000]), Some(120.0));
    }

    #[test]
    fn a_missed_and_a_doubled_tap_change_nothing() {
        assert_eq!(tapped(&[0, 600, 1200, 2400, 3000, 3600]), Some(100.0), "one was missed");
        assert_eq!(tapped(&[0, 600, 1200, 1260, 1800, 2400, 3000]), Some(100.0), "one was doubled");
    }

    #[test]
    fn a_pause_begins_anew_and_a_new_tempo_is_followed() {
        assert_eq!(tapped(&[0, 500, 1000, 9000]), None);
        assert_eq!(tapped(&[0, 500, 1000, 9000, 10_000]), Some(60.0));
        let slower: Vec<u64> = (0..8).map(|n| 500 * n).chain((1..8).map(|n| 3500 + 1000 * n)).collect();
        assert_eq!(tapped(&slower), Some(60.0));
    }

    #[test]
    fn the_tempo_stays_within_20_and_240() {
        assert_eq!(tapped(&[0, 4400]), Some(20.0));
        assert_eq!(tapped(&[0, 40, 80, 120]), Some(240.0));
        assert_eq!(tapped(&[7, 7]), None, "two taps at once are no tempo");
        assert_eq!(tapped(&[900, 100]), None, "a clock that went back begins anew");
    }
}
