//! Keeping the screen awake while an exercise runs, and only then.
//!
//! Invariant: [`Awake::want`] neither waits nor fails. Each start of an exercise tries once, on a thread
//! of its own; a system that cannot keep the screen awake lets it darken, and the log says so. What was
//! taken is given back at once when it is no longer wanted, and with the window. Look next at `bus`,
//! which asks a Linux desktop.

use std::sync::mpsc::Receiver;
use std::sync::mpsc::Sender;
use std::sync::mpsc::channel;
use std::thread;

#[cfg(target_os = "linux")]
mod bus;
#[cfg(any(windows, target_os = "macos"))]
mod system;
#[cfg(test)]
mod tests;

/// Something that can ask the system to leave the screen on. It may wait; it runs on its own thread.
pub trait Inhibitor: Send {
    /// Asks once. `None` when nobody grants it; the reasons are in the log.
    fn take(&mut self) -> Option<Box<dyn Hold>>;
}

/// What the system has granted; dropping it gives it back.
pub trait Hold {}

/// Whether the screen should stay awake, and the thread that sees to it.
pub struct Awake {
    wanted: bool,
    /// Until the thread has it.
    inhibitor: Option<Box<dyn Inhibitor>>,
    wishes: Option<Sender<bool>>,
}

impl Awake {
    /// Nothing is asked of the system yet. `why` is a few words that the system may show to the person.
    pub fn new(why: &str) -> Self {
        #[cfg(target_os = "linux")]
        let inhibitor: Option<Box<dyn Inhibitor>> = Some(Box::new(bus::Bus::of_the_person(why)));
        #[cfg(any(windows, target_os = "macos"))]
        let inhibitor: Option<Box<dyn Inhibitor>> = Some(Box::new(system::System::new(why)));
        #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
        let inhibitor = None;
        Self { wanted: false, inhibitor, wishes: None }
    }

    /// Through `inhibitor` instead of the system.
    pub fn through(inhibitor: Box<dyn Inhibitor>) -> Self {
        Self { wanted: false, inhibitor: Some(inhibitor), wishes: None }
    }

    /// True while an exercise runs, false while it is paused or there is none. Meant for every frame:
    /// only a change does anything. Given back within a second of the first `false`.
    pub fn want(&mut self, wanted: bool) {
        if wanted == self.wanted {
            return;
        }
        self.wanted = wanted;
        if let Some(inhibitor) = self.inhibitor.take() {
            self.wishes = keeper(inhibitor);
        }
        if let Some(wishes) = &self.wishes {
            // A thread that has ended has given back what it held.
            let _ = wishes.send(wanted);
        }
    }
}

/// A thread that keeps the screen awake as wished, until nobody can wish any more.
fn keeper(inhibitor: Box<dyn Inhibitor>) -> Option<Sender<bool>> {
    let (wishes, wished) = channel();
    let keep = move || keep(inhibitor, &wished);
    match thread::Builder::new().name("geste-awake".into()).spawn(keep) {
        Ok(_) => Some(wishes),
        Err(error) => {
            tracing::warn!(%error, "no thread to keep the screen awake");
            None
        }
    }
}

fn keep(mut inhibitor: Box<dyn Inhibitor>, wished: &Receiver<bool>) {
    let mut hold = None;
    while let Ok(mut wanted) = wished.recv() {
        while let Ok(newer) = wished.try_recv() {
            wanted = newer;
        }
        if !wanted {
            hold = None;
        } else if hold.is_none() {
            hold = inhibitor.take();
        }
    }
    drop(hold);
}
