//! The live call of a booking.

use diesel::prelude::*;
use url::Url;

use crate::base::ids::BookingId;
use crate::base::{Moment, secret};
use crate::coaches::MeetingProvider;
use crate::db::schema::meetings;

/// Where a booking's two people meet. `join_url` is the coach's own link, or the name of a Jitsi room,
/// so that rooms of old bookings follow the platform to another server.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = meetings)]
pub struct Meeting {
    pub booking_id: BookingId,
    pub provider: MeetingProvider,
    pub join_url: String,
    pub created_at: Moment,
}

impl Meeting {
    /// The meeting of a booking. A Jitsi room's name has 128 random bits: who knows it, may enter, so
    /// nobody guesses it. Without a link of their own, coaches meet in Jitsi.
    pub fn new(
        booking_id: BookingId,
        provider: MeetingProvider,
        own_link: &str,
        now: Moment,
    ) -> Self {
        let (provider, join_url) = match provider {
            MeetingProvider::OwnLink if !own_link.trim().is_empty() => {
                (MeetingProvider::OwnLink, own_link.trim().to_owned())
            }
            _ => {
                let name: String = secret::hash(&secret::token()).chars().take(32).collect();
                (MeetingProvider::Jitsi, format!("guidepost-{name}"))
            }
        };
        Self { booking_id, provider, join_url, created_at: now }
    }

    /// The address to join at.
    pub fn address(&self, jitsi: &Url) -> String {
        match self.provider {
            MeetingProvider::OwnLink => self.join_url.clone(),
            MeetingProvider::Jitsi => {
                format!("{}/{}", jitsi.as_str().trim_end_matches('/'), self.join_url)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_cannot_be_guessed_and_own_links_are_kept() {
        let now: Moment = "2026-03-02T09:00:00Z".parse().unwrap();
        let jitsi: Url = "https://meet.jit.si".parse().unwrap();
        let room = |link| Meeting::new(BookingId::generate(), MeetingProvider::Jitsi, link, now);
        assert_ne!(room("").join_url, room("").join_url);
        assert!(room("").address(&jitsi).starts_with("https://meet.jit.si/guidepost-"));
        let own = Meeting::new(
            BookingId::generate(),
            MeetingProvider::OwnLink,
            "https://zoom.example/j/1",
            now,
        );
        assert_eq!(own.address(&jitsi), "https://zoom.example/j/1");
    }
}
