//! Asking Windows or macOS to leave the screen on, through the crate `keepawake`.
//!
//! Invariant: taken and given back on one thread; Windows ties the wish to it.
//! Look next at [`super`], which decides when.
//!
//! Nobody has run this yet: it was written from the source of `keepawake` 0.6.1 on a Linux computer.

use keepawake::Builder;
use keepawake::KeepAwake;

use super::Hold;
use super::Inhibitor;

/// The system's own power settings.
pub struct System {
    why: String,
}

impl System {
    /// `why` is shown by macOS to people who look for what keeps the screen on.
    pub fn new(why: &str) -> Self {
        Self { why: why.to_owned() }
    }
}

impl Inhibitor for System {
    fn take(&mut self) -> Option<Box<dyn Hold>> {
        let taken = Builder::default().display(true).idle(true).app_name("Geste").reason(&*self.why).create();
        match taken {
            Ok(screen) => Some(Box::new(Held { _screen: screen })),
            Err(error) => {
                tracing::warn!(%error, "nobody keeps the screen awake; it may darken during an exercise");
                None
            }
        }
    }
}

/// Gives back when dropped.
struct Held {
    _screen: KeepAwake,
}

impl Hold for Held {}
