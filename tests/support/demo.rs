//! The demo world, for the sweeps that look at every page.

use guidepost::app::demo;
use guidepost::base::Moment;

use super::{Person, TestApp};

/// The kinds of people who walk through the pages, and where they start.
pub const WALKERS: &[(&str, &[&str])] = &[
    ("visitor", &["/"]),
    ("student", &["/home", "/"]),
    ("coach", &["/coach", "/home"]),
    ("admin", &["/admin", "/home"]),
];

/// Pages that are reached from a mail, from another program or after a step that the walk does not take.
pub const WITHOUT_A_LINK: &[&str] = &[
    "/assets/{hash}/{name:.*}",
    "/health/live",
    "/health/ready",
    "/metrics",
    "/service-worker.js",
    "/notifications/stream",
    "/unsubscribe/{token}",
    "/appeals/{token}",
    "/photos/{id}",
    "/pictures/{name}",
    "/verify",
    "/verify/{token}",
    "/reset/{token}",
    "/claim/{token}",
    "/settings/email/{token}",
    "/payments/{id}/return",
    "/test-provider/checkout/{id}",
    // After a step: paying, going live, being shut out; or while a session is just so.
    "/bookings/{id}/payment",
    "/bookings/{id}/confirmation",
    "/bookings/{id}/feedback",
    "/bookings/{id}/no-show",
    "/bookings/{id}/no-show/answer",
    "/bookings/{id}/moves/{proposal}",
    "/bookings/{id}/files/{file}",
    // The walk may meet no document, and nothing that was changed.
    "/library/{slug}/files/{file}",
    "/library/{slug}/versions/{id}",
    "/waiting/{id}",
    "/reviews/{id}/edit",
    "/reviews/{id}/removal",
    "/coach/submission",
    "/admin/people/{id}/restoration",
    // Where the page after joining is loaded anew.
    "/bookings/{id}/join",
    // For programs, and for other sites.
    "/embed.js",
    "/api/v1/me",
    "/api/v1/bookings",
    "/api/v1/bookings/{id}",
    // Between the two steps of signing in, before what is sensitive, and once a key is made.
    "/login/code",
    "/reauth",
    "/settings/two-step/setup",
    "/settings/privacy/exports/{id}",
    "/calendar/feed/{token}.ics",
    // A comment's own address leads to its topic, and a script asks for handles.
    "/forum/comments/{id}",
    "/forum/mentions",
    "/forum/comments/{id}/history",
    "/forum/t/{slug}/history",
    // Of posts of one's own, which the walk may not meet.
    "/forum/t/{slug}/edit",
    "/forum/t/{slug}/removal",
    "/forum/comments/{id}/edit",
    "/forum/comments/{id}/removal",
    // Leads to a provider, where one is set up, and back.
    "/coach/calendar/sessions/{id}/move",
    "/coach/calendars/connect/{kind}",
    "/coach/calendars/connected/{kind}",
    "/coach/calendars/calls",
    // The same for signing in.
    "/login/openid",
    "/login/openid/return",
    "/reauth/openid",
    "/settings/openid/link",
    // The demo sends nothing.
    "/dev/mail/{number}",
    "/dev/mail/{number}/html",
    "/dev/mail/{number}/raw",
];

impl TestApp {
    /// An application with the demo world, as of now.
    pub async fn with_demo() -> Self {
        let app = Self::start().await;
        demo::build(&app.app, Moment::now()).unwrap();
        app
    }

    /// One of the demo's people at a browser of their own.
    pub async fn demo_person(&self, who: &str) -> Person<'_> {
        let person = self.visitor();
        if let Some((_, email)) = demo::PEOPLE.iter().find(|(role, _)| *role == who) {
            let fields = [("email", *email), ("password", demo::PASSWORD)];
            assert_eq!(person.post("/login", &fields).await.status, 303, "{email} signs in");
        }
        person
    }
}
