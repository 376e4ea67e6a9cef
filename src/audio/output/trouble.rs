//! Why there is no sound, in words for the person.
//!
//! Invariant: every sentence stays calm, names no technology, and says that the work goes on; the
//! technical cause goes to the log. Look next at [`super::worker`], which shows it.

use std::error::Error;
use std::fmt;

use crate::audio::mixer::Unattended;

/// What the system said, for the log.
pub type Cause = Box<dyn Error + Send + Sync>;

/// What can go wrong with a way out.
#[derive(Debug)]
pub enum Trouble {
    /// There is no sound service or no loudspeaker, or it cannot be reached.
    NoService(Cause),
    /// It was there, and is not any more.
    Lost,
    /// It takes far too long to answer.
    NoAnswer,
    /// It refuses what was asked.
    Refused(Cause),
    /// The computer could not start a thread.
    NoThread(std::io::Error),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoService(_) => "No sound was found on this computer.",
            Self::Lost => "The computer's sound has stopped.",
            Self::NoAnswer => "The computer's sound does not answer.",
            Self::Refused(_) => "The computer's sound cannot be used just now.",
            Self::NoThread(_) => "The computer is too busy to start sound.",
        })?;
        f.write_str(" Everything that would be heard is also shown.")
    }
}

impl Error for Trouble {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NoService(cause) | Self::Refused(cause) => Some(&**cause),
            Self::NoThread(cause) => Some(cause),
            Self::Lost | Self::NoAnswer => None,
        }
    }
}

impl From<Unattended> for Trouble {
    fn from(_: Unattended) -> Self {
        Self::NoAnswer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trouble_says_that_the_work_goes_on_and_keeps_its_cause_for_the_log() {
        let troubles = [
            (Trouble::NoService("gone".into()), true),
            (Trouble::Refused("busy".into()), true),
            (Trouble::NoThread(std::io::Error::other("full")), true),
            (Trouble::Lost, false),
            (Trouble::NoAnswer, false),
        ];
        for (trouble, caused) in troubles {
            assert!(trouble.to_string().ends_with("is also shown."), "{trouble}");
            assert_eq!(trouble.source().is_some(), caused, "{trouble}");
        }
    }
}
