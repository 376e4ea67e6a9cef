//! [`Exercise`] → the text of its file, in the order of content/README.md.
//!
//! Invariant: what is written is read back as the same exercise; `tests/content.rs` tries it on every
//! bundled one. Used to keep and to export a person's own exercises.

use std::fmt::Display;
use std::fmt::Write as _;

use super::Dose;
use super::Exercise;
use super::Frame;
use super::Millis;
use super::Pacer;
use super::PlanEntry;
use super::Step;
use super::Tempo;
use super::TempoRamp;

impl Exercise {
    /// The exercise as TOML.
    pub fn to_toml(&self) -> String {
        let mut out = Text(String::new());
        self.write_head(&mut out);
        self.write_words(&mut out);
        if let Some(functional) = &self.functional {
            out.head("[functional]");
            out.key("use", quoted(functional.how.word()));
            out.key("note", quoted(&functional.note));
            functional.steps.iter().for_each(|step| write_step(&mut out, "[[functional.steps]]", step));
        }
        out.head("[pacer]");
        write_pacer(&mut out, &self.pacer);
        let evidence = &self.evidence;
        out.head("[evidence]");
        out.key("grade", quoted(evidence.grade.word()));
        out.key("summary", quoted(&evidence.summary));
        out.key("refs", list(&evidence.refs));
        out.key("as_of", evidence.as_of);
        out.key("review_by", evidence.review_by);
        self.steps.iter().for_each(|step| write_step(&mut out, "[[steps]]", step));
        self.doses.iter().for_each(|dose| write_dose(&mut out, dose));
        out.0
    }

    fn write_head(&self, out: &mut Text) {
        out.key("id", quoted(&self.id));
        out.key("code", quoted(&self.code));
        out.key("title", quoted(&self.title));
        out.key("pillar", quoted(self.pillar.word()));
        out.key("stages", list(self.stages.iter().map(|word| word.word())));
        out.key("regions", list(self.regions.iter().map(|word| word.word())));
        out.key("types", list(self.types.iter().map(|word| word.word())));
        out.key("locks", list(self.locks.iter().map(|word| word.word())));
        out.maybe("load", self.load.map(|load| quoted(load.word())));
        out.key("injection", list(self.injection.iter().map(|word| word.word())));
        out.maybe("hard_day", self.hard_day.as_ref().map(quoted));
        out.key("settles", self.settles);
        out.key("positions", list(self.positions.iter().map(|word| word.word())));
        out.key("props", list(&self.props));
        out.key("side_dependent", self.side_dependent);
        out.key("mirror", self.mirror);
        out.key("laser", self.laser);
    }

    fn write_words(&self, out: &mut Text) {
        out.key("purpose", quoted(&self.purpose));
        out.key("setup", quoted(&self.setup));
        out.maybe("warning", self.warning.as_ref().map(quoted));
        out.key("stop", list(&self.stop));
        out.key("forward_rule", quoted(&self.forward_rule));
        out.key("back_rule", quoted(&self.back_rule));
        out.key("feel", quoted(&self.feel));
        out.key("mistakes", list(&self.mistakes));
        out.key("easier", quoted(&self.easier));
        out.key("harder", quoted(&self.harder));
        out.key("handout", quoted(&self.handout));
    }
}

/// A file being written.
struct Text(String);

impl Text {
    fn key(&mut self, key: &str, value: impl Display) {
        let _ = writeln!(self.0, "{key} = {value}"); // writing to a String cannot fail
    }

    fn maybe(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value {
            self.key(key, value);
        }
    }

    fn head(&mut self, head: &str) {
        let _ = writeln!(self.0, "\n{head}");
    }
}

fn quoted(text: impl AsRef<str>) -> String {
    toml::Value::String(text.as_ref().to_owned()).to_string()
}

fn list<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
    format!("[{}]", items.into_iter().map(quoted).collect::<Vec<_>>().join(", "))
}

fn seconds(length: Millis) -> String {
    length.seconds().to_string()
}

/// As the shortest decimal that gives the same number again.
fn minutes(length: Millis) -> f64 {
    length.seconds() / 60.0
}

fn write_pacer(out: &mut Text, pacer: &Pacer) {
    let kind = match pacer {
        Pacer::Breath(_) => "breath",
        Pacer::Hold => "hold",
        Pacer::Movement => "movement",
        Pacer::Metronome(_) => "metronome",
        Pacer::Tapping(_) => "tapping",
        Pacer::Cue => "cue",
        Pacer::LeftRight { .. } => "left-right",
        Pacer::Narrate => "narrate",
        Pacer::Free => "free",
    };
    out.key("kind", quoted(kind));
    if let Pacer::LeftRight { pictures, choose } = pacer {
        out.key("pictures", quoted(pictures.word()));
        out.key("choose", choose);
    }
    if let Pacer::Breath(breath) = pacer {
        out.key("rate", breath.rate);
        out.key("min_rate", breath.min_rate);
        out.key("max_rate", breath.max_rate);
        if let Some(ramp) = breath.ramp {
            let over = minutes(ramp.over);
            out.key("ramp", format!("{{ from_rate = {}, over_minutes = {over} }}", ramp.from_rate));
        }
    }
    if let Some(tempo) = pacer.tempo() {
        write_tempo(out, tempo);
    }
}

fn write_tempo(out: &mut Text, tempo: &Tempo) {
    out.key("bpm", tempo.bpm);
    out.key("min_bpm", tempo.min_bpm);
    out.key("max_bpm", tempo.max_bpm);
    out.key("beats_per_bar", tempo.beats_per_bar);
    out.key("accent", tempo.accent);
    out.key("subdivision", tempo.subdivision);
    out.key("count_in_bars", tempo.count_in_bars);
    out.key("play_bars", tempo.play_bars);
    out.key("silent_bars", tempo.silent_bars);
    out.key("variation_percent", tempo.variation_percent);
    match tempo.ramp {
        Some(TempoRamp::Minutes { to_bpm, over }) => {
            out.key("ramp", format!("{{ to_bpm = {to_bpm}, over_minutes = {} }}", minutes(over)));
        }
        Some(TempoRamp::Bars { to_bpm, step_bpm, every_bars }) => {
            let ramp = format!("{{ to_bpm = {to_bpm}, step_bpm = {step_bpm}, every_bars = {every_bars} }}");
            out.key("ramp", ramp);
        }
        None => {}
    }
}

fn write_step(out: &mut Text, head: &str, step: &Step) {
    out.head(head);
    out.key("id", quoted(&step.id));
    out.key("kind", quoted(step.kind.word()));
    out.key("cue", quoted(&step.cue));
    out.key("say", quoted(&step.say));
    out.maybe("detail", (!step.detail.is_empty()).then(|| quoted(&step.detail)));
    out.key("seconds", seconds(step.length));
    out.maybe("jitter", (step.jitter.0 > 0).then(|| seconds(step.jitter)));
    if !step.frames.is_empty() {
        let frames = step.frames.iter().map(frame).collect::<Vec<_>>().join(", ");
        out.key("frames", format!("[{frames}]"));
        out.key("repeat_frames", step.repeat_frames);
    }
    out.maybe("no_figure", step.no_figure.as_ref().map(quoted));
    if let Some(ask) = &step.ask {
        out.key("ask", format!("{{ text = {}, answers = {} }}", quoted(&ask.text), list(&ask.answers)));
    }
    if let Some(choices) = &step.choices {
        let item =
            |item: &super::Choice| format!("{{ name = {}, weight = {} }}", quoted(&item.name), item.weight);
        let items = choices.items.iter().map(item).collect::<Vec<_>>().join(", ");
        out.key("choices", format!("{{ order = {}, items = [{items}] }}", quoted(choices.order.word())));
    }
}

fn frame(frame: &Frame) -> String {
    let mut keys = vec![format!("pose = {}", quoted(&frame.pose))];
    keys.extend(frame.length.map(|length| format!("seconds = {}", seconds(length))));
    keys.push(format!("ease = {}", seconds(frame.ease)));
    keys.push(format!("arrow = {}", frame.arrow));
    keys.push(format!("caption = {}", quoted(&frame.caption)));
    keys.extend(frame.choice.as_ref().map(|choice| format!("choice = {}", quoted(choice))));
    format!("{{ {} }}", keys.join(", "))
}

fn write_dose(out: &mut Text, dose: &Dose) {
    out.head("[[doses]]");
    out.key("id", quoted(&dose.id));
    out.key("label", quoted(&dose.label));
    let whole = dose.stated.0 / 1000;
    out.key("length", format!("\"{}:{:02}\"", whole / 60, whole % 60));
    out.key("origin", quoted(dose.origin.word()));
    out.key("origin_refs", list(&dose.origin_refs));
    out.key("with_therapist", dose.with_therapist);
    out.maybe("note", dose.note.as_ref().map(quoted));
    let plan = dose.plan.iter().map(plan_entry).collect::<Vec<_>>().join(", ");
    out.key("plan", format!("[{plan}]"));
}

fn plan_entry(entry: &PlanEntry) -> String {
    let mut keys = vec![format!("steps = {}", list(&entry.steps)), format!("times = {}", entry.times)];
    keys.extend(entry.counted_as.as_ref().map(|count| format!("count = {}", quoted(count))));
    if !entry.lengths.is_empty() {
        let length = |(id, length): (&String, &Millis)| format!("{} = {}", quoted(id), seconds(*length));
        keys.push(format!(
            "seconds = {{ {} }}",
            entry.lengths.iter().map(length).collect::<Vec<_>>().join(", ")
        ));
    }
    format!("{{ {} }}", keys.join(", "))
}
