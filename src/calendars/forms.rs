//! What browsers send about calendars.

use serde::Deserialize;
use url::Url;

use super::commands::SourceChange;
use super::model::FeedOptions;
use super::sources::Access;
use crate::web::FieldErrors;

/// What a feed shows.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct FeedForm {
    pub with_names: String,
    pub with_links: String,
}

impl FeedForm {
    pub fn options(&self) -> FeedOptions {
        FeedOptions { with_names: self.with_names == "yes", with_links: self.with_links == "yes" }
    }
}

/// A calendar elsewhere: by its address, or by the address of its server with a name and a password.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SourceForm {
    pub kind: String,
    pub address: String,
    pub user: String,
    pub password: String,
    pub name: String,
    pub shows_titles: String,
}

impl SourceForm {
    pub fn is_account(&self) -> bool {
        self.kind == "caldav"
    }

    pub fn shows_titles(&self) -> bool {
        self.shows_titles == "yes"
    }

    /// How to reach it, and what it is called.
    pub fn parse(&self) -> Result<(Access, String), FieldErrors> {
        let mut errors = FieldErrors::default();
        let address = address(&mut errors, &self.address);
        let name = errors.line("name", &self.name, 0, 80);
        let access = if self.is_account() {
            let user = errors.line("user", &self.user, 1, 254);
            if self.password.is_empty() {
                errors.add("password", "field-required");
            }
            Access::Caldav { address, user, password: self.password.clone() }
        } else {
            Access::Ics { address }
        };
        errors.or(|| {
            let name = if name.is_empty() { access.host() } else { name };
            Some((access, name))
        })
    }
}

/// The address of a calendar. Programs write `webcal:` where they mean `https:`, and people leave it out.
fn address(errors: &mut FieldErrors, typed: &str) -> String {
    let typed = errors.line("address", typed, 1, 2000);
    let full = match typed.split_once("://") {
        Some((scheme, rest))
            if ["webcal", "webcals"].contains(&scheme.to_ascii_lowercase().as_str()) =>
        {
            format!("https://{rest}")
        }
        None if typed.contains('.') && !typed.contains(':') => format!("https://{typed}"),
        _ => typed,
    };
    match Url::parse(&full) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => url.to_string(),
        _ => {
            errors.add("address", "calendars-problem-refused");
            String::new()
        }
    }
}

/// What is to be changed of a calendar.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    pub name: String,
    pub shows_titles: String,
    pub busy: Vec<String>,
}

impl ChangeForm {
    pub fn parse(&self) -> Result<SourceChange, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.line("name", &self.name, 1, 80);
        errors.or(|| {
            Some(SourceChange {
                name,
                shows_titles: self.shows_titles == "yes",
                busy: self.busy.iter().filter_map(|id| id.parse().ok()).collect(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Option<String> {
        let form = SourceForm { address: address.to_owned(), ..SourceForm::default() };
        match form.parse() {
            Ok((Access::Ics { address }, _)) => Some(address),
            _ => None,
        }
    }

    #[test]
    fn addresses_are_taken_as_people_have_them() {
        for typed in ["webcal://a.example/b.ics", " https://a.example/b.ics ", "a.example/b.ics"] {
            assert_eq!(read(typed).as_deref(), Some("https://a.example/b.ics"), "{typed}");
        }
        for bad in ["", "file:///etc/passwd", "javascript:alert(1)", "calendar", "https://"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
