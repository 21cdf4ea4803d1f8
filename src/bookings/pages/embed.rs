//! The frame for a coach's own site, and the page on which the coach sets it up.

use askama::Template;

use super::super::embed::Shown;
use super::picker::book_path;
use crate::base::Moment;
use crate::base::ids::OfferId;
use crate::web::{FieldErrors, Layout, Reader, filters, times};

/// What stands in the frame. It knows nobody: no menu, no cookie, the coach's clock.
#[derive(Template)]
#[template(path = "bookings/embed.html")]
pub struct Embed {
    pub reader: Reader,
    pub name: String,
    pub title: String,
    pub slug: String,
    pub offers: Vec<Shown>,
    /// Whether the site's script asks how high the frame is.
    pub is_fitted: bool,
    /// The address of this platform, which links leave the frame for.
    pub base: String,
}

impl Embed {
    pub fn profile_href(&self) -> String {
        format!("{}/coaches/{}", self.base, self.slug)
    }

    pub fn all_times_href(&self, offer: &OfferId) -> String {
        format!("{}{}", self.base, book_path(&self.slug, *offer))
    }

    pub fn time_href(&self, offer: &OfferId, at: &Moment) -> String {
        let query = [("offer", offer.to_string()), ("at", at.rfc3339())];
        let query = serde_html_form::to_string(query).unwrap_or_default();
        format!("{}/checkout?{query}", self.base)
    }

    pub fn zone_label(&self) -> String {
        times::zone(self.reader.zone, self.reader.now)
    }
}

/// The coach's page: the sites, the snippet, the preview.
#[derive(Template)]
#[template(path = "bookings/website.html")]
pub struct Website {
    pub layout: Layout,
    pub sites: String,
    pub errors: FieldErrors,
    pub slug: String,
    /// Whether the coach is listed; otherwise there is nothing to show yet.
    pub is_listed: bool,
    pub base: String,
}

impl Website {
    pub fn workspace_page(&self) -> &'static str {
        "website"
    }

    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
    }

    /// What the coach puts into their own site.
    pub fn snippet(&self) -> String {
        let (base, slug) = (&self.base, &self.slug);
        format!(
            "<div data-guidepost=\"{slug}\"><a href=\"{base}/coaches/{slug}\">{base}/coaches/{slug}</a></div>\n\
             <script src=\"{base}/embed.js\" async></script>"
        )
    }

    /// The same without a script.
    pub fn frame(&self) -> String {
        let (base, slug) = (&self.base, &self.slug);
        format!(
            "<iframe src=\"{base}/embed/{slug}\" title=\"Guidepost\" width=\"100%\" height=\"640\" style=\"border:0\"></iframe>"
        )
    }
}
