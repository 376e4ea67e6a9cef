//! Waiting for the server, but not for ever.
//!
//! Invariant: every wait ends within [`PATIENCE`], also when the server is stopped or gone, and costs
//! nothing meanwhile. Look next at [`super::line`], which asks the questions.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::sync::mpsc::sync_channel;
use std::task::Context;
use std::task::Poll;
use std::task::Wake;
use std::task::Waker;
use std::time::Duration;

use pulseaudio::ClientError;

use crate::audio::output::Trouble;

/// A healthy server answers within milliseconds.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// Rings when the answer may be there.
struct Bell(SyncSender<()>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        // A full channel has rung already.
        let _ = self.0.try_send(());
    }
}

impl From<ClientError> for Trouble {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::ServerUnavailable | ClientError::Io(_) => Self::NoService(Box::new(error)),
            ClientError::Disconnected => Self::Lost,
            _ => Self::Refused(Box::new(error)),
        }
    }
}

/// The answer to `question`, or [`Trouble::NoAnswer`] when nothing stirs for [`PATIENCE`].
pub fn answer<T>(question: impl Future<Output = Result<T, ClientError>>) -> Result<T, Trouble> {
    let (bell, rung) = sync_channel(1);
    let waker = Waker::from(Arc::new(Bell(bell)));
    let mut question = pin!(question);
    loop {
        if let Poll::Ready(answer) = question.as_mut().poll(&mut Context::from_waker(&waker)) {
            return answer.map_err(Trouble::from);
        }
        rung.recv_timeout(PATIENCE).map_err(|_| Trouble::NoAnswer)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_is_there_is_returned_at_once() {
        assert_eq!(answer(async { Ok(7) }).unwrap(), 7);
    }

    #[test]
    fn a_question_that_nobody_answers_is_given_up() {
        let never = std::future::pending::<Result<(), ClientError>>();
        assert!(matches!(answer(never), Err(Trouble::NoAnswer)));
    }

    #[test]
    fn a_lost_server_is_told_from_one_that_refuses() {
        assert!(matches!(answer::<()>(async { Err(ClientError::Disconnected) }), Err(Trouble::Lost)));
        let gone = ClientError::ServerUnavailable;
        assert!(matches!(answer::<()>(async { Err(gone) }), Err(Trouble::NoService(_))));
        let refusal = ClientError::UnexpectedSequenceNumber;
        assert!(matches!(answer::<()>(async { Err(refusal) }), Err(Trouble::Refused(_))));
    }
}
