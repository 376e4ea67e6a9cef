//! The callback goes on whatever others hold: tried by holding it, and by asking the system whether it slept.
//!
//! Invariant: a thread that waits for a lock goes to sleep, and Linux counts each time a thread does so of its own
//! accord. The callback renders thousands of blocks, beside a desk that never stops giving orders, and is never
//! counted. What its files may name at all is in `tests/architecture/callback.rs`.

#![allow(clippy::disallowed_methods, reason = "the system tells of a thread in a file")]

use std::pin::Pin;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::sync::mpsc::channel;
use std::task::Context;
use std::task::Poll;
use std::task::Waker;
use std::thread;
use std::time::Duration;

use pulseaudio::PlaybackSource as _;

use super::source::Gate;
use super::source::Source;
use crate::audio::meter::Meter;
use crate::audio::mixer::Mixer;
use crate::audio::output::Status;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;

/// Blocks of 20 ms: 20 seconds of sound.
const BLOCKS: usize = 1_000;

/// Long enough for the slowest computer, and far from for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often this thread has gone to sleep of its own accord.
fn slept() -> u64 {
    let told = std::fs::read_to_string("/proc/thread-self/status").unwrap();
    let line = told.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap();
    line.trim().parse().unwrap()
}

fn beats() -> Score {
    let at = |n: u64| Sounding {
        at: Duration::from_millis(40 * n),
        chime: Chime::ALL[n as usize % Chime::ALL.len()],
    };
    Score::of((0..500).map(at).collect())
}

#[test]
fn the_callback_goes_on_and_never_sleeps_whatever_others_hold() {
    let status = Status::default();
    let (worker, _inbox) = channel();
    let meter = Arc::new(Meter::default());
    let (mut desk, mixer) = Mixer::new(Arc::default(), Arc::clone(&meter));
    let gate = Arc::new(Gate::default());
    let mut source = Source::new(mixer, Arc::clone(&gate), 1, worker);
    desk.replace(&beats(), 0).unwrap();
    gate.open();
    let done = Arc::new(AtomicBool::new(false));
    let (tell, told) = channel();
    // Everything on the application's side that has a lock: what it shows of the sound, and its two ways to talk.
    let _shown = status.held();
    let _talk = (std::io::stdout().lock(), std::io::stderr().lock());
    let over = Arc::clone(&done);
    let desk = thread::spawn(move || {
        let mut orders = 0;
        while !over.load(Ordering::Relaxed) {
            meter.set_loudness((orders % 11) as u8);
            orders += usize::from(desk.replace(&beats(), orders as u64 % 960).is_ok());
        }
        orders
    });
    thread::spawn(move || {
        let mut bytes = [0; 3_840];
        let mut context = Context::from_waker(Waker::noop());
        let before = slept();
        let full = (0..BLOCKS)
            .all(|_| Pin::new(&mut source).poll_read(&mut context, &mut bytes) == Poll::Ready(bytes.len()));
        tell.send((full, slept() - before)).unwrap();
    });
    let answer = told.recv_timeout(PATIENCE);
    done.store(true, Ordering::Relaxed);
    assert_eq!(answer, Ok((true, 0)), "every block was filled, and it never slept");
    assert!(desk.join().unwrap() > 10, "orders came in meanwhile");
}

#[test]
fn a_callback_that_took_a_lock_would_be_found() {
    let lock = Arc::new(Mutex::new(0));
    let (tell, told) = channel();
    let held = lock.lock().unwrap();
    let other = Arc::clone(&lock);
    thread::spawn(move || {
        let before = slept();
        *other.lock().unwrap() += 1;
        tell.send(slept() - before).unwrap();
    });
    assert!(told.recv_timeout(Duration::from_millis(200)).is_err(), "it waits");
    drop(held);
    assert!(told.recv_timeout(PATIENCE).unwrap() > 0, "and slept meanwhile");
}
