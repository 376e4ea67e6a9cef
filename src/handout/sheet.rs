//! What a hand-out says: the exercises with their words, amounts and pictures, and the safety lines.
//!
//! Invariant: every word comes from the content or the interface's sentences, and the safety box is on
//! every sheet.

use jiff::civil::Date;
use jiff::civil::Weekday;

use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Frame;
use crate::figure::DisplayList;
use crate::figure::LINE;
use crate::figure::Look;
use crate::figure::Pose;
use crate::figure::draw;
use crate::figure::mirrored;
use crate::figure::palette::Theme;
use crate::figure::pose::Poses;
use crate::strings::Texts;
use crate::strings::times;

/// Pictures of the only exercise of a sheet; two rows of three.
const MOST_PICTURES: usize = 6;

/// One exercise at one amount.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub exercise: &'a Exercise,
    pub dose: &'a Dose,
    /// In a plan: days of the week, 1 Monday to 7 Sunday; empty is any day.
    pub days: Option<&'a [u8]>,
}

/// Everything printed.
#[derive(Clone, Debug)]
pub struct Handout {
    pub title: String,
    pub items: Vec<Item>,
    /// Each exercise is one row, even if there is only one.
    pub in_rows: bool,
    /// Over a few blank lines at the end; nothing where there are none.
    pub notes: Option<String>,
    /// When it was written.
    pub foot: String,
    pub words: SheetWords,
}

/// One exercise of the sheet.
#[derive(Clone, Debug)]
pub struct Item {
    pub title: String,
    pub words: String,
    /// How much, and how long it takes.
    pub amount: String,
    /// On which days, in words; nothing where no days were chosen.
    pub days: Option<String>,
    /// The days that get a box to tick, 1 Monday to 7 Sunday.
    pub boxes: Vec<u8>,
    /// The telling one first when several exercises share the sheet, else in the order of doing.
    pub pictures: Vec<Picture>,
    pub warning: Option<String>,
    pub stop: Vec<String>,
}

/// A figure with what it shows in a few words.
#[derive(Clone, Debug)]
pub struct Picture {
    pub list: DisplayList,
    pub caption: String,
}

/// The sentences that are the same on every sheet.
#[derive(Clone, Debug)]
pub struct SheetWords {
    pub name: String,
    pub date: String,
    /// Letters of the seven days, Monday first.
    pub days: Vec<String>,
    pub stop_if: String,
    /// The safety lines; the strong parts are `true`.
    pub safety: Vec<(bool, String)>,
    /// The language's tag, such as "en".
    pub language: String,
}

/// The poses, and which of them are drawn with left and right changed over for this person.
#[derive(Clone, Copy)]
pub struct Pictures<'a> {
    pub poses: &'a Poses,
    pub flips: &'a dyn Fn(&Exercise, &Pose) -> bool,
}

/// The hand-out of some exercises. `title` only matters when there are several.
pub fn handout(
    subjects: &[Subject<'_>],
    title: &str,
    pictures: Pictures<'_>,
    written: Date,
    t: &Texts,
) -> Handout {
    let title = match subjects {
        [only] => only.exercise.title.clone(),
        _ => title.to_owned(),
    };
    let shared = subjects.len() > 1;
    Handout {
        title,
        items: subjects.iter().map(|subject| item(subject, shared, pictures, t)).collect(),
        in_rows: shared,
        notes: None,
        foot: t.handout_written(times::date(t, written)),
        words: sheet_words(t),
    }
}

/// A person's plan: its exercises in its order, each with its amount and its days, and room for notes.
/// Nothing is counted on it: boxes to tick for the days of one week, whichever that is.
pub fn plan(subjects: &[Subject<'_>], pictures: Pictures<'_>, written: Date, t: &Texts) -> Handout {
    Handout {
        title: t.plan_title(),
        items: subjects.iter().map(|subject| item(subject, true, pictures, t)).collect(),
        in_rows: true,
        notes: Some(t.handout_notes()),
        foot: t.handout_written(times::date(t, written)),
        words: sheet_words(t),
    }
}

/// The days in words, and those with a box.
fn days_of(days: Option<&[u8]>, t: &Texts) -> (Option<String>, Vec<u8>) {
    let names =
        || days.into_iter().flatten().filter_map(|day| weekday(*day)).map(|day| times::weekday(t, day));
    let words = match days {
        None => None,
        Some([]) => Some(t.handout_any_day()),
        Some(_) => Some(t.handout_on_days(names().collect::<Vec<_>>().join(", "))),
    };
    let all = || (1..=7).collect();
    (words, days.filter(|days| !days.is_empty()).map_or_else(all, <[u8]>::to_vec))
}

fn weekday(number: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(number).ok()?).ok()
}

fn sheet_words(t: &Texts) -> SheetWords {
    SheetWords {
        name: t.handout_name(),
        date: t.handout_date(),
        days: t.handout_days().split_whitespace().map(str::to_owned).collect(),
        stop_if: t.exercise_stop_if(),
        safety: vec![
            (true, t.handout_stop()),
            (false, t.handout_stop_when()),
            (true, t.handout_hard_day()),
            (false, t.handout_hard_day_what()),
            (false, t.handout_help_when()),
            (true, t.handout_help()),
        ],
        language: "en".to_owned(),
    }
}

fn item(subject: &Subject<'_>, shared: bool, pictures: Pictures<'_>, t: &Texts) -> Item {
    let Subject { exercise, dose, days } = *subject;
    let (days, boxes) = days_of(days, t);
    let (label, length) = (dose.label.as_str(), times::length(t, dose.stated.duration()));
    // The content's words for paper tell the usual amount.
    let amount = match dose.id.as_str() {
        "default" => t.handout_amount(label, length),
        _ => t.handout_amount_instead(label, length),
    };
    let frames = key_frames(exercise, dose);
    let telling = frames.iter().find(|frame| frame.arrow).or_else(|| frames.first()).copied();
    let shown: Vec<&Frame> = if shared { telling.into_iter().collect() } else { frames };
    let look = Look { theme: Theme::Print, ..Look::default() };
    let picture = |frame: &Frame| {
        let pose = pictures.poses.get(&frame.pose)?;
        let flips = (pictures.flips)(exercise, pose);
        let list = if flips { mirrored(pose, &look, LINE) } else { draw(pose, &look, LINE) };
        Some(Picture { list, caption: frame.caption.clone() })
    };
    Item {
        title: exercise.title.clone(),
        words: exercise.handout.clone(),
        amount,
        days,
        boxes,
        pictures: shown.into_iter().filter_map(picture).take(MOST_PICTURES).collect(),
        warning: exercise.warning.clone(),
        stop: exercise.stop.clone(),
    }
}

/// The different pictures of this amount's steps, in the order of doing.
fn key_frames<'a>(exercise: &'a Exercise, dose: &Dose) -> Vec<&'a Frame> {
    let mut frames: Vec<&Frame> = vec![];
    let steps = dose.plan.iter().flat_map(|entry| &entry.steps).filter_map(|id| exercise.step(id));
    for frame in steps.flat_map(|step| &step.frames) {
        if !frames.iter().any(|known| known.pose == frame.pose) {
            frames.push(frame);
        }
    }
    frames
}
