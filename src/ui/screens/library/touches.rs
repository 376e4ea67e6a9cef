//! Helpful touches: what eases for some people, by region, with what is known and what to keep away from.

use egui::Ui;
use egui::Vec2;
use jiff::civil::Date;

use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::content::Reference;
use crate::content::Region;
use crate::content::Trick;
use crate::content::TrickList;
use crate::content::TrickRegion;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::library::explained;
use crate::ui::screens::library::explained::PageWords;
use crate::ui::screens::library::sources;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// The exercise that looks for a touch of one's own, and the article about touches.
pub const FINDER: &str = "trick-finder";
const ARTICLE: &str = "sensory-tricks";

/// What the list shows.
pub struct Model<'a> {
    pub list: &'a TrickList,
    /// The regions that fit the one chosen.
    pub regions: Vec<&'a TrickRegion>,
    pub chosen: Option<Region>,
    pub sources: Vec<&'a Reference>,
    /// Whether the exercise and the article are there.
    pub has_finder: bool,
    pub has_article: bool,
    pub words: PageWords<'a>,
    pub today: Date,
}

/// The list, from the application; nothing when the content has none.
pub fn model(app: &App) -> Option<Model<'_>> {
    let library = app.library();
    let list = library.tricks.as_ref()?;
    let chosen = app.lookup().touches.filter(|region| list.regions.iter().any(|r| r.region == *region));
    Some(Model {
        list,
        regions: list.regions.iter().filter(|r| chosen.is_none_or(|chosen| r.region == chosen)).collect(),
        chosen,
        sources: list.refs.iter().filter_map(|key| library.reference(key)).collect(),
        has_finder: library.exercise(FINDER).is_some(),
        has_article: library.article(ARTICLE).is_some(),
        words: PageWords::of(app),
        today: app.today(),
    })
}

/// Draws the list.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    page::reading_page(ui, scene, Head { over: &t.touches_over(), title: &t.touches_title() }, |ui| {
        super::back(ui, scene);
        explained::text(ui, scene, &model.words, Type::Body, &model.list.intro);
        chips(ui, model, scene);
        scene.layout.split(
            ui,
            0.62,
            |ui| {
                for region in &model.regions {
                    widgets::title(ui, 2, Type::H3, &region.title);
                    for trick in &region.tricks {
                        touch(ui, model, region, trick, scene);
                    }
                    ui.add_space(6.0);
                }
            },
            |ui| {
                caution(ui, model, scene);
                leads(ui, model, scene);
                known(ui, model, scene);
            },
        );
    });
}

fn chips(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if Button::choice(t.touches_all(), model.chosen.is_none()).show(ui).clicked() {
            scene.act(Action::Look(Look::Touches(None)));
        }
        for region in &model.list.regions {
            let on = model.chosen == Some(region.region);
            if Button::choice(&region.title, on).show(ui).clicked() {
                scene.act(Action::Look(Look::Touches((!on).then_some(region.region))));
            }
        }
    });
    ui.add_space(6.0);
}

fn touch(ui: &mut Ui, model: &Model<'_>, region: &TrickRegion, trick: &Trick, scene: &Scene<'_>) {
    const PICTURE: f32 = 112.0;
    let palette = theme::palette(ui);
    let roomy = ui.available_width() > 420.0;
    widgets::card(ui, Ground::Surface, 14.0, |ui| {
        let words = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            widgets::title(ui, 3, Type::Strong, &trick.name);
            explained::text(ui, scene, &model.words, Type::Body, &trick.how);
        };
        let pose = trick.pose.as_deref().filter(|_| roomy);
        let Some(pose) = pose else { return words(ui) };
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE), egui::Sense::hover());
            ui.painter().rect_filled(rect, 16.0, palette.stage);
            figure::pose(ui, rect, pose, region.region.word());
            ui.vertical(words);
        });
    });
}

fn caution(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Stop, scene.layout.padding() - 4.0, |ui| {
        ui.horizontal(|ui| {
            widgets::icon(ui, icons::HAND_PALM, 26.0, palette.stop);
            widgets::title(ui, 2, Type::H3, &t.touches_caution());
        });
        explained::text(ui, scene, &model.words, Type::Body, &model.list.caution);
    });
    ui.add_space(4.0);
}

fn leads(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let width = ui.available_width();
    if model.has_finder {
        let find = t.touches_find();
        if Button::soft(&find).icon(icons::MAGNIFYING_GLASS).width(width).show(ui).clicked() {
            scene.act(Action::Go(Route::Exercise(FINDER.to_owned())));
        }
    }
    if model.has_article {
        let read = t.touches_read();
        if Button::outlined(&read).icon(icons::BOOK_OPEN_TEXT).width(width).show(ui).clicked() {
            scene.act(Action::Go(Route::Reader(ARTICLE.to_owned())));
        }
    }
    ui.add_space(4.0);
}

fn known(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.claim_sources());
        widgets::text(ui, Type::Note, palette.text2, t.as_of(words::date(t, model.list.as_of)));
        if model.today >= model.list.as_of && model.today > model.list.review_by {
            widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
        }
        for work in &model.sources {
            if super::row(ui, icons::FILE_TEXT, &work.title, &sources::where_it_is(t, work)).clicked() {
                scene.act(Action::Go(Route::Source(work.key.clone())));
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

    #[test]
    fn a_region_narrows_the_list_and_every_pose_is_known() {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let mut app = App::in_memory(bundle::library(), Arc::new(clock));
        let all = model(&app).unwrap().regions.len();
        assert!(all >= 5, "{all} regions");
        app.apply(Action::Look(Look::Touches(Some(Region::Eyes))));
        let one = model(&app).unwrap();
        assert_eq!(one.regions.iter().map(|r| r.region).collect::<Vec<_>>(), [Region::Eyes]);
        assert!(one.has_finder && one.has_article && !one.sources.is_empty());
        for trick in one.list.regions.iter().flat_map(|region| &region.tricks) {
            let known = trick.pose.as_ref().is_none_or(|pose| bundle::poses().get(pose).is_some());
            assert!(known, "{}", trick.name);
        }
    }
}
