//! Why an amount does not fit today, in one plain line.
//!
//! Invariant: as in [`super`]; every answer of the rules has its words.

use crate::practice::Verdict;
use crate::practice::rules::AfterWorse;
use crate::practice::rules::Gap;
use crate::practice::rules::GentleWhy;
use crate::practice::rules::Injected;
use crate::practice::rules::Stopped;
use crate::strings::Texts;
use crate::ui::words;

/// "Because the last practice was 20 days ago."
pub fn gap(t: &Texts, gap: Gap) -> String {
    match gap {
        Gap::Days(days) => t.gap_days(days),
        Gap::After(_) => t.gap_after(),
    }
}

/// Why an amount does not fit today, in one line; nothing while nothing speaks against it. What still
/// asks first has its own words ([`words::lock`]).
pub fn verdict(t: &Texts, verdict: &Verdict<'_>) -> Option<String> {
    match verdict {
        Verdict::Open => None,
        Verdict::Locked(closed) => closed.first().map(|closed| words::lock(t, closed.lock).0),
        Verdict::Stopped(Stopped::ThisExercise) => Some(t.verdict_stopped_exercise()),
        Verdict::Stopped(Stopped::AfterAFall) => Some(t.verdict_stopped_fall()),
        Verdict::Stopped(Stopped::CallToday) => Some(t.verdict_stopped_call()),
        Verdict::HardDay { fine: Some(fine), .. } => {
            Some(t.verdict_hard_day_fine(words::length(t, fine.stated.duration())))
        }
        Verdict::HardDay { fine: None, .. } => Some(t.verdict_hard_day()),
        Verdict::Injected(injected) => Some(injection(t, *injected)),
        Verdict::SixDaysAWeek => Some(t.verdict_six_days()),
        Verdict::Gentle { why: GentleWhy::Worse(worse), .. } => Some(after_worse(t, *worse)),
        Verdict::Gentle { why: GentleWhy::Gap(_), .. } => Some(t.verdict_gap()),
        Verdict::Much(ceiling) => Some(t.verdict_much(ceiling.most_minutes, words::length(t, ceiling.done))),
        Verdict::RestDay => Some(t.verdict_rest_day()),
    }
}

/// The same for a card in the library, where what asks first is only named.
pub fn on_card(t: &Texts, of: &Verdict<'_>) -> Option<String> {
    if matches!(of, Verdict::Locked(_)) { Some(t.verdict_asks_first()) } else { verdict(t, of) }
}

fn injection(t: &Texts, injected: Injected) -> String {
    let (_, day) = injected.place_and_day();
    match injected {
        Injected::Rest { .. } => t.verdict_injection_rest(day),
        Injected::ClinicFirst { .. } => t.verdict_injection_clinic(day),
        Injected::Swallowing { .. } => t.verdict_injection_swallowing(day),
        Injected::Supported { .. } => t.verdict_injection_supported(day),
        Injected::SoftestOnly { .. } => t.verdict_injection_softest(day),
        Injected::WithHelper { .. } => t.verdict_injection_helper(day),
    }
}

fn after_worse(t: &Texts, worse: AfterWorse) -> String {
    match worse {
        AfterWorse::HalfAndGentle { until } => t.verdict_worse_half(words::day_long(t, until)),
        AfterWorse::Gentle { until } => t.verdict_worse_gentle(words::day_long(t, until)),
        AfterWorse::RestsUntilSeen { .. } => t.lock_therapist(),
    }
}
