//! The week by hand: what the script does goes through forms and pages that work without it.

use guidepost::availability::{self, Span};
use guidepost::base::Moment;
use guidepost::base::ids::BookingId;

use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::world::now;

fn at(text: &str) -> Moment {
    format!("{text}:00Z").parse().unwrap()
}

#[actix_web::test]
async fn a_block_gets_another_time_by_its_form() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = coach.id();
    let block = app.change_time(|conn| {
        availability::block(conn, id, Span::lasting(at("2026-03-05T12:00"), 120), "Dentist", now())
    });
    let person = app.sign_in(coach.member()).await;
    let path = format!("/coach/availability/openings/{block}/time");
    let week = person.get("/coach/calendar?week=2026-03-04").await;
    week.assert_selector(&format!("form[data-moves='{block}']"));
    week.assert_selector(&format!("a[data-slot='{block}']"));
    week.assert_selector("script[src$='week.js']");
    let fields = [
        ("slot_date", "2026-03-06"),
        ("slot_from", "10:00"),
        ("slot_to", "11:00"),
        ("back", "calendar"),
    ];
    person.post(&path, &fields).await.assert_redirect("/coach/calendar?week=2026-03-06");
    let week = person.get("/coach/calendar?week=2026-03-06").await;
    week.assert_text("Dentist 10:00 – 11:00").assert_no_text("13:00 – 15:00");
    let wrong = [fields[0], ("slot_from", "11:00"), ("slot_to", "10:00"), fields[3]];
    person.post(&path, &wrong).await.assert_status(422);
    let other = app.sign_in(app.coach("Ben Adler").member()).await;
    other.post(&path, &fields).await.assert_status(404);
}

#[actix_web::test]
async fn b9_a_dropped_session_leads_to_the_question_at_the_instant_meant() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    let id = BookingId::generate();
    let path = |wall: &str, zone: &str| {
        format!("/coach/calendar/sessions/{id}/move?wall={wall}&zone={zone}")
    };
    let drop = person.get(&path("2027-03-04T10:15", "Europe/Berlin")).await.location();
    assert_eq!(drop, format!("/bookings/{id}/move?at=2027-03-04T09%3A15%3A00Z"));
    let gap = person.get(&path("2027-03-28T02:30", "Europe/Berlin")).await.location();
    assert_eq!(gap, format!("/bookings/{id}/move?day=2027-03-28"));
    person.get(&path("soon", "Europe/Berlin")).await.assert_status(404);
    person.get(&path("2027-03-04T10:15", "Atlantis")).await.assert_status(404);
}

#[actix_web::test]
async fn a_time_drawn_in_the_week_fills_the_form() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let coach = app.coach("Amara Okafor");
    app.set_password(coach.member());
    let setup = Setup { width: 1280, ..Setup::default() };
    let browser = Browser::open(&app, setup).await;
    browser.sign_in("amara.okafor@example.org", crate::support::door::PASSWORD).await;
    browser.visit("/coach/calendar").await;
    browser.find(".week[data-first-hour]").await;
    let script = "
        const grid = document.querySelectorAll('.week__day .week__grid')[2];
        const box = grid.getBoundingClientRect();
        const quarters = Number(document.querySelector('.week').dataset.hours) * 4;
        const y = (n) => box.top + (n + .5) * box.height / quarters;
        const fire = (type, target, n) => target.dispatchEvent(new PointerEvent(type, { bubbles: true,
            cancelable: true, button: 0, pointerType: 'mouse', clientX: box.left + 20, clientY: y(n) }));
        fire('pointerdown', grid, 0); fire('pointermove', grid, 1); fire('pointermove', grid, 3);
        fire('pointerup', grid, 3);
        const form = document.querySelector('#new form');
        return [document.getElementById('new').open, form.slot_date.value, form.slot_from.value,
            form.slot_to.value, grid.parentElement.dataset.date, document.querySelector('.week').dataset.firstHour];
    ";
    let seen = browser.run(script).await;
    assert_eq!(seen[0], true);
    assert_eq!(seen[1], seen[4], "the day that was drawn in");
    let first: u32 = seen[5].as_str().unwrap().parse().unwrap();
    assert_eq!(seen[2], format!("{first:02}:00"));
    assert_eq!(seen[3], format!("{:02}:00", first + 1));
    browser.close().await;
}
