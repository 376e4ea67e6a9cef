//! What the documents say is so: commands, links, pictures, versions, names.
//!
//! Invariant: a document that names a file, a module, a dependency or a command names one that exists.
//! Every check takes text and gives back what is wrong with it, and is tested to be able to fail.
//! What the code itself keeps to is in `architecture.rs`.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests read the repository's own files")]

use std::fs;
use std::path::Path;

use toml::Table;
use toml::Value;

const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "content/README.md",
    "assets/LICENCES.md",
];
/// What a path inside the repository begins with.
const FOLDERS: [&str; 6] = ["src/", "tests/", "assets/", "content/", "benches/", ".ci/"];
/// How a path of one particular computer begins.
const MACHINE: [&str; 7] = ["/home/", "/root/", "/tmp/", "/mnt/", "/Users/", "C:\\Users", "file://"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file} cannot be read: {error}"))
}

/// Every file below a folder, from the repository's own; hidden ones left out.
fn files_below(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder is there");
    let mut files = Vec::new();
    for name in entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()) {
        let path = format!("{folder}/{name}");
        match root().join(&path) {
            _ if name.starts_with('.') => {}
            below if below.is_dir() => files.extend(files_below(&path)),
            _ => files.push(path),
        }
    }
    files.sort();
    files
}

#[track_caller]
fn assert_none(findings: &[String]) {
    assert!(findings.is_empty(), "{} to look at:\n{}\n", findings.len(), findings.join("\n"));
}

/// The lines outside fenced blocks, or those inside them, with their numbers.
fn lines(document: &str, inside: bool) -> Vec<(usize, &str)> {
    let mut fenced = false;
    let mut kept = Vec::new();
    for (number, line) in (1..).zip(document.lines()) {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced == inside {
            kept.push((number, line));
        }
    }
    kept
}

/// The commands of a document's fenced blocks, in order, without remarks.
fn commands(document: &str) -> Vec<&str> {
    let commands =
        lines(document, true).into_iter().map(|(_, line)| line.split(" # ").next().unwrap_or(line).trim());
    commands.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Prose and code of one line, code being what stands between backticks.
fn prose_and_code(line: &str) -> (String, Vec<&str>) {
    let parts = || line.split('`').enumerate();
    let prose: Vec<&str> = parts().filter(|(place, _)| place % 2 == 0).map(|(_, part)| part).collect();
    (prose.join(" "), parts().filter(|(place, _)| place % 2 == 1).map(|(_, part)| part).collect())
}

/// Where the links and pictures of a line of prose lead.
fn targets(prose: &str) -> Vec<String> {
    let markdown = prose.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let html = prose.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    markdown.chain(html).filter_map(|target| target.split_whitespace().next()).map(str::to_owned).collect()
}

/// The name by which a heading can be linked to.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect()
}

fn anchors(document: &str) -> Vec<String> {
    let headings = lines(document, false).into_iter().filter(|(_, line)| line.starts_with('#'));
    headings.map(|(_, line)| anchor(line.trim_start_matches('#'))).collect()
}

/// Links and pictures that lead nowhere, and paths in backticks that are not there.
fn check_links(file: &str, document: &str) -> Vec<String> {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let mut findings = Vec::new();
    for (number, line) in lines(document, false) {
        let (prose, code) = prose_and_code(line);
        for target in targets(&prose).into_iter().filter(|target| !target.contains("://")) {
            let (path, heading) = target.split_once('#').unwrap_or((&target, ""));
            let to = if path.is_empty() { root().join(file) } else { root().join(folder).join(path) };
            let leads = to.exists()
                && (heading.is_empty() || anchors_of(&to, document, path).contains(&heading.into()));
            if !leads {
                findings.push(format!(
                    "{file}:{number}: nothing is at `{target}`. Mend the link or add the file."
                ));
            }
        }
        for path in code.into_iter().filter(|path| is_path(path) && !root().join(path).exists()) {
            findings.push(format!("{file}:{number}: there is no `{path}`. Name what is there."));
        }
    }
    findings
}

fn anchors_of(to: &Path, document: &str, path: &str) -> Vec<String> {
    if path.is_empty() {
        anchors(document)
    } else {
        fs::read_to_string(to).map_or(Vec::new(), |text| anchors(&text))
    }
}

/// Whether code names one file or folder of the repository, and no pattern.
fn is_path(code: &str) -> bool {
    FOLDERS.iter().any(|folder| code.starts_with(folder)) && !code.contains([' ', '<', '*', '…', '{', ':'])
}

/// `--test NAME` and `--bench NAME` that are no targets.
fn check_commands(file: &str, document: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in (1..).zip(document.lines()) {
        for (option, folder) in [("--test ", "tests"), ("--bench ", "benches")] {
            for rest in line.split(option).skip(1) {
                let name =
                    rest.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').next().unwrap_or("");
                let target = |ending: &str| root().join(format!("{folder}/{name}{ending}")).is_file();
                if !target(".rs") && !target("/main.rs") {
                    findings.push(format!(
                        "{file}:{number}: there is no {folder}/{name}.rs. Name a target that exists."
                    ));
                }
            }
        }
    }
    findings
}

/// Names that a document does not have at the beginning of a table's row.
fn check_rows(document: &str, names: &[String]) -> Vec<String> {
    let missing =
        names.iter().filter(|name| !document.lines().any(|line| line.starts_with(&format!("| `{name}` |"))));
    missing.map(|name| format!("ARCHITECTURE.md: no row begins with `{name}`. Give it one line.")).collect()
}

/// Every name below a table whose name ends with `dependencies`.
fn dependencies(manifest: &Table) -> Vec<String> {
    let tables = manifest.iter().filter_map(|(key, value)| Some((key, value.as_table()?)));
    tables
        .flat_map(|(key, table)| {
            if key.ends_with("dependencies") { table.keys().cloned().collect() } else { dependencies(table) }
        })
        .collect()
}

fn modules(lib: &str) -> Vec<String> {
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

fn check_machine_paths(file: &str, document: &str) -> Vec<String> {
    let known = |line: &str| MACHINE.into_iter().find(|path| line.contains(path)).map(str::to_owned);
    let found = |line: &str| known(line).or_else(|| absolute_path(line));
    let lines = (1..).zip(document.lines()).filter_map(|(number, line)| Some((number, found(line)?)));
    lines
        .map(|(number, path)| {
            format!("{file}:{number}: `{path}` is a path of one computer. Write ~ or take it out.")
        })
        .collect()
}

/// The first word that begins at the root of a disk, whatever the folder there is called.
fn absolute_path(line: &str) -> Option<String> {
    let mut words = line.split(|c: char| c.is_whitespace() || "`\"'()[]<>,".contains(c));
    let from_root =
        |word: &&str| word.strip_prefix('/').is_some_and(|rest| rest.find('/').is_some_and(|at| at > 0));
    words.find(from_root).map(str::to_owned)
}

/// Files of `assets` that LICENCES.md does not name, and names in it that are no files.
fn check_licences(licences: &str, files: &[String]) -> Vec<String> {
    let rows = licences.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let named: Vec<&str> = rows.map(|(name, _)| name).collect();
    let texts = |file: &str| licences.contains(&format!("`{file}`"));
    let unnamed = files.iter().filter(|file| *file != "LICENCES.md" && !texts(file));
    let gone = named.iter().filter(|name| !files.iter().any(|file| file == *name));
    unnamed
        .map(|file| {
            format!("assets/LICENCES.md: `{file}` has no line. Say what it is, where from, which licence.")
        })
        .chain(gone.map(|name| format!("assets/LICENCES.md: there is no assets/{name}. Take the line out.")))
        .collect()
}

#[test]
fn the_first_two_commands_of_the_readme_run_geste_and_its_tests() {
    let readme = text("README.md");
    assert_eq!(commands(&readme).get(..2), Some(["cargo run --release", "cargo test"].as_slice()));
    let manifest: Table = text("Cargo.toml").parse().expect("Cargo.toml is TOML");
    let default =
        manifest.get("package").and_then(|package| package.get("default-run")).and_then(Value::as_str);
    assert!(default == Some("geste") && root().join("src/main.rs").is_file(), "cargo run starts geste");
}

#[test]
fn links_pictures_and_paths_lead_somewhere() {
    let findings: Vec<String> = DOCUMENTS.iter().flat_map(|file| check_links(file, &text(file))).collect();
    assert_none(&findings);
}

#[test]
fn test_and_bench_commands_name_targets_that_exist() {
    let findings: Vec<String> = DOCUMENTS.iter().flat_map(|file| check_commands(file, &text(file))).collect();
    assert_none(&findings);
}

#[test]
fn the_changelog_has_this_version() {
    let version = env!("CARGO_PKG_VERSION");
    let changelog = text("CHANGELOG.md");
    let heading = changelog
        .lines()
        .any(|line| line.starts_with("## ") && line.split([' ', '[', ']']).any(|w| w == version));
    assert!(heading, "CHANGELOG.md has no heading for {version}. Say what is new for the people who use it.");
}

#[test]
fn the_readme_says_how_much_content_there_is() {
    let exercises = files_below("content/en/exercises").len();
    let articles =
        files_below("content/en/articles").iter().filter(|file| file.ends_with("/article.md")).count();
    let said = format!("there are {exercises} exercises ");
    let and = format!("and {articles} articles");
    let readme = text("README.md");
    assert!(readme.contains(&said) && readme.contains(&and), "README.md does not say \"{said}… {and}\"");
}

#[test]
fn the_readme_leaves_out_nobody_who_should_ask_first() {
    let safety: Table = text("content/en/safety.toml").parse().expect("safety.toml is TOML");
    let items =
        safety.get("ask_first").and_then(|ask| ask.get("items")).and_then(Value::as_array).map(Vec::len);
    let readme = text("README.md");
    let part = readme.split("## Who should ask first").nth(1).and_then(|rest| rest.split("\n## ").next());
    let said = part.map(|part| part.lines().filter(|line| line.starts_with("- ")).count());
    assert!(items.is_some() && said == items, "README.md names {said:?}, content/en/safety.toml {items:?}");
}

#[test]
fn the_architecture_names_every_dependency_and_every_module() {
    let manifest: Table = text("Cargo.toml").parse().expect("Cargo.toml is TOML");
    let mut names = dependencies(&manifest);
    assert!(names.len() > 10, "the dependencies could not be read: {names:?}");
    names.extend(modules(&text("src/lib.rs")));
    names.sort();
    names.dedup();
    assert_none(&check_rows(&text("ARCHITECTURE.md"), &names));
}

#[test]
fn every_asset_has_its_licence() {
    let files: Vec<String> = files_below("assets")
        .iter()
        .filter_map(|file| file.strip_prefix("assets/"))
        .map(str::to_owned)
        .collect();
    assert_none(&check_licences(&text("assets/LICENCES.md"), &files));
}

#[test]
fn no_document_and_no_content_names_a_path_of_one_computer() {
    let mut files: Vec<String> = DOCUMENTS.iter().map(|file| (*file).to_owned()).collect();
    files.extend(
        files_below("content")
            .into_iter()
            .filter(|file| [".md", ".toml", ".ftl"].iter().any(|e| file.ends_with(e))),
    );
    let findings: Vec<String> =
        files.iter().flat_map(|file| check_machine_paths(file, &text(file))).collect();
    assert_none(&findings);
}

mod can_fail {
    use super::*;

    #[test]
    fn on_links_and_paths_that_lead_nowhere() {
        let count = |document: &str| check_links("content/README.md", document).len();
        assert_eq!(count("[a](gone.md) ![b](../Cargo.lock.png) <img src=\"gone.png\">"), 3);
        assert_eq!(count("# Here\n[a](../Cargo.toml) [b](#here) [c](https://example.org) `src/lib.rs`"), 0);
        assert_eq!(count("[a](#there) `src/gone.rs`"), 2);
        assert_eq!(count("```\n[a](gone.md) `src/gone.rs`\n```\n`content/<id>.toml`"), 0);
    }

    #[test]
    fn on_commands_that_are_not_as_written() {
        assert_eq!(
            commands("a\n```sh\n# first\ncargo run --release   # starts it\n\ncargo test\n```\n").len(),
            2
        );
        assert_eq!(check_commands("README.md", "`cargo test --test gone x`").len(), 1);
        assert_eq!(check_commands("README.md", "`cargo test --test documents`"), [""; 0]);
    }

    #[test]
    fn on_names_that_are_missing() {
        let names = ["serde".to_owned(), "toml".to_owned()];
        assert_eq!(check_rows("| `serde` | x |\ntoml and `toml`", &names).len(), 1);
        let manifest: Table =
            "[dependencies]\na = \"1\"\n[target.'cfg(unix)'.dependencies]\nb = \"1\"".parse().unwrap();
        assert_eq!(dependencies(&manifest), ["a", "b"]);
    }

    #[test]
    fn on_assets_without_a_line_and_lines_without_an_asset() {
        let files = ["a.png".to_owned(), "OFL.txt".to_owned(), "LICENCES.md".to_owned()];
        assert_eq!(check_licences("| `b.png` | x | `OFL.txt` |", &files).len(), 2);
        assert!(check_licences("| `a.png` | x | `OFL.txt` |", &files).is_empty());
    }

    #[test]
    fn on_a_path_of_one_computer() {
        assert_eq!(check_machine_paths("README.md", "ok\nsee /home/someone/notes").len(), 1);
        assert_eq!(check_machine_paths("README.md", "built in `/srv/build/geste`").len(), 1);
        assert!(check_machine_paths("README.md", "see ~/.local/share/geste and/or src/app").is_empty());
    }
}
