//! Busy time from accounts on servers, tried against a small server that answers as others do.

use actix_web::HttpResponse;

use super::fake::{Asked, Fake, calendar, open_world, stamp};

const PAGE: &str = "/coach/calendars";

fn multistatus(responses: &str) -> HttpResponse {
    let body = format!(
        r#"<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">{responses}</multistatus>"#
    );
    HttpResponse::build(actix_web::http::StatusCode::MULTI_STATUS)
        .content_type("application/xml")
        .body(body)
}

fn response(href: &str, prop: &str) -> String {
    format!(
        "<response><href>{href}</href><propstat><prop>{prop}</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
    )
}

fn shelf(href: &str, name: &str, component: &str) -> String {
    response(
        href,
        &format!(
            "<displayname>{name}</displayname><resourcetype><collection/><C:calendar/></resourcetype><S:getctag>v1</S:getctag>\
             <C:supported-calendar-component-set><C:comp name=\"{component}\"/></C:supported-calendar-component-set>"
        ),
    )
}

/// A server with the calendars «Work» and «Choir» of sam, whose password is "app-pass", and a list of tasks.
fn server(asked: &Asked, work: &str, choir: &str) -> HttpResponse {
    // sam:app-pass
    if asked.headers.get("authorization").is_none_or(|given| given != "Basic c2FtOmFwcC1wYXNz") {
        return HttpResponse::Unauthorized().finish();
    }
    let depth = asked.headers.get("depth").map(String::as_str).unwrap_or_default();
    match (asked.method.as_str(), asked.path.as_str(), depth) {
        ("PROPFIND", "/", _) => HttpResponse::MethodNotAllowed().finish(),
        ("PROPFIND", "/.well-known/caldav", _) => {
            HttpResponse::MovedPermanently().insert_header(("Location", "/dav/")).finish()
        }
        ("PROPFIND", "/dav/", _) => multistatus(&response(
            "/dav/",
            "<current-user-principal><href>/dav/sam/</href></current-user-principal>",
        )),
        ("PROPFIND", "/dav/sam/", "0") => multistatus(&response(
            "/dav/sam/",
            "<C:calendar-home-set><href>/dav/sam/</href></C:calendar-home-set>",
        )),
        ("PROPFIND", "/dav/sam/", _) => multistatus(&format!(
            "{}{}{}",
            shelf("/dav/sam/work/", "Work", "VEVENT"),
            shelf("/dav/sam/choir/", "Choir", "VEVENT"),
            shelf("/dav/sam/tasks/", "Tasks", "VTODO"),
        )),
        ("PROPFIND", path, _) => multistatus(&shelf(path, "It", "VEVENT")),
        ("REPORT", path, _) => {
            assert!(asked.body.contains("time-range"));
            let data = if path.contains("work") { work } else { choir };
            multistatus(&response(
                &format!("{path}1.ics"),
                &format!("<C:calendar-data>{data}</C:calendar-data>"),
            ))
        }
        _ => HttpResponse::NotFound().finish(),
    }
}

#[actix_web::test]
async fn an_accounts_calendars_are_found_and_those_that_count_are_read() {
    let app = open_world().await;
    let (coach, _) = app.bookable("Cora");
    let person = app.sign_in(coach.member()).await;
    let at: guidepost::base::Moment = app.workday(6).parse().unwrap();
    let work = calendar(&[(&stamp(at), &stamp(at.plus_hours(1)), "Work &amp; more")]);
    let late = at.plus_days(7);
    let choir = calendar(&[(&stamp(late), &stamp(late.plus_hours(1)), "Choir")]);
    let fake = Fake::start(move |asked| server(asked, &work, &choir));
    let mut fields = vec![
        ("kind", "caldav"),
        ("address", fake.address.as_str()),
        ("user", "sam"),
        ("password", "wrong-canary"),
        ("shows_titles", "yes"),
    ];
    let reply = person.post(PAGE, &fields).await;
    reply.assert_status(422).assert_text("refuses the name or the password");
    assert!(!reply.text().contains("canary"), "a password never comes back");
    assert_eq!(reply.attributes("#f-account-user", "value"), ["sam"]);

    fields[3].1 = "app-pass";
    let reply = person.post(PAGE, &fields).await;
    let (id, ..) = app.source_of(&coach);
    reply.assert_redirect(&format!("{PAGE}/{id}"));
    let titles: Vec<String> = app.busy_of(&coach).into_iter().map(|(.., title)| title).collect();
    assert_eq!(titles, ["Work & more", "Choir"]);

    let page = person.get(&format!("{PAGE}/{id}")).await;
    page.assert_text("Work")
        .assert_text("Choir")
        .assert_no_text("Tasks")
        .assert_no_text("app-pass");
    let boxes = page.attributes("input[name=busy]", "value");
    assert_eq!(boxes.len(), 2);
    // Choir stands first by name.
    let change = [("name", "Mine"), ("shows_titles", "yes"), ("busy", boxes[1].as_str())];
    person.post(&format!("{PAGE}/{id}"), &change).await.assert_redirect(PAGE);
    let titles: Vec<String> = app.busy_of(&coach).into_iter().map(|(.., title)| title).collect();
    assert_eq!(titles, ["Work & more"]);

    let reports = || fake.asked().iter().filter(|asked| asked.method == "REPORT").count();
    let before = reports();
    person.post(&format!("{PAGE}/{id}/reading"), &[]).await.assert_redirect(PAGE);
    assert_eq!(reports(), before, "what did not change is not read again");
}

#[actix_web::test]
async fn i1_a_server_cannot_have_the_password_shown_elsewhere() {
    let app = open_world().await;
    let (coach, _) = app.bookable("Cora");
    let person = app.sign_in(coach.member()).await;
    let thief = Fake::start(|_| HttpResponse::Ok().finish());
    let elsewhere = thief.address.clone();
    let fake = Fake::start(move |asked| match asked.path.as_str() {
        "/redirect/" => {
            HttpResponse::Found().insert_header(("Location", format!("{elsewhere}/dav/"))).finish()
        }
        _ => multistatus(&response(
            "/",
            &format!(
                "<current-user-principal><href>{elsewhere}/sam/</href></current-user-principal>"
            ),
        )),
    });
    for path in ["/redirect/", "/"] {
        let address = format!("{}{path}", fake.address);
        let fields =
            [("kind", "caldav"), ("address", &address), ("user", "sam"), ("password", "app-pass")];
        person.post(PAGE, &fields).await.assert_status(422);
    }
    assert!(thief.asked().iter().all(|asked| !asked.headers.contains_key("authorization")));
}
