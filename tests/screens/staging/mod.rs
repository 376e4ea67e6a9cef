//! Brings the application to every screen, without a disk, a display or the real time.
//!
//! Shared by the journeys, the drawing test and the gallery, so a new screen is tested and
//! photographed as soon as it has a stage here.

pub mod days;
mod own;
mod player;
mod poses;
mod reading;
pub mod sequences;

use std::sync::Arc;
use std::time::Duration;

use geste::app::Action;
use geste::app::App;
use geste::app::Opening;
use geste::app::Places;
use geste::app::Rating;
use geste::app::Route;
use geste::app::SearchBox;
use geste::app::Setting;
use geste::app::SettingsTab;
use geste::app::Shelf;
use geste::app::VoiceState;
use geste::app::WhySilent;
use geste::bundle;
use geste::clock::Clock;
use geste::clock::FakeClock;
use geste::content::Library;
use geste::content::load::load_files;
use geste::record::Felt;
use geste::ring::Change;
use geste::ring::Form;
use geste::ring::GroupsFrom;
use geste::session::Event;
use geste::session::PauseReason;
use geste::settings::Settings;
use geste::settings::Speaker;
use geste::store;
use geste::store::NoShelf;
use geste::store::Opened;
use geste::store::StoreError;
use geste::strings;
use geste::ui::Shell;

pub use own::*;
pub use player::*;
pub use poses::*;
pub use reading::*;

/// Monday 23 November 2026, ten in the morning.
pub fn clock() -> FakeClock {
    FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap())
}

/// The bundled content, read once.
pub fn library() -> Library {
    use std::sync::LazyLock;
    static LIBRARY: LazyLock<Library> = LazyLock::new(bundle::library);
    LIBRARY.clone()
}

/// The application at Today, with first start behind it.
pub fn app(clock: &FakeClock) -> App {
    App::in_memory(library(), Arc::new(clock.clone()))
}

/// A shell around an application.
pub fn shell(app: App) -> Shell {
    Shell::new(app, strings::english())
}

/// A named screen and how to come to it.
pub struct Stage {
    pub name: &'static str,
    pub set: fn(&FakeClock) -> App,
}

/// Every screen, and the player at several moments.
pub const STAGES: &[Stage] = &[
    Stage { name: "onboarding", set: onboarding },
    Stage { name: "store_damaged", set: store_damaged },
    Stage { name: "content_errors", set: content_errors },
    Stage { name: "resume", set: resume },
    Stage { name: "today", set: today },
    Stage { name: "today_first", set: app },
    Stage { name: "practise", set: |c| at(c, Route::Practise) },
    Stage { name: "exercise", set: |c| at(c, Route::Exercise("six-breaths".into())) },
    Stage { name: "exercise_ask_first", set: exercise_ask_first },
    Stage { name: "own_new", set: own_new },
    Stage { name: "own_breath", set: own_breath },
    Stage { name: "own_mend", set: own_mend },
    Stage { name: "own_delete", set: own_delete },
    Stage { name: "own_listed", set: own_listed },
    Stage { name: "bring_in", set: bring_in },
    Stage { name: "read_home", set: |c| at(c, Route::ReadHome) },
    Stage { name: "reader", set: |c| reader(c, 0) },
    Stage { name: "reader_claim", set: reader_claim },
    Stage { name: "reader_contents", set: reader_contents },
    Stage { name: "reader_word", set: reader_word },
    Stage { name: "reader_end", set: reader_end },
    Stage { name: "exercise_word", set: exercise_word },
    Stage { name: "glossary", set: |c| at(c, Route::Glossary) },
    Stage { name: "glossary_typed", set: |c| typed(c, Route::Glossary, SearchBox::Words, "brain") },
    Stage { name: "word", set: |c| at(c, Route::Word("geste".into())) },
    Stage { name: "word_elsewhere", set: |c| at(c, Route::Word("retrocollis".into())) },
    Stage { name: "sources", set: |c| at(c, Route::Sources) },
    Stage { name: "source", set: |c| at(c, Route::Source("PETRI14".into())) },
    Stage { name: "claims", set: |c| at(c, Route::Claims(SEED.into())) },
    Stage { name: "questions", set: |c| at(c, Route::Questions) },
    Stage { name: "quiz", set: |c| at(c, Route::Quiz("what-dystonia-is".into())) },
    Stage { name: "quiz_answered", set: |c| quiz(c, 1) },
    Stage { name: "quiz_end", set: |c| quiz(c, usize::MAX) },
    Stage { name: "touches", set: |c| at(c, Route::Touches) },
    Stage { name: "ring", set: |c| at(c, Route::Ring) },
    Stage { name: "ring_state_two", set: |c| ring(c, &[Change::Groups(GroupsFrom::State2), Change::Dot(1)]) },
    Stage { name: "ring_text", set: |c| ring(c, &[Change::Form(Form::Text)]) },
    Stage { name: "ring_table", set: |c| ring(c, &[Change::Form(Form::Table)]) },
    Stage { name: "search", set: |c| at(c, Route::Search) },
    Stage { name: "search_results", set: |c| typed(c, Route::Search, SearchBox::Everything, "touch") },
    Stage { name: "search_nothing", set: |c| typed(c, Route::Search, SearchBox::Everything, "blefarospasm") },
    Stage { name: "progress", set: progress },
    Stage { name: "progress_empty", set: |c| at(c, Route::Progress) },
    Stage { name: "help", set: |c| at(c, Route::Help) },
    Stage { name: "settings_comfort", set: |c| at(c, Route::Settings(SettingsTab::Comfort)) },
    Stage { name: "settings_sound", set: |c| at(c, Route::Settings(SettingsTab::Sound)) },
    Stage { name: "settings_sound_silent", set: settings_sound_silent },
    Stage { name: "settings_sound_voices", set: settings_sound_voices },
    Stage { name: "settings_signals", set: |c| at(c, Route::Settings(SettingsTab::Signals)) },
    Stage { name: "settings_data", set: |c| at(c, Route::Settings(SettingsTab::Data)) },
    Stage { name: "settings_content", set: |c| at(c, Route::Settings(SettingsTab::Content)) },
    Stage { name: "settings_about", set: |c| at(c, Route::Settings(SettingsTab::About)) },
    Stage { name: "pose_list", set: poses },
    Stage { name: "pose_list_exercise", set: poses_of_exercise },
    Stage { name: "pose_editor", set: |c| pose(c, "turn") },
    Stage { name: "pose_editor_desk", set: |c| pose(c, "map-chart") },
    Stage { name: "pose_editor_changed", set: pose_changed },
    Stage { name: "pose_editor_face", set: pose_face },
    Stage { name: "pose_editor_marks", set: pose_marks },
    Stage { name: "instructions", set: |c| at(c, Route::Page("instructions-for-use".into())) },
    Stage { name: "crisis", set: |c| at(c, Route::Page("crisis".into())) },
    Stage { name: "emergency_card", set: |c| at(c, Route::Page("emergency-card".into())) },
    Stage { name: "appointment", set: |c| at(c, Route::Page("appointment".into())) },
    Stage { name: "player_move", set: |c| playing(c, "turn-away", 3.0 + 2.0) },
    Stage { name: "player_move_mirror", set: player_mirror },
    Stage { name: "player_hand", set: |c| playing(c, "putty-fingers", 3.0 + 2.0) },
    Stage { name: "exercise_sides", set: |c| at(c, Route::Exercise("turn-away".into())) },
    Stage { name: "exercise_movement", set: exercise_movement },
    Stage { name: "exercise_key_pictures", set: exercise_key_pictures },
    Stage { name: "missing", set: |c| at(c, Route::Exercise("nothing-like-it".into())) },
    Stage { name: "player_count_in", set: |c| playing(c, "six-breaths", 1.2) },
    Stage { name: "player_breath_in", set: |c| playing(c, "six-breaths", 3.0 + 30.0 + 2.6) },
    Stage { name: "player_breath_out", set: |c| playing(c, "six-breaths", 3.0 + 30.0 + 46.2) },
    Stage { name: "player_step", set: |c| playing(c, "mirror-middle", 3.0 + 24.0 * 4.0 + 6.0) },
    Stage { name: "player_metronome", set: |c| playing(c, "slow-down-tempo", 3.0 + 61.2) },
    Stage { name: "player_tapping", set: |c| tapping(c, 7) },
    Stage { name: "player_tapping_silent", set: |c| tapping(c, 11) },
    Stage { name: "player_picture", set: |c| judging(c, 6) },
    Stage { name: "player_beat", set: player_beat },
    Stage { name: "player_breath_slowing", set: player_breath_slowing },
    Stage { name: "player_paused_scanning", set: player_paused_scanning },
    Stage { name: "settings_keys", set: settings_keys },
    Stage { name: "today_scanning", set: today_scanning },
    Stage { name: "closing", set: closing },
    Stage { name: "staircase", set: staircase },
    Stage { name: "staircase_empty", set: |c| at(c, Route::Staircase("slow-down-tempo".into())) },
    Stage { name: "after_tapping", set: after_tapping },
    Stage { name: "after_pictures", set: after_pictures },
    Stage { name: "player_question", set: |c| playing(c, "trick-finder", 3.0 + 32.0) },
    Stage { name: "player_my_pace", set: player_my_pace },
    Stage { name: "player_cues", set: player_cues },
    Stage { name: "player_by_ear", set: player_by_ear },
    Stage { name: "player_by_ear_paused", set: player_by_ear_paused },
    Stage { name: "player_by_ear_voice", set: |c| spoken(c, true, 3.0 + 31.0) },
    Stage { name: "player_spoken", set: |c| spoken(c, false, 3.0 + 31.0) },
    Stage { name: "player_sound_lost", set: player_sound_lost },
    Stage { name: "after_spoken", set: |c| spoken(c, false, 3600.0) },
    Stage { name: "player_paused", set: player_paused },
    Stage { name: "player_slept", set: player_slept },
    Stage { name: "sessions", set: |c| sequences::shelf(c, Shelf::Sessions) },
    Stage { name: "paths", set: |c| sequences::shelf(c, Shelf::Paths) },
    Stage { name: "prepare", set: |c| sequences::prepare(c, "hard-day") },
    Stage { name: "prepare_changed", set: sequences::prepare_changed },
    Stage { name: "prepare_closed", set: |c| sequences::prepare(c, "twelve-minutes-voice") },
    Stage { name: "prepare_today", set: sequences::prepare_today },
    Stage { name: "player_in_sequence", set: |c| sequences::in_sequence(c, 50.0) },
    Stage { name: "player_between", set: sequences::player_between },
    Stage { name: "player_between_by_ear", set: sequences::player_between_by_ear },
    Stage { name: "player_between_over", set: sequences::player_between_over },
    Stage { name: "player_touch", set: sequences::player_touch },
    Stage { name: "after_sequence", set: sequences::after_sequence },
    Stage { name: "after_shown", set: sequences::after_shown },
    Stage { name: "resume_sequence", set: sequences::resume_sequence },
    Stage { name: "progress_sequence", set: sequences::progress_sequence },
    Stage { name: "path", set: |c| at(c, Route::Path(sequences::NECK_PATH.into())) },
    Stage { name: "path_followed", set: sequences::path_followed },
    Stage { name: "today_path", set: sequences::today_path },
    Stage { name: "today_path_others", set: sequences::today_path_others },
    Stage { name: "today_path_come_up", set: sequences::today_path_come_up },
    Stage { name: "today_three_minutes", set: sequences::today_three_minutes },
    Stage { name: "today_plan", set: sequences::today_plan },
    Stage { name: "plan", set: sequences::plan },
    Stage { name: "plan_empty", set: |c| at(c, Route::Plan) },
    Stage { name: "after", set: after },
    Stage { name: "symptom_stop", set: symptom_stop },
    Stage { name: "symptom_stop_call", set: symptom_stop_call },
    Stage { name: "check_in", set: days::check_in },
    Stage { name: "check_in_empty", set: |c| at(c, Route::CheckIn) },
    Stage { name: "check_in_ready", set: days::check_in_ready },
    Stage { name: "today_hard_day", set: days::today_hard_day },
    Stage { name: "today_injection", set: days::today_injection },
    Stage { name: "today_next_day", set: days::today_next_day },
    Stage { name: "today_gap", set: days::today_gap },
    Stage { name: "today_tell_clinic", set: days::today_tell_clinic },
    Stage { name: "exercise_pictures", set: days::exercise_pictures },
    Stage { name: "today_call_clinic", set: days::today_call_clinic },
    Stage { name: "today_sudden", set: days::today_sudden },
    Stage { name: "check_in_operation", set: days::check_in_operation },
    Stage { name: "ask_first_surgery", set: days::ask_first_surgery },
    Stage { name: "player_functional", set: days::player_functional },
    Stage { name: "after_sequence_each", set: sequences::after_sequence_each },
    Stage { name: "after_sequence_forward", set: sequences::after_sequence_forward },
    Stage { name: "injection", set: days::injection },
    Stage { name: "injection_empty", set: |c| at(c, Route::Injection) },
    Stage { name: "ask_first", set: days::ask_first },
    Stage { name: "exercise_hard_day", set: days::exercise_hard_day },
    Stage { name: "exercise_resting", set: days::exercise_resting },
    Stage { name: "exercise_functional", set: days::exercise_functional },
    Stage { name: "after_forward", set: days::after_forward },
    Stage { name: "after_back", set: days::after_back },
    Stage { name: "after_settle", set: days::after_settle },
    Stage { name: "settings_rules", set: |c| at(c, Route::Settings(SettingsTab::Rules)) },
];

pub fn at(clock: &FakeClock, route: Route) -> App {
    let mut app = app(clock);
    app.apply(Action::Go(route));
    app
}

/// Starts an exercise, whatever asks first, and lets `seconds` pass.
pub fn playing(clock: &FakeClock, exercise: &str, seconds: f64) -> App {
    let mut app = app(clock);
    app.rehearse(exercise, "default");
    clock.advance(Duration::from_secs_f64(seconds));
    app.tick();
    app
}

/// Does one exercise to its end and rates it.
pub fn practise(app: &mut App, clock: &FakeClock, exercise: &str, dose: &str) {
    app.apply(Action::RateBefore(Rating::Pull, 4));
    app.rehearse(exercise, dose);
    clock.advance(Duration::from_secs(3600));
    app.tick();
    app.apply(Action::RateAfter(Rating::Pull, 3));
    app.apply(Action::Feel(Felt::Easier));
    app.apply(Action::SaveAfter);
}

fn settings_sound_silent(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Settings(SettingsTab::Sound));
    app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
    app.set_voices(VoiceState::Silent(WhySilent::NotInstalled), Vec::new());
    app
}

fn settings_sound_voices(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Settings(SettingsTab::Sound));
    app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
    app.apply(Action::LookForVoices);
    let names = ["English (Great Britain)", "English (Scotland)", "English (America)"].map(String::from);
    let service = "Speech Dispatcher (espeak-ng)".to_owned();
    app.set_voices(VoiceState::Ready { service }, names.into());
    app
}

fn today(clock: &FakeClock) -> App {
    let mut app = app(clock);
    practise(&mut app, clock, "six-breaths", "three-minutes");
    app
}

fn progress(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for (days, exercise, dose) in [
        (0, "six-breaths", "default"),
        (2, "kind-minute", "default"),
        (9, "soft-blink", "default"),
        (3, "trick-finder", "gentle"),
    ] {
        clock.advance(Duration::from_secs(days * 86_400));
        practise(&mut app, clock, exercise, dose);
    }
    app.apply(Action::Go(Route::Progress));
    app
}

fn opening(clock: &FakeClock) -> Opening {
    Opening {
        library: library(),
        problems: Vec::new(),
        settings: Settings { onboarded: true, ..Settings::default() },
        settings_notes: Vec::new(),
        shelf: Box::new(NoShelf),
        record: Err(StoreError::Other {
            path: "record.sqlite".into(),
            detail: "for this picture only".into(),
        }),
        places: Places::default(),
        clock: Arc::new(clock.clone()),
        open: None,
    }
}

fn onboarding(clock: &FakeClock) -> App {
    let mut app = App::open(Opening { settings: Settings::default(), ..opening(clock) });
    app.apply(Action::Dismiss(0));
    app.apply(Action::Dismiss(0));
    app
}

fn store_damaged(clock: &FakeClock) -> App {
    let folder = tempfile::tempdir().unwrap();
    let now = clock.local();
    let Ok(Opened::Ready(mut sound)) = store::open(folder.path(), &now) else { panic!("a new record") };
    let mut scratch = app(clock);
    practise(&mut scratch, clock, "six-breaths", "default");
    store::Store::append_all(&mut sound, &scratch.store().facts().unwrap()).unwrap();
    drop(sound);
    clock.advance(Duration::from_secs(86_400));
    drop(store::open(folder.path(), &clock.local()).unwrap());
    std::fs::write(store::record_path(folder.path()), b"not a record at all").unwrap();
    let record = store::open(folder.path(), &clock.local());
    App::open(Opening { record, ..opening(clock) })
}

fn content_errors(clock: &FakeClock) -> App {
    let files = vec![
        ("en/exercises/odd.toml".to_owned(), Ok(b"id = \"odd\"\npillar = \"Q\"\nminutes = 3\n".to_vec())),
        ("en/safety.toml".to_owned(), Ok(b"title = \"When\"\n".to_vec())),
    ];
    let loaded = load_files(files.into_iter().collect(), None);
    let places = Places { content: Some("my-content".into()), ..Places::default() };
    let mut app =
        App::open(Opening { library: library(), problems: loaded.problems, places, ..opening(clock) });
    app.apply(Action::Dismiss(0));
    app.apply(Action::Dismiss(0));
    app
}

fn resume(clock: &FakeClock) -> App {
    let mut app = playing(clock, "mirror-middle", 100.0);
    app.apply(Action::Session(Event::Pause(PauseReason::Asked)));
    app.apply(Action::Go(Route::Resume));
    app
}

fn exercise_ask_first(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::Start { exercise: "turn-away".into(), dose: "default".into() });
    app
}

const SEED: &str = "psychedelics-and-neurophysiological-recovery";

/// Changes one setting.
pub fn set(app: &mut App, setting: Setting) {
    app.apply(Action::Set(setting));
}

fn settings_keys(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Settings(SettingsTab::Keys));
    app.apply(Action::AskForKey(Some("main".into())));
    app
}
