//! Words for what the rules say: reasons, places, measures. One plain line each.
//!
//! Invariant: every answer of the rules is matched without a catch-all, so that a new one cannot reach
//! a screen without its words.

use crate::content::InjectedPlace;
use crate::practice::Verdict;
use crate::practice::rules::AfterWorse;
use crate::practice::rules::Gap;
use crate::practice::rules::GentleWhy;
use crate::practice::rules::HardDay;
use crate::practice::rules::Injected;
use crate::practice::rules::Measure;
use crate::practice::rules::Stopped;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::strings::Texts;
use crate::ui::words;

/// "neck".
pub fn place(t: &Texts, place: InjectedPlace) -> String {
    match place {
        InjectedPlace::Neck => t.place_neck(),
        InjectedPlace::VoiceBox => t.place_voice(),
        InjectedPlace::Jaw => t.place_jaw(),
        InjectedPlace::Eyelids => t.place_eyelids(),
        InjectedPlace::Face => t.place_face(),
        InjectedPlace::Hand => t.place_hand(),
        InjectedPlace::Leg => t.place_leg(),
    }
}

/// "A fall".
pub fn interruption(t: &Texts, by: Interruption) -> String {
    match by {
        Interruption::Fever => t.happened_fever(),
        Interruption::Hospital => t.happened_hospital(),
        Interruption::Operation => t.happened_operation(),
        Interruption::Fall => t.happened_fall(),
        Interruption::HeadKnock => t.happened_head_knock(),
    }
}

/// "Throat or voice box".
pub fn operated(t: &Texts, part: OperatedPart) -> String {
    match part {
        OperatedPart::Brain => t.operated_brain(),
        OperatedPart::Neck => t.operated_neck(),
        OperatedPart::Throat => t.operated_throat(),
        OperatedPart::Eyes => t.operated_eyes(),
        OperatedPart::Jaw => t.operated_jaw(),
        OperatedPart::Hand => t.operated_hand(),
        OperatedPart::Leg => t.operated_leg(),
        OperatedPart::Elsewhere => t.operated_elsewhere(),
    }
}

/// What a limit of the start questions does.
pub fn limit(t: &Texts, limit: Limit) -> String {
    match limit {
        Limit::Neck => t.limit_neck(),
        Limit::Falls => t.limit_falls(),
        Limit::Swallowing => t.limit_swallowing(),
        Limit::Voice => t.limit_voice(),
        Limit::Eye => t.limit_eye(),
        Limit::CalmOnly => t.limit_calm_only(),
        Limit::WithAdult => t.limit_with_adult(),
        Limit::LeanBack => t.limit_lean_back(),
        Limit::NoTwist => t.limit_no_twist(),
        Limit::SoftBreath => t.limit_soft_breath(),
        Limit::EasyEffort => t.limit_easy_effort(),
        Limit::KindOnly => t.limit_kind_only(),
    }
}

/// "Because your pull is …".
pub fn hard_day(t: &Texts, why: HardDay) -> String {
    match why {
        HardDay::Said => t.hard_day_said(),
        HardDay::WorseThanUsual(what) => t.hard_day_worse(measure(t, what)),
        HardDay::High(what) => t.hard_day_high(measure(t, what)),
    }
}

fn measure(t: &Texts, what: Measure) -> String {
    match what {
        Measure::Pull => t.measure_pull(),
        Measure::Pain => t.measure_pain(),
        Measure::EnergyLoss => t.measure_energy(),
    }
}

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
