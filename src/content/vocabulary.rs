//! The closed lists that content may choose from: pillars, stages, regions, types, locks, grades.
//!
//! Invariant: each list has exactly one spelling per entry in content files, given by `ALL`; the
//! words a person sees for them are interface text (`content/<lang>/interface.ftl`), never these codes.

use serde::Deserialize;
use serde::Serialize;

/// A closed list, for the reader of content files, which reads them all alike.
pub trait ClosedList: Copy + Eq + 'static {
    /// Every entry with its spelling in content files.
    const LIST: &'static [(&'static str, Self)];
    /// Stands in for an entry that could not be read; a file with such an entry is left out.
    const FIRST: Self;
}

/// Declares a closed list with its spelling in content files.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every entry with its spelling in content files.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$variant)),+];

            /// The spelling used in content files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the spelling used in content files.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().find(|(w, _)| *w == word).map(|(_, v)| *v)
            }
        }

        impl crate::content::vocabulary::ClosedList for $name {
            const LIST: &'static [(&'static str, Self)] = Self::ALL;
            const FIRST: Self = [$(Self::$variant),+][0];
        }
    };
}
pub(super) use words;

words! {
    /// The four headings Geste sorts exercises under (those of the site Hope for Dystonia).
    Pillar { Mindfulness = "M", Awakening = "A", Plasticity = "P", SelfCompassion = "S" }
}

words! {
    /// How far along: find out, sense and first easy repetitions, carry into real tasks.
    Stage { Map = "map", Wake = "wake", Weave = "weave" }
}

words! {
    /// Part of the body an exercise or article is about.
    Region {
        All = "all", Neck = "neck", Eyes = "eyes", Jaw = "jaw", Voice = "voice", Hand = "hand",
        Music = "music", Limb = "limb", General = "general", Functional = "functional",
    }
}

words! {
    /// Dystonia types, as coded in the evidence files.
    DystoniaType {
        All = "ALL", Cervical = "CD", Blepharospasm = "BL", Oromandibular = "OM", Laryngeal = "LD",
        UpperLimb = "UL", Musician = "MD", LowerLimb = "LL", Segmental = "SEG", Generalised = "GEN",
        Combined = "COMB", Acquired = "ACQ", Functional = "FUN",
    }
}

words! {
    /// Where a word of the glossary is met that no text of the library uses.
    Met {
        /// At a clinic: in a letter, a report, a talk.
        Clinic = "clinic",
        /// In the titles and words of studies.
        Papers = "papers",
        /// On buttons and titles of Geste itself.
        Geste = "geste",
    }
}

words! {
    /// "Please ask first" conditions of the safety review, section 1.0.
    Lock {
        /// Set up with a therapist first.
        Therapist = "T",
        /// Side and direction of pull must be on file.
        Direction = "DIR",
        /// Unstable neck, neck surgery, cord pressure, stimulator, artery problem, new dizziness.
        Neck = "NECK",
        /// Falls, poor standing, leg injection, fracture risk.
        Falls = "FALL",
        /// Swallowing trouble.
        Swallowing = "SWAL",
        /// Voice dystonia type unknown or not adductor.
        Voice = "VOX",
        /// Eye surgery, infection, glaucoma, recent eyelid injection, lids that do not close.
        Eye = "EYE",
        /// Arm movement makes the head worse.
        Arm = "ARM",
        /// Functional dystonia: hidden or changed.
        Functional = "FUNC",
        /// Whatever the person said at the start: their clinician first (review, 2.5).
        Clinician = "ASK",
    }
}

words! {
    /// What an exercise strains, with a ceiling a day (review, 2.2 rule 9).
    Load {
        Neck = "neck", Hand = "hand", Voice = "voice", Jaw = "jaw", Eyelids = "eyelids",
        Balance = "balance",
    }
}

words! {
    /// Where an injection was given (review, 2.2, injection days).
    InjectedPlace {
        Neck = "neck", VoiceBox = "voice", Jaw = "jaw", Eyelids = "eyelids", Face = "face",
        Hand = "hand", Leg = "leg",
    }
}

words! {
    /// What an exercise is in functional mode (review, 1.0 and 1.1).
    FunctionalUse { Hidden = "hidden", Changed = "changed" }
}

words! {
    /// Whom a ready session or a path is for.
    Audience { Person = "person", Therapist = "therapist" }
}

words! {
    /// How the body is placed.
    Position { Sitting = "sitting", Lying = "lying", Reclining = "reclining", Standing = "standing" }
}

words! {
    /// Where a dose comes from (research conventions, section 3).
    DoseOrigin {
        /// Published for this condition.
        Published = "P",
        /// Borrowed from another condition or from healthy people.
        Borrowed = "X",
        /// Our own design choice, with no trial behind it.
        Design = "D",
    }
}

words! {
    /// How sure a claim is, always about the claim as worded (evidence file, section 0.2).
    Grade {
        Strong = "A", Moderate = "B", Limited = "C", Laboratory = "D", Opinion = "E",
        /// Legal or factual status; carries a date and a place.
        Status = "L",
        /// Nobody knows: looked for, no study found.
        Unknown = "N",
        /// Contradicted: the claim as worded does not hold.
        Contradicted = "X",
    }
}

words! {
    /// How a source was read (evidence file, section 0.1).
    SourceMark {
        /// Seen in the source itself or its abstract.
        Seen = "V",
        /// Seen in a secondary source.
        Secondary = "V2",
        /// Seen in part.
        Partial = "Vp",
        /// From memory, to be verified; never the only support of a claim.
        Memory = "M",
        /// Looked for, not found.
        NotFound = "U",
    }
}
