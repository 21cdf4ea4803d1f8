//! A coach's time: what is offered, what can be changed, and what search is told.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use diesel::connection::InstrumentationEvent;
use diesel::prelude::*;
use guidepost::accounts::Coach;
use guidepost::availability::{
    self, AvailabilityError, DayTime, Hours, Interval, NewSchedule, Pattern, SettingsInput, Slot,
    SlotStatus, Span,
};
use guidepost::base::ids::{BookingId, OfferId, SlotId};
use guidepost::base::{Moment, Zone};
use guidepost::bookings;
use guidepost::db::schema::{
    bookings as bookings_table, coach_stats, free_days, offers, outbox, schedules, slots,
};
use guidepost::db::{Conn, DbError};

use crate::support::world::now;
use crate::support::{Person, TestApp};

fn at(text: &str) -> Moment {
    format!("{text}:00Z").parse().unwrap()
}

fn hours(from: i64, to: i64) -> Hours {
    let minute = |minute| DayTime::from_minutes(minute).unwrap();
    Interval::new(minute(from), minute(to)).unwrap()
}

fn berlin() -> Zone {
    "Europe/Berlin".parse().unwrap()
}

fn settings() -> SettingsInput {
    SettingsInput {
        zone: berlin(),
        notice_minutes: 60,
        advance_days: 60,
        buffer_minutes: 15,
        daily_limit: None,
        step_minutes: 30,
    }
}

impl TestApp {
    pub fn change_time<T>(&self, change: impl Fn(&mut Conn) -> Result<T, AvailabilityError>) -> T {
        self.app.db.write_now(|conn| change(conn)).unwrap()
    }

    fn slot(
        &self,
        coach: &Coach,
        status: SlotStatus,
        span: Span,
        held_until: Option<Moment>,
    ) -> SlotId {
        // Blocks of time without their bookings: nothing the doctor would let pass.
        self.expect_findings();
        let buffer = if matches!(status, SlotStatus::Held | SlotStatus::Booked) { 15 } else { 0 };
        let slot = Slot {
            id: SlotId::generate(),
            coach_id: coach.id(),
            status,
            starts_at: span.start(),
            ends_at: span.end(),
            occupied_until: span.end().plus_minutes(buffer),
            held_until,
            reason: String::new(),
            created_at: now(),
            updated_at: now(),
        };
        self.change_time(|conn| {
            diesel::insert_into(slots::table).values(&slot).execute(conn)?;
            Ok(())
        });
        slot.id
    }

    /// A confirmed session of an hour with a new student.
    fn session_of(&self, coach: &Coach, starts_at: Moment, student: &str) -> BookingId {
        let student = self.member(student, &[]);
        let span = Span::lasting(starts_at, 60);
        let slot_id = self.slot(coach, SlotStatus::Booked, span, None);
        let offer: OfferId = self
            .app
            .db
            .read_now(|conn| {
                let own = offers::table.filter(offers::coach_id.eq(coach.id()));
                Ok::<_, DbError>(own.select(offers::id).first(conn)?)
            })
            .unwrap();
        let booking = bookings::Booking {
            id: BookingId::generate(),
            reference: slot_id.to_string(),
            slot_id,
            student_id: student.id(),
            coach_id: coach.id(),
            offer_id: offer,
            status: bookings::Status::Confirmed,
            starts_at: span.start(),
            ends_at: span.end(),
            title: "Coaching session".to_owned(),
            minutes: 60,
            price_minor: 8000,
            currency: guidepost::base::Currency::EUR,
            fee_basis_points: 2000,
            refundable_hours: 24,
            refund_basis_points: 10_000,
            needs_approval: false,
            due_at: None,
            message: String::new(),
            answers: "[]".to_owned(),
            student_zone: berlin(),
            coach_zone: berlin(),
            moves: 0,
            sequence: 0,
            cancelled_by: None,
            no_show_by: None,
            shared_notes: String::new(),
            request_key: slot_id.to_string(),
            confirmed_at: Some(now()),
            finished_at: None,
            created_at: now(),
            updated_at: now(),
        };
        self.change_time(|conn| {
            diesel::insert_into(bookings_table::table).values(&booking).execute(conn)?;
            Ok(())
        });
        booking.id
    }

    fn slot_exists(&self, id: SlotId) -> bool {
        let count: i64 = self
            .app
            .db
            .read_now(|conn| Ok::<_, DbError>(slots::table.find(id).count().get_result(conn)?))
            .unwrap();
        count == 1
    }

    async fn coach_signed_in(&self, name: &str) -> (Coach, Person<'_>) {
        let coach = self.coach(name);
        let person = self.sign_in(coach.member()).await;
        (coach, person)
    }

    /// The stored summary of a coach, and the next free time beside it.
    fn summary(&self, coach: &Coach) -> (BTreeMap<NaiveDate, i64>, Option<Moment>) {
        self.app
            .db
            .read_now(|conn| {
                let days: Vec<(NaiveDate, i64)> = free_days::table
                    .filter(free_days::coach_id.eq(coach.id()))
                    .select((free_days::day, free_days::half_hours))
                    .load(conn)?;
                let next = coach_stats::table
                    .find(coach.id())
                    .select(coach_stats::next_free_at)
                    .first(conn)?;
                Ok::<_, DbError>((days.into_iter().collect(), next))
            })
            .unwrap()
    }
}

#[actix_web::test]
async fn what_is_shown_can_be_booked_and_nothing_else() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    app.change_time(|conn| {
        availability::save_settings(conn, id, &settings(), now())?;
        availability::add_break(conn, id, Weekday::Tue, hours(12 * 60, 13 * 60), now())?;
        availability::set_exception(
            conn,
            id,
            "2026-03-05".parse().unwrap(),
            &[hours(18 * 60, 20 * 60)],
            now(),
        )?;
        Ok(())
    });
    let span = |from: &str, minutes| Span::lasting(at(from), minutes);
    app.slot(&coach, SlotStatus::Booked, span("2026-03-03T10:00", 60), None);
    app.slot(&coach, SlotStatus::Held, span("2026-03-03T14:00", 60), Some(now().plus_minutes(10)));
    app.slot(&coach, SlotStatus::Held, span("2026-03-04T09:00", 60), Some(now().plus_minutes(-1)));
    app.slot(&coach, SlotStatus::Blocked, span("2026-03-04T12:00", 90), None);
    app.slot(&coach, SlotStatus::Open, span("2026-03-07T10:20", 120), None);
    let calendar = app
        .app
        .db
        .read_now(|conn| availability::calendar_of(conn, id, now(), now().plus_days(10)))
        .unwrap();
    for minutes in [30, 60, 90] {
        let shown: Vec<Moment> =
            calendar.all_openings(minutes, now()).iter().map(|opening| opening.start).collect();
        let checked: Vec<Moment> = (0..10 * 24 * 12)
            .map(|n| now().plus_minutes(n * 5))
            .filter(|start| calendar.check(minutes, *start, now()).is_ok())
            .collect();
        assert_eq!(shown, checked, "{minutes}");
        assert!(shown.len() > 20);
    }
    let offered = |text| calendar.check(60, at(text), now()).is_ok();
    assert!(offered("2026-03-04T09:00"), "a hold that ran out holds nothing");
    assert!(offered("2026-03-07T10:20"), "a one-off opening is open");
    assert!(!offered("2026-03-03T11:00"), "the buffer after a session is kept");
    assert!(!offered("2026-03-03T14:00"), "a live hold is respected");
}

#[actix_web::test]
async fn a_booking_that_moves_may_use_its_own_time() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let own = app.slot(&coach, SlotStatus::Booked, Span::lasting(at("2026-03-05T10:00"), 60), None);
    let calendar = app
        .app
        .db
        .read_now(|conn| availability::calendar_near(conn, coach.id(), at("2026-03-05T10:00")))
        .unwrap();
    let half_past = at("2026-03-05T10:30");
    assert!(calendar.check(60, half_past, now()).unwrap_err().is_race());
    let nearest = calendar.nearest(60, half_past, 3, now());
    assert_eq!(nearest.len(), 3);
    assert!(calendar.without_slot(own).check(60, half_past, now()).is_ok());
}

#[actix_web::test]
async fn a_shorter_buffer_frees_nothing_that_the_database_still_keeps() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let input = SettingsInput { buffer_minutes: 0, step_minutes: 5, ..settings() };
    app.change_time(|conn| availability::save_settings(conn, coach.id(), &input, now()));
    app.slot(&coach, SlotStatus::Booked, Span::lasting(at("2026-03-05T10:00"), 60), None);
    let calendar =
        app.app.db.read_now(|conn| availability::calendar_near(conn, coach.id(), now())).unwrap();
    assert!(calendar.check(30, at("2026-03-05T11:10"), now()).is_err());
    assert!(calendar.check(30, at("2026-03-05T11:15"), now()).is_ok());
}

#[actix_web::test]
async fn monthly_schedules_and_dates_stand_beside_the_weekly_one_within_their_days() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let schedule = |pattern| NewSchedule {
        name: String::new(),
        pattern,
        valid_from: None,
        valid_to: Some("2026-04-30".parse().unwrap()),
    };
    app.change_time(|conn| {
        let nth = availability::MonthDay::Nth(1, Weekday::Sat);
        let monthly = schedule(Pattern::Monthly(vec![(nth, hours(600, 660))]));
        let dates =
            schedule(Pattern::Custom(vec![("2026-03-15".parse().unwrap(), hours(600, 660))]));
        availability::save_schedule(conn, id, None, &monthly, now())?;
        availability::save_schedule(conn, id, None, &dates, now())?;
        Ok(())
    });
    let calendar = app
        .app
        .db
        .read_now(|conn| availability::calendar_of(conn, id, now(), now().plus_days(80)))
        .unwrap();
    let weekend = |opening: &availability::Opening| {
        let day = berlin().at(opening.start).format("%a %F").to_string();
        day.starts_with('S').then_some(day)
    };
    let days: Vec<String> = calendar.all_openings(60, now()).iter().filter_map(weekend).collect();
    assert_eq!(days, ["Sat 2026-03-07", "Sun 2026-03-15", "Sat 2026-04-04"]);
}

#[actix_web::test]
async fn every_change_is_announced_once() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let announced = || -> i64 {
        app.app
            .db
            .read_now(|conn| {
                let own = outbox::table.filter(outbox::fact.like("%availability_changed%"));
                Ok::<_, DbError>(own.count().get_result(conn)?)
            })
            .unwrap()
    };
    let before = announced();
    let open = app.change_time(|conn| {
        availability::open_slot(conn, id, Span::lasting(at("2026-03-07T10:00"), 60), now())
    });
    app.change_time(|conn| availability::turn_slot(conn, id, open, now()));
    app.change_time(|conn| availability::remove_slot(conn, id, open, now()));
    app.change_time(|conn| {
        availability::set_weekly_hours(conn, id, &[(Weekday::Mon, hours(0, 1440))], now())?;
        Ok(())
    });
    assert_eq!(announced() - before, 4);
    let weekly: i64 = app
        .app
        .db
        .read_now(|conn| {
            let own = schedules::table.filter(schedules::coach_id.eq(id));
            Ok::<_, DbError>(own.count().get_result(conn)?)
        })
        .unwrap();
    assert_eq!(weekly, 1, "the weekly hours replace those there were");
}

#[actix_web::test]
async fn n7_the_summary_is_what_the_openings_of_all_offers_say() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let mut seed = 20_260_302_u64;
    let mut dice = move |sides: i64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(seed >> 33).unwrap() % sides
    };
    for round in 0..8 {
        let input = SettingsInput {
            zone: ["Europe/Berlin", "Asia/Kathmandu", "America/New_York", "Pacific/Auckland"]
                [usize::try_from(dice(4)).unwrap()]
            .parse()
            .unwrap(),
            notice_minutes: i32::try_from(dice(48) * 60).unwrap(),
            advance_days: i32::try_from(1 + dice(80)).unwrap(),
            buffer_minutes: i32::try_from(dice(4) * 15).unwrap(),
            daily_limit: (dice(2) == 0).then_some(2),
            step_minutes: 15,
        };
        let week: Vec<(Weekday, Hours)> = (0..dice(6))
            .map(|_| {
                let day = Weekday::try_from(u8::try_from(dice(7)).unwrap()).unwrap();
                let from = dice(20) * 60;
                (day, hours(from, (from + 60 + dice(8) * 60).min(1440)))
            })
            .collect();
        let block = Span::lasting(now().plus_minutes(dice(20 * 24 * 60)), 60 + dice(600));
        app.change_time(|conn| {
            availability::save_settings(conn, id, &input, now())?;
            availability::set_weekly_hours(conn, id, &week, now())?;
            availability::block(conn, id, block, "", now())?;
            availability::refresh_free_days(conn, id, now())
        });
        let (minutes, calendar) = app
            .app
            .db
            .read_now(|conn| {
                let own = offers::table.filter(offers::coach_id.eq(id));
                let minutes: Vec<i32> = own.select(offers::minutes).load(conn)?;
                let to = now().plus_days(availability::SUMMARY_DAYS);
                Ok::<_, DbError>((minutes, availability::calendar_of(conn, id, now(), to)?))
            })
            .unwrap();
        let mut starts: Vec<Moment> = minutes
            .iter()
            .flat_map(|minutes| calendar.all_openings(i64::from(*minutes), now()))
            .map(|opening| opening.start)
            .collect();
        starts.sort_unstable();
        let wanted: BTreeMap<_, _> =
            availability::half_hour_masks(starts.iter().copied()).into_iter().collect();
        assert_eq!(app.summary(&coach), (wanted, starts.first().copied()), "round {round}");
    }
}

#[actix_web::test]
async fn the_summary_may_be_refreshed_twice_at_once_and_grows_old_by_itself() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                app.change_time(|conn| availability::refresh_free_days(conn, id, now()));
            });
        }
    });
    let fresh = app.summary(&coach);
    assert!(fresh.0.len() > 20 && fresh.1.is_some());
    let stale =
        |now| app.app.db.read_now(|conn| availability::stale_coaches(conn, now, 10)).unwrap();
    assert_eq!(stale(now().plus_minutes(30)), []);
    assert_eq!(stale(now().plus_minutes(61)), [id]);
    let later = now().plus_days(7);
    app.change_time(|conn| availability::refresh_free_days(conn, id, later));
    let moved = app.summary(&coach);
    assert!(moved.0.keys().all(|day| *day >= later.utc_date()), "days gone by are dropped");
}

#[actix_web::test]
async fn b10_only_openings_and_blocks_can_be_removed() {
    let app = TestApp::start().await;
    let (coach, person) = app.coach_signed_in("Amara Okafor").await;
    let soon = Moment::now().plus_days(3);
    let span = |hours: i64| Span::lasting(soon.plus_hours(hours), 60);
    let removal = |id: SlotId| format!("/coach/availability/openings/{id}/removal");
    for (n, status) in [SlotStatus::Open, SlotStatus::Blocked].into_iter().enumerate() {
        let id = app.slot(&coach, status, span(i64::try_from(n).unwrap() * 3), None);
        person.post(&removal(id), &[]).await.assert_redirect("/coach/availability#openings");
        assert!(!app.slot_exists(id));
    }
    for (n, status) in [SlotStatus::Held, SlotStatus::Booked].into_iter().enumerate() {
        let id = app.slot(&coach, status, span(20 + i64::try_from(n).unwrap() * 3), None);
        let reply = person.post(&removal(id), &[]).await;
        reply.assert_status(409).assert_text("Cancel or move the session instead");
        let kind = format!("/coach/availability/openings/{id}/kind");
        person.post(&kind, &[]).await.assert_status(409);
        assert!(app.slot_exists(id));
    }
}

#[actix_web::test]
async fn r3_another_coachs_time_does_not_exist() {
    let app = TestApp::start().await;
    let (own, person) = app.coach_signed_in("Amara Okafor").await;
    let other = app.coach("Kwame Asante");
    let (id, ahead) = (other.id(), Moment::now().plus_days(3));
    let dates = availability::DateRange {
        from: "2030-03-05".parse().unwrap(),
        to: "2030-03-06".parse().unwrap(),
    };
    let (schedule, pause, off, slot) = app.change_time(|conn| {
        availability::set_exception(conn, id, dates.from, &[hours(600, 660)], now())?;
        Ok((
            availability::set_weekly_hours(conn, id, &[(Weekday::Mon, hours(600, 660))], now())?,
            availability::add_break(conn, id, Weekday::Mon, hours(600, 660), now())?,
            availability::add_day_off(conn, id, dates, "", now())?,
            availability::open_slot(conn, id, Span::lasting(ahead, 60), now())?,
        ))
    });
    let exception: guidepost::base::ids::DateExceptionId = app
        .app
        .db
        .read_now(|conn| {
            use guidepost::db::schema::date_exceptions;
            Ok::<_, DbError>(date_exceptions::table.select(date_exceptions::id).first(conn)?)
        })
        .unwrap();
    for path in [
        format!("schedules/{schedule}/removal"),
        format!("schedules/{schedule}/activity"),
        format!("breaks/{pause}/removal"),
        format!("exceptions/{exception}/removal"),
        format!("days-off/{off}/removal"),
        format!("openings/{slot}/removal"),
        format!("openings/{slot}/kind"),
    ] {
        let path = format!("/coach/availability/{path}");
        person.post(&path, &[("confirmed", "1")]).await.assert_status(404);
        assert!(app.slot_exists(slot));
    }
    let stolen = [("schedule", &*schedule.to_string()), ("mon_from", "9"), ("mon_to", "10")];
    person.post("/coach/availability/hours", &stolen).await.assert_status(404);
    person.get(&format!("/coach/availability?schedule={schedule}")).await.assert_status(200);
    let _ = own;
}

#[actix_web::test]
async fn hours_are_saved_as_people_write_them() {
    let app = TestApp::start().await;
    let (coach, person) = app.coach_signed_in("Amara Okafor").await;
    let schedule: guidepost::base::ids::ScheduleId = app
        .app
        .db
        .read_now(|conn| {
            let own = schedules::table.filter(schedules::coach_id.eq(coach.id()));
            Ok::<_, DbError>(own.select(schedules::id).first(conn)?)
        })
        .unwrap();
    let schedule = schedule.to_string();
    let fields = [
        ("schedule", schedule.as_str()),
        ("mon_from", "9"),
        ("mon_to", "12.30"),
        ("mon_from", "2pm"),
        ("mon_to", "00:00"),
        ("wed_from", ""),
        ("wed_to", ""),
        ("act", "save"),
    ];
    let reply = person.post("/coach/availability/hours", &fields).await;
    reply.assert_redirect("/coach/availability#hours");
    let page = person.get("/coach/availability").await;
    page.assert_status(200).assert_text("Your hours are saved.");
    assert_eq!(page.attributes("input[name=mon_from]", "value"), ["09:00", "14:00"]);
    assert_eq!(page.attributes("input[name=mon_to]", "value"), ["12:30", "00:00"]);
    assert!(page.attributes("input[name=wed_from]", "value").is_empty());
}

#[actix_web::test]
async fn buttons_of_the_editor_change_what_is_typed_and_save_nothing() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let typed = [("mon_from", "9"), ("mon_to", "noon"), ("act", "add-mon")];
    let reply = person.htmx_post("/coach/availability/hours", &typed).await;
    reply.assert_status(200).assert_fragment("#hours");
    assert_eq!(reply.attributes("input[name=mon_from]", "value"), ["9", ""]);
    assert_eq!(reply.attributes("input[name=mon_to]", "value"), ["noon", ""]);
    let copied = [
        ("mon_from", "9"),
        ("mon_to", "10"),
        ("copy_from", "mon"),
        ("copy_to", "sun"),
        ("act", "copy"),
    ];
    let reply = person.post("/coach/availability/hours", &copied).await;
    assert_eq!(reply.attributes("input[name=sun_to]", "value"), ["10"]);
    let stored = person.get("/coach/availability").await;
    assert_eq!(stored.attributes("input[name=mon_from]", "value"), ["09:00"]);
    assert!(stored.attributes("input[name=sun_to]", "value").is_empty());
}

#[actix_web::test]
async fn forms_that_fail_keep_all_that_was_typed_and_mark_the_field() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let hours = [("tue_from", "17:00"), ("tue_to", "9am"), ("name", "Summer"), ("act", "save")];
    let reply = person.post("/coach/availability/hours", &hours).await;
    reply.assert_status(422).assert_text("The end must come after the start");
    assert_eq!(reply.attributes("input[name=tue_to]", "value"), ["9am"]);
    assert_eq!(reply.attributes("input[name=tue_to]", "aria-invalid"), ["true"]);
    assert_eq!(reply.attributes("#f-name", "value"), ["Summer"]);

    let overlap = [("fri_from", "9"), ("fri_to", "12"), ("fri_from", "11"), ("fri_to", "13")];
    let reply = person.post("/coach/availability/hours", &overlap).await;
    reply.assert_status(422).assert_text("These hours overlap each other.");

    for (path, fields, kept) in [
        (
            "settings",
            vec![
                ("zone", "Atlantis"),
                ("notice", "12"),
                ("advance", "60"),
                ("buffer", "0"),
                ("step", "30"),
            ],
            ("#f-zone", "Atlantis"),
        ),
        (
            "breaks",
            vec![("break_day", "mon"), ("break_from", "noon"), ("break_to", "13:00")],
            ("#f-break_from", "noon"),
        ),
        (
            "exceptions",
            vec![("exception_date", "2030-03-05"), ("exception_from", "x"), ("exception_to", "9")],
            ("#f-exception_from", "x"),
        ),
        (
            "days-off",
            vec![("off_from", "2030-03-05"), ("off_to", "2030-03-01"), ("off_reason", "Eid")],
            ("#f-off_reason", "Eid"),
        ),
        (
            "openings",
            vec![
                ("slot_kind", "block"),
                ("slot_date", "2030-03-05"),
                ("slot_from", "9"),
                ("slot_to", "8"),
            ],
            ("#f-slot_to", "8"),
        ),
        (
            "schedules",
            vec![
                ("kind", "month"),
                ("month_nth", "1"),
                ("month_weekday", "mon"),
                ("month_from", "9"),
                ("month_to", "y"),
            ],
            ("#f-month_to", "y"),
        ),
    ] {
        let reply = person.post(&format!("/coach/availability/{path}"), &fields).await;
        reply.assert_status(422).assert_selector("[aria-invalid=true]");
        assert_eq!(reply.attributes(kept.0, "value"), [kept.1], "{path}");
    }
}

#[actix_web::test]
async fn every_small_form_saves_and_its_row_can_be_removed() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let next_year = Moment::now().plus_days(300).utc_date().to_string();
    let date = next_year.as_str();
    for (path, fields) in [
        ("breaks", vec![("break_day", "mon"), ("break_from", "12"), ("break_to", "13")]),
        (
            "exceptions",
            vec![("exception_date", date), ("exception_from", "10"), ("exception_to", "13:00")],
        ),
        ("days-off", vec![("off_from", date), ("off_reason", "Eid")]),
        (
            "openings",
            vec![
                ("slot_kind", "block"),
                ("slot_date", date),
                ("slot_from", "9"),
                ("slot_to", "10"),
            ],
        ),
        (
            "schedules",
            vec![("kind", "dates"), ("dates", date), ("dates_from", "9"), ("dates_to", "10")],
        ),
        (
            "schedules",
            vec![
                ("kind", "month"),
                ("month_nth", "1"),
                ("month_weekday", "mon"),
                ("month_from", "9"),
                ("month_to", "12"),
            ],
        ),
    ] {
        let reply = person.post(&format!("/coach/availability/{path}"), &fields).await;
        assert_eq!(reply.status, 303, "{path}: {}", reply.visible());
    }
    let page = person.get("/coach/availability").await;
    page.assert_text("Monday, 12:00–13:00")
        .assert_text("Eid")
        .assert_text("First Monday of each month");
    let removals: Vec<String> = page.attributes("form[action$='/removal']", "action");
    assert_eq!(removals.len(), 7, "{removals:?}");
    for removal in &removals {
        let reply = person.post(removal, &[("confirmed", "1")]).await;
        assert_eq!(reply.status, 303, "{removal}");
    }
    let page = person.get("/coach/availability").await;
    assert!(page.attributes("form[action$='/removal']", "action").is_empty());
    page.assert_text("Not saved yet");
}

#[actix_web::test]
async fn schedules_by_the_month_and_by_dates_are_changed_in_place() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let path = "/coach/availability/schedules";
    let month = [
        ("kind", "month"),
        ("month_nth", "last"),
        ("month_weekday", "fri"),
        ("month_from", "9:30"),
        ("month_to", "24:00"),
        ("month_name", "Market day"),
        ("month_valid_to", "2030-12-31"),
    ];
    person.post(path, &month).await.assert_status(303);
    let dates = [
        ("kind", "dates"),
        ("dates", "2030-03-07, 2030-03-14"),
        ("dates_from", "10"),
        ("dates_to", "13"),
    ];
    person.post(path, &dates).await.assert_status(303);
    let page = person.get("/coach/availability").await;
    let edit = page.attributes("a[href$='#repeat']", "href");
    assert_eq!(edit.len(), 2, "{edit:?}");

    let form = person.get(&edit[0]).await;
    let typed = |name: &str| form.attributes(&format!("#repeat [name={name}]"), "value").remove(0);
    assert_eq!(typed("month_name"), "Market day");
    assert_eq!((typed("month_from"), typed("month_to")), ("09:30".into(), "00:00".into()));
    assert_eq!(typed("month_valid_to"), "2030-12-31");
    form.assert_selector("#repeat option[value=last][selected]")
        .assert_selector("#repeat option[value=fri][selected]");
    let id = typed("schedule");
    let mut changed = month.to_vec();
    changed.retain(|(name, _)| *name != "month_nth");
    changed.extend([("month_nth", "1"), ("schedule", id.as_str())]);
    person.post(path, &changed).await.assert_redirect("/coach/availability#schedules");
    let page = person.get("/coach/availability").await;
    page.assert_text("First Friday of each month").assert_no_text("Last Friday of each month");

    let form = person.get(&edit[1]).await;
    form.assert_selector("#repeat textarea").assert_text("2030-03-14");
    let id = form.attributes("#repeat [name=schedule]", "value").remove(0);
    let wrong = [("kind", "dates"), ("dates", "soon"), ("schedule", id.as_str())];
    let again = person.post(path, &wrong).await;
    again.assert_status(422).assert_selector(&format!("#repeat [name=schedule][value='{id}']"));

    // Another's schedule is missing.
    let (_, other) = app.coach_signed_in("Ben Ode").await;
    other.post(path, &changed).await.assert_status(404);
}

#[actix_web::test]
async fn removing_a_schedule_asks_first() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    person
        .post(
            "/coach/availability/hours",
            &[("name", "Summer"), ("sat_from", "9"), ("sat_to", "10"), ("act", "save")],
        )
        .await;
    let page = person.get("/coach/availability").await;
    let removal = page.attributes("form[action*='/schedules/'][action$='/removal']", "action");
    let reply = person.post(removal.last().unwrap(), &[]).await;
    reply
        .assert_status(200)
        .assert_text("Remove “Summer”?")
        .assert_selector("input[name=confirmed]");
    person.get("/coach/availability").await.assert_text("Summer");
}

#[actix_web::test]
async fn days_off_show_the_sessions_they_hit_before_they_are_saved() {
    let app = TestApp::start().await;
    let (coach, person) = app.coach_signed_in("Amara Okafor").await;
    let starts_at = Moment::now().plus_days(5);
    let booking = app.session_of(&coach, starts_at, "Sam Rivera");
    let date = berlin().date_at(starts_at).to_string();
    let fields = [("off_from", date.as_str()), ("off_reason", "Holiday in the mountains")];
    let reply = person.post("/coach/availability/days-off", &fields).await;
    reply
        .assert_status(200)
        .assert_text("A session is booked on these days")
        .assert_text("Sam Rivera")
        .assert_selector(&format!("a[href='/bookings/{booking}']"));
    person.get("/coach/availability").await.assert_no_text("Holiday in the mountains");
    let confirmed = [
        ("off_from", date.as_str()),
        ("off_reason", "Holiday in the mountains"),
        ("confirmed", "1"),
    ];
    person.post("/coach/availability/days-off", &confirmed).await.assert_status(303);
    person
        .get("/coach/availability")
        .await
        .assert_text("Holiday in the mountains")
        .assert_text("A session is booked then.");
}

#[actix_web::test]
async fn b8_b9_why_a_time_is_not_offered_is_said_in_words() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let why = |at: &str| format!("/coach/availability/why?at={at}");
    person.get(&why("2020-03-10T10:00")).await.assert_text("This time is over.");
    let soon = berlin().at(Moment::now().plus_minutes(20)).format("%Y-%m-%dT%H:%M").to_string();
    person.get(&why(&soon)).await.assert_text("This is too soon.");
    person
        .get(&why("2099-03-10T10:00"))
        .await
        .assert_text("This is too far ahead.")
        .assert_selector("a[href='/coach/availability#settings']");
    person.get(&why("2027-03-28T02:30")).await.assert_text("This time does not exist");
    let fold = person.get(&why("2027-10-31T02:30")).await;
    fold.assert_text("UTC+2").assert_text("UTC+1");
    person.get(&why("soon")).await.assert_status(422).assert_selector("[aria-invalid=true]");
}

#[actix_web::test]
async fn b9_a_one_off_opening_in_the_gap_is_refused() {
    let app = TestApp::start().await;
    let (_, person) = app.coach_signed_in("Amara Okafor").await;
    let fields = [("slot_date", "2027-03-28"), ("slot_from", "02:30"), ("slot_to", "05:00")];
    let reply = person.post("/coach/availability/openings", &fields).await;
    reply.assert_status(422).assert_text("does not exist on that date");
}

#[actix_web::test]
async fn the_calendar_shows_sessions_blocks_and_hours_in_the_coachs_zone() {
    let app = TestApp::start().await;
    let (coach, person) = app.coach_signed_in("Amara Okafor").await;
    app.session_of(&coach, at("2026-03-04T09:30"), "Sam Rivera");
    app.change_time(|conn| {
        let span = Span::lasting(at("2026-03-05T12:00"), 120);
        availability::block(conn, coach.id(), span, "Dentist", now())
    });
    let week = person.get("/coach/calendar?week=2026-03-04").await;
    week.assert_status(200)
        .assert_text("2 – 8 March 2026")
        .assert_text("Berlin, UTC+1")
        .assert_text("Sam Rivera 10:30 – 11:30")
        .assert_text("Dentist 13:00 – 15:00");
    assert_eq!(week.attributes(".week__open", "class").len(), 5);
    assert_eq!(week.attributes("a[rel=next]", "href"), ["/coach/calendar?week=2026-03-09"]);
    let month = person.get("/coach/calendar?month=2026-03").await;
    month.assert_status(200).assert_text("March 2026");
    let days = month.attributes("a.month__day", "aria-label");
    assert_eq!(days.len(), 31);
    assert!(days.iter().any(|day| day.contains("4 March") && day.contains("one session")));
    person.get("/coach/calendar?week=rubbish&month=13").await.assert_status(200);
}

#[actix_web::test]
async fn reading_a_calendar_takes_the_same_queries_however_much_it_holds() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let count = || {
        static QUERIES: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        use std::sync::atomic::Ordering::SeqCst;
        app.app
            .db
            .read_now(|conn| {
                QUERIES.store(0, SeqCst);
                conn.set_instrumentation(|event: InstrumentationEvent<'_>| {
                    if matches!(event, InstrumentationEvent::StartQuery { .. }) {
                        QUERIES.fetch_add(1, SeqCst);
                    }
                });
                availability::calendar_of(conn, id, now(), now().plus_days(60))?;
                conn.set_instrumentation(None::<Box<dyn diesel::connection::Instrumentation>>);
                Ok::<_, DbError>(())
            })
            .unwrap();
        QUERIES.load(SeqCst)
    };
    let few = count();
    for n in 0..12 {
        let start = now().plus_days(n).plus_hours(30);
        app.slot(&coach, SlotStatus::Booked, Span::lasting(start, 60), None);
        app.change_time(|conn| {
            availability::add_break(conn, id, Weekday::Mon, hours(n * 30, n * 30 + 30), now())?;
            let day = NewSchedule {
                name: String::new(),
                pattern: Pattern::Weekly(vec![(Weekday::Sun, hours(n * 60, n * 60 + 60)); 3]),
                valid_from: None,
                valid_to: None,
            };
            availability::save_schedule(conn, id, None, &day, now())?;
            Ok(())
        });
    }
    assert_eq!((few, count()), (9, 9));
}
