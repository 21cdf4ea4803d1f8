//! Many people at once. The database decides, and every test can fail: see the negative control.

use std::sync::Barrier;
use std::time::{Duration, Instant};

use diesel::RunQueryDsl;
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{Booking, BookingError, By, Paid, Status, Student, commands};
use guidepost::db::{Db, DbError};

use crate::support::booking::{by_coach, take_on, thursday_at_ten, wishes};
use crate::support::world::now;
use crate::support::{TestApp, is_postgres};

/// Runs work on as many threads, all let go at the same instant.
fn at_once<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(count);
    std::thread::scope(|scope| {
        let handles: Vec<_> = (0..count)
            .map(|n| {
                let (barrier, work) = (&barrier, &work);
                scope.spawn(move || {
                    barrier.wait();
                    work(n)
                })
            })
            .collect();
        handles.into_iter().map(|handle| handle.join().unwrap()).collect()
    })
}

/// More connections than the application of a test has, so that `PostgreSQL` really races.
fn wide(app: &TestApp) -> Db {
    Db::connect(&app.app.config.database_url, 16).unwrap()
}

/// Each student tries one of the times; returns the bookings made.
fn race(db: &Db, students: &[UserId], sale: &Sale, times: &[Moment]) -> Vec<Booking> {
    let results = at_once(students.len(), |n| {
        let at = times[n % times.len()];
        take_on(db, students[n], sale, at, &wishes(&format!("race-{n}-{at}")), now())
    });
    for result in &results {
        assert!(matches!(result, Ok(_) | Err(BookingError::Taken)), "{result:?}");
    }
    results.into_iter().flatten().collect()
}

fn crowd(app: &TestApp) -> Vec<UserId> {
    (0..64).map(|n| app.student(&format!("Student {n}")).id()).collect()
}

#[actix_web::test]
async fn b1_of_64_bookers_of_one_time_exactly_one_gets_it() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (students, db) = (crowd(&app), wide(&app));
    for round in 0..3_i64 {
        let at = thursday_at_ten().plus_minutes(round * 60);
        assert_eq!(race(&db, &students, &sale, &[at]).len(), 1, "round {round}");
        assert_eq!(app.broken_promises(), [""; 0]);
    }
    assert_eq!(app.live_bookings(), 3);
}

#[actix_web::test]
async fn b1_b2_of_64_bookers_of_times_that_overlap_exactly_one_gets_one() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let longer = app.offer(&coach, 9000, false);
    let (students, db) = (crowd(&app), wide(&app));
    for round in 0..3_i64 {
        let at = thursday_at_ten().plus_minutes(round * 120);
        let times = [at, at.plus_minutes(30)];
        let sale = if round == 1 { &longer } else { &sale };
        assert_eq!(race(&db, &students, sale, &times).len(), 1, "round {round}");
        assert_eq!(app.broken_promises(), [""; 0]);
    }
}

/// Takes away what keeps sessions apart.
fn drop_the_constraint(app: &TestApp) {
    let statements: &[&str] = if is_postgres() {
        &["ALTER TABLE slots DROP CONSTRAINT slots_never_overlap"]
    } else {
        &[
            "DROP TRIGGER slots_never_overlap_on_insert",
            "DROP TRIGGER slots_never_overlap_on_update",
        ]
    };
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            for statement in statements {
                diesel::sql_query(*statement).execute(conn)?;
            }
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn without_the_databases_constraint_the_same_race_books_twice_and_the_doctor_says_so() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (students, db) = (crowd(&app), wide(&app));
    drop_the_constraint(&app);
    app.expect_findings();
    let winners = race(&db, &students, &sale, &[thursday_at_ten()]);
    assert!(winners.len() > 1, "the race cannot fail, so it proves nothing");
    assert!(app.broken_promises().iter().any(|promise| promise.starts_with("N1")));
}

#[actix_web::test]
async fn b6_one_request_sent_ten_times_at_once_is_one_booking() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, db) = (app.student("Sam Rivera").id(), wide(&app));
    let results =
        at_once(10, |_| take_on(&db, sam, &sale, thursday_at_ten(), &wishes("same"), now()));
    let ids: Vec<_> = results.into_iter().map(|result| result.unwrap().id).collect();
    assert!(ids.iter().all(|id| *id == ids[0]));
    assert_eq!(app.live_bookings(), 1);
}

#[actix_web::test]
async fn b7_ten_holds_at_once_are_three() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let (sam, db) = (app.student("Sam Rivera").id(), wide(&app));
    let results = at_once(6, |n| {
        let hours = i64::try_from(n).unwrap();
        let at = thursday_at_ten().plus_hours(hours);
        take_on(&db, sam, &sale, at, &wishes(&format!("many-{n}")), now())
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 3);
    assert!(
        results.iter().filter_map(|result| result.as_ref().err()).all(|error| {
            matches!(error, BookingError::TooManyHolds { seconds } if seconds > &0)
        })
    );
}

#[actix_web::test]
async fn b3_a_request_approved_eight_times_at_once_is_confirmed_once() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let sale = app.offer(&coach, 0, true);
    let sam = app.student("Sam Rivera");
    let booking = app.take_at(&sam, &sale, thursday_at_ten(), now()).unwrap();
    let db = wide(&app);
    let results = at_once(8, |_| {
        db.write_now(|conn| commands::approve(conn, booking.id, by_coach(&coach), now()))
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    assert!(
        results
            .iter()
            .filter_map(|result| result.as_ref().err())
            .all(|error| matches!(error, BookingError::NotPossible(_)))
    );
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b4_two_sessions_that_swap_at_once_keep_their_times_without_a_deadlock() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let (early, late) = (thursday_at_ten(), thursday_at_ten().plus_hours(3));
    let first = app.confirmed(&sam, &sale, early);
    let second = app.confirmed(&ana, &sale, late);
    let db = wide(&app);
    let begun = Instant::now();
    for _ in 0..3 {
        let results = at_once(2, |n| {
            let (id, to) = if n == 0 { (first.id, late) } else { (second.id, early) };
            db.write_now(|conn| commands::move_to(conn, id, by_coach(&coach), to, "", now()))
        });
        assert!(results.iter().all(|result| matches!(result, Err(BookingError::Taken))));
    }
    assert!(begun.elapsed() < Duration::from_secs(9), "each swap within three seconds");
    assert_eq!((app.booking(&first).starts_at, app.booking(&second).starts_at), (early, late));
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b5_cancel_pay_expire_and_suspend_at_once_end_in_a_legal_state() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let db = wide(&app);
    for round in 0..6_i64 {
        let sam = app.student(&format!("Sam {round}"));
        let at = thursday_at_ten().plus_hours(round);
        let booking = app.take_at(&sam, &sale, at, now()).unwrap();
        let (id, late) = (booking.id, now().plus_minutes(16));
        let paid = at_once(4, |n| match n {
            0 => db.write_now(|conn| commands::confirm_paid(conn, id, now())).map(Some),
            1 => db
                .write_now(|conn| commands::cancel(conn, id, By::student(sam.id()), "", now()))
                .map(|()| None),
            2 => db.write_now(|conn| commands::expire(conn, id, late)).map(|_| None),
            _ => db
                .write_now(|conn| commands::cancel_all_ahead_of(conn, sam.id(), "", now()))
                .map(|_| None),
        });
        for result in &paid {
            assert!(matches!(result, Ok(_) | Err(BookingError::NotPossible(_))), "{result:?}");
        }
        let end = app.booking(&booking);
        // Somebody always calls it off in the end; a payment was confirmed before that, or is too late.
        assert!(matches!(end.status, Status::Cancelled | Status::Confirmed), "{:?}", end.status);
        if matches!(paid[0], Ok(Some(Paid::TooLate))) {
            assert_eq!(end.status, Status::Cancelled);
        }
        assert_eq!(app.broken_promises(), [""; 0], "round {round}");
    }
}

#[actix_web::test]
async fn b1_of_16_students_who_want_the_same_weeks_exactly_one_gets_all_of_them() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let students: Vec<UserId> =
        (0..16).map(|n| app.student(&format!("Student {n}")).id()).collect();
    let db = wide(&app);
    let times: Vec<Moment> = (0..3_i64).map(|week| thursday_at_ten().plus_days(week * 7)).collect();
    let results = at_once(16, |n| {
        // Some begin a week later, so that they meet in the middle.
        let times = &times[n % 2..];
        let student = Student { id: students[n], zone: "Europe/Lisbon".parse().unwrap() };
        let wishes = wishes(&format!("series-{n}"));
        db.write_now(|conn| commands::take_series(conn, student, &sale, (times, 1), &wishes, now()))
            .map(|_| times.len())
    });
    for result in &results {
        assert!(matches!(result, Ok(_) | Err(BookingError::Taken)), "{result:?}");
    }
    let won: Vec<usize> = results.into_iter().flatten().collect();
    assert_eq!(won.len(), 1, "{won:?}");
    assert_eq!(app.live_bookings(), i64::try_from(won[0]).unwrap());
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn b5_yes_no_taking_back_and_cancelling_at_once_leave_one_answer() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let db = wide(&app);
    for round in 0..4_i64 {
        let sam = app.student(&format!("Sam {round}"));
        let at = thursday_at_ten().plus_hours(round);
        let booking = app.confirmed(&sam, &sale, at);
        let (me, late) = (By::student(sam.id()), at.plus_hours(-2));
        let to = thursday_at_ten().plus_days(1).plus_hours(round);
        let id = booking.id;
        let proposal =
            app.change(|conn| commands::propose_move(conn, id, me, to, "", late)).unwrap().id;
        let answers = at_once(4, |n| match n {
            0 => db.write_now(|conn| commands::accept_move(conn, proposal, by_coach(&coach), late)),
            1 => {
                db.write_now(|conn| commands::decline_move(conn, proposal, by_coach(&coach), late))
            }
            2 => db.write_now(|conn| commands::withdraw_move(conn, proposal, me, late)),
            _ => db.write_now(|conn| commands::cancel(conn, id, me, "", late)),
        });
        for answer in &answers {
            assert!(matches!(answer, Ok(()) | Err(BookingError::NotPossible(_))), "{answer:?}");
        }
        let said = answers.iter().take(3).filter(|answer| answer.is_ok()).count();
        assert!(said <= 1, "{answers:?}");
        assert_eq!(app.booking(&booking).status, Status::Cancelled);
        assert_eq!(app.broken_promises(), [""; 0], "round {round}");
    }
}
