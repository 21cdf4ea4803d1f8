//! A person with a browser: cookies, requests, forms.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::SocketAddr;

use actix_web::cookie::Cookie;
use actix_web::test;

use super::{Reply, TestApp};

/// Somebody at a browser of their own. Keeps cookies and sends what a browser sends.
pub struct Person<'a> {
    pub app: &'a TestApp,
    cookies: RefCell<BTreeMap<String, String>>,
    headers: Vec<(String, String)>,
    address: Option<SocketAddr>,
}

impl<'a> Person<'a> {
    pub fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: RefCell::default(), headers: Vec::new(), address: None }
    }

    /// The same browser, sending one more header.
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        let mut headers = self.headers.clone();
        headers.push((name.to_owned(), value.to_owned()));
        Self { app: self.app, cookies: self.cookies.clone(), headers, address: self.address }
    }

    /// The same browser at the `n`th of many network addresses.
    pub fn from_address(&self, n: usize) -> Self {
        let [.., high, low] = n.to_be_bytes();
        let address = Some(SocketAddr::from(([10, 7, high, low], 40_000)));
        Self {
            app: self.app,
            cookies: self.cookies.clone(),
            headers: self.headers.clone(),
            address,
        }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(test::TestRequest::get().uri(path)).await
    }

    /// Submits a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.send(Self::form(path, fields)).await
    }

    /// A visit as htmx makes it.
    pub async fn htmx_get(&self, path: &str) -> Reply {
        self.send(test::TestRequest::get().uri(path).insert_header(("HX-Request", "true"))).await
    }

    /// Submits a form as htmx does.
    pub async fn htmx_post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.send(Self::form(path, fields).insert_header(("HX-Request", "true"))).await
    }

    fn form(path: &str, fields: &[(&str, &str)]) -> test::TestRequest {
        let body = serde_html_form::to_string(fields).unwrap();
        test::TestRequest::post()
            .uri(path)
            .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
            .set_payload(body)
    }

    /// Sends any request with this person's cookies and headers, and keeps the cookies of the answer.
    pub async fn send(&self, mut request: test::TestRequest) -> Reply {
        for (name, value) in self.cookies.borrow().iter() {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        if let Some(address) = self.address {
            request = request.peer_addr(address);
        }
        let says = |name: &str| self.headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
        if !says("Sec-Fetch-Site") && !says("Origin") {
            request = request.insert_header(("Sec-Fetch-Site", "same-origin"));
        }
        for (name, value) in &self.headers {
            request = request.insert_header((name.as_str(), value.as_str()));
        }
        let service =
            test::init_service(guidepost::app::serve::service(self.app.app.clone())).await;
        let response = test::call_service(&service, request.to_request()).await;
        for cookie in response.response().cookies() {
            let mut kept = self.cookies.borrow_mut();
            let is_removal = cookie.value().is_empty()
                || cookie.max_age().is_some_and(actix_web::cookie::time::SignedDuration::is_zero);
            if is_removal {
                kept.remove(cookie.name());
            } else {
                kept.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        Reply::read(response).await
    }
}
