//! Chance's one door: a seeded generator whose sequence never changes between versions.
//!
//! Invariant: the same seed gives the same session for ever, so that an unfinished one can be laid
//! out again exactly. SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
//! generators", OOPSLA); not for secrets.

/// A seeded source of chance.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A generator that always starts the same way for the same seed.
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 random bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number from 0 up to but not including `end`; 0 when `end` is 0.
    pub const fn below(&mut self, end: usize) -> usize {
        match end {
            0 => 0,
            n => ((self.bits() as u128 * n as u128) >> 64) as usize,
        }
    }

    /// A number from −1 to 1.
    pub fn symmetric(&mut self) -> f64 {
        let unit = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        unit.mul_add(2.0, -1.0)
    }

    /// Puts a list in random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.below(last + 1);
            list.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_sequence_for_ever() {
        let mut chance = Chance::seeded(1);
        assert_eq!([chance.bits(), chance.bits()], [0x910a_2dec_8902_5cc1, 0xbeeb_8da1_658e_ec67]);
    }

    #[test]
    fn numbers_stay_in_range() {
        let mut chance = Chance::seeded(7);
        for _ in 0..10_000 {
            assert!(chance.below(6) < 6);
            assert!((-1.0..=1.0).contains(&chance.symmetric()));
        }
        assert_eq!(chance.below(0), 0);
    }
}
