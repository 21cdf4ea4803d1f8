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

/// One page of each route that links lead this person to: on a small phone in the light, and on a wide
/// window in the dark.
async fn every_page_is_accessible_and_fits_a_phone(who: &str) {
    if !browser::is_there() {
        return;
    }
    let app = TestApp::serve().await;
    demo::build(&app.app, guidepost::base::Moment::now()).unwrap();
    let (_, starts) = WALKERS.iter().find(|(name, _)| *name == who).unwrap();
    let (seen, _) = walk(&app.demo_person(who).await, starts).await;
    let mut findings = Vec::new();
    for setup in [
        Setup { width: 320, ..Setup::default() },
        Setup { width: 1280, is_dark: true, ..Setup::default() },
    ] {
        let browser = Browser::open(&app, setup).await;
        if let Some((_, email)) = demo::PEOPLE.iter().find(|(role, _)| *role == who) {
            browser.sign_in(email, demo::PASSWORD).await;
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
    !["/raw", "/html", ".ics", ".csv", "/health/live", "/health/ready"]
        .iter()
        .any(|end| path.ends_with(end))
}
