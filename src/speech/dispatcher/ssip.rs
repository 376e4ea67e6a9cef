//! The line protocol of Speech Dispatcher (SSIP): one command, one answer.
//!
//! Invariant: every method ends within the patience it was made with, whatever the other side does:
//! silence, single letters now and then, endless lines, nonsense, or going away in the middle of a
//! word. An error leaves the conversation useless; open another. Look next at [`super`], which speaks it.
//!
//! The rules are those of "SSIP" in Speech Dispatcher's own documentation (version 0.11): lines end with
//! CR LF, an answer is `NNN-text` as often as needed and then `NNN text`, and text to be said ends with a
//! single dot, so that a dot that begins a line is doubled.

use std::io::ErrorKind;
use std::io::Read;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::clock::Clock;
use crate::clock::SystemClock;
use crate::speech::SilentReason;

/// A healthy service answers within milliseconds.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// Listing voices takes about a second for the 13 000 that espeak-ng offers.
pub const LIST_PATIENCE: Duration = Duration::from_secs(15);

/// Longer lines are no answer. In bytes.
const LONGEST_LINE: usize = 16 * 1024;

/// Longer answers are none. In lines.
const LONGEST_ANSWER: usize = 100_000;

/// What the service answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Three digits, of which the first tells: 1 and 2 are consent, 3 to 5 are refusals.
    code: u16,
    /// What stands before the last line.
    pub items: Vec<String>,
    /// The last line.
    text: String,
}

impl Answer {
    /// Whether the service does what it was asked.
    pub fn is_consent(&self) -> bool {
        (100..300).contains(&self.code)
    }

    /// The answer, if it is consent.
    pub fn consent(self) -> Result<Self, SilentReason> {
        let detail = format!("{} {}", self.code, self.text);
        if self.is_consent() { Ok(self) } else { Err(SilentReason::Refused { detail }) }
    }
}

/// A connection with nothing left to read.
#[derive(Debug)]
pub struct Ssip {
    stream: UnixStream,
    clock: SystemClock,
    patience: Duration,
    /// Read and not yet understood.
    ahead: Vec<u8>,
}

impl Ssip {
    /// Over a connected `stream`, with `patience` for every command.
    pub fn over(stream: UnixStream, patience: Duration) -> Self {
        Self { stream, clock: SystemClock::start(), patience, ahead: Vec::new() }
    }

    /// Sends one line, which must not contain a line break, and returns the answer, a refusal as well.
    pub fn ask(&mut self, command: &str) -> Result<Answer, SilentReason> {
        self.ask_for(command, self.patience)
    }

    /// As [`Self::ask`], with another patience.
    pub fn ask_for(&mut self, command: &str, patience: Duration) -> Result<Answer, SilentReason> {
        let until = self.now().saturating_add(patience);
        self.send(&format!("{command}\r\n"), until)?;
        self.answer(until)
    }

    /// Says one line of text.
    pub fn speak(&mut self, text: &str) -> Result<(), SilentReason> {
        let until = self.now().saturating_add(self.patience);
        self.send("SPEAK\r\n", until)?;
        self.answer(until)?.consent()?;
        self.send(&format!("{}\r\n.\r\n", body(text)), until)?;
        self.answer(until)?.consent().map(drop)
    }

    /// Says goodbye without waiting for an answer.
    pub fn leave(&mut self) {
        let _ = self.send("QUIT\r\n", self.now().saturating_add(Duration::from_millis(50)));
    }

    fn now(&self) -> Duration {
        self.clock.now().mono
    }

    /// What is left until then, as sockets want it: never zero.
    fn left(&self, until: Duration) -> Result<Option<Duration>, SilentReason> {
        let left = until.saturating_sub(self.now());
        if left.is_zero() { Err(SilentReason::NoAnswer) } else { Ok(Some(left)) }
    }

    fn send(&mut self, text: &str, until: Duration) -> Result<(), SilentReason> {
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            self.stream.set_write_timeout(self.left(until)?).map_err(|_| SilentReason::Lost)?;
            match self.stream.write(rest) {
                Ok(0) => return Err(SilentReason::Lost),
                Ok(sent) => rest = rest.get(sent..).unwrap_or_default(),
                Err(error) => passing(error.kind())?,
            }
        }
        Ok(())
    }

    /// Reads up to the line that ends an answer. Events (7xx) are asked for by nobody and left out.
    fn answer(&mut self, until: Duration) -> Result<Answer, SilentReason> {
        let mut items = Vec::new();
        while items.len() < LONGEST_ANSWER {
            let line = self.line(until)?;
            let (code, last, text) = parsed(&line).ok_or_else(|| nonsense(&line))?;
            match (code, last) {
                (700.., _) => {}
                (_, false) => items.push(text),
                (_, true) => return Ok(Answer { code, items, text }),
            }
        }
        Err(nonsense("an answer without end"))
    }

    fn line(&mut self, until: Duration) -> Result<String, SilentReason> {
        loop {
            if let Some(end) = self.ahead.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.ahead.drain(..=end).collect();
                return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
            }
            if self.ahead.len() > LONGEST_LINE {
                return Err(nonsense("a line without end"));
            }
            self.stream.set_read_timeout(self.left(until)?).map_err(|_| SilentReason::Lost)?;
            let mut chunk = [0; 4096];
            match self.stream.read(&mut chunk) {
                Ok(0) => return Err(SilentReason::Lost),
                Ok(read) => self.ahead.extend(chunk.iter().take(read)),
                Err(error) => passing(error.kind())?,
            }
        }
    }
}

/// Whether reading or writing may go on after this.
fn passing(error: ErrorKind) -> Result<(), SilentReason> {
    match error {
        ErrorKind::Interrupted => Ok(()),
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Err(SilentReason::NoAnswer),
        _ => Err(SilentReason::Lost),
    }
}

/// Code, whether the answer ends here, and text of a line.
fn parsed(line: &str) -> Option<(u16, bool, String)> {
    let (code, rest) = line.split_at_checked(3)?;
    let code = code.bytes().all(|byte| byte.is_ascii_digit()).then(|| code.parse().ok())??;
    let last = rest.starts_with(' ');
    (last || rest.starts_with('-')).then(|| (code, last, rest.chars().skip(1).collect()))
}

fn nonsense(line: &str) -> SilentReason {
    SilentReason::Refused { detail: format!("not understood: {}", line.chars().take(80).collect::<String>()) }
}

/// One line that cannot end the text too early.
fn body(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = spaced.trim();
    if line.starts_with('.') { format!(".{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_understood_or_refused_and_never_cut_within_a_letter() {
        assert_eq!(parsed("208 OK CLIENT NAME SET"), Some((208, true, "OK CLIENT NAME SET".into())));
        assert_eq!(parsed("249-English\ten\tnone"), Some((249, false, "English\ten\tnone".into())));
        for line in ["", "20", "208", "208OK", "+20 OK", "äöü x", "2ö OK", "ää OK"] {
            assert_eq!(parsed(line), None, "{line}");
        }
    }

    #[test]
    fn a_text_cannot_end_itself() {
        assert_eq!(body("Left.\r\n.\r\nQUIT"), "Left.  .  QUIT");
        assert_eq!(body("\n. ."), ".. .");
        assert_eq!(body("…\u{0}ok"), "… ok");
    }
}
