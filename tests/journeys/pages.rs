//! What every page must be in a browser: accessible, no wider than a phone, light in weight.

use crate::support::TestApp;
use crate::support::browser::{self, Browser, Setup};

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
