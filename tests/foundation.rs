//! The ground everything stands on: routes, headers, assets, errors.

use crate::support::TestApp;

#[actix_web::test]
async fn the_server_is_alive_and_ready() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    visitor.get("/healthz").await.assert_status(200);
    visitor.get("/readyz").await.assert_status(200);
}

#[actix_web::test]
async fn a_missing_page_is_a_404_with_a_way_onward() {
    let app = TestApp::start().await;
    let reply = app.visitor().get("/no/such/page").await;
    reply
        .assert_status(404)
        .assert_text("There is nothing here")
        .assert_selector("a[href='/coaches']");
}

#[actix_web::test]
async fn a_known_address_with_another_verb_is_a_405_that_says_which_it_allows() {
    let app = TestApp::start().await;
    let reply = app.visitor().post("/healthz", &[]).await;
    reply.assert_status(405);
    assert_eq!(reply.header("allow"), Some("GET, HEAD"));
}

#[actix_web::test]
async fn c3_a_change_from_another_site_is_refused() {
    let app = TestApp::start().await;
    let reply =
        app.visitor().with_header("Sec-Fetch-Site", "cross-site").post("/healthz", &[]).await;
    reply.assert_status(403);
}

#[actix_web::test]
async fn c7_every_response_says_who_may_frame_it_and_where_scripts_come_from() {
    let app = TestApp::start().await;
    for path in ["/healthz", "/no/such/page"] {
        let reply = app.visitor().get(path).await;
        let policy = reply.header("content-security-policy").unwrap().to_owned();
        assert!(
            policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    }
}
