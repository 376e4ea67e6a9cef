//! One connection to the server, with one stream.
//!
//! Invariant: a stream without anything to play is corked, so that an idle Geste costs nothing; and
//! what the server holds but nobody has heard is taken back before something else plays, so that a
//! pause is heard at once although the buffer is long. Every method ends within a few times
//! [`super::patience::PATIENCE`]. Look next at [`super::source`] and at [`crate::audio::output`].

use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

use pulseaudio::Client;
use pulseaudio::PlaybackStream;
use pulseaudio::protocol::ChannelMap;
use pulseaudio::protocol::PlaybackStreamParams;
use pulseaudio::protocol::Prop;
use pulseaudio::protocol::Props;
use pulseaudio::protocol::SampleFormat;
use pulseaudio::protocol::SampleSpec;
use pulseaudio::protocol::stream::BufferAttr;
use pulseaudio::protocol::stream::StreamFlags;

use super::Reach;
use super::patience::PATIENCE;
use super::patience::answer;
use super::source::BYTES_PER_FRAME;
use super::source::Gate;
use super::source::Source;
use crate::audio::meter::Meter;
use crate::audio::mixer::Desk;
use crate::audio::output::Line;
use crate::audio::output::Parts;
use crate::audio::output::Trouble;
use crate::audio::synth::RATE;
use crate::session::Score;

/// How much sound the server keeps: long enough for a busy machine.
const BUFFER_MS: u32 = 250;

/// How much the server asks for at a time. What it keeps is divided into two requests and two equal
/// parts, one of them in the loudspeaker's own buffer, from where nothing can be taken back: 45 ms.
const REQUEST_MS: u32 = 80;

/// How much is needed to begin.
const BEGIN_MS: u32 = 20;

/// A stream that plays, or could.
pub struct PulseLine {
    // Before the client, so that the server is told that the stream ends.
    stream: PlaybackStream,
    client: Client,
    desk: Desk,
    gate: Arc<Gate>,
    meter: Arc<Meter>,
    running: bool,
    /// Where the present score begins, in bytes since the stream began.
    began: u64,
}

impl PulseLine {
    /// Connects and makes a corked stream.
    pub fn open(reach: &Reach, parts: Parts) -> Result<Self, Trouble> {
        let Parts { mixer, desk, meter, line, orders } = parts;
        let gate = Arc::new(Gate::default());
        let source = Source::new(mixer, Arc::clone(&gate), line, orders);
        let client = connected(reach)?;
        let stream = answer(client.create_playback_stream(stream_wanted(), source))?;
        Ok(Self { stream, client, desk, gate, meter, running: false, began: 0 })
    }

    fn replace(&mut self, score: &Score) -> Result<(), Trouble> {
        let unheard = if self.running { self.take_back()? } else { 0 };
        self.began = self.gate.sent();
        self.desk.replace(score, unheard)?;
        self.gate.open();
        answer(self.stream.uncork())?;
        self.running = true;
        Ok(())
    }

    fn rest(&mut self) -> Result<(), Trouble> {
        self.meter.stop();
        self.running = false;
        answer(self.stream.cork())?;
        self.take_back()?;
        Ok(())
    }

    /// Makes the server forget what it has not passed on yet; returns how many frames that is.
    fn take_back(&self) -> Result<u64, Trouble> {
        self.gate.close();
        answer(self.stream.flush())?;
        let timing = answer(self.stream.timing_info())?;
        let kept = u64::try_from(timing.write_offset).unwrap_or(0).min(self.gate.sent());
        let unheard = self.gate.sent() - kept;
        self.gate.take_back(kept);
        Ok(unheard / BYTES_PER_FRAME)
    }
}

impl Line for PulseLine {
    fn output(&self) -> Result<String, Trouble> {
        let sink = answer(self.client.sink_info(self.stream.sink()))?;
        Ok(sink.description.unwrap_or(sink.name).to_string_lossy().into_owned())
    }

    fn is_running(&self) -> bool {
        self.running
    }

    fn play(&mut self, score: &Score) -> Result<(), Trouble> {
        self.replace(score)?;
        self.meter.start();
        Ok(())
    }

    fn silence(&mut self) -> Result<(), Trouble> {
        self.meter.stop();
        if self.running { self.replace(&Score::default()) } else { Ok(()) }
    }

    fn check(&mut self) -> Result<(), Trouble> {
        let timing = answer(self.stream.timing_info())?;
        let read = u64::try_from(timing.read_offset).unwrap_or(0);
        let in_sink = timing.sink_usec.saturating_mul(u64::from(RATE)) / 1_000_000 * BYTES_PER_FRAME;
        let heard = read.saturating_sub(in_sink);
        self.meter.set_heard(heard.saturating_sub(self.began) / BYTES_PER_FRAME);
        if heard >= self.gate.end() { self.rest() } else { Ok(()) }
    }
}

/// Connects on a thread that can be left behind, since the first greeting knows no time limit.
fn connected(reach: &Reach) -> Result<Client, Trouble> {
    let (tell, told) = sync_channel(1);
    let reach = Arc::clone(reach);
    let greet = move || tell.send(reach());
    thread::Builder::new().name("geste-server".into()).spawn(greet).map_err(Trouble::NoThread)?;
    told.recv_timeout(PATIENCE).map_err(|_| Trouble::NoAnswer)?.map_err(Trouble::from)
}

fn stream_wanted() -> PlaybackStreamParams {
    let bytes = |ms: u32| RATE / 1000 * ms * BYTES_PER_FRAME as u32;
    let mut props = Props::new();
    props.set(Prop::MediaName, c"Exercise sounds");
    PlaybackStreamParams {
        sample_spec: SampleSpec { format: SampleFormat::Float32Le, channels: 1, sample_rate: RATE },
        channel_map: ChannelMap::mono(),
        buffer_attr: BufferAttr {
            target_length: bytes(BUFFER_MS),
            pre_buffering: bytes(BEGIN_MS),
            minimum_request_length: bytes(REQUEST_MS),
            ..BufferAttr::default()
        },
        flags: StreamFlags { start_corked: true, adjust_latency: true, ..StreamFlags::default() },
        props,
        ..PlaybackStreamParams::default()
    }
}
