//! Languages: every one is complete, and people read in theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use guidepost::accounts::Role;
use guidepost::base::messages::Locale;
use guidepost::base::{Currency, Moment, Money};

use crate::support::TestApp;
use crate::support::money::ToBook;

/// What a message needs: its variables, and other messages.
type Needs = BTreeSet<String>;

fn inside(pattern: &Pattern<String>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, needs);
        }
    }
}

fn of_expression(expression: &Expression<String>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, needs),
        Expression::Select { selector, variants } => {
            of_inline(selector, needs);
            for variant in variants {
                inside(&variant.value, needs);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            needs.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, needs),
        _ => {}
    }
}

/// Every message of a language with what it needs, by file and key.
fn messages(language: &str) -> BTreeMap<(String, String), Needs> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        let text = std::fs::read_to_string(file.path()).unwrap();
        let parsed = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                let mut needs = Needs::new();
                inside(&message.value.unwrap(), &mut needs);
                let key = (name.clone(), message.id.name);
                assert!(found.insert(key.clone(), needs).is_none(), "{language}: {key:?} twice");
            }
        }
    }
    found
}

#[test]
fn every_message_exists_in_every_language_with_the_same_variables() {
    let english = messages("en");
    assert!(english.len() > 2000, "{}", english.len());
    for locale in Locale::all() {
        let own = messages(locale.as_str());
        let language = locale.as_str();
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let unknown: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(unknown.is_empty(), "{language} has {unknown:?}, which English has not");
        for (key, needs) in &own {
            assert_eq!(needs, &english[key], "{language} {key:?}");
        }
    }
    assert_eq!(
        Locale::all().into_iter().map(Locale::as_str).collect::<Vec<_>>(),
        ["ar", "de", "en", "es", "fr", "hi"]
    );
}

#[actix_web::test]
async fn a_visitors_language_is_the_one_chosen_here_or_else_the_browsers() {
    let app = TestApp::start().await;
    let visitor = app.visitor().with_header("Accept-Language", "pt-BR, de-AT;q=0.8, en;q=0.5");
    let page = visitor.get("/login").await;
    assert_eq!(page.attributes("html", "lang"), ["de"]);
    page.assert_text("Anmelden");
    let chosen = visitor.post("/zone", &[("language", "ar"), ("next", "/login")]).await;
    assert_eq!((chosen.status, chosen.location().as_str()), (303, "/login"));
    let page = visitor.get("/login").await;
    assert_eq!(page.attributes("html", "lang"), ["ar"]);
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    let own: Vec<String> = page.attributes("footer [aria-current]", "lang");
    assert_eq!(own, ["ar"]);
}

#[actix_web::test]
async fn a_members_language_is_kept_with_them_and_what_we_do_not_speak_is_refused() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    browser.post("/zone", &[("language", "tlh")]).await.assert_status(422);
    browser.post("/zone", &[("language", "fr"), ("next", "/settings")]).await.assert_status(303);
    let elsewhere = app.sign_in(&sam).await.with_header("Accept-Language", "hi");
    let page = elsewhere.get("/settings").await;
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    page.assert_text("Langue");
}

#[actix_web::test]
async fn mails_speak_the_language_of_who_reads_them() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    browser.post("/zone", &[("language", "de")]).await.assert_status(303);
    let booking = app.held_booking(&sam, coach.id(), &ToBook::default());
    app.pays(&booking).await;
    app.run_jobs().await;
    let mails = app.mails();
    let of =
        |address: &str| mails.iter().filter(|mail| mail.to_address == address).collect::<Vec<_>>();
    let price = Locale::find("de").unwrap().money(Money::new(9000, Currency::EUR));
    assert_eq!(price, "90\u{a0}€");
    let to_sam = of(sam.email());
    assert!(to_sam.iter().any(|mail| mail.text.contains(&price)), "{to_sam:?}");
    assert!(to_sam.iter().all(|mail| mail.text.contains("Hallo")), "{to_sam:?}");
    let to_coach = of(coach.member().email());
    assert!(!to_coach.is_empty() && to_coach.iter().all(|mail| mail.text.contains("Hello")));
    assert!(Moment::now() < booking.starts_at);
}
