#![allow(dead_code, reason = "what journeys need, and the next ones will")]
//! A real browser: headless Chromium driven through chromedriver, against a server of the test's own.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use super::TestApp;

/// Whether the machine has a browser. In CI a missing one is a failure, elsewhere it is said.
pub fn is_there() -> bool {
    let found = ["chromedriver", "chromium"].iter().all(|program| {
        Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok()
    });
    assert!(found || std::env::var_os("CI").is_none(), "CI needs chromium and chromedriver");
    if !found {
        println!("left out: no chromium and chromedriver on this machine");
    }
    found
}

/// How the browser is set up.
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    pub has_script: bool,
    pub width: u32,
    pub is_dark: bool,
    /// Where the browser's clock is.
    pub zone: &'static str,
}

impl Default for Setup {
    fn default() -> Self {
        Self { has_script: true, width: 1280, is_dark: false, zone: "Europe/Berlin" }
    }
}

/// A browser window. Close it with `close`, so that its processes end.
pub struct Browser {
    client: Client,
    driver: Child,
    port: u16,
    base: String,
    _profile: tempfile::TempDir,
}

impl TestApp {
    /// An application that listens on a port of its own, and its address.
    pub async fn serve() -> Self {
        Self::serve_as("127.0.0.1").await
    }

    /// The same under a name of this machine.
    pub async fn serve_as(host: &str) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{host}:{}", listener.local_addr().unwrap().port());
        let app = Self::start_with(&[("BASE_URL", &address)]).await;
        let service = app.app.clone();
        let server =
            actix_web::HttpServer::new(move || guidepost::app::serve::service(service.clone()))
                .workers(1)
                .disable_signals()
                .listen(listener)
                .unwrap()
                .run();
        actix_web::rt::spawn(server);
        app
    }
}

impl Browser {
    pub async fn open(app: &TestApp, setup: Setup) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .env("TZ", setup.zone)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let profile = tempfile::tempdir().unwrap();
        let mut arguments: Vec<String> = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-sync",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            // Scrolling that takes time would make clicks miss.
            "--force-prefers-reduced-motion",
        ]
        .map(str::to_owned)
        .into();
        arguments.push(format!("--window-size={},1000", setup.width));
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        if setup.is_dark {
            arguments.push("--blink-settings=preferredColorScheme=0".to_owned());
        }
        let mut options = json!({ "args": arguments });
        if setup.width < 500 {
            // A window cannot be that narrow, so the browser pretends to be a phone.
            options["mobileEmulation"] = json!({ "deviceMetrics": { "width": setup.width, "height": 844, "pixelRatio": 1.0, "touch": false } });
        }
        if !setup.has_script {
            options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
        }
        let capabilities: serde_json::Map<String, Value> =
            [("goog:chromeOptions".to_owned(), options)].into_iter().collect();
        let mut client = None;
        for _ in 0..100 {
            let attempt =
                ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
                    .capabilities(capabilities.clone())
                    .connect(&format!("http://127.0.0.1:{port}"))
                    .await;
            match attempt {
                Ok(connected) => {
                    client = Some(connected);
                    break;
                }
                Err(_) => actix_web::rt::time::sleep(Duration::from_millis(100)).await,
            }
        }
        let base = app.app.config.absolute("");
        Self { client: client.expect("chromedriver starts"), driver, port, base, _profile: profile }
    }

    /// Visits one of our paths.
    pub async fn visit(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.base)).await.unwrap();
    }

    /// Signs in by address and password, and waits until that is done.
    pub async fn sign_in(&self, email: &str, password: &str) {
        self.visit("/login").await;
        self.fill("email", email).await;
        self.fill("password", password).await;
        self.click("main button[type=submit]").await;
        self.find("form[action='/logout']").await;
    }

    /// Path and query of the page shown.
    pub async fn path(&self) -> String {
        let url = self.client.current_url().await.unwrap();
        url[url::Position::BeforePath..].to_owned()
    }

    /// Waits until an element is there, and gives it.
    #[track_caller]
    pub fn find<'a>(&'a self, css: &'a str) -> impl Future<Output = Element> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            match self
                .client
                .wait()
                .at_most(Duration::from_secs(20))
                .for_element(Locator::Css(css))
                .await
            {
                Ok(element) => element,
                Err(error) => panic!(
                    "{caller}: no {css} at {}: {error}\n{}",
                    self.path().await,
                    self.beginning().await
                ),
            }
        }
    }

    pub async fn has(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        self.centre(&element).await;
        element.click().await.unwrap_or_else(|error| panic!("{css} cannot be clicked: {error}"));
    }

    /// The driver scrolls as little as it must, which leaves things under bars that stick to an edge.
    async fn centre(&self, element: &Element) {
        let element = serde_json::to_value(element).unwrap();
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.client.execute(script, vec![element]).await.unwrap();
    }

    /// Clicks a link or button by its visible text.
    pub async fn press(&self, text: &str) {
        let path = format!(
            "//*[self::a or self::button or self::summary][not(@aria-hidden)][contains(normalize-space(.), \"{text}\")]"
        );
        let wait = self.client.wait().at_most(Duration::from_secs(20));
        match wait.for_element(Locator::XPath(&path)).await {
            Ok(element) => {
                self.centre(&element).await;
                element
                    .click()
                    .await
                    .unwrap_or_else(|error| panic!("«{text}» cannot be clicked: {error}"));
            }
            Err(_) => panic!(
                "nothing to press says «{text}» at {}:\n{}",
                self.path().await,
                self.beginning().await
            ),
        }
    }

    /// Types into a field by its name, replacing what is there.
    pub async fn fill(&self, name: &str, value: &str) {
        let field = self.find(&format!("main [name='{name}']")).await;
        field.clear().await.unwrap();
        field.send_keys(value).await.unwrap();
    }

    pub async fn choose(&self, name: &str, value: &str) {
        let field = self.find(&format!("main select[name='{name}']")).await;
        field.select_by_value(value).await.unwrap();
    }

    /// Chooses one of several by its label: a card, a chip, a star.
    pub async fn pick(&self, name: &str, value: &str) {
        self.click(&format!("main label:has(> input[name='{name}'][value='{value}'])")).await;
    }

    /// What stands in a field.
    pub async fn value(&self, name: &str) -> String {
        let field = self.find(&format!("main [name='{name}']")).await;
        field.prop("value").await.unwrap().unwrap_or_default()
    }

    pub async fn keys(&self, css: &str, keys: &str) {
        self.find(css).await.send_keys(keys).await.unwrap();
    }

    /// Presses keys wherever the focus is.
    pub async fn type_keys(&self, keys: &str) {
        self.client.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// Presses Tab until the focus is on something that says so.
    pub async fn tab_to(&self, text: &str) {
        let script = format!("return document.activeElement.textContent.includes({text:?})");
        self.tab_until(&script, text).await;
    }

    /// The same until the focus is on an element.
    pub async fn tab_to_css(&self, css: &str) {
        self.tab_until(&format!("return document.activeElement.matches({css:?})"), css).await;
    }

    async fn tab_until(&self, script: &str, what: &str) {
        for _ in 0..150 {
            self.type_keys("\u{E004}").await;
            let is_on_body = self.run("return document.activeElement === document.body").await;
            if is_on_body != Value::Bool(true) && self.run(script).await == Value::Bool(true) {
                return;
            }
        }
        panic!("Tab never reaches {what} at {}", self.path().await);
    }

    pub async fn is_dark(&self) -> bool {
        self.run("return matchMedia('(prefers-color-scheme: dark)').matches").await
            == Value::Bool(true)
    }

    /// The visible text of the page.
    pub async fn text(&self) -> String {
        // Between finding the body and reading it, another page may have come.
        for _ in 0..20 {
            if let Ok(body) = self.client.find(Locator::Css("body")).await
                && let Ok(text) = body.text().await
            {
                return text;
            }
            actix_web::rt::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no page can be read at {}", self.path().await);
    }

    /// As much of the text as tells where one is.
    async fn beginning(&self) -> String {
        self.text().await.chars().take(1500).collect()
    }

    /// Waits until the page says something.
    #[track_caller]
    pub fn sees<'a>(&'a self, text: &'a str) -> impl Future<Output = ()> + 'a {
        let caller = std::panic::Location::caller();
        async move {
            let started = std::time::Instant::now();
            while started.elapsed() < Duration::from_secs(20) {
                if self.text().await.contains(text) {
                    return;
                }
                actix_web::rt::time::sleep(Duration::from_millis(50)).await;
            }
            panic!("{caller}: no «{text}» at {}:\n{}", self.path().await, self.beginning().await);
        }
    }

    /// The same while the worker works, for pages that wait for something to come in.
    pub async fn sees_while_working(&self, app: &TestApp, text: &str) {
        for _ in 0..200 {
            app.run_jobs().await;
            if self.text().await.contains(text) {
                return;
            }
            actix_web::rt::time::sleep(Duration::from_millis(50)).await;
        }
        self.sees(text).await;
    }

    /// Sends the driver one of its commands that this client has no words for.
    pub async fn command(&self, path: &str, body: &Value) {
        let session = self.client.session_id().await.unwrap().unwrap();
        let address = format!("http://127.0.0.1:{}/session/{session}/{path}", self.port);
        let reply = guidepost::http::client(std::time::Duration::from_secs(30))
            .unwrap()
            .post(address)
            .header("Content-Type", "application/json")
            .body(body.to_string())
            .send()
            .await
            .unwrap();
        assert!(reply.status().is_success(), "{path}: {}", reply.status());
    }

    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// What axe finds on the page shown, one line each.
    pub async fn axe(&self) -> Vec<String> {
        self.client.execute(include_str!("../vendor/axe.min.js"), Vec::new()).await.unwrap();
        let found = self
            .client
            .execute_async(
                "const done = arguments[arguments.length - 1]; \
                 axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations.map(v => \
                 v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ') + ' (' + (n.any[0] ? n.any[0].message : '') + ')').slice(0, 3).join(', '))))",
                Vec::new(),
            )
            .await
            .unwrap();
        found.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
    }

    /// How many pixels the page is wider than its window: zero, or it scrolls sideways.
    pub async fn overflow(&self) -> i64 {
        self.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
        )
        .await
        .as_i64()
        .unwrap()
    }

    pub async fn screenshot(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Browser {
    /// Asks the driver to end its browser and itself; killing it at once would leave the browser behind.
    fn drop(&mut self) {
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n");
            let _ = driver.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = driver.read(&mut [0; 256]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
