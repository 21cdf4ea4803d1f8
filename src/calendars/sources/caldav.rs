//! Accounts on `CalDAV` servers (RFC 4791): finding their calendars, and reading the events of some.

use url::Url;

use super::xml::{Thing, things};
use super::{Reading, Wanted, status, understand};
use crate::base::Moment;
use crate::calendars::model::Problem;
use crate::fetch::{Ask, Fetcher, Method};

/// Name and password of an account.
type Login = (String, String);

/// A calendar of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discovered {
    pub address: String,
    pub name: String,
}

/// How many calendars an account shows at most.
const MOST_CALENDARS: usize = 50;

const ABOUT: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"><D:prop>
<D:displayname/><D:resourcetype/><D:current-user-principal/><D:sync-token/><S:getctag/>
<C:calendar-home-set/><C:supported-calendar-component-set/></D:prop></D:propfind>"#;

struct Server<'a> {
    fetcher: &'a Fetcher,
    login: Login,
    /// The server that the person named.
    home: Url,
}

/// Finds the calendars of an account, from whichever address of the server the person knows.
pub async fn discover(
    fetcher: &Fetcher,
    address: &str,
    login: Login,
) -> Result<Vec<Discovered>, Problem> {
    let home: Url = address.parse().map_err(|_| Problem::Refused)?;
    let server = Server { fetcher, login, home };
    let (here, own) = server.entrance().await?;
    if own.is_calendar {
        return Ok(vec![discovered(&here, &own)?]);
    }
    let principal = server.step(&here, own.principal.as_deref())?;
    let (place, about) = server.one(principal).await?;
    let calendars = server.step(&place, about.home.as_deref())?;
    let (place, all) = server.about(calendars, "1").await?;
    let mut found = Vec::new();
    for thing in all.iter().filter(|thing| thing.is_calendar && thing.has_events) {
        found.push(discovered(&place, thing)?);
    }
    found.truncate(MOST_CALENDARS);
    if found.is_empty() { Err(Problem::NotACalendar) } else { Ok(found) }
}

fn discovered(place: &Url, thing: &Thing) -> Result<Discovered, Problem> {
    let address = place.join(&thing.href).map_err(|_| Problem::NotACalendar)?;
    let last = address.path_segments().and_then(|mut parts| parts.rfind(|part| !part.is_empty()));
    let name = if thing.name.is_empty() { last.unwrap_or_default() } else { &thing.name };
    let name = name.chars().filter(|letter| !letter.is_control()).take(80).collect();
    Ok(Discovered { address: address.to_string(), name })
}

impl Server<'_> {
    /// The first page that says who we are: at the address, or where servers announce themselves.
    async fn entrance(&self) -> Result<(Url, Thing), Problem> {
        let first = self.one(self.home.clone()).await;
        let is_useful = |found: &(Url, Thing)| found.1.is_calendar || found.1.principal.is_some();
        match first {
            Ok(found) if is_useful(&found) => return Ok(found),
            // Asking elsewhere would not help.
            Err(
                problem @ (Problem::SignIn
                | Problem::Refused
                | Problem::TooSlow
                | Problem::Unreachable),
            ) => {
                return Err(problem);
            }
            _ => {}
        }
        let known = self.home.join("/.well-known/caldav").map_err(|_| Problem::Refused)?;
        let found = self.one(known).await.map_err(|problem| match problem {
            Problem::NotFound | Problem::Failed => Problem::NotACalendar,
            other => other,
        })?;
        if is_useful(&found) { Ok(found) } else { Err(Problem::NotACalendar) }
    }

    /// Where a server points, if the password may be shown there.
    fn step(&self, from: &Url, to: Option<&str>) -> Result<Url, Problem> {
        let url = from.join(to.ok_or(Problem::NotACalendar)?).map_err(|_| Problem::NotACalendar)?;
        if is_trusted(&self.home, &url) { Ok(url) } else { Err(Problem::Refused) }
    }

    async fn one(&self, url: Url) -> Result<(Url, Thing), Problem> {
        let (place, all) = self.about(url, "0").await?;
        Ok((place, all.into_iter().next().ok_or(Problem::NotACalendar)?))
    }

    async fn about(&self, url: Url, depth: &str) -> Result<(Url, Vec<Thing>), Problem> {
        self.ask("PROPFIND", url, depth, ABOUT.to_owned()).await
    }

    async fn ask(
        &self,
        method: &str,
        url: Url,
        depth: &str,
        body: String,
    ) -> Result<(Url, Vec<Thing>), Problem> {
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| Problem::Failed)?;
        let ask = Ask {
            method,
            url,
            headers: vec![
                ("depth", depth.to_owned()),
                ("content-type", "application/xml; charset=utf-8".to_owned()),
            ],
            body: body.into_bytes(),
            login: Some(self.login.clone()),
        };
        let answer = self.fetcher.ask(&ask).await?;
        status(&answer)?;
        let things = things(&answer.text()).ok_or(Problem::NotACalendar)?;
        Ok((answer.url, things))
    }
}

/// Whether the password of one server may be shown to another: the same, or by TLS one of the same domain, as
/// large providers spread accounts over many.
fn is_trusted(home: &Url, other: &Url) -> bool {
    let domain = |url: &Url| {
        let labels: Vec<String> =
            url.domain().unwrap_or_default().rsplit('.').take(2).map(str::to_owned).collect();
        (labels.len() == 2).then_some(labels)
    };
    home.origin() == other.origin()
        || other.scheme() == "https" && domain(home).is_some() && domain(home) == domain(other)
}

/// Reads the calendars of an account that count, unless none of them changed.
pub async fn read(
    fetcher: &Fetcher,
    address: &str,
    login: Login,
    calendars: &[String],
    wanted: Wanted,
) -> Result<Reading, Problem> {
    let home: Url = address.parse().map_err(|_| Problem::Refused)?;
    let server = Server { fetcher, login, home };
    let mut version = String::new();
    let mut urls = Vec::new();
    for calendar in calendars {
        let url = server.step(&server.home, Some(calendar))?;
        let (_, about) = server.one(url.clone()).await?;
        version.push_str(&about.version.unwrap_or_else(|| "?".to_owned()));
        version.push(' ');
        urls.push(url);
    }
    // A server that tells no version is read each time.
    let is_told = !version.contains('?');
    let mut version = crate::base::secret::hash(&version);
    version.truncate(if is_told { 32 } else { 0 });
    if is_told && version == wanted.version {
        return Ok(Reading::Unchanged);
    }
    let mut text = String::new();
    for url in urls {
        let (_, things) = server.ask("REPORT", url, "1", query(wanted.from, wanted.to)).await?;
        for data in things.into_iter().filter_map(|thing| thing.data) {
            text.push_str(&data);
            text.push('\n');
        }
    }
    if text.is_empty() {
        return Ok(Reading::New { read: crate::calendars::ics::Read::default(), version });
    }
    let read = understand(text, wanted).await?;
    Ok(Reading::New { read, version })
}

/// Asks for all events that touch a stretch of time, as they are stored: what recurs is worked out here.
fn query(from: Moment, to: Moment) -> String {
    let stamp = |at: Moment| at.utc().format("%Y%m%dT%H%M%SZ").to_string();
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="{}" end="{}"/>
</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"#,
        stamp(from),
        stamp(to)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_to_its_own_server_or_its_domain_only() {
        let may =
            |home: &str, other: &str| is_trusted(&home.parse().unwrap(), &other.parse().unwrap());
        assert!(may("http://10.0.0.5:5232/", "http://10.0.0.5:5232/sam/"));
        assert!(may("https://caldav.icloud.com/", "https://p34-caldav.icloud.com:443/1/"));
        assert!(!may("https://caldav.icloud.com/", "http://p34-caldav.icloud.com/1/"));
        assert!(!may("https://cal.example.org/", "https://evil.example/"));
        assert!(!may("http://10.0.0.5/", "http://10.0.0.6/"));
        assert!(!may("https://localhost/", "https://localhost:444/"));
    }
}
