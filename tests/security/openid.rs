//! Signing in with another site, tried against one that answers as OpenID Connect says.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::HttpResponse;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use diesel::prelude::*;
use guidepost::accounts::openid::{OpenId, Purpose};
use guidepost::accounts::{Member, Role};
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::db::DbError;
use guidepost::db::schema::{openid_identities, users};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Phone, set_up};
use crate::calendars::fake::{Asked, Fake};
use crate::support::{Person, Reply, TestApp};

/// A key that signs, and its name.
struct Signer {
    name: &'static str,
    pair: EcdsaKeyPair,
}

impl Signer {
    fn new(name: &'static str) -> Self {
        let random = SystemRandom::new();
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        Self { name, pair: EcdsaKeyPair::from_pkcs8(algorithm, key.as_ref(), &random).unwrap() }
    }

    fn public(&self) -> Value {
        let point = self.pair.public_key().as_ref();
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.name,
            "x": URL_SAFE_NO_PAD.encode(&point[1..33]), "y": URL_SAFE_NO_PAD.encode(&point[33..65]) })
    }

    fn signs(&self, header: &Value, claims: &Value) -> String {
        let coded = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", coded(header), coded(claims));
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

/// What the site is to say next.
struct Says {
    signer: Signer,
    /// The key that its list shows, where it is not the one that signs.
    shown: Option<Value>,
    header: Option<Value>,
    claims: Value,
    more: Value,
    /// Of the last browser that came by.
    nonce: String,
    challenge: String,
}

/// The other site.
struct Elsewhere {
    fake: Fake,
    says: Arc<Mutex<Says>>,
}

fn field(text: &str, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(text.as_bytes());
    pairs.find(|(own, _)| own == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

impl Elsewhere {
    fn start() -> Self {
        let says = Arc::new(Mutex::new(Says {
            signer: Signer::new("first"),
            shown: None,
            header: None,
            claims: json!({}),
            more: json!({}),
            nonce: String::new(),
            challenge: String::new(),
        }));
        let fake = Fake::start(|_| HttpResponse::NotFound().finish());
        let (own, issuer) = (Arc::clone(&says), fake.address.clone());
        fake.answer(move |asked| answer(asked, &own.lock().unwrap(), &issuer));
        Self { fake, says }
    }

    async fn world(&self) -> TestApp {
        TestApp::start_with(&[
            ("OIDC_ISSUER", &self.fake.address),
            ("OIDC_CLIENT", "guide secret of the site"),
            ("OIDC_NAME", "Example ID"),
        ])
        .await
    }

    /// What it says of somebody. `null` takes a claim away.
    fn tells(&self, of: &Value) {
        let mut claims = json!({
            "iss": self.fake.address, "aud": "guide", "sub": "248289761001",
            "iat": Moment::now().unix(), "exp": Moment::now().unix() + 300,
            "email": "new@example.org", "email_verified": true, "name": "Nora New",
        });
        for (name, value) in of.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        self.says.lock().unwrap().claims = claims;
    }

    /// Goes there from one of our pages and stands before the way back.
    async fn visit(&self, person: &Person<'_>, way: &str) -> String {
        let to = person.get(way).await.location();
        let query = to.strip_prefix(&format!("{}/authorize?", self.fake.address)).unwrap();
        assert_eq!(field(query, "client_id"), "guide");
        assert_eq!(field(query, "response_type"), "code");
        assert_eq!(field(query, "scope"), "openid email profile");
        assert_eq!(field(query, "code_challenge_method"), "S256");
        assert_eq!(field(query, "redirect_uri"), "http://guidepost.test/login/openid/return");
        let mut says = self.says.lock().unwrap();
        (says.nonce, says.challenge) = (field(query, "nonce"), field(query, "code_challenge"));
        format!("/login/openid/return?code=the-code&state={}", field(query, "state"))
    }

    /// There and back.
    async fn enter(&self, person: &Person<'_>, way: &str) -> Reply {
        let back = self.visit(person, way).await;
        person.get(&back).await
    }
}

fn answer(asked: &Asked, says: &Says, issuer: &str) -> HttpResponse {
    match asked.path.as_str() {
        "/.well-known/openid-configuration" => HttpResponse::Ok().json(json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "userinfo_endpoint": format!("{issuer}/userinfo"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        })),
        "/keys" => {
            let key = says.shown.clone().unwrap_or_else(|| says.signer.public());
            HttpResponse::Ok().json(json!({ "keys": [key] }))
        }
        "/token" => {
            let verifier = field(&asked.body, "code_verifier");
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
            let basic = format!("Basic {}", STANDARD.encode("guide:secret+of+the+site"));
            let is_ours = asked.headers.get("authorization") == Some(&basic)
                || field(&asked.body, "client_secret") == "secret of the site";
            if !is_ours || challenge != says.challenge || field(&asked.body, "code") != "the-code" {
                return HttpResponse::BadRequest().json(json!({ "error": "invalid_grant" }));
            }
            let mut claims = says.claims.clone();
            if claims.get("nonce").is_none() {
                claims["nonce"] = json!(says.nonce);
            }
            let header = json!({ "alg": "ES256", "typ": "JWT", "kid": says.signer.name });
            let token = says.signer.signs(says.header.as_ref().unwrap_or(&header), &claims);
            HttpResponse::Ok().json(json!({ "access_token": "hour", "token_type": "Bearer",
                "expires_in": 3600, "id_token": token }))
        }
        "/userinfo" if asked.headers.get("authorization").is_some_and(|it| it == "Bearer hour") => {
            HttpResponse::Ok().json(&says.more)
        }
        _ => HttpResponse::NotFound().finish(),
    }
}

/// Every link to the other site: whose it is, and the address it was made with.
fn links(app: &TestApp) -> BTreeMap<String, String> {
    let found = app.app.db.read_now(|conn| -> Result<Vec<(UserId, String)>, DbError> {
        Ok(openid_identities::table
            .select((openid_identities::user_id, openid_identities::email))
            .load(conn)?)
    });
    found.unwrap().into_iter().map(|(user, email)| (user.to_string(), email)).collect()
}

/// Makes the address of a member's one that was never confirmed.
fn unconfirm(app: &TestApp, member: &Member) {
    let forget = app.app.db.write_now(|conn| -> Result<(), DbError> {
        diesel::update(users::table.find(member.id()))
            .set(users::email_verified_at.eq(None::<Moment>))
            .execute(conn)?;
        Ok(())
    });
    forget.unwrap();
}

#[actix_web::test]
async fn somebody_new_gets_an_account_and_comes_back_to_it() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    elsewhere.tells(&json!({}));
    let person = app.visitor();
    let link = "a[href='/login/openid?next=%2Fcoaches']";
    person.get("/login?next=%2Fcoaches").await.assert_selector(link).assert_text("Example ID");
    person.get("/signup").await.assert_selector("a[href='/login/openid']");
    let way = "/login/openid?next=%2Fcoaches";
    elsewhere.enter(&person, way).await.assert_redirect("/coaches");
    let settings = person.get("/settings").await;
    assert_eq!(settings.attributes("#f-name", "value"), ["Nora New"]);
    let page = person.get("/settings/sessions").await;
    page.assert_text("new@example.org").assert_no_text("never confirmed");
    assert_eq!(links(&app).len(), 1);

    // Another name and address there change nothing here: the person is known by the subject.
    elsewhere.tells(&json!({ "email": "else@example.org", "name": "Else" }));
    let again = app.visitor();
    elsewhere.enter(&again, "/login/openid").await.assert_redirect("/home");
    again.get("/settings/sessions").await.assert_text("new@example.org");
    assert_eq!(links(&app).into_values().collect::<Vec<_>>(), ["new@example.org"]);
    app.run_jobs().await;
    assert!(app.mails().iter().all(|mail| mail.kind != "verify_email"));
}

#[actix_web::test]
async fn what_the_site_says_only_where_it_is_asked_for_more_is_heard() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    elsewhere.tells(&json!({ "email": null, "email_verified": null, "name": null }));
    elsewhere.says.lock().unwrap().more = json!({ "sub": "248289761001",
        "email": "more@example.org", "email_verified": true, "name": "More" });
    let person = app.visitor();
    elsewhere.enter(&person, "/login/openid").await.assert_redirect("/home");
    assert_eq!(links(&app).into_values().collect::<Vec<_>>(), ["more@example.org"]);
    // Of somebody else it says nothing that counts.
    elsewhere.says.lock().unwrap().more["sub"] = json!("another");
    let other = app.visitor();
    elsewhere.enter(&other, "/login/openid").await.assert_redirect("/login");
}

#[actix_web::test]
async fn a11_an_address_that_nobody_vouches_for_links_nothing() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    let sam = app.member("Sam", &[Role::Student]);
    for of in [
        json!({ "email": sam.email(), "email_verified": false }),
        json!({ "email": sam.email(), "email_verified": null }),
        json!({ "email": "nobody@example.org", "email_verified": false }),
        json!({ "email": "not an address", "email_verified": true }),
        json!({ "email": null, "email_verified": true }),
    ] {
        elsewhere.tells(&of);
        elsewhere.says.lock().unwrap().more = json!({ "sub": "248289761001" });
        let person = app.visitor();
        elsewhere.enter(&person, "/login/openid").await.assert_status(403);
        person.get("/settings").await.assert_status(303);
    }
    // Nor where the site vouches for it, and whoever signed up here never proved it.
    unconfirm(&app, &sam);
    elsewhere.tells(&json!({ "email": sam.email() }));
    elsewhere.enter(&app.visitor(), "/login/openid").await.assert_status(403);
    assert!(links(&app).is_empty());
}

#[actix_web::test]
async fn the_owner_of_an_address_is_let_in_told_and_asked_for_the_second_step() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (phone, _): (Phone, _) = set_up(&app.sign_in(&sam).await).await;
    elsewhere.tells(&json!({ "email": sam.email().to_uppercase() }));
    let person = app.visitor();
    elsewhere.enter(&person, "/login/openid?next=%2Fbookings").await.assert_redirect("/login/code");
    person.get("/settings").await.assert_status(303);
    let code = phone.shows();
    person.post("/login/code", &[("code", &code)]).await.assert_redirect("/bookings");
    assert!(links(&app).contains_key(sam.id().as_str()));
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.subject == "A way to sign in was added"));
    // S4
    app.suspend_silently(&sam);
    elsewhere.enter(&app.visitor(), "/login/openid").await.assert_status(403);
}

#[actix_web::test]
async fn an_answer_that_proves_nothing_lets_nobody_in() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    let now = Moment::now().unix();
    for forged in [
        json!({ "nonce": "another" }),
        json!({ "aud": "another" }),
        json!({ "iss": "https://another.example" }),
        json!({ "exp": now - 10 }),
        json!({ "sub": null }),
    ] {
        elsewhere.tells(&forged);
        let person = app.visitor();
        elsewhere.enter(&person, "/login/openid").await.assert_redirect("/login");
        person.get("/login").await.assert_text("did not work");
        person.get("/settings").await.assert_status(303);
    }
    elsewhere.tells(&json!({}));
    for header in [json!({ "alg": "none" }), json!({ "alg": "HS256" }), json!({ "alg": "RS256" })] {
        elsewhere.says.lock().unwrap().header = Some(header);
        elsewhere.enter(&app.visitor(), "/login/openid").await.assert_redirect("/login");
    }
    elsewhere.says.lock().unwrap().header = None;
    // A key of somebody else's under the site's name.
    let shown = elsewhere.says.lock().unwrap().signer.public();
    elsewhere.says.lock().unwrap().shown = Some(shown);
    elsewhere.says.lock().unwrap().signer = Signer::new("first");
    elsewhere.enter(&app.visitor(), "/login/openid").await.assert_redirect("/login");
    assert!(links(&app).is_empty());
}

#[actix_web::test]
async fn a_way_back_counts_once_and_only_in_the_browser_it_began_in() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    elsewhere.tells(&json!({}));
    let (victim, thief) = (app.visitor(), app.visitor());
    let back = elsewhere.visit(&thief, "/login/openid").await;
    victim.get(&back).await.assert_redirect("/login");
    let forged = back.replace("state=", "state=x");
    thief.get(&forged).await.assert_redirect("/login");
    thief.get(&back).await.assert_redirect("/login");
    let back = elsewhere.visit(&thief, "/login/openid").await;
    thief.get(&back).await.assert_redirect("/home");
    let other = app.visitor();
    let own = elsewhere.visit(&other, "/login/openid").await;
    let state = field(own.split_once('?').unwrap().1, "state");
    let cancelled = format!("/login/openid/return?error=access_denied&state={state}");
    other.get(&cancelled).await.assert_redirect("/login");
    other.get("/login").await.assert_text("without signing in");
}

#[actix_web::test]
async fn a_member_links_the_site_proves_with_it_and_takes_it_away() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let person = app.sign_in(&sam).await;
    let list = "/settings/sessions";
    person.get(list).await.assert_selector("a[href='/settings/openid/link']");
    elsewhere.tells(&json!({ "email": "sam.elsewhere@example.org", "email_verified": false }));
    elsewhere.enter(&person, "/settings/openid/link").await.assert_redirect(list);
    let page = person.get(list).await;
    page.assert_text("sam.elsewhere@example.org");
    let remove = page.attributes("form[action^='/settings/openid/']", "action").remove(0);

    // It belongs to one person.
    let stranger = app.sign_in(&ana).await;
    elsewhere.enter(&stranger, "/settings/openid/link").await.assert_redirect(list);
    stranger.get(list).await.assert_text("belongs to somebody else");
    stranger.post(&remove, &[]).await.assert_status(404);
    assert_eq!(links(&app).keys().collect::<Vec<_>>(), [sam.id().as_str()]);

    // S7: a proof of the other site counts if it is of now.
    app.age_proofs(20);
    person.post(&remove, &[]).await.assert_status(303);
    person
        .get("/settings/openid/link")
        .await
        .assert_redirect("/reauth?next=%2Fsettings%2Fopenid%2Flink");
    let way = "/reauth/openid?next=%2Fsettings%2Fpassword";
    person
        .get("/reauth?next=%2Fsettings%2Fpassword")
        .await
        .assert_selector(&format!("a[href='{way}']"));
    for stale in [json!(null), json!(Moment::now().unix() - 3600)] {
        elsewhere.tells(&json!({ "auth_time": stale }));
        elsewhere.enter(&person, way).await.assert_redirect("/reauth");
    }
    elsewhere.tells(&json!({ "auth_time": Moment::now().unix(), "sub": "another" }));
    elsewhere.enter(&person, way).await.assert_redirect("/reauth");
    elsewhere.tells(&json!({ "auth_time": Moment::now().unix() }));
    elsewhere.enter(&person, way).await.assert_redirect("/settings/password");
    person.get("/settings/password").await.assert_status(200);

    person.post(&remove, &[]).await.assert_redirect(list);
    assert!(links(&app).is_empty());
    app.run_jobs().await;
    let mails = app.mails();
    for subject in ["A way to sign in was added", "A way to sign in was removed"] {
        let told: Vec<_> = mails.iter().filter(|mail| mail.subject == subject).collect();
        assert_eq!(told.len(), 1, "{subject}");
        assert_eq!(told[0].to_address, sam.email());
    }
}

#[actix_web::test]
async fn a_new_key_of_the_site_is_fetched_when_it_is_first_met() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    let openid = OpenId::from_config(&app.app.config).unwrap();
    let site = openid.site().unwrap();
    let now = Moment::now();
    elsewhere.tells(&json!({}));
    let (url, attempt) = site.begin(Purpose::SignIn, "/", now).await.unwrap();
    {
        let mut says = elsewhere.says.lock().unwrap();
        let query = url.query().unwrap();
        (says.nonce, says.challenge) = (field(query, "nonce"), field(query, "code_challenge"));
        says.signer = Signer::new("second");
    }
    // Not at once again: nobody makes us ask the site at will.
    assert!(site.finish(&attempt, "the-code", now).await.is_err());
    let claims = site.finish(&attempt, "the-code", now.plus_minutes(2)).await.unwrap();
    assert_eq!(claims.subject, "248289761001");
    let asked = elsewhere.fake.asked();
    assert_eq!(asked.iter().filter(|asked| asked.path == "/keys").count(), 2);
}

#[actix_web::test]
async fn a_site_that_is_down_or_not_set_up_leaves_the_other_ways() {
    let elsewhere = Elsewhere::start();
    let app = elsewhere.world().await;
    elsewhere.fake.answer(|_| HttpResponse::ServiceUnavailable().finish());
    let person = app.visitor();
    person.get("/login/openid").await.assert_redirect("/login");
    person.get("/login").await.assert_text("cannot be reached").assert_selector("#f-password");
    let plain = TestApp::start().await;
    plain.visitor().get("/login/openid").await.assert_status(404);
    plain.visitor().get("/login/openid/return?code=x&state=y").await.assert_status(404);
    plain.visitor().get("/login").await.assert_no_text("Go on with");
}
