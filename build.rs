//! Checks the content, bakes it in, and makes a function of every sentence of the interface.
//!
//! Invariant: broken content does not build; every error is listed with its file and line at once.
//! Into `OUT_DIR` go `library.json` (read by `src/bundle.rs`), `strings.rs` and `strings.ftl` (read by
//! `src/strings.rs`). The rules are in `src/content`, the format in `content/README.md`.

#[path = "src/content/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the build needs only the loader")]
mod content;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use content::Library;
use content::load::load_folder;
use fluent_typed::BuildOptions;
use fluent_typed::FtlOutputOptions;
use fluent_typed::LintLevel;

fn main() -> Result<(), Box<dyn Error>> {
    for watched in ["build.rs", "content", "src/content"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = env::var("OUT_DIR")?;
    let loaded = load_folder(Path::new("content"), None);
    if loaded.is_complete() {
        bake_library(&loaded.library, Path::new(&out))?;
    } else {
        for problem in &loaded.problems {
            let kind = if problem.is_error() { "error" } else { "warning" };
            println!("cargo::{kind}=content/{problem}");
        }
    }
    if let Err(error) = fluent_typed::try_build_from_locales_folder(interface_texts(&out)) {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a build script writes its output")]
fn bake_library(library: &Library, out: &Path) -> Result<(), Box<dyn Error>> {
    fs::write(out.join("library.json"), serde_json::to_vec(library)?)?;
    Ok(())
}

fn interface_texts(out: &str) -> BuildOptions {
    BuildOptions::default()
        .with_locales_folder("content")
        .with_default_language("en")
        .with_output_file_path(&format!("{out}/strings.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/strings.ftl")))
        .with_prefix("")
        .with_lint_level(LintLevel::Deny)
        .without_bidi_isolation()
        .without_format()
}
