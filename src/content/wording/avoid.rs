//! The words to avoid, with what to write instead.
//!
//! Invariant: an entry names the kinds of text it is refused in and those where it is only noted;
//! honest sentences of science and law pass. Forms are lower-case words; a hyphen counts as a space.

use super::Kind;
use super::phrases;

/// One thing not to say.
pub struct Avoid {
    /// What not to say, parted by commas.
    pub forms: &'static str,
    pub advice: &'static str,
    pub refused_in: &'static [Kind],
    pub noted_in: &'static [Kind],
    /// A sentence with one of these passes; parted by commas.
    pub unless: &'static str,
    /// A sentence that says the opposite passes: "no cure".
    pub may_be_denied: bool,
}

const EVERYWHERE: &[Kind] = &[Kind::Exercise, Kind::Page, Kind::Help, Kind::Glossary, Kind::Article];
const OUTSIDE_ARTICLES: &[Kind] = &[Kind::Exercise, Kind::Page, Kind::Help, Kind::Glossary];
/// Where Geste speaks of its own parts.
const OWN_PARTS: &[Kind] = &[Kind::Exercise, Kind::Page, Kind::Help];
const ARTICLES: &[Kind] = &[Kind::Article];
/// Where psychedelics are spoken of.
const SUBSTANCES: &[Kind] = &[Kind::Article, Kind::Glossary];

impl Avoid {
    /// Refused in some kinds of text.
    const fn words(forms: &'static str, refused_in: &'static [Kind], advice: &'static str) -> Self {
        Self { forms, advice, refused_in, noted_in: &[], unless: "", may_be_denied: false }
    }

    /// Only noted in articles, where it may be the right word.
    const fn noted_in_articles(mut self) -> Self {
        self.noted_in = ARTICLES;
        self
    }

    const fn unless(mut self, phrases: &'static str) -> Self {
        self.unless = phrases;
        self
    }

    const fn may_be_denied(mut self) -> Self {
        self.may_be_denied = true;
        self
    }
}

/// The list of the safety review, section 6.2, in its order.
pub const AVOID: &[Avoid] = &[
    // People first.
    Avoid::words("sufferer, sufferers, victim, victims, afflicted", EVERYWHERE, phrases::PEOPLE),
    Avoid::words("suffer from, suffers from, suffering from, confined to", EVERYWHERE, phrases::PEOPLE),
    Avoid::words("patient, patients", OUTSIDE_ARTICLES, phrases::PEOPLE)
        .noted_in_articles()
        .unless(phrases::PATIENT),
    // Pressure.
    Avoid::words("fight, fights, fighting, battle, battles, battling", EVERYWHERE, phrases::PRESSURE)
        .unless("fight or flight")
        .may_be_denied(),
    Avoid::words("beat dystonia, beat it, beating dystonia, war on, conquer", EVERYWHERE, phrases::PRESSURE),
    Avoid::words("conquers, surrender, surrenders", EVERYWHERE, phrases::PRESSURE).may_be_denied(),
    // Promises.
    Avoid::words("cure, cures, cured, curing", EVERYWHERE, phrases::PROMISE).may_be_denied(),
    Avoid::words("heal, heals, healed, healing", EVERYWHERE, phrases::PROMISE)
        .unless("wound, wounds, scar, skin, cut, bone, fracture, surgery, operation")
        .may_be_denied(),
    Avoid::words(phrases::FIX, EVERYWHERE, phrases::PROMISE).may_be_denied(),
    Avoid::words(phrases::REVERSE, EVERYWHERE, phrases::PROMISE).may_be_denied(),
    Avoid::words("rewire, rewires, rewired, rewiring", EVERYWHERE, phrases::PROMISE).may_be_denied(),
    Avoid::words("reset, resets, resetting", EVERYWHERE, phrases::PROMISE).may_be_denied(),
    Avoid::words("proven, proved to", EVERYWHERE, "Say who was studied and what was seen.").may_be_denied(),
    Avoid::words("guarantee, guarantees, guaranteed, guaranteeing", EVERYWHERE, phrases::PROMISE)
        .may_be_denied(),
    Avoid::words("breakthrough, breakthroughs, miracle, miracles", EVERYWHERE, phrases::PROMISE)
        .unless("breakthrough therapy, breakthrough designation, breakthrough status")
        .may_be_denied(),
    // Judging a body.
    Avoid::words("normal, abnormal", OWN_PARTS, "Say middle, easier, usual, common, or pulls.")
        .noted_in_articles(),
    Avoid::words(
        "good side, bad side, correct posture",
        EVERYWHERE,
        "Say the quieter side, the side that pulls, the middle.",
    ),
    Avoid::words(
        "deformity, deformities, deformed, freak",
        EVERYWHERE,
        "Say what the body does: it pulls, turns, twists.",
    ),
    Avoid::words("twisted", OUTSIDE_ARTICLES, "Say what the body does: it pulls, turns, twists.")
        .noted_in_articles(),
    // Shame.
    Avoid::words(phrases::CLEAN, EVERYWHERE, "Say easy repetition."),
    Avoid::words("fail, fails, failed, failing", OUTSIDE_ARTICLES, phrases::SHAME)
        .noted_in_articles()
        .may_be_denied(),
    Avoid::words(phrases::MISSED, EVERYWHERE, phrases::SHAME).may_be_denied(),
    Avoid::words("streak, streaks", EVERYWHERE, phrases::SHAME).may_be_denied(),
    Avoid::words(
        "lazy, non compliant, noncompliant, non compliance, excuse, excuses",
        EVERYWHERE,
        phrases::SHAME,
    )
    .may_be_denied(),
    // Dismissal.
    Avoid::words("just relax, only stress, all in your head", EVERYWHERE, phrases::DISMISSAL).may_be_denied(),
    Avoid::words("psychological", OUTSIDE_ARTICLES, phrases::DISMISSAL)
        .noted_in_articles()
        .unless(phrases::PSYCHOLOGICAL)
        .may_be_denied(),
    Avoid::words("psychogenic, hysterical, hysteria", EVERYWHERE, phrases::FUNCTIONAL)
        .unless(phrases::OLD_NAMES),
    Avoid::words("conversion disorder, medically unexplained", EVERYWHERE, phrases::FUNCTIONAL)
        .unless(phrases::OLD_NAMES),
    // Blame.
    Avoid::words("your trauma caused, bad habit, bad habits", EVERYWHERE, "Nobody knows that; leave it out.")
        .may_be_denied(),
    Avoid::words("you learned it wrong, you learnt it wrong", EVERYWHERE, "Nobody knows that; leave it out."),
    // Old or harsh names.
    Avoid::words(
        "wry neck, spasmodic torticollis",
        EVERYWHERE,
        "Say cervical or neck dystonia; the old name once in brackets.",
    )
    .unless(phrases::OLD_NAMES),
    Avoid::words("crippled, crippling, cripple, disabled by", EVERYWHERE, phrases::PEOPLE),
    // Unsafe pressure.
    Avoid::words("must", OUTSIDE_ARTICLES, "Say what to do: please ask, it helps to, do not.")
        .unless("must not stop suddenly") // the help page's own, reviewed words about medicines
        .noted_in_articles(),
    Avoid::words("never give up, no pain no gain", EVERYWHERE, "Say that stopping is fine."),
    Avoid::words("push through, pushing through", EVERYWHERE, "Say that stopping is fine.").may_be_denied(),
    // Safe messaging.
    Avoid::words(phrases::SUICIDE, EVERYWHERE, "Say died by suicide, or thoughts of ending one's life."),
    Avoid::words("epidemic", OUTSIDE_ARTICLES, "Say how many, without alarm.").noted_in_articles(),
    // Geste's own parts are not medicine.
    Avoid::words("dose, doses", OWN_PARTS, "Say amount.").unless(phrases::MEDICINES).may_be_denied(),
    Avoid::words(phrases::TREATMENT, OWN_PARTS, "Say practice.").may_be_denied(),
    Avoid::words("prescription, prescriptions", OWN_PARTS, "Say plan or practice.")
        .unless(phrases::MEDICINES)
        .may_be_denied(),
    Avoid::words("diagnose, diagnoses", OWN_PARTS, "Say your notes or your ratings.")
        .unless(phrases::CLINICIANS)
        .may_be_denied(),
    Avoid::words("patient score, patient scores", EVERYWHERE, "Say your notes or your ratings."),
    // Promotion.
    Avoid::words("trip, trips, tripping", SUBSTANCES, "Say the hours of the effect, or the session.")
        .unless(phrases::STUMBLING),
    Avoid::words("journey, journeys", EVERYWHERE, "Say time, way, or session.").unless("bus, train, car"),
    Avoid::words("magic", EVERYWHERE, "Name the substance or what happens.")
        .unless("magic mushroom, magic mushrooms")
        .may_be_denied(),
    Avoid::words("plant medicine, sacred medicine, healing medicine", EVERYWHERE, "Name the substance."),
    Avoid::words("safe set", EVERYWHERE, "Say how the study was guarded, without promising safety."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_written_as_it_is_looked_for_and_says_what_to_write() {
        for avoid in AVOID {
            assert!(!avoid.advice.is_empty() && !avoid.forms.is_empty());
            for form in phrases::each(avoid.forms).chain(phrases::each(avoid.unless)) {
                let is_plain = form.chars().all(|c| c.is_ascii_lowercase() || c == ' ');
                assert!(
                    is_plain && !form.is_empty() && !form.contains("  ") && form.trim() == form,
                    "{form}"
                );
            }
        }
    }
}
