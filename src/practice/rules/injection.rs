//! The weeks after an injection (review 2.2, rule 11 and the table of injection days).
//!
//! Invariant: dates come from the person, nothing is predicted, and no week is called a good one.

use crate::clock::Day;
use crate::content::Exercise;
use crate::content::InjectedPlace;
use crate::content::Load;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::RuleChoice;

/// The last day on which the injected part rests; the day itself is 0.
const REST_TO: i64 = 2;
/// The last day of the four weeks in which the table asks and softens.
const CARE_TO: i64 = 28;

/// What an injection means for one exercise today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Injected {
    /// Day 0 to 2: this part rests, unless the clinic says otherwise.
    Rest { place: InjectedPlace, day: i64 },
    /// Voice box, day 3 to 28: voice practice when the voice clinic says so.
    ClinicFirst { place: InjectedPlace, day: i64 },
    /// Jaw and tongue, day 3 to 28: only after "no" to the swallowing question today.
    Swallowing { place: InjectedPlace, day: i64 },
    /// Neck, day 3 to 28: if the head feels heavy, supported amounts only.
    Supported { place: InjectedPlace, day: i64 },
    /// Hand and arm, day 3 to 28: softest putty, no faster tempo, nothing hot or heavy.
    SoftestOnly { place: InjectedPlace, day: i64 },
    /// Leg and foot, day 3 to 28: balance with a helper.
    WithHelper { place: InjectedPlace, day: i64 },
}

impl Injected {
    /// Whether the exercise rests, in place of being done with care.
    pub const fn rests(self) -> bool {
        matches!(self, Self::Rest { .. } | Self::ClinicFirst { .. } | Self::Swallowing { .. })
    }

    /// Where the injection was, and which day it is; the day itself is 0.
    pub const fn place_and_day(self) -> (InjectedPlace, i64) {
        match self {
            Self::Rest { place, day }
            | Self::ClinicFirst { place, day }
            | Self::Swallowing { place, day }
            | Self::Supported { place, day }
            | Self::SoftestOnly { place, day }
            | Self::WithHelper { place, day } => (place, day),
        }
    }
}

/// The latest injections and the day each is in; dates in the future are planned, and say nothing.
pub fn injection_days(diary: &Diary, today: Day) -> Vec<(InjectedPlace, i64)> {
    let days = diary.injections(today).into_iter().map(|(place, on)| (place, days_between(on, today)));
    let mut days: Vec<_> = days.collect();
    days.sort_by_key(|(_, day)| *day);
    days
}

/// Review 2.2, table of injection days: what the injections noted mean for `exercise` today; a rest
/// before care. With the rules switched off nothing is said here.
pub fn injected(diary: &Diary, exercise: &Exercise, today: Day) -> Option<Injected> {
    if !diary.chose(RuleChoice::Offers) {
        return None;
    }
    let days = injection_days(diary, today);
    let all = || days.iter().copied().filter_map(|(place, day)| at(diary, exercise, today, place, day));
    all().find(|injected| injected.rests()).or_else(|| all().next())
}

fn at(diary: &Diary, exercise: &Exercise, today: Day, place: InjectedPlace, day: i64) -> Option<Injected> {
    if day <= REST_TO {
        return exercise.injection.contains(&place).then_some(Injected::Rest { place, day });
    }
    let load = exercise.load.filter(|_| day <= CARE_TO)?;
    match (place, load) {
        (InjectedPlace::Neck, Load::Neck) => Some(Injected::Supported { place, day }),
        (InjectedPlace::VoiceBox, Load::Voice) => Some(Injected::ClinicFirst { place, day }),
        (InjectedPlace::Jaw, Load::Jaw) if diary.swallowing_on(today) != Some(false) => {
            Some(Injected::Swallowing { place, day })
        }
        (InjectedPlace::Hand, Load::Hand) => Some(Injected::SoftestOnly { place, day }),
        (InjectedPlace::Leg, Load::Balance) => Some(Injected::WithHelper { place, day }),
        _ => None,
    }
}

/// Review 2.2, table, and 0 no. 8: for four weeks after an injection in the neck, the voice box, or
/// the jaw and tongue, each check-in asks "New trouble swallowing, speaking or breathing?". Safety,
/// so it is asked with the rules switched off as well.
pub fn swallowing_question(diary: &Diary, today: Day) -> bool {
    let asks = [InjectedPlace::Neck, InjectedPlace::VoiceBox, InjectedPlace::Jaw];
    injection_days(diary, today).iter().any(|(place, day)| asks.contains(place) && *day <= CARE_TO)
}

/// A change in the weeks after an injection that the clinic should hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallClinicIf {
    /// Double vision, a drooping lid, a dry sore eye.
    EyeTrouble,
    /// Coughing on drinks.
    CoughingOnDrinks,
}

/// Review 2.2, table, day 3 to 28: after an injection in the eyelids or the face "double vision, drooping
/// lid, dry sore eye -> call clinic"; after one in the voice box "coughing on drinks -> call clinic". Safety,
/// so it is said with the rules switched off as well, and from day 0 on.
pub fn call_clinic_if(diary: &Diary, today: Day) -> Vec<CallClinicIf> {
    let days = injection_days(diary, today).into_iter().filter(|(_, day)| *day <= CARE_TO);
    let mut calls: Vec<CallClinicIf> = Vec::new();
    for (place, _) in days {
        let call = match place {
            InjectedPlace::Eyelids | InjectedPlace::Face => CallClinicIf::EyeTrouble,
            InjectedPlace::VoiceBox => CallClinicIf::CoughingOnDrinks,
            _ => continue,
        };
        if !calls.contains(&call) {
            calls.push(call);
        }
    }
    calls
}

/// Review 2.2 rule 11: the week after the last injection, once it is in or past the week the person
/// set. None is preset. Then rising pull alone never leads to a step back.
pub fn wear_off(diary: &Diary, today: Day) -> Option<i64> {
    let from = i64::from(diary.wear_off_week()?);
    let (_, day) = injection_days(diary, today).into_iter().next()?;
    let week = day / 7;
    (week >= from).then_some(week)
}
