//! The reader: one text, and for each claim how sure it is. The place is remembered to the sentence.

mod claim;
mod contents;

use egui::Margin;
use egui::Panel;
use egui::Role;
use egui::ScrollArea;
use egui::Ui;
use jiff::civil::Date;

use super::library::explained;
use super::library::text_page;
use super::library::word;
use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::app::Setting;
use crate::content::Article;
use crate::content::GlossaryEntry;
use crate::content::Lexicon;
use crate::content::Library;
use crate::settings::READER_SIZES;
use crate::settings::ReaderSettings;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::prose;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;

/// Characters on a line, on average.
pub const MEASURE: f32 = 64.0;

/// What the reader shows.
pub struct Model<'a> {
    pub article: &'a Article,
    pub library: &'a Library,
    pub reader: &'a ReaderSettings,
    /// Bring this sentence into view.
    pub jump_to: Option<u32>,
    /// The sentence being read.
    pub at: u32,
    /// The claim whose card is open.
    pub claim: Option<&'a str>,
    pub contents: bool,
    /// The glossary word whose card is open.
    pub word: Option<&'a GlossaryEntry>,
    pub today: Date,
    pub lexicon: &'a Lexicon,
    /// Sources cited by the claims, each counted once.
    pub sources: usize,
}

/// The reader, from the application; nothing when the library has no such article.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    let article = app.library().article(id)?;
    let reading = app.reading();
    let mut refs: Vec<&str> = article.claims.iter().flat_map(|c| &c.refs).map(String::as_str).collect();
    refs.sort_unstable();
    refs.dedup();
    Some(Model {
        article,
        library: app.library(),
        reader: &app.settings().reader,
        jump_to: reading.jump_to,
        at: reading.at,
        claim: reading.claim.as_deref(),
        contents: reading.contents,
        word: explained::open_word(app),
        lexicon: app.lexicon(),
        today: app.today(),
        sources: refs.len(),
    })
}

/// Draws the reader.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let beside = scene.layout.window.x > 1180.0;
    match model.claim {
        Some(id) if beside => claim_panel(ui, model, id, scene),
        Some(id) => return claim::page(ui, model, id, scene),
        None => {}
    }
    text(ui, model, scene);
}

fn claim_panel(ui: &mut Ui, model: &Model<'_>, id: &str, scene: &Scene<'_>) {
    let margin = Margin::symmetric(24, 28);
    let frame = egui::Frame::new().fill(theme::palette(ui).bg).inner_margin(margin);
    let panel = if scene.layout.mirrored() { Panel::left("claim") } else { Panel::right("claim") };
    panel.frame(frame).exact_size(400.0).resizable(false).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| claim::beside(ui, model, id, scene));
    });
}

/// The text in its column.
fn text(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let title = &model.article.title;
    let scroll = ScrollArea::vertical().id_salt(("reader", &model.article.id)).auto_shrink(false);
    scroll.show(ui, |ui| {
        accessibility::landmark(ui, Role::Main, title, |ui| {
            let width = measure(ui, f32::from(model.reader.size))
                .min(ui.available_width() - 2.0 * scene.layout.margin());
            let free = ui.available_width() - width;
            let left = if scene.layout.mirrored() { free * 0.6 } else { free * 0.4 };
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(left.max(scene.layout.margin()));
                ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                    ui.spacing_mut().item_spacing = egui::vec2(16.0, 8.0);
                    ui.set_width(width);
                    ui.add_space(scene.layout.margin() * 0.7);
                    bar(ui, model, scene);
                    if model.contents {
                        contents::show(ui, model, scene);
                    }
                    head(ui, model, scene);
                    body(ui, model, scene);
                    end(ui, model, scene);
                    ui.add_space(60.0);
                });
            });
        });
    });
}

/// The width that holds [`MEASURE`] characters of the reading face at `size` points.
pub fn measure(ui: &Ui, size: f32) -> f32 {
    const SAMPLE: &str =
        "The quick movement of a hand is learned slowly, and it is kept by resting well between tries.";
    let format = theme::reading_format(size, 1.5, false, false, theme::palette(ui).text);
    let job = egui::text::LayoutJob::single_section(SAMPLE.to_owned(), format);
    let width = ui.painter().layout_job(job).size().x;
    width / SAMPLE.chars().count() as f32 * MEASURE
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let back = t.back();
        if Button::outlined(&back).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::Up);
        }
        let contents = t.reader_contents();
        if Button::choice(&contents, model.contents).icon(icons::LIST_BULLETS).height(56.0).show(ui).clicked()
        {
            scene.act(Action::ToggleContents);
        }
        let size = model.reader.size;
        for (icon, name, next) in [
            (icons::MINUS, t.reader_smaller(), size.saturating_sub(2)),
            (icons::PLUS, t.reader_larger(), size + 2),
        ] {
            if Button::outlined("").icon(icon).name(&name).width(56.0).show(ui).clicked() {
                let size = next.clamp(*READER_SIZES.start(), *READER_SIZES.end());
                let reader = ReaderSettings { size, ..model.reader.clone() };
                scene.act(Action::Set(Setting::Reader(reader)));
                scene.act(Action::JumpTo(model.at));
            }
        }
    });
    ui.add_space(10.0);
}

fn head(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let article = model.article;
    let title = widgets::title(ui, 1, Type::ReaderTitle, &article.title);
    // The text itself takes the focus, so that Space reads on instead of pressing a button.
    let text = ui.interact(title.rect, widgets::main_id(), egui::Sense::focusable_noninteractive());
    text.widget_info(|| egui::WidgetInfo::labeled(Role::Document, true, &article.title));
    widgets::tag_row(ui, |ui| {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        widgets::icon(ui, icons::CLOCK, 22.0, palette.text2);
        let facts = [
            t.minutes_short(article.minutes),
            t.reader_checked(words::date(t, article.checked)),
            t.reader_claims(count(article.claims.len()), count(model.sources)),
        ];
        widgets::text(ui, Type::Note, palette.text2, facts.join("  ·  "));
        widgets::grade_tag(ui, article.grade, &words::grade_tag(t, article.grade));
    });
    if article.claims.iter().any(|c| c.may_be_out_of_date(model.today)) {
        widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
    }
    ui.add_space(10.0);
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let article = model.article;
    let card = |ui: &mut Ui, _: &str| {
        if let Some(entry) = model.word {
            word::card(ui, entry, scene);
        }
    };
    let style = prose::Style {
        size: f32::from(model.reader.size),
        line_height: f32::from(model.reader.line_height_percent) / 100.0,
        highlight: (model.at > 0).then_some(model.at),
        jump_to: model.jump_to.filter(|to| *to > 0),
        claim_number: &|id| article.claim(id).map(|(number, _)| number),
        open_claim: model.claim,
        picture: &|source| model.library.picture(&article.id, source).map(<[u8]>::to_vec),
        claim_name: &|number| t.reader_claim_open(u32::try_from(number).unwrap_or(u32::MAX)),
        open_word: model.word.map(|entry| entry.word.as_str()),
        word_name: &|word| t.word_open(word),
        word_card: &card,
    };
    let shown = prose::document(ui, &article.body, &style);
    for event in shown.events {
        match event {
            prose::Event::Claim(id) => scene.act(Action::OpenClaim(Some(id))),
            prose::Event::Link(target) => follow(&target, model, scene),
            prose::Event::Word(word) => scene.act(Action::Look(Look::Word(Some(word)))),
        }
    }
    if model.jump_to.is_some() {
        ui.ctx().request_repaint();
    }
    remember(model, scene, shown.first_visible, shown.last_visible);
}

fn follow(target: &str, model: &Model<'_>, scene: &Scene<'_>) {
    match target.strip_prefix('#').and_then(|heading| model.article.body.heading(heading)) {
        Some(sentence) => scene.act(Action::JumpTo(sentence)),
        None => text_page::follow(target, scene),
    }
}

/// The place moves with what is seen: when the sentence being read has left the view, the first one
/// in view takes over.
fn remember(model: &Model<'_>, scene: &Scene<'_>, first: Option<u32>, last: Option<u32>) {
    let in_view = |sentence: u32| first.is_some_and(|f| f <= sentence) && last.is_some_and(|l| l >= sentence);
    let sentence = match (model.jump_to, first) {
        (Some(0), _) => 0,
        (Some(to), _) if !in_view(to) => return scene.act(Action::JumpTried),
        (Some(to), _) => to,
        (None, None) => return,
        (None, Some(_)) if in_view(model.at) => return,
        (None, Some(first)) => first,
    };
    if model.jump_to.is_none() && sentence == model.at {
        return;
    }
    scene.act(Action::ReadTo { article: model.article.id.clone(), sentence });
}

fn end(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.add_space(20.0);
    let done = t.reader_finished();
    if Button::primary(&done).icon(icons::CHECK).show(ui).clicked() {
        scene.act(Action::FinishArticle(model.article.id.clone()));
    }
    ui.add_space(8.0);
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let questions = model.article.quiz.len();
        if questions > 0 {
            let words = t.reader_questions(u32::try_from(questions).unwrap_or(u32::MAX));
            if Button::soft(&words).icon(icons::QUESTION).show(ui).clicked() {
                scene.act(Action::Go(Route::Quiz(model.article.id.clone())));
            }
        }
        let claims = t.claims_title();
        if Button::outlined(&claims).icon(icons::LIST_CHECKS).show(ui).clicked() {
            scene.act(Action::Go(Route::Claims(model.article.id.clone())));
        }
    });
}
