//! The mixer, listened to sample by sample.

use std::time::Duration;

use assert_no_alloc::assert_no_alloc;

use super::*;
use crate::session::Chime;
use crate::session::Sounding;

const DEFAULT_CEILING: f32 = 0.251_188_64; // −12 dBFS
const FULL_CEILING: f32 = 0.501_187_26; // −6 dBFS

struct Player {
    desk: Desk,
    mixer: Mixer,
    meter: Arc<Meter>,
}

impl Player {
    fn playing(score: &Score) -> Self {
        let meter = Arc::new(Meter::default());
        let (desk, mixer) = Mixer::new(Arc::default(), Arc::clone(&meter));
        let mut player = Self { desk, mixer, meter };
        player.desk.replace(score, 0).unwrap();
        player
    }

    fn render(&mut self, frames: usize) -> Vec<f32> {
        let mut out = vec![f32::NAN; frames];
        self.mixer.render(&mut out);
        out
    }

    fn render_in_blocks(&mut self, frames: usize, block: usize) -> Vec<f32> {
        let mut out = vec![f32::NAN; frames];
        out.chunks_mut(block).for_each(|part| self.mixer.render(part));
        out
    }
}

fn score(soundings: impl IntoIterator<Item = (Duration, Chime)>) -> Score {
    Score::of(soundings.into_iter().map(|(at, chime)| Sounding { at, chime }).collect())
}

fn one(chime: Chime) -> Score {
    score([(Duration::ZERO, chime)])
}

fn beats(bpm: f64, seconds: f64) -> Score {
    let count = (seconds * bpm / 60.0) as u32;
    score((0..count).map(|n| (Duration::from_secs_f64(f64::from(n) * 60.0 / bpm), Chime::Beat)))
}

/// The frames at which sound begins after at least 5 ms of true silence. A tone's own first sample is
/// zero, so what is heard first is the one after it.
fn onsets(samples: &[f32]) -> Vec<u64> {
    let mut silence = 240;
    let mut found = Vec::new();
    for (index, sample) in samples.iter().enumerate() {
        if *sample != 0.0 {
            if silence >= 240 {
                found.push(index as u64 - 1);
            }
            silence = 0;
        } else {
            silence += 1;
        }
    }
    found
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().map(|sample| sample.abs()).fold(0.0, f32::max)
}

#[test]
fn ninety_beats_a_minute_are_exactly_thirty_two_thousand_samples_apart() {
    let found = onsets(&Player::playing(&beats(90.0, 60.0)).render(48_000 * 60));
    assert_eq!(found.len(), 90);
    assert!(found.windows(2).all(|pair| pair[1] - pair[0] == 32_000), "{found:?}");
}

#[test]
fn every_beat_of_every_tempo_falls_on_its_own_nearest_sample() {
    for bpm in [40.0, 61.5, 72.3, 97.0, 133.7, 208.0, 240.0] {
        let found = onsets(&Player::playing(&beats(bpm, 12.0)).render(48_000 * 12));
        let expected = |n: usize| (n as f64 * 60.0 / bpm * 48_000.0).round() as u64;
        let wanted: Vec<u64> = (0..found.len()).map(expected).collect();
        assert_eq!(found, wanted, "{bpm} bpm");
        assert_eq!(found.len(), (12.0 * bpm / 60.0) as usize, "{bpm} bpm");
    }
}

#[test]
fn blocks_of_any_size_make_the_same_samples() {
    let both = score((0..40).map(|n| (Duration::from_millis(37 * n), Chime::ALL[n as usize % 13])));
    let whole = Player::playing(&both).render(96_000);
    for block in [1, 7, 480, 1_023] {
        assert_eq!(Player::playing(&both).render_in_blocks(96_000, block), whole, "{block}");
    }
}

#[test]
fn every_chime_stays_below_its_limit_at_every_loudness() {
    for chime in Chime::ALL {
        assert!(peak(&Player::playing(&one(chime)).render(72_000)) <= DEFAULT_CEILING, "{chime:?}");
        let mut loud = Player::playing(&Score::default());
        loud.meter.set_loudness(10);
        loud.render(48_000);
        loud.desk.replace(&one(chime), 0).unwrap();
        assert!(peak(&loud.render(72_000)) <= FULL_CEILING, "{chime:?}");
    }
}

#[test]
fn any_sum_of_chimes_stays_below_the_same_limits() {
    let every = Chime::ALL.into_iter().cycle().take(200);
    let crowd = score(every.enumerate().map(|(n, chime)| (Duration::from_millis(n as u64 * 3), chime)));
    let mut player = Player::playing(&crowd);
    let samples = player.render(72_000);
    assert!(peak(&samples) <= DEFAULT_CEILING);
    assert!(peak(&samples) > 0.1);
    player.meter.set_loudness(10);
    player.desk.replace(&crowd, 0).unwrap();
    assert!(peak(&player.render(72_000)) <= FULL_CEILING);
}

#[test]
fn the_limiter_leaves_a_lone_chime_untouched_and_adds_no_click_to_two() {
    let lone = Player::playing(&one(Chime::Right)).render(48_000);
    let tone = Palette::default();
    let tone = tone.tone(Chime::Right).unwrap();
    let gain = Meter::default().gain();
    assert!(lone.iter().zip(0..).all(|(s, age)| *s == tone.at(age).unwrap_or_default().wave * gain));
    let two = score([(Duration::ZERO, Chime::Right), (Duration::from_millis(50), Chime::Hold)]);
    let samples = Player::playing(&two).render(48_000);
    assert!(samples.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.15 * gain * 2.0));
}

#[test]
fn pausing_fades_in_thirty_milliseconds_to_true_silence() {
    let mut player = Player::playing(&beats(200.0, 60.0));
    let before = player.render(48_000 * 3 + 400);
    player.desk.replace(&Score::default(), 0).unwrap();
    let after = player.render(48_000);
    let last = after.iter().rposition(|sample| *sample != 0.0).unwrap();
    assert!(last < 1_440, "{last}");
    assert!(after[1_440..].iter().all(|sample| sample.to_bits() == 0));
    let step = (after[0] - before.last().unwrap()).abs();
    assert!(step < 0.05, "{step}");
    assert!(player.mixer.is_idle());
}

#[test]
fn silence_before_and_after_a_score_is_exactly_zero() {
    let mut player = Player::playing(&one(Chime::Beat));
    player.render(48_000);
    assert!(player.mixer.is_idle());
    assert!(player.render(4_800).iter().all(|sample| sample.to_bits() == 0));
    assert!(Player::playing(&Score::default()).render(4_800).iter().all(|sample| sample.to_bits() == 0));
}

#[test]
fn going_back_continues_what_is_being_heard() {
    let tempo = beats(200.0, 60.0);
    let heard = Player::playing(&tempo).render(40_000);
    let mut player = Player::playing(&tempo);
    player.render(40_000);
    let (back, at) = (11_000, 29_000);
    player.desk.replace(&Score::default(), back).unwrap();
    let fade = player.render(12_000);
    assert_eq!(fade[0], heard[at]);
    let share = |since: usize| rise(1.0 - since as f64 / 1_440.0) as f32;
    assert!((0..1_440).all(|since| (fade[since] - heard[at + since] * share(since)).abs() < 1e-6));
    assert!(fade[1_440..].iter().all(|sample| *sample == 0.0));
}

#[test]
fn a_new_score_starts_at_once_while_the_old_one_fades() {
    let mut player = Player::playing(&one(Chime::Right));
    player.render(4_800);
    player.desk.replace(&one(Chime::Beat), 0).unwrap();
    let samples = player.render(48_000);
    let alone = Player::playing(&one(Chime::Beat)).render(48_000);
    assert_eq!(samples[1_440..], alone[1_440..]);
    assert_ne!(samples[..1_440], alone[..1_440]);
}

#[test]
fn a_change_of_loudness_is_gradual_and_reaches_mute() {
    let mut player = Player::playing(&one(Chime::Right));
    player.render(4_800);
    player.meter.set_loudness(0);
    let samples = player.render(4_800);
    assert!(samples.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.05));
    assert!(samples[960..].iter().all(|sample| *sample == 0.0));
}

#[test]
fn left_and_right_cannot_be_confused_even_in_one_channel() {
    let left = Player::playing(&one(Chime::Left)).render(48_000);
    let right = Player::playing(&one(Chime::Right)).render(48_000);
    let product: f32 = left.iter().zip(&right).map(|(l, r)| l * r).sum();
    let power = |samples: &[f32]| samples.iter().map(|s| s * s).sum::<f32>();
    let likeness = product / (power(&left) * power(&right)).sqrt();
    assert!(likeness.abs() < 0.1, "{likeness}");
}

#[test]
fn no_score_makes_the_mixer_fail() {
    let far = score([(Duration::MAX, Chime::Finish), (Duration::ZERO, Chime::Beat)]);
    let crowd = score((0..100_000).map(|_| (Duration::ZERO, Chime::Accent)));
    for odd in [Score::default(), far, crowd] {
        let mut player = Player::playing(&odd);
        assert!(player.render(0).is_empty());
        assert!(player.render(9_600).iter().all(|sample| sample.abs() <= DEFAULT_CEILING));
        player.desk.replace(&odd, u64::MAX).unwrap();
        assert!(player.render(9_600).iter().all(|sample| sample.is_finite()));
    }
}

#[test]
fn an_unattended_mixer_says_so_instead_of_waiting() {
    let mut player = Player::playing(&Score::default());
    let mut answers = (0..100).map(|_| player.desk.replace(&Score::default(), 0));
    assert!(answers.any(|answer| answer == Err(Unattended)));
    drop(player.mixer);
    assert_eq!(player.desk.replace(&Score::default(), 0), Err(Unattended));
}

#[test]
fn the_desk_frees_old_programs_once_the_mixer_has_let_go() {
    let mut player = Player::playing(&one(Chime::Beat));
    for _ in 0..50 {
        player.desk.replace(&one(Chime::Count), 0).unwrap();
        player.render(10);
    }
    assert!(player.desk.programs.len() <= 3, "{}", player.desk.programs.len());
}

#[test]
fn the_position_counts_samples_from_the_start_of_the_present_score() {
    let mut player = Player::playing(&beats(60.0, 4.0));
    player.render(24_000);
    assert_eq!(player.mixer.position(), 24_000);
    player.desk.replace(&one(Chime::Beat), 0).unwrap();
    player.render(480);
    assert_eq!(player.mixer.position(), 480);
}

#[test]
fn rendering_takes_no_memory_and_gives_none_back_whatever_happens_meanwhile() {
    let crowd = score((0..400).map(|n| (Duration::from_millis(5 * n), Chime::ALL[n as usize % 14])));
    let mut player = Player::playing(&crowd);
    let mut out = [0.0; 480];
    for round in 0..300_u64 {
        match round % 50 {
            10 => player.desk.replace(&crowd, 1_000).unwrap(),
            20 => player.desk.replace(&Score::default(), 0).unwrap(),
            30 => player.desk.replace(&beats(240.0, 5.0), 480).unwrap(),
            40 => player.meter.set_loudness(10),
            45 => player.meter.keep_open(round % 100 == 45),
            _ => {}
        }
        let Player { mixer, .. } = &mut player;
        assert_no_alloc(|| {
            mixer.render(&mut out);
            mixer.is_idle()
        });
    }
}

#[test]
fn beats_have_a_loudness_of_their_own() {
    let both = score([(Duration::ZERO, Chime::Beat), (Duration::from_secs(1), Chime::Hold)]);
    let loudest = |tones: u8, beats: u8| {
        let mut player = Player::playing(&Score::default());
        player.meter.set_loudness(tones);
        player.meter.set_beats_loudness(beats);
        player.render(48_000);
        player.desk.replace(&both, 0).unwrap();
        let samples = player.render(96_000);
        (peak(&samples[..48_000]), peak(&samples[48_000..]))
    };
    let (beat, tone) = loudest(4, 4);
    assert!(beat > 0.05 && tone > 0.05);
    assert_eq!(loudest(4, 0), (0.0, tone));
    assert_eq!(loudest(0, 4), (beat, 0.0));
    let (louder, same) = loudest(4, 10);
    assert!((louder / beat - 2.5).abs() < 0.01 && (same - tone).abs() < 1e-6, "{louder} {same}");
}

/// A sound at the beginning and half a minute of nothing, as in a long hold.
fn long_hold() -> Score {
    Score { lasts: Duration::from_secs(30), ..one(Chime::Hold) }
}

#[test]
fn an_output_kept_open_never_falls_truly_silent_while_a_score_lasts_and_nobody_hears_it() {
    let mut player = Player::playing(&long_hold());
    player.meter.keep_open(true);
    let samples = player.render(48_000 * 31);
    let quiet = &samples[48_000 * 5..48_000 * 30];
    assert!(peak(quiet) <= HUSH && peak(quiet) > HUSH * 0.9, "{}", peak(quiet));
    let longest = quiet.split(|s| (s * 32_768.0).round() != 0.0).map(<[f32]>::len).max().unwrap();
    assert!(longest < 48, "{longest} samples in a row are zero for a 16-bit output: a millisecond or more");
    let mean = quiet.iter().map(|s| f64::from(*s)).sum::<f64>() / quiet.len() as f64;
    assert!(mean.abs() < 1e-6, "{mean}");
    let softest = Meter::default();
    softest.set_loudness(1);
    assert!(
        20.0 * (f64::from(HUSH) / f64::from(softest.gain())).log10() < -45.0,
        "far below the softest tone"
    );
    assert!(samples[48_000 * 30..].iter().all(|s| *s == 0.0), "and then true silence");
    assert!(player.mixer.is_idle());
}

#[test]
fn an_output_that_is_not_kept_open_rests_as_soon_as_nothing_sounds() {
    let mut player = Player::playing(&long_hold());
    let samples = player.render(48_000 * 5);
    assert!(samples[48_000 * 3..].iter().all(|s| *s == 0.0));
    assert!(player.mixer.is_idle());
    player.meter.keep_open(true);
    assert!(!player.mixer.is_idle());
    player.desk.replace(&one(Chime::Pause), 0).unwrap();
    player.render(48_000 * 5);
    assert!(player.mixer.is_idle(), "a sound that stands alone keeps nothing open");
}

#[test]
fn going_back_hears_the_same_hiss_again() {
    let mut player = Player::playing(&long_hold());
    player.meter.keep_open(true);
    let first = player.render(48_000 * 6);
    player.desk.replace(&Score { lasts: Duration::from_secs(9), ..Score::default() }, 4_800).unwrap();
    assert_eq!(player.render(4_800), first[48_000 * 6 - 4_800..]);
}
