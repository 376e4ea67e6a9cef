//! What a person says of a day: how it is, injections, operations, what happened since.
//!
//! Invariant: as in [`super`]; every answer may be left out or taken back.

use super::Rating;
use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::record::DayKind;
use crate::record::Direction;
use crate::record::Interruption;
use crate::record::OperatedPart;
use crate::record::Readiness;
use crate::record::RuleChoice;
use crate::record::Worse;

/// What a person says about the day, an injection, and the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayAction {
    /// Rate how it is right now, on the check-in page.
    Check(Rating, u8),
    Ready(Readiness),
    SaveCheckIn,
    Say(DayKind),
    /// It came suddenly, without a known reason; or the clinic knows by now.
    Sudden(bool),
    /// One of the signs of the help page is new: it opens, and nothing is kept.
    SomethingNew,
    /// "New trouble swallowing, speaking or breathing?"
    Swallowing(bool),
    NextDay {
        about: Day,
        worse: Worse,
    },
    /// An illness, operation or fall, today.
    Interrupted(Interruption),
    /// A part of the body that today's operation was on, on or off.
    Operated(OperatedPart),
    /// The same for the surgery of the start questions, not kept yet.
    Surgery(OperatedPart),
    /// A place of the injection to be noted, on or off.
    Place(InjectedPlace),
    /// The injection to be noted was this many days from today; negative is back.
    On(i64),
    KeepInjection,
    TakeBackInjection {
        place: InjectedPlace,
        on: Day,
    },
    /// The wear-off week one later or earlier; `None` for no such week.
    WearOff(Option<i8>),
    /// The step chosen on After; `None` is "stay".
    Step(Option<Direction>),
    /// A line of the start questions, on or off, by its place.
    Line(usize),
    /// Keep what the ticked lines mean; none ticked is "none of these".
    KeepLines,
    Choose(RuleChoice, bool),
}
