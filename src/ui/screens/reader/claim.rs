//! A claim's card: how sure, about whom, sources, as of, what changed since, and whether it may be old.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::Route;
use crate::catalogue::words_of_claim;
use crate::content::Claim;
use crate::content::DystoniaType;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::library::sources;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// The card beside the text.
pub fn beside(ui: &mut Ui, model: &Model<'_>, id: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some((number, claim)) = model.article.claim(id) else { return };
    ui.horizontal(|ui| {
        widgets::title(ui, 2, Type::H3, &t.reader_claim(u32::try_from(number).unwrap_or(u32::MAX)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let cross = Button::outlined("").icon(icons::X).name(t.reader_claim_close()).width(56.0);
            if cross.show(ui).clicked() {
                scene.act(Action::OpenClaim(None));
            }
        });
    });
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| card(ui, model, claim, scene));
}

/// The card in place of the text, where there is no room beside it; closing leads back to the
/// same sentence.
pub fn page(ui: &mut Ui, model: &Model<'_>, id: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some((number, claim)) = model.article.claim(id) else { return };
    let title = t.reader_claim(u32::try_from(number).unwrap_or(u32::MAX));
    page::reading_page(ui, scene, Head { over: &model.article.title, title: &title }, |ui| {
        if Button::outlined(t.reader_claim_close()).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::OpenClaim(None));
        }
        widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| card(ui, model, claim, scene));
    });
}

fn card(ui: &mut Ui, model: &Model<'_>, claim: &Claim, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::grade_tag(ui, claim.grade, &words::grade_tag(t, claim.grade));
    if claim.may_be_out_of_date(model.today) {
        widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
    }
    widgets::text(ui, Type::H3, palette.text, &claim.text);
    widgets::text(ui, Type::Body, palette.text2, words::grade_means(t, claim.grade));
    widgets::divider(ui);
    fact(ui, &t.claim_population(), &claim.population);
    fact(ui, &t.claim_scope(), &scope(t, claim));
    fact(ui, &t.claim_as_of(), &words::date(t, claim.as_of));
    let changed = claim.changed_since.clone().unwrap_or_else(|| t.claim_no_change());
    fact(ui, &t.claim_changed(), &changed);
    words_in_it(ui, model, claim, scene);
    widgets::divider(ui);
    widgets::text(ui, Type::Strong, palette.text, t.claim_sources());
    if claim.refs.is_empty() {
        widgets::text(ui, Type::Body, palette.text, t.claim_no_sources());
    }
    for key in &claim.refs {
        let Some(r) = model.library.reference(key) else { continue };
        let doi = r.doi.as_ref().map(|d| t.source_doi(d.as_str()));
        let read = t.source_read(r.verified.as_str());
        let under = [sources::where_it_is(t, r)].into_iter().chain(doi).chain([read]);
        let under = under.collect::<Vec<_>>().join(" · ");
        let width = ui.available_width();
        let row = Button::row(&r.title, false).under(&under).icon(icons::FILE_TEXT).width(width);
        if row.show(ui).clicked() {
            scene.act(Action::Go(Route::Source(r.key.clone())));
        }
    }
}

/// The words of the glossary in the claim; each opens its page, and back leads here.
fn words_in_it(ui: &mut Ui, model: &Model<'_>, claim: &Claim, scene: &Scene<'_>) {
    let t = scene.texts;
    let found = words_of_claim(claim, model.lexicon);
    if found.is_empty() {
        return;
    }
    widgets::text(ui, Type::Label, theme::palette(ui).text, t.claim_words());
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(8.0);
        for word in found {
            if Button::outlined(word).name(t.word_open(word)).show(ui).clicked() {
                scene.act(Action::Go(Route::Word(word.to_owned())));
            }
        }
    });
}

fn fact(ui: &mut Ui, label: &str, value: &str) {
    let palette = theme::palette(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::text(ui, Type::Label, palette.text, label);
        widgets::text(ui, Type::Body, palette.text, value);
    });
}

fn scope(t: &Texts, claim: &Claim) -> String {
    claim.scope.iter().map(|s| type_name(t, *s)).collect::<Vec<_>>().join(", ")
}

fn type_name(t: &Texts, dystonia: DystoniaType) -> String {
    match dystonia {
        DystoniaType::All => t.type_all(),
        DystoniaType::Cervical => t.type_cervical(),
        DystoniaType::Blepharospasm => t.type_blepharospasm(),
        DystoniaType::Oromandibular => t.type_oromandibular(),
        DystoniaType::Laryngeal => t.type_laryngeal(),
        DystoniaType::UpperLimb => t.type_upper_limb(),
        DystoniaType::Musician => t.type_musician(),
        DystoniaType::LowerLimb => t.type_lower_limb(),
        DystoniaType::Segmental => t.type_segmental(),
        DystoniaType::Generalised => t.type_generalised(),
        DystoniaType::Combined => t.type_combined(),
        DystoniaType::Acquired => t.type_acquired(),
        DystoniaType::Functional => t.type_functional(),
    }
}
