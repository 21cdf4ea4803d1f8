//! The forms of bookmarks and their folders, and of what is said of a resource.

use serde::Deserialize;

use crate::base::ids::FolderId;
use crate::library::queries::Shelf;
use crate::web::FieldErrors;

const LONGEST_NOTE: usize = 1000;
const LONGEST_FOLDER: usize = 60;
/// The longest comment, in characters: as long as the forum's.
const LONGEST_COMMENT: usize = 10_000;

/// Which bookmarks are asked for, as an address has it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ShelfQuery {
    pub folder: String,
    /// `open`: only what is not finished.
    pub show: String,
    pub page: String,
}

impl ShelfQuery {
    pub fn shelf(&self) -> Shelf {
        Shelf { folder: self.folder.parse().ok(), is_open: self.show == "open" }
    }

    /// The same with another folder, or the other choice of what is shown, or another page.
    pub fn with(&self, folder: &str, show: &str, page: Option<i64>) -> String {
        let page = page.map(|page| page.to_string()).unwrap_or_default();
        let fields = [("folder", folder), ("show", show), ("page", page.as_str())];
        let kept: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        if kept.is_empty() {
            return "/bookmarks".to_owned();
        }
        format!("/bookmarks?{}", serde_html_form::to_string(kept).unwrap_or_default())
    }
}

/// A note on a bookmark, and its folder.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NoteForm {
    pub note: String,
    pub folder: String,
    pub next: String,
}

impl NoteForm {
    pub fn parse(&self) -> Result<(String, Option<FolderId>), FieldErrors> {
        let mut errors = FieldErrors::default();
        let note = errors.text("note", &self.note, 0, LONGEST_NOTE);
        let folder = self.folder.parse::<FolderId>();
        if !self.folder.is_empty() && folder.is_err() {
            errors.add("folder", "library-error-choice");
        }
        errors.or(|| Some((note, folder.ok())))
    }
}

/// The name of a folder.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FolderForm {
    pub name: String,
}

impl FolderForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let words: Vec<&str> = self.name.split_whitespace().collect();
        let name = errors.line("name", &words.join(" "), 1, LONGEST_FOLDER);
        errors.or(|| Some(name))
    }
}

/// What somebody says of a resource.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TalkForm {
    pub body: String,
}

impl TalkForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        let mut errors = FieldErrors::default();
        let body = errors.text("body", &self.body, 2, LONGEST_COMMENT);
        errors.or(|| Some(body))
    }
}
