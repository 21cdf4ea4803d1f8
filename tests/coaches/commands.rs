//! What the commands of coaches promise.

use diesel::prelude::*;
use guidepost::accounts::{Coach, Role};
use guidepost::base::ids::UserId;
use guidepost::base::{Currency, Money};
use guidepost::coaches::{
    CoachError, CoachProfile, CoachStats, CoachStatus, Need, ProfileInput, commands, queries,
};
use guidepost::db::schema::{audit_log, coach_profiles, coach_stats, outbox, users};
use guidepost::db::{Conn, DbError};

use crate::support::TestApp;
use crate::support::coaching::{offer_input, profile_input};
use crate::support::world::now;

fn profile(app: &TestApp, coach: &Coach) -> CoachProfile {
    app.app.db.read_now(|conn| queries::own_profile(conn, coach)).unwrap().unwrap()
}

fn stats(app: &TestApp, coach: UserId) -> CoachStats {
    let found = app.app.db.read_now(|conn| -> Result<CoachStats, DbError> {
        Ok(coach_stats::table.find(coach).select(CoachStats::as_select()).first(conn)?)
    });
    found.unwrap()
}

fn act<T>(
    app: &TestApp,
    command: impl Fn(&mut Conn) -> Result<T, CoachError>,
) -> Result<T, CoachError> {
    app.app.db.write_now(command)
}

/// `action` of every audit row about a coach.
fn audited(app: &TestApp, coach: UserId) -> Vec<String> {
    let found = app.app.db.read_now(|conn| -> Result<Vec<String>, DbError> {
        Ok(audit_log::table
            .filter(audit_log::entity_id.eq(coach.as_str()))
            .order(audit_log::id)
            .select(audit_log::action)
            .load(conn)?)
    });
    found.unwrap()
}

fn facts(app: &TestApp, kind: &str) -> i64 {
    let found = app.app.db.read_now(|conn| -> Result<i64, DbError> {
        Ok(outbox::table
            .filter(outbox::fact.like(format!("%\"{kind}\"%")))
            .count()
            .get_result(conn)?)
    });
    found.unwrap()
}

#[actix_web::test]
async fn starting_makes_a_draft_a_role_and_an_address_once() {
    let app = TestApp::start().await;
    let amara = app.member("Amara Okafor", &[]);
    let start = |conn: &mut Conn| commands::start_profile(conn, &amara, now());
    assert_eq!(act(&app, start).unwrap(), "amara-okafor");
    assert_eq!(act(&app, start).unwrap(), "amara-okafor");
    let amara = app.member_again(amara.id());
    assert!(amara.has(Role::Coach));
    assert_eq!(profile(&app, &amara.as_coach().unwrap()).status, CoachStatus::Draft);
    assert!(!stats(&app, amara.id()).is_listed);
}

#[actix_web::test]
async fn people_of_one_name_get_numbered_addresses() {
    let app = TestApp::start().await;
    let mut slugs = Vec::new();
    for name in ["Amara Okafor", "Ámara  Okafor", "AMARA OKAFOR!", "…"] {
        let member = app.member(name, &[]);
        slugs.push(act(&app, |conn| commands::start_profile(conn, &member, now())).unwrap());
    }
    assert_eq!(slugs, ["amara-okafor", "amara-okafor-2", "amara-okafor-3", "coach"]);
}

#[actix_web::test]
async fn an_incomplete_profile_is_not_sent_in_and_says_what_is_missing() {
    let app = TestApp::start().await;
    let member = app.member("Amara Okafor", &[]);
    act(&app, |conn| commands::start_profile(conn, &member, now())).unwrap();
    let coach = app.member_again(member.id()).as_coach().unwrap();
    let Err(CoachError::Incomplete(needs)) =
        act(&app, |conn| commands::submit(conn, &coach, now()))
    else {
        panic!("it was sent in")
    };
    let all_but = [Need::ConfirmedEmail, Need::MeetingLink];
    let expected: Vec<Need> =
        Need::ALL.iter().copied().filter(|need| !all_but.contains(need)).collect();
    assert_eq!(needs, expected);
}

#[actix_web::test]
async fn an_approved_coach_is_listed_with_a_price_to_start_from() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    assert!(!stats(&app, coach.id()).is_listed);
    let admin = app.admin("Nora");
    act(&app, |conn| commands::submit(conn, &coach, now())).unwrap();
    assert!(!stats(&app, coach.id()).is_listed);
    act(&app, |conn| commands::approve(conn, &admin, coach.id(), now())).unwrap();
    let numbers = stats(&app, coach.id());
    assert!(numbers.is_listed && !numbers.has_free_intro);
    assert_eq!(numbers.from_price_minor, Some(8000));
    act(&app, |conn| commands::save_offer(conn, &coach, None, &offer_input("Intro", 0), now()))
        .unwrap();
    let numbers = stats(&app, coach.id());
    assert!(numbers.has_free_intro);
    assert_eq!(numbers.from_price_minor, Some(8000));
    assert!(facts(&app, "coach_profile_changed") > 0);
    assert_eq!((facts(&app, "coach_submitted"), facts(&app, "coach_approved")), (1, 1));
}

#[actix_web::test]
async fn a_coach_without_an_active_offer_or_with_a_suspended_account_is_not_listed() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let offers = app.app.db.read_now(|conn| queries::own_offers(conn, &coach)).unwrap();
    act(&app, |conn| commands::deactivate_offer(conn, &coach, offers[0].id, now())).unwrap();
    assert!(!stats(&app, coach.id()).is_listed);
    act(&app, |conn| commands::activate_offer(conn, &coach, offers[0].id, now())).unwrap();
    assert!(stats(&app, coach.id()).is_listed);
    act(&app, |conn| {
        diesel::update(users::table.find(coach.id()))
            .set(users::status.eq("suspended"))
            .execute(conn)?;
        Ok(commands::recompute_stats(conn, coach.id())?)
    })
    .unwrap();
    assert!(!stats(&app, coach.id()).is_listed);
}

#[actix_web::test]
async fn r5_a_coach_who_was_never_approved_cannot_be_published() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let resume = |conn: &mut Conn| commands::resume(conn, &coach, now());
    assert!(matches!(act(&app, resume), Err(CoachError::NotApproved)));
    act(&app, |conn| commands::submit(conn, &coach, now())).unwrap();
    assert!(matches!(act(&app, resume), Err(CoachError::NotApproved)));
    assert!(!stats(&app, coach.id()).is_listed);
}

#[actix_web::test]
async fn d5_each_decision_of_staff_writes_exactly_one_audit_row() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let admin = app.admin("Nora");
    let id = coach.id();
    act(&app, |conn| commands::submit(conn, &coach, now())).unwrap();
    act(&app, |conn| commands::return_with_reason(conn, &admin, id, "Say more.", now())).unwrap();
    assert_eq!(profile(&app, &coach).review_note, "Say more.");
    act(&app, |conn| commands::submit(conn, &coach, now())).unwrap();
    act(&app, |conn| commands::approve(conn, &admin, id, now())).unwrap();
    act(&app, |conn| commands::suspend(conn, &admin, id, "Complaints.", now())).unwrap();
    act(&app, |conn| commands::reinstate(conn, &admin, id, now())).unwrap();
    let second = act(&app, |conn| commands::approve(conn, &admin, id, now()));
    assert!(matches!(second, Err(CoachError::NotPossible { .. })));
    assert_eq!(
        audited(&app, id),
        ["coach.return", "coach.approve", "coach.suspend", "coach.reinstate"]
    );
    assert_eq!(profile(&app, &coach).status, CoachStatus::Paused);
}

#[actix_web::test]
async fn only_an_active_offer_of_an_approved_coach_can_be_booked() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let offer = app.app.db.read_now(|conn| queries::own_offers(conn, &coach)).unwrap()[0].id;
    let bookable = || {
        let found =
            app.app.db.read_now(|conn| queries::offer_for_booking(conn, "amara-okafor", offer));
        found.unwrap().is_some()
    };
    assert!(bookable());
    act(&app, |conn| commands::pause(conn, &coach, now())).unwrap();
    assert!(!bookable());
    act(&app, |conn| commands::resume(conn, &coach, now())).unwrap();
    act(&app, |conn| commands::deactivate_offer(conn, &coach, offer, now())).unwrap();
    assert!(!bookable());
}

#[actix_web::test]
async fn an_old_address_leads_to_the_present_one_and_stays_its_coachs() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    act(&app, |conn| {
        diesel::update(users::table.find(coach.id()))
            .set(users::name.eq("Amara Mensah"))
            .execute(conn)?;
        Ok(())
    })
    .unwrap();
    let coach = app.member_again(coach.id()).as_coach().unwrap();
    let slug = act(&app, |conn| commands::take_slug_of_name(conn, &coach, now())).unwrap();
    assert_eq!(slug, "amara-mensah");
    let current = |old: &str| app.app.db.read_now(|conn| queries::current_slug(conn, old)).unwrap();
    assert_eq!(current("amara-okafor").as_deref(), Some("amara-mensah"));
    assert_eq!(current("amara-mensah").as_deref(), Some("amara-mensah"));
    assert_eq!(current("nobody"), None);
    let other = app.member("Amara Okafor 2", &[]);
    act(&app, |conn| {
        diesel::update(users::table.find(other.id()))
            .set(users::name.eq("Amara Okafor"))
            .execute(conn)?;
        Ok(())
    })
    .unwrap();
    let other = app.member_again(other.id());
    let slug = act(&app, |conn| commands::start_profile(conn, &other, now())).unwrap();
    assert_eq!(slug, "amara-okafor-2");
}

#[actix_web::test]
async fn m1_the_currency_cannot_change_under_prices() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let dollars = ProfileInput { rate: Money::new(9000, Currency::USD), ..profile_input() };
    let change = |conn: &mut Conn| commands::save_profile(conn, &coach, &dollars, now());
    assert!(matches!(act(&app, change), Err(CoachError::PricedOffers)));
    let offer = app.app.db.read_now(|conn| queries::own_offers(conn, &coach)).unwrap()[0].id;
    act(&app, |conn| commands::deactivate_offer(conn, &coach, offer, now())).unwrap();
    act(&app, change).unwrap();
    let show = act(&app, |conn| commands::activate_offer(conn, &coach, offer, now()));
    assert!(matches!(show, Err(CoachError::OtherCurrency)));
    let euros = offer_input("Session", 8000);
    let save = act(&app, |conn| commands::save_offer(conn, &coach, Some(offer), &euros, now()));
    assert!(matches!(save, Err(CoachError::OtherCurrency)));
}

#[actix_web::test]
async fn a_coach_orders_hides_and_deletes_only_own_offers() {
    let app = TestApp::start().await;
    let amara = app.draft_coach("Amara Okafor");
    let bola = app.draft_coach("Bola Ade");
    let second = act(&app, |conn| {
        commands::save_offer(conn, &amara, None, &offer_input("Second", 4000), now())
    })
    .unwrap();
    act(&app, |conn| commands::move_offer(conn, &amara, second, true, now())).unwrap();
    let titles = || -> Vec<String> {
        let own = app.app.db.read_now(|conn| queries::own_offers(conn, &amara)).unwrap();
        own.into_iter().map(|offer| offer.title).collect()
    };
    assert_eq!(titles(), ["Second", "Coaching session"]);
    let input = offer_input("Stolen", 100);
    for result in [
        act(&app, |conn| commands::save_offer(conn, &bola, Some(second), &input, now()).map(drop)),
        act(&app, |conn| commands::move_offer(conn, &bola, second, false, now())),
        act(&app, |conn| commands::deactivate_offer(conn, &bola, second, now())),
        act(&app, |conn| commands::activate_offer(conn, &bola, second, now())),
        act(&app, |conn| commands::delete_offer(conn, &bola, second, now())),
    ] {
        assert!(matches!(result, Err(CoachError::NoSuchOffer)));
    }
    act(&app, |conn| commands::delete_offer(conn, &amara, second, now())).unwrap();
    assert_eq!(titles(), ["Coaching session"]);
}

#[actix_web::test]
async fn prose_is_kept_as_written_and_as_safe_html() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let input = ProfileInput {
        bio: "I *coach*.<script>alert(1)</script>".to_owned(),
        languages: vec!["de".to_owned(), "en".to_owned(), "de".to_owned()],
        ..profile_input()
    };
    act(&app, |conn| commands::save_profile(conn, &coach, &input, now())).unwrap();
    let saved = profile(&app, &coach);
    assert_eq!(saved.bio, input.bio);
    assert!(saved.bio_html.contains("<em>coach</em>") && !saved.bio_html.contains("<script"));
    let languages = app.app.db.read_now(|conn| queries::languages_of(conn, coach.id())).unwrap();
    assert_eq!(languages, ["de", "en"]);
    let count: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> {
            Ok(coach_profiles::table.count().get_result(conn)?)
        })
        .unwrap();
    assert_eq!(count, 1);
}
