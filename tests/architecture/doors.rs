//! The doors: what may be named in one place only, and what may be named nowhere.
//!
//! Invariant: time, disk, screen, sound and command line each come in through one module. To open a
//! door further, change [`DOORS`] and say why in ARCHITECTURE.md.

use crate::source::Finding;
use crate::source::Source;
use crate::source::assert_none;
use crate::source::mentions;
use crate::source::sources;

/// Words, the places that may use them, and what everybody else does.
struct Door {
    words: &'static [&'static str],
    open_to: &'static [&'static str],
    /// Whether test code may use them anywhere.
    tests: bool,
    instead: &'static str,
}

const DOORS: &[Door] = &[
    Door {
        words: &["egui", "eframe", "egui_kittest", "winit"],
        open_to: &["src/ui/", "src/desktop/"],
        tests: false,
        instead: "Only ui and desktop know the screen: give a plain value out and draw it there.",
    },
    Door {
        words: &[
            "std::fs",
            "fs::",
            "File::",
            "OpenOptions",
            ".is_file()",
            ".is_dir()",
            ".exists()",
            ".try_exists()",
            ".read_dir()",
            ".canonicalize()",
        ],
        open_to: &["src/store/", "src/content/load.rs", "src/cli/"],
        tests: true,
        instead: "Only store and content::load touch the disk: ask them.",
    },
    Door {
        words: &["Instant::now", "SystemTime::now", "Timestamp::now", "Zoned::now", "UNIX_EPOCH"],
        open_to: &["src/clock.rs"],
        tests: false,
        instead: "Only clock asks the time: take a Moment or a Clock.",
    },
    Door {
        words: &["thread::sleep", "sleep(", "sleep_until("],
        open_to: &["src/clock.rs"],
        tests: true,
        instead: "Waiting is crate::clock::wait, and a session never waits.",
    },
    Door {
        words: &["rusqlite"],
        open_to: &["src/store/"],
        tests: false,
        instead: "Only store knows SQLite: use the trait Store.",
    },
    Door {
        words: &["tiny_skia", "skrifa"],
        open_to: &["src/picture/"],
        tests: false,
        instead: "Only picture makes pixels of the figure and letters: use Pixels and Sheet.",
    },
    Door {
        words: &["pulseaudio", "cpal"],
        open_to: &["src/audio/"],
        tests: false,
        instead: "Only audio knows the sound service: use the trait Sound.",
    },
    Door {
        words: &["tts", "speech-dispatcher"],
        open_to: &["src/speech/"],
        tests: false,
        instead: "Only speech knows the system's voices: use the trait Speech.",
    },
    Door {
        words: &["clap"],
        open_to: &["src/cli/"],
        tests: false,
        instead: "Only cli reads arguments: take the value.",
    },
    Door {
        words: &["std::net", "TcpStream", "TcpListener", "UdpSocket"],
        open_to: &[],
        tests: false,
        instead: "Geste opens no connection. Take it out.",
    },
    Door {
        words: &[
            "double_clicked",
            "triple_clicked",
            "secondary_clicked",
            "long_touched",
            "on_hover_text",
            "on_hover_ui",
            "on_hover_cursor",
            "on_hover_and_drag_cursor",
            "Sense::drag",
            "Sense::click_and_drag",
            "DragValue",
            "Slider::",
        ],
        open_to: &[],
        tests: false,
        instead: "Cramped hands press once and nothing more: use a button, a choice or a stepper.",
    },
];

/// Every use of a door's words outside it.
fn check(source: &Source, doors: &[Door]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for door in doors.iter().filter(|door| !door.open_to.iter().any(|place| source.path.starts_with(place))) {
        for (line, code) in source.lines().filter(|(line, _)| !(door.tests && source.is_test(*line))) {
            if let Some(word) = door.words.iter().find(|word| mentions(code, word)) {
                findings.push(Finding::new(&source.path, line, format!("`{word}`. {}", door.instead)));
            }
        }
    }
    findings
}

#[test]
fn time_disk_screen_and_sound_come_in_through_their_own_door() {
    let findings: Vec<Finding> = sources(&["src"]).iter().flat_map(|source| check(source, DOORS)).collect();
    assert_none(&findings);
}

#[cfg(test)]
mod can_fail {
    use super::*;

    #[test]
    fn on_every_word_outside_its_door() {
        for door in DOORS {
            for word in door.words {
                let bad = Source::new("src/practice/proposal.rs", &format!("fn a() {{ b({word}) }}"));
                assert_eq!(check(&bad, DOORS).len(), 1, "{word}");
                let told =
                    Source::new("src/practice/proposal.rs", &format!("// {word}\nlet a = \"{word}\";"));
                assert!(check(&told, DOORS).is_empty(), "{word} in a comment");
                for place in door.open_to {
                    let path =
                        if place.ends_with('/') { format!("{place}a.rs") } else { (*place).to_owned() };
                    let good = Source::new(&path, word);
                    assert!(check(&good, DOORS).is_empty(), "{word} in {path}");
                }
            }
        }
    }

    #[test]
    fn but_not_on_tests_that_use_a_disk() {
        let code = "#[cfg(test)]\nmod tests {\n    use std::fs;\n}\nuse std::fs;\n";
        let findings = check(&Source::new("src/practice/locks.rs", code), DOORS);
        assert_eq!(findings.iter().map(|f| f.line).collect::<Vec<_>>(), [5]);
    }
}
