//! A score as samples, without a loudspeaker: what would be heard, as fast as it can be made.
//!
//! Invariant: the same [`super::mixer::Mixer`] that feeds the loudspeaker makes these samples, so
//! what is rendered is what is heard. Used by `geste render-audio`.

use std::sync::Arc;

use super::meter::Meter;
use super::mixer::Mixer;
use super::mixer::Unattended;
use super::program::frame_at;
use super::synth::Palette;
use super::synth::RATE;
use crate::session::Score;

/// Samples made at a time.
const BLOCK: usize = 4800;

/// Gives all samples of `score` to `take`, in blocks, at loudness `tenths` (0–10), until its last tone has
/// died away. 48,000 samples a second, one channel, never above half of full scale.
///
/// # Errors
/// What `take` says; and [`Unattended`] cannot happen while the mixer is here, but is passed on.
pub fn render<E: From<Unattended>>(
    score: &Score,
    tenths: u8,
    mut take: impl FnMut(&[f32]) -> Result<(), E>,
) -> Result<(), E> {
    let meter = Arc::new(Meter::default());
    meter.set_loudness(tenths);
    meter.set_beats_loudness(tenths);
    let (mut desk, mut mixer) = Mixer::new(Arc::new(Palette::default()), meter);
    desk.replace(score, 0)?;
    let mut block = [0.0; BLOCK];
    while !mixer.is_idle() {
        mixer.render(&mut block);
        take(&block)?;
    }
    Ok(())
}

/// The sample at which each sound of `score` begins, with its name, earliest first.
pub fn positions(score: &Score) -> Vec<(u64, crate::session::Chime)> {
    let mut all: Vec<_> = score.soundings.iter().map(|s| (frame_at(s.at), s.chime)).collect();
    all.sort_by_key(|(frame, _)| *frame);
    all
}

/// Samples in a second.
pub const SAMPLES_A_SECOND: u32 = RATE;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::session::Chime;
    use crate::session::Sounding;

    #[test]
    fn what_is_rendered_begins_at_the_positions_given_and_ends_in_silence() {
        let at = |ms| Sounding { at: Duration::from_millis(ms), chime: Chime::Beat };
        let score = Score::of(vec![at(500), at(1250)]);
        let mut samples: Vec<f32> = Vec::new();
        render::<Unattended>(&score, 4, |block| {
            samples.extend_from_slice(block);
            Ok(())
        })
        .unwrap();
        for (frame, _) in positions(&score) {
            let frame = frame as usize;
            assert!(samples[frame - 200..frame].iter().all(|s| s.abs() < 1e-3), "quiet before {frame}");
            assert!(samples[frame..frame + 600].iter().any(|s| s.abs() > 0.02), "heard at {frame}");
        }
        assert!(samples.last().is_some_and(|s| *s == 0.0));
    }
}
