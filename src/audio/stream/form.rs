//! The kinds of sample that a device may want.
//!
//! Invariant: nothing that is not between −1 and 1 reaches a device, and silence is exact silence in every kind.
//! Look next at [`super::source`], which writes them.

/// A sample as a device wants it.
pub trait Form: Copy + Send + 'static {
    /// From −1 to 1; what lies outside is cut, and what is not a number is silence.
    fn of(sample: f32) -> Self;
}

fn within(sample: f32) -> f32 {
    if sample.is_nan() { 0.0 } else { sample.clamp(-1.0, 1.0) }
}

/// The nearest of 65 535 steps, the same number on both sides of silence.
fn step(sample: f32) -> i16 {
    (within(sample) * f32::from(i16::MAX)).round() as i16
}

impl Form for f32 {
    fn of(sample: f32) -> Self {
        within(sample)
    }
}

impl Form for i16 {
    fn of(sample: f32) -> Self {
        step(sample)
    }
}

impl Form for u16 {
    fn of(sample: f32) -> Self {
        step(sample).cast_unsigned() ^ 0x8000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_within_its_limits_and_silence_is_its_middle() {
        for (sample, float, signed, unsigned) in [
            (0.0, 0.0, 0, 32_768),
            (1.0, 1.0, 32_767, 65_535),
            (-1.0, -1.0, -32_767, 1),
            (7.0, 1.0, 32_767, 65_535),
            (f32::NEG_INFINITY, -1.0, -32_767, 1),
            (f32::NAN, 0.0, 0, 32_768),
        ] {
            assert_eq!(f32::of(sample), float);
            assert_eq!((i16::of(sample), u16::of(sample)), (signed, unsigned), "{sample}");
        }
    }

    #[test]
    fn whole_numbers_are_the_nearest_ones() {
        for n in -1_000..=1_000 {
            let sample = n as f32 / 1_000.0 * 0.5;
            assert!((f32::from(i16::of(sample)) / 32_767.0 - sample).abs() <= 0.5001 / 32_767.0, "{sample}");
            assert_eq!(i32::from(u16::of(sample)), i32::from(i16::of(sample)) + 32_768, "{sample}");
        }
    }
}
