//! Why there is no sound, in words for the person.
//!
//! Invariant: every sentence stays calm, names no technology, and says that the work goes on; the
//! technical cause goes to the log. Look next at [`super::worker`], which shows it.

use std::error::Error;
use std::fmt;

use pulseaudio::ClientError;

use crate::audio::mixer::Unattended;

/// What can go wrong with a connection.
#[derive(Debug)]
pub enum Trouble {
    /// There is no sound service, or it cannot be reached.
    NoService(ClientError),
    /// It was there, and is not any more.
    Lost,
    /// It takes far too long to answer.
    NoAnswer,
    /// It refuses what was asked.
    Refused(ClientError),
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
            Self::NoService(cause) | Self::Refused(cause) => Some(cause),
            Self::NoThread(cause) => Some(cause),
            Self::Lost | Self::NoAnswer => None,
        }
    }
}

impl From<ClientError> for Trouble {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::ServerUnavailable | ClientError::Io(_) => Self::NoService(error),
            ClientError::Disconnected => Self::Lost,
            _ => Self::Refused(error),
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
    fn every_trouble_says_that_the_work_goes_on() {
        let troubles = [Trouble::from(ClientError::ServerUnavailable), Trouble::Lost, Trouble::NoAnswer];
        for trouble in troubles {
            assert!(trouble.to_string().ends_with("is also shown."), "{trouble}");
        }
    }
}
