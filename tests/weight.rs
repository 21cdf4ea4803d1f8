//! What travels when somebody comes for the first time.

use std::collections::BTreeSet;

use guidepost::app::demo;
use guidepost::base::Moment;

use crate::support::{Person, TestApp};

/// The most bytes of a first view, compressed: page, stylesheets, script and pictures.
const MOST_BYTES: usize = 40 * 1024;

/// The most requests it takes.
const MOST_REQUESTS: usize = 6;

/// The addresses that a browser fetches with a page.
async fn fetched_with(visitor: &Person<'_>, page: &str) -> BTreeSet<String> {
    let page = visitor.get(page).await;
    let found =
        [("link[rel=stylesheet]", "href"), ("script[src]", "src"), ("img", "src"), ("use", "href")];
    found
        .iter()
        .flat_map(|(selector, attribute)| page.attributes(selector, attribute))
        .map(|address| address.split('#').next().unwrap_or_default().to_owned())
        .filter(|address| !address.is_empty() && !address.starts_with("data:"))
        .collect()
}

/// How many bytes a request brings to a browser of today.
async fn weight(visitor: &Person<'_>, address: &str) -> usize {
    let reply = visitor.with_header("Accept-Encoding", "gzip, deflate, br").get(address).await;
    assert_eq!(reply.status, 200, "{address}");
    reply.bytes.len()
}

#[actix_web::test]
async fn a_first_view_is_light() {
    let app = TestApp::start().await;
    demo::build(&app.app, Moment::now()).unwrap();
    let visitor = app.visitor();
    for page in ["/", "/coaches"] {
        let fetched = fetched_with(&visitor, page).await;
        assert!(fetched.iter().any(|address| address.ends_with("app.css")), "{page}");
        assert!(fetched.len() < MOST_REQUESTS, "{page} {fetched:?}");
        let mut bytes = weight(&visitor, page).await;
        for address in &fetched {
            bytes += weight(&visitor, address).await;
        }
        assert!(bytes <= MOST_BYTES, "{page} weighs {bytes}");
    }
}
