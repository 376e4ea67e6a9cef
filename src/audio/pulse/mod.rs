//! Sound on Linux: scores go to PulseAudio, or to PipeWire, which speaks the same protocol.
//!
//! Invariant: everything that talks to the server runs on the output's own thread, and ends within a few
//! times [`patience::PATIENCE`]. [`line`] is one connection; [`source`] runs inside the `pulseaudio` crate
//! and hands over samples. Look next at [`super::output`], which decides what happens when the server
//! goes away.

use std::sync::Arc;

use pulseaudio::Client;
use pulseaudio::ClientError;

use super::output::Output;
use line::PulseLine;

mod line;
mod patience;
mod source;

/// How to reach the server.
pub type Reach = Arc<dyn Fn() -> Result<Client, ClientError> + Send + Sync>;

/// Looks for the server that the environment names, on a thread of its own.
pub fn open() -> Output {
    with(Arc::new(|| Client::from_env(c"Geste")))
}

fn with(reach: Reach) -> Output {
    Output::through(Box::new(move |parts| Ok(Box::new(PulseLine::open(&reach, parts)?))))
}

#[cfg(test)]
mod grid;
#[cfg(test)]
mod monitor;
#[cfg(test)]
mod server;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod unblocked;
