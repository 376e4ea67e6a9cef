//! When the screen is kept awake, with an inhibitor that only counts.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::*;
use crate::clock::Clock;
use crate::clock::SystemClock;
use crate::clock::wait;

/// How often it was asked, and how much of it is held.
#[derive(Clone, Default)]
struct Count {
    asked: Arc<Mutex<u32>>,
    held: Arc<Mutex<u32>>,
}

impl Count {
    fn asked(&self) -> u32 {
        *self.asked.lock().unwrap()
    }

    fn held(&self) -> u32 {
        *self.held.lock().unwrap()
    }

    fn comes_to(&self, asked: u32, held: u32) {
        for _ in 0..200 {
            if (self.asked(), self.held()) == (asked, held) {
                return;
            }
            wait(Duration::from_millis(5));
        }
        panic!("asked {} times, holding {}", self.asked(), self.held());
    }

    fn awake(&self, granting: bool, gate: Option<Receiver<()>>) -> Awake {
        Awake::through(Box::new(Fake { count: self.clone(), granting, gate }))
    }
}

struct Fake {
    count: Count,
    granting: bool,
    /// Waits here, when there is one, until the other end lets it pass or is gone.
    gate: Option<Receiver<()>>,
}

impl Inhibitor for Fake {
    fn take(&mut self) -> Option<Box<dyn Hold>> {
        if let Some(gate) = &self.gate {
            let _ = gate.recv();
        }
        *self.count.asked.lock().unwrap() += 1;
        *self.count.held.lock().unwrap() += u32::from(self.granting);
        self.granting.then(|| -> Box<dyn Hold> { Box::new(FakeHold(self.count.clone())) })
    }
}

struct FakeHold(Count);

impl Hold for FakeHold {}

impl Drop for FakeHold {
    fn drop(&mut self) {
        *self.0.held.lock().unwrap() -= 1;
    }
}

#[test]
fn the_screen_is_taken_once_for_each_start_and_given_back_at_a_pause() {
    let count = Count::default();
    let mut awake = count.awake(true, None);
    awake.want(false);
    count.comes_to(0, 0);
    for start in 1..=2 {
        for _ in 0..100 {
            awake.want(true);
        }
        count.comes_to(start, 1);
        let clock = SystemClock::start();
        awake.want(false);
        count.comes_to(start, 0);
        assert!(clock.now().mono < Duration::from_secs(1));
    }
}

#[test]
fn what_nobody_grants_is_asked_for_once_a_start_and_not_in_a_loop() {
    let count = Count::default();
    let mut awake = count.awake(false, None);
    for start in 1..=2 {
        for _ in 0..50 {
            awake.want(true);
            wait(Duration::from_millis(1));
        }
        count.comes_to(start, 0);
        awake.want(false);
        wait(Duration::from_millis(20));
    }
    count.comes_to(2, 0);
}

#[test]
fn a_slow_system_keeps_nobody_waiting_and_the_last_wish_holds() {
    let count = Count::default();
    let (go, gate) = channel();
    let mut awake = count.awake(true, Some(gate));
    let clock = SystemClock::start();
    awake.want(true);
    wait(Duration::from_millis(50));
    for wanted in [false, true, false] {
        awake.want(wanted);
    }
    assert!(clock.now().mono < Duration::from_millis(500));
    assert_eq!(count.asked(), 0);
    go.send(()).unwrap();
    // What came too late is given back, and what was wished in between is not taken at all.
    count.comes_to(1, 0);
    wait(Duration::from_millis(50));
    count.comes_to(1, 0);
}

#[test]
fn the_end_of_the_window_gives_the_screen_back() {
    let count = Count::default();
    let mut awake = count.awake(true, None);
    awake.want(true);
    count.comes_to(1, 1);
    drop(awake);
    count.comes_to(1, 0);
}
