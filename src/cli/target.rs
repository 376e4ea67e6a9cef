//! What `--open` means: an article, an exercise, or a file of a content folder.

use std::path::Path;
use std::path::PathBuf;

use crate::app::Route;
use crate::bundle;
use crate::content::Library;
use crate::content::load::load_folder;

/// Where to start, and with which content.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Target {
    pub content: Option<PathBuf>,
    pub route: Option<Route>,
}

/// Resolves `what`, with content from a folder when one is given.
///
/// # Errors
/// Says what is wrong with `what` and what can be written in its place.
pub fn resolve(what: Option<&str>, content: Option<PathBuf>) -> Result<Target, String> {
    let Some(what) = what else { return Ok(Target { content, route: None }) };
    let Some((kind, id)) = what.split_once(':').filter(|(kind, _)| ["article", "exercise"].contains(kind))
    else {
        return file(Path::new(what));
    };
    let library = content.as_deref().map_or_else(bundle::library, |dir| load_folder(dir, None).library);
    let route = route(&library, kind, id)?;
    Ok(Target { content, route: Some(route) })
}

fn route(library: &Library, kind: &str, id: &str) -> Result<Route, String> {
    let (known, route): (Vec<&str>, _) = if kind == "article" {
        (library.articles.iter().map(|a| a.id.as_str()).collect(), Route::Reader(id.to_owned()))
    } else {
        (library.exercises.iter().map(|e| e.id.as_str()).collect(), Route::Exercise(id.to_owned()))
    };
    if known.contains(&id) {
        return Ok(route);
    }
    Err(format!("--open {kind}:{id}: there is no such {kind}. There are: {}.", known.join(", ")))
}

/// A file inside a content folder: `…/en/articles/<id>/article.md` or `…/en/exercises/<id>.toml`.
fn file(path: &Path) -> Result<Target, String> {
    let shown = path.display();
    if !path.is_file() {
        return Err(format!(
            "--open {shown}: no such file. Write article:ID, exercise:ID, or a file of a content folder; \
             \"geste content list\" shows the ids."
        ));
    }
    let name = |p: Option<&Path>| p.and_then(Path::file_name).and_then(|n| n.to_str()).map(str::to_owned);
    let ending = path.extension().and_then(|e| e.to_str());
    let in_exercises = name(path.parent()).as_deref() == Some("exercises");
    let (kind, id, up) = match ending {
        Some("toml") if in_exercises => {
            ("exercise", path.file_stem().and_then(|s| s.to_str()).map(str::to_owned), 3)
        }
        Some("md") => ("article", name(path.parent()), 4),
        _ => return Err(not_content(path)),
    };
    let folder = path.ancestors().nth(up).filter(|f| f.join("en").is_dir() || f.as_os_str().is_empty());
    let (Some(id), Some(folder)) = (id, folder) else { return Err(not_content(path)) };
    let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_path_buf() };
    let library = load_folder(&folder, None).library;
    // A file with problems is not in the library; the content check then says why.
    let route = route(&library, kind, &id).ok().or(Some(Route::ContentErrors));
    Ok(Target { content: Some(folder), route })
}

fn not_content(path: &Path) -> String {
    format!(
        "--open {}: this is not an article (…/en/articles/ID/article.md) or an exercise (…/en/exercises/ID.toml) \
         of a content folder.",
        path.display()
    )
}
