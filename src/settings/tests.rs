//! Any settings file gives settings that can be used, and says what it changed.
//!
//! Invariant: nothing a newer Geste wrote is lost, and no number leaves its range.

use proptest::prelude::*;

use super::*;

/// Settings in which nothing has its default.
fn chosen() -> Settings {
    let text = r#"
        onboarded = true
        side = "right"
        theme = "low-glare"
        text_scale_percent = 175
        sound = "silent"
        loudness = 7
        by_ear = true
        moving_pictures = false
        my_pace = true
        ignore_second_press_ms = 400
        day_start_hour = 0
        emergency_number = "112"
        [reader]
        size = 28
        line_height_percent = 180
        [speech]
        who = "own-voice"
        rate = -2
        loudness = 6
        voice = "English (Scotland)"
        [sounds]
        beats_loudness = 3
        delay_ms = 180
        keep_open = false
        [cues.hold]
        tone = false
        [agreed]
        "T:neck-release" = "2026-11-20"
        "lock-eyes-shut" = "2026-11-21"
    "#;
    let (settings, notes) = Settings::from_toml(text).unwrap();
    assert_eq!(notes, Vec::<String>::new());
    settings
}

fn everything_in_range(s: &Settings) -> bool {
    TEXT_SCALE_STEPS.contains(&s.text_scale_percent)
        && LOUDNESS.contains(&s.loudness)
        && IGNORE_SECOND_PRESS_MS.contains(&s.ignore_second_press_ms)
        && DAY_START_HOURS.contains(&s.day_start_hour)
        && READER_SIZES.contains(&s.reader.size)
        && LINE_HEIGHTS_PERCENT.contains(&s.reader.line_height_percent)
        && VOICE_RATES.contains(&s.speech.rate)
        && LOUDNESS.contains(&s.speech.loudness)
        && LOUDNESS.contains(&s.sounds.beats_loudness)
        && SOUND_DELAYS_MS.contains(&s.sounds.delay_ms)
}

#[test]
fn a_switch_that_was_never_pressed_is_not_chosen() {
    let mut settings = chosen();
    assert_eq!(settings.cues.chosen("hold", "tone"), Some(false));
    assert_eq!(settings.cues.chosen("hold", "voice"), None);
    settings.cues.choose("rest", "voice", true);
    assert_eq!(settings.cues.chosen("rest", "voice"), Some(true));
    settings.cues.forget();
    assert_eq!(settings.cues, Cues::default());
    let newer = "[cues.wink]\nlight = true\n[cues.hold]\ntone = \"loud\"\nvoice = false\n";
    let (read, notes) = Settings::from_toml(newer).unwrap();
    assert_eq!(notes, ["Settings: cues.hold.tone could not be read; the usual value is used."]);
    assert_eq!(
        (read.cues.chosen("wink", "light"), read.cues.chosen("hold", "voice")),
        (Some(true), Some(false))
    );
}

#[test]
fn an_empty_file_means_the_defaults() {
    assert_eq!(Settings::from_toml("").unwrap(), (Settings::default(), Vec::new()));
    assert_eq!(Settings::default().theme, Theme::Dark);
    assert!(everything_in_range(&Settings::default()));
}

#[test]
fn keys_of_a_newer_geste_are_kept_at_every_level() {
    let text = "theme = \"paper\"\nborn = \"2026-11-23\"\nlist = [1, 2]\n[reader]\nfont = \"Lexend\"\n[camera]\n[voice]\nspeed = 0.9\n";
    let (settings, notes) = Settings::from_toml(text).unwrap();
    assert!(notes.is_empty());
    let written: Table = settings.to_toml().unwrap().parse().unwrap();
    let before: Table = text.parse().unwrap();
    assert_eq!(written.get("reader").unwrap().get("font"), before.get("reader").unwrap().get("font"));
    for key in ["born", "list", "camera", "voice"] {
        assert_eq!(written.get(key), before.get(key), "{key}");
    }
}

#[test]
fn one_unreadable_value_costs_only_itself() {
    let text = "theme = \"tartan\"\nloudness = \"much\"\nside = \"right\"\nlater = 1\n\
                [reader]\nsize = 30\nline_height_percent = []\n[agreed]\na = \"2026-01-02\"\nb = \"soon\"\n";
    let (settings, notes) = Settings::from_toml(text).unwrap();
    assert_eq!(notes.len(), 4, "{notes:?}");
    assert_eq!((settings.side, settings.theme, settings.loudness), (Side::Right, Theme::Dark, 4));
    assert_eq!((settings.reader.size, settings.reader.line_height_percent), (30, 155));
    assert_eq!(settings.agreed.len(), 1);
    assert!(settings.unknown.contains_key("later"));
}

#[test]
fn a_number_outside_its_range_becomes_the_nearest_one_and_is_said() {
    let (settings, notes) = Settings::from_toml("loudness = -3\ntext_scale_percent = 99999\n").unwrap();
    assert_eq!((settings.loudness, settings.text_scale_percent), (0, 400));
    assert!(
        notes.iter().any(|n| n == "Settings: loudness was -3; it goes from 0 to 10, so 0 is used."),
        "{notes:?}"
    );
}

#[test]
fn a_file_cut_at_any_byte_is_read_or_refused_but_never_a_crash() {
    let text = chosen().to_toml().unwrap();
    for end in 0..text.len() {
        if let Ok((settings, _)) = Settings::from_toml(text.get(..end).unwrap()) {
            assert!(everything_in_range(&settings));
        }
    }
}

proptest! {
    #[test]
    fn any_number_ends_up_in_range(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64) {
        let text = format!("text_scale_percent={a}\nloudness={b}\nignore_second_press_ms={c}\nday_start_hour={d}\n[reader]\nsize={e}\nline_height_percent={f}\n[speech]\nrate={a}\nloudness={b}\n[sounds]\nbeats_loudness={c}\ndelay_ms={d}");
        let (settings, _) = Settings::from_toml(&text).unwrap();
        prop_assert!(everything_in_range(&settings));
        prop_assert_eq!(Settings::from_toml(&settings.to_toml().unwrap()).unwrap(), (settings, Vec::new()));
    }

    #[test]
    fn what_was_written_reads_back_the_same(
        step in 0..TEXT_SCALE_STEPS.len(), loudness in LOUDNESS, size in READER_SIZES, hour in DAY_START_HOURS,
        number in ".*", shown in proptest::collection::btree_map(".*", 0..3000i32, 0..5),
    ) {
        let mut settings = Settings { loudness, day_start_hour: hour, emergency_number: number, ..chosen() };
        settings.text_scale_percent = TEXT_SCALE_STEPS[step];
        settings.reader.size = size;
        let first = jiff::civil::date(2024, 2, 29);
        settings.agreed = shown.into_iter().map(|(k, days)| (k, first + jiff::Span::new().days(days))).collect();
        prop_assert_eq!(Settings::from_toml(&settings.to_toml().unwrap()).unwrap(), (settings, Vec::new()));
    }
}
