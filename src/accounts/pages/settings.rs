//! The pages of a person's settings.

use askama::Template;

use super::tells_errors;
use crate::accounts::actors::Member;
use crate::accounts::forms::{EmailForm, ProfileForm};
use crate::accounts::queries::{SessionLine, SiteLine};
use crate::accounts::zones::{self, Region};
use crate::base::ids::SessionId;
use crate::base::messages::Locale;
use crate::base::{Msg, Zone};
use crate::web::{FieldErrors, HourCycle, Layout, filters, layout, times};

/// An option of a list: value, words, whether it is chosen.
type Choice = (String, String, bool);

/// Who I am, and how I read times.
#[derive(Template)]
#[template(path = "accounts/settings.html", blocks = ["form"])]
pub struct Settings {
    pub layout: Layout,
    pub form: ProfileForm,
    pub errors: FieldErrors,
    pub photo: Option<String>,
    pub name: String,
}

impl Settings {
    pub fn new(layout: Layout, me: &Member, form: ProfileForm, errors: FieldErrors) -> Self {
        Self { layout, form, errors, photo: me.user().photo_url(), name: me.name().to_owned() }
    }

    pub fn initials(&self) -> String {
        layout::initials(&self.name)
    }

    pub fn hue(&self) -> u32 {
        layout::hue(&self.name)
    }

    /// The regions of the list of zones, each with its choices.
    pub fn zones(&self) -> Vec<(&'static str, Vec<Choice>)> {
        let own: Option<Zone> = self.form.zone.parse().ok();
        let choice = |zone: Zone| {
            let label = format!("{} ({})", zone.city(), zone.offset_label(self.layout.now()));
            (zone.as_str().to_owned(), label, Some(zone) == own)
        };
        let mut regions: Vec<(&'static str, Vec<Choice>)> = zones::regions()
            .iter()
            .map(|region| (region.name, region.zones.iter().copied().map(choice).collect()))
            .collect();
        let is_listed = regions.iter().flat_map(|(_, zones)| zones).any(|(_, _, chosen)| *chosen);
        // An old name of a zone is not offered, but kept for who has it.
        if let Some(zone) = own.filter(|_| !is_listed) {
            regions.insert(0, ("·", vec![choice(zone)]));
        }
        regions
    }

    pub fn clocks(&self) -> Vec<Choice> {
        clocks(&self.layout, &self.form.hour_cycle)
    }

    pub fn languages(&self) -> Vec<Choice> {
        let own = Locale::find(&self.form.locale);
        Locale::all()
            .into_iter()
            .map(|locale| {
                let name = locale.text("accounts-language-name");
                (locale.as_str().to_owned(), name, Some(locale) == own)
            })
            .collect()
    }
}

fn clocks(layout: &Layout, chosen: &str) -> Vec<Choice> {
    [
        (HourCycle::Auto, "accounts-clock-auto"),
        (HourCycle::H23, "accounts-clock-h23"),
        (HourCycle::H12, "accounts-clock-h12"),
    ]
    .into_iter()
    .map(|(cycle, key)| {
        (cycle.as_str().to_owned(), layout.reader.text(key), cycle.as_str() == chosen)
    })
    .collect()
}

/// What I sign in with, and the browsers I am signed in with.
#[derive(Template)]
#[template(path = "accounts/sessions.html")]
pub struct Browsers {
    pub layout: Layout,
    pub email: String,
    pub is_verified: bool,
    pub is_two_step: bool,
    pub passkeys: i64,
    /// What another site is called that people may sign in with.
    pub site: Option<String>,
    /// Who the member is there.
    pub linked: Vec<SiteLine>,
    pub lines: Vec<SessionLine>,
    pub own: Option<SessionId>,
}

impl Browsers {
    pub fn is_own(&self, line: &SessionLine) -> bool {
        self.own == Some(line.id)
    }

    pub fn name_of(&self, line: &SessionLine) -> String {
        browser_name(self.layout.reader.locale, &line.user_agent)
    }

    pub fn has_others(&self) -> bool {
        self.lines.iter().any(|line| !self.is_own(line))
    }
}

/// `Firefox on Linux`, as far as the browser says.
pub fn browser_name(locale: Locale, agent: &str) -> String {
    match browser_and_system(agent) {
        (Some(browser), Some(system)) => {
            let name =
                Msg::new("accounts-browser-on").with("browser", browser).with("system", system);
            locale.say(&name)
        }
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => locale.text("accounts-browser-unknown"),
    }
}

/// Browsers name themselves after others they are like, so the order matters.
fn browser_and_system(agent: &str) -> (Option<&'static str>, Option<&'static str>) {
    let find = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let browser = find(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Vivaldi", "Vivaldi"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ]);
    let system = find(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    (browser, system)
}

/// A new password.
#[derive(Template)]
#[template(path = "accounts/change_password.html", blocks = ["form"])]
pub struct ChangePassword {
    pub layout: Layout,
    pub errors: FieldErrors,
}

/// A new address.
#[derive(Template)]
#[template(path = "accounts/change_email.html", blocks = ["form"])]
pub struct ChangeEmail {
    pub layout: Layout,
    pub present: String,
    pub form: EmailForm,
    pub errors: FieldErrors,
}

/// The button behind the link to a new address.
#[derive(Template)]
#[template(path = "accounts/new_email.html")]
pub struct NewEmail {
    pub layout: Layout,
    pub token: String,
    pub present: String,
    pub new: String,
}

/// Choosing the zone and clock that times are shown in.
#[derive(Template)]
#[template(path = "accounts/zone.html", blocks = ["zones"])]
pub struct ChooseZone {
    pub layout: Layout,
    pub q: String,
    pub next: String,
    pub hours: HourCycle,
}

impl ChooseZone {
    pub fn is_searching(&self) -> bool {
        !self.q.trim().is_empty()
    }

    pub fn found(&self) -> Vec<Zone> {
        zones::search(&self.q, self.layout.now())
    }

    pub fn regions(&self) -> &'static [Region] {
        zones::regions()
    }

    /// A region is open when the reader's zone is in it.
    pub fn is_open(&self, region: &Region) -> bool {
        region.zones.contains(&self.layout.zone())
    }

    pub fn is_chosen(&self, zone: &Zone) -> bool {
        *zone == self.layout.zone() && self.layout.knows_zone
    }

    /// `UTC+1`.
    pub fn offset(&self, zone: &Zone) -> String {
        zone.offset_label(self.layout.now())
    }

    /// What the clock shows there now.
    pub fn clock(&self, zone: &Zone) -> String {
        times::clock(&self.layout.reader.in_zone(*zone), self.layout.now())
    }

    /// What the reader's clock shows now.
    pub fn own_clock(&self) -> String {
        self.clock(&self.layout.zone())
    }

    pub fn clocks(&self) -> Vec<Choice> {
        clocks(&self.layout, self.hours.as_str())
    }
}

tells_errors!(Settings, ChangePassword, ChangeEmail);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_by_what_they_say() {
        for (agent, told) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
                (Some("Firefox"), Some("Linux")),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                (Some("Safari"), Some("iPhone")),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
                (Some("Edge"), Some("Windows")),
            ),
            ("", (None, None)),
        ] {
            assert_eq!(browser_and_system(agent), told);
        }
    }
}
