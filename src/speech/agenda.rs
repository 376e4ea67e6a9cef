//! What is still to be done, after everything that was asked in the meantime.
//!
//! Invariant: a hush forgets all lines before it; an urgent line forgets the steps before it; of two
//! lines of one kind only the later one is left. So nothing out of date is ever said, however long the
//! service takes to start. Look next at [`super::worker`], which carries it out.

use super::Line;
use super::Urgency;
use super::VoiceSettings;

/// What the worker can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    Say(Line),
    Hush,
    Set(VoiceSettings),
    /// List the voices when nobody is listening.
    Voices,
    Retry,
    Quit,
}

/// Orders, folded into the little that is left to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    pub hush: bool,
    pub settings: Option<VoiceSettings>,
    /// Said first.
    pub urgent: Option<Line>,
    pub step: Option<Line>,
    pub voices: bool,
    pub retry: bool,
    pub quit: bool,
}

impl Agenda {
    /// Adds the next order.
    pub fn note(&mut self, order: Order) {
        match order {
            Order::Say(line) => match line.urgency {
                Urgency::Step => self.step = Some(line),
                Urgency::Urgent => {
                    self.step = None;
                    self.urgent = Some(line);
                }
            },
            Order::Hush => {
                self.hush = true;
                self.urgent = None;
                self.step = None;
            }
            Order::Set(settings) => self.settings = Some(settings),
            Order::Voices => self.voices = true,
            Order::Retry => self.retry = true,
            Order::Quit => self.quit = true,
        }
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The lines that are left, in the order in which they are said.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.urgent.iter().chain(&self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(text: &str) -> Order {
        Order::Say(Line { text: text.into(), urgency: Urgency::Step })
    }

    fn urgent(text: &str) -> Order {
        Order::Say(Line { text: text.into(), urgency: Urgency::Urgent })
    }

    fn left(orders: impl IntoIterator<Item = Order>) -> Agenda {
        let mut agenda = Agenda::default();
        orders.into_iter().for_each(|order| agenda.note(order));
        agenda
    }

    fn texts(agenda: &Agenda) -> Vec<&str> {
        agenda.lines().map(|line| line.text.as_str()).collect()
    }

    #[test]
    fn a_step_is_replaced_by_the_next() {
        assert_eq!(texts(&left([step("one"), step("two")])), ["two"]);
    }

    #[test]
    fn an_urgent_line_is_said_first_and_the_step_after_it() {
        assert_eq!(texts(&left([step("one"), urgent("stop"), step("two")])), ["stop", "two"]);
        assert_eq!(texts(&left([urgent("pause"), urgent("stop")])), ["stop"]);
    }

    #[test]
    fn a_hush_forgets_what_was_to_be_said_and_nothing_else() {
        let agenda = left([Order::Voices, urgent("stop"), step("one"), Order::Hush]);
        assert!(texts(&agenda).is_empty());
        assert!(agenda.hush && agenda.voices && !agenda.is_empty());
        assert_eq!(texts(&left([Order::Hush, step("one")])), ["one"]);
    }

    #[test]
    fn the_last_settings_hold() {
        let set = |rate| VoiceSettings { rate, ..VoiceSettings::default() };
        let agenda = left([Order::Set(set(1)), step("one"), Order::Set(set(2))]);
        assert_eq!(agenda.settings, Some(set(2)));
        assert!(left([]).is_empty());
    }
}
