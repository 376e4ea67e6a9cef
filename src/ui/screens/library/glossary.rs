//! Words: every word of the glossary with its meaning, by letter or by typing.

use egui::Ui;

use super::number;
use super::word::capital;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::app::SearchBox;
use crate::content::GlossaryEntry;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// What Words shows.
pub struct Model<'a> {
    /// The words that fit what is typed and chosen.
    pub fitting: Vec<&'a GlossaryEntry>,
    pub all: usize,
    pub typed: &'a str,
    pub letter: Option<char>,
    /// The letters that words begin with.
    pub letters: Vec<char>,
}

/// Words, from the application.
pub fn model(app: &App) -> Model<'_> {
    let glossary = &app.library().glossary;
    let (typed, letter) = (app.lookup().words.as_str(), app.lookup().letter);
    let wanted = typed.trim().to_lowercase().replace('’', "'");
    let holds = |text: &String| text.to_lowercase().contains(&wanted);
    let fits = |entry: &&GlossaryEntry| {
        letter.is_none_or(|letter| first(entry) == letter)
            && (wanted.is_empty() || holds(&entry.word) || entry.also.iter().any(holds))
    };
    let mut letters: Vec<char> = glossary.iter().map(first).collect();
    letters.dedup();
    Model { fitting: glossary.iter().filter(fits).collect(), all: glossary.len(), typed, letter, letters }
}

fn first(entry: &GlossaryEntry) -> char {
    entry.word.chars().next().and_then(|c| c.to_uppercase().next()).unwrap_or('?')
}

/// Draws Words.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    page::reading_page(ui, scene, Head { over: &t.room_read(), title: &t.glossary_title() }, |ui| {
        let palette = theme::palette(ui);
        super::back(ui, scene);
        let id = egui::Id::unique("words typed");
        super::search_box(ui, scene, model.typed, &t.glossary_find(), SearchBox::Words, id);
        letters(ui, model, scene);
        let (fitting, all) = (number(model.fitting.len()), number(model.all));
        widgets::text(ui, Type::Note, palette.text2, t.glossary_fit(fitting, all));
        if model.fitting.is_empty() {
            widgets::text(ui, Type::Body, palette.text, t.search_nothing());
        }
        for entry in &model.fitting {
            if super::row(ui, icons::QUOTES, &capital(&entry.word), &entry.meaning).clicked() {
                scene.act(Action::Go(Route::Word(entry.word.clone())));
            }
        }
    });
}

fn letters(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(8.0);
        let all = t.glossary_all_letters();
        if Button::choice(&all, model.letter.is_none()).show(ui).clicked() {
            scene.act(Action::Look(Look::Letter(None)));
        }
        for letter in &model.letters {
            let name = letter.to_string();
            let on = model.letter == Some(*letter);
            if Button::choice(&name, on).name(t.glossary_letter(name.as_str())).width(52.0).show(ui).clicked()
            {
                scene.act(Action::Look(Look::Letter((!on).then_some(*letter))));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bundle;
    use crate::clock::FakeClock;

    fn app() -> App {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        App::in_memory(bundle::library(), Arc::new(clock))
    }

    #[test]
    fn typing_finds_a_word_by_its_other_spellings_and_a_letter_narrows() {
        let mut app = app();
        let all = model(&app).all;
        assert_eq!(model(&app).fitting.len(), all);
        app.apply(Action::Look(Look::Letter(Some('B'))));
        assert!(model(&app).fitting.iter().all(|entry| first(entry) == 'B'));
        app.apply(Action::Look(Look::Type(SearchBox::Words, "Sensory Trick".to_owned())));
        let words: Vec<_> = model(&app).fitting.iter().map(|entry| entry.word.as_str()).collect();
        assert_eq!(words, ["geste"], "typing takes the letter away");
        app.apply(Action::Look(Look::Type(SearchBox::Words, "no such word".to_owned())));
        assert!(model(&app).fitting.is_empty());
    }

    #[test]
    fn the_letters_are_each_once_and_in_order() {
        let app = app();
        let letters = model(&app).letters;
        assert!(letters.windows(2).all(|pair| pair[0] < pair[1]), "{letters:?}");
    }
}
