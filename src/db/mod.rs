//! The database: one connection type over `SQLite` and `PostgreSQL`, `Db::read` and `Db::write`.
//!
//! `Db::write` is the only place that opens a transaction. Features receive a `&mut Conn` inside one
//! and never begin their own, so that what a person does in one request is done wholly or not at all.

pub mod coach_facets;
pub mod coach_search;
mod connect;
pub mod copy;
pub mod dialect;
mod error;
mod listen;
pub mod migrate;
pub mod schema;
pub mod snapshot;
pub mod statement;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::{PgConnection, SqliteConnection};
use tracing::Instrument as _;

pub use connect::{DatabaseUrl, open, open_for_long, probe};
use connect::{Manager, Pooled};
pub use error::{DbError, DbFailure};
pub use listen::listen;

/// A connection to either database. `PostgreSQL` stands first, because Diesel tries the variants in order.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    Pg(PgConnection),
    Sqlite(SqliteConnection),
}

impl Conn {
    /// Whether this is `SQLite`; for messages and `doctor`. Statements that differ live in `dialect`.
    pub fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

/// How often a write is tried again after a deadlock or a busy database, before it fails.
const WRITE_ATTEMPTS: u32 = 5;

/// Connections, and how they were waited for.
struct Pool {
    connections: r2d2::Pool<Manager>,
    takes: AtomicU64,
    waited_micros: AtomicU64,
}

/// How the connections of a process are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PoolUse {
    pub used: u32,
    pub idle: u32,
    /// How often a connection was taken since the start.
    pub takes: u64,
    /// How long that took all together, in microseconds.
    pub waited_micros: u64,
}

/// The pools. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Arc<Pool>,
    writers: Arc<Pool>,
}

impl Db {
    /// Connects and checks the address at once, so that a wrong one is said and not waited for.
    ///
    /// `SQLite` has one writer and `size` readers; `PostgreSQL` shares one pool of `size` connections.
    pub fn connect(url: &DatabaseUrl, size: u32) -> Result<Self, DbError> {
        connect::probe(url)?;
        let pool = |size: u32| {
            r2d2::Pool::builder()
                .max_size(size)
                .min_idle(Some(size.min(2)))
                .test_on_check_out(false)
                .connection_timeout(Duration::from_secs(10))
                .error_handler(Box::new(connect::LogPoolError))
                .build(Manager::new(url.clone()))
                .map(|connections| {
                    let (takes, waited_micros) = Default::default();
                    Arc::new(Pool { connections, takes, waited_micros })
                })
                .map_err(|e| DbError::Unavailable(e.to_string()))
        };
        let readers = pool(size)?;
        let writers = if url.is_sqlite() { pool(1)? } else { Arc::clone(&readers) };
        Ok(Self { readers, writers })
    }

    /// How the pools are used now, together.
    pub fn pool_use(&self) -> PoolUse {
        let mut sum = PoolUse::default();
        let is_shared = Arc::ptr_eq(&self.readers, &self.writers);
        let pools = [Some(&self.readers), (!is_shared).then_some(&self.writers)];
        for pool in pools.into_iter().flatten() {
            let state = pool.connections.state();
            sum.used += state.connections.saturating_sub(state.idle_connections);
            sum.idle += state.idle_connections;
            sum.takes += pool.takes.load(Ordering::Relaxed);
            sum.waited_micros += pool.waited_micros.load(Ordering::Relaxed);
        }
        sum
    }

    /// Runs queries on a reading connection, off the async threads.
    pub async fn read<T, E, F>(&self, queries: F) -> Result<T, E>
    where
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: DbFailure + Send + 'static,
    {
        let pool = Arc::clone(&self.readers);
        let span = tracing::trace_span!("database", access = "read");
        off_the_async_threads(move || read_on(&pool, queries)).instrument(span).await
    }

    /// Runs commands in one transaction, off the async threads. Commits if they succeed; otherwise
    /// nothing of them remains. A deadlock or a busy database runs them again from the start, which
    /// is why they are `Fn`.
    pub async fn write<T, E, F>(&self, commands: F) -> Result<T, E>
    where
        F: Fn(&mut Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: DbFailure + Send + 'static,
    {
        let pool = Arc::clone(&self.writers);
        let span = tracing::trace_span!("database", access = "write");
        off_the_async_threads(move || write_on(&pool, commands)).instrument(span).await
    }

    /// `read` for programs without an async runtime at hand: commands, tests, benches.
    pub fn read_now<T, E: DbFailure>(
        &self,
        queries: impl FnOnce(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        read_on(&self.readers, queries)
    }

    /// `write` for programs without an async runtime at hand: commands, tests, benches.
    pub fn write_now<T, E: DbFailure>(
        &self,
        commands: impl Fn(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        write_on(&self.writers, commands)
    }
}

async fn off_the_async_threads<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: DbFailure + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(failure) => Err(DbError::Unavailable(failure.to_string()).into()),
    }
}

fn take(pool: &Pool) -> Result<r2d2::PooledConnection<Manager>, DbError> {
    let began = Instant::now();
    let taken = pool.connections.get().map_err(|e| DbError::Unavailable(e.to_string()));
    let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    pool.takes.fetch_add(1, Ordering::Relaxed);
    pool.waited_micros.fetch_add(micros, Ordering::Relaxed);
    taken
}

fn read_on<T, E: DbFailure>(
    pool: &Pool,
    queries: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    let mut pooled = take(pool)?;
    let result = queries(&mut pooled.conn);
    pooled.note(result.as_ref().err());
    result
}

fn write_on<T, E: DbFailure>(
    pool: &Pool,
    commands: impl Fn(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    let mut attempt = 1;
    loop {
        let mut pooled = take(pool)?;
        let result = in_transaction(&mut pooled, &commands);
        pooled.note(result.as_ref().err());
        match result {
            Err(error)
                if attempt < WRITE_ATTEMPTS
                    && error.db_error().is_some_and(DbError::is_transient) =>
            {
                drop(pooled);
                attempt += 1;
                // Deadlocked peers that wait equally long meet again, so the wait grows.
                std::thread::sleep(Duration::from_millis(u64::from(attempt * attempt) * 5));
            }
            result => return result,
        }
    }
}

fn in_transaction<T, E: DbFailure>(
    pooled: &mut Pooled,
    commands: impl Fn(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    begin(&mut pooled.conn).map_err(DbError::from)?;
    match commands(&mut pooled.conn) {
        Ok(value) => {
            commit(&mut pooled.conn).map_err(DbError::from)?;
            Ok(value)
        }
        Err(error) => {
            if let Err(failure) = rollback(&mut pooled.conn) {
                tracing::error!(%failure, "a transaction could not be rolled back");
                pooled.is_broken = true;
            }
            Err(error)
        }
    }
}

/// Runs statements that each take one id, as `$1`, in their order: how a feature erases what it keeps of a
/// person.
pub fn run_each(conn: &mut Conn, statements: &[&str], id: &str) -> Result<(), DbError> {
    use diesel::RunQueryDsl;
    for statement in statements {
        diesel::sql_query(*statement).bind::<diesel::sql_types::Text, _>(id).execute(conn)?;
    }
    Ok(())
}

/// Runs commands in one transaction on a connection of one's own, once: for programs that need no pool.
pub fn write_alone<T, E: DbFailure>(
    conn: &mut Conn,
    commands: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    begin(conn).map_err(DbError::from)?;
    let outcome = commands(conn);
    let ended = if outcome.is_ok() { commit(conn) } else { rollback(conn) };
    match (outcome, ended) {
        (Ok(_), Err(error)) => Err(DbError::from(error).into()),
        // Why it failed says more than why it could not be undone; the connection is closed either way.
        (outcome, _) => outcome,
    }
}

fn begin(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Pg(conn) => AnsiTransactionManager::begin_transaction(conn),
        // IMMEDIATE takes the write lock at once: a later upgrade could fail half way.
        Conn::Sqlite(conn) => {
            AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE")
        }
    }
}

fn commit(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Pg(conn) => AnsiTransactionManager::commit_transaction(conn),
        Conn::Sqlite(conn) => AnsiTransactionManager::commit_transaction(conn),
    }
}

fn rollback(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Pg(conn) => AnsiTransactionManager::rollback_transaction(conn),
        Conn::Sqlite(conn) => AnsiTransactionManager::rollback_transaction(conn),
    }
}
