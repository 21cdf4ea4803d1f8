//! The ground everything stands on: routes, headers, assets, errors.

use crate::support::TestApp;

#[actix_web::test]
async fn the_server_is_alive_and_ready() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    visitor.get("/health/live").await.assert_status(200);
    visitor.get("/health/ready").await.assert_status(200);
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
    let reply = app.visitor().post("/health/live", &[]).await;
    reply.assert_status(405);
    assert_eq!(reply.header("allow"), Some("GET, HEAD"));
}

#[actix_web::test]
async fn c3_a_change_from_another_site_is_refused() {
    let app = TestApp::start().await;
    let reply =
        app.visitor().with_header("Sec-Fetch-Site", "cross-site").post("/health/live", &[]).await;
    reply.assert_status(403);
}

#[actix_web::test]
async fn c7_every_response_says_who_may_frame_it_and_where_scripts_come_from() {
    let app = TestApp::start().await;
    for path in ["/health/live", "/no/such/page"] {
        let reply = app.visitor().get(path).await;
        let policy = reply.header("content-security-policy").unwrap().to_owned();
        assert!(
            policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    }
}

#[actix_web::test]
async fn a_visitors_browser_is_told_when_it_has_the_page_already_and_a_members_keeps_nothing() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    for path in ["/", "/coaches", "/compare"] {
        let first = visitor.get(path).await;
        assert_eq!(first.header("cache-control"), Some("private, no-cache"), "{path}");
        let tag = first.header("etag").unwrap().to_owned();
        let again = visitor.with_header("If-None-Match", &format!("W/\"old\", {tag}"));
        let reply = again.get(path).await;
        assert_eq!((reply.status, reply.bytes.len()), (304, 0), "{path}");
        assert_eq!(reply.header("etag"), Some(tag.as_str()));
        // Another page at the same address is sent whole.
        again.with_header("Cookie", "zone=Asia%2FTokyo").get(path).await.assert_status(200);
    }
    let member = app.sign_in(&app.member("Sam", &[])).await;
    for path in ["/", "/coaches", "/home"] {
        let reply = member.get(path).await;
        assert_eq!(
            (reply.header("cache-control"), reply.header("etag")),
            (Some("no-store"), None),
            "{path}"
        );
    }
    visitor.get("/login").await.assert_status(200);
    assert_eq!(visitor.get("/login").await.header("cache-control"), Some("no-store"));
}

#[actix_web::test]
async fn assets_are_named_by_their_content_packed_and_kept_for_a_year() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    let address = guidepost::web::assets::url("app.css");
    let plain = visitor.get(&address).await;
    for (accepted, encoding) in [("br, gzip", "br"), ("gzip", "gzip")] {
        let packed = visitor.with_header("Accept-Encoding", accepted).get(&address).await;
        assert_eq!(packed.header("content-encoding"), Some(encoding));
        assert_eq!(packed.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(packed.header("vary"), Some("Accept-Encoding"));
        assert!(packed.bytes.len() * 3 < plain.bytes.len(), "{encoding}");
    }
    // A page of an older version asks for what is there no more, and must not keep its successor for ever.
    let older = visitor.get("/assets/000000000000/app.css").await;
    assert_eq!((older.status, older.header("cache-control")), (200, Some("public, max-age=60")));
}
