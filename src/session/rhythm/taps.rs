//! How near taps come to the beat: early or late on average, and how far apart they lie.
//!
//! Invariant: every tap belongs to the beat nearest to it, so a late start costs nothing; the bars that are
//! heard and the bars that are silent are told apart, because only the silent ones are the person's own beat.
//! The delay of keyboard and loudspeaker is unknown to us; the person may set it ([`crate::settings`]).

use std::time::Duration;

use super::BeatRole;
use super::Beats;

/// One tap against its beat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tap {
    /// Milliseconds after the beat; before it when negative.
    pub off_ms: f32,
    /// The beat could not be heard.
    pub silent: bool,
}

impl Tap {
    /// A tap at `at` from the beginning of a run of beats, `delay` after the finger really struck. Nothing
    /// during the count-in, and nothing further than half a beat from the first one.
    pub fn new(beats: &Beats, at: Duration, delay: Duration) -> Option<Self> {
        let struck = at.as_secs_f64() - delay.as_secs_f64();
        let place = beats.beat_at(struck).round();
        if place < 0.0 {
            return None;
        }
        let beat = beats.beat(place as u64);
        let off_ms = ((struck - beat.at.as_secs_f64()) * 1000.0) as f32;
        (beat.role != BeatRole::CountIn).then_some(Self { off_ms, silent: beat.role == BeatRole::Silent })
    }
}

/// Several taps together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TapTiming {
    pub taps: usize,
    /// The mean distance from the beat, in milliseconds: late is positive.
    pub mean_ms: f32,
    /// How far apart the taps lie: their standard deviation, in milliseconds; 0 for a single tap.
    pub spread_ms: f32,
}

impl TapTiming {
    /// Of these distances from the beat, in milliseconds; nothing without a tap.
    pub fn of(off_ms: impl IntoIterator<Item = f32>) -> Option<Self> {
        let all: Vec<f64> = off_ms.into_iter().map(f64::from).collect();
        if all.is_empty() {
            return None;
        }
        let count = all.len() as f64;
        let mean = all.iter().sum::<f64>() / count;
        let squares: f64 = all.iter().map(|off| (off - mean).powi(2)).sum();
        let spread = if all.len() > 1 { (squares / (count - 1.0)).sqrt() } else { 0.0 };
        Some(Self { taps: all.len(), mean_ms: mean as f32, spread_ms: spread as f32 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Tempo;

    /// One beat a second in fours: a bar counted in, then two heard and two silent bars.
    fn beats() -> Beats {
        let tempo = Tempo { count_in_bars: 1, play_bars: 2, silent_bars: 2, ..Tempo::default() };
        Beats::new(&tempo, 60.0, 1)
    }

    fn tap(seconds: f64) -> Option<(i32, bool)> {
        let tap = Tap::new(&beats(), Duration::from_secs_f64(seconds), Duration::ZERO)?;
        Some((tap.off_ms.round() as i32, tap.silent))
    }

    #[test]
    fn a_tap_belongs_to_the_nearest_beat() {
        assert_eq!(tap(4.03), Some((30, false)));
        assert_eq!(tap(5.98), Some((-20, false)));
        assert_eq!(tap(12.45), Some((450, true)), "the first silent bar begins at the twelfth second");
        assert_eq!(tap(11.55), Some((-450, true)));
        assert_eq!(tap(20.0), Some((0, false)), "and the beat comes back");
        assert_eq!(tap(2.0), None, "nobody taps while it counts in");
    }

    #[test]
    fn a_known_delay_is_taken_off() {
        let tap = Tap::new(&beats(), Duration::from_millis(5080), Duration::from_millis(60)).unwrap();
        assert_eq!(tap.off_ms.round(), 20.0);
        assert_eq!(Tap::new(&beats(), Duration::ZERO, Duration::from_secs(5)), None);
    }

    #[test]
    fn mean_and_spread_are_those_of_the_textbook() {
        let timing = TapTiming::of([10.0, 20.0, 30.0, 40.0]).unwrap();
        assert_eq!((timing.taps, timing.mean_ms), (4, 25.0));
        assert!((timing.spread_ms - 12.909_944).abs() < 1e-4, "{}", timing.spread_ms);
        assert_eq!(TapTiming::of([-7.0]), Some(TapTiming { taps: 1, mean_ms: -7.0, spread_ms: 0.0 }));
        assert_eq!(TapTiming::of([]), None);
    }
}
