//! Forms: raw strings in, errors by field out. Parsing comes after, so that nothing typed is lost.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;

use super::AppError;
use crate::base::Msg;

/// The largest form: long prose in a few fields.
const LARGEST_FORM: usize = 256 * 1024;

/// The body of an `application/x-www-form-urlencoded` request. Give every field `#[serde(default)]` and
/// the type `String` or `Vec<String>`, so that reading it never fails on what a person typed.
#[derive(Debug, Clone, Default)]
pub struct Form<T>(pub T);

impl<T> Form<T> {
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Form<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Form<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let content_type = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        let is_form = content_type.starts_with("application/x-www-form-urlencoded");
        let mut payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            let payload = (&mut payload).await.map_err(|_| AppError::TooLarge)?;
            let body =
                payload.to_bytes_limited(LARGEST_FORM).await.map_err(|_| AppError::TooLarge)?;
            let body = body.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
            if !is_form && !body.is_empty() {
                return Err(AppError::Unsupported(Msg::new("error-not-a-form")));
            }
            serde_html_form::from_bytes(&body)
                .map(Self)
                .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))
        })
    }
}

/// The body of an `application/json` request. Give the type `deny_unknown_fields`: a field that means
/// nothing here is a mistake of the program that sent it.
#[derive(Debug, Clone, Default)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json =
            request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).is_some_and(|kind| {
                kind.split(';').next().is_some_and(|kind| kind.trim() == "application/json")
            });
        let payload = web::Payload::from_request(request, payload);
        Box::pin(async move {
            if !is_json {
                return Err(AppError::Unsupported(Msg::new("api-not-json")));
            }
            let payload = payload.await.map_err(|_| AppError::TooLarge)?;
            let body =
                payload.to_bytes_limited(LARGEST_FORM).await.map_err(|_| AppError::TooLarge)?;
            let body = body.map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable")))?;
            serde_json::from_slice(&body)
                .map(Self)
                .map_err(|e| AppError::Invalid(Msg::new("api-odd-json").with("why", e.to_string())))
        })
    }
}

/// The query of an address, read as forgivingly as a form.
#[derive(Debug, Clone, Default)]
pub struct Query<T>(pub T);

impl<T> Deref for Query<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Query<T> {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(
            serde_html_form::from_str(request.query_string())
                .map(Self)
                .map_err(|_| AppError::Invalid(Msg::new("error-body-unreadable"))),
        )
    }
}

/// A typed path segment: an id that does not parse is simply not found.
#[derive(Debug, Clone, Copy)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Path<T> {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(request.match_info().load().map(Self).map_err(|_| AppError::NotFound))
    }
}

/// What is wrong with a form, by field name. Templates ask `errors.of("email")`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(BTreeMap<&'static str, Msg>);

impl FieldErrors {
    /// Notes a problem; a field keeps its first.
    pub fn add(&mut self, field: &'static str, msg: impl Into<Msg>) {
        self.0.entry(field).or_insert_with(|| msg.into());
    }

    /// An error of one field.
    pub fn one(field: &'static str, msg: impl Into<Msg>) -> Self {
        let mut errors = Self::default();
        errors.add(field, msg);
        errors
    }

    pub fn of(&self, field: &str) -> Option<&Msg> {
        self.0.get(field)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Msg)> {
        self.0.iter().map(|(field, msg)| (*field, msg))
    }

    /// `Ok(value)` if nothing was noted.
    pub fn or<T>(self, value: impl FnOnce() -> Option<T>) -> Result<T, Self> {
        if !self.is_empty() {
            return Err(self);
        }
        value().ok_or(self)
    }

    /// Reads a text of `min` to `max` characters, trimmed; no control characters but line breaks.
    pub fn text(&mut self, field: &'static str, value: &str, min: usize, max: usize) -> String {
        let text = value.trim().replace("\r\n", "\n");
        let length = text.chars().count();
        if length < min {
            if min == 1 || length == 0 {
                self.add(field, "field-required");
            } else {
                self.add(field, Msg::new("field-too-short").with("min", min));
            }
        } else if length > max {
            self.add(field, Msg::new("field-too-long").with("max", max).with("length", length));
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.add(field, "field-odd-characters");
        }
        text
    }

    /// Reads a text of one line.
    pub fn line(&mut self, field: &'static str, value: &str, min: usize, max: usize) -> String {
        let text = self.text(field, value, min, max);
        if text.contains(['\n', '\r']) {
            self.add(field, "field-one-line");
        }
        text
    }

    /// Reads an email address, lower-cased.
    pub fn email(&mut self, field: &'static str, value: &str) -> String {
        let email = self.line(field, value, 1, 254).to_lowercase();
        if !email.is_empty() && (email.parse::<lettre::Address>().is_err() || !email.contains('.'))
        {
            self.add(field, "field-email");
        }
        email
    }

    /// Reads a whole number within bounds.
    pub fn number(&mut self, field: &'static str, value: &str, min: i64, max: i64) -> i64 {
        let text = value.trim();
        match text.parse::<i64>() {
            Ok(number) if (min..=max).contains(&number) && !text.starts_with('+') => number,
            _ => {
                self.add(field, Msg::new("field-number").with("min", min).with("max", max));
                min
            }
        }
    }

    /// Reads an optional `https://` address.
    pub fn web_address(&mut self, field: &'static str, value: &str) -> String {
        let text = self.line(field, value, 0, 300);
        if !text.is_empty()
            && !url::Url::parse(&text).is_ok_and(|url| matches!(url.scheme(), "https" | "http"))
        {
            self.add(field, "field-web-address");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e1_line_breaks_are_refused_where_one_line_is_meant() {
        let mut errors = FieldErrors::default();
        errors.line("name", "Sam\r\nBcc: all@example.org", 1, 80);
        assert!(errors.of("name").is_some());
    }

    #[test]
    fn addresses_are_checked_and_lower_cased() {
        let mut errors = FieldErrors::default();
        assert_eq!(errors.email("email", " Sam@Example.ORG "), "sam@example.org");
        assert!(errors.is_empty());
        for bad in [
            "",
            "sam",
            "sam@",
            "@example.org",
            "sam@example",
            "a b@example.org",
            "sam@example.org\nx",
        ] {
            let mut errors = FieldErrors::default();
            errors.email("email", bad);
            assert!(!errors.is_empty(), "{bad}");
        }
    }

    #[test]
    fn a_field_keeps_its_first_problem() {
        let mut errors = FieldErrors::one("name", "field-required");
        errors.add("name", "field-email");
        assert_eq!(errors.of("name").map(Msg::key), Some("field-required"));
    }
}
