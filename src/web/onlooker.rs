//! Who looks at a public page, as far as statistics care: a person, or a program that reads by itself.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::USER_AGENT;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use crate::base::Moment;
use crate::statistics::{Kind, Tally};

/// What programs call themselves that fetch pages for nobody in particular.
const PROGRAMS: [&str; 12] = [
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "curl",
    "wget",
    "python",
    "headless",
    "monitor",
    "http-client",
    "lighthouse",
];

/// Counts what a person does; what programs do is not counted.
#[derive(Debug, Clone, Default)]
pub struct Onlooker(Option<Data<Tally>>);

impl Onlooker {
    /// Counts one more, if a person did it.
    pub fn count(&self, kind: Kind, now: Moment) {
        if let Some(tally) = &self.0 {
            tally.count(kind, now);
        }
    }
}

/// Whether a browser says what a browser says.
fn is_person(user_agent: &str) -> bool {
    let name = user_agent.to_ascii_lowercase();
    name.contains("mozilla") && !PROGRAMS.iter().any(|program| name.contains(program))
}

impl FromRequest for Onlooker {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, actix_web::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let header = |name: &str| {
            let value = request.headers().get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default()
        };
        // A page that a browser fetches before anybody asked may never be seen.
        let is_early = header("Sec-Purpose").contains("prefetch");
        let counts = !is_early && is_person(header(USER_AGENT.as_str()));
        let tally = request.app_data::<Data<Tally>>().filter(|_| counts);
        ready(Ok(Self(tally.cloned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_people_and_crawlers_are_not() {
        assert!(is_person(
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
        ));
        for program in [
            "",
            "curl/8.5.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0",
        ] {
            assert!(!is_person(program), "{program}");
        }
    }
}
