//! Bookings as people see them.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Member};
use guidepost::availability::calendar_of;
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{Booking, Paid, commands};
use guidepost::db::DbError;
use guidepost::db::schema::{bookings, users};

use crate::support::booking::{take_on, wishes};
use crate::support::{Reply, TestApp};

/// Free times of a coach on whole days from three days ahead, by the clock of the machine.
fn free_times(app: &TestApp, sale: &Sale) -> Vec<Moment> {
    let (coach, minutes) = (sale.coach.id, i64::from(sale.offer.minutes));
    let from = Moment::now().plus_days(3).utc_date().and_hms_opt(0, 0, 0).unwrap();
    let from = Moment::from_naive_utc(from);
    let calendar =
        app.app.db.read_now(|conn| calendar_of(conn, coach, from, from.plus_days(14))).unwrap();
    calendar.all_openings(minutes, Moment::now()).iter().map(|opening| opening.start).collect()
}

fn path(at: Moment, sale: &Sale) -> String {
    format!("/checkout?offer={}&at={}", sale.offer.id, at.rfc3339())
}

fn booked(app: &TestApp, student: UserId, sale: &Sale, at: Moment) -> Booking {
    let key = wishes(&format!("{student}-{at}"));
    let booking = take_on(&app.app.db, student, sale, at, &key, Moment::now()).unwrap();
    let id = booking.id;
    let paid = app.change(|conn| commands::confirm_paid(conn, id, Moment::now())).unwrap();
    assert_eq!(paid, Paid::Confirmed);
    app.booking(&booking)
}

struct Stage {
    app: TestApp,
    coach: Coach,
    sale: Sale,
    sam: Member,
}

async fn stage() -> Stage {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    Stage { app, coach, sale, sam }
}

fn hidden(reply: &Reply, name: &str) -> String {
    reply.attributes(&format!("input[name='{name}']"), "value").remove(0)
}

#[actix_web::test]
async fn a_visitor_picks_a_day_and_a_time_with_plain_links() {
    let Stage { app, sale, .. } = stage().await;
    let visitor = app.visitor();
    let base = format!("/coaches/{}/book/{}", sale.coach.slug, sale.offer.id);
    let month = visitor.get(&base).await;
    month.assert_status(200).assert_text("When suits you?").assert_selector("table.month a");
    let day = month.attributes("a.month__day", "href").remove(0);
    let picked = visitor.get(&day).await;
    let times = picked.assert_status(200).attributes("a.time", "href");
    assert!(times[0].starts_with("/checkout?offer="), "{times:?}");
    visitor.get(&times[0]).await.assert_status(200).assert_text("Almost there");
    visitor.htmx_get(&day).await.assert_fragment("#picker");
    let glance = visitor.get(&format!("{base}?view=days")).await;
    glance.assert_status(200).assert_selector(".glance a.time");
    visitor
        .get(&format!("{base}?month=nonsense&day=2026-99-99&zone=Mars/X"))
        .await
        .assert_status(200);
    visitor.get(&format!("{base}?month=9999-12&day=-5")).await.assert_status(200);
}

#[actix_web::test]
async fn the_clock_of_the_times_is_chosen_beside_them_and_kept() {
    let Stage { app, sale, .. } = stage().await;
    let visitor = app.visitor();
    let base = format!("/coaches/{}/book/{}", sale.coach.slug, sale.offer.id);
    for (hours, other) in [("h12", "h23"), ("h23", "h12")] {
        let page = visitor.get(&base).await;
        let next = hidden(&page, "next");
        assert_eq!(next, format!("{base}#picker"));
        let fields = [("hours", hours), ("next", next.as_str())];
        visitor.post("/zone", &fields).await.assert_redirect(&next);
        let page = visitor.get(&base).await;
        let state = |value: &str| {
            page.attributes(&format!("button[value='{value}']"), "aria-pressed").remove(0)
        };
        assert_eq!((state(hours).as_str(), state(other).as_str()), ("true", "false"));
    }
}

#[actix_web::test]
async fn days_of_another_zone_have_the_times_of_that_zone() {
    let Stage { app, sale, .. } = stage().await;
    let visitor = app.visitor();
    let base = format!("/coaches/{}/book/{}", sale.coach.slug, sale.offer.id);
    let tokyo = visitor.get(&format!("{base}?zone=Asia/Tokyo")).await;
    tokyo.assert_status(200).assert_text("Berlin").assert_text("Tokyo");
    assert_eq!(visitor.cookie("zone").as_deref(), Some("Asia/Tokyo"));
}

#[actix_web::test]
async fn a_member_books_a_free_offer_and_sees_what_happens_next() {
    let Stage { app, coach, sam, .. } = stage().await;
    let sale = app.offer(&coach, 0, false);
    let at = free_times(&app, &sale)[0];
    let sam = app.sign_in(&sam).await;
    let form = sam.get(&path(at, &sale)).await;
    form.assert_status(200).assert_selector("input[name='request_key']");
    let (offer, at, key) =
        (hidden(&form, "offer"), hidden(&form, "at"), hidden(&form, "request_key"));
    let fields =
        [("offer", offer.as_str()), ("at", at.as_str()), ("request_key", &key), ("message", "Hi")];
    let made = sam.post("/bookings", &fields).await;
    made.assert_status(303);
    let next = made.location();
    assert!(next.ends_with("/confirmation"), "{next}");
    sam.get(&next).await.assert_status(200).assert_text("What happens next");
    let show = next.trim_end_matches("/confirmation").to_owned();
    sam.get(&show).await.assert_status(200).assert_text("Confirmed").assert_text("Opens at");
    sam.get("/bookings").await.assert_status(200).assert_text("Amara Okafor");
    // The same form sent twice is one booking.
    assert_eq!(sam.post("/bookings", &fields).await.location(), next);
    assert_eq!(app.live_bookings(), 1);
}

#[actix_web::test]
async fn a_paid_offer_goes_on_to_its_payment() {
    let Stage { app, sale, sam, .. } = stage().await;
    let at = free_times(&app, &sale)[0].rfc3339();
    let offer = sale.offer.id.to_string();
    let sam = app.sign_in(&sam).await;
    let made = sam
        .post(
            "/bookings",
            &[
                ("offer", offer.as_str()),
                ("at", at.as_str()),
                ("request_key", "abcdefgh"),
                ("price_minor", "1"),
            ],
        )
        .await;
    assert!(made.location().ends_with("/payment"), "{}", made.location());
}

#[actix_web::test]
async fn b1_who_loses_the_race_keeps_the_form_and_gets_three_other_times() {
    let Stage { app, sale, sam, .. } = stage().await;
    let at = free_times(&app, &sale)[3];
    booked(&app, app.student("Ana Sousa").id(), &sale, at);
    let (offer, at) = (sale.offer.id.to_string(), at.rfc3339());
    let sam = app.sign_in(&sam).await;
    let fields = [
        ("offer", offer.as_str()),
        ("at", &at),
        ("request_key", "abcdefgh"),
        ("message", "The courage to say no"),
    ];
    let lost = sam.post("/bookings", &fields).await;
    lost.assert_status(409)
        .assert_text("Someone just booked this time.")
        .assert_text("The courage to say no");
    let others = lost.attributes("button[name='at']", "value");
    assert_eq!(others.len(), 3);
    let fields = [fields[0], ("at", others[0].as_str()), fields[2], fields[3]];
    sam.post("/bookings", &fields).await.assert_status(303);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b8_a_time_that_was_never_offered_is_a_422_that_says_why() {
    let Stage { app, sale, sam, .. } = stage().await;
    let sam = app.sign_in(&sam).await;
    let offer = sale.offer.id.to_string();
    for at in
        [Moment::now().plus_minutes(60), Moment::now().plus_days(-3), Moment::now().plus_days(900)]
    {
        let at = at.rfc3339();
        sam.post(
            "/bookings",
            &[("offer", offer.as_str()), ("at", at.as_str()), ("request_key", "abcdefgh")],
        )
        .await
        .assert_status(422);
    }
    assert_eq!(app.live_bookings(), 0);
}

#[actix_web::test]
async fn a5_a_visitor_books_by_address_and_gets_at_nothing_but_that_booking() {
    let Stage { app, sale, sam, .. } = stage().await;
    let times = free_times(&app, &sale);
    let theirs = booked(&app, sam.id(), &sale, times[6]);
    app.set_password(&sam);
    let password = |app: &TestApp| {
        app.app
            .db
            .read_now(|conn| -> Result<(Option<String>, String), DbError> {
                Ok(users::table
                    .find(sam.id())
                    .select((users::password_hash, users::name))
                    .first(conn)?)
            })
            .unwrap()
    };
    let before = password(&app);
    let (offer, at) = (sale.offer.id.to_string(), times[0].rfc3339());
    let guest = app.visitor();
    let fields = |email| {
        [
            ("offer", offer.clone()),
            ("at", at.clone()),
            ("request_key", "abcdefgh".to_owned()),
            ("name", "Somebody Else".to_owned()),
            ("email", email),
        ]
    };
    let bad = fields("not an address".to_owned());
    let bad: Vec<_> = bad.iter().map(|(k, v)| (*k, v.as_str())).collect();
    guest
        .post("/bookings", &bad)
        .await
        .assert_status(422)
        .assert_selector("#f-email[aria-invalid]");
    let good = fields("Sam.Rivera@example.org".to_owned());
    let good: Vec<_> = good.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let made = guest.post("/bookings", &good).await;
    made.assert_status(303);
    let show = made.location().replace("/payment", "");
    guest.get(&show).await.assert_status(200).assert_no_text("Sam Rivera");
    guest.get("/bookings").await.assert_status(303);
    guest.get(&format!("/bookings/{}", theirs.id)).await.assert_status(404);
    app.visitor().get(&show).await.assert_status(303);
    assert_eq!(password(&app), before);
}

#[actix_web::test]
async fn r2_r3_anothers_booking_is_missing_by_every_address() {
    let Stage { app, coach: _, sale, sam } = stage().await;
    let (rival, _) = app.bookable("Kenji Morimoto");
    let booking = booked(&app, sam.id(), &sale, free_times(&app, &sale)[0]);
    let ana = app.student("Ana Sousa");
    for stranger in [&ana, rival.member()] {
        let person = app.sign_in(stranger).await;
        let missing = person.get("/bookings/00000000000000000000000000").await;
        for part in
            ["", "/confirmation", "/calendar.ics", "/move", "/cancellation", "/decline", "/no-show"]
        {
            let reply = person.get(&format!("/bookings/{}{part}", booking.id)).await;
            reply.assert_status(404);
            assert_eq!(reply.visible(), missing.visible());
        }
        for part in
            ["/notes", "/move", "/cancellation", "/approval", "/decline", "/completion", "/no-show"]
        {
            let at = booking.starts_at.plus_hours(1).rfc3339();
            let fields = [("confirmed", "1"), ("at", at.as_str())];
            person
                .post(&format!("/bookings/{}{part}", booking.id), &fields)
                .await
                .assert_status(404);
        }
    }
    assert_eq!(app.booking(&booking), booking);
}

#[actix_web::test]
async fn r8_private_notes_are_their_writers_and_shared_ones_are_shared() {
    let Stage { app, coach, sale, sam } = stage().await;
    let booking = booked(&app, sam.id(), &sale, free_times(&app, &sale)[0]);
    let show = format!("/bookings/{}", booking.id);
    let amara = app.sign_in(coach.member()).await;
    let notes = [("shared", "Bring **examples**"), ("private", "seems nervous")];
    amara.post(&format!("{show}/notes"), &notes).await.assert_redirect(&show);
    amara.get(&show).await.assert_text("seems nervous");
    let sam = app.sign_in(&sam).await;
    sam.get(&show).await.assert_text("examples").assert_no_text("seems nervous");
}

#[actix_web::test]
async fn a_cancellation_names_the_money_first_and_then_happens() {
    let Stage { app, sale, sam, .. } = stage().await;
    let booking = booked(&app, sam.id(), &sale, free_times(&app, &sale)[0]);
    let (show, act) =
        (format!("/bookings/{}", booking.id), format!("/bookings/{}/cancellation", booking.id));
    let sam = app.sign_in(&sam).await;
    sam.get(&act).await.assert_status(200).assert_text("€80 back");
    sam.post(&act, &[]).await.assert_status(200).assert_text("€80 back");
    assert_eq!(app.booking(&booking), booking);
    sam.post(&act, &[("confirmed", "1"), ("reason", "Ill")]).await.assert_redirect(&show);
    sam.get(&show).await.assert_text("You cancelled").assert_text("Ill");
    sam.post(&act, &[("confirmed", "1")]).await.assert_status(409);
    sam.get("/bookings?tab=cancelled").await.assert_text("Amara Okafor");
    sam.get("/bookings?tab=past&page=0").await.assert_status(422);
}

#[actix_web::test]
async fn b4_a_move_onto_a_taken_time_is_a_409_with_other_times() {
    let Stage { app, sale, sam, .. } = stage().await;
    let times = free_times(&app, &sale);
    let booking = booked(&app, sam.id(), &sale, times[0]);
    let taken = times.iter().copied().find(|at| *at >= times[0].plus_hours(2)).unwrap();
    booked(&app, app.student("Ana Sousa").id(), &sale, taken);
    let act = format!("/bookings/{}/move", booking.id);
    let sam = app.sign_in(&sam).await;
    let page = sam.get(&act).await;
    page.assert_status(200).assert_text("Move to another time");
    let lost = sam.post(&act, &[("at", &taken.rfc3339())]).await;
    lost.assert_status(409).assert_text("Someone just booked this time.").assert_selector("a.time");
    assert_eq!(app.booking(&booking), booking);
    let free = taken.plus_hours(1).rfc3339();
    sam.get(&format!("{act}?at={free}")).await.assert_status(200).assert_text("Move the session?");
    let before = sam.get(&format!("/bookings/{}/calendar.ics", booking.id)).await;
    sam.post(&act, &[("at", free.as_str()), ("reason", "Sorry")]).await.assert_status(303);
    let after = sam.get(&format!("/bookings/{}/calendar.ics", booking.id)).await;
    let uid = format!("UID:{}@guidepost.test", booking.id);
    assert!(before.text().contains(&uid) && after.text().contains(&uid));
    assert_ne!(before.text(), after.text());
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_request_is_approved_by_its_coach_alone() {
    let Stage { app, coach, sam, .. } = stage().await;
    let sale = app.offer(&coach, 9000, true);
    let at = free_times(&app, &sale)[0];
    let asked = take_on(&app.app.db, sam.id(), &sale, at, &wishes("r"), Moment::now()).unwrap();
    let (show, act) =
        (format!("/bookings/{}", asked.id), format!("/bookings/{}/approval", asked.id));
    let sam = app.sign_in(&sam).await;
    sam.get(&show).await.assert_text("Waiting for Amara Okafor");
    sam.post(&act, &[]).await.assert_status(409);
    let amara = app.sign_in(coach.member()).await;
    amara.get("/bookings?as=coach&tab=pending").await.assert_text("Requested");
    amara.get(&show).await.assert_text("Sam Rivera asks for this time");
    amara.post(&act, &[]).await.assert_redirect(&show);
    sam.get(&show).await.assert_text("This time waits for your payment");
    amara.post(&act, &[]).await.assert_status(409);
}

#[actix_web::test]
async fn b12_a_coach_who_books_themselves_is_refused() {
    let Stage { app, coach, sale, .. } = stage().await;
    let at = free_times(&app, &sale)[0].rfc3339();
    let offer = sale.offer.id.to_string();
    let amara = app.sign_in(coach.member()).await;
    amara
        .post(
            "/bookings",
            &[("offer", offer.as_str()), ("at", at.as_str()), ("request_key", "abcdefgh")],
        )
        .await
        .assert_status(403);
    let none: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> { Ok(bookings::table.count().get_result(conn)?) })
        .unwrap();
    assert_eq!(none, 0);
}
