//! Questions to think with: one a page, each answer explained, no grade and no record.

use egui::Ui;

use super::number;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::content::Article;
use crate::content::Claim;
use crate::content::QuizQuestion;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// A place in the article to read again.
pub struct Passage<'a> {
    pub question: &'a QuizQuestion,
    pub claim: &'a Claim,
    pub sentence: u32,
}

/// What the page shows.
pub struct Model<'a> {
    pub article: &'a Article,
    /// The question shown, from 1, and the question; nothing on the end page.
    pub question: Option<(usize, &'a QuizQuestion)>,
    /// The answer chosen, from 0.
    pub chosen: Option<usize>,
    /// What this question rests on.
    pub passage: Option<Passage<'a>>,
    /// On the end page: what may be worth reading again, each claim once.
    pub again: Vec<Passage<'a>>,
}

/// The questions of an article, from the application; nothing when it has none.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    let article = app.library().article(id).filter(|article| !article.quiz.is_empty())?;
    let quiz = &app.lookup().quiz;
    let passage = |question: &'a QuizQuestion| {
        let (_, claim) = article.claim(&question.claim)?;
        Some(Passage { question, claim, sentence: article.body.claim(&claim.id).unwrap_or(0) })
    };
    let question = article.quiz.get(quiz.at);
    let mut again: Vec<Passage<'a>> = Vec::new();
    for question in quiz.again.iter().filter_map(|at| article.quiz.get(*at)) {
        again.extend(passage(question).filter(|p| !again.iter().any(|there| there.claim.id == p.claim.id)));
    }
    Some(Model {
        article,
        question: question.map(|question| (quiz.at + 1, question)),
        chosen: quiz.chosen,
        passage: question.and_then(passage),
        again,
    })
}

/// How many answers the question on the page waits for, for the digits; nothing when it waits for none.
pub fn waits_for(app: &App) -> Option<u8> {
    let Route::Quiz(id) = app.route() else { return None };
    let quiz = &app.lookup().quiz;
    let question = app.library().article(id)?.quiz.get(quiz.at)?;
    quiz.chosen.is_none().then(|| u8::try_from(question.answers.len()).unwrap_or(9))
}

/// The explanation of the answer just given.
pub fn told(app: &App) -> Option<String> {
    let Route::Quiz(id) = app.route() else { return None };
    let quiz = &app.lookup().quiz;
    let question = app.library().article(id)?.quiz.get(quiz.at)?;
    quiz.chosen.map(|_| question.explanation.clone())
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    match model.question {
        Some((place, question)) => {
            let over = t.quiz_over(number(place), number(model.article.quiz.len()));
            let head = Head { over: &over, title: &question.text };
            if model.chosen.is_some() {
                page::page(ui, scene, head, |ui| body(ui, model, question, scene));
            } else {
                page::reading_page(ui, scene, head, |ui| body(ui, model, question, scene));
            }
        }
        None => {
            let head = Head { over: &model.article.title, title: &t.quiz_end_title() };
            page::page(ui, scene, head, |ui| end(ui, model, scene));
        }
    }
}

fn body(ui: &mut Ui, model: &Model<'_>, question: &QuizQuestion, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    for (place, answer) in question.answers.iter().enumerate() {
        let chosen = model.chosen == Some(place);
        let fits = model.chosen.is_some() && answer.is_right;
        let digit = number(place + 1);
        let words = t.quiz_answer(digit, answer.text.as_str());
        let mut button = Button::row(&words, fits).width(ui.available_width()).height(68.0);
        let said = match (fits, chosen) {
            (true, true) => t.quiz_this_one_yours(),
            (true, false) => t.quiz_this_one(),
            (false, true) => t.quiz_yours(),
            (false, false) => String::new(),
        };
        if !said.is_empty() {
            button = button.under(&said);
        }
        if fits {
            button = button.icon_after(icons::CHECK);
        }
        if button.show(ui).clicked() && model.chosen.is_none() {
            scene.act(Action::Look(Look::Answer(place)));
        }
    }
    ui.add_space(4.0);
    if model.chosen.is_some() {
        explained(ui, model, question, scene);
    } else {
        scene.layout.wrapped(ui, |ui| {
            let pass = t.quiz_pass();
            if Button::outlined(&pass).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
                scene.act(Action::Look(Look::NextQuestion));
            }
            enough(ui, scene);
        });
    }
    widgets::text(ui, Type::Note, palette.text2, t.quiz_nothing_counted());
}

fn explained(ui: &mut Ui, model: &Model<'_>, question: &QuizQuestion, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Body, palette.text, &question.explanation);
        if let Some(passage) = &model.passage {
            widgets::divider(ui);
            widgets::grade_tag(ui, passage.claim.grade, &words::grade_tag(t, passage.claim.grade));
            widgets::text(ui, Type::Note, palette.text2, &passage.claim.text);
        }
    });
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let next = t.quiz_next();
        let button = Button::primary(&next).icon_after(icons::ARROW_RIGHT).key(t.key_space());
        if parts::main_button(ui, button).clicked() {
            scene.act(Action::Look(Look::NextQuestion));
        }
        if let Some(passage) = &model.passage {
            let words = t.quiz_passage();
            if Button::outlined(&words).icon(icons::BOOK_OPEN_TEXT).show(ui).clicked() {
                read(passage, model, scene);
            }
        }
        enough(ui, scene);
    });
}

fn enough(ui: &mut Ui, scene: &Scene<'_>) {
    if Button::quiet(scene.texts.quiz_enough()).show(ui).clicked() {
        scene.act(Action::Up);
    }
}

fn end(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let about = if model.again.is_empty() { t.quiz_end_nothing() } else { t.quiz_end_again() };
    widgets::text(ui, Type::Body, palette.text, about);
    for passage in &model.again {
        if super::row(ui, icons::BOOK_OPEN_TEXT, &passage.claim.text, &passage.question.text).clicked() {
            read(passage, model, scene);
        }
    }
    ui.add_space(8.0);
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let done = t.quiz_done();
        if parts::main_button(ui, Button::primary(&done).icon(icons::CHECK).key(t.key_space())).clicked() {
            scene.act(Action::Up);
        }
        let text = t.quiz_to_text();
        if Button::outlined(&text).icon(icons::BOOK_OPEN_TEXT).show(ui).clicked() {
            scene.act(Action::Go(Route::Reader(model.article.id.clone())));
        }
        let again = t.quiz_again();
        if Button::outlined(&again).icon(icons::ARROW_COUNTER_CLOCKWISE).show(ui).clicked() {
            scene.act(Action::Look(Look::QuestionsAgain));
        }
        let others = t.questions_title();
        if Button::outlined(&others).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(Route::Questions));
        }
    });
    widgets::text(ui, Type::Note, palette.text2, t.quiz_nothing_counted());
}

fn read(passage: &Passage<'_>, model: &Model<'_>, scene: &Scene<'_>) {
    scene.act(Action::Look(Look::Passage {
        article: model.article.id.clone(),
        sentence: passage.sentence,
        claim: Some(passage.claim.id.clone()),
    }));
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bundle;
    use crate::clock::FakeClock;

    const ARTICLE: &str = "what-dystonia-is";

    fn app() -> App {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let mut app = App::in_memory(bundle::library(), Arc::new(clock));
        app.apply(Action::Go(Route::Quiz(ARTICLE.to_owned())));
        app
    }

    fn answer(app: &mut App, right: bool) {
        let question = model(app, ARTICLE).unwrap().question.unwrap().1;
        let place = question.answers.iter().position(|answer| answer.is_right == right).unwrap();
        app.apply(Action::Look(Look::Answer(place)));
    }

    #[test]
    fn only_the_first_answer_counts_for_reading_again_and_nothing_is_kept() {
        let mut app = app();
        assert!(waits_for(&app).is_some());
        answer(&mut app, false);
        answer(&mut app, true);
        assert_eq!((waits_for(&app), app.lookup().quiz.again.as_slice()), (None, &[0][..]));
        while model(&app, ARTICLE).unwrap().question.is_some() {
            app.apply(Action::Look(Look::NextQuestion));
        }
        let end = model(&app, ARTICLE).unwrap();
        assert_eq!(end.again.len(), 1);
        assert_eq!(end.again[0].claim.id, end.article.quiz[0].claim);
        assert_eq!(app.store().facts().unwrap(), []);
    }

    #[test]
    fn all_right_leaves_nothing_to_read_again_and_an_answer_out_of_range_is_none() {
        let mut app = app();
        app.apply(Action::Look(Look::Answer(9)));
        assert_eq!(model(&app, ARTICLE).unwrap().chosen, None);
        while model(&app, ARTICLE).unwrap().question.is_some() {
            answer(&mut app, true);
            app.apply(Action::Look(Look::NextQuestion));
        }
        assert!(model(&app, ARTICLE).unwrap().again.is_empty());
        app.apply(Action::Go(Route::Today));
        app.apply(Action::Go(Route::Quiz(ARTICLE.to_owned())));
        assert!(model(&app, ARTICLE).unwrap().question.is_some(), "it begins anew");
    }

    #[test]
    fn coming_back_from_a_passage_finds_the_same_question() {
        let mut app = app();
        app.apply(Action::Look(Look::NextQuestion));
        answer(&mut app, true);
        app.apply(Action::Look(Look::Passage { article: ARTICLE.to_owned(), sentence: 3, claim: None }));
        app.apply(Action::Up);
        assert_eq!(*app.route(), Route::Quiz(ARTICLE.to_owned()));
        let model = model(&app, ARTICLE).unwrap();
        assert_eq!((model.question.unwrap().0, model.chosen.is_some()), (2, true));
    }

    #[test]
    fn every_question_of_every_article_has_its_passage() {
        let app = app();
        for article in questions() {
            for question in &article.quiz {
                let (_, claim) = article.claim(&question.claim).unwrap();
                assert!(article.body.claim(&claim.id).is_some(), "{} {}", article.id, question.id);
            }
        }
        assert!(model(&app, "mood-and-getting-help").is_none(), "no questions on mood");
    }

    fn questions() -> Vec<Article> {
        bundle::library().articles.into_iter().filter(|article| !article.quiz.is_empty()).collect()
    }
}
