//! The system's own loudspeaker on Windows and macOS, through the crate `cpal`.
//!
//! Invariant: everything of `cpal` stays in this file, and on the worker's thread, which outlives its panics. The
//! sound callback does nothing but [`Source::fill`]. Look next at [`super::line`], which starts and stops it.
//!
//! Nobody has heard this yet: it was written from the source of `cpal` 0.18.2 on a Linux computer. To be tried on
//! real ones: whether a pause is quiet within 100 ms; whether [`BUFFER_MS`] is enough on a slow computer, since
//! `cpal` gives its thread no priority on Windows; and headphones pulled out and put back.

use std::time::Duration;

use cpal::BufferSize;
use cpal::ErrorKind;
use cpal::SampleFormat;
use cpal::SizedSample;
use cpal::StreamConfig;
use cpal::SupportedBufferSize;
use cpal::traits::DeviceTrait;
use cpal::traits::HostTrait;
use cpal::traits::StreamTrait;

use super::device::Device;
use super::device::Feed;
use super::device::News;
use super::form::Form;
use super::format::Kind;
use super::format::Offer;
use super::format::Rate;
use super::format::chosen;
use super::format::frames_at_a_time;
use super::line::DeviceLine;
use super::source::Source;
use crate::audio::output::Output;
use crate::audio::output::Trouble;

/// How much sound the device keeps. A pause is heard after this and the mixer's fade of 30 ms, and whatever the
/// loudspeaker takes itself; less would crackle on a busy computer.
const BUFFER_MS: u32 = if cfg!(windows) { 30 } else { 20 };

/// How long the system may take to open a device.
const PATIENCE: Duration = Duration::from_secs(3);

/// Windows converts for each program. On macOS, `cpal` would set the rate of the device itself, under the feet of
/// every other program that plays or records.
const RATE_IS: Rate = if cfg!(windows) { Rate::Converted } else { Rate::Shared };

/// Looks for the loudspeaker that the system plays on, on a thread of its own.
pub fn open() -> Output {
    Output::through(DeviceLine::connect(Box::new(|feed| Ok(Box::new(Loudspeaker::open(feed)?)))))
}

struct Loudspeaker {
    host: cpal::Host,
    stream: cpal::Stream,
}

impl Loudspeaker {
    fn open(feed: Feed) -> Result<Self, Trouble> {
        let host = cpal::default_host();
        let none = || Trouble::NoService("the system has no loudspeaker".into());
        let device = host.default_output_device().ok_or_else(none)?;
        let own = device.default_output_config().map_err(missing)?;
        let mut offers: Vec<Offer> =
            device.supported_output_configs().map_err(missing)?.filter_map(offered).collect();
        let itself = kind(own.sample_format()).map(|kind| Offer {
            rates: own.sample_rate()..=own.sample_rate(),
            channels: own.channels(),
            kind,
        });
        offers.extend(itself);
        let unknown = || Trouble::Refused(format!("it takes no samples of ours: {own:?}").into());
        let format = chosen(own.sample_rate(), own.channels(), &offers, RATE_IS).ok_or_else(unknown)?;
        let limits = match own.buffer_size() {
            // Windows names the length of its own step there, and takes any length.
            SupportedBufferSize::Range { min, max } if !cfg!(windows) => Some((*min, *max)),
            SupportedBufferSize::Range { .. } | SupportedBufferSize::Unknown => None,
        };
        let config = StreamConfig {
            channels: format.channels,
            sample_rate: format.rate,
            buffer_size: BufferSize::Fixed(frames_at_a_time(format.rate, BUFFER_MS, limits)),
        };
        let (source, news) = feed.into_source(format);
        let stream = match format.kind {
            Kind::Float32 => build::<f32>(&device, config, source, news),
            Kind::Signed16 => build::<i16>(&device, config, source, news),
            Kind::Unsigned16 => build::<u16>(&device, config, source, news),
        };
        tracing::debug!(?format, ?config, "a loudspeaker is open");
        Ok(Self { host, stream: stream.map_err(missing)? })
    }
}

impl Device for Loudspeaker {
    /// Of what the system plays on by now; the device that was opened keeps its name for ever.
    fn name(&self) -> Result<String, Trouble> {
        let device = self.host.default_output_device().ok_or(Trouble::Lost)?;
        Ok(device.description().map_err(missing)?.name().to_owned())
    }

    fn start(&mut self) -> Result<(), Trouble> {
        self.stream.play().map_err(missing)
    }

    fn stop(&mut self) -> Result<(), Trouble> {
        self.stream.pause().map_err(missing)
    }
}

fn build<T: SizedSample + Form>(
    device: &cpal::Device,
    config: StreamConfig,
    mut source: Source,
    news: News,
) -> Result<cpal::Stream, cpal::Error> {
    let fill = move |out: &mut [T], info: &cpal::OutputCallbackInfo| {
        let times = info.timestamp();
        source.fill(out, times.playback.duration_since(times.callback));
    };
    device.build_output_stream(config, fill, move |error| pass_on(&news, &error), Some(PATIENCE))
}

/// What became of a stream. `cpal` calls this beside the sound callback, at most a few times in a stream's life.
fn pass_on(news: &News, error: &cpal::Error) {
    match error.kind() {
        ErrorKind::Xrun | ErrorKind::RealtimeDenied => {}
        ErrorKind::DeviceChanged => news.changed(),
        ErrorKind::StreamInvalidated => news.moved(),
        _ => news.lost(),
    }
}

fn offered(range: cpal::SupportedStreamConfigRange) -> Option<Offer> {
    let rates = range.min_sample_rate()..=range.max_sample_rate();
    Some(Offer { rates, channels: range.channels(), kind: kind(range.sample_format())? })
}

const fn kind(format: SampleFormat) -> Option<Kind> {
    match format {
        SampleFormat::F32 => Some(Kind::Float32),
        SampleFormat::I16 => Some(Kind::Signed16),
        SampleFormat::U16 => Some(Kind::Unsigned16),
        _ => None,
    }
}

fn missing(error: cpal::Error) -> Trouble {
    match error.kind() {
        ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable => Trouble::NoService(Box::new(error)),
        ErrorKind::StreamInvalidated => Trouble::Lost,
        _ => Trouble::Refused(Box::new(error)),
    }
}
