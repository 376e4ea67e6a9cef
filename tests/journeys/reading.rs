//! Reading: a text with its claims and sources, and the place kept to the sentence.

use egui::Key;
use geste::app::Action;
use geste::app::Route;

use crate::person::Person;
use crate::staging;

const SEED: &str = "psychedelics-and-neurophysiological-recovery";

#[test]
fn an_article_is_opened_read_by_sentences_and_finished() {
    let mut person = Person::with(staging::app);
    person.press("Read");
    person.press("Psychedelics and neurophysiological recovery, 9 min");
    assert_eq!(*person.app().route(), Route::Reader(SEED.into()));
    assert_eq!(person.window_title(), "Psychedelics and neurophysiological recovery – Geste");
    for _ in 0..5 {
        person.key(Key::Space);
    }
    assert_eq!(person.app().reading().at, 5);
    person.key(Key::PageUp);
    assert_eq!(person.app().reading().at, 4);
    person.press("Finished reading");
    assert!(person.app().history().has_finished(SEED));
    assert_eq!(*person.app().route(), Route::ReadHome);
}

#[test]
fn a_claim_opens_its_card_with_grade_population_sources_and_dates() {
    let mut person = Person::with(|c| staging::reader(c, 0));
    person.press("1, how sure is this?");
    assert!(person.reads("Who was studied") && person.reads("As of") && person.reads("23 November 2026"));
    assert!(person.reads("Sources") && person.reads("Changed since"));
    person.key(Key::Escape);
    assert!(person.app().reading().claim.is_none());
    assert_eq!(*person.app().route(), Route::Reader(SEED.into()), "Escape closes the card first");
}

#[test]
fn every_claim_of_every_article_shows_a_card() {
    for article in &staging::library().articles {
        let route = Route::Reader(article.id.clone());
        let mut person = Person::with(|c| staging::at(c, route));
        for claim in &article.claims {
            person.app_mut().apply(Action::OpenClaim(Some(claim.id.clone())));
            person.wait(0.25);
            assert!(person.reads(&claim.text), "{} {}", article.id, claim.id);
            assert!(person.reads(&claim.population), "{} {}", article.id, claim.id);
        }
    }
}

#[test]
fn a_text_past_its_review_date_says_so() {
    let mut person = Person::with(|c| staging::reader(c, 0));
    assert!(!person.reads("may be out of date"));
    person.clock.advance(std::time::Duration::from_secs(400 * 86_400));
    person.wait(0.25);
    assert!(person.reads("may be out of date"));
}

#[test]
fn the_place_is_kept_when_leaving_and_coming_back() {
    let mut person = Person::with(|c| staging::at(c, Route::Reader(SEED.into())));
    for _ in 0..30 {
        person.key(Key::PageDown);
    }
    assert_eq!(person.app().reading().at, 30);
    person.press("Today");
    assert_eq!(person.app().store().reading_place(SEED).unwrap(), Some(30));
    person.app_mut().apply(Action::Go(Route::Reader(SEED.into())));
    person.wait(0.5);
    assert_eq!(person.app().reading().at, 30);
}

#[test]
fn the_text_never_moves_by_itself() {
    let mut person = Person::with(|c| staging::reader(c, 25));
    person.wait(0.5);
    let before = person.texts();
    let at = person.app().reading().at;
    person.wait(60.0);
    assert_eq!(person.texts(), before);
    assert_eq!(person.app().reading().at, at);
}

#[test]
fn the_contents_list_jumps_to_a_heading() {
    let mut person = Person::with(|c| staging::reader(c, 0));
    person.press("Contents");
    person.press("What does the law say?");
    let heading = staging::library().article(SEED).unwrap().body.heading("what-does-the-law-say").unwrap();
    assert_eq!(person.app().reading().at, heading);
}
