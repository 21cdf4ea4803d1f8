//! Another time for a session when it is too late to move it alone.

use diesel::prelude::*;
use guidepost::base::Moment;
use guidepost::bookings::proposals::{Proposal, ProposalStatus};
use guidepost::bookings::{Booking, BookingError, By, Status, commands};
use guidepost::db::DbError;
use guidepost::db::schema::move_proposals;

use crate::support::TestApp;
use crate::support::booking::{by_coach, take_on, thursday_at_ten, wishes};
use crate::support::world::now;

fn again(app: &TestApp, proposal: &Proposal) -> Proposal {
    let id = proposal.id;
    app.app
        .db
        .read_now(|conn| -> Result<Proposal, DbError> {
            Ok(move_proposals::table.find(id).select(Proposal::as_select()).first(conn)?)
        })
        .unwrap()
}

fn propose(
    app: &TestApp,
    booking: &Booking,
    by: By,
    to: Moment,
    at: Moment,
) -> Result<Proposal, BookingError> {
    let id = booking.id;
    app.change(|conn| commands::propose_move(conn, id, by, to, "My train is late", at))
}

/// Three hours before the session: too late for either side alone.
fn late() -> Moment {
    thursday_at_ten().plus_hours(-3)
}

#[actix_web::test]
async fn late_a_session_moves_when_the_other_side_says_yes() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (me, to) = (By::student(sam.id()), thursday_at_ten().plus_hours(4));
    let early = propose(&app, &booking, me, to, now());
    assert!(matches!(early, Err(BookingError::NotPossible(_))), "in time nobody needs to ask");
    let proposal = propose(&app, &booking, me, to, late()).unwrap();
    assert_eq!(proposal.expires_at, thursday_at_ten());
    assert_eq!(app.booking(&booking), booking);
    let id = proposal.id;
    let own = app.change(|conn| commands::accept_move(conn, id, me, late()));
    assert!(matches!(own, Err(BookingError::NotPossible(_))), "nobody answers their own wish");
    app.change(|conn| commands::accept_move(conn, id, by_coach(&coach), late())).unwrap();
    let moved = app.booking(&booking);
    assert_eq!((moved.starts_at, moved.moves), (to, 1));
    assert_eq!(again(&app, &proposal).status, ProposalStatus::Accepted);
    let twice = app.change(|conn| commands::accept_move(conn, id, by_coach(&coach), late()));
    assert!(matches!(twice, Err(BookingError::NotPossible(_))));
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn the_coach_asks_too_and_one_proposal_waits_at_a_time() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (me, to) = (By::student(sam.id()), thursday_at_ten().plus_hours(4));
    let first = propose(&app, &booking, by_coach(&coach), to, late()).unwrap();
    let second = propose(&app, &booking, me, to, late());
    assert!(matches!(second, Err(BookingError::NotPossible(_))));
    app.change(|conn| commands::decline_move(conn, first.id, me, late())).unwrap();
    assert_eq!(app.booking(&booking).starts_at, thursday_at_ten());
    let third = propose(&app, &booking, me, to, late()).unwrap();
    app.change(|conn| commands::withdraw_move(conn, third.id, me, late())).unwrap();
    assert_eq!(again(&app, &third).status, ProposalStatus::Withdrawn);
    // A session that is called off takes its proposal along.
    let fourth = propose(&app, &booking, me, to, late()).unwrap();
    app.change(|conn| commands::cancel(conn, booking.id, me, "", late())).unwrap();
    assert_eq!(again(&app, &fourth).status, ProposalStatus::Dropped);
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn a_proposal_holds_nothing_and_who_books_first_has_the_time() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (me, to) = (By::student(sam.id()), thursday_at_ten().plus_days(1));
    let proposal = propose(&app, &booking, me, to, late()).unwrap();
    app.take_at(&ana, &sale, to, late()).unwrap();
    let yes = app.change(|conn| commands::accept_move(conn, proposal.id, by_coach(&coach), late()));
    assert!(matches!(yes, Err(BookingError::Taken)));
    assert_eq!(app.booking(&booking), booking);
    assert_eq!(again(&app, &proposal).status, ProposalStatus::Open);
    let gone = propose(&app, &booking, by_coach(&coach), to, late());
    assert!(gone.is_err(), "nobody is asked for a time that is gone");
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn an_unanswered_proposal_runs_out_and_counts_for_nothing() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (me, to) = (By::student(sam.id()), thursday_at_ten().plus_hours(4));
    let proposal = propose(&app, &booking, me, to, late()).unwrap();
    let due = proposal.expires_at;
    let expire = |at| app.change(|conn| commands::expire_move(conn, proposal.id, at)).unwrap();
    assert!(!expire(due.plus_minutes(-1)));
    let id = proposal.id;
    let at_due = app.change(|conn| commands::accept_move(conn, id, by_coach(&coach), due));
    assert!(matches!(at_due, Err(BookingError::NotPossible(_))));
    assert!(expire(due) && !expire(due));
    assert_eq!(app.booking(&booking).moves, 0);
    assert_eq!(app.booking(&booking).status, Status::Confirmed);
}

#[actix_web::test]
async fn c5_the_mail_leads_to_a_page_with_a_button_and_only_the_button_moves() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let at = free_time(&app, &sale);
    let key = wishes("a");
    let id = take_on(&app.app.db, sam.id(), &sale, at, &key, Moment::now()).unwrap().id;
    app.change(|conn| commands::confirm_paid(conn, id, Moment::now())).unwrap();
    // A week's notice makes every session of this week late.
    app.set_notice(&coach, 10_000);
    let (student, stranger) = (app.sign_in(&sam).await, app.sign_in(&ana).await);
    let amara = app.sign_in(coach.member()).await;
    let show = format!("/bookings/{id}");
    student.get(&show).await.assert_text("Propose another time");
    let pick = student.get(&format!("{show}/move")).await;
    let times = pick.assert_status(200).attributes("a.time", "href");
    let ask = student.get(&times[0]).await;
    ask.assert_text("Propose this time?");
    let to = ask.attributes("input[name='at']", "value").remove(0);
    let fields = [("at", to.as_str()), ("reason", "My train is late")];
    student.post(&format!("{show}/move"), &fields).await.assert_status(409);
    student.post(&format!("{show}/moves"), &fields).await.assert_redirect(&show);
    student.get(&show).await.assert_text("Waiting for Amara Okafor");
    app.run_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.text.contains("/moves/")).unwrap();
    assert_eq!(mail.to_address, coach.member().email());
    assert!(mail.text.contains("My train is late"), "{}", mail.text);
    let (_, rest) = mail.text.split_once("http://guidepost.test").unwrap();
    let link = rest.split_whitespace().next().unwrap().to_owned();
    stranger.get(&link).await.assert_status(404);
    stranger.post(&link, &[]).await.assert_status(404);
    student.post(&link, &[]).await.assert_status(409);
    amara.get(&show).await.assert_text("would like to move the session");
    amara.get(&link).await.assert_status(200).assert_text("Yes, move the session");
    let asked = app.booking_by(id);
    assert_eq!(asked.starts_at, at, "a visit changes nothing");
    amara.post(&link, &[]).await.assert_redirect(&show);
    assert_eq!(app.booking_by(id).starts_at.rfc3339(), to);
    amara.get(&link).await.assert_status(410);
    amara.post(&link, &[]).await.assert_status(409);
}

fn free_time(app: &TestApp, sale: &guidepost::bookings::queries::Sale) -> Moment {
    let (coach, minutes) = (sale.coach.id, i64::from(sale.offer.minutes));
    let from = Moment::now().plus_days(2);
    let calendar = app
        .app
        .db
        .read_now(|conn| guidepost::availability::calendar_of(conn, coach, from, from.plus_days(5)))
        .unwrap();
    calendar.all_openings(minutes, Moment::now())[0].start
}
