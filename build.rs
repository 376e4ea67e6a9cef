//! Checks the content, bakes it in, and makes a function of every sentence of the interface.
//!
//! Invariant: broken content does not build; every error is listed with its file and line at once.
//! Into `OUT_DIR` go `library.json` (read by `src/bundle.rs`), `strings.rs` and `strings.ftl` (read by
//! `src/strings.rs`). The rules are in `src/content`, the format in `content/README.md`.

#![expect(clippy::disallowed_methods, reason = "a build script writes its output")]

#[path = "src/content/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the build needs only the loader")]
mod content;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use content::load::interface_sentences;
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
    fs::write(Path::new(&out).join("poses.json"), serde_json::to_vec(&loaded.poses)?)?;
    if loaded.is_complete() {
        fs::write(Path::new(&out).join("library.json"), serde_json::to_vec(&loaded.library)?)?;
    } else {
        for problem in loaded.problems.iter().filter(|problem| problem.is_error()) {
            println!("cargo::error=content/{problem}");
        }
    }
    if let Err(error) = fluent_typed::try_build_from_locales_folder(interface_texts(&out)?) {
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
    }
    Ok(())
}

/// Each language's sentences stand alone in a folder: the generator takes every folder for a language.
fn interface_texts(out: &str) -> Result<BuildOptions, Box<dyn Error>> {
    let languages = format!("{out}/languages");
    for (language, sentences) in interface_sentences(Path::new("content"))? {
        let folder = Path::new(&languages).join(language);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("interface.ftl"), sentences)?;
    }
    let sources = FtlOutputOptions::single_file(&format!("{out}/strings.ftl"));
    let options = BuildOptions::default().with_locales_folder(&languages).with_default_language("en");
    let options = options.with_output_file_path(&format!("{out}/strings.rs")).with_ftl_output(sources);
    Ok(options.with_prefix("").with_lint_level(LintLevel::Deny).without_bidi_isolation().without_format())
}
