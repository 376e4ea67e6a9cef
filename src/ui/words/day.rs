//! What a person says of a day, in words: injected places, interruptions, limits. One plain line each.
//!
//! Invariant: as in [`super`].

use crate::content::InjectedPlace;
use crate::practice::rules::HardDay;
use crate::practice::rules::Measure;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::strings::Texts;

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
