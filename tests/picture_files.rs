//! `geste figure-sheet` as people and scripts meet it: files, refusals, exit codes.
//!
//! Invariant: exit codes are 0 (done), 1 (it could not be done), 2 (wrong arguments), and what could not be
//! done leaves nothing behind. The other commands are in `command_line.rs`, what is in the pictures is in
//! `figures`.

#![expect(clippy::disallowed_methods, reason = "a test of real files and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

/// What a run of the program did.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// `geste figure-sheet` with a file or folder to write to.
fn drawn(out: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
    let output = command.arg("figure-sheet").arg("--out").arg(out).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let ran = Ran { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) };
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    ran
}

/// Every file below `folder`.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_in(&path) } else { vec![path] }).collect()
}

/// The size of a PNG file.
fn png_size(file: &Path) -> (u32, u32) {
    let picture = image::open(file).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn a_pose_and_a_moment_of_an_exercise_become_a_picture() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let pose = drawn(&file("turn.png"), &["--pose", "turn", "--size", "120"]);
    assert_eq!(pose.code, Some(0), "{}", pose.err);
    assert!(pose.out.contains("Turn") && pose.out.contains("120 × 120"), "{}", pose.out);
    assert_eq!(png_size(&file("turn.png")), (120, 120));
    let moment = |at: &str| {
        let name = file(&format!("breath-{at}.png"));
        let ran = drawn(&name, &["--exercise", "six-breaths", "--at", at, "--size", "100"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(png_size(&name), (100, 100));
        fs::read(&name).unwrap()
    };
    assert_ne!(moment("1"), moment("62"), "the picture changes with the exercise");
    let mut pictures = vec![fs::read(file("turn.png")).unwrap()];
    for (name, more) in [("m", &["--mirrored"][..]), ("d", &["--theme", "dark"]), ("g", &["--ground"])] {
        let ran =
            drawn(&file(name).with_extension("png"), &[&["--pose", "turn", "--size", "120"], more].concat());
        assert_eq!(ran.code, Some(0), "{more:?}: {}", ran.err);
        pictures.push(fs::read(file(name).with_extension("png")).unwrap());
    }
    pictures.sort();
    pictures.dedup();
    assert_eq!(pictures.len(), 4, "each option changes the picture");
    assert_eq!(drawn(&file("turn.svg"), &["--pose", "turn"]).code, Some(0));
    assert!(fs::read_to_string(file("turn.svg")).unwrap().starts_with("<svg "));
}

#[test]
fn a_picture_never_takes_the_place_of_a_file_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.png");
    fs::write(&file, "mine").unwrap();
    let refused = drawn(&file, &["--pose", "turn"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("mine.png is there already") && refused.err.contains("--replace"));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    assert_eq!(files_in(folder.path()).len(), 1, "and nothing lies beside it");
    assert_eq!(drawn(&file, &["--pose", "turn", "--replace"]).code, Some(0));
    assert_eq!(png_size(&file), (400, 400));
}

#[test]
fn what_cannot_be_drawn_is_said_with_what_is_near() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.png");
    for (arguments, code, words) in [
        (&["--pose", "trun"][..], 1, "there is no pose \"trun\". Near it are: turn"),
        (&["--pose", "zzzzzz"], 1, "content/poses"),
        (&["--exercise", "six-breath", "--at", "1"], 1, "Near it are: six-breaths"),
        (&["--exercise", "six-breaths", "--at", "9999"], 1, "is over after"),
        (&["--exercise", "six-breaths", "--at", "1", "--dose", "huge"], 1, "no amount \"huge\". There are: "),
        (&["--exercise", "six-breaths", "--at", "-1"], 2, "--at"),
        (&["--exercise", "six-breaths"], 2, "--at"),
        (&["--at", "3"], 2, "--exercise"),
        (&["--pose", "turn", "--size", "15"], 2, "from 16 to 4096"),
        (&["--pose", "turn", "--size", "4097"], 2, "from 16 to 4096"),
        (&["--pose", "turn", "--theme", "pink"], 2, "paper, dark, amber, contrast"),
        (&["--pose", "turn", "--exercise", "six-breaths", "--at", "1"], 2, "--pose"),
        (&["--size", "2000"], 1, "at most 1024"),
    ] {
        let ran = drawn(&file, arguments);
        assert_eq!(ran.code, Some(code), "{arguments:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
    }
    let ending = drawn(&folder.path().join("x.gif"), &["--pose", "turn"]);
    assert!(ending.code == Some(1) && ending.err.contains(".png or .svg"), "{}", ending.err);
    let nowhere = drawn(&folder.path().join("none/x.png"), &["--pose", "turn"]);
    assert!(nowhere.code == Some(1) && nowhere.err.contains("could not be written"), "{}", nowhere.err);
    assert!(files_in(folder.path()).is_empty(), "nothing is left behind");
}

#[test]
fn every_exercise_has_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/sheets");
    let ran = drawn(&out, &["--theme", "contrast", "--size", "48"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("57 sheets"), "{}", ran.out);
    let names: Vec<PathBuf> = files_in(&out);
    assert_eq!(names.len(), 2 * 57);
    let svg = fs::read_to_string(out.join("contrast/six-breaths.svg")).unwrap();
    assert!(
        svg.contains(">In, soft and small<") && svg.contains("#000000"),
        "captions and the theme's paper"
    );
    assert!(png_size(&out.join("contrast/six-breaths.png")).0 > 3 * 48);
    let again = drawn(&out, &["--theme", "contrast", "--size", "48"]);
    assert!(again.code == Some(1) && again.err.contains("--replace"), "{}", again.err);
    assert_eq!(drawn(&out, &["--theme", "contrast", "--size", "48", "--replace"]).code, Some(0));
}
