//! Booking for a client: asked to pay or confirmed at once, in the same calendar and under the same rules.

use guidepost::accounts::{Coach, Member};
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::bookings::mails::{expired, invited};
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{Booking, BookingError, By, Side, Status, commands};

use crate::support::TestApp;
use crate::support::booking::thursday_at_ten;
use crate::support::world::now;

/// A coach, an offer, and a client with a session on Friday.
struct Scene {
    app: TestApp,
    coach: Coach,
    sale: Sale,
    sam: Member,
}

async fn scene() -> Scene {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    app.confirmed(&sam, &sale, thursday_at_ten().plus_days(1));
    Scene { app, coach, sale, sam }
}

impl Scene {
    fn invite(&self, client: UserId, sale: &Sale, at: Moment) -> Result<Booking, BookingError> {
        let wanted = commands::Invitation {
            client,
            at,
            message: "As agreed.".to_owned(),
            request_key: format!("{client}-{}", at.unix()),
        };
        self.app.change(|conn| commands::invite(conn, sale, &wanted, now()))
    }
}

#[actix_web::test]
async fn a_client_is_asked_to_pay_and_their_time_is_held_for_a_day() {
    let scene = scene().await;
    let at = thursday_at_ten();
    let booking = scene.invite(scene.sam.id(), &scene.sale, at).unwrap();
    assert_eq!((booking.status, booking.price_minor), (Status::Pending, 8000));
    assert_eq!(booking.due_at, Some(now().plus_hours(24)));
    let (config, id) = (scene.app.app.config.clone(), booking.id);
    let letters = scene.app.app.db.read_now(|conn| invited(conn, &config, id, now())).unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to_address, "sam.rivera@example.org");
    assert!(letters[0].text.contains("As agreed."), "{}", letters[0].text);
    let again = scene.invite(scene.sam.id(), &scene.sale, at).unwrap();
    assert_eq!(again.id, booking.id, "one request is one booking");
    scene.app.change(|conn| commands::confirm_paid(conn, id, now())).unwrap();
    assert_eq!(scene.app.booking(&booking).status, Status::Confirmed);
}

#[actix_web::test]
async fn m5_a_price_edited_after_the_invitation_changes_nothing_for_it() {
    let scene = scene().await;
    let booking = scene.invite(scene.sam.id(), &scene.sale, thursday_at_ten()).unwrap();
    assert_eq!(booking.price_minor, scene.sale.offer.price_minor);
    assert!(booking.fee_basis_points > 0);
}

#[actix_web::test]
async fn a_free_session_is_confirmed_at_once_and_may_be_declined() {
    let scene = scene().await;
    let free = scene.app.offer(&scene.coach, 0, false);
    let booking = scene.invite(scene.sam.id(), &free, thursday_at_ten()).unwrap();
    assert_eq!(booking.status, Status::Confirmed);
    let (id, sam) = (booking.id, By::student(scene.sam.id()));
    scene.app.change(|conn| commands::cancel(conn, id, sam, "No, thanks", now())).unwrap();
    let declined = scene.app.booking(&booking);
    assert_eq!((declined.status, declined.cancelled_by), (Status::Cancelled, Some(Side::Student)));
}

#[actix_web::test]
async fn b1_b2_an_invitation_never_takes_what_somebody_has() {
    let scene = scene().await;
    let mia = scene.app.student("Mia Berg");
    scene.app.take_at(&mia, &scene.sale, thursday_at_ten(), now()).unwrap();
    for minutes in [0, 30, -30] {
        let at = thursday_at_ten().plus_minutes(minutes);
        let refused = scene.invite(scene.sam.id(), &scene.sale, at);
        assert!(matches!(refused, Err(BookingError::Taken)), "{minutes}: {refused:?}");
    }
}

#[actix_web::test]
async fn an_invitation_that_nobody_pays_gives_its_time_back() {
    let scene = scene().await;
    let booking = scene.invite(scene.sam.id(), &scene.sale, thursday_at_ten()).unwrap();
    let id = booking.id;
    let later = now().plus_hours(25);
    assert!(scene.app.change(|conn| commands::expire(conn, id, later)).unwrap());
    let mia = scene.app.student("Mia Berg");
    scene.app.take_at(&mia, &scene.sale, thursday_at_ten(), later).unwrap();
    let config = scene.app.app.config.clone();
    let letters = scene.app.app.db.read_now(|conn| expired(conn, &config, id, later)).unwrap();
    assert_eq!(letters.len(), 2, "the coach is told as well");
    assert!(letters.iter().any(|letter| letter.text.contains("did not pay for the time you held")));
}

#[actix_web::test]
async fn r3_only_a_client_of_the_coachs_own_can_be_booked_for() {
    let scene = scene().await;
    let stranger = scene.app.student("Mia Berg");
    let refused = scene.invite(stranger.id(), &scene.sale, thursday_at_ten());
    assert!(matches!(refused, Err(BookingError::NotFound)), "{refused:?}");
    let other = scene.app.coach("Ben Adler");
    let person = scene.app.sign_in(other.member()).await;
    for path in ["book", "booking?offer=x&at=y"] {
        let path = format!("/coach/clients/{}/{path}", scene.sam.id());
        person.get(&path).await.assert_status(404);
    }
}

#[actix_web::test]
async fn b7_invitations_count_as_times_that_wait() {
    let scene = scene().await;
    for day in 3..6 {
        let at = thursday_at_ten().plus_days(day + 1);
        scene.invite(scene.sam.id(), &scene.sale, at).ok();
    }
    for hours in 0..6 {
        scene.invite(scene.sam.id(), &scene.sale, thursday_at_ten().plus_hours(hours)).ok();
    }
    assert!(scene.app.live_bookings() <= 4, "the session and three that wait");
}

#[actix_web::test]
async fn a_coach_picks_a_time_and_the_client_finds_it_to_pay() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    app.session_from_now(&sam, &coach, &app.workday(2));
    let person = app.sign_in(coach.member()).await;
    let client = format!("/coach/clients/{}", sam.id());
    let page = person.get(&client).await;
    page.assert_text("Book for Sam").assert_text("Next session").assert_text("Goals");
    let to = person.get(&format!("{client}/book")).await.location();
    let picker = person.get(&to).await;
    picker.assert_status(200).assert_text("Book for Sam Rivera");
    let offer = format!("{client}/book/{}", sale.offer.id);
    let picker = person.get(&offer).await;
    let times = picker.attributes(&format!("a[href^='{client}/booking?']"), "href");
    let question = person.get(times.last().unwrap()).await;
    question.assert_status(200).assert_text("€80").assert_text("must pay by");
    let value = |name: &str| question.attributes(&format!("input[name={name}]"), "value").remove(0);
    let (at, key) = (value("at"), value("request_key"));
    let id = sale.offer.id.to_string();
    let fields = [
        ("offer", id.as_str()),
        ("at", at.as_str()),
        ("request_key", key.as_str()),
        ("message", "As agreed."),
    ];
    let made = format!("{client}/bookings");
    person.post(&made, &fields).await.assert_redirect(&client);
    let taken = [fields[0], fields[1], ("request_key", "another"), fields[3]];
    person.post(&made, &taken).await.assert_status(409).assert_text("As agreed.");
    let student = app.sign_in(&sam).await;
    let pending = student.get("/bookings?tab=pending").await;
    let links = pending.attributes("a[href^='/bookings/']", "href");
    let own: Vec<_> = links.iter().filter(|link| link.len() > 20 && !link.contains('?')).collect();
    let booking = student.get(own[0]).await;
    booking
        .assert_text("As agreed.")
        .assert_selector("a[href$='/payment'], form[action$='/payment']");
}
