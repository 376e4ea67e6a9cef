//! Everything read from one folder, not yet judged.
//!
//! Invariant: there is a draft for every file that was there, also for one that cannot be read, so
//! that what points to it is not called wrong as well.

use std::collections::BTreeMap;

use super::super::article::Article;
use super::super::article::GlossaryEntry;
use super::super::article::HelpPage;
use super::super::article::Page;
use super::super::article::QuizQuestion;
use super::super::evidence::Claim;
use super::super::evidence::Reference;
use super::super::exercise::Exercise;
use super::super::exercise::OwnKit;
use super::super::library::Library;
use super::super::problem::Problem;
use super::super::programme::Path;
use super::super::programme::ReadySession;
use super::super::programme::TrickList;
use super::kinds::article;
use super::kinds::claims;
use super::kinds::exercise;
use super::kinds::help;
use super::kinds::own;
use super::kinds::programme;
use super::open;
use super::open::Unreadable;
use super::place::Place;
use super::place::place;
use super::sheet::Draft;
use super::sheet::Sheet;

/// What is in each file, by its path below the content folder with forward slashes.
pub type Files = BTreeMap<String, Result<Vec<u8>, Unreadable>>;

/// What was read, each file with its sheet.
#[derive(Debug, Default)]
pub struct Drafts {
    /// By file name, which is to be the id.
    pub exercises: BTreeMap<String, Draft<Exercise>>,
    /// By folder name, which is to be the id.
    pub articles: BTreeMap<String, ArticleDraft>,
    pub pages: BTreeMap<String, Draft<Page>>,
    pub sessions: BTreeMap<String, Draft<ReadySession>>,
    pub paths: BTreeMap<String, Draft<Path>>,
    pub tricks: Option<Draft<TrickList>>,
    pub own_kit: Option<Draft<OwnKit>>,
    /// The figure's poses as they are written, by id.
    pub poses: BTreeMap<String, toml::Value>,
    pub references: Option<Draft<Vec<Reference>>>,
    pub glossary: Option<Draft<Vec<GlossaryEntry>>>,
    pub help: Option<Draft<HelpPage>>,
    /// Problems of files that have no sheet: strays, pictures, files that are not there.
    pub problems: Vec<Problem>,
}

/// The files of an article's folder.
#[derive(Debug, Default)]
pub struct ArticleDraft {
    pub text: Option<Draft<Article>>,
    pub claims: Option<Draft<Vec<Claim>>>,
    pub quiz: Option<Draft<Vec<QuizQuestion>>>,
    pub pictures: BTreeMap<String, Vec<u8>>,
}

impl Drafts {
    /// Reads all files.
    pub fn read(files: Files) -> Self {
        let mut drafts = Self::default();
        for (file, bytes) in files {
            drafts.add(&file, bytes);
        }
        drafts
    }

    fn add(&mut self, file: &str, bytes: Result<Vec<u8>, Unreadable>) {
        match place(file) {
            Place::References => self.references = Some(open::tables(file, &bytes, claims::references)),
            Place::Glossary => self.glossary = Some(open::tables(file, &bytes, help::glossary)),
            Place::Safety => self.help = Some(open::tables(file, &bytes, help::help_page)),
            Place::Exercise { id } => {
                self.exercises.insert(id.to_owned(), open::tables(file, &bytes, exercise::exercise));
            }
            Place::OwnKit => self.own_kit = Some(open::tables(file, &bytes, own::own_kit)),
            Place::Tricks => self.tricks = Some(open::tables(file, &bytes, programme::tricks)),
            Place::Session { id } => {
                self.sessions.insert(id.to_owned(), open::tables(file, &bytes, programme::session));
            }
            Place::Path { id } => {
                self.paths.insert(id.to_owned(), open::tables(file, &bytes, programme::path));
            }
            Place::Page { id } => {
                self.pages.insert(id.to_owned(), open::markdown(file, &bytes, article::page));
            }
            Place::ArticleText { id } => {
                self.article(id).text = Some(open::markdown(file, &bytes, article::article));
            }
            Place::ArticleClaims { id } => {
                self.article(id).claims = Some(open::tables(file, &bytes, claims::claims));
            }
            Place::ArticleQuiz { id } => {
                self.article(id).quiz = Some(open::tables(file, &bytes, claims::quiz));
            }
            Place::Picture { article, name } => match bytes {
                Ok(bytes) => {
                    self.article(article).pictures.insert(name.to_owned(), bytes);
                }
                Err(why) => self.problems.push(Problem::error(file, 1, why.message, why.advice)),
            },
            Place::Stray => self.problems.push(Problem::note(
                file,
                1,
                "Geste does not read this file.",
                "Check its name and folder against content/README.md, or take it away.",
            )),
            Place::Poses => self.add_poses(file, &bytes),
            Place::Ignored => {}
        }
    }

    fn add_poses(&mut self, file: &str, bytes: &Result<Vec<u8>, Unreadable>) {
        let bytes = bytes.as_deref().unwrap_or_default();
        match std::str::from_utf8(bytes)
            .map_err(|e| e.to_string())
            .and_then(|text| text.parse::<toml::Table>().map_err(|error| error.message().to_owned()))
        {
            Ok(poses) => self.poses.extend(poses),
            Err(why) => {
                let message = format!("The poses cannot be read as TOML: {why}.");
                self.problems.push(Problem::error(file, 1, message, "Mend the file."));
            }
        }
    }

    fn article(&mut self, id: &str) -> &mut ArticleDraft {
        self.articles.entry(id.to_owned()).or_default()
    }

    /// Every sheet there is.
    pub fn sheets(&mut self) -> impl Iterator<Item = &mut Sheet> {
        let articles = self.articles.values_mut().flat_map(|article| {
            let text = article.text.iter_mut().map(|draft| &mut draft.sheet);
            let claims = article.claims.iter_mut().map(|draft| &mut draft.sheet);
            text.chain(claims).chain(article.quiz.iter_mut().map(|draft| &mut draft.sheet))
        });
        let exercises = self.exercises.values_mut().map(|draft| &mut draft.sheet);
        let pages = self.pages.values_mut().map(|draft| &mut draft.sheet);
        let references = self.references.iter_mut().map(|draft| &mut draft.sheet);
        let glossary = self.glossary.iter_mut().map(|draft| &mut draft.sheet);
        let help = self.help.iter_mut().map(|draft| &mut draft.sheet);
        let sessions = self.sessions.values_mut().map(|draft| &mut draft.sheet);
        let paths = self.paths.values_mut().map(|draft| &mut draft.sheet);
        let tricks = self.tricks.iter_mut().map(|draft| &mut draft.sheet);
        let own = self.own_kit.iter_mut().map(|draft| &mut draft.sheet);
        let lists = references.chain(glossary).chain(help).chain(tricks).chain(own);
        articles.chain(exercises).chain(pages).chain(sessions).chain(paths).chain(lists)
    }

    /// The library without the files that have errors, and all problems in order. Of the two long
    /// lists, references and glossary, only the entries that cannot be read are left out.
    pub fn finish(mut self) -> (Library, Vec<Problem>) {
        let mut problems = std::mem::take(&mut self.problems);
        let mut library = Library {
            references: readable_entries(self.references.as_mut(), "references"),
            glossary: readable_entries(self.glossary.as_mut(), "entries"),
            help: self.help.as_mut().and_then(without_errors),
            exercises: self.exercises.values_mut().filter_map(without_errors).collect(),
            pages: self.pages.values_mut().filter_map(without_errors).collect(),
            sessions: self.sessions.values_mut().filter_map(without_errors).collect(),
            paths: self.paths.values_mut().filter_map(without_errors).collect(),
            tricks: self.tricks.as_mut().and_then(without_errors),
            own_kit: self.own_kit.as_mut().and_then(without_errors),
            ..Library::default()
        };
        for article in self.articles.values_mut() {
            article.move_into(&mut library);
        }
        library.sort();
        library.mark_words();
        for sheet in self.sheets() {
            problems.extend(sheet.take_problems());
        }
        problems.sort();
        (library, problems)
    }
}

impl ArticleDraft {
    fn move_into(&mut self, library: &mut Library) {
        let Some(mut article) = self.text.as_mut().and_then(without_errors) else { return };
        if let Some(claims) = &mut self.claims {
            let Some(claims) = without_errors(claims) else { return };
            article.claims = claims;
        }
        article.quiz = self.quiz.as_mut().and_then(without_errors).unwrap_or_default();
        for (name, bytes) in std::mem::take(&mut self.pictures) {
            library.pictures.insert(Library::picture_name(&article.id, &name), bytes);
        }
        library.articles.push(article);
    }
}

fn without_errors<T: Clone>(draft: &mut Draft<T>) -> Option<T> {
    (!draft.sheet.has_errors()).then(|| draft.value.clone())
}

fn readable_entries<T: Clone>(draft: Option<&mut Draft<Vec<T>>>, key: &str) -> Vec<T> {
    let Some(draft) = draft else { return Vec::new() };
    let sheet = &draft.sheet;
    let entries = draft.value.iter().enumerate();
    let readable = entries.filter(|(index, _)| sheet.is_sound(&format!("{key}[{index}]")));
    readable.map(|(_, entry)| entry.clone()).collect()
}
