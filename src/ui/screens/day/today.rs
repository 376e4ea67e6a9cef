//! What Today says about the day: a hard day, the days after an injection, time away, one question.
//!
//! Invariant: at most one question at a time, every line says "because", and each can be answered or
//! left in one press.

use egui::Ui;

use super::super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::DayAction;
use crate::app::Route;
use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::practice::rules::CallClinicIf;
use crate::practice::rules::Gap;
use crate::practice::rules::HardDay;
use crate::practice::rules::TellClinic;
use crate::practice::rules::call_clinic_if;
use crate::practice::rules::injection_days;
use crate::practice::rules::next_day_question;
use crate::practice::rules::ready_only;
use crate::practice::rules::swallowing_question;
use crate::practice::rules::tell_clinic_this_week;
use crate::practice::rules::wear_off;
use crate::record::DayKind;
use crate::record::Worse;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;
use crate::ui::words::verdict;

/// The last day of an injection's weeks that Today still counts, where no wear-off week is set.
const COUNTED_TO: i64 = 112;

/// What Today says about the day.
pub struct Model {
    pub hard_day: Option<HardDay>,
    pub tell_clinic: Option<TellClinic>,
    /// The person has said that today's change came suddenly.
    pub sudden: bool,
    pub gap: Option<Gap>,
    /// About which day the next-day question is due.
    pub next_day: Option<Day>,
    /// The swallowing question is due and not answered today.
    pub swallowing: bool,
    pub injection: Option<(InjectedPlace, i64)>,
    pub wear_off: Option<i64>,
    /// What the clinic should hear of in these weeks.
    pub call_clinic: Vec<CallClinicIf>,
    pub checked_in: bool,
    pub ready_only: bool,
}

/// The day, from the application.
pub fn model(app: &App) -> Model {
    let (diary, today, rules) = (app.diary(), app.today(), app.rules());
    let injection = injection_days(diary, today).into_iter().next().filter(|(_, day)| *day <= COUNTED_TO);
    Model {
        hard_day: rules.hard_day(),
        tell_clinic: tell_clinic_this_week(diary, today),
        sudden: diary.sudden_change(today) == Some(today),
        gap: rules.gap(),
        next_day: next_day_question(diary, today),
        swallowing: swallowing_question(diary, today) && diary.swallowing_on(today).is_none(),
        injection: injection.filter(|_| rules.offers()),
        wear_off: wear_off(diary, today).filter(|_| rules.offers()),
        call_clinic: call_clinic_if(diary, today),
        checked_in: diary.check_in(today).is_some(),
        ready_only: ready_only(diary),
    }
}

/// What comes before the practice: safety, and the one question.
pub fn before(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    if model.swallowing {
        swallowing(ui, None, scene);
    } else if let Some(day) = model.next_day {
        next_day(ui, day, scene);
    }
    if let Some(why) = model.tell_clinic {
        tell_clinic(ui, why, scene);
    }
}

/// What comes after the practice: why today is as it is, and the check-in.
pub fn after(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    if let Some(why) = model.hard_day {
        parts::row_card(
            ui,
            scene,
            icons::HAND_HEART,
            &t.hard_day_title(),
            &words::day::hard_day(t, why),
            |ui| {
                if Button::outlined(t.hard_day_usual()).show(ui).clicked() {
                    scene.act(Action::Day(DayAction::Say(DayKind::Usual)));
                }
                if !model.sudden && Button::outlined(t.hard_day_sudden()).show(ui).clicked() {
                    scene.act(Action::Day(DayAction::Sudden(true)));
                }
            },
        );
    }
    if let Some(gap) = model.gap {
        parts::row_card(ui, scene, icons::ARMCHAIR, &t.gap_title(), &verdict::gap(t, gap), |_| {});
    }
    for call in &model.call_clinic {
        let words = match call {
            CallClinicIf::EyeTrouble => t.call_clinic_eyes(),
            CallClinicIf::CoughingOnDrinks => t.call_clinic_coughing(),
        };
        parts::row_card(ui, scene, icons::PHONE, &t.call_clinic_title(), &words, |_| {});
    }
    if let Some((place, day)) = model.injection {
        let counted = t.injection_day(day, words::day::place(t, place));
        let then = match model.wear_off {
            Some(week) => t.injection_wear_off_now(week),
            None => t.injection_clinics_differ(),
        };
        let under = format!("{counted} {then}");
        parts::row_card(ui, scene, icons::CALENDAR_BLANK, &t.injection_row(), &under, |ui| {
            if Button::soft(t.open()).name(t.injection_row()).show(ui).clicked() {
                scene.act(Action::Go(Route::Injection));
            }
        });
    }
    check_in(ui, model, scene);
}

fn check_in(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let under = if model.checked_in {
        t.check_in_row_done()
    } else if model.ready_only {
        t.check_in_row_ready_under()
    } else {
        t.check_in_row_under()
    };
    parts::row_card(ui, scene, icons::NOTE_PENCIL, &t.check_in_row(), &under, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let name = format!("{} {}", t.check_in_answer(), t.check_in_row());
        if Button::soft(t.check_in_answer()).name(&name).show(ui).clicked() {
            scene.act(Action::Go(Route::CheckIn));
        }
        if model.hard_day.is_none() && Button::outlined(t.hard_day_button()).show(ui).clicked() {
            scene.act(Action::Day(DayAction::Say(DayKind::Hard)));
        }
    });
}

/// "New trouble swallowing, speaking or breathing?", also on the check-in page.
pub fn swallowing(ui: &mut Ui, answer: Option<bool>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.swallowing_question());
        let under = if answer == Some(false) { t.swallowing_answered() } else { t.swallowing_why() };
        widgets::text(ui, Type::Body, palette.text, under);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let name = format!("{} {}", t.swallowing_no(), t.swallowing_question());
            if Button::choice(t.swallowing_no(), answer == Some(false)).name(&name).show(ui).clicked() {
                scene.act(Action::Day(DayAction::Swallowing(false)));
            }
            let yes = t.swallowing_yes();
            let name = format!("{yes} ({})", t.swallowing_question());
            if Button::outlined(&yes).name(&name).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
                scene.act(Action::Day(DayAction::Swallowing(true)));
            }
        });
    });
    ui.add_space(4.0);
}

fn next_day(ui: &mut Ui, about: Day, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        let over = t.next_day_title(words::weekday(t, about.weekday()));
        widgets::text(ui, Type::Note, palette.text2, over);
        widgets::title(ui, 2, Type::H3, &t.next_day_question());
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let answers = [
                (Worse::No, t.next_day_no()),
                (Worse::NotSure, t.next_day_not_sure()),
                (Worse::Yes, t.next_day_yes()),
            ];
            for (worse, words) in answers {
                if Button::outlined(&words).show(ui).clicked() {
                    scene.act(Action::Day(DayAction::NextDay { about, worse }));
                }
            }
        });
    });
    ui.add_space(4.0);
}

fn tell_clinic(ui: &mut Ui, why: TellClinic, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.tell_clinic_title());
        let text = match why {
            TellClinic::FiveHardDays => t.tell_clinic_text(),
            TellClinic::SuddenChange => t.tell_clinic_sudden(),
        };
        widgets::text(ui, Type::Body, palette.text, text);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            if Button::outlined(t.tell_clinic_help()).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
                scene.act(Action::Go(Route::Help));
            }
            let told = Button::quiet(t.tell_clinic_told());
            if why == TellClinic::SuddenChange && told.show(ui).clicked() {
                scene.act(Action::Day(DayAction::Sudden(false)));
            }
        });
    });
    ui.add_space(4.0);
}
