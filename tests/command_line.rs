//! The command line as people and scripts meet it: what is printed where, and the exit codes
//! 0 (done), 1 (problems found, or it could not be done), 2 (wrong arguments).

#![expect(clippy::disallowed_methods, reason = "a test of real files and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;

use serde_json::Value;

/// What a run of the program did.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}", self.out))
    }
}

/// Runs the program without a display, a sound service or anything of this computer's user.
fn geste<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Ran {
    run(Command::new(env!("CARGO_BIN_EXE_geste")).args(arguments))
}

fn run(command: &mut Command) -> Ran {
    run_as_is(without_surroundings(command))
}

/// Takes away the display, the sound service and the data folder of whoever runs the test.
fn without_surroundings(command: &mut Command) -> &mut Command {
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "PULSE_SERVER", "GESTE_LOG"] {
        command.env_remove(name);
    }
    command.env("XDG_RUNTIME_DIR", std::env::temp_dir().join("geste-no-such-runtime-folder"))
}

fn run_as_is(command: &mut Command) -> Ran {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let ran = Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) };
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    ran
}

/// Every file and folder below `folder`, with what the files hold.
fn everything_in(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let bytes = path.is_file().then(|| fs::read(&path).unwrap());
        found.extend(everything_in(&path));
        found.insert(path, bytes);
    }
    found
}

/// A data folder with one finished exercise in it.
fn with_a_session() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let practice = ["rehearse", "--exercise", "kind-minute", "--dose", "gentle", "--speed", "10000"];
    let ran =
        run(Command::new(env!("CARGO_BIN_EXE_geste")).arg("--data-dir").arg(folder.path()).args(practice));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.out.lines().count(), 3, "{}", ran.out);
    folder
}

#[test]
fn help_names_every_command_and_option() {
    let help = geste(["--help"]);
    assert_eq!(help.code, Some(0));
    for word in ["doctor", "check-content", "content", "rehearse", "--open", "--content", "--data-dir"] {
        assert!(help.out.contains(word), "{word} is missing in\n{}", help.out);
    }
    assert_eq!(help.err, "");
    assert!(geste(["content", "--help"]).out.contains("list"));
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = geste(["--version"]);
    assert_eq!(version.code, Some(0));
    assert_eq!(version.out.trim(), concat!("geste ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_arguments_exit_with_two_and_say_what_is_wrong() {
    for (arguments, words) in [
        (&["--no-such-option"][..], "--no-such-option"),
        (&["no-such-command"], "no-such-command"),
        (&["--open"], "--open"),
        (&["content"], "list"),
        (&["rehearse"], "--exercise"),
        (&["rehearse", "--exercise", "six-breaths", "--speed", "0"], "--speed"),
        (&["rehearse", "--exercise", "six-breaths", "--speed", "fast"], "--speed"),
        (&["--open", "article:what-dystonia-is", "doctor"], "--open"),
    ] {
        let ran = geste(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{arguments:?}");
    }
}

#[test]
fn options_stand_before_or_after_the_command() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data").display().to_string();
    for arguments in [["--data-dir", &place, "doctor", "--json"], ["doctor", "--json", "--data-dir", &place]]
    {
        let ran = geste(arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.err);
        assert_eq!(ran.json()["data_folder"], *place);
    }
}

#[test]
fn doctor_says_what_there_is_and_creates_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for data in [folder.path().to_path_buf(), folder.path().join("not-there-yet")] {
        let place = data.display().to_string();
        let found = geste(["doctor", "--json", "--data-dir", &place]);
        assert_eq!(found.code, Some(0), "{}", found.err);
        let json = found.json();
        assert_eq!(json["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(json["data_folder"], *place);
        assert!(json["settings_file"].as_str().unwrap().starts_with(&place));
        assert!(json["record"]["file"].as_str().unwrap().starts_with(&place));
        assert!(json["record"]["state"].as_str().unwrap().contains("not there yet"));
        assert_eq!(json["copies"], 0);
        for told in ["renderer", "sound", "speech"] {
            assert!(json[told].as_str().is_some_and(|words| !words.is_empty()), "{told}: {json}");
        }
        if cfg!(target_os = "linux") {
            assert!(json["renderer"].as_str().unwrap().contains("no display found"), "{json}");
            assert!(json["sound"].as_str().unwrap().contains("No sound was found"), "{json}");
        }
        assert!(json["content"]["articles"].as_u64().unwrap() >= 3, "{json}");
        assert!(json["content"]["exercises"].as_u64().unwrap() >= 8, "{json}");
        let plain = geste(["doctor", "--data-dir", &place]);
        assert!(plain.code == Some(0) && plain.out.contains(&place), "{}", plain.out);
    }
    assert!(everything_in(folder.path()).is_empty(), "{:?}", everything_in(folder.path()).keys());
}

#[test]
fn doctor_counts_what_a_sound_record_holds_and_leaves_it_alone() {
    let folder = with_a_session();
    let before = fs::read(folder.path().join("record.sqlite")).unwrap();
    let json = geste(["doctor", "--json", "--data-dir", folder.path().to_str().unwrap()]).json();
    assert_eq!(json["record"]["state"], "sound", "{json}");
    assert_eq!(json["record"]["sessions"], 1);
    assert_eq!(json["record"]["facts"], 5, "a start, three steps and an end");
    assert_eq!(json["record"]["unreadable"], 0);
    assert_eq!(fs::read(folder.path().join("record.sqlite")).unwrap(), before);
}

#[test]
fn doctor_tells_of_a_damaged_record_and_leaves_its_bytes_alone() {
    let overwritten = |_: &[u8]| b"this is a shopping list\n".repeat(40);
    let cut = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let emptied = |_: &[u8]| Vec::new();
    let scratched = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        bytes[4096..8192].fill(0x55);
        bytes
    };
    type Harm = fn(&[u8]) -> Vec<u8>;
    let harms: [(Harm, &str); 4] =
        [(overwritten, "overwritten"), (cut, "broken or missing"), (emptied, "empty"), (scratched, "broken")];
    for (harm, words) in harms {
        let folder = with_a_session();
        let record = folder.path().join("record.sqlite");
        let bytes = harm(&fs::read(&record).unwrap());
        fs::write(&record, &bytes).unwrap();
        let before = everything_in(folder.path());
        let place = folder.path().to_str().unwrap();
        let found = geste(["doctor", "--json", "--data-dir", place]);
        let state = found.json()["record"]["state"].as_str().unwrap().to_owned();
        assert!(state.contains(words) && state.contains("offers a copy"), "{state}");
        assert!(geste(["doctor", "--data-dir", place]).out.contains(words));
        assert_eq!(fs::read(&record).unwrap(), bytes, "{words}");
        let mut after = everything_in(folder.path());
        // SQLite itself may leave its empty index beside a file that it looked into.
        after.retain(|path, _| {
            !["sqlite-shm", "sqlite-wal"].iter().any(|e| path.extension().is_some_and(|x| x == *e))
        });
        assert_eq!(before, after, "{words}");
        // Practice that nobody could find again is not begun.
        let ran = geste(["rehearse", "--exercise", "kind-minute", "--speed", "10000", "--data-dir", place]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
        assert!(ran.err.contains("copy"), "{}", ran.err);
    }
}

#[test]
fn the_bundled_content_has_no_problems() {
    let checked = geste(["check-content"]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
    assert!(checked.out.contains("0 errors"), "{}", checked.out);
    let json = geste(["check-content", "--json"]).json();
    assert_eq!(json["problems"], Value::Array(Vec::new()));
    assert!(json["counts"]["exercises"].as_u64().unwrap() >= 8);
}

#[test]
fn broken_content_is_listed_by_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let exercises = folder.path().join("en/exercises");
    fs::create_dir_all(&exercises).unwrap();
    fs::write(exercises.join("sit.toml"), "id = \"sit\"\npillar = \"Q\"\n").unwrap();
    fs::write(exercises.join("stand.toml"), "id = \"stand\"\ntitle = \"Stand\n").unwrap();
    let place = folder.path().to_str().unwrap();
    let checked = geste(["check-content", place]);
    assert_eq!(checked.code, Some(1), "{}", checked.out);
    for at in ["en/exercises/sit.toml:2: ", "en/exercises/stand.toml:2: "] {
        assert!(checked.out.lines().any(|line| line.starts_with(at)), "{at} is missing in\n{}", checked.out);
    }
    let numbered = |line: &str| {
        let mut parts = line.splitn(3, ':');
        parts.next().is_some()
            && parts.next().is_some_and(|n| n.parse::<u32>().is_ok())
            && parts.next().is_some()
    };
    let lines: Vec<&str> = checked.out.lines().collect();
    let (summary, problems) = lines.split_last().unwrap();
    assert!(summary.contains("errors"), "{summary}");
    assert!(problems.iter().all(|line| numbered(line)), "{}", checked.out);
    let json = geste(["check-content", "--json", place]);
    assert_eq!(json.code, Some(1));
    let listed = json.json()["problems"].as_array().unwrap().len();
    assert_eq!(listed, problems.len());
    let by_option = geste(["check-content", "--content", place]);
    assert_eq!(by_option.out, checked.out, "--content names the folder as well");
}

#[test]
fn a_content_folder_that_is_not_there_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("nowhere").display().to_string();
    let checked = geste(["check-content", &place]);
    assert_eq!(checked.code, Some(1));
    assert!(checked.out.lines().next().unwrap().contains(&place), "{}", checked.out);
    assert_eq!(checked.out.lines().count(), 2, "{}", checked.out);
}

#[test]
fn the_list_has_ids_titles_kinds_regions_minutes_and_evidence() {
    let list = geste(["content", "list", "--json"]);
    assert_eq!(list.code, Some(0), "{}", list.err);
    let json = list.json();
    let items = json.as_array().unwrap();
    let of_kind = |kind| items.iter().filter(|item| item["kind"] == kind).count();
    let least = [
        ("article", 28),
        ("exercise", 57),
        ("session", 10),
        ("path", 9),
        ("claim", 280),
        ("reference", 140),
        ("question", 130),
        ("word", 90),
    ];
    for (kind, count) in least {
        assert!(of_kind(kind) >= count, "{kind}: {}", of_kind(kind));
    }
    for item in items {
        for key in ["id", "title", "kind"] {
            assert!(item[key].as_str().is_some_and(|words| !words.is_empty()), "{key}: {item}");
        }
    }
    let plain = geste(["content", "list"]);
    for item in items.iter().filter(|item| item["kind"] == "article" || item["kind"] == "exercise") {
        assert!(
            item["evidence"].as_str().is_some() && !item["regions"].as_array().unwrap().is_empty(),
            "{item}"
        );
        let minutes: Vec<u64> =
            item["minutes"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
        assert!(minutes.len() == 2 && minutes[0] >= 1 && minutes[0] <= minutes[1], "{item}");
        assert!(plain.out.contains(item["id"].as_str().unwrap()));
    }
}

#[test]
fn every_sound_of_a_rendered_file_begins_at_the_sample_its_score_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (wav, score) = (path("m.wav"), path("m.json"));
    let arguments = ["render-audio", "--metronome", "57", "--to", "100", "--minutes", "1", "--out", &wav];
    let rendered = geste(arguments.into_iter().chain(["--score", &score]));
    assert_eq!(rendered.code, Some(0), "{}", rendered.err);
    let score: Value = serde_json::from_str(&fs::read_to_string(&score).unwrap()).unwrap();
    let mut reader = hound::WavReader::open(&wav).unwrap();
    assert_eq!((reader.spec().sample_rate, reader.spec().bits_per_sample), (48_000, 32));
    let samples: Vec<f32> = reader.samples::<f32>().map(Result::unwrap).collect();
    let sounds = score["sounds"].as_array().unwrap();
    let (from, to) = (57.0_f64, 100.0);
    let beats = sounds.iter().filter(|s| s["sound"] == "beat" || s["sound"] == "accent").enumerate();
    let mut heard = 0;
    for (number, sound) in beats {
        let at = sound["sample"].as_u64().unwrap();
        // The integral of an even ramp over one minute, solved for the time of beat number n.
        let slope = (to - from) / 60.0;
        let root = (from * from + 120.0 * slope * number as f64).sqrt();
        let ideal = 3.0 + 120.0 * number as f64 / (from + root);
        assert!((at as f64 - ideal * 48_000.0).abs() <= 0.5 + 1e-6, "beat {number} at {at}");
        let at = at as usize;
        assert_eq!(samples[at - 1], 0.0, "silence before beat {number}");
        assert!(samples[at..at + 4].iter().any(|sample| *sample != 0.0), "beat {number} is heard");
        heard += 1;
    }
    assert_eq!(heard, 79, "57 to 100 beats a minute, evenly, in a minute");
}

#[test]
fn what_cannot_be_opened_is_answered_with_what_can() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("data").display().to_string();
    let open = |what: &str| geste(["--data-dir", &place, "--open", what]);
    for (what, words) in [
        ("exercise:nope", "six-breaths"),
        ("exercise:nope", "mirror-middle"),
        ("article:nope", "what-dystonia-is"),
        ("no/such/file.toml", "geste content list"),
        ("video:six-breaths", "exercise:ID"),
    ] {
        let ran = open(what);
        assert_eq!(ran.code, Some(1), "{what}");
        assert!(ran.err.starts_with("geste: ") && ran.err.contains(what), "{what}: {}", ran.err);
        assert!(ran.err.contains(words), "{what}: {}", ran.err);
        assert_eq!(ran.err.trim_end().lines().count(), 1, "{}", ran.err);
    }
    let stray = folder.path().join("letter.txt");
    fs::write(&stray, "Dear").unwrap();
    assert!(open(stray.to_str().unwrap()).err.contains("not an article"));
    assert!(!folder.path().join("data").exists(), "nothing was opened, so nothing is made");
}

#[test]
fn the_data_folder_may_come_from_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let (chosen, other) = (folder.path().join("chosen"), folder.path().join("other"));
    let doctor =
        |command: &mut Command| run(command.args(["doctor", "--json"]).env("GESTE_DATA_DIR", &chosen));
    let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
    assert_eq!(doctor(&mut command).json()["data_folder"], *chosen.to_str().unwrap());
    let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
    let ran = doctor(command.arg("--data-dir").arg(&other));
    assert_eq!(ran.json()["data_folder"], *other.to_str().unwrap(), "the command line wins");
}

#[test]
fn rehearsing_what_does_not_exist_names_what_does() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    for (exercise, dose, words) in
        [("nope", "default", "six-breaths"), ("six-breaths", "nope", "three-minutes")]
    {
        let arguments = ["rehearse", "--exercise", exercise, "--dose", dose, "--data-dir", place];
        let ran = geste(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
        assert!(ran.err.contains("\"nope\"") && ran.err.contains(words), "{}", ran.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_window_the_reason_and_the_way_out_are_said() {
    for (variable, value) in [("DISPLAY", ""), ("DISPLAY", ":4242"), ("WAYLAND_DISPLAY", "nowhere")] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
        let ran = run_as_is(
            without_surroundings(&mut command).arg("--data-dir").arg(folder.path()).env(variable, value),
        );
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{variable}={value}");
        for words in ["could not open a window", "desktop session", "LIBGL_ALWAYS_SOFTWARE", "geste doctor"] {
            assert!(ran.err.contains(words), "{variable}={value}: {words} is missing in {}", ran.err);
        }
    }
}
