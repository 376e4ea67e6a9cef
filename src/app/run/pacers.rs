//! What only some pacers have: taps on the beat, pictures to judge, and a beat or breath that is changed while
//! it runs.
//!
//! Invariant: times are those of the session's clock, and every answer and every run of taps becomes a fact.
//! The session itself is in `run.rs`.

use std::time::Duration;

use super::Run;
use crate::app::Action;
use crate::app::App;
use crate::content::BreathRamp;
use crate::content::Millis;
use crate::content::Pacer;
use crate::record::FactBody;
use crate::session::BodySide;
use crate::session::Event;
use crate::session::Picture;
use crate::session::Shown;
use crate::session::Tap;
use crate::session::TapTempo;
use crate::session::Timeline;
use crate::stats::HEAD;
use crate::stats::Judged;

/// A slow start begins this many breaths a minute faster, and takes this long.
const SLOW_START: (f32, Millis) = (3.0, Millis(2 * 60_000));

/// "Not easy: slower" takes this share off for the rest of the day (SAKAI2006: 10 %).
const SLOWER_SHARE: f32 = 0.1;

/// Taps, judged pictures and a tapped tempo of one run.
#[derive(Clone, Debug, Default)]
pub struct OwnPart {
    /// Taps of the present segment.
    now: Vec<Tap>,
    /// Taps of the whole run.
    pub taps: Vec<Tap>,
    pub judged: Vec<Judged>,
    /// The picture judged last, and what was said.
    pub last: Option<(Picture, Option<BodySide>)>,
    pub tapped: TapTempo,
}

/// One change of what paces, for this run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tune {
    Accent(bool),
    /// Clicks a beat, 1 to 4.
    Subdivision(u8),
    /// Bars, 0 to 4.
    CountIn(u8),
    /// Bars that are heard and bars that are silent, in turn; none silent: always heard.
    SilentBars {
        heard: u8,
        silent: u8,
    },
    /// Percent, 0 to 20.
    Variation(u8),
    /// Breathing begins faster and slows down.
    SlowStart(bool),
}

impl App {
    /// What belongs to one kind of pacer.
    pub(in crate::app) fn own_part(&mut self, action: Action) {
        match action {
            Action::Tap => self.tap(),
            Action::TapTempo => self.tap_tempo(),
            Action::SlowerToday => self.slower_today(),
            Action::Judge(said) => self.judge(said),
            Action::Tune(tune) => self.tune(tune),
            _ => {}
        }
    }

    /// The person tapped.
    pub(in crate::app) fn tap(&mut self) {
        self.session_event(Event::Tick);
        let delay = Duration::from_millis(u64::from(self.settings.input.tap_delay_ms));
        let Some(run) = &mut self.run else { return };
        let running = run.session.phase() == crate::session::Phase::Running;
        let Some(beats) = run.session.beats().filter(|_| running && run.is_tapped()) else { return };
        if let Some(tap) = Tap::new(&beats, run.session.elapsed(), delay) {
            run.own.now.push(tap);
            run.own.taps.push(tap);
        }
    }

    /// A segment is over: its taps become a fact.
    pub(in crate::app) fn keep_taps(&mut self, segment: usize) {
        let Some(run) = &mut self.run else { return };
        let taps = std::mem::take(&mut run.own.now);
        let session = run.id;
        if taps.is_empty() {
            return;
        }
        let of = |silent: bool| {
            taps.iter().filter(|tap| tap.silent == silent).map(|tap| tap.off_ms.round() as i32).collect()
        };
        let (heard_ms, silent_ms) = (of(false), of(true));
        let segment = u32::try_from(segment).unwrap_or(u32::MAX);
        let delay_ms = self.settings.input.tap_delay_ms;
        self.keep(FactBody::TapsTimed { session, segment, delay_ms, heard_ms, silent_ms });
    }

    /// The picture shown is judged; `None` is "not sure".
    pub(in crate::app) fn judge(&mut self, said: Option<BodySide>) {
        self.session_event(Event::Tick);
        let Some(run) = &mut self.run else { return };
        let Some(picture) = run.picture() else { return };
        let took = run.session.elapsed();
        let head = matches!(picture.shown, Shown::Head(_));
        run.own.judged.push(Judged { as_shown: said == Some(picture.side), took, head });
        run.own.last = Some((picture, said));
        let body = FactBody::SideJudged {
            session: run.id,
            segment: u32::try_from(run.session.index()).unwrap_or(u32::MAX),
            shows: picture.side.word().to_owned(),
            said: said.map(|side| side.word().to_owned()),
            took_ms: u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            of: Some(if head { HEAD } else { "hand" }.to_owned()),
        };
        self.keep(body);
        self.session_event(Event::NextWhenReady);
    }

    /// One tap of a tempo; from the second on, the beat follows.
    pub(in crate::app) fn tap_tempo(&mut self) {
        let now = self.clock.now().mono;
        let Some(run) = &mut self.run else { return };
        let rate = run.session.pace().rate;
        if let Some((tempo, rate)) = run.own.tapped.tap(now).zip(rate) {
            self.session_event(Event::Rate(tempo - rate));
        }
    }

    /// It was not easy: slower for the rest of the day, and a fact.
    pub(in crate::app) fn slower_today(&mut self) {
        let Some(run) = &self.run else { return };
        let exercise = run.exercise.id.clone();
        let Some(bpm) = run.session.pace().rate.filter(|_| run.exercise.pacer.tempo().is_some()) else {
            return;
        };
        self.keep(FactBody::TempoNotEasy { exercise, bpm });
        self.session_event(Event::Rate(-(bpm * SLOWER_SHARE).round().max(1.0)));
    }

    /// Changes what paces this run; the place in it stays.
    pub(in crate::app) fn tune(&mut self, tune: Tune) {
        self.session_event(Event::Tick);
        let Some(run) = &mut self.run else { return };
        change(&mut run.exercise.pacer, tune);
        let Some(dose) = run.exercise.dose(&run.dose) else { return };
        let timeline = Timeline::lay_out(&run.exercise, dose, run.session.timeline().seed());
        for outcome in run.session.laid_out_anew(timeline) {
            self.take_outcome(outcome);
        }
    }
}

impl Run {
    /// Whether Space taps just now: the beat runs and is to be tapped.
    pub fn is_tapped(&self) -> bool {
        matches!(self.exercise.pacer, Pacer::Tapping(_)) && self.session.beats().is_some()
    }

    /// The picture that waits for an answer, while it is shown.
    pub fn picture(&self) -> Option<Picture> {
        let running = self.session.phase() == crate::session::Phase::Running;
        self.session.place().filter(|_| running)?.segment.picture
    }
}

fn change(pacer: &mut Pacer, tune: Tune) {
    if let (Pacer::Breath(breath), Tune::SlowStart(on)) = (&mut *pacer, tune) {
        let (faster, over) = SLOW_START;
        let from_rate = (breath.rate + faster).min(breath.max_rate);
        breath.ramp = on.then_some(BreathRamp { from_rate, over });
    }
    let Some(tempo) = pacer.tempo_mut() else { return };
    match tune {
        Tune::Accent(on) => tempo.accent = on,
        Tune::Subdivision(clicks) => tempo.subdivision = clicks.clamp(1, 4),
        Tune::CountIn(bars) => tempo.count_in_bars = bars.min(4),
        Tune::SilentBars { heard, silent } => (tempo.play_bars, tempo.silent_bars) = (heard, silent),
        Tune::Variation(percent) => tempo.variation_percent = percent.min(20),
        Tune::SlowStart(_) => {}
    }
}
