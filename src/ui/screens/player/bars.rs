//! The player's head (how far) and foot (Back, Pause, Skip … Stop: symptom).

use egui::Align;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::View;
use super::tapping;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::session::Event;
use crate::session::PauseReason;
use crate::ui::icons;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Title, how far, and the Cues button.
pub fn header(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let roomy = scene.layout.room >= Room::Column || scene.layout.window.x > 700.0;
    ui.horizontal(|ui| {
        let cues = Button::outlined(t.player_cues()).icon(icons::SPEAKER_HIGH);
        let width =
            if roomy { 300.0_f32.min(ui.available_width() * 0.3) } else { ui.available_width() - 150.0 };
        ui.vertical(|ui| {
            ui.set_width(width.max(80.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::title(ui, 1, Type::H3, &model.run.exercise.title);
            widgets::text(ui, Type::Note, palette.text2, model.progress(t));
        });
        if roomy {
            let width = (ui.available_width() - 170.0).max(60.0);
            widgets::step_bar(ui, width, model.place.part.of, model.done(), &t.player_how_far());
        }
        ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
            if cues.show(ui).clicked() {
                scene.act(Action::Show(PlayerPanel::Cues));
            }
        });
    });
    if !roomy && !scene.layout.is_low() {
        let width = ui.available_width();
        widgets::step_bar(ui, width, model.place.part.of, model.done(), &t.player_how_far());
    }
}

/// Back, the main action, Skip at the person's side; Stop: symptom at the other end.
pub fn transport(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let height = bar_height(scene);
    let far = far(scene);
    scene.layout.row(ui, height, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if model.view != View::Paused {
            moving(ui, model, scene, height);
        }
        ui.with_layout(far, |ui| stop(ui, scene, height, Action::Session(Event::StopForSymptom)));
    });
}

fn moving(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, height: f32) {
    let t = scene.texts;
    let roomy = ui.available_width() > 760.0;
    let side_height = (height - 12.0).max(52.0);
    let type_ = if height < 60.0 { Type::Strong } else { Type::Primary };
    if roomy
        && Button::outlined(t.player_back())
            .icon(icons::ARROW_COUNTER_CLOCKWISE)
            .height(side_height)
            .show(ui)
            .clicked()
    {
        scene.act(Action::Session(Event::Back));
    }
    let own_pace = model.view == View::MyPace;
    let key = t.key_space_or_pedal();
    if model.view == View::Tapping {
        tapping::button(ui, height, roomy.then_some(key.as_str()), scene);
        if Button::outlined(t.player_pause()).icon_filled(icons::PAUSE).height(side_height).show(ui).clicked()
        {
            scene.act(Action::Session(Event::Pause(PauseReason::Asked)));
        }
        return;
    }
    let (words, icon, event) = if own_pace {
        (t.player_next_when_ready(), icons::ARROW_RIGHT, Event::NextWhenReady)
    } else {
        (t.player_pause(), icons::PAUSE, Event::Pause(PauseReason::Asked))
    };
    let mut main = Button::primary(&words).icon_filled(icon).height(height).type_(type_);
    if roomy {
        main = main.key(&key);
    }
    if parts::main_button(ui, main).clicked() {
        scene.act(Action::Session(event));
    }
    if own_pace && roomy {
        if Button::outlined(t.player_pause()).icon_filled(icons::PAUSE).height(side_height).show(ui).clicked()
        {
            scene.act(Action::Session(Event::Pause(PauseReason::Asked)));
        }
    } else if roomy
        && Button::outlined(t.player_skip())
            .icon_after(icons::SKIP_FORWARD)
            .height(side_height)
            .show(ui)
            .clicked()
    {
        scene.act(Action::Session(Event::Skip));
    }
    let room_for_steps = ui.available_width() > 330.0;
    if room_for_steps && Button::outlined(t.player_steps()).height(side_height).show(ui).clicked() {
        scene.act(Action::Show(PlayerPanel::Steps));
    }
}

/// Stop: symptom alone, where it stands in the player.
pub fn stop_bar(ui: &mut Ui, scene: &Scene<'_>, action: Action) {
    let height = bar_height(scene);
    let far = far(scene);
    scene.layout.row(ui, height, |ui| {
        ui.with_layout(far, |ui| stop(ui, scene, height, action));
    });
}

const fn bar_height(scene: &Scene<'_>) -> f32 {
    match scene.layout.room {
        Room::Tiny => 52.0,
        Room::Narrow => 64.0,
        Room::Column | Room::Wide => 84.0,
    }
}

/// From the end of the bar that is away from the person's side.
fn far(scene: &Scene<'_>) -> egui::Layout {
    if scene.layout.mirrored() {
        egui::Layout::left_to_right(Align::Center)
    } else {
        egui::Layout::right_to_left(Align::Center)
    }
}

fn stop(ui: &mut Ui, scene: &Scene<'_>, height: f32, action: Action) {
    let t = scene.texts;
    let height = (height - 12.0).max(52.0);
    let narrow = ui.available_width() < 230.0;
    let words = if narrow { t.player_stop_short() } else { t.player_stop() };
    let name = t.player_stop();
    let stop = Button::stop(&words).icon(icons::HAND_PALM).name(&name).height(height);
    ui.add_space(if scene.layout.room >= Room::Column { 8.0 } else { 0.0 });
    let response = ui.allocate_ui(Vec2::new(ui.available_width(), height), |ui| stop.show(ui)).inner;
    if response.clicked() {
        scene.act(action);
    }
}

/// One of the large choices of a page that waits: what it says, what it means, what it does.
pub struct Way {
    pub words: String,
    /// May be empty.
    pub under: String,
    pub icon: &'static str,
    pub action: Action,
}

/// Three large choices side by side, or one under the other where there is no room; the first is the main one.
pub fn three_ways(ui: &mut Ui, high: f32, ways: [Way; 3], scene: &Scene<'_>) {
    const GAP: f32 = 16.0;
    let across = ui.available_width() > 760.0;
    let width = if across { (ui.available_width() - 2.0 * GAP) / 3.0 } else { ui.available_width() };
    let height = if across { high } else { 64.0 };
    let add = |ui: &mut Ui| {
        for (place, way) in ways.into_iter().enumerate() {
            let button = if place == 0 {
                Button::primary(&way.words).icon_filled(way.icon)
            } else {
                Button::outlined(&way.words).icon(way.icon).type_(Type::H2)
            };
            let button = if way.under.is_empty() { button } else { button.under(&way.under) };
            let button = button.width(width).height(height);
            let response = if place == 0 { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                scene.act(way.action);
            }
        }
    };
    if across {
        scene.layout.row(ui, height, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            add(ui);
        });
    } else {
        add(ui);
    }
}
