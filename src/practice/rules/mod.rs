//! The practice rules of the safety review, part 2.2 to 2.5, each a pure function that cites its line.
//!
//! Invariant: days are arguments, answers are enums with data, and nothing here changes anything. Of
//! the rules, 1 (the person decides, "stay" is preset) and 12 (no target chasing) are kept by what is
//! missing: no function gives an amount back that is then used by itself, and none counts what was
//! not done. Their order is in [`verdict`].

mod ceilings;
mod end;
mod functional;
mod gap;
mod hard_day;
mod injection;
mod next_day;
mod offer;
mod start;
mod steps;
#[cfg(test)]
pub mod tests;
mod verdict;

pub use ceilings::Ceiling;
pub use ceilings::ceiling_minutes;
pub use ceilings::own_rule_steps;
pub use end::EndCause;
pub use end::Stopped;
pub use end::SymptomLevel;
pub use end::end_now;
pub use end::level_of_help;
pub use end::level_of_note;
pub use end::lock_after_note;
pub use end::settling;
pub use functional::Hidden;
pub use functional::as_practised;
pub use functional::asks_ratings;
pub use functional::functional_note;
pub use functional::hidden;
pub use functional::ready_only;
pub use gap::Gap;
pub use gap::after_gap;
pub use gap::began_again;
pub use gap::locks_after;
pub use gap::locks_of_part;
pub use hard_day::HardDay;
pub use hard_day::Measure;
pub use hard_day::TellClinic;
pub use hard_day::allowed_on_hard_day;
pub use hard_day::is_hard_day;
pub use hard_day::tell_clinic_this_week;
pub use injection::CallClinicIf;
pub use injection::Injected;
pub use injection::call_clinic_if;
pub use injection::injected;
pub use injection::injection_days;
pub use injection::swallowing_question;
pub use injection::wear_off;
pub use next_day::AfterWorse;
pub use next_day::after_worse_next_day;
pub use next_day::half_amount;
pub use next_day::next_day_question;
pub use offer::Offer;
pub use offer::WholeOffer;
pub use offer::offer;
pub use offer::offer_after_whole;
pub use start::AskLine;
pub use start::closes;
pub use start::key_of;
pub use start::limits_for;
pub use start::lock_of;
pub use start::locks_for;
pub use steps::BackOffer;
pub use steps::ForwardOffer;
pub use steps::back_offer;
pub use steps::easy_session;
pub use steps::forward_offer;
pub use verdict::GentleWhy;
pub use verdict::Rules;
pub use verdict::Verdict;
