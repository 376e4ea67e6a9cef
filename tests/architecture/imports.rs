//! Who may import whom: the table in ARCHITECTURE.md, held against every path in `src`.
//!
//! Invariant: the table goes downwards only, so it can have no circle. Paths are found by their text:
//! that is why an import from this crate stands alone on its line.

use std::collections::BTreeMap;

use crate::source::Finding;
use crate::source::Source;
use crate::source::assert_none;
use crate::source::sources;
use crate::source::text;

const HEAD: &str = "| module | may import |";
const MAP: &str = "ARCHITECTURE.md";

/// A row of the table.
struct Row {
    line: usize,
    module: String,
    may_import: Vec<String>,
}

/// The rows of the import table.
fn table(document: &str) -> Vec<Row> {
    let lines = (1..).zip(document.lines()).skip_while(|(_, line)| line.trim() != HEAD);
    let rows = lines.skip(2).take_while(|(_, line)| line.starts_with('|'));
    rows.filter_map(|(line, row)| {
        let mut cells = row.trim().trim_matches('|').split('|');
        let module = in_backticks(cells.next()?).into_iter().next()?;
        Some(Row { line, module, may_import: in_backticks(cells.next()?) })
    })
    .collect()
}

fn in_backticks(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The modules that `lib.rs` declares.
pub fn modules(lib: &str) -> Vec<String> {
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// Whether every module has one row, and every row names only rows above it.
fn check_table(rows: &[Row], modules: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |line, what: String| findings.push(Finding::new(MAP, line, what));
    if rows.is_empty() {
        say(1, format!("there is no import table. Begin it with the line \"{HEAD}\"."));
    }
    for module in modules {
        let times = rows.iter().filter(|row| row.module == *module).count();
        if times != 1 && !rows.is_empty() {
            say(1, format!("`{module}` of src/lib.rs has {times} rows in the import table. Give it one."));
        }
    }
    for (place, row) in rows.iter().enumerate() {
        if row.module != "main" && !modules.contains(&row.module) {
            say(row.line, format!("src/lib.rs has no module `{}`. Take the row out.", row.module));
        }
        for import in &row.may_import {
            if !rows.iter().take(place).any(|above| above.module == *import) {
                let module = &row.module;
                say(
                    row.line,
                    format!(
                        "`{module}` may not import `{import}`, which is no row above. Imports go downwards."
                    ),
                );
            }
        }
    }
    findings
}

/// Every path into another module that the table does not allow.
fn check_imports(source: &Source, rows: &BTreeMap<&str, &Row>, modules: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(own) = source.module().filter(|own| *own != "lib") else { return findings };
    let allowed = |to: &str| rows.get(own).is_some_and(|row| row.may_import.iter().any(|m| m == to));
    for (line, code) in source.lines() {
        let mut say = |what: String| findings.push(Finding::new(&source.path, line, what));
        for after in paths(code, "crate::").chain(paths(code, "geste::")) {
            let to = first_name(after);
            if after.starts_with(['{', '*']) || (is_use(code) && after.contains('{')) {
                say("several imports on one line. Write one `use crate::…` a line.".to_owned());
            } else if modules.iter().any(|module| module == to) && to != own && !allowed(to) {
                say(format!("`{own}` may not import `{to}`. Move the code, or change the table in {MAP}."));
            }
        }
        for to in through_super(code, source.depth()).filter(|to| modules.iter().any(|m| m == to)) {
            say(format!(
                "reaches `{to}` through `super`. Write `crate::{to}`, so that the table can see it."
            ));
        }
    }
    findings
}

fn is_use(code: &str) -> bool {
    code.trim_start().trim_start_matches("pub ").starts_with("use ")
}

/// What follows each `prefix` that begins a path.
fn paths<'c>(code: &'c str, prefix: &'c str) -> impl Iterator<Item = &'c str> {
    let begins = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() || "_:$".contains(c));
    code.match_indices(prefix)
        .filter(move |(at, _)| code.get(..*at).is_some_and(begins))
        .filter_map(move |(at, _)| code.get(at + prefix.len()..))
}

fn first_name(path: &str) -> &str {
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("")
}

/// The names that enough `super::` lead to, seen from `depth` below the top.
fn through_super(code: &str, depth: usize) -> impl Iterator<Item = &str> {
    paths(code, "super::").filter_map(move |mut rest| {
        let mut steps = 1;
        while let Some(further) = rest.strip_prefix("super::") {
            (steps, rest) = (steps + 1, further);
        }
        (steps >= depth).then(|| first_name(rest))
    })
}

#[test]
fn the_import_table_goes_downwards_and_has_every_module() {
    assert_none(&check_table(&table(&text(MAP)), &modules(&text("src/lib.rs"))));
}

#[test]
fn modules_import_only_what_the_table_allows() {
    let rows = table(&text(MAP));
    let by_name = rows.iter().map(|row| (row.module.as_str(), row)).collect();
    let modules = modules(&text("src/lib.rs"));
    let all = sources(&["src"]);
    assert!(all.len() > 50, "only {} files were found in src", all.len());
    let findings: Vec<Finding> =
        all.iter().flat_map(|source| check_imports(source, &by_name, &modules)).collect();
    assert_none(&findings);
}

#[test]
fn the_build_shares_only_content_with_the_program() {
    let build = text("build.rs");
    let shared: Vec<&str> = build.lines().filter(|line| line.starts_with("#[path")).collect();
    assert_eq!(
        shared,
        ["#[path = \"src/content/mod.rs\"]"],
        "build.rs may compile src/content and nothing else"
    );
}

#[cfg(test)]
mod can_fail {
    use super::*;

    const TABLE: &str = "x\n| module | may import |\n| --- | --- |\n| `clock` | nothing |\n| `ui` | `clock`, `app` |\n\n| `late` | |";

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn on_a_table_that_goes_upwards_or_misses_a_module() {
        let findings = check_table(&table(TABLE), &names(&["clock", "ui", "app"]));
        let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), 2, "{list:?}");
        assert!(list.iter().any(|f| f.contains("`app` of src/lib.rs has 0 rows")));
        assert!(list.iter().any(|f| f.starts_with("ARCHITECTURE.md:5: `ui` may not import `app`")));
        assert_eq!(check_table(&[], &[]).len(), 1);
    }

    #[test]
    fn on_every_way_to_write_a_forbidden_import() {
        let rows = table(TABLE);
        let by_name = rows.iter().map(|row| (row.module.as_str(), row)).collect();
        let check = |path: &str, code: &str| {
            check_imports(&Source::new(path, code), &by_name, &names(&["clock", "ui", "app"])).len()
        };
        assert_eq!(check("src/clock.rs", "use crate::ui::Shell;"), 1);
        assert_eq!(check("src/clock.rs", "pub use crate::ui::Shell;"), 1);
        assert_eq!(check("src/clock.rs", "fn a() { crate::ui::draw(); }"), 1);
        assert_eq!(check("src/ui/page.rs", "use crate::{clock, app};"), 1);
        assert_eq!(check("src/ui/page.rs", "use crate::clock::{Day, Moment};"), 1);
        assert_eq!(check("src/ui/page.rs", "use super::super::app::App;"), 1);
        assert_eq!(check("src/ui/page.rs", "use crate::clock::Day; // crate::app\nuse super::theme;"), 0);
        assert_eq!(check("src/main.rs", "fn main() { geste::app::run() }"), 1);
    }
}
