//! The form of a mail on the wire: text and HTML side by side, the invitation as a part and as a file.

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::{Email, MailError, Sender};

/// The Message-ID of a mail. It comes from the key, so that a mail which leaves twice after all (its
/// worker died between the server's answer and our note) is one mail to the reader's mail program.
pub fn message_id(key: &str, domain: &str) -> String {
    let hash: String = crate::base::secret::hash(key).chars().take(40).collect();
    format!("<{hash}@{domain}>")
}

/// Writes a mail. An address that is none is refused, as trying again would not mend it.
pub fn write(email: &Email, sender: &Sender) -> Result<Message, MailError> {
    let refused = |what: &dyn std::fmt::Display| MailError::Refused(what.to_string());
    let address: Address = email.to_address.parse().map_err(|e| refused(&e))?;
    let name = one_line(&email.to_name);
    let to = Mailbox::new((!name.is_empty()).then_some(name), address);
    let mut message = Message::builder()
        .from(sender.from.clone())
        .to(to)
        .subject(one_line(&email.subject))
        .message_id(Some(message_id(&email.key, &sender.domain)))
        .multipart(body(email)?)
        .map_err(|e| refused(&e))?;
    // Keeps holiday answers away (RFC 3834).
    let name = HeaderName::new_from_ascii_str("Auto-Submitted");
    message.headers_mut().insert_raw(HeaderValue::new(name, "auto-generated".to_owned()));
    // Mail programs offer their own button for it (RFC 2369 and 8058).
    if let Some(address) = &email.unsubscribe {
        let name = HeaderName::new_from_ascii_str("List-Unsubscribe");
        message.headers_mut().insert_raw(HeaderValue::new(name, format!("<{address}>")));
        let name = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
        let one_click = "List-Unsubscribe=One-Click".to_owned();
        message.headers_mut().insert_raw(HeaderValue::new(name, one_click));
    }
    Ok(message)
}

fn body(email: &Email) -> Result<MultiPart, MailError> {
    let alternative = MultiPart::alternative_plain_html(email.text.clone(), email.html.clone());
    let Some(calendar) = &email.calendar else { return Ok(alternative) };
    let refused = |e: lettre::message::header::ContentTypeErr| MailError::Refused(e.to_string());
    let part_type = format!("text/calendar; charset=utf-8; method={}", calendar.method);
    let part_type = ContentType::parse(&part_type).map_err(refused)?;
    let file_type = ContentType::parse("application/ics").map_err(refused)?;
    // Mail programs that know invitations take the part; the others offer the file.
    let part = SinglePart::builder().header(part_type).body(calendar.ics.clone());
    let file = Attachment::new("invite.ics".to_owned()).body(calendar.ics.clone(), file_type);
    Ok(MultiPart::mixed().multipart(alternative.singlepart(part)).singlepart(file))
}

/// A header is one line whatever people called themselves.
fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::CalendarPart;

    fn sender() -> Sender {
        Sender {
            from: "Guidepost <hello@guidepost.example>".parse().unwrap(),
            domain: "guidepost.example".to_owned(),
        }
    }

    fn email(name: &str, subject: &str) -> Email {
        Email {
            key: "booking-confirmed:1:0:student".to_owned(),
            kind: "booking_confirmed",
            to_user: None,
            to_name: name.to_owned(),
            to_address: "sam@example.org".to_owned(),
            booking: None,
            subject: subject.to_owned(),
            text: "Hello".to_owned(),
            html: "<p>Hello</p>".to_owned(),
            calendar: None,
            notice: None,
            unsubscribe: None,
        }
    }

    fn headers(email: &Email) -> String {
        let raw = String::from_utf8(write(email, &sender()).unwrap().formatted()).unwrap();
        raw.split("\r\n\r\n").next().unwrap().to_owned()
    }

    #[test]
    fn e1_line_breaks_in_name_or_subject_add_no_header() {
        let headers = headers(&email("Sam\r\nBcc: all@example.org", "Hi\r\nBcc: all@example.org"));
        assert!(!headers.lines().any(|line| line.to_lowercase().starts_with("bcc")), "{headers}");
        let mut odd = email("Sam", "Hi");
        odd.to_address = "sam@example.org\r\nBcc: all@example.org".to_owned();
        assert!(matches!(write(&odd, &sender()), Err(MailError::Refused(_))));
    }

    #[test]
    fn e3_a_name_that_looks_like_an_address_stays_a_name() {
        let headers = headers(&email("Support <admin@guidepost.example>", "Hi"));
        let to = headers.lines().find(|line| line.starts_with("To:")).unwrap();
        // Encoded as a word, so that no mail program can take it for the address.
        assert!(to.ends_with(" <sam@example.org>") && !to.contains("admin@"), "{to}");
        assert!(to.starts_with("To: =?utf-8?b?"), "{to}");
    }

    #[test]
    fn n6_the_same_key_has_the_same_message_id_and_another_key_another() {
        assert_eq!(message_id("a", "x.example"), message_id("a", "x.example"));
        assert_ne!(message_id("a", "x.example"), message_id("b", "x.example"));
        assert!(headers(&email("Sam", "Hi")).contains("@guidepost.example>"));
    }

    #[test]
    fn a_mail_that_can_be_turned_off_says_how_and_others_do_not() {
        assert!(!headers(&email("Sam", "Hi")).contains("List-Unsubscribe"));
        let mut free = email("Sam", "Hi");
        let address =
            "https://guidepost.example/unsubscribe/0192f0c1e4b7a3d5/booking_reminder/5c1a";
        free.unsubscribe = Some(address.to_owned());
        let headers = headers(&free).replace("\r\n ", " ");
        assert!(headers.contains(&format!("List-Unsubscribe: <{address}>")), "{headers}");
        assert!(headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{headers}");
    }

    #[test]
    fn an_invitation_is_a_part_with_its_method_and_a_file() {
        let mut email = email("Sam", "Hi");
        email.calendar =
            Some(CalendarPart { method: "CANCEL", ics: "BEGIN:VCALENDAR\r\n".to_owned() });
        let raw = String::from_utf8(write(&email, &sender()).unwrap().formatted()).unwrap();
        assert!(raw.contains("method=CANCEL"), "{raw}");
        assert!(raw.contains(r#"filename="invite.ics""#), "{raw}");
        assert!(raw.contains("multipart/mixed") && raw.contains("multipart/alternative"));
    }
}
