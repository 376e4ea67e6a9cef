//! Which format to ask a device for.
//!
//! Invariant: nothing is asked for that the device does not offer, and a device that other programs use as well
//! keeps its rate. Look next at [`super::source`], which makes up the difference.

use std::ops::RangeInclusive;

use crate::audio::synth::RATE;

/// The rates that [`super::resampler`] is made for, in samples a second.
pub const RATES: RangeInclusive<u32> = 8_000..=384_000;

/// A kind of sample that Geste can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Float32,
    Signed16,
    Unsigned16,
}

/// The best first.
const KINDS: [Kind; 3] = [Kind::Float32, Kind::Signed16, Kind::Unsigned16];

/// What a device is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Samples a second in each channel.
    pub rate: u32,
    pub channels: u16,
    pub kind: Kind,
}

/// What a device could be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub rates: RangeInclusive<u32>,
    pub channels: u16,
    pub kind: Kind,
}

/// Whether asking for another rate than the device's own would change it for every other program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// It would, so the device keeps its own.
    Shared,
    /// The system converts for this program alone, so that the mixer's own rate can be asked for.
    Converted,
}

/// What to ask a device for that runs at `own_rate` with `own_channels`; `None` when it offers nothing that Geste
/// can write.
pub fn chosen(own_rate: u32, own_channels: u16, offers: &[Offer], rate: Rate) -> Option<Format> {
    let best = match rate {
        Rate::Converted => RATE,
        Rate::Shared => own_rate,
    };
    for rate in [best, own_rate, RATE] {
        let fits = |offer: &&Offer| offer.rates.contains(&rate) && offer.channels > 0;
        for kind in KINDS {
            let mut of_kind = offers.iter().filter(fits).filter(|offer| offer.kind == kind);
            let own = of_kind.clone().find(|offer| offer.channels == own_channels);
            if let Some(offer) = own.or_else(|| of_kind.next()).filter(|_| RATES.contains(&rate)) {
                return Some(Format { rate, channels: offer.channels, kind });
            }
        }
    }
    None
}

/// How many frames to ask for at a time: `milliseconds` of them, within `limits` where the device has some.
pub fn frames_at_a_time(rate: u32, milliseconds: u32, limits: Option<(u32, u32)>) -> u32 {
    let wanted = rate.saturating_mul(milliseconds) / 1_000;
    limits.map_or(wanted, |(least, most)| wanted.min(most).max(least))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(rates: RangeInclusive<u32>, channels: u16, kind: Kind) -> Offer {
        Offer { rates, channels, kind }
    }

    #[test]
    fn the_mixers_own_rate_is_asked_for_where_that_is_nobody_elses_business() {
        let offers = [44_100, 48_000].map(|rate| offer(rate..=rate, 2, Kind::Float32));
        let rate = |rate| chosen(44_100, 2, &offers, rate).map(|format| format.rate);
        assert_eq!(rate(Rate::Converted), Some(48_000));
        assert_eq!(rate(Rate::Shared), Some(44_100));
    }

    #[test]
    fn the_finest_kind_and_the_devices_own_channels_are_preferred() {
        let offers = [
            offer(48_000..=48_000, 8, Kind::Float32),
            offer(8_000..=96_000, 2, Kind::Unsigned16),
            offer(8_000..=96_000, 2, Kind::Signed16),
        ];
        let format = |rate, channels| chosen(rate, channels, &offers, Rate::Shared);
        assert_eq!(format(48_000, 8), Some(Format { rate: 48_000, channels: 8, kind: Kind::Float32 }));
        assert_eq!(format(44_100, 2), Some(Format { rate: 44_100, channels: 2, kind: Kind::Signed16 }));
        assert_eq!(chosen(44_100, 2, &[], Rate::Converted), None);
    }

    #[test]
    fn a_rate_out_of_reach_is_never_asked_for() {
        let offers = [offer(1..=10_000_000, 1, Kind::Signed16)];
        let format = |rate| chosen(rate, 1, &offers, Rate::Shared).map(|format| format.rate);
        assert_eq!(format(4_000), Some(48_000));
        assert_eq!(format(5_644_800), Some(48_000));
        assert_eq!(format(8_000), Some(8_000));
        assert_eq!(chosen(4_000, 1, &[offer(4_000..=4_000, 1, Kind::Float32)], Rate::Shared), None);
    }

    #[test]
    fn a_device_is_asked_for_few_frames_at_a_time_within_its_limits() {
        assert_eq!(frames_at_a_time(48_000, 20, None), 960);
        assert_eq!(frames_at_a_time(44_100, 20, Some((15, 4_096))), 882);
        assert_eq!(frames_at_a_time(384_000, 20, Some((15, 4_096))), 4_096);
        assert_eq!(frames_at_a_time(8_000, 20, Some((512, 512))), 512);
    }
}
