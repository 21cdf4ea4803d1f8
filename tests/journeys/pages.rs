//! What every page must be in a browser: accessible, no wider than a phone, without errors in the console.

use crate::pages::walk;
use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};
use crate::support::demo::WALKERS;
use guidepost::app::demo;

#[actix_web::test]
async fn the_page_of_an_error_is_accessible_and_fits_a_phone() {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    let browser = Browser::open(&app, Setup { width: 320, ..Setup::default() }).await;
    browser.visit("/no/such/page").await;
    browser.sees("There is nothing here").await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    assert_eq!(browser.overflow().await, 0);
    browser.close().await;
}

#[actix_web::test]
async fn every_page_is_accessible_and_fits_a_phone_for_visitors() {
    every_page_is_accessible_and_fits_a_phone("visitor").await;
}

#[actix_web::test]
async fn every_page_is_accessible_and_fits_a_phone_for_students() {
    every_page_is_accessible_and_fits_a_phone("student").await;
}

#[actix_web::test]
async fn every_page_is_accessible_and_fits_a_phone_for_coaches() {
    every_page_is_accessible_and_fits_a_phone("coach").await;
}

#[actix_web::test]
async fn every_page_is_accessible_and_fits_a_phone_for_admins() {
    every_page_is_accessible_and_fits_a_phone("admin").await;
}

/// German has the longest words.
#[actix_web::test]
async fn every_page_fits_a_phone_in_german_for_coaches() {
    sweep("coach", Some("de"), &[PHONE]).await;
}

#[actix_web::test]
async fn every_page_is_accessible_from_right_to_left_for_visitors() {
    sweep("visitor", Some("ar"), &[PHONE]).await;
}

#[actix_web::test]
async fn every_page_is_accessible_from_right_to_left_for_students() {
    sweep("student", Some("ar"), &[PHONE]).await;
}

const PHONE: Setup = Setup { has_script: true, width: 320, is_dark: false, zone: "Europe/Berlin" };

async fn every_page_is_accessible_and_fits_a_phone(who: &str) {
    sweep(who, None, &[PHONE, Setup { width: 1280, is_dark: true, ..PHONE }]).await;
}

/// One page of each route that links lead this person to, in a language and in each of some windows.
async fn sweep(who: &str, language: Option<&str>, setups: &[Setup]) {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    demo::build(&app.app, guidepost::base::Moment::now()).unwrap();
    let (_, starts) = WALKERS.iter().find(|(name, _)| *name == who).unwrap();
    let (seen, _) = walk(&app.demo_person(who).await, starts).await;
    let mut findings = Vec::new();
    for setup in setups {
        let browser = Browser::open(&app, *setup).await;
        if let Some((_, email)) = demo::PEOPLE.iter().find(|(role, _)| *role == who) {
            browser.sign_in(email, demo::PASSWORD).await;
        }
        if let Some(language) = language {
            browser.visit("/login").await;
            browser.click(&format!("footer button[value='{language}']")).await;
            browser.find(&format!("html[lang='{language}']")).await;
        }
        for address in seen.values().filter_map(|addresses| addresses.first()) {
            if !is_page(address) {
                continue;
            }
            browser.visit(address).await;
            assert_eq!(browser.is_dark().await, setup.is_dark);
            let wide = browser.overflow().await;
            if wide > 0 {
                findings.push(format!("{address} at {}: {wide} px too wide", setup.width));
            }
            for finding in browser.axe().await {
                findings.push(format!("{address} at {}: {finding}", setup.width));
            }
        }
        browser.close().await;
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Not a file to save, nor a mail's own HTML.
fn is_page(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    !["/raw", "/html", ".ics", ".csv", ".atom", "/health/live", "/health/ready"]
        .iter()
        .any(|end| path.ends_with(end))
}
