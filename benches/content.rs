//! How long the start waits for everything there is to read and practise.
//!
//! Good enough: 10 ms for the bundled library, from the bytes in the program to the finished value.
//! For comparison, unbounded: the same from a content folder, with every check, as
//! `geste check-content` does it.
//!
//! `cargo bench --bench content`. What a build takes after an edit is in `benches/edit.sh`.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]

use std::path::Path;
use std::time::Duration;
use std::time::Instant;

use geste::bundle;
use geste::content::load::load_folder;

const LIMIT: Duration = Duration::from_millis(10);
const RUNS: usize = 30;

fn main() {
    println!("{:<62} {:>10} {:>10}", "", "measured", "limit");
    let first = time(|| drop(bundle::library()));
    print("the bundled library, first time", first, Some(LIMIT));
    let runs: Vec<Duration> = (0..RUNS).map(|_| time(|| drop(bundle::library()))).collect();
    print("the bundled library, median", median(runs), Some(LIMIT));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let runs: Vec<Duration> = (0..5).map(|_| time(|| drop(load_folder(&folder, None)))).collect();
    print("the content folder, read and checked, median", median(runs), None);
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut runs: Vec<Duration>) -> Duration {
    runs.sort();
    runs.get(runs.len() / 2).copied().unwrap_or_default()
}

fn print(what: &str, measured: Duration, limit: Option<Duration>) {
    let limit = limit.map_or_else(|| "–".to_owned(), |limit| format!("{} ms", limit.as_millis()));
    println!("{what:<62} {:>7.1} ms {limit:>10}", measured.as_secs_f64() * 1000.0);
}
