//! Finding a coach: search, filters, the public profile, saved coaches, the first page.

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::base::ids::{BookingId, OfferId, ReviewId, SlotId, UserId};
use guidepost::base::{Currency, Moment, TextList};
use guidepost::coaches::discovery::reindex;
use guidepost::coaches::{CoachProfile, CoachStats, CoachStatus, MeetingProvider, Offer, Topic};
use guidepost::db::schema::{
    bookings, coach_countries, coach_languages, coach_profiles, coach_slugs, coach_stats,
    coach_topics, free_days, offers, reviews, slots, topics, users,
};
use guidepost::db::{Conn, DbError};

use crate::support::{Person, TestApp, statements};

/// What a test says about a coach; the rest is plain.
#[derive(Clone)]
struct Seed {
    status: CoachStatus,
    headline: &'static str,
    bio: &'static str,
    specialties: &'static str,
    location: &'static str,
    topic: &'static str,
    languages: &'static [&'static str],
    country: &'static str,
    currency: &'static str,
    price: i64,
    minutes: i32,
    has_free_intro: bool,
    rating: Option<(i32, i32)>,
    next_free: Option<Moment>,
    free: Vec<(NaiveDate, i64)>,
}

fn plain() -> Seed {
    Seed {
        status: CoachStatus::Approved,
        headline: "I help.",
        bio: "Many years of it.",
        specialties: "Feedback",
        location: "Berlin",
        topic: "career",
        languages: &["en"],
        country: "DE",
        currency: "EUR",
        price: 8000,
        minutes: 60,
        has_free_intro: false,
        rating: None,
        next_free: None,
        free: Vec::new(),
    }
}

/// Makes a coach who can be found.
fn coach(app: &TestApp, name: &str, seed: Seed) -> UserId {
    let id = app.member(name, &[Role::Coach]).id();
    app.app.db.write_now(|conn| insert(conn, id, name, &seed)).unwrap();
    id
}

fn insert(conn: &mut Conn, id: UserId, name: &str, seed: &Seed) -> Result<(), DbError> {
    let now = Moment::now();
    let currency: Currency = seed.currency.parse().unwrap();
    let known: Option<String> =
        topics::table.find(seed.topic).select(topics::slug).first(conn).optional()?;
    if known.is_none() {
        let text = |text: &str| text.to_owned();
        let (slug, label) = (text(seed.topic), format!("Field of {}", seed.topic));
        let topic = Topic {
            slug,
            name: label,
            blurb: text(""),
            icon: text("compass"),
            position: 1,
            is_retired: false,
        };
        diesel::insert_into(topics::table).values(&topic).execute(conn)?;
    }
    let profile = CoachProfile {
        user_id: id,
        slug: guidepost::base::slug::slugify(name),
        status: seed.status,
        title: "Coach".to_owned(),
        headline: seed.headline.to_owned(),
        bio: seed.bio.to_owned(),
        bio_html: format!("<p>{}</p>", seed.bio),
        style: String::new(),
        style_html: String::new(),
        specialties: TextList::from_lines(seed.specialties),
        past_companies: TextList::default(),
        certifications: TextList::default(),
        experience_years: 5,
        location: seed.location.to_owned(),
        country: seed.country.to_owned(),
        website: String::new(),
        linkedin: String::new(),
        intro_video: String::new(),
        hourly_rate_minor: seed.price,
        currency,
        refundable_hours: 24,
        refund_basis_points: 10_000,
        meeting_provider: MeetingProvider::Jitsi,
        meeting_link: String::new(),
        review_note: String::new(),
        submitted_at: None,
        approved_at: None,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(coach_profiles::table).values(&profile).execute(conn)?;
    let stats = CoachStats {
        coach_id: id,
        is_listed: seed.status == CoachStatus::Approved,
        rating_hundredths: seed.rating.map(|(rating, _)| rating),
        review_count: seed.rating.map_or(0, |(_, count)| count),
        session_count: 0,
        response_minutes: Some(230),
        from_price_minor: Some(seed.price),
        has_free_intro: seed.has_free_intro,
        next_free_at: seed.next_free,
        free_days_at: Some(now),
    };
    diesel::insert_into(coach_stats::table).values(&stats).execute(conn)?;
    diesel::insert_into(coach_topics::table)
        .values((coach_topics::coach_id.eq(id), coach_topics::topic.eq(seed.topic)))
        .execute(conn)?;
    for (position, language) in (0..).zip(seed.languages) {
        diesel::insert_into(coach_languages::table)
            .values((
                coach_languages::coach_id.eq(id),
                coach_languages::language.eq(*language),
                coach_languages::position.eq(position),
            ))
            .execute(conn)?;
    }
    diesel::insert_into(coach_countries::table)
        .values((coach_countries::coach_id.eq(id), coach_countries::country.eq(seed.country)))
        .execute(conn)?;
    let offer = Offer {
        id: OfferId::generate(),
        coach_id: id,
        title: "Session".to_owned(),
        minutes: seed.minutes,
        price_minor: seed.price,
        currency,
        description: String::new(),
        questions: TextList::default(),
        needs_approval: false,
        is_active: true,
        position: 1,
        created_at: now,
        updated_at: now,
    };
    diesel::insert_into(offers::table).values(&offer).execute(conn)?;
    for (day, half_hours) in &seed.free {
        diesel::insert_into(free_days::table)
            .values((
                free_days::coach_id.eq(id),
                free_days::day.eq(*day),
                free_days::half_hours.eq(*half_hours),
            ))
            .execute(conn)?;
    }
    reindex(conn, id)
}

/// The names on a list, in its order.
async fn names(who: &Person<'_>, address: &str) -> Vec<String> {
    let reply = who.get(address).await;
    reply.assert_status(200);
    let selector = scraper::Selector::parse(".coach-card__name a").unwrap();
    reply.html().select(&selector).map(|link| link.text().collect()).collect()
}

fn in_days(days: u64) -> NaiveDate {
    Moment::now().utc_date().checked_add_days(Days::new(days)).unwrap()
}

#[actix_web::test]
async fn an_empty_install_says_so_on_every_page() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    for path in ["/", "/coaches", "/coaches?q=rust&sort=rating"] {
        visitor.get(path).await.assert_status(200).assert_text("No coaches yet");
    }
    visitor.get("/compare").await.assert_status(200).assert_text("Nobody to compare yet");
    visitor.get("/coaches/nobody").await.assert_status(404);
}

#[actix_web::test]
async fn search_forgives_accents_and_word_forms_and_finds_words_half_typed() {
    let app = TestApp::start().await;
    coach(&app, "Zeynep Aydın", Seed { headline: "Walks and talks in Beyoğlu.", ..plain() });
    coach(&app, "Amara Okafor", Seed { specialties: "Salary negotiation", ..plain() });
    coach(&app, "Élodie Søren", Seed { bio: "I taught universities how to listen.", ..plain() });
    let visitor = app.visitor();
    for (words, found) in [
        ("Beyoglu", "Zeynep Aydın"),
        ("BEYOĞLU", "Zeynep Aydın"),
        ("zeynep aydin", "Zeynep Aydın"),
        ("negotiating", "Amara Okafor"),
        ("negotiate my salaries", "Amara Okafor"),
        ("nego", "Amara Okafor"),
        ("negotiatio", "Amara Okafor"),
        ("amara negotiations", "Amara Okafor"),
        ("elodie", "Élodie Søren"),
        ("soren", "Élodie Søren"),
        ("university", "Élodie Søren"),
    ] {
        let address = format!("/coaches?{}", serde_html_form::to_string([("q", words)]).unwrap());
        assert_eq!(names(&visitor, &address).await, [found], "{words}");
    }
    assert!(names(&visitor, "/coaches?q=glassblowing").await.is_empty());
    assert_eq!(names(&visitor, "/coaches?q=english").await.len(), 3, "languages are found by name");
}

#[actix_web::test]
async fn the_best_match_comes_first_and_a_change_of_the_profile_changes_what_is_found() {
    let app = TestApp::start().await;
    coach(&app, "Far Off", Seed { bio: "Once I met somebody who liked chess.", ..plain() });
    let near = coach(&app, "Close By", Seed { specialties: "Chess openings", ..plain() });
    let visitor = app.visitor();
    assert_eq!(names(&visitor, "/coaches?q=chess").await, ["Close By", "Far Off"]);
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(near))
                .set(coach_profiles::specialties.eq("Backgammon"))
                .execute(conn)?;
            reindex(conn, near)
        })
        .unwrap();
    assert_eq!(names(&visitor, "/coaches?q=chess").await, ["Far Off"]);
    assert_eq!(names(&visitor, "/coaches?q=backgammon").await, ["Close By"]);
}

#[actix_web::test]
async fn an_approved_coach_can_be_found_once_the_jobs_have_run() {
    let app = TestApp::start().await;
    app.coach("Ingrid Solheim");
    app.run_jobs().await;
    assert_eq!(names(&app.visitor(), "/coaches?q=delegating").await, ["Ingrid Solheim"]);
}

#[actix_web::test]
async fn q1_any_characters_may_be_searched_for() {
    let app = TestApp::start().await;
    coach(&app, "Amara Okafor", plain());
    let visitor = app.visitor();
    let long = "x".repeat(10_000);
    let many = "word ".repeat(2_000);
    for words in [
        "%",
        "_",
        "'",
        "\"",
        "NEAR(",
        "NEAR(a b)",
        "a AND",
        "OR",
        "NOT x",
        "*",
        "a*b",
        ":*",
        "!a",
        "a & | b",
        "<->",
        "{name}: x",
        "-",
        "--",
        ";",
        "\\",
        "\0",
        "a\0b",
        "½ № ﬁ ⁵",
        "日本語",
        "🙂",
        "name:amara",
        "(",
        "'; DROP TABLE users",
        "ß",
        "İ",
        "\u{202e}x",
        &long,
        &many,
    ] {
        for sort in ["", "rating"] {
            let query = serde_html_form::to_string([("q", words), ("sort", sort)]).unwrap();
            let reply = visitor.get(&format!("/coaches?{query}")).await;
            assert!([200, 422, 414].contains(&reply.status), "{words:?}: {}", reply.status);
        }
    }
    visitor.get("/coaches/%00").await.assert_status(404);
    visitor.get("/coaches/amara%27okafor").await.assert_status(404);
    visitor.get("/compare?coach=%00&coach=%27").await.assert_status(200);
}

#[actix_web::test]
async fn q2_orders_and_pages_that_do_not_exist_are_refused() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    for query in [
        "sort=password_hash",
        "page=-1",
        "page=0",
        "page=1000000000000000000",
        "rating=9",
        "day=x",
        "part=x",
    ] {
        visitor.get(&format!("/coaches?{query}")).await.assert_status(422);
    }
    coach(&app, "Amara Okafor", plain());
    visitor.get("/coaches/amara-okafor?page=-1").await.assert_status(422);
}

#[actix_web::test]
async fn q3_search_finds_no_address_and_nobody_who_is_not_listed() {
    let app = TestApp::start().await;
    coach(&app, "Amara Okafor", plain());
    for (name, status) in [
        ("Drafty", CoachStatus::Draft),
        ("Waiting", CoachStatus::Submitted),
        ("Pausing", CoachStatus::Paused),
        ("Banned", CoachStatus::Suspended),
    ] {
        coach(&app, name, Seed { status, ..plain() });
    }
    let shut_out = coach(&app, "Shut Out", plain());
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            // Only the account: the lists have not been told yet.
            diesel::update(users::table.find(shut_out))
                .set(users::status.eq("suspended"))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let visitor = app.visitor();
    for words in [
        "amara.okafor@example.org",
        "example.org",
        "example",
        "drafty",
        "waiting",
        "pausing",
        "banned",
        "shut out",
    ] {
        let query = serde_html_form::to_string([("q", words)]).unwrap();
        assert!(names(&visitor, &format!("/coaches?{query}")).await.is_empty(), "{words}");
    }
    assert_eq!(names(&visitor, "/coaches").await, ["Amara Okafor"]);
    assert_eq!(names(&visitor, "/").await, ["Amara Okafor"]);
    for path in ["/coaches/drafty", "/coaches/waiting", "/coaches/banned", "/coaches/shut-out"] {
        visitor.get(path).await.assert_status(404);
    }
    let page = visitor.get("/coaches/amara-okafor").await;
    assert!(!page.text().contains("@example.org"), "a profile shows no address");
}

#[actix_web::test]
async fn filters_combine_stand_in_the_address_and_come_off_one_by_one() {
    let app = TestApp::start().await;
    // The numbers of reviews are written without the reviews.
    app.expect_findings();
    let euro = Seed { topic: "music", languages: &["es", "en"], country: "ES", ..plain() };
    coach(
        &app,
        "Right One",
        Seed { price: 4000, rating: Some((490, 12)), has_free_intro: true, ..euro.clone() },
    );
    coach(&app, "Too Dear", Seed { price: 9000, rating: Some((490, 12)), ..euro.clone() });
    coach(&app, "Too Rough", Seed { price: 4000, rating: Some((410, 12)), ..euro.clone() });
    coach(
        &app,
        "Other Money",
        Seed { price: 4000, currency: "USD", rating: Some((490, 12)), ..euro.clone() },
    );
    coach(
        &app,
        "Other Field",
        Seed { price: 4000, rating: Some((490, 12)), topic: "health", ..euro.clone() },
    );
    coach(&app, "Long Talk", Seed { price: 4000, rating: Some((490, 12)), minutes: 90, ..euro });
    let visitor = app.visitor();
    let all =
        "topic=music&max=50&currency=EUR&length=hour&language=es&country=ES&rating=45&verified=1";
    assert_eq!(names(&visitor, &format!("/coaches?{all}")).await, ["Right One"]);
    assert_eq!(names(&visitor, &format!("/coaches?{all}&intro=1&q=right")).await, ["Right One"]);
    assert_eq!(names(&visitor, "/coaches?topic=music&topic=health").await.len(), 6);
    assert_eq!(names(&visitor, "/coaches?max=50&currency=USD").await, ["Other Money"]);
    assert_eq!(names(&visitor, "/coaches?length=long").await, ["Long Talk"]);
    let reply = visitor.get(&format!("/coaches?{all}")).await;
    let chips = reply.attributes("a.chip--remove", "href");
    assert_eq!(chips.len(), 7, "{chips:?}");
    assert!(chips.iter().any(|href| !href.contains("max=") && href.contains("rating=45")));
    let without_price = chips.iter().find(|href| !href.contains("max=")).unwrap();
    assert_eq!(
        names(&visitor, without_price).await.len(),
        3,
        "without the price its currency does not count"
    );
}

#[actix_web::test]
async fn an_empty_list_names_the_filter_to_relax() {
    let app = TestApp::start().await;
    coach(&app, "Amara Okafor", plain());
    let visitor = app.visitor();
    let reply = visitor.get("/coaches?topic=career&max=30&currency=EUR").await;
    reply
        .assert_text("Nobody matches all of this")
        .assert_text("Without “Up to €30” there is one coach.")
        .assert_selector("a[href='/coaches?topic=career']");
    visitor.get("/coaches?q=glassblowing&max=30").await.assert_selector("a[href='/coaches']");
}

#[actix_web::test]
async fn lists_come_in_the_order_asked_for() {
    let app = TestApp::start().await;
    // The numbers of reviews are written without the reviews.
    app.expect_findings();
    let at = |hours| Some(Moment::now().plus_hours(hours));
    coach(&app, "Ada", Seed { price: 9000, rating: Some((500, 1)), next_free: at(50), ..plain() });
    coach(&app, "Bo", Seed { price: 3000, rating: Some((480, 90)), next_free: at(2), ..plain() });
    coach(&app, "Cy", Seed { price: 6000, rating: None, next_free: None, ..plain() });
    let visitor = app.visitor();
    assert_eq!(names(&visitor, "/coaches?sort=price").await, ["Bo", "Cy", "Ada"]);
    assert_eq!(names(&visitor, "/coaches?sort=rating").await, ["Ada", "Bo", "Cy"]);
    assert_eq!(names(&visitor, "/coaches?sort=soonest").await, ["Bo", "Ada", "Cy"]);
    // One happy student does not outrank ninety, and who has no time comes last.
    assert_eq!(names(&visitor, "/coaches").await, ["Bo", "Ada", "Cy"]);
}

#[actix_web::test]
async fn free_on_a_day_means_the_visitors_day_across_midnight_and_odd_offsets() {
    let app = TestApp::start().await;
    let (before, day, after) = (in_days(9), in_days(10), in_days(11));
    // 04:00 UTC of the day after is 18:00 in Honolulu; 20:00 UTC of the day before is 01:45 in Kathmandu.
    coach(&app, "For Honolulu", Seed { free: vec![(after, 1 << 8)], ..plain() });
    coach(&app, "For Kathmandu", Seed { free: vec![(before, 1 << 40)], ..plain() });
    let at = |zone: &str| {
        let person = app.visitor();
        person.set_cookie("zone", zone);
        person
    };
    let (honolulu, kathmandu, utc) = (at("Pacific/Honolulu"), at("Asia/Kathmandu"), app.visitor());
    assert_eq!(
        names(&honolulu, &format!("/coaches?day={day}&part=evening")).await,
        ["For Honolulu"]
    );
    assert!(names(&honolulu, &format!("/coaches?day={day}&part=morning")).await.is_empty());
    assert!(names(&honolulu, &format!("/coaches?day={after}")).await.is_empty());
    assert_eq!(
        names(&kathmandu, &format!("/coaches?day={day}&part=morning")).await,
        ["For Kathmandu"]
    );
    assert!(names(&kathmandu, &format!("/coaches?day={before}")).await.is_empty());
    assert_eq!(names(&utc, &format!("/coaches?day={after}&part=morning")).await, ["For Honolulu"]);
    assert_eq!(names(&utc, &format!("/coaches?day={before}&day={after}")).await.len(), 2);
}

#[actix_web::test]
async fn pages_follow_each_other_without_gaps_or_repeats() {
    let app = TestApp::start().await;
    for n in 0..30 {
        coach(&app, &format!("Coach {n}"), plain());
    }
    let visitor = app.visitor();
    for sort in ["recommended", "price", "rating", "soonest"] {
        let mut seen = names(&visitor, &format!("/coaches?sort={sort}")).await;
        assert_eq!(seen.len(), 12);
        for page in [2, 3] {
            seen.extend(names(&visitor, &format!("/coaches?sort={sort}&page={page}")).await);
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 30, "{sort}");
    }
    visitor
        .get("/coaches")
        .await
        .assert_text("30 coaches")
        .assert_selector("a[rel='next'][href='/coaches?page=2']");
}

#[actix_web::test]
async fn typing_gets_the_results_alone_with_their_address() {
    let app = TestApp::start().await;
    coach(&app, "Amara Okafor", plain());
    let reply = app.visitor().htmx_get("/coaches?q=amar&topic=&sort=&min=").await;
    reply.assert_status(200).assert_fragment("section#results").assert_text("Amara Okafor");
    assert_eq!(reply.header("hx-push-url"), Some("/coaches?q=amar"));
    assert!(!reply.text().contains("<form class=\"filters\""));
}

#[actix_web::test]
async fn saved_coaches_need_an_account_and_are_a_persons_own() {
    let app = TestApp::start().await;
    let id = coach(&app, "Amara Okafor", plain());
    let reply = app.visitor().post("/coaches/amara-okafor/saving", &[]).await;
    assert_eq!(reply.status, 303);
    assert!(reply.location().starts_with("/login"), "{}", reply.location());
    let sam = app.sign_in(&app.member("Sam", &[])).await;
    let kim = app.sign_in(&app.member("Kim", &[])).await;
    sam.get("/saved").await.assert_text("You have not saved anybody yet");
    sam.post("/coaches/amara-okafor/saving", &[("next", "/coaches?q=amara")])
        .await
        .assert_redirect("/coaches?q=amara");
    sam.get("/saved")
        .await
        .assert_text("Amara Okafor")
        .assert_selector("button.save[aria-pressed='true']");
    kim.get("/saved").await.assert_no_text("Amara Okafor");
    kim.get("/coaches").await.assert_selector("button.save[aria-pressed='false']");
    // A coach who pauses stays on the list; the heart comes off again.
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(id))
                .set(coach_profiles::status.eq(CoachStatus::Paused))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    sam.get("/saved").await.assert_text("Amara Okafor");
    let reply = sam.htmx_post("/coaches/amara-okafor/saving", &[]).await;
    reply.assert_status(200).assert_fragment("button.save[aria-pressed='false']");
    sam.get("/saved").await.assert_no_text("Amara Okafor");
    sam.post("/coaches/amara-okafor/saving", &[("next", "https://evil.example/")])
        .await
        .assert_redirect("/");
    sam.post("/coaches/nobody/saving", &[]).await.assert_status(404);
}

#[actix_web::test]
async fn three_coaches_stand_side_by_side() {
    let app = TestApp::start().await;
    for name in ["Ada", "Bo", "Cy", "Di"] {
        coach(&app, name, plain());
    }
    coach(&app, "Drafty", Seed { status: CoachStatus::Draft, ..plain() });
    let visitor = app.visitor();
    let reply = visitor.get("/compare?coach=ada&coach=bo&coach=drafty").await;
    reply
        .assert_status(200)
        .assert_text("Ada")
        .assert_text("Bo")
        .assert_no_text("Drafty")
        .assert_text("€80");
    let reply = visitor.get("/compare?coach=ada&coach=bo&coach=cy&coach=di").await;
    reply.assert_text("the others are left out").assert_no_text("Di ");
}

#[actix_web::test]
async fn a_profile_says_everything_a_student_asks() {
    let app = TestApp::start().await;
    // The bookings behind the reviews are written without the steps that lead to them.
    app.expect_findings();
    let next = Moment::now().plus_hours(30);
    let day = next.utc_date();
    let seed = Seed {
        next_free: Some(next),
        free: vec![(day, (1 << 48) - 1)],
        languages: &["en", "ig"],
        ..plain()
    };
    let id = coach(&app, "Amara Okafor", seed);
    coach(&app, "Kenji Watanabe", plain());
    coach(&app, "Other Field", Seed { topic: "music", ..plain() });
    let student = app.member("Tomasz Wójcik", &[]).id();
    app.app
        .db
        .write_now(|conn| {
            for (rating, body, status) in [
                (5, "She asked three questions.", "visible"),
                (4, "Very direct.", "visible"),
                (1, "Hidden words.", "hidden"),
            ] {
                review(conn, id, student, rating, body, status)?;
            }
            Ok::<_, DbError>(())
        })
        .unwrap();
    let reply = app.visitor().get("/coaches/amara-okafor").await;
    reply.assert_status(200);
    for text in [
        "Amara Okafor",
        "I help.",
        "English, Igbo",
        "Answers within 4 h",
        "€80",
        "Many years of it.",
        "2 reviews",
        "4.5",
        "She asked three questions.",
        "Very direct.",
        "Amara Okafor answered",
        "get everything back",
        "Kenji Watanabe",
        "Next free times",
        "Verified coach",
    ] {
        reply.assert_text(text);
    }
    reply.assert_no_text("Hidden words.").assert_no_text("Other Field");
    reply.assert_selector(
        "link[rel='canonical'][href='http://guidepost.test/coaches/amara-okafor']",
    );
    reply.assert_selector("meta[property='og:title']");
    reply.assert_selector("a.choice[href^='/coaches/amara-okafor/book/']");
    let selector = scraper::Selector::parse("script[type='application/ld+json']").unwrap();
    let data: String = reply.html().select(&selector).next().unwrap().text().collect();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["aggregateRating"]["reviewCount"], 2);
    assert_eq!(data["offers"][0]["price"], "80.00");
    app.visitor().get("/").await.assert_text("Free this week").assert_text("Amara Okafor");
}

fn review(
    conn: &mut Conn,
    coach: UserId,
    student: UserId,
    rating: i32,
    body: &str,
    status: &str,
) -> Result<(), DbError> {
    let now = Moment::now();
    let offer: OfferId =
        offers::table.filter(offers::coach_id.eq(coach)).select(offers::id).first(conn)?;
    let (slot, booking) = (SlotId::generate(), BookingId::generate());
    diesel::insert_into(slots::table)
        .values((
            (
                slots::id.eq(slot),
                slots::coach_id.eq(coach),
                slots::status.eq("expired"),
                slots::reason.eq(""),
            ),
            (
                slots::starts_at.eq(now),
                slots::ends_at.eq(now.plus_hours(1)),
                slots::occupied_until.eq(now.plus_hours(1)),
            ),
            (slots::created_at.eq(now), slots::updated_at.eq(now)),
        ))
        .execute(conn)?;
    diesel::insert_into(bookings::table)
        .values((
            (
                bookings::id.eq(booking),
                bookings::reference.eq(booking.as_str()),
                bookings::slot_id.eq(slot),
            ),
            (
                bookings::student_id.eq(student),
                bookings::coach_id.eq(coach),
                bookings::offer_id.eq(offer),
            ),
            (
                bookings::status.eq("completed"),
                bookings::starts_at.eq(now),
                bookings::ends_at.eq(now.plus_hours(1)),
            ),
            (
                bookings::title.eq("Session"),
                bookings::minutes.eq(60),
                bookings::price_minor.eq(0_i64),
            ),
            (
                bookings::currency.eq("EUR"),
                bookings::fee_basis_points.eq(0),
                bookings::refundable_hours.eq(24),
            ),
            (
                bookings::refund_basis_points.eq(10_000),
                bookings::needs_approval.eq(false),
                bookings::message.eq(""),
            ),
            (
                bookings::answers.eq(""),
                bookings::student_zone.eq("UTC"),
                bookings::coach_zone.eq("UTC"),
            ),
            (bookings::moves.eq(0), bookings::sequence.eq(0), bookings::shared_notes.eq("")),
            (bookings::request_key.eq(booking.as_str()), bookings::finished_at.eq(now)),
            (bookings::created_at.eq(now), bookings::updated_at.eq(now)),
        ))
        .execute(conn)?;
    diesel::insert_into(reviews::table)
        .values((
            (
                reviews::id.eq(ReviewId::generate()),
                reviews::booking_id.eq(booking),
                reviews::student_id.eq(student),
            ),
            (reviews::coach_id.eq(coach), reviews::status.eq(status), reviews::rating.eq(rating)),
            (
                reviews::professionalism.eq(rating),
                reviews::expertise.eq(5),
                reviews::communication.eq(5),
            ),
            (
                reviews::value_for_money.eq(5),
                reviews::body.eq(body),
                reviews::answer.eq(Some("Thank you!")),
            ),
            (reviews::created_at.eq(now), reviews::updated_at.eq(now)),
        ))
        .execute(conn)?;
    Ok(())
}

#[actix_web::test]
async fn an_old_address_leads_to_the_present_one_for_ever() {
    let app = TestApp::start().await;
    let id = coach(&app, "Amara Okafor", plain());
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::insert_into(coach_slugs::table)
                .values((
                    coach_slugs::slug.eq("amara-before"),
                    coach_slugs::coach_id.eq(id),
                    coach_slugs::created_at.eq(Moment::now()),
                ))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let reply = app.visitor().get("/coaches/amara-before").await;
    assert_eq!((reply.status, reply.location().as_str()), (301, "/coaches/amara-okafor"));
}

#[actix_web::test]
async fn unlisted_profiles_are_previews_for_their_coach_and_staff_and_a_paused_one_stays() {
    let app = TestApp::start().await;
    let member = app.member("Drafty", &[Role::Coach]);
    app.app
        .db
        .write_now(|conn| {
            insert(conn, member.id(), "Drafty", &Seed { status: CoachStatus::Draft, ..plain() })
        })
        .unwrap();
    coach(&app, "Pausing", Seed { status: CoachStatus::Paused, ..plain() });
    let (own, staff) = (app.sign_in(&member).await, app.sign_in(app.admin("Boss").member()).await);
    for person in [&own, &staff] {
        person
            .get("/coaches/drafty")
            .await
            .assert_status(200)
            .assert_text("This is a preview")
            .assert_no_text("Choose a time");
    }
    let stranger = app.sign_in(&app.member("Sam", &[])).await;
    stranger.get("/coaches/drafty").await.assert_status(404);
    let reply = app.visitor().get("/coaches/pausing").await;
    reply
        .assert_status(200)
        .assert_text("Takes no new bookings now")
        .assert_no_text("Choose a time");
}

#[actix_web::test]
async fn pages_ask_the_same_number_of_questions_however_many_coaches_there_are() {
    let app = statements::watched().await;
    let visitor = app.visitor();
    let paths = [
        "/coaches",
        "/coaches?q=help&language=en&part=morning",
        "/coaches?sort=rating",
        "/coaches?q=nothinglikethis",
        "/coaches/ada",
        "/",
        "/compare?coach=ada&coach=coach-1",
    ];
    let mut before = Vec::new();
    for round in 0..2 {
        if round == 0 {
            coach(&app, "Ada", plain());
        } else {
            for n in 0..25 {
                coach(&app, &format!("Coach {n}"), plain());
            }
        }
        for (place, path) in paths.iter().enumerate() {
            let _ = statements::taken(&app);
            visitor.get(path).await.assert_status(200);
            let asked = statements::taken(&app).len();
            if round == 0 {
                assert!(asked > 0, "{path} asked nothing");
                let most = if path.contains("/ada") { 12 } else { 4 };
                assert!(asked <= most, "{path}: {asked} statements");
                before.push(asked);
            } else {
                assert_eq!(asked, before[place], "{path}");
            }
        }
    }
}
