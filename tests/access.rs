//! Every route, every kind of stranger. The table comes from the types of the handlers' first arguments.

use actix_web::http::Method;
use guidepost::accounts::Role;
use guidepost::app::routes::routes;
use guidepost::web::Access;

use crate::support::{Person, Reply, TestApp};

/// A path of the table with something in each placeholder that is nobody's.
pub fn example(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap();
        out.push_str(before);
        out.push_str(match name {
            "slug" => "no-such-coach",
            "token" => "no-such-token",
            "hash" => "000000000000",
            _ => "01900000000000000000000000",
        });
        rest = after;
    }
    out + rest
}

/// What a stranger of some kind must meet.
#[derive(Debug, PartialEq, Eq)]
enum Expected {
    /// The handler's own answer.
    LetIn,
    /// A program's token is asked for; who somebody is in a browser does not count.
    Token,
    SignIn,
    Forbidden,
}

/// The kinds of people, and what each access lets them do. Written out, so that a change of the types is
/// seen here.
fn expected(access: Access, kind: &str) -> Expected {
    if access == Access::Client {
        return Expected::Token;
    }
    let is_let_in = match access {
        // To others than operators the routes do not exist, which is an answer of the handler's.
        Access::Visitor | Access::Provider | Access::Developer | Access::Operator => true,
        // Everybody here has just signed in.
        Access::Member | Access::Proven => {
            matches!(kind, "student" | "coach" | "moderator" | "admin")
        }
        Access::Coach => kind == "coach",
        Access::Moderator => matches!(kind, "moderator" | "admin"),
        Access::Admin => kind == "admin",
        Access::Client => false,
    };
    match kind {
        _ if is_let_in => Expected::LetIn,
        "visitor" => Expected::SignIn,
        _ => Expected::Forbidden,
    }
}

async fn call(person: &Person<'_>, method: &Method, path: &str) -> Reply {
    if *method == Method::GET { person.get(path).await } else { person.post(path, &[]).await }
}

fn met(reply: &Reply) -> Expected {
    match reply.status {
        303 if reply.location().starts_with("/login") => Expected::SignIn,
        403 => Expected::Forbidden,
        401 if reply.header("www-authenticate").is_some() => Expected::Token,
        _ => Expected::LetIn,
    }
}

#[actix_web::test]
async fn r1_every_route_meets_every_stranger_as_its_type_says() {
    let app = TestApp::start().await;
    let kinds: [(&str, &[Role]); 4] = [
        ("student", &[Role::Student]),
        ("coach", &[Role::Student, Role::Coach]),
        ("moderator", &[Role::Moderator]),
        ("admin", &[Role::Admin]),
    ];
    let mut findings = Vec::new();
    for (kind, roles) in [("visitor", &[][..])].into_iter().chain(kinds) {
        let member = match kind {
            "visitor" => None,
            // A coach always has a profile.
            "coach" => Some(app.draft_coach(kind).member().clone()),
            _ => Some(app.member(kind, roles)),
        };
        let arrive = async || match &member {
            Some(member) => app.sign_in(member).await,
            None => app.visitor(),
        };
        let mut person = arrive().await;
        let table = routes();
        let mut entries: Vec<_> = table.table().collect();
        // Last what changes who somebody is.
        let is_last = |path: &str| matches!(path, "/coach/start" | "/logout");
        entries.sort_by_key(|entry| is_last(entry.path));
        for (n, entry) in entries.into_iter().enumerate() {
            let path = example(entry.path);
            if entry.path != "/logout" {
                // An address each time: this is about who may, not how often.
                person = person.from_address(n);
            }
            let reply = call(&person, &entry.method, &path).await;
            let expected = expected(entry.access, kind);
            let met = met(&reply);
            let is_right = match expected {
                // A handler may refuse on its own grounds, but not by sending a member to sign in.
                Expected::LetIn => met != Expected::SignIn || kind == "visitor",
                other => met == other,
            };
            // By the tests' clock facts are old, so the program says that it is not ready.
            let is_failure = reply.status >= 500 && entry.path != "/health/ready";
            if !is_right || is_failure {
                findings.push(format!(
                    "{kind} {} {path}: {}, access {:?}",
                    entry.method, reply.status, entry.access
                ));
            }
            // Leaving signs out, too; who comes back stays.
            if matches!(entry.path, "/logout" | "/settings/privacy/deletion") {
                person = arrive().await;
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[actix_web::test]
async fn s4_a_suspended_person_is_kept_out_of_everything_that_needs_an_account() {
    let app = TestApp::start().await;
    let member = app.member("Kim", &[Role::Student, Role::Coach, Role::Admin]);
    let person = app.sign_in(&member).await;
    app.suspend_silently(&member);
    for (n, entry) in routes().table().enumerate() {
        let is_open = matches!(
            entry.access,
            Access::Visitor | Access::Provider | Access::Developer | Access::Operator
        );
        if is_open {
            continue;
        }
        // From many places, since one may only do so much a minute.
        let person = person.from_address(n / 100);
        let reply = call(&person, &entry.method, &example(entry.path)).await;
        assert!(
            matches!(reply.status, 401 | 403) || reply.location().starts_with("/login"),
            "{} {}: {}",
            entry.method,
            entry.path,
            reply.status
        );
    }
}

#[actix_web::test]
async fn development_pages_do_not_exist_in_production() {
    let app = TestApp::start_with(&[
        ("GUIDEPOST_ENV", "production"),
        ("SMTP_URL", "smtp://localhost:1?tls=none"),
        ("MAIL_FROM", "Guidepost <hello@guidepost.example>"),
        ("PAYMENT_PROVIDER", "test"),
    ])
    .await;
    for entry in routes().table().filter(|entry| entry.access == Access::Developer) {
        let visitor = app.visitor().with_header("Host", "guidepost.test");
        visitor.get(&example(entry.path)).await.assert_status(404);
    }
}

#[actix_web::test]
async fn c2_no_visit_changes_anything() {
    let app = TestApp::start().await;
    for entry in routes().table().filter(|entry| entry.method == Method::POST) {
        let has_page =
            routes().table().any(|other| other.path == entry.path && other.method == Method::GET);
        if !has_page {
            let reply = app.visitor().get(&example(entry.path)).await;
            assert!(matches!(reply.status, 404 | 405), "GET {}: {}", entry.path, reply.status);
        }
    }
}

#[actix_web::test]
async fn c3_no_change_is_taken_from_another_site() {
    let app = TestApp::start().await;
    let member = app.member("Sam", &[Role::Student, Role::Coach, Role::Admin]);
    let person = app.sign_in(&member).await;
    for entry in routes()
        .table()
        // Providers sign what they send, and for programs no cookie counts: there is nothing to forge.
        .filter(|entry| !matches!(entry.access, Access::Provider | Access::Client))
        .filter(|entry| entry.method != Method::GET)
    {
        let foreign = person.with_header("Sec-Fetch-Site", "cross-site");
        let reply = call(&foreign, &entry.method, &example(entry.path)).await;
        assert_eq!(reply.status, 403, "{} {}", entry.method, entry.path);
    }
}
