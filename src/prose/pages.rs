//! One's pictures, and a text as it will be shown.

use askama::Template;

use super::model::{Picture, QUOTA};
use crate::base::Msg;
use crate::web::paging::Paging;
use crate::web::{Layout, filters};

/// A person's pictures, and a form for one more.
#[derive(Template)]
#[template(path = "prose/pictures.html")]
pub struct PicturesPage {
    pub layout: Layout,
    pub pictures: Vec<Picture>,
    pub paging: Paging,
    /// In bytes.
    pub kept: i64,
    /// Why the picture that was just sent is not among them.
    pub error: Option<Msg>,
}

impl PicturesPage {
    pub fn error(&self) -> Option<String> {
        self.error.as_ref().map(|msg| self.layout.reader.locale.say(msg))
    }

    pub fn page(&self, number: Option<i64>) -> Option<String> {
        number.map(|number| format!("/pictures?page={number}"))
    }

    /// The line that shows a picture in a text.
    pub fn line(&self, picture: &Picture) -> String {
        picture.markdown(&self.layout.reader.locale.text("editor-picture-alt"))
    }

    /// In megabytes, rounded up.
    pub fn used(&self) -> i64 {
        self.kept.div_euclid(MEGABYTE) + i64::from(self.kept.rem_euclid(MEGABYTE) > 0)
    }

    pub fn quota(&self) -> i64 {
        QUOTA / MEGABYTE
    }
}

const MEGABYTE: i64 = 1024 * 1024;

/// A text as it will be shown, on a page of its own: without scripts it opens beside the form.
#[derive(Template)]
#[template(path = "prose/preview.html")]
pub struct PreviewPage {
    pub layout: Layout,
    pub html: String,
}
