//! What tests are written with: an application with its own database, and people who use it.

pub mod authenticator;
pub mod booking;
mod both_kinds;
pub mod browser;
pub mod coaching;
pub mod database;
pub mod demo;
pub mod door;
pub mod many;
pub mod money;
mod person;
mod reply;
pub mod sessions;
pub mod smtp;
pub mod statements;
pub mod world;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use guidepost::accounts::passwords::{LOW_COST, Passwords};
use guidepost::app::{App, doctor, worker};
use guidepost::base::Moment;
use guidepost::config::Config;
use guidepost::db::Db;
use guidepost::mail::{Email, Mailer};

pub use database::{TestDatabase, is_postgres};
pub use person::Person;
pub use reply::Reply;

/// An application on a migrated database of its own, which disappears with it.
pub struct TestApp {
    pub app: App,
    expects_findings: AtomicBool,
    _folder: tempfile::TempDir,
    _database: TestDatabase,
}

impl TestApp {
    /// A development configuration at `http://guidepost.test`.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// The same with other settings.
    pub async fn start_with(settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::create(folder.path());
        let mut values: HashMap<String, String> = [
            ("BASE_URL", "http://guidepost.test"),
            ("SECRET_KEY", "a-secret-key-for-tests-that-is-long-enough"),
            ("DATABASE_URL", database.url()),
            ("DATA_DIR", folder.path().to_str().unwrap()),
        ]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into();
        values.extend(settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        let config = Config::from_values(values).unwrap();
        let db = Db::connect(&config.database_url, 4).unwrap();
        let mailer = if settings.iter().any(|(key, _)| *key == "SMTP_URL") {
            Mailer::from_config(&config).unwrap()
        } else {
            Mailer::memory()
        };
        let passwords = Passwords::with_cost(&config, LOW_COST);
        let mut app = App::with(config, db, mailer).unwrap();
        app.passwords = passwords.into();
        Self { app, expects_findings: AtomicBool::new(false), _folder: folder, _database: database }
    }

    /// Runs what follows from everything done so far, as the worker would, and all that is due now.
    pub async fn run_jobs(&self) -> usize {
        self.run_jobs_at(Moment::now()).await
    }

    /// The same with another clock: what is due by `now` is done.
    pub async fn run_jobs_at(&self, now: Moment) -> usize {
        worker::drain(&self.app, now).await.unwrap()
    }

    /// Says that this test leaves things that the doctor finds fault with.
    pub fn expect_findings(&self) {
        self.expects_findings.store(true, Ordering::Relaxed);
    }

    /// What the doctor finds fault with.
    pub fn findings(&self) -> Vec<doctor::Answer> {
        let mut answers = self.app.db.read_now(doctor::examine).unwrap();
        answers.retain(|answer| answer.found > 0);
        answers
    }

    /// Somebody who is not signed in.
    pub fn visitor(&self) -> Person<'_> {
        Person::new(self)
    }

    /// The mails sent so far, oldest first.
    pub fn mails(&self) -> Vec<Email> {
        self.app.mailer.sent()
    }
}

impl Drop for TestApp {
    /// After every test the data must be sound and no job dead.
    fn drop(&mut self) {
        if !std::thread::panicking() && !self.expects_findings.load(Ordering::Relaxed) {
            assert_eq!(self.findings(), [], "the doctor finds fault after the test");
        }
    }
}
