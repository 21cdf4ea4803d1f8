//! The choices each filter offers, with how many coaches are behind them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::db::coach_facets::{self, FacetRow};
use crate::db::coach_search::{CoachOrder, SearchQuery};
use crate::db::{Conn, DbError, coach_search};

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

/// How many searches' totals are kept at most; beyond that all are forgotten.
const MOST_TOTALS: usize = 1000;

/// Keeps the choices, and how many coaches each search finds, for a little while: counting looks at every
/// coach that fits, and the numbers change slowly.
#[derive(Clone)]
pub struct FacetCache {
    kept: Arc<Mutex<Option<(Instant, Arc<Facets>)>>>,
    totals: Arc<Mutex<HashMap<String, (Instant, i64)>>>,
    life: Duration,
}

impl FacetCache {
    /// A cache whose numbers may be `life` old; zero counts anew each time.
    pub fn new(life: Duration) -> Self {
        Self { kept: Arc::default(), totals: Arc::default(), life }
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

    /// How many coaches a search finds, kept or counted.
    pub fn total(&self, conn: &mut Conn, query: &SearchQuery) -> Result<i64, DbError> {
        if query.is_open() {
            return Ok(self.get(conn)?.total);
        }
        // The order changes nothing in how many there are.
        let key = format!("{:?}", SearchQuery { order: CoachOrder::default(), ..query.clone() });
        if let Ok(totals) = self.totals.lock()
            && let Some((at, total)) = totals.get(&key)
            && at.elapsed() < self.life
        {
            return Ok(*total);
        }
        let total = coach_search::count(conn, query)?;
        if let Ok(mut totals) = self.totals.lock() {
            if totals.len() >= MOST_TOTALS {
                totals.clear();
            }
            totals.insert(key, (Instant::now(), total));
        }
        Ok(total)
    }
}
