//! The choices each filter offers, with how many coaches are behind them.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::db::coach_facets::{self, FacetRow};
use crate::db::{Conn, DbError};

/// The choices over all listed coaches, the most frequent first.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Every field that can be chosen, those without a coach too.
    pub topics: Vec<FacetRow>,
    /// Fields that some profiles still have, and nobody offers any more.
    pub retired_topics: Vec<FacetRow>,
    pub languages: Vec<FacetRow>,
    pub countries: Vec<FacetRow>,
    pub currencies: Vec<FacetRow>,
    /// How many coaches are listed.
    pub total: i64,
}

impl Facets {
    /// Counts them.
    pub fn load(conn: &mut Conn) -> Result<Self, DbError> {
        let mut facets = Self::default();
        for row in coach_facets::facets(conn)? {
            match row.kind.as_str() {
                "topic" => facets.topics.push(row),
                "retired" => facets.retired_topics.push(row),
                "language" => facets.languages.push(row),
                "country" => facets.countries.push(row),
                "currency" => facets.currencies.push(row),
                _ => facets.total = row.n,
            }
        }
        Ok(facets)
    }

    /// A topic's name by its slug; an unknown one shows itself.
    pub fn topic_name<'a>(&'a self, slug: &'a str) -> &'a str {
        let mut all = self.topics.iter().chain(&self.retired_topics);
        all.find(|row| row.value == slug).map_or(slug, |row| row.label.as_str())
    }
}

/// Keeps the choices for a little while: counting them looks at every coach, and they change slowly.
#[derive(Clone)]
pub struct FacetCache {
    kept: Arc<Mutex<Option<(Instant, Arc<Facets>)>>>,
    life: Duration,
}

impl FacetCache {
    /// A cache whose numbers may be `life` old; zero counts anew each time.
    pub fn new(life: Duration) -> Self {
        Self { kept: Arc::default(), life }
    }

    /// The choices, kept or counted.
    pub fn get(&self, conn: &mut Conn) -> Result<Arc<Facets>, DbError> {
        if let Ok(kept) = self.kept.lock()
            && let Some((at, facets)) = kept.as_ref()
            && at.elapsed() < self.life
        {
            return Ok(Arc::clone(facets));
        }
        let facets = Arc::new(Facets::load(conn)?);
        if let Ok(mut kept) = self.kept.lock() {
            *kept = Some((Instant::now(), Arc::clone(&facets)));
        }
        Ok(facets)
    }
}
