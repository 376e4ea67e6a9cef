//! What a person says about the day, an injection, and the rules: kept at once, and easy to take back.
//!
//! Invariant: the rules are asked here and change nothing by themselves; "yes" to a sign of the help
//! page leads there at once and is never kept.

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::ToSpan as _;

use super::App;
use super::Drafts;
use super::action::DayAction;
use super::action::Rating;
use super::route::Route;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::InjectedPlace;
use crate::content::Lock;
use crate::content::Pacer;
use crate::content::SidePictures;
use crate::practice::Diary;
use crate::practice::Rules;
use crate::practice::rules::AskLine;
use crate::practice::rules::as_practised;
use crate::practice::rules::limits_for;
use crate::practice::rules::lock_after_note;
use crate::practice::rules::locks_after;
use crate::record::CheckIn;
use crate::record::Direction;
use crate::record::FactBody;
use crate::record::Interruption;
use crate::record::OperatedPart;
use crate::record::SymptomNote;

/// Most weeks that a wear-off week can be set to.
const MOST_WEEKS: u8 = 52;
/// Most days that an injection can lie back or ahead when it is noted.
const MOST_DAYS: i64 = 366;

/// What has been said about the day but not kept yet.
#[derive(Clone, Debug, Default)]
pub struct DayDrafts {
    pub check_in: CheckIn,
    /// Where the injection was given.
    pub places: Vec<InjectedPlace>,
    /// When; today until changed.
    pub on: Option<Day>,
    /// The step chosen on After; nothing is "stay".
    pub step: Option<Direction>,
    /// Ticked lines of the start questions, by their place in the list.
    pub lines: Vec<usize>,
    /// Where the surgery was that one of them speaks of.
    pub operated: Vec<OperatedPart>,
}

impl App {
    /// What the rules look back on.
    pub const fn diary(&self) -> &Diary {
        &self.diary
    }

    /// An exercise as this person practises it: in functional mode some steps are others and nothing is
    /// counted; and with the pictures they chose, where there is a choice.
    pub fn as_practised<'a>(&self, exercise: &'a Exercise) -> Cow<'a, Exercise> {
        let mut practised = as_practised(&self.diary, exercise);
        let wanted = self.history.pictures(&exercise.id).and_then(SidePictures::from_word);
        if let (Pacer::LeftRight { pictures, choose: true }, Some(wanted)) = (&exercise.pacer, wanted)
            && *pictures != wanted
        {
            practised.to_mut().pacer = Pacer::LeftRight { pictures: wanted, choose: true };
        }
        practised
    }

    /// The rules of today.
    pub fn rules(&self) -> Rules<'_> {
        Rules::of(&self.diary, &self.settings.agreed, &self.library, self.today())
    }

    /// Takes what the person says about the day, an injection or the rules.
    pub(super) fn day(&mut self, action: DayAction) {
        match action {
            DayAction::Check(rating, value) => check(&mut self.drafts.day.check_in, rating, value),
            DayAction::Ready(ready) => self.drafts.day.check_in.ready = Some(ready),
            DayAction::SaveCheckIn => self.save_check_in(),
            DayAction::Say(what) => self.keep(FactBody::DaySaid { what }),
            DayAction::Sudden(there) => self.keep(FactBody::SuddenChange { there }),
            DayAction::SomethingNew => self.go(Route::Help),
            DayAction::Swallowing(trouble) => self.swallowing(trouble),
            DayAction::NextDay { about, worse } => self.keep(FactBody::NextDayAnswered { about, worse }),
            DayAction::Interrupted(by) => self.interrupted(by),
            DayAction::Operated(part) => self.operated(part),
            DayAction::Surgery(part) => toggle(&mut self.drafts.day.operated, part),
            DayAction::Place(place) => toggle(&mut self.drafts.day.places, place),
            DayAction::On(days) => self.drafts.day.on = self.day_near(days),
            DayAction::KeepInjection => self.keep_injection(),
            DayAction::TakeBackInjection { place, on } => {
                self.keep(FactBody::InjectionNoted { place: place.word().to_owned(), on, given: false });
            }
            DayAction::WearOff(by) => self.wear_off(by),
            DayAction::Step(step) => self.drafts.day.step = step,
            DayAction::Line(line) => toggle(&mut self.drafts.day.lines, line),
            DayAction::KeepLines => self.keep_lines(),
            DayAction::Choose(rule, on) => self.keep(FactBody::RuleChosen { rule, on }),
        }
    }

    fn save_check_in(&mut self) {
        let answers = std::mem::take(&mut self.drafts.day.check_in);
        if !answers.is_empty() {
            self.keep(FactBody::CheckedIn { answers });
        }
        self.go(Route::Today);
    }

    /// Review 2.2, injection days: yes closes what needs safe swallowing, and opens the help page.
    fn swallowing(&mut self, trouble: bool) {
        self.keep(FactBody::SwallowingAnswered { trouble });
        if trouble {
            self.close_lock(Lock::Swallowing);
            self.go(Route::Help);
        }
    }

    fn interrupted(&mut self, by: Interruption) {
        let on = self.today();
        if self.diary.interruptions(on).contains(&(on, by)) {
            return;
        }
        self.keep(FactBody::Interrupted { by, on });
        for lock in locks_after(by, &BTreeSet::new()) {
            // Which part an operation was on is said next, so a tick of another day is not taken back: the
            // day of the fact closes it, and another part lets it be.
            let of_today = self.settings.agreed.get(lock.word()).is_some_and(|ticked| *ticked == on);
            if by != Interruption::Operation || of_today {
                self.close_lock(lock);
            }
        }
    }

    /// The part of the body that today's operation was on, said or taken back.
    fn operated(&mut self, part: OperatedPart) {
        let on = self.today();
        if self.diary.interruptions(on).contains(&(on, Interruption::Operation)) {
            let there = !self.diary.operated(on).contains(&part);
            self.keep(FactBody::OperationPart { on, part, there });
        }
    }

    /// A lock asks again: its tick is taken back. Which day it closed is in the fact that did it.
    fn close_lock(&mut self, lock: Lock) {
        if self.settings.agreed.remove(lock.word()).is_some() {
            self.keep_settings();
        }
    }

    /// What was noted at a stop closes its locks (review 2.3); whether a call today comes next.
    pub(super) fn after_notes(&mut self, exercise: &str, notes: &[SymptomNote]) -> bool {
        if let Some(exercise) = self.library.clone().exercise(exercise) {
            for lock in notes.iter().filter_map(|note| lock_after_note(*note, exercise)) {
                self.keep(FactBody::LockClosed { key: lock.word().to_owned() });
                self.close_lock(lock);
            }
        }
        notes.contains(&SymptomNote::DizzyStays)
    }

    fn day_near(&self, days: i64) -> Option<Day> {
        self.today().checked_add(days.clamp(-MOST_DAYS, MOST_DAYS).days()).ok()
    }

    fn keep_injection(&mut self) {
        let places = std::mem::take(&mut self.drafts.day.places);
        let on = self.drafts.day.on.take().unwrap_or_else(|| self.today());
        for place in &places {
            self.keep(FactBody::InjectionNoted { place: place.word().to_owned(), on, given: true });
        }
        if !places.is_empty() {
            self.go_up();
        }
    }

    /// One week later or earlier; from none it begins at 12, where clinics often inject again.
    fn wear_off(&mut self, by: Option<i8>) {
        let now = self.diary.wear_off_week();
        let week = match (by, now) {
            (None, _) => None,
            (Some(_), None) => Some(12),
            (Some(by), Some(now)) => Some(now.saturating_add_signed(by).clamp(1, MOST_WEEKS)),
        };
        if week != now {
            self.keep(FactBody::WearOffChosen { week });
        }
    }

    /// Keeps what asks first because of the lines ticked, and forgets the lines themselves.
    fn keep_lines(&mut self) {
        let ticked = std::mem::take(&mut self.drafts.day.lines);
        let lines: Vec<AskLine> = ticked.iter().filter_map(|line| AskLine::ALL.get(*line)).copied().collect();
        let operated = std::mem::take(&mut self.drafts.day.operated);
        let limits = limits_for(&lines, &operated);
        for limit in &limits {
            self.settings.agreed.remove(crate::practice::rules::key_of(*limit));
        }
        self.keep_settings();
        self.keep(FactBody::LimitsNoted { limits });
        let help = lines.iter().any(|line| line.leads_to_help());
        self.go(if help { Route::Help } else { Route::Today });
    }

    /// Keeps the step chosen on After.
    pub(super) fn keep_step_chosen(&mut self) {
        let step = self.drafts.day.step.take();
        if let (Some(direction), Some(run)) = (step, &self.run) {
            let (exercise, dose) = (run.exercise.id.clone(), run.dose.clone());
            self.keep(FactBody::StepChosen { exercise, dose, direction });
        }
    }
}

impl Drafts {
    /// A new screen begins with nothing said.
    pub(super) fn forget_day(&mut self) {
        self.day = DayDrafts::default();
    }
}

fn check(answers: &mut CheckIn, rating: Rating, value: u8) {
    let value = Some(value.min(10));
    match rating {
        Rating::Pull => answers.pull = value,
        Rating::Pain => answers.pain = value,
        Rating::Energy => answers.energy = value,
        Rating::Worry => answers.worry = value,
        Rating::Ease | Rating::Effort => {}
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    match list.iter().position(|held| *held == item) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(item),
    }
}
