//! A pretended Speech Dispatcher at the other end of a socket pair, for tests.
//!
//! Invariant: it remembers every line it was sent, text lines with `> ` before them, and answers as the
//! test's script says. Used by [`super::tests`].

use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread::spawn;
use std::time::Duration;

use crate::clock::wait;

/// What the pretended service does on a line.
pub enum Reply {
    /// Sends this, as it is.
    Send(&'static str),
    /// Sends this a byte at a time, one every 10 ms.
    Drip(&'static str),
    /// Keeps quiet, and goes on listening.
    Nothing,
    /// Sends this and goes away.
    Die(&'static str),
}

/// The lines that were received.
pub type Received = Arc<Mutex<Vec<String>>>;

/// A connection to a service that answers each line by `script`.
pub fn service(script: impl Fn(&str) -> Reply + Send + 'static) -> (UnixStream, Received) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let received = Received::default();
    let memory = Arc::clone(&received);
    spawn(move || {
        let lines = BufReader::new(theirs.try_clone().unwrap()).split(b'\n');
        let mut in_text = false;
        for line in lines.map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            let in_this = in_text;
            in_text = if in_this { line != "." } else { line == "SPEAK" };
            memory.lock().unwrap().push(if in_this { format!("> {line}") } else { line.clone() });
            if in_this && in_text {
                continue;
            }
            if !answer(&theirs, script(&line)) {
                return;
            }
        }
    });
    (ours, received)
}

/// Whether the service stays.
fn answer(mut stream: &UnixStream, reply: Reply) -> bool {
    match reply {
        Reply::Send(text) => stream.write_all(text.as_bytes()).is_ok(),
        Reply::Drip(text) => text.bytes().all(|byte| {
            wait(Duration::from_millis(10));
            stream.write_all(&[byte]).is_ok()
        }),
        Reply::Nothing => true,
        Reply::Die(text) => {
            let _ = stream.write_all(text.as_bytes());
            false
        }
    }
}

/// What a service in good health answers, as Speech Dispatcher 0.11.4 does.
pub fn healthy(line: &str) -> Reply {
    Reply::Send(match line {
        "SPEAK" => "230 OK RECEIVING DATA\r\n",
        "." => "225-7\r\n225 OK MESSAGE QUEUED\r\n",
        "CANCEL self" => "213 OK CANCELED\r\n",
        "LIST OUTPUT_MODULES" => "250-espeak-ng\r\n250 OK MODULE LIST SENT\r\n",
        "GET OUTPUT_MODULE" => "251-espeak-ng\r\n251 OK GET RETURNED\r\n",
        "LIST SYNTHESIS_VOICES" => {
            "249-English (Scotland)\ten-GB-SCOTLAND\tnone\r\n249-English (Scotland)+Ed\ten-GB-SCOTLAND\tEd\r\n\
             249-Slt\ten\tFEMALE1\r\n249-C++\ten\tnone\r\n249-broken\r\n249 OK VOICE LIST SENT\r\n"
        }
        "QUIT" => "231 HAPPY HACKING\r\n",
        set if set.starts_with("SET self ") => "200 OK SET\r\n",
        _ => "500 ERR INVALID COMMAND\r\n",
    })
}
