//! What readers keep.

use askama::Template;

use super::Options;
use crate::base::ids::FolderId;
use crate::library::forms::{NoteForm, ShelfQuery};
use crate::library::model::{Folder, folded};
use crate::library::queries::Keeping;
use crate::web::paging::Paging;
use crate::web::{FieldErrors, Layout, filters};

/// The button that keeps a resource, on its own.
#[derive(Template)]
#[template(path = "library/keeping.html")]
pub struct KeepingButton {
    pub slug: String,
    pub title: String,
    pub is_kept: bool,
    pub next: String,
}

/// What somebody keeps.
#[derive(Template)]
#[template(path = "library/bookmarks.html")]
pub struct BookmarksPage {
    pub layout: Layout,
    pub query: ShelfQuery,
    pub kept: Vec<Keeping>,
    pub paging: Paging,
    /// Each with how many bookmarks are in it, and how many of them are finished.
    pub folders: Vec<(Folder, i64, i64)>,
    /// The same numbers of all bookmarks.
    pub all: (i64, i64),
    /// The name of a folder as typed.
    pub name: String,
    /// A note as typed, and the address of its resource.
    pub noted: Option<(String, NoteForm)>,
    pub errors: FieldErrors,
}

impl BookmarksPage {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| self.query.with(&self.query.folder, &self.query.show, Some(number)))
    }

    /// The folder that is looked at.
    pub fn folder(&self) -> Option<&Folder> {
        let asked: FolderId = self.query.folder.parse().ok()?;
        self.folders.iter().map(|(folder, ..)| folder).find(|folder| folder.id == asked)
    }

    /// The folder that a name means.
    pub fn folder_called(&self, name: &str) -> Option<&Folder> {
        let wanted = folded(name);
        self.folders.iter().map(|(folder, ..)| folder).find(|folder| folder.folded == wanted)
    }

    /// The name in the form of folders: as typed, or the one of the folder that is looked at.
    pub fn typed_name(&self) -> &str {
        if !self.errors.is_empty() && self.noted.is_none() {
            return &self.name;
        }
        self.folder().map_or("", |folder| folder.name.as_str())
    }

    /// How many bookmarks are looked at, and how many of them are finished.
    pub fn numbers(&self) -> (i64, i64) {
        let Some(open) = self.folder() else { return self.all };
        let here = self.folders.iter().find(|(folder, ..)| folder.id == open.id);
        here.map_or((0, 0), |(_, kept, done)| (*kept, *done))
    }

    /// The part that is finished as the class of a bar's width, in steps of five.
    pub fn width(&self) -> String {
        let (kept, done) = self.numbers();
        format!("w-{}", (done * 20).checked_div(kept).unwrap_or(0) * 5)
    }

    /// Every folder, and no folder: address, name, number, whether it is looked at.
    pub fn shelves(&self) -> Vec<(String, Option<&str>, i64, bool)> {
        let here = self.folder().map(|folder| folder.id);
        let show = &self.query.show;
        let mut shelves = vec![(self.query.with("", show, None), None, self.all.0, here.is_none())];
        for (folder, kept, _) in &self.folders {
            let href = self.query.with(folder.id.as_str(), show, None);
            shelves.push((href, Some(folder.name.as_str()), *kept, here == Some(folder.id)));
        }
        shelves
    }

    pub fn is_open_only(&self) -> bool {
        self.query.shelf().is_open
    }

    /// The address of the same shelf with the other choice of what is shown.
    pub fn other(&self) -> String {
        self.query.with(&self.query.folder, if self.is_open_only() { "" } else { "open" }, None)
    }

    /// The note that a form shows: as typed, or as stored.
    pub fn note<'a>(&'a self, one: &'a Keeping) -> &'a str {
        let typed = self.noted.as_ref().filter(|(slug, _)| *slug == one.card.line.slug);
        typed.map_or(one.note.as_str(), |(_, form)| form.note.as_str())
    }

    pub fn note_error(&self, one: &Keeping) -> Option<String> {
        let is_it = self.noted.as_ref().is_some_and(|(slug, _)| *slug == one.card.line.slug);
        is_it.then(|| self.error("note").or_else(|| self.error("folder"))).flatten()
    }

    pub fn folder_name(&self, one: &Keeping) -> Option<&str> {
        let id = one.folder?;
        let found = self.folders.iter().find(|(folder, ..)| folder.id == id);
        found.map(|(folder, ..)| folder.name.as_str())
    }

    pub fn folder_options(&self, one: &Keeping) -> Options {
        let none = self.layout.reader.locale.text("library-folder-none");
        let option = |(folder, ..): &(Folder, i64, i64)| {
            (folder.id.to_string(), folder.name.clone(), one.folder == Some(folder.id))
        };
        std::iter::once((String::new(), none, one.folder.is_none()))
            .chain(self.folders.iter().map(option))
            .collect()
    }
}
