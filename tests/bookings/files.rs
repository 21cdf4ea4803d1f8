//! Files on a booking.

use std::io::Cursor;

use actix_web::test::TestRequest;
use guidepost::app::doctor;
use guidepost::base::ids::UserId;
use guidepost::bookings::attachments;
use guidepost::bookings::{By, commands};

use crate::support::booking::thursday_at_ten;
use crate::support::world::now;
use crate::support::{Person, Reply, TestApp};

async fn send(person: &Person<'_>, path: &str, name: &str, bytes: &[u8]) -> Reply {
    let mut body = format!(
        "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/html\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--border--\r\n");
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "multipart/form-data; boundary=border"))
        .set_payload(body);
    person.send(request).await
}

fn picture() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(200, 100).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

fn is_sound(app: &TestApp) -> bool {
    let files = app.app.files.clone();
    let answers = app.app.db.read_now(|conn| doctor::examine_files(conn, &files)).unwrap();
    answers.iter().all(|answer| answer.found == 0)
}

fn kept(app: &TestApp, user: UserId) -> i64 {
    app.app.db.read_now(|conn| attachments::kept_by(conn, user)).unwrap()
}

#[actix_web::test]
async fn u1_r2_both_sides_add_files_and_nobody_else_sees_them() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (show, add) =
        (format!("/bookings/{}", booking.id), format!("/bookings/{}/files", booking.id));
    let (student, amara) = (app.sign_in(&sam).await, app.sign_in(coach.member()).await);
    let stranger = app.sign_in(&ana).await;
    let sent = send(&student, &add, "../Größe \u{202e}.pdf", b"%PDF-1.7 words").await;
    sent.assert_redirect(&show);
    send(&amara, &add, "board.png", &picture()).await.assert_redirect(&show);
    let page = amara.get(&show).await;
    page.assert_status(200).assert_text("board.jpg").assert_text("Sam Rivera, 1 KB");
    let links = page.attributes("a[href*='/files/']", "href");
    assert_eq!(links.len(), 2);
    let pdf = amara.get(&links[0]).await;
    pdf.assert_status(200);
    assert_eq!(pdf.header("content-type"), Some("application/pdf"));
    assert_eq!(pdf.header("x-content-type-options"), Some("nosniff"));
    assert!(pdf.header("content-security-policy").unwrap().contains("sandbox"));
    assert!(pdf.header("cache-control").unwrap().contains("no-store"));
    let name = pdf.header("content-disposition").unwrap();
    assert!(name.starts_with("attachment;") && name.ends_with("Gr%C3%B6%C3%9Fe%2Epdf"), "{name}");
    let drawn = student.get(&links[1]).await;
    assert_eq!(drawn.header("content-type"), Some("image/jpeg"));
    assert!(drawn.bytes.starts_with(b"\xff\xd8\xff"));
    for link in &links {
        stranger.get(link).await.assert_status(404);
        stranger.post(&format!("{link}/removal"), &[]).await.assert_status(404);
    }
    send(&stranger, &add, "a.pdf", b"%PDF-1.7").await.assert_status(404);
    // The other side reads it, but only who added it takes it away.
    amara.post(&format!("{}/removal", links[0]), &[]).await.assert_status(404);
    student.post(&format!("{}/removal", links[0]), &[]).await.assert_redirect(&show);
    student.get(&links[0]).await.assert_status(404);
    assert_eq!(kept(&app, sam.id()), 0);
    assert!(is_sound(&app), "N8: rows and files name each other");
    assert_eq!(app.broken_promises(), [""; 0]);
}

#[actix_web::test]
async fn u1_u5_what_is_not_what_it_says_or_too_much_leaves_nothing_behind() {
    let app = TestApp::start().await;
    let (_, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let add = format!("/bookings/{}/files", booking.id);
    let student = app.sign_in(&sam).await;
    let html = b"<!doctype html><script>alert(1)</script>";
    for name in ["a.jpg", "a.html", "a.svg", "a.pdf", "a"] {
        send(&student, &add, name, html).await.assert_status(415);
    }
    send(&student, &add, "a.pdf", b"").await.assert_status(422);
    let large = [b"%PDF-".to_vec(), vec![b'x'; attachments::LARGEST]].concat();
    send(&student, &add, "a.pdf", &large).await.assert_status(413);
    for n in 0..attachments::MOST {
        let name = format!("{n}.txt");
        send(&student, &add, &name, b"words").await.assert_status(303);
    }
    send(&student, &add, "more.txt", b"words").await.assert_status(409);
    let by = By::student(sam.id());
    app.change(|conn| commands::cancel(conn, booking.id, by, "", now())).unwrap();
    send(&student, &add, "late.txt", b"words").await.assert_status(409);
    assert_eq!(kept(&app, sam.id()), attachments::MOST * 5);
    assert!(is_sound(&app));
}
