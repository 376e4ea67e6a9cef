//! Settings: every change holds at once and is kept.

use geste::app::Route;
use geste::app::SettingsTab;
use geste::settings::Theme;

use crate::person::Person;
use crate::staging;

#[test]
fn themes_size_and_side_change_with_one_press_each() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(SettingsTab::Comfort)));
    person.press("Contrast");
    assert_eq!(person.app().settings().theme, Theme::Contrast);
    person.press("Larger text");
    assert_eq!(person.app().settings().text_scale_percent, 110);
    person.press("Sound and voice");
    person.press("Tones softer");
    assert_eq!(person.app().settings().loudness, 3);
}

#[test]
fn settings_survive_in_their_own_file() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let clock_door = std::sync::Arc::new(clock.clone());
    let app = geste::desktop::open_app(folder.path().to_path_buf(), None, None, clock_door.clone());
    let mut person = Person::at(clock, app);
    person.press("Paper");
    person.press("Use these");
    drop(person);
    let app = geste::desktop::open_app(folder.path().to_path_buf(), None, None, clock_door);
    assert_eq!(app.settings().theme, Theme::Paper);
    assert!(app.settings().onboarded);
}

#[test]
fn the_data_page_says_where_everything_is() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let clock_door = std::sync::Arc::new(clock.clone());
    let app = geste::desktop::open_app(folder.path().to_path_buf(), None, None, clock_door);
    let mut person = Person::at(clock, app);
    person.press("Skip all");
    person.press("Settings");
    person.press("Where is my data?");
    let record = geste::store::record_path(folder.path()).display().to_string();
    assert!(person.reads(&record), "{:#?}", person.texts());
    assert!(person.reads("Geste opens no connection."));
}
