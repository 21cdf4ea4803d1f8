//! A coach's times in a frame on the coach's own site.

use crate::support::TestApp;

#[actix_web::test]
async fn c7_only_the_frame_may_be_framed_and_only_by_the_sites_a_coach_lists() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let amara = app.sign_in(coach.member()).await;
    let page = amara.get("/coach/website").await;
    page.assert_status(200).assert_text("/embed.js").assert_text("data-guidepost");
    let odd = amara.post("/coach/website", &[("sites", "coach.example\nnonsense")]).await;
    odd.assert_status(422).assert_text("nonsense is no address");
    let good = [("sites", "https://coach.example/about\nwww.coach.example")];
    amara.post("/coach/website", &good).await.assert_redirect("/coach/website");
    let path = format!("/embed/{}", sale.coach.slug);
    let frame = app.visitor().get(&path).await;
    frame.assert_status(200).assert_text("Amara Okafor").assert_selector("a.time[target='_blank']");
    let policy = frame.header("content-security-policy").unwrap().to_owned();
    assert!(
        policy.ends_with("frame-ancestors 'self' https://coach.example https://www.coach.example"),
        "{policy}"
    );
    assert!(!policy.contains("script-src") && policy.contains("default-src 'none'"));
    assert_eq!(frame.header("x-frame-options"), None);
    assert_eq!(frame.header("set-cookie"), None);
    assert!(frame.attributes("script", "src").is_empty(), "a frame without any script");
    let fitted = app.visitor().get(&format!("{path}?fit=1&lang=de")).await;
    assert_eq!(fitted.attributes("script", "src").len(), 1);
    assert_eq!(fitted.attributes("html", "lang"), ["de"]);
    for other in ["/", &format!("/coaches/{}", sale.coach.slug), "/embed/nobody"] {
        let reply = app.visitor().get(other).await;
        let policy = reply.header("content-security-policy").unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{other}: {policy}");
        assert_eq!(reply.header("x-frame-options"), Some("DENY"), "{other}");
    }
}

#[actix_web::test]
async fn the_frame_leads_to_the_real_checkout_and_knows_nobody() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let path = format!("/embed/{}", sale.coach.slug);
    let anybody = app.visitor().get(&path).await;
    let amara = app.sign_in(coach.member()).await;
    assert_eq!(amara.get(&path).await.visible(), anybody.visible());
    let links = anybody.attributes("a.time", "href");
    let checkout = links[0].strip_prefix("http://guidepost.test").unwrap();
    app.visitor().get(checkout).await.assert_status(200).assert_text("Almost there");
    let script = app.visitor().get("/embed.js").await;
    script.assert_status(200);
    assert!(script.header("content-type").unwrap().starts_with("text/javascript"));
    assert!(script.text().contains("data-guidepost"));
    // Who is not listed shows nothing.
    let draft = app.draft_coach("Kenji Morimoto");
    let kenji = app.sign_in(draft.member()).await;
    kenji
        .get("/coach/website")
        .await
        .assert_status(200)
        .assert_text("Once your profile is published");
    app.visitor().get("/embed/kenji-morimoto").await.assert_status(404);
}
