//! The people of the demo world, as `demo/*.toml` describes them. The files are part of the program.

use serde::Deserialize;

use super::DemoError;

const FILES: &[(&str, &str)] = &[
    ("staff.toml", include_str!("../../../demo/staff.toml")),
    ("students.toml", include_str!("../../../demo/students.toml")),
    ("applicants.toml", include_str!("../../../demo/applicants.toml")),
    ("coaches-1.toml", include_str!("../../../demo/coaches-1.toml")),
    ("coaches-2.toml", include_str!("../../../demo/coaches-2.toml")),
    ("coaches-3.toml", include_str!("../../../demo/coaches-3.toml")),
    ("coaches-4.toml", include_str!("../../../demo/coaches-4.toml")),
    ("coaches-5.toml", include_str!("../../../demo/coaches-5.toml")),
];

/// Everybody and everything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct World {
    pub staff: Vec<Staff>,
    pub students: Vec<Student>,
    pub coaches: Vec<Coach>,
    /// Coaches who wait for an admin's answer.
    pub applicants: Vec<Coach>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Staff {
    pub role: String,
    pub name: String,
    pub email: String,
    pub portrait: String,
    pub zone: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Student {
    pub name: String,
    pub email: String,
    pub zone: String,
    pub portrait: Option<String>,
    pub goals: String,
    pub level: String,
    pub commitment: String,
    pub interests: Vec<String>,
    pub booking_messages: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Coach {
    pub name: String,
    pub email: String,
    /// A file's name under `static/portraits`; without one, pages draw initials.
    pub portrait: Option<String>,
    pub location: String,
    pub country: String,
    pub zone: String,
    pub languages: Vec<String>,
    pub countries: Vec<String>,
    pub topics: Vec<String>,
    pub specialties: Vec<String>,
    pub title: String,
    pub headline: String,
    pub bio: String,
    pub approach: String,
    pub experience_years: i32,
    pub past_companies: Vec<String>,
    pub certifications: Vec<String>,
    #[serde(default)]
    pub website: String,
    #[serde(default)]
    pub linkedin: String,
    #[serde(default)]
    pub video: String,
    pub currency: String,
    /// In major units.
    pub hourly_rate: i64,
    pub refundable_hours: i32,
    pub refund_percent: i32,
    pub notice_hours: i32,
    pub advance_days: i32,
    pub buffer_minutes: i32,
    pub daily_limit: i32,
    /// `jitsi`, or `own:` and a link.
    pub meeting: String,
    /// A date.
    pub member_since: String,
    /// How much of the coming two weeks is taken, in percent.
    pub busyness: u32,
    pub hours: Vec<Hours>,
    pub offers: Vec<Offer>,
    #[serde(default)]
    pub reviews: Vec<Review>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Hours {
    /// `mon` to `sun`.
    pub days: Vec<String>,
    pub from: String,
    pub to: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Offer {
    pub title: String,
    pub minutes: i32,
    pub price_minor: i64,
    pub approval: bool,
    pub description: String,
    pub questions: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Review {
    pub rating: i32,
    /// Professionalism, expertise, communication, value for money.
    pub aspects: [i32; 4],
    pub text: String,
    pub answer: Option<String>,
}

impl World {
    /// Reads the embedded files.
    pub fn read() -> Result<Self, DemoError> {
        let mut world = Self::default();
        for (name, text) in FILES {
            let part: Self =
                toml::from_str(text).map_err(|e| DemoError::World(format!("demo/{name}: {e}")))?;
            world.staff.extend(part.staff);
            world.students.extend(part.students);
            world.coaches.extend(part.coaches);
            world.applicants.extend(part.applicants);
        }
        Ok(world)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_world_is_whole_and_no_address_is_there_twice() {
        let world = World::read().unwrap();
        assert_eq!(
            (world.coaches.len(), world.students.len(), world.applicants.len()),
            (40, 25, 2)
        );
        let mut emails: Vec<&str> = world.coaches.iter().map(|c| c.email.as_str()).collect();
        emails.extend(world.students.iter().map(|s| s.email.as_str()));
        emails.extend(world.applicants.iter().map(|a| a.email.as_str()));
        let count = emails.len();
        assert_eq!(emails.into_iter().collect::<BTreeSet<_>>().len(), count);
    }
}
