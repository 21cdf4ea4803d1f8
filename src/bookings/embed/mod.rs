//! A coach's offers and next free times in a frame on the coach's own site.

use diesel::prelude::*;
use serde::Deserialize;

use super::queries::Sale;
use crate::base::ids::UserId;
use crate::base::{Moment, Msg};
use crate::db::schema::embed_sites;
use crate::db::{Conn, DbError};
use crate::web::FieldErrors;

/// How many sites a coach may list.
pub const MOST_SITES: usize = 10;

/// How far ahead the frame looks, in days, and how many times it shows of an offer.
pub const DAYS: i64 = 21;
pub const TIMES: usize = 4;

/// One offer in the frame, with its next free times.
#[derive(Debug, Clone)]
pub struct Shown {
    pub sale: Sale,
    pub times: Vec<Moment>,
}

/// The sites that may show a coach's times, by name.
pub fn sites_of(conn: &mut Conn, coach: UserId) -> Result<Vec<String>, DbError> {
    Ok(embed_sites::table
        .filter(embed_sites::coach_id.eq(coach))
        .order(embed_sites::origin)
        .select(embed_sites::origin)
        .load(conn)?)
}

/// The sites as a coach types them, one a line.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SitesForm {
    #[serde(default)]
    pub sites: String,
}

impl SitesForm {
    /// Reads the origins; what comes after the host is left out, as a browser compares origins only.
    pub fn parse(&self) -> Result<Vec<String>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut sites: Vec<String> = Vec::new();
        for line in self.sites.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match origin(line) {
                Some(site) => sites.push(site),
                None => {
                    let shown: String = line.chars().take(80).collect();
                    errors.add("sites", Msg::new("embed-odd-site").with("site", shown));
                }
            }
        }
        sites.sort();
        sites.dedup();
        if sites.len() > MOST_SITES {
            errors.add("sites", Msg::new("embed-many-sites").with("n", MOST_SITES));
        }
        errors.or(|| Some(sites))
    }
}

/// `https://coach.example` of an address on that site. Without a scheme it is https; only a developer's own machine
/// may do without.
fn origin(text: &str) -> Option<String> {
    let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = url::Url::parse(&address).ok()?;
    let host = url.host_str()?;
    let is_local = matches!(host, "localhost" | "127.0.0.1");
    let is_named = is_local || host.contains('.');
    let is_plain = url.username().is_empty() && url.password().is_none();
    let is_known = url.scheme() == "https" || (url.scheme() == "http" && is_local);
    // What stands in a header must not be able to end it or add to it.
    let origin = url.origin().ascii_serialization();
    let is_safe = origin.chars().all(|c| c.is_ascii_alphanumeric() || ":/.-[]".contains(c));
    (is_named && is_plain && is_known && is_safe && origin.len() <= 200).then_some(origin)
}

/// The header that says who may frame the page: the listed sites and this one, for the preview.
pub fn policy(sites: &[String], is_fitted: bool) -> String {
    let script = if is_fitted { "script-src 'self'; " } else { "" };
    let sites: String = sites.iter().map(|site| format!(" {site}")).collect();
    format!(
        "default-src 'none'; {script}style-src 'self'; img-src 'self' data:; font-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'self'{sites}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c7_only_plain_origins_get_into_the_header() {
        assert_eq!(origin("coach.example/about"), Some("https://coach.example".to_owned()));
        assert_eq!(
            origin("https://Coach.Example:8443"),
            Some("https://coach.example:8443".to_owned())
        );
        assert_eq!(origin("http://localhost:3000"), Some("http://localhost:3000".to_owned()));
        for bad in [
            "http://coach.example",
            "*",
            "https://*.example",
            "javascript:alert(1)",
            "https://a.example; script-src *",
            "https://user:word@coach.example",
            "nonsense",
            "file:///etc/passwd",
            "",
        ] {
            assert_eq!(origin(bad), None, "{bad}");
        }
        let typed = SitesForm { sites: "coach.example\n\n https://coach.example/x \n".to_owned() };
        assert_eq!(typed.parse().unwrap(), ["https://coach.example"]);
        assert!(SitesForm { sites: "nonsense".to_owned() }.parse().is_err());
        assert!(policy(&[], false).ends_with("frame-ancestors 'self'"));
        assert!(!policy(&[], false).contains("script-src"));
    }
}
