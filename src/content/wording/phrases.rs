//! The advice and the longer lists of phrases that [`super::avoid`] is made of.
//!
//! Invariant: as there: lower-case words with single spaces, a hyphen counting as a space.

/// The phrases of a list that is parted by commas.
pub fn each(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ").filter(|phrase| !phrase.is_empty())
}

pub const PEOPLE: &str = "Say people with dystonia, people living with dystonia, or you.";
pub const PRESSURE: &str = "It puts pressure on. Say live with, or work with.";
pub const PROMISE: &str = "It is not true here. Say may help some people, or what was seen in whom.";
pub const SHAME: &str = "It shames. Say harder day, rest, stay, or leave it out.";
pub const DISMISSAL: &str = "It is wrong and hurts. Say what is known; dystonia is real and not your fault.";
pub const FUNCTIONAL: &str = "Say functional dystonia; an old name once, in brackets, as “once called”.";

pub const PATIENT: &str = "\
    be patient, patient with yourself, patient organisation, patient organisations, patient group, \
    patient groups, patient association, patient associations, patient reported, patient global, \
    patient advocacy, patient health questionnaire, patient score, patient scores";
pub const FIX: &str = "\
    fix dystonia, fix it, fix you, fix your brain, fix the brain, fixes dystonia, fixes it, \
    fixes the brain";
pub const REVERSE: &str = "\
    reverse dystonia, reverses dystonia, reversed dystonia, reverse the illness, \
    reverse the condition, reverse the damage, reverse it, reverses it";
pub const CLEAN: &str = "\
    clean repetition, clean repetitions, clean rep, clean reps, clean movement, clean movements, \
    clean attempt, clean attempts, clean tries, dirty repetition, dirty repetitions, dirty movement";
pub const MISSED: &str = "\
    missed a day, missed day, missed days, missed session, missed sessions, missed practice, \
    missed your, missed an exercise, streak lost, lost streak, lost your streak, lose your streak, \
    break your streak";
pub const PSYCHOLOGICAL: &str = "\
    psychological support, psychological help, psychological care, psychological therapy, \
    psychological therapies, psychological treatment, psychological treatments, \
    psychological safety, psychological distress, psychological effects";
pub const OLD_NAMES: &str = "\
    once, formerly, old name, old names, older name, older names, used to be called, also called, \
    earlier called, was called";
pub const SUICIDE: &str = "\
    commit suicide, commits suicide, committed suicide, committing suicide, failed attempt, \
    failed suicide, successful suicide";
pub const MEDICINES: &str = "\
    medicine, medicines, medication, toxin, botulinum, injection, injections, tablet, tablets, \
    drug, drugs, pump, levodopa, baclofen, doctor, psilocybin, lsd, mdma, ketamine";
pub const TREATMENT: &str = "\
    this treatment, our treatment, this therapy, our therapy, home treatment, self treatment, \
    treats dystonia, treat dystonia, treat your dystonia, treatment program, treatment programme, \
    choose treatment, change treatment";
pub const CLINICIANS: &str = "\
    doctor, doctors, neurologist, neurologists, clinician, clinicians, specialist, specialists";
pub const STUMBLING: &str = "trip over, trip on, tripping over, to trip, bus, train";
