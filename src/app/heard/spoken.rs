//! What is said in an exercise, and when. Which words it takes is the interface's business.
//!
//! Invariant: whatever is said is also [`App::spoken`], and so stands on the screen until the next line; nothing is
//! said that the person did not start; every command hushes what is being said before anything else happens.
//! Look next at [`super::signals`], for who wants to hear what.

use std::time::Duration;

use super::signals;
use super::signals::Way;
use crate::app::App;
use crate::app::Effect;
use crate::app::Run;
use crate::app::called_out;
use crate::record::Ending;
use crate::session::Cue;
use crate::session::LONG_ENOUGH;
use crate::session::PauseReason;
use crate::session::Phase;
use crate::session::Session;

/// How long before its end a long step says so.
const LAST_SECONDS: Duration = Duration::from_secs(5);

/// One line. Lines of the content are in their own words; all others get theirs from the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A count-in begins.
    GetReady,
    /// A count-in after a pause.
    GoingOn,
    /// A step's own line, with what is called out.
    Step(String),
    HalfWay,
    /// So many seconds are left of the step.
    SecondsLeft(u8),
    Paused(PauseReason),
    /// The run is over, after so many seconds of practice.
    Ended {
        practised: u64,
    },
    StoppedForSymptom,
    /// An answer of the interface, such as to "Where am I?".
    Answer(String),
    /// To hear what the voice is like.
    Test,
}

impl Spoken {
    /// Whether it is said before and instead of what a step says.
    pub const fn is_urgent(&self) -> bool {
        !matches!(self, Self::Step(_) | Self::HalfWay | Self::SecondsLeft(_) | Self::GetReady | Self::GoingOn)
    }
}

impl App {
    /// What was said last in this run, to be read as long as nothing else is said.
    pub const fn spoken(&self) -> Option<&Spoken> {
        self.spoken.as_ref()
    }

    /// Answers the person in words of the interface, aloud if Geste speaks.
    pub fn answer_aloud(&mut self, words: String) {
        self.speak(Spoken::Answer(words));
    }

    pub(in crate::app) fn speak(&mut self, line: Spoken) {
        if self.own_voice() {
            self.speak_anyway(line);
        }
    }

    /// To hear the voice before choosing it.
    pub(in crate::app) fn speak_anyway(&mut self, line: Spoken) {
        self.talking = true;
        self.spoken = Some(line.clone());
        self.effects.push(Effect::Say(line));
    }

    /// The person did something: whatever is being said gives way.
    pub(in crate::app) fn hush(&mut self) {
        if std::mem::take(&mut self.talking) {
            self.effects.push(Effect::Hush);
        }
    }

    pub(in crate::app) fn speak_of(&mut self, cue: Cue, line: Spoken) {
        if signals::is_signalled(&self.settings, cue, Way::Voice) {
            self.speak(line);
        }
    }

    /// Says the line of the step that the session stands at.
    pub(in crate::app) fn speak_step(&mut self) {
        let Some(run) = &self.run else { return };
        let Some((cue, words)) = signals::here(&run.session).zip(line_of(run)) else { return };
        // What was said before does not belong to this step.
        self.spoken = None;
        // A voice comes too late for beats, and in time for the line that opens them.
        let cue = if cue == Cue::Beat { Cue::Step } else { cue };
        if !words.is_empty() {
            self.speak_of(cue, Spoken::Step(words));
        }
    }

    pub(in crate::app) fn speak_count_in(&mut self) {
        let Some(run) = &mut self.run else { return };
        let again = std::mem::replace(&mut run.begun, true);
        self.speak(if again { Spoken::GoingOn } else { Spoken::GetReady });
    }

    pub(in crate::app) fn speak_end(&mut self, ending: Ending) {
        let practised = self.run.as_ref().map_or(0, |run| run.session.practised().as_secs());
        match ending {
            Ending::StoppedForSymptom => self.speak(Spoken::StoppedForSymptom),
            Ending::Completed | Ending::DoneForToday => self.speak_of(Cue::End, Spoken::Ended { practised }),
        }
    }

    /// Says that half of a long step is over, or that it ends soon, when `before` was earlier than that.
    pub(in crate::app) fn speak_of_time(&mut self, before: Option<(usize, Duration)>) {
        let Some(run) = &self.run else { return };
        let Some(((was, earlier), (is, now))) = before.zip(time_in_step(&run.session)) else { return };
        let Some(length) = run.session.timeline().get(is).map(|s| run.session.length_of(s)) else { return };
        if was != is || length < LONG_ENOUGH * 2 {
            return;
        }
        let passed = |mark: Duration| earlier < mark && now >= mark;
        if passed(length - LAST_SECONDS) {
            self.speak_of(Cue::LastSeconds, Spoken::SecondsLeft(LAST_SECONDS.as_secs() as u8));
        } else if passed(length / 2) {
            self.speak_of(Cue::LastSeconds, Spoken::HalfWay);
        }
    }
}

/// Where a running clock stands: the segment and the time into it.
pub(in crate::app) fn time_in_step(session: &Session) -> Option<(usize, Duration)> {
    let counts = session.phase() == Phase::Running && !session.my_pace();
    counts.then(|| (session.index(), session.elapsed()))
}

/// The line of the present step. From the second repetition on only its first sentence, which holds what to do
/// next; the rest was heard.
fn line_of(run: &Run) -> Option<String> {
    let segment = run.session.timeline().get(run.session.index())?;
    let step = run.exercise.steps.get(segment.step)?;
    let choice = called_out(run, run.session.index()).unwrap_or_default();
    let whole = if step.say.is_empty() { &step.cue } else { &step.say };
    let first = first_sentence(whole);
    let known = segment.round.number > 1 && (first.contains("{choice}") || !whole.contains("{choice}"));
    Some(capital(&if known { first } else { whole }.replace("{choice}", &choice)))
}

fn first_sentence(text: &str) -> &str {
    let end = text.char_indices().find(|(at, c)| {
        matches!(c, '.' | '!' | '?') && text.get(at + c.len_utf8()..).is_none_or(|rest| rest.starts_with(' '))
    });
    end.and_then(|(at, c)| text.get(..at + c.len_utf8())).unwrap_or(text)
}

/// A line that begins with what is called out begins with a capital letter all the same.
fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_with_its_stop_and_not_within_a_number() {
        assert_eq!(first_sentence("In. The lower hand rises."), "In.");
        assert_eq!(first_sentence("Walk 1.5 metres. Rest."), "Walk 1.5 metres.");
        assert_eq!(first_sentence("Rest"), "Rest");
        assert_eq!(first_sentence("Ready? Go."), "Ready?");
        assert_eq!(capital("left. Turn."), "Left. Turn.");
        assert_eq!(capital(""), "");
    }
}
