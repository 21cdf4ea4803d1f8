//! What a resource was.

use askama::Template;

use crate::accounts::Face;
use crate::base::ids::UserId;
use crate::library::documents::Signer;
use crate::library::model::{Document, Shown, Version};
use crate::library::video::Video;
use crate::web::{Layout, filters};

/// What it was before each change, the latest first.
#[derive(Template)]
#[template(path = "library/versions.html")]
pub struct VersionsPage {
    pub layout: Layout,
    pub shown: Shown,
    pub versions: Vec<(Version, Face)>,
}

/// What it was before one change.
#[derive(Template)]
#[template(path = "library/version.html")]
pub struct VersionPage {
    pub layout: Layout,
    pub shown: Shown,
    pub version: Version,
    pub editor: Face,
    pub html: String,
    pub document: Option<Document>,
    pub signer: Signer,
    pub reader: UserId,
    pub is_own: bool,
}

impl VersionPage {
    pub fn video(&self) -> Option<Video> {
        self.version.video.as_deref().and_then(|stored| stored.parse().ok())
    }

    /// Former files are for the author and staff, whoever may read the present one.
    pub fn file_href(&self, file: &Document) -> String {
        let query = self.signer.query(file.id, Some(self.reader), self.layout.now());
        format!("{}/files/{}{query}", self.shown.resource.path(), file.id)
    }
}
