//! Somebody did not come, says the other: who has a word in it, and when money moves.

use guidepost::accounts::{Coach, Member};
use guidepost::base::Moment;
use guidepost::base::ids::NoShowClaimId;
use guidepost::bookings::claims::{self, Claim, ClaimStatus, Verdict, commands as words};
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{Booking, BookingError, By, NoShow, Side, Status, commands};
use guidepost::payments::PaymentStatus;

use crate::support::TestApp;
use crate::support::booking::{by_coach, thursday_at_ten};
use crate::support::money::ToBook;

struct Stage {
    app: TestApp,
    coach: Coach,
    sam: Member,
    booking: Booking,
    _sale: Sale,
}

/// A confirmed session on Thursday at ten.
async fn stage() -> Stage {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    Stage { app, coach, sam, booking, _sale: sale }
}

impl Stage {
    fn student(&self) -> By {
        By::student(self.sam.id())
    }

    fn says(&self, by: By, minutes: i64) -> Result<NoShowClaimId, BookingError> {
        let (id, at) = (self.booking.id, self.booking.starts_at.plus_minutes(minutes));
        self.app.change(|conn| words::claim(conn, id, by, "Nobody was there.", at))
    }

    fn settled_at(&self, at: Moment) -> usize {
        self.app.change(|conn| words::settle_unanswered(conn, at)).unwrap()
    }

    fn claim(&self) -> Option<Claim> {
        let id = self.booking.id;
        self.app.app.db.read_now(|conn| claims::queries::standing(conn, id)).unwrap()
    }

    fn now_is(&self) -> Booking {
        self.app.booking(&self.booking)
    }
}

fn is_refused<T>(outcome: Result<T, BookingError>) -> bool {
    matches!(outcome, Err(BookingError::NotPossible(_)))
}

#[actix_web::test]
async fn either_side_says_it_of_the_other_after_the_grace_and_once() {
    let stage = stage().await;
    assert!(is_refused(stage.says(stage.student(), 9)));
    stage.says(stage.student(), 10).unwrap();
    assert!(is_refused(stage.says(stage.student(), 11)));
    assert!(is_refused(stage.says(by_coach(&stage.coach), 11)));
    assert!(matches!(stage.says(By::SYSTEM, 11), Err(BookingError::NotFound)));
    let claim = stage.claim().unwrap();
    assert_eq!((claim.who(), claim.status), (NoShow::Coach, ClaimStatus::Open));
}

#[actix_web::test]
async fn nothing_is_settled_and_no_money_moves_before_the_other_side_had_its_time() {
    let stage = stage().await;
    let id = stage.booking.id;
    stage.says(stage.student(), 10).unwrap();
    let over = stage.booking.ends_at.plus_hours(2);
    assert!(is_refused(stage.app.change(|conn| commands::complete(conn, id, By::SYSTEM, over))));
    let due = stage.booking.starts_at.plus_minutes(10).plus_hours(48);
    assert_eq!(stage.settled_at(due.plus_minutes(-1)), 0);
    assert_eq!(
        (stage.now_is().status, stage.now_is().refund_due().minor()),
        (Status::Confirmed, 0)
    );
    assert_eq!(stage.settled_at(due), 1);
    assert_eq!(stage.settled_at(due.plus_minutes(5)), 0);
    let booking = stage.now_is();
    assert_eq!((booking.status, booking.no_show_by), (Status::NoShow, Some(NoShow::Coach)));
    assert_eq!(booking.refund_due().minor(), 8000);
    assert_eq!(stage.app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn whoever_was_seen_in_the_call_is_not_gone_by_silence() {
    let stage = stage().await;
    let (id, start, student) = (stage.booking.id, stage.booking.starts_at, stage.student());
    stage.app.change(|conn| commands::join(conn, id, student, start)).unwrap();
    stage.app.change(|conn| commands::leave(conn, id, student, start.plus_minutes(6))).unwrap();
    stage.says(by_coach(&stage.coach), 15).unwrap();
    assert_eq!(stage.settled_at(start.plus_hours(49)), 1);
    assert_eq!(stage.claim().unwrap().status, ClaimStatus::Contested);
    assert_eq!(stage.now_is().status, Status::InProgress);
    // A look through the door is no attendance, and neither side can answer for staff.
    assert!(is_refused(stage.app.change(|conn| words::agree(conn, id, student, start))));

    let (admin, claim) = (stage.app.admin("Nora"), stage.claim().unwrap().id);
    let verdict = (Verdict::Nobody, "Both were in the call.");
    let at = start.plus_hours(50);
    stage.app.change(|conn| words::decide(conn, &admin, claim, verdict, at)).unwrap();
    assert!(is_refused(stage.app.change(|conn| words::decide(conn, &admin, claim, verdict, at))));
    assert_eq!(stage.now_is().status, Status::Completed);
    let acts = stage.app.app.db.read_now(|conn| guidepost::audit::latest(conn, 50, 0)).unwrap();
    assert_eq!(acts.iter().filter(|act| act.action == "no-show.decide").count(), 1);
}

#[actix_web::test]
async fn the_other_sides_word_settles_it_at_once_and_nobody_elses() {
    let stage = stage().await;
    let (id, at, student) = (stage.booking.id, stage.booking.ends_at, stage.student());
    let teacher = by_coach(&stage.coach);
    stage.says(teacher, 20).unwrap();
    assert!(is_refused(stage.app.change(|conn| words::agree(conn, id, teacher, at))));
    assert!(is_refused(stage.app.change(|conn| words::contest(conn, id, teacher, "No", at))));
    assert!(is_refused(stage.app.change(|conn| words::withdraw(conn, id, student, at))));
    stage.app.change(|conn| words::agree(conn, id, student, at)).unwrap();
    let booking = stage.now_is();
    assert_eq!((booking.status, booking.no_show_by), (Status::NoShow, Some(NoShow::Student)));
    assert_eq!(booking.refund_due().minor(), 0);
}

#[actix_web::test]
async fn a_word_taken_back_binds_nobody_and_a_booking_called_off_drops_it() {
    let stage = stage().await;
    let (id, at) = (stage.booking.id, stage.booking.ends_at);
    let (student, teacher) = (stage.student(), by_coach(&stage.coach));
    stage.says(teacher, 20).unwrap();
    stage.app.change(|conn| words::withdraw(conn, id, teacher, at)).unwrap();
    assert_eq!(stage.claim(), None);
    // Each side has one word.
    assert!(is_refused(stage.says(teacher, 25)));
    stage.says(student, 25).unwrap();
    let admin = By { side: Side::Admin, user: None };
    stage.app.change(|conn| commands::cancel(conn, id, admin, "", at)).unwrap();
    assert_eq!(stage.claim(), None);
    assert_eq!(stage.now_is().status, Status::Cancelled);
    // A session whose claim was taken back late is completed by the clock.
    stage.app.run_jobs_at(at.plus_hours(3)).await;
}

#[actix_web::test]
async fn n3_answers_that_come_at_once_settle_it_once() {
    let stage = stage().await;
    let (id, at) = (stage.booking.id, stage.booking.ends_at);
    let (student, teacher) = (stage.student(), by_coach(&stage.coach));
    stage.says(teacher, 20).unwrap();
    let app = &stage.app;
    let done = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..9)
            .map(|n| {
                scope.spawn(move || match n % 3 {
                    0 => app.change(|conn| words::agree(conn, id, student, at)),
                    1 => app.change(|conn| words::contest(conn, id, student, "I was there", at)),
                    _ => app.change(|conn| words::withdraw(conn, id, teacher, at)),
                })
            })
            .collect();
        tries.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(done.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{done:?}");
}

#[actix_web::test]
async fn staff_decide_where_the_two_disagree_and_the_money_follows_their_word() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let starts_at = Moment::now().plus_minutes(-20);
    let booking = app.held_booking(&sam, coach.id(), &ToBook { starts_at, ..ToBook::default() });
    app.pays(&booking).await;
    let page = format!("/bookings/{}", booking.id);
    let (student, teacher) = (app.sign_in(&sam).await, app.sign_in(coach.member()).await);
    let stranger = app.sign_in(&app.student("Ana Sousa")).await;

    student.get(&format!("{page}/no-show")).await.assert_status(200).assert_text("48 hours");
    let said = [("reason", "I waited for a quarter of an hour.")];
    student.post(&format!("{page}/no-show"), &said).await.assert_status(303);
    student.get(&page).await.assert_text("You said that Amara Okafor did not come");
    student.get(&format!("{page}/no-show/answer")).await.assert_status(303);
    stranger.get(&format!("{page}/no-show/answer")).await.assert_status(404);
    stranger.post(&format!("{page}/no-show/agreement"), &[]).await.assert_status(404);
    app.run_jobs().await;
    app.tells_all().await;
    assert_eq!(app.payment_for(booking.id).status, PaymentStatus::Succeeded);

    teacher.get(&page).await.assert_text("Sam Rivera says that you did not come");
    let answer = format!("{page}/no-show/answer");
    teacher.get(&answer).await.assert_status(200).assert_text("a quarter of an hour");
    teacher.post(&answer, &[("answer", "No.")]).await.assert_status(422).assert_text("No.");
    let there = [("answer", "I was in the call and saw nobody.")];
    teacher.post(&answer, &there).await.assert_status(303);
    teacher.post(&answer, &there).await.assert_status(409);
    for person in [&student, &teacher] {
        person.get(&page).await.assert_text("Our staff decide what happened");
    }
    app.run_jobs().await;

    let admin = app.sign_in(app.admin("Nora").member()).await;
    let list = admin.get("/admin/no-shows").await;
    list.assert_status(200).assert_text("Sam Rivera says that Amara Okafor did not come");
    let case = list.attributes("a[href^='/admin/no-shows/0']", "href").remove(0);
    admin.get(&case).await.assert_text("saw nobody").assert_text("90 goes back to Sam Rivera");
    let empty = [("verdict", ""), ("reason", "They could not")];
    admin.post(&case, &empty).await.assert_status(422).assert_text("They could not");
    assert_eq!(app.booking(&booking).status, Status::Confirmed);
    let decided = [("verdict", "coach"), ("reason", "The call shows nobody.")];
    admin.post(&case, &decided).await.assert_status(303);
    admin.post(&case, &decided).await.assert_status(409);
    admin.get(&case).await.assert_text("Amara Okafor did not come");
    admin.get("/admin/no-shows?show=decided").await.assert_text("Sam Rivera says");
    app.run_jobs().await;
    app.tells_all().await;
    assert_eq!(app.payment_for(booking.id).status, PaymentStatus::Refunded);
    let subjects = |to: &str| -> Vec<String> {
        let all = app.mails();
        let own = all.into_iter().filter(|mail| mail.to_address == to);
        own.map(|mail| mail.subject).collect()
    };
    let teachers = subjects(coach.member().email());
    assert!(teachers.iter().any(|s| s.starts_with("Sam Rivera says that you")), "{teachers:?}");
    assert!(teachers.iter().any(|s| s.starts_with("Missed:")), "{teachers:?}");
    assert!(subjects(sam.email()).iter().any(|s| s.starts_with("Our staff decide")));
    let staff = app.mails().into_iter().filter(|mail| mail.subject.starts_with("To decide"));
    assert!(staff.count() >= 1);
}
