//! Speech on Linux: lines go to Speech Dispatcher, which screen readers use as well.
//!
//! Invariant: only our own lines are stopped, never those of a screen reader. Steps have the priority
//! `text`, urgent lines `important`: the service itself lets a step wait for an urgent line, and lets
//! the next step take its place. Look next at [`ssip`], the protocol, and at [`reach`], the way there.

use std::sync::Arc;

use super::Line;
use super::SilentReason;
use super::Urgency;
use super::VoiceSettings;
use super::mouth::Manner;
use super::mouth::Mouth;
use super::mouth::Voice;
use super::speaker::Speaker;
use reach::Reach;
use ssip::LIST_PATIENCE;
use ssip::PATIENCE;
use ssip::Ssip;

mod reach;
mod ssip;

/// Speaks through the service that the environment names.
pub fn open() -> Speaker {
    through(Reach::from_env())
}

fn through(reach: Reach) -> Speaker {
    Speaker::new(Arc::new(move || {
        let mouth = Dispatcher::greet(Ssip::over(reach.connect()?, PATIENCE))?;
        Ok(Box::new(mouth))
    }))
}

/// One client of the service.
struct Dispatcher {
    ssip: Ssip,
    service: String,
}

impl Dispatcher {
    /// Introduces itself, and makes sure that there is a voice.
    fn greet(mut ssip: Ssip) -> Result<Self, SilentReason> {
        ssip.ask("SET self CLIENT_NAME person:geste:guide")?.consent()?;
        // The service also has a voice that only says that there is none; it does not list that one.
        if ssip.ask("LIST OUTPUT_MODULES")?.consent()?.items.is_empty() {
            return Err(SilentReason::NotInstalled);
        }
        let module = ssip.ask("GET OUTPUT_MODULE")?.items.into_iter().next();
        let service = match module {
            Some(module) => format!("Speech Dispatcher ({module})"),
            None => "Speech Dispatcher".into(),
        };
        let mut greeted = Self { ssip, service };
        greeted.wish("SSML_MODE", "off")?;
        Ok(greeted)
    }

    /// Sets one value, or leaves it when the service does not know it.
    fn wish(&mut self, what: &str, value: &str) -> Result<(), SilentReason> {
        let answer = self.ssip.ask(&format!("SET self {what} {value}"))?;
        if !answer.is_consent() {
            tracing::info!(what, value, ?answer, "the speech service keeps its own value");
        }
        Ok(())
    }
}

impl Mouth for Dispatcher {
    fn service(&self) -> String {
        self.service.clone()
    }

    fn set(&mut self, settings: &VoiceSettings) -> Result<(), SilentReason> {
        // "NULL" is how the service itself writes "no voice in particular".
        let voice = settings.voice.as_deref().map(word).filter(|voice| !voice.is_empty());
        self.wish("LANGUAGE", &word(&settings.language))?;
        self.wish("SYNTHESIS_VOICE", voice.as_deref().unwrap_or("NULL"))?;
        self.wish("RATE", &rate(settings.rate).to_string())?;
        self.wish("VOLUME", &volume(settings.volume).to_string())
    }

    fn say(&mut self, line: &Line, manner: Manner) -> Result<(), SilentReason> {
        if manner == Manner::AtOnce {
            self.hush()?;
        }
        let priority = match line.urgency {
            Urgency::Step => "text",
            Urgency::Urgent => "important",
        };
        self.wish("PRIORITY", priority)?;
        self.ssip.speak(&line.text)
    }

    fn hush(&mut self) -> Result<(), SilentReason> {
        self.ssip.ask("CANCEL self")?.consent().map(drop)
    }

    fn voices(&mut self) -> Result<Vec<Voice>, SilentReason> {
        let answer = self.ssip.ask_for("LIST SYNTHESIS_VOICES", LIST_PATIENCE)?;
        Ok(answer.items.iter().filter_map(|item| listed(item)).collect())
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.ssip.leave();
    }
}

/// From −5…5 to the service's −100…100.
fn rate(steps: i8) -> i32 {
    i32::from(steps.clamp(-5, 5)) * 20
}

/// From 0…10 to the service's −100…100.
fn volume(tenths: u8) -> i32 {
    i32::from(tenths.min(10)) * 20 - 100
}

/// A value that cannot begin another command.
fn word(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

/// A line of the list: name, language and variant between tabs. espeak-ng offers every voice a second
/// time in about a hundred disguises, as `name+variant`; these are left out.
fn listed(item: &str) -> Option<Voice> {
    let mut parts = item.split('\t');
    let (name, language) = (parts.next()?, parts.next()?);
    let variant = parts.next().unwrap_or_default();
    let disguised = name.strip_suffix(variant).is_some_and(|rest| !variant.is_empty() && rest.ends_with('+'));
    (!disguised && !name.is_empty()).then(|| Voice { name: name.into(), language: language.into() })
}

#[cfg(test)]
mod heard;
#[cfg(test)]
mod script;
#[cfg(test)]
mod server;
#[cfg(test)]
mod tests;
