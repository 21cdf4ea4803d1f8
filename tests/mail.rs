//! Mails on their way: a server that takes, defers, refuses or hangs up.

use guidepost::mail::{CalendarPart, Email, MailError, Mailer};

use crate::support::TestApp;
use crate::support::smtp::{Manner, SmtpServer};

fn email(key: &str) -> Email {
    Email {
        key: key.to_owned(),
        kind: "test",
        to_user: None,
        to_name: "Zoë <admin@guidepost.example>".to_owned(),
        to_address: "zoe@example.org".to_owned(),
        booking: None,
        subject: "Your session is confirmed\r\nBcc: all@example.org".to_owned(),
        text: "Hello Zoë".to_owned(),
        html: "<p>Hello Zoë</p>".to_owned(),
        calendar: Some(CalendarPart { method: "REQUEST", ics: "BEGIN:VCALENDAR\r\n".to_owned() }),
        notice: None,
        unsubscribe: None,
    }
}

async fn mailer(server: &SmtpServer) -> (TestApp, Mailer) {
    let app = TestApp::start_with(&[("SMTP_URL", &server.url())]).await;
    let mailer = app.app.mailer.clone();
    (app, mailer)
}

#[actix_web::test]
async fn a_server_that_takes_mails_gets_text_html_and_invitation() {
    let server = SmtpServer::start(Manner::Accept).await;
    let (_app, mailer) = mailer(&server).await;
    mailer.send(&email("a")).await.unwrap();
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    for part in ["text/plain", "text/html", "method=REQUEST", "invite.ics", "Auto-Submitted"] {
        assert!(mails[0].contains(part), "{part} in {}", mails[0]);
    }
}

#[actix_web::test]
async fn e1_e3_the_raw_mail_has_one_recipient_whatever_name_and_subject_say() {
    let server = SmtpServer::start(Manner::Accept).await;
    let (_app, mailer) = mailer(&server).await;
    mailer.send(&email("a")).await.unwrap();
    let raw = server.mails().remove(0);
    let headers = raw.split("\n\n").next().unwrap();
    assert!(!headers.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{headers}");
    let to: Vec<&str> = headers.lines().filter(|line| line.starts_with("To:")).collect();
    assert!(to.len() == 1 && to[0].ends_with("<zoe@example.org>"), "{to:?}");
    assert!(!to[0].contains("<admin@"), "{to:?}");
}

#[actix_web::test]
async fn a_server_that_defers_is_asked_again_and_one_that_refuses_is_not() {
    let server = SmtpServer::start(Manner::Defer).await;
    let (_app, mailer) = mailer(&server).await;
    assert!(matches!(mailer.send(&email("a")).await, Err(MailError::Deferred(_))));
    server.becomes(Manner::Refuse);
    let error = mailer.send(&email("a")).await.unwrap_err();
    assert!(matches!(&error, MailError::Refused(says) if says.contains("no such person")));
    server.becomes(Manner::Accept);
    mailer.send(&email("a")).await.unwrap();
}

#[actix_web::test]
async fn n6_a_mail_whose_answer_was_lost_leaves_again_with_the_same_message_id() {
    let server = SmtpServer::start(Manner::HangUp).await;
    let (_app, mailer) = mailer(&server).await;
    assert!(matches!(mailer.send(&email("a")).await, Err(MailError::Deferred(_))));
    server.becomes(Manner::Accept);
    mailer.send(&email("a")).await.unwrap();
    mailer.send(&email("b")).await.unwrap();
    let ids: Vec<String> = server
        .mails()
        .iter()
        .map(|mail| mail.lines().find(|line| line.starts_with("Message-ID:")).unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 3);
    assert_eq!(ids[0], ids[1]);
    assert_ne!(ids[0], ids[2]);
}

#[actix_web::test]
async fn a_server_that_is_not_there_defers() {
    let app = TestApp::start_with(&[("SMTP_URL", "smtp://127.0.0.1:1?tls=none")]).await;
    assert!(matches!(app.app.mailer.send(&email("a")).await, Err(MailError::Deferred(_))));
}
