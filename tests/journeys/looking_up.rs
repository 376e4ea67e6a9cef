//! Looking things up with the keyboard: a word, a claim's source and back, questions, the ring, a search.

use egui::Key;
use geste::app::Action;
use geste::app::Effect;
use geste::app::Look;
use geste::app::Paper;
use geste::app::Rating;
use geste::app::Route;
use geste::app::SearchBox;
use geste::catalogue::Place;
use geste::catalogue::words_of_claim;
use geste::ring::Form;

use crate::person::Person;
use crate::staging;

const SEED: &str = "psychedelics-and-neurophysiological-recovery";
const TEXT: &str = "what-dystonia-is";

/// Presses Tab until something with this name has the focus.
fn tab_to(person: &mut Person, name: &str) {
    for _ in 0..200 {
        if person.focused().as_deref() == Some(name) {
            return;
        }
        person.key(Key::Tab);
    }
    panic!("Tab never came to {name:?}; it is at {:?}", person.focused());
}

#[test]
fn a_word_in_a_text_is_opened_and_closed_by_keyboard_and_the_focus_returns() {
    let mut person = Person::with(|c| staging::at(c, Route::Reader(TEXT.into())));
    let article = staging::library().article(TEXT).unwrap().clone();
    let (word, _) = article.body.terms().next().unwrap();
    let meaning = staging::library().word(word).unwrap().meaning.clone();
    let marked = person.texts().into_iter().find(|t| t.ends_with(", what does it mean?")).unwrap();
    assert!(!person.reads(&meaning));
    tab_to(&mut person, &marked);
    person.key(Key::Enter);
    assert!(person.reads(&meaning));
    assert_eq!(person.focused().as_deref(), Some("Close the word"));
    person.key(Key::Escape);
    assert_eq!(person.app().lookup().word, None);
    assert_eq!(*person.app().route(), Route::Reader(TEXT.into()), "Escape closes the card first");
    assert_eq!(person.focused().as_deref(), Some(marked.as_str()));
    person.key(Key::Enter);
    person.key(Key::Enter);
    assert_eq!(person.focused().as_deref(), Some(marked.as_str()), "the close button does the same");
}

#[test]
fn a_word_leads_to_where_it_is_used_and_back_to_its_sentence() {
    let mut person = Person::with(|c| staging::at(c, Route::Glossary));
    person.app_mut().apply(Action::Look(Look::Type(SearchBox::Words, "sensory trick".into())));
    person.wait(0.5);
    assert!(person.reads("1 of "));
    let entry = staging::library().word("geste").unwrap().clone();
    person.press(&format!("Geste, {}", entry.meaning));
    assert_eq!(*person.app().route(), Route::Word("geste".into()));
    let title = staging::library().article("sensory-tricks").unwrap().title.clone();
    person.press(&format!("{title}, article"));
    assert_eq!(*person.app().route(), Route::Reader("sensory-tricks".into()));
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Word("geste".into()));
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Glossary);
    assert_eq!(person.app().lookup().words, "sensory trick", "what was typed is still there");
}

#[test]
fn a_word_on_an_exercise_and_on_the_help_page_opens_its_card() {
    for route in [Route::Exercise("trick-finder".into()), Route::Help] {
        let mut person = Person::with(|c| staging::at(c, route.clone()));
        let marked = person.texts().into_iter().find(|t| t.ends_with(", what does it mean?"));
        let marked = marked.unwrap_or_else(|| panic!("no word is marked on {route:?}"));
        person.press(&marked);
        assert_eq!(person.focused().as_deref(), Some("Close the word"), "{route:?}");
        person.key(Key::Escape);
        assert_eq!(*person.app().route(), route);
    }
}

#[test]
fn a_claim_leads_to_its_source_and_back_to_the_same_claim() {
    let mut person = Person::with(|c| staging::reader(c, 12));
    let library = staging::library();
    let claim = library.article(SEED).unwrap().claims[3].clone();
    person.app_mut().apply(Action::OpenClaim(Some(claim.id.clone())));
    person.wait(0.5);
    let at = person.app().reading().at;
    let work = library.reference(&claim.refs[0]).unwrap();
    let row = person.texts().into_iter().find(|t| t.starts_with(&work.title)).unwrap();
    person.press(&row);
    assert_eq!(*person.app().route(), Route::Source(work.key.clone()));
    assert!(person.reads("How it was read") && person.reads("was last checked on 23 November 2026"));
    assert!(person.reads(&claim.text), "the source names the claim");
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Reader(SEED.into()));
    assert_eq!(person.app().reading().claim.as_deref(), Some(claim.id.as_str()));
    assert_eq!(person.app().reading().at, at);
}

#[test]
fn a_source_leads_to_a_claim_in_its_text_without_losing_the_place_kept_there() {
    let mut person = Person::with(|c| staging::reader(c, 30));
    person.wait(0.5);
    person.app_mut().apply(Action::Go(Route::Source("PETRI14".into())));
    person.wait(0.5);
    let library = staging::library();
    let (_, claim) = library.article(SEED).unwrap().claim("petri14-ring").unwrap();
    let row = person.texts().into_iter().find(|t| t.starts_with(&claim.text)).unwrap();
    person.press(&row);
    assert_eq!(person.app().reading().claim.as_deref(), Some("petri14-ring"));
    assert_eq!(person.app().store().reading_place(SEED).unwrap(), Some(30));
}

#[test]
fn questions_are_answered_by_digit_explained_and_never_kept() {
    let mut person = Person::with(|c| staging::at(c, Route::Quiz(TEXT.into())));
    let article = staging::library().article(TEXT).unwrap().clone();
    for (place, question) in article.quiz.iter().enumerate() {
        assert!(person.reads(&question.text));
        assert!(!person.reads(&question.explanation));
        person.key(Key::Num1);
        assert!(person.reads(&question.explanation) && person.reads("this one"), "question {place}");
        assert!(person.focused().is_some_and(|name| name.starts_with("Next")));
        person.key(Key::Num2);
        assert_eq!(person.app().lookup().quiz.chosen, Some(0), "one answer, once");
        person.key(Key::Space);
    }
    assert!(person.reads("That was all"));
    for word in ["%", "score", "wrong", "correct", "points", "failed"] {
        assert!(!person.texts().iter().any(|t| t.to_lowercase().contains(word)), "{word}");
    }
    assert_eq!(person.app().store().facts().unwrap(), []);
    person.key(Key::Space);
    assert_ne!(*person.app().route(), Route::Quiz(TEXT.into()));
}

#[test]
fn a_question_leads_to_its_passage_and_back() {
    let mut person = Person::with(|c| staging::at(c, Route::Reader(TEXT.into())));
    person.press("6 questions to think with");
    person.key(Key::Num2);
    person.press("Back to the passage");
    assert_eq!(*person.app().route(), Route::Reader(TEXT.into()));
    assert!(person.app().reading().claim.is_some());
    person.key(Key::Escape);
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Quiz(TEXT.into()));
    assert_eq!(person.app().lookup().quiz.chosen, Some(1));
}

#[test]
fn the_ring_s_threshold_is_changed_by_keyboard_and_told_in_words() {
    let mut person = Person::with(|c| staging::at(c, Route::Ring));
    assert!(person.reads("0.50"));
    let before = person.texts();
    tab_to(&mut person, "Higher, fewer lines");
    for _ in 0..9 {
        person.key(Key::Space);
    }
    assert!(person.reads("0.95") && person.reads("Nothing is left. Lower it."));
    person.press("Lower, more lines");
    assert!(person.reads("0.90"));
    person.press("As text");
    assert_eq!(person.app().lookup().ring.as_ref().unwrap().form, Form::Text);
    assert!(person.reads("Data are made up"));
    person.press("The next dot");
    assert!(person.reads("A1"));
    assert_ne!(person.texts(), before);
    let still = person.texts();
    person.wait(30.0);
    assert_eq!(person.texts(), still, "nothing moves by itself");
}

#[test]
fn a_text_leads_to_the_ring_and_the_ring_back() {
    let mut person = Person::with(|c| staging::at(c, Route::Reader(SEED.into())));
    person.press("a ring of invented data");
    assert_eq!(*person.app().route(), Route::Ring);
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Reader(SEED.into()));
}

#[test]
fn an_exercise_left_for_one_of_its_sources_still_has_the_amount_chosen_on_it() {
    let mut person = Person::with(|c| staging::at(c, Route::Exercise("six-breaths".into())));
    person.app_mut().apply(Action::ChooseDose("gentle".into()));
    person.app_mut().apply(Action::RateBefore(Rating::Pull, 4));
    person.app_mut().apply(Action::Go(Route::Source("SHAFFER2020".into())));
    person.wait(0.5);
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Exercise("six-breaths".into()));
    assert_eq!(person.app().drafts().dose.as_deref(), Some("gentle"));
    assert_eq!(person.app().drafts().before.pull, Some(4));
}

#[test]
fn a_search_opens_its_first_hit_with_enter_and_escape_leads_back() {
    let mut person = Person::with(|c| staging::at(c, Route::Search));
    assert_eq!(person.focused().as_deref(), Some("Search everything"), "typing can begin at once");
    person.type_text("six breaths");
    assert!(person.reads(" found"));
    person.key(Key::Enter);
    assert_eq!(*person.app().route(), Route::Exercise("six-breaths".into()));
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Search);
    assert_eq!(person.app().lookup().everything, "six breaths");
}

#[test]
fn a_search_without_hits_offers_the_nearest_words() {
    let mut person = Person::with(|c| staging::at(c, Route::Search));
    person.type_text("blefarospasm");
    assert!(person.reads("Nothing found"));
    person.press("Blepharospasm");
    assert_eq!(*person.app().route(), Route::Word("blepharospasm".into()));
}

#[test]
fn touches_are_found_from_read_and_from_the_exercise_that_looks_for_them() {
    let mut person = Person::with(|c| staging::at(c, Route::ReadHome));
    person.press("Helpful touches, for neck, eyes, jaw, voice and hand");
    assert!(person.reads("Keep away from") && person.reads("A finger on the cheek"));
    person.press("Eyelids");
    assert!(!person.reads("A finger on the chin") && person.reads("Tinted glasses"));
    person.press("Find a touch that helps you");
    assert_eq!(*person.app().route(), Route::Exercise("trick-finder".into()));
    person.press("Helpful touches");
    assert_eq!(*person.app().route(), Route::Touches);
}

#[test]
fn on_an_exercises_page_each_word_can_be_opened_once() {
    let mut person = Person::with(|c| staging::at(c, Route::Glossary));
    let library = staging::library();
    for exercise in &library.exercises {
        person.app_mut().apply(Action::Go(Route::Exercise(exercise.id.clone())));
        person.frames(3);
        let marked: Vec<String> = person.texts();
        let marked = marked.iter().filter_map(|name| name.strip_suffix(", what does it mean?"));
        let app = person.app();
        let mut words: Vec<&str> = marked
            .map(|text| app.lexicon().find(text).first().expect("a marked word is known").word)
            .collect();
        words.sort_unstable();
        for entry in &library.glossary {
            let times = words.iter().filter(|word| **word == entry.word).count();
            let is_used = app.catalogue().uses(&entry.word).contains(&Place::Exercise(exercise.id.clone()));
            assert!(
                times <= 1 && (times == 1 || !is_used),
                "“{}” {times} times in {}",
                entry.word,
                exercise.id
            );
        }
    }
}

#[test]
fn the_list_of_sources_is_written_into_a_file_with_the_keyboard_alone() {
    let mut person = Person::with(|c| staging::at(c, Route::Sources));
    tab_to(&mut person, "Save the list as a text file");
    person.effects();
    person.key(Key::Enter);
    let effects = person.effects();
    let Some(Effect::Save(Paper::Text { name, text })) = effects.first() else { panic!("{effects:?}") };
    assert_eq!(name, "Sources");
    assert!(text.lines().count() > 3 * staging::library().references.len());
}

#[test]
fn a_claims_card_names_its_words_and_leads_to_them() {
    let mut person = Person::with(|c| staging::at(c, Route::Reader(TEXT.into())));
    let library = staging::library();
    let article = library.article(TEXT).unwrap();
    let lexicon = person.app().lexicon().clone();
    let (claim, word) =
        article.claims.iter().find_map(|c| Some((c, *words_of_claim(c, &lexicon).first()?))).unwrap();
    person.app_mut().apply(Action::OpenClaim(Some(claim.id.clone())));
    person.frames(3);
    assert!(person.reads("Words in it"));
    let word = word.to_owned();
    person.app_mut().apply(Action::Go(Route::Word(word.clone())));
    person.frames(3);
    assert!(person.reads(&library.word(&word).unwrap().meaning));
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Reader(TEXT.into()));
}
