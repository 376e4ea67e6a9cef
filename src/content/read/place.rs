//! What a file of the content folder is, by its path alone.
//!
//! Invariant: every path has exactly one place; a file that Geste would not read is a stray, so
//! that a wrong name is never silent.

/// The language that has the numbers; the others only translate.
pub const BASE_LANGUAGE: &str = "en";

/// What stands at a path of the content folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    References,
    Glossary,
    Safety,
    Exercise {
        id: &'a str,
    },
    Page {
        id: &'a str,
    },
    ArticleText {
        id: &'a str,
    },
    ArticleClaims {
        id: &'a str,
    },
    ArticleQuiz {
        id: &'a str,
    },
    Session {
        id: &'a str,
    },
    Path {
        id: &'a str,
    },
    Tricks,
    /// What a person starts with who writes an exercise.
    OwnKit,
    /// Poses of the figure, one file a rig.
    Poses,
    Picture {
        article: &'a str,
        name: &'a str,
    },
    /// Read by somebody else: interface text, this folder's README, hidden files.
    Ignored,
    Stray,
}

/// What the file at this path is. The path is relative to the content folder, with forward slashes.
pub fn place(path: &str) -> Place<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    if parts.last().is_some_and(|name| name.starts_with('.')) {
        return Place::Ignored;
    }
    match *parts.as_slice() {
        ["README.md"] => Place::Ignored,
        ["references.toml"] => Place::References,
        ["poses", name] if name.ends_with(".toml") => Place::Poses,
        [language, "interface.ftl"] if is_language(language) => Place::Ignored,
        [BASE_LANGUAGE, ref rest @ ..] => place_in_base(rest),
        _ => Place::Stray,
    }
}

fn place_in_base<'a>(parts: &[&'a str]) -> Place<'a> {
    match *parts {
        ["glossary.toml"] => Place::Glossary,
        ["safety.toml"] => Place::Safety,
        ["exercises", name] => name.strip_suffix(".toml").map_or(Place::Stray, |id| Place::Exercise { id }),
        ["tricks.toml"] => Place::Tricks,
        ["own.toml"] => Place::OwnKit,
        ["sessions", name] => name.strip_suffix(".toml").map_or(Place::Stray, |id| Place::Session { id }),
        ["paths", name] => name.strip_suffix(".toml").map_or(Place::Stray, |id| Place::Path { id }),
        ["pages", name] => name.strip_suffix(".md").map_or(Place::Stray, |id| Place::Page { id }),
        ["articles", id, "article.md"] => Place::ArticleText { id },
        ["articles", id, "claims.toml"] => Place::ArticleClaims { id },
        ["articles", id, "quiz.toml"] => Place::ArticleQuiz { id },
        ["articles", article, name] if is_picture(name) => Place::Picture { article, name },
        _ => Place::Stray,
    }
}

/// Whether anything is looked for in the folder at this path; the content folder itself is "".
pub fn is_folder_of_content(path: &str) -> bool {
    match *path.split('/').collect::<Vec<_>>().as_slice() {
        ["" | "poses"] => true,
        [language] => is_language(language),
        [BASE_LANGUAGE, "articles" | "exercises" | "pages" | "paths" | "sessions"] => true,
        [BASE_LANGUAGE, "articles", article] => !article.starts_with('.'),
        _ => false,
    }
}

/// `en`, `de`, `pt-BR`
fn is_language(name: &str) -> bool {
    let mut parts = name.split('-');
    let is_main = |part: &str| matches!(part.len(), 2 | 3) && part.chars().all(|c| c.is_ascii_lowercase());
    parts.next().is_some_and(is_main)
        && parts.all(|part| !part.is_empty() && part.chars().all(char::is_alphanumeric))
}

/// The kinds of pictures Geste can draw.
fn is_picture(name: &str) -> bool {
    [".png", ".jpg", ".jpeg"].iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_path() {
        assert_eq!(place("references.toml"), Place::References);
        assert_eq!(place("en/exercises/six-breaths.toml"), Place::Exercise { id: "six-breaths" });
        assert_eq!(place("en/articles/a/article.md"), Place::ArticleText { id: "a" });
        assert_eq!(place("en/articles/a/brain.png"), Place::Picture { article: "a", name: "brain.png" });
        assert_eq!(place("en/interface.ftl"), Place::Ignored);
        assert_eq!(place("pt-BR/interface.ftl"), Place::Ignored);
        assert_eq!(place("en/exercises/.DS_Store"), Place::Ignored);
    }

    #[test]
    fn a_wrong_name_is_a_stray() {
        for path in
            ["reference.toml", "en/exercises/x.tml", "en/articles/a/quizz.toml", "de/glossary.toml", "en/x/y"]
        {
            assert_eq!(place(path), Place::Stray, "{path}");
        }
    }

    #[test]
    fn only_folders_of_content_are_looked_into() {
        for path in ["", "en", "de", "en/articles", "en/articles/a", "en/pages"] {
            assert!(is_folder_of_content(path), "{path}");
        }
        for path in ["target", "de/articles", "en/exercises/neck", "en/articles/a/b", "en/articles/.git"] {
            assert!(!is_folder_of_content(path), "{path}");
        }
    }
}
