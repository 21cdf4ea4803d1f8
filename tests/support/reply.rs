//! An answer, and what a test says about it.

use actix_web::body::MessageBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::header::HeaderMap;
use actix_web::test;
use scraper::{Html, Selector};

/// The answer to a request.
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Reply {
    pub async fn read(response: ServiceResponse<impl MessageBody>) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let bytes = test::read_body(response).await.to_vec();
        Self { status, headers, bytes }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The visible text of the page, entities resolved and white space folded.
    pub fn visible(&self) -> String {
        let html = Html::parse_document(&self.text());
        html.root_element()
            .text()
            .collect::<Vec<_>>()
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Where a redirect leads, whether by 303 or by htmx.
    pub fn location(&self) -> String {
        self.header("location").or(self.header("hx-redirect")).unwrap_or_default().to_owned()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// The values of an attribute of all elements that match.
    pub fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html()
            .select(&selector)
            .filter_map(|e| e.value().attr(attribute))
            .map(str::to_owned)
            .collect()
    }

    #[track_caller]
    pub fn assert_status(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.visible());
        self
    }

    #[track_caller]
    pub fn assert_text(&self, text: &str) -> &Self {
        assert!(self.visible().contains(text), "no «{text}» in: {}", self.visible());
        self
    }

    #[track_caller]
    pub fn assert_no_text(&self, text: &str) -> &Self {
        assert!(!self.visible().contains(text), "«{text}» in: {}", self.visible());
        self
    }

    #[track_caller]
    pub fn assert_selector(&self, selector: &str) -> &Self {
        let parsed = Selector::parse(selector).unwrap();
        assert!(self.html().select(&parsed).next().is_some(), "no {selector} in: {}", self.text());
        self
    }

    #[track_caller]
    pub fn assert_redirect(&self, to: &str) -> &Self {
        assert_eq!((self.status, self.location().as_str()), (303, to), "{}", self.visible());
        self
    }

    /// The answer is a fragment (no whole page) whose first element matches.
    #[track_caller]
    pub fn assert_fragment(&self, selector: &str) -> &Self {
        assert!(!self.text().contains("<html"), "a whole page came back");
        self.assert_selector(selector)
    }
}
