//! Samples for the server, made when it asks.
//!
//! Invariant: runs on the thread of the `pulseaudio` crate and follows the mixer's rule: no waiting,
//! no allocation. It sends whole frames only, and counts every byte. While the [`Gate`] is open it never
//! lets the server starve, with true silence if need be (PipeWire keeps back a last part that does not
//! fill its own buffer); while the gate is closed it answers "not now", and the crate asks again after
//! every command. Look next at [`super::line`], which opens and closes the gate.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Sender;
use std::task::Context;
use std::task::Poll;

use pulseaudio::PlaybackSource;

use crate::audio::mixer::Mixer;
use crate::audio::output::Order;

/// One channel of 32-bit samples.
pub const BYTES_PER_FRAME: u64 = 4;

/// Frames sent at a time: 20 ms, so that the first of many are on their way while the others are mixed.
const BLOCK: usize = 960;

/// The end of a stretch that still goes on.
const OPEN_END: u64 = u64::MAX;

/// What the line and its source share. Positions are in bytes since the stream began.
#[derive(Debug)]
pub struct Gate {
    closed: AtomicBool,
    sent: AtomicU64,
    end: AtomicU64,
}

impl Default for Gate {
    fn default() -> Self {
        Self { closed: AtomicBool::new(true), sent: AtomicU64::new(0), end: AtomicU64::new(OPEN_END) }
    }
}

impl Gate {
    /// From now on nothing is sent.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    /// Samples flow as soon as the next command wakes the crate.
    pub fn open(&self) {
        self.end.store(OPEN_END, Ordering::SeqCst);
        self.closed.store(false, Ordering::SeqCst);
    }

    /// How much has been sent and not taken back.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::SeqCst)
    }

    /// Where nothing but silence follows; beyond everything while there is more to play.
    pub fn end(&self) -> u64 {
        self.end.load(Ordering::SeqCst)
    }

    /// The server has thrown away everything after `kept`. Only while closed.
    pub fn take_back(&self, kept: u64) {
        self.sent.store(kept, Ordering::SeqCst);
    }

    fn count(&self, bytes: u64, idle: bool) {
        let sent = self.sent.fetch_add(bytes, Ordering::SeqCst) + bytes;
        if idle {
            self.end.fetch_min(sent, Ordering::SeqCst);
        }
    }
}

/// The mixer as the crate wants it. Dropped when the connection ends, and says so.
pub struct Source {
    mixer: Mixer,
    gate: Arc<Gate>,
    block: [f32; BLOCK],
    line: u64,
    worker: Sender<Order>,
}

impl Source {
    /// For the line numbered `line`; `worker` is told when that line is lost.
    pub fn new(mixer: Mixer, gate: Arc<Gate>, line: u64, worker: Sender<Order>) -> Self {
        Self { mixer, gate, block: [0.0; BLOCK], line, worker }
    }

    /// Fills the beginning of `bytes` with whole frames, one block at most; returns how many bytes.
    fn fill(&mut self, bytes: &mut [u8]) -> usize {
        let (frames, _) = bytes.as_chunks_mut::<{ BYTES_PER_FRAME as usize }>();
        let count = frames.len().min(BLOCK);
        let block = self.block.get_mut(..count).unwrap_or_default();
        self.mixer.render(block);
        for (frame, sample) in frames.iter_mut().zip(block) {
            *frame = sample.to_le_bytes();
        }
        count * BYTES_PER_FRAME as usize
    }
}

impl PlaybackSource for Source {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &mut [u8]) -> Poll<usize> {
        let source = self.get_mut();
        if source.gate.closed.load(Ordering::SeqCst) {
            return Poll::Pending;
        }
        match source.fill(bytes) {
            // An answer of 0 would end the stream for good.
            0 => Poll::Pending,
            filled => {
                source.gate.count(filled as u64, source.mixer.is_idle());
                Poll::Ready(filled)
            }
        }
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        let _ = self.worker.send(Order::Lost(self.line));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::task::Waker;

    use assert_no_alloc::assert_no_alloc;

    use super::*;
    use crate::audio::meter::Meter;
    use crate::session::Chime;
    use crate::session::Score;

    #[test]
    fn the_callback_takes_no_memory_open_or_closed() {
        let (worker, _inbox) = channel();
        let (mut desk, mixer) = Mixer::new(Arc::default(), Arc::new(Meter::default()));
        let gate = Arc::new(Gate::default());
        let mut source = Source::new(mixer, Arc::clone(&gate), 1, worker);
        let mut context = Context::from_waker(Waker::noop());
        let mut bytes = [0; 7_681];
        for chime in Chime::ALL {
            desk.replace(&Score::once(chime), 0).unwrap();
            gate.open();
            for length in [7_681, 3, 0, 960] {
                let part = bytes.get_mut(..length).unwrap();
                let filled = assert_no_alloc(|| Pin::new(&mut source).poll_read(&mut context, part));
                let frames = (length / 4).min(BLOCK) * 4;
                assert_eq!(filled, if frames == 0 { Poll::Pending } else { Poll::Ready(frames) });
            }
            gate.close();
            let filled = assert_no_alloc(|| Pin::new(&mut source).poll_read(&mut context, &mut bytes));
            assert_eq!(filled, Poll::Pending);
        }
    }
}
