//! The names of the interface icons, as one-character strings to put into text.
//!
//! The icons are a part of Phosphor 2.1, vendored as two fonts: `assets/icons/Phosphor-Regular.ttf`
//! and `assets/icons/Phosphor-Fill.ttf`. Both use the same code points, so one name serves both weights.
//!
//! Invariant: every constant is in [`ALL`], and every icon of [`ALL`] exists in both fonts;
//! tested by `both_fonts_hold_every_icon` below. To add an icon, add it to the fonts first.
//!
//! Where next: the theme, which installs the fonts and gives sizes and colours.

pub const ARMCHAIR: &str = "\u{e012}";
pub const ARROWS_LEFT_RIGHT: &str = "\u{e0a0}";
pub const ARROW_BEND_UP_LEFT: &str = "\u{e024}";
pub const ARROW_CLOCKWISE: &str = "\u{e036}";
pub const ARROW_COUNTER_CLOCKWISE: &str = "\u{e038}";
pub const ARROW_DOWN: &str = "\u{e03e}";
pub const ARROW_LEFT: &str = "\u{e058}";
pub const ARROW_RIGHT: &str = "\u{e06c}";
pub const ARROW_UP: &str = "\u{e08e}";
pub const BED: &str = "\u{e0cc}";
pub const BELL: &str = "\u{e0ce}";
pub const BOOKMARK_SIMPLE: &str = "\u{e0ea}";
pub const BOOK_OPEN_TEXT: &str = "\u{e8f2}";
pub const CALENDAR_BLANK: &str = "\u{e10a}";
pub const CAMERA_SLASH: &str = "\u{e110}";
pub const CARDS: &str = "\u{e0f8}";
pub const CARET_DOUBLE_RIGHT: &str = "\u{e12a}";
pub const CARET_DOWN: &str = "\u{e136}";
pub const CARET_LEFT: &str = "\u{e138}";
pub const CARET_RIGHT: &str = "\u{e13a}";
pub const CARET_UP: &str = "\u{e13c}";
pub const CHAIR: &str = "\u{e950}";
pub const CHART_LINE_UP: &str = "\u{e156}";
pub const CHAT_CENTERED_TEXT: &str = "\u{e166}";
pub const CHECK: &str = "\u{e182}";
pub const CHECK_CIRCLE: &str = "\u{e184}";
pub const CIRCLE: &str = "\u{e18a}";
pub const CIRCLE_DASHED: &str = "\u{e602}";
pub const CIRCLE_HALF: &str = "\u{e18c}";
pub const CLIPBOARD_TEXT: &str = "\u{e198}";
pub const CLOCK: &str = "\u{e19a}";
pub const COPY: &str = "\u{e1ca}";
pub const DOTS_THREE: &str = "\u{e1fe}";
pub const DOT_OUTLINE: &str = "\u{ece0}";
pub const DOWNLOAD_SIMPLE: &str = "\u{e20c}";
pub const EAR: &str = "\u{e70c}";
pub const EAR_SLASH: &str = "\u{e70e}";
pub const ENVELOPE_SIMPLE_OPEN: &str = "\u{e21a}";
pub const EXPORT: &str = "\u{eaf0}";
pub const EYE: &str = "\u{e220}";
pub const EYE_CLOSED: &str = "\u{e222}";
pub const EYE_SLASH: &str = "\u{e224}";
pub const FADERS_HORIZONTAL: &str = "\u{e22a}";
pub const FILE_CSV: &str = "\u{eb1c}";
pub const FILE_MAGNIFYING_GLASS: &str = "\u{e238}";
pub const FILE_PDF: &str = "\u{e702}";
pub const FILE_TEXT: &str = "\u{e23a}";
pub const FIRST_AID: &str = "\u{e56e}";
pub const FIRST_AID_KIT: &str = "\u{e570}";
pub const FLAG: &str = "\u{e244}";
pub const FLIP_HORIZONTAL: &str = "\u{ed6a}";
pub const FLOPPY_DISK: &str = "\u{e248}";
pub const FOLDER: &str = "\u{e24a}";
pub const FOLDER_OPEN: &str = "\u{e256}";
pub const FOOTPRINTS: &str = "\u{ea88}";
pub const GAUGE: &str = "\u{e628}";
pub const GEAR_SIX: &str = "\u{e272}";
pub const HAND: &str = "\u{e298}";
pub const HAND_HEART: &str = "\u{e810}";
pub const HAND_PALM: &str = "\u{e57e}";
pub const HAND_POINTING: &str = "\u{e29a}";
pub const HAND_TAP: &str = "\u{ec90}";
pub const HARD_DRIVES: &str = "\u{e2a0}";
pub const HEADPHONES: &str = "\u{e2a6}";
pub const HEARTBEAT: &str = "\u{e2ac}";
pub const HIGHLIGHTER_CIRCLE: &str = "\u{e632}";
pub const HOURGLASS_MEDIUM: &str = "\u{e2b8}";
pub const HOUSE: &str = "\u{e2c2}";
pub const INFO: &str = "\u{e2ce}";
pub const KEY: &str = "\u{e2d6}";
pub const KEYBOARD: &str = "\u{e2d8}";
pub const LIFEBUOY: &str = "\u{e63a}";
pub const LIGHTBULB: &str = "\u{e2dc}";
pub const LINK_SIMPLE: &str = "\u{e2e6}";
pub const LIST: &str = "\u{e2f0}";
pub const LIST_BULLETS: &str = "\u{e2f2}";
pub const LIST_CHECKS: &str = "\u{eadc}";
pub const LOCK_SIMPLE: &str = "\u{e308}";
pub const MAGNIFYING_GLASS: &str = "\u{e30c}";
pub const MAGNIFYING_GLASS_MINUS: &str = "\u{e30e}";
pub const MAGNIFYING_GLASS_PLUS: &str = "\u{e310}";
pub const MINUS: &str = "\u{e32a}";
pub const MONITOR: &str = "\u{e32e}";
pub const MONITOR_PLAY: &str = "\u{e58c}";
pub const MOON: &str = "\u{e330}";
pub const MOUSE_SIMPLE: &str = "\u{e644}";
pub const MUSIC_NOTES_SIMPLE: &str = "\u{e342}";
pub const NOTEBOOK: &str = "\u{e34e}";
pub const NOTE_PENCIL: &str = "\u{e34c}";
pub const PACKAGE: &str = "\u{e390}";
pub const PARAGRAPH: &str = "\u{e960}";
pub const PAUSE: &str = "\u{e39e}";
pub const PAUSE_CIRCLE: &str = "\u{e3a0}";
pub const PENCIL_SIMPLE: &str = "\u{e3b4}";
pub const PERSON_ARMS_SPREAD: &str = "\u{ecfe}";
pub const PERSON_SIMPLE: &str = "\u{e72e}";
pub const PHONE: &str = "\u{e3b8}";
pub const PILL: &str = "\u{e700}";
pub const PLAY: &str = "\u{e3d0}";
pub const PLAY_CIRCLE: &str = "\u{e3d2}";
pub const PLUS: &str = "\u{e3d4}";
pub const PRESENTATION_CHART: &str = "\u{e656}";
pub const PRINTER: &str = "\u{e3dc}";
pub const PUZZLE_PIECE: &str = "\u{e596}";
pub const QR_CODE: &str = "\u{e3e6}";
pub const QUESTION: &str = "\u{e3e8}";
pub const QUOTES: &str = "\u{e660}";
pub const REPEAT: &str = "\u{e3f6}";
pub const RULER: &str = "\u{e6b8}";
pub const SEAL_CHECK: &str = "\u{e606}";
pub const SHIELD: &str = "\u{e40a}";
pub const SHIELD_CHECK: &str = "\u{e40c}";
pub const SKIP_BACK: &str = "\u{e5a4}";
pub const SKIP_FORWARD: &str = "\u{e5a6}";
pub const SMILEY: &str = "\u{e436}";
pub const SPEAKER_HIGH: &str = "\u{e44a}";
pub const SPEAKER_LOW: &str = "\u{e44c}";
pub const SPEAKER_NONE: &str = "\u{e44e}";
pub const SPEAKER_SLASH: &str = "\u{e45a}";
pub const STAIRS: &str = "\u{e8ec}";
pub const STAR_FOUR: &str = "\u{e6a4}";
pub const STOP: &str = "\u{e46c}";
pub const SUN: &str = "\u{e472}";
pub const SYRINGE: &str = "\u{e968}";
pub const TABLE: &str = "\u{e476}";
pub const TARGET: &str = "\u{e47c}";
pub const TEXT_AA: &str = "\u{e6ee}";
pub const TIMER: &str = "\u{e492}";
pub const TRANSLATE: &str = "\u{e4a2}";
pub const TRASH: &str = "\u{e4a6}";
pub const TRAY_ARROW_DOWN: &str = "\u{e010}";
pub const TREND_UP: &str = "\u{e4ae}";
pub const UPLOAD_SIMPLE: &str = "\u{e4c0}";
pub const USER: &str = "\u{e4c2}";
pub const USERS: &str = "\u{e4d6}";
pub const USER_PLUS: &str = "\u{e4d0}";
pub const WARNING: &str = "\u{e4e0}";
pub const WAVE_SINE: &str = "\u{ea9a}";
pub const WIND: &str = "\u{e5d2}";
pub const WRENCH: &str = "\u{e5d4}";
pub const X: &str = "\u{e4f6}";

/// Every icon with its Phosphor name, sorted by name.
pub const ALL: &[(&str, &str)] = &[
    ("armchair", ARMCHAIR),
    ("arrow-bend-up-left", ARROW_BEND_UP_LEFT),
    ("arrow-clockwise", ARROW_CLOCKWISE),
    ("arrow-counter-clockwise", ARROW_COUNTER_CLOCKWISE),
    ("arrow-down", ARROW_DOWN),
    ("arrow-left", ARROW_LEFT),
    ("arrow-right", ARROW_RIGHT),
    ("arrow-up", ARROW_UP),
    ("arrows-left-right", ARROWS_LEFT_RIGHT),
    ("bed", BED),
    ("bell", BELL),
    ("book-open-text", BOOK_OPEN_TEXT),
    ("bookmark-simple", BOOKMARK_SIMPLE),
    ("calendar-blank", CALENDAR_BLANK),
    ("camera-slash", CAMERA_SLASH),
    ("cards", CARDS),
    ("caret-double-right", CARET_DOUBLE_RIGHT),
    ("caret-down", CARET_DOWN),
    ("caret-left", CARET_LEFT),
    ("caret-right", CARET_RIGHT),
    ("caret-up", CARET_UP),
    ("chair", CHAIR),
    ("chart-line-up", CHART_LINE_UP),
    ("chat-centered-text", CHAT_CENTERED_TEXT),
    ("check", CHECK),
    ("check-circle", CHECK_CIRCLE),
    ("circle", CIRCLE),
    ("circle-dashed", CIRCLE_DASHED),
    ("circle-half", CIRCLE_HALF),
    ("clipboard-text", CLIPBOARD_TEXT),
    ("clock", CLOCK),
    ("copy", COPY),
    ("dot-outline", DOT_OUTLINE),
    ("dots-three", DOTS_THREE),
    ("download-simple", DOWNLOAD_SIMPLE),
    ("ear", EAR),
    ("ear-slash", EAR_SLASH),
    ("envelope-simple-open", ENVELOPE_SIMPLE_OPEN),
    ("export", EXPORT),
    ("eye", EYE),
    ("eye-closed", EYE_CLOSED),
    ("eye-slash", EYE_SLASH),
    ("faders-horizontal", FADERS_HORIZONTAL),
    ("file-csv", FILE_CSV),
    ("file-magnifying-glass", FILE_MAGNIFYING_GLASS),
    ("file-pdf", FILE_PDF),
    ("file-text", FILE_TEXT),
    ("first-aid", FIRST_AID),
    ("first-aid-kit", FIRST_AID_KIT),
    ("flag", FLAG),
    ("flip-horizontal", FLIP_HORIZONTAL),
    ("floppy-disk", FLOPPY_DISK),
    ("folder", FOLDER),
    ("folder-open", FOLDER_OPEN),
    ("footprints", FOOTPRINTS),
    ("gauge", GAUGE),
    ("gear-six", GEAR_SIX),
    ("hand", HAND),
    ("hand-heart", HAND_HEART),
    ("hand-palm", HAND_PALM),
    ("hand-pointing", HAND_POINTING),
    ("hand-tap", HAND_TAP),
    ("hard-drives", HARD_DRIVES),
    ("headphones", HEADPHONES),
    ("heartbeat", HEARTBEAT),
    ("highlighter-circle", HIGHLIGHTER_CIRCLE),
    ("hourglass-medium", HOURGLASS_MEDIUM),
    ("house", HOUSE),
    ("info", INFO),
    ("key", KEY),
    ("keyboard", KEYBOARD),
    ("lifebuoy", LIFEBUOY),
    ("lightbulb", LIGHTBULB),
    ("link-simple", LINK_SIMPLE),
    ("list", LIST),
    ("list-bullets", LIST_BULLETS),
    ("list-checks", LIST_CHECKS),
    ("lock-simple", LOCK_SIMPLE),
    ("magnifying-glass", MAGNIFYING_GLASS),
    ("magnifying-glass-minus", MAGNIFYING_GLASS_MINUS),
    ("magnifying-glass-plus", MAGNIFYING_GLASS_PLUS),
    ("minus", MINUS),
    ("monitor", MONITOR),
    ("monitor-play", MONITOR_PLAY),
    ("moon", MOON),
    ("mouse-simple", MOUSE_SIMPLE),
    ("music-notes-simple", MUSIC_NOTES_SIMPLE),
    ("note-pencil", NOTE_PENCIL),
    ("notebook", NOTEBOOK),
    ("package", PACKAGE),
    ("paragraph", PARAGRAPH),
    ("pause", PAUSE),
    ("pause-circle", PAUSE_CIRCLE),
    ("pencil-simple", PENCIL_SIMPLE),
    ("person-arms-spread", PERSON_ARMS_SPREAD),
    ("person-simple", PERSON_SIMPLE),
    ("phone", PHONE),
    ("pill", PILL),
    ("play", PLAY),
    ("play-circle", PLAY_CIRCLE),
    ("plus", PLUS),
    ("presentation-chart", PRESENTATION_CHART),
    ("printer", PRINTER),
    ("puzzle-piece", PUZZLE_PIECE),
    ("qr-code", QR_CODE),
    ("question", QUESTION),
    ("quotes", QUOTES),
    ("repeat", REPEAT),
    ("ruler", RULER),
    ("seal-check", SEAL_CHECK),
    ("shield", SHIELD),
    ("shield-check", SHIELD_CHECK),
    ("skip-back", SKIP_BACK),
    ("skip-forward", SKIP_FORWARD),
    ("smiley", SMILEY),
    ("speaker-high", SPEAKER_HIGH),
    ("speaker-low", SPEAKER_LOW),
    ("speaker-none", SPEAKER_NONE),
    ("speaker-slash", SPEAKER_SLASH),
    ("stairs", STAIRS),
    ("star-four", STAR_FOUR),
    ("stop", STOP),
    ("sun", SUN),
    ("syringe", SYRINGE),
    ("table", TABLE),
    ("target", TARGET),
    ("text-aa", TEXT_AA),
    ("timer", TIMER),
    ("translate", TRANSLATE),
    ("trash", TRASH),
    ("tray-arrow-down", TRAY_ARROW_DOWN),
    ("trend-up", TREND_UP),
    ("upload-simple", UPLOAD_SIMPLE),
    ("user", USER),
    ("user-plus", USER_PLUS),
    ("users", USERS),
    ("warning", WARNING),
    ("wave-sine", WAVE_SINE),
    ("wind", WIND),
    ("wrench", WRENCH),
    ("x", X),
];

#[cfg(test)]
mod tests {
    use super::ALL;
    use egui::epaint::text::{FontData, FontDefinitions, Fonts, TextOptions};
    use egui::{FontFamily, FontId};

    fn missing_in(font: &'static [u8]) -> Vec<&'static str> {
        let mut definitions = FontDefinitions::empty();
        definitions.font_data.insert("icons".into(), FontData::from_static(font).into());
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            definitions.families.insert(family, vec!["icons".into()]);
        }
        let mut fonts = Fonts::new(TextOptions::default(), definitions);
        let mut view = fonts.with_pixels_per_point(1.0);
        let id = FontId::proportional(18.0);
        ALL.iter().filter(|(_, text)| !view.has_glyphs(&id, text)).map(|(name, _)| *name).collect()
    }

    #[test]
    fn both_fonts_hold_every_icon() {
        let none: Vec<&str> = Vec::new();
        assert_eq!(missing_in(include_bytes!("../../../assets/icons/Phosphor-Regular.ttf")), none);
        assert_eq!(missing_in(include_bytes!("../../../assets/icons/Phosphor-Fill.ttf")), none);
    }

    #[test]
    fn names_are_sorted_and_icons_are_single_private_characters() {
        assert!(ALL.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (name, text) in ALL {
            let mut characters = text.chars();
            let first = characters.next();
            assert!(first.is_some_and(|c| ('\u{e000}'..='\u{f8ff}').contains(&c)), "{name}");
            assert_eq!(characters.next(), None, "{name}");
        }
    }
}
