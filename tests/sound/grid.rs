//! Where beats should fall, worked out from the definition of a tempo alone.

/// Samples a second.
pub const RATE: f64 = 48_000.0;

/// A metronome's hour.
#[derive(Clone, Copy, Debug)]
pub enum Grid {
    /// So many beats a minute.
    Steady(u32),
    /// Evenly from one tempo to another, and then that one.
    Ramp { from: f64, to: f64, seconds: f64 },
}

impl Grid {
    /// The sample nearest to beat `n`, counted from the first beat.
    pub fn sample(self, n: u64) -> u64 {
        match self {
            // In whole numbers, so that nothing is rounded but the end: n · 60 · 48 000 ÷ bpm.
            Self::Steady(bpm) => {
                let bpm = u64::from(bpm);
                (2 * n * 60 * 48_000 + bpm) / (2 * bpm)
            }
            Self::Ramp { from, to, seconds } => (time_of(n as f64, from, to, seconds) * RATE).round() as u64,
        }
    }

    /// How far beat `n` is from the middle between two samples, in samples: where it is nearly nothing, either of the
    /// two is the nearest.
    pub fn is_between(self, n: u64) -> bool {
        let Self::Ramp { from, to, seconds } = self else { return false };
        let exact = time_of(n as f64, from, to, seconds) * RATE;
        ((exact - exact.floor()) - 0.5).abs() < 1e-3
    }
}

/// When as many beats have passed as the tempo adds up to, by halving: no formula shared with the program.
fn time_of(beats: f64, from: f64, to: f64, over: f64) -> f64 {
    let passed = |t: f64| {
        let ramp = t.min(over);
        let slope = (to - from) / over;
        ((from + slope * ramp / 2.0) * ramp + to * (t - ramp)) / 60.0
    };
    let (mut low, mut high) = (0.0, 7_200.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if passed(middle) < beats { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

#[test]
fn the_grid_itself_is_right() {
    assert_eq!(Grid::Steady(90).sample(90), 48_000 * 60);
    assert_eq!(Grid::Steady(61).sample(1), 47_213);
    let even = Grid::Ramp { from: 60.0, to: 60.0, seconds: 600.0 };
    assert_eq!(even.sample(61), 61 * 48_000);
    let ramp = Grid::Ramp { from: 60.0, to: 120.0, seconds: 60.0 };
    assert_eq!(ramp.sample(90), 48_000 * 60, "a minute at 90 on average");
    assert_eq!(ramp.sample(92), 48_000 * 61);
}
