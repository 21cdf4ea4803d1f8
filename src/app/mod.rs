//! The program put together: the only place that knows every feature.

pub mod backup;
mod broadcast;
pub mod calls;
pub mod cli;
pub mod clock;
pub mod delivery;
pub mod demo;
mod dev;
pub mod doctor;
pub mod erasure;
pub mod health;
pub mod jobs;
pub mod mails;
pub mod metrics;
pub mod operations;
pub mod reactions;
pub mod routes;
pub mod schedule;
pub mod search;
pub mod serve;
pub mod staff;
mod traces;
pub mod worker;

use std::sync::Arc;
use std::time::Duration;

use crate::accounts::openid::OpenId;
use crate::accounts::{Passwords, Pictures};
use crate::coaches::discovery::FacetCache;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::fetch::Fetcher;
use crate::files::Files;
use crate::mail::Mailer;
use crate::notifications::Live;
use crate::push::{Identity, Pusher};
use crate::sms::SmsSender;
use crate::statistics::Tally;
use crate::web::Limits;
use health::Readiness;
use metrics::Metrics;

/// Why the program could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Db(#[from] DbError),
    #[error("{0}")]
    Channel(String),
}

/// What handlers and jobs work with. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub db: Db,
    pub mailer: Mailer,
    pub pusher: Pusher,
    pub identity: Arc<Identity>,
    pub sms: SmsSender,
    pub live: Live,
    pub files: Files,
    pub limits: Arc<Limits>,
    pub passwords: Arc<Passwords>,
    pub pictures: Arc<Pictures>,
    pub facets: FacetCache,
    pub metrics: Arc<Metrics>,
    pub readiness: Arc<Readiness>,
    pub fetcher: Fetcher,
    pub openid: OpenId,
    pub tally: Arc<Tally>,
}

impl App {
    /// Connects everything a configuration names.
    pub fn new(config: Config) -> Result<Self, StartError> {
        let mailer = Mailer::from_config(&config).map_err(StartError::Channel)?;
        let sms = SmsSender::from_config(&config).map_err(StartError::Channel)?;
        let db = Db::connect(&config.database_url, config.db_pool)?;
        let app = Self::with(config, db, mailer)?;
        let identity = Arc::clone(&app.identity);
        let pusher = Pusher::over_the_web(identity).map_err(StartError::Channel)?;
        Ok(Self { pusher, sms, ..app })
    }

    /// The same from parts, with messages to browsers and phones kept in memory: for tests.
    pub fn with(config: Config, db: Db, mailer: Mailer) -> Result<Self, StartError> {
        let files = Files::new(config.data_dir.join("files"));
        let passwords = Arc::new(Passwords::new(&config));
        let (limits, pictures, metrics) = Default::default();
        // Developers and tests see what they just changed.
        let life = Duration::from_secs(if config.is_development() { 0 } else { 60 });
        let facets = FacetCache::new(life);
        let readiness = Arc::new(Readiness::new(life.min(Duration::from_secs(1))));
        let fetcher = Fetcher::new(&config.calendar_private_hosts);
        let openid = OpenId::from_config(&config).map_err(StartError::Channel)?;
        let identity = Identity::of(&config).map_err(StartError::Channel)?;
        Ok(Self {
            config: Arc::new(config),
            db,
            mailer,
            pusher: Pusher::memory(),
            identity: Arc::new(identity),
            sms: SmsSender::memory(),
            live: Live::default(),
            files,
            limits,
            passwords,
            pictures,
            facets,
            metrics,
            readiness,
            fetcher,
            openid,
            tally: Arc::default(),
        })
    }
}
