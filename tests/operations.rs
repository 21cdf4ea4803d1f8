//! What those who watch an instance are told: whether it is well, its numbers, its log.

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use actix_web::HttpResponse;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::accounts::tokens::Purpose;
use guidepost::base::Moment;
use guidepost::db::schema::coach_profiles;
use guidepost::db::{Conn, DbError};
use guidepost::jobs::{self, NewJob};
use guidepost::outbox::{self, Fact};
use guidepost::sms::SmsSender;
use serde_json::json;

use crate::calendars::fake::Fake;
use crate::calendars::permission::field;
use crate::support::TestApp;
use crate::support::booking::thursday_at_ten;
use crate::support::door::PASSWORD;
use crate::support::money::ToBook;
use crate::support::world::now;

const TOKEN: &str = "a token for the tests";

fn run(app: &TestApp, statement: &'static str) {
    app.app
        .db
        .write_now(|conn: &mut Conn| -> Result<(), DbError> {
            diesel::sql_query(statement).execute(conn)?;
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{statement}: {error}"));
}

async fn readiness(app: &TestApp) -> (u16, String) {
    let reply = app.visitor().get("/health/ready").await;
    assert_eq!(reply.header("retry-after").is_some(), reply.status == 503);
    (reply.status, reply.text())
}

#[actix_web::test]
async fn the_program_says_why_it_is_not_ready_and_lives_on() {
    let app = TestApp::start().await;
    assert_eq!(readiness(&app).await, (200, "ready\n".to_owned()));

    run(&app, "INSERT INTO __diesel_schema_migrations (version) VALUES ('99991231000000')");
    assert_eq!(readiness(&app).await, (503, "the schema is not this program's\n".to_owned()));
    run(&app, "DELETE FROM __diesel_schema_migrations WHERE version = '99991231000000'");

    let long_ago = Moment::now().plus_minutes(-20);
    app.app
        .db
        .write_now(|conn: &mut Conn| -> Result<(), DbError> {
            let nobody = guidepost::base::ids::UserId::generate();
            outbox::record(conn, &Fact::PasswordChanged { user: nobody }, long_ago)?;
            let job = NewJob::new("k".into(), "tend", "{}".into(), long_ago, long_ago);
            jobs::enqueue(conn, &job)
        })
        .unwrap();
    let (status, text) = readiness(&app).await;
    assert_eq!(status, 503);
    assert_eq!(text, "a fact has waited 20 minutes\na job has waited 20 minutes\n");
    app.visitor().get("/health/live").await.assert_status(200);
    run(&app, "DELETE FROM outbox");
    run(&app, "DELETE FROM jobs");
    assert_eq!(readiness(&app).await.0, 200);
}

#[actix_web::test]
async fn a_database_that_takes_no_write_is_said_soon() {
    let app = TestApp::start().await;
    if !app.app.config.database_url.is_sqlite() {
        return;
    }
    let mut other = guidepost::db::open(&app.app.config.database_url).unwrap();
    diesel::sql_query("BEGIN IMMEDIATE").execute(&mut other).unwrap();
    let began = std::time::Instant::now();
    assert_eq!(readiness(&app).await, (503, "the database takes no write\n".to_owned()));
    assert!(began.elapsed().as_secs() < 6);
    diesel::sql_query("ROLLBACK").execute(&mut other).unwrap();
    assert_eq!(readiness(&app).await.0, 200);
}

#[actix_web::test]
async fn the_numbers_are_for_operators_and_name_nobody() {
    let app = TestApp::start_with(&[("METRICS_TOKEN", TOKEN)]).await;
    let person = app.sign_up("Zoe Canary", "zoe.canary@example.org").await;
    person.get("/coaches?q=canary").await.assert_status(200);
    person.get("/no/such/canary").await.assert_status(404);
    let forgotten = [("email", "zoe.canary@example.org")];
    app.visitor().post("/forgot", &forgotten).await.assert_status(303);
    app.run_jobs().await;

    let visitor = app.visitor();
    visitor.get("/metrics").await.assert_status(404);
    let wrong = visitor.with_header("Authorization", "Bearer a token for the test");
    wrong.get("/metrics").await.assert_status(404);
    let admin = app.sign_in(&app.member("Noor", &[Role::Admin])).await;
    admin.get("/metrics").await.assert_status(404);

    let operator = visitor.with_header("Authorization", &format!("Bearer {TOKEN}"));
    let reply = operator.get("/metrics").await;
    reply.assert_status(200);
    let text = reply.text();
    for beginning in [
        "guidepost_request_seconds_count{route=\"/coaches\",status=\"2xx\"} 1",
        "guidepost_request_seconds_count{route=\"none\",status=\"4xx\"} 1",
        "guidepost_request_seconds_count{route=\"/verify/{token}\",status=\"3xx\"} 1",
        "guidepost_jobs_total{kind=\"mail.signed_up\",result=\"done\"} 1",
        "guidepost_mails_total{result=\"sent\"} ",
        "guidepost_database_connections{state=\"idle\"} ",
        "guidepost_database_wait_seconds_total 0.",
        "guidepost_database_up 1",
        "guidepost_outbox_age_seconds 0",
        "guidepost_queue_jobs{status=\"done\"} ",
        "guidepost_sessions 2",
    ] {
        assert!(text.lines().any(|line| line.starts_with(beginning)), "{beginning} in\n{text}");
    }
    assert!(!text.to_lowercase().contains("canary"), "{text}");
}

#[actix_web::test]
async fn a_request_has_one_id_in_its_response_and_on_the_page_of_a_failure() {
    let app = TestApp::start_with(&[("TRUSTED_PROXIES", "10.7.0.1")]).await;
    let visitor = app.visitor();
    let own = visitor.get("/coaches").await.header("x-request-id").unwrap().to_owned();
    assert_eq!(own.len(), 26);
    let id = ("X-Request-Id", "from-the-proxy-1");
    let stranger = visitor.from_address(2).with_header(id.0, id.1).get("/coaches").await;
    assert_ne!(stranger.header("x-request-id"), Some("from-the-proxy-1"));

    app.expect_findings();
    run(&app, "ALTER TABLE coach_stats RENAME TO coach_stats_gone");
    let reply = visitor.from_address(1).with_header(id.0, id.1).get("/coaches").await;
    reply.assert_status(500).assert_text("from-the-proxy-1");
    assert_eq!(reply.header("x-request-id"), Some("from-the-proxy-1"));
    run(&app, "ALTER TABLE coach_stats_gone RENAME TO coach_stats");
}

/// Everything that is logged in this process from the first call on, by whatever test.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn begin() -> Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        LOG.get_or_init(|| {
            let log = Self::default();
            let writer = log.clone();
            tracing_subscriber::fmt()
                .json()
                .with_env_filter("info,guidepost=debug")
                .with_writer(move || writer.clone())
                .try_init()
                .unwrap();
            log
        })
        .clone()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

#[actix_web::test]
async fn v3_no_secret_reaches_the_log_and_every_line_of_a_request_has_its_id() {
    let log = Log::begin();
    let app = TestApp::start().await;
    let email = "quetzalcanary@example.org";
    let mut secrets = vec![PASSWORD.to_owned(), "quetzalcanary".to_owned()];
    let person = app.start_sign_up("Sam Rivera", email).await;
    secrets.push(app.link_to(email, Purpose::VerifyEmail));
    person.post(&secrets[2], &[]).await.assert_redirect("/home");
    let wrong = "wrong horse battery canary";
    secrets.push(wrong.to_owned());
    let visitor = app.visitor();
    visitor.post("/login", &[("email", email), ("password", wrong)]).await.assert_status(401);
    visitor.post("/forgot", &[("email", email)]).await.assert_status(303);
    let reset = app.link_to(email, Purpose::ResetPassword);
    visitor.get(&reset).await.assert_status(200);
    secrets.push(reset.clone());
    secrets.extend(person.cookie("guidepost"));

    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam Two", &[Role::Student]);
    let booking = app.held_booking(&sam, coach.id(), &ToBook::default());
    let payment = app.pays(&booking).await;
    app.run_jobs().await;
    secrets.extend([sam.email().to_owned(), coach.member().email().to_owned()]);
    secrets.push(app.app.config.derived_key("session-cookie"));

    // What the database cannot do is logged with its reason, and still without what it was asked.
    app.expect_findings();
    run(&app, "ALTER TABLE email_tokens RENAME TO email_tokens_gone");
    let failed = visitor.get(&reset).await;
    failed.assert_status(500);
    run(&app, "ALTER TABLE email_tokens_gone RENAME TO email_tokens");
    assert!(payment.amount_minor > 0);

    let text = log.text();
    for secret in &secrets {
        let secret = secret.rsplit('/').next().unwrap();
        let line = text.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} is in the log: {line:?}");
    }
    let id = failed.header("x-request-id").unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| line.contains(id)).collect();
    assert!(lines.iter().any(|line| line.contains("a request failed")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("/reset/{token}")), "{lines:?}");
}

/// Another service that sends back whatever it was sent, as if something had gone wrong.
fn mirror() -> Fake {
    let fake = Fake::start(|_| HttpResponse::NotFound().finish());
    let issuer = fake.address.clone();
    fake.answer(move |asked| match asked.path.as_str() {
        "/.well-known/openid-configuration" => HttpResponse::Ok().json(json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/site/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        })),
        "/keys" => HttpResponse::Ok().json(json!({ "keys": [] })),
        _ => HttpResponse::InternalServerError().body(format!("{asked:?}")),
    });
    fake
}

#[actix_web::test]
async fn v3_no_secret_of_another_service_reaches_the_log_even_if_that_sends_it_back() {
    let log = Log::begin();
    let fake = mirror();
    let gateway = fake.address.replace("http://", "http://AC1:quetzal-of-sms@");
    let mut app = TestApp::start_with(&[
        ("CALENDAR_PRIVATE_HOSTS", "127.0.0.1"),
        ("OIDC_ISSUER", &fake.address),
        ("OIDC_CLIENT", "guide quetzal-of-the-site"),
        ("GOOGLE_CALENDAR_CLIENT", "google-id quetzal-of-google"),
        ("MICROSOFT_CALENDAR_CLIENT", "microsoft-id quetzal-of-microsoft"),
        ("CALENDAR_SERVER", &fake.address),
        ("ZOOM_APP", "account client quetzal-of-zoom"),
        ("ZOOM_WEBHOOK_SECRET", "quetzal-of-the-events"),
        ("ZOOM_SERVER", &fake.address),
        ("SMS_URL", &format!("{gateway}/Messages.json")),
        ("SMS_FROM", "+15550001"),
        ("TEST_WEBHOOK_SECRET", "quetzal-of-the-payments"),
        ("METRICS_TOKEN", "quetzal-of-the-metrics"),
    ])
    .await;
    app.app.sms = SmsSender::from_config(&app.app.config).unwrap();
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let (amara, visitor) = (app.sign_in(coach.member()).await, app.visitor());
    let back = |to: &str| {
        let query = to.split_once('?').unwrap().1;
        format!("code=the-code&state={}", field(query, "state"))
    };
    let there = visitor.get("/login/openid").await.location();
    visitor.get(&format!("/login/openid/return?{}", back(&there))).await;
    for kind in ["google", "microsoft"] {
        let there = amara.get(&format!("/coach/calendars/connect/{kind}")).await.location();
        amara.get(&format!("/coach/calendars/connected/{kind}?{}", back(&there))).await;
    }
    let number = [("number", "+4930123456")];
    amara.post("/settings/notifications/phone", &number).await.assert_status(422);
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(coach.id()))
                .set(coach_profiles::meeting_provider.eq("zoom"))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    app.confirmed(&sam, &sale, thursday_at_ten());
    app.run_jobs_at(now()).await;
    let bearer = ("authorization", "Bearer quetzal-of-nothing");
    visitor.with_header(bearer.0, bearer.1).get("/metrics").await;
    app.expect_findings();

    let coded = |text: &str| STANDARD.encode(text);
    let sent = format!("{:?}", fake.asked());
    let mut secrets = vec![
        "quetzal".to_owned(),
        coded("guide:quetzal-of-the-site"),
        coded("client:quetzal-of-zoom"),
        coded("AC1:quetzal-of-sms"),
    ];
    // Else this would say nothing.
    for secret in ["quetzal-of-google", "quetzal-of-microsoft", &secrets[2], &secrets[3]] {
        assert!(sent.contains(secret), "{secret} was not sent: {sent}");
    }
    assert!(sent.contains("/site/token"), "{sent}");
    let config = &app.app.config;
    secrets.push("a-secret-key-for-tests-that-is-long-enough".to_owned());
    secrets
        .extend(["web-push", "session-cookie", "unsubscribe"].map(|use_| config.derived_key(use_)));
    let text = log.text();
    assert!(text.contains("a code could not be sent"));
    for secret in &secrets {
        let line = text.lines().find(|line| line.contains(secret.as_str()));
        assert!(line.is_none(), "{secret} is in the log: {line:?}");
    }
}
