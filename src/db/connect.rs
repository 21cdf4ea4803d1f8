//! Addresses, connections and what each connection is told first.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::sql_types::Text;
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection};

use super::{Conn, DbError, DbFailure};

/// Earlier `SQLite` could corrupt a database in WAL mode when a checkpoint met a reset of the log.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Where the data is: a `PostgreSQL` address or the path of a `SQLite` file.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    Postgres(String),
    Sqlite(PathBuf),
}

/// The text is neither a `PostgreSQL` address nor a `SQLite` path.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("DATABASE_URL must start with postgres://, postgresql:// or sqlite: (then a file's path)")]
pub struct UnknownDatabase;

impl DatabaseUrl {
    pub fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }

    /// The folder of a `SQLite` file.
    pub fn folder(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(path) => path.parent().filter(|folder| !folder.as_os_str().is_empty()),
            Self::Postgres(_) => None,
        }
    }
}

impl FromStr for DatabaseUrl {
    type Err = UnknownDatabase;

    fn from_str(text: &str) -> Result<Self, UnknownDatabase> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else if let Some(path) = text.strip_prefix("sqlite:") {
            Ok(Self::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path))))
        } else {
            // A bare path could also be a misspelt address, and would then create an empty database.
            Err(UnknownDatabase)
        }
    }
}

impl fmt::Display for DatabaseUrl {
    /// Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(text) => match url::Url::parse(text) {
                Ok(mut url) => {
                    if url.password().is_some() {
                        let _ = url.set_password(Some("…"));
                    }
                    write!(f, "{url}")
                }
                Err(_) => f.write_str("postgres://…"),
            },
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Opens one connection and tells it how we work.
pub fn open(url: &DatabaseUrl) -> Result<Conn, DbError> {
    let unavailable = |e: diesel::ConnectionError| DbError::Unavailable(e.to_string());
    match url {
        DatabaseUrl::Postgres(text) => {
            let mut conn = PgConnection::establish(text).map_err(unavailable)?;
            // A page in memory or on a solid disk costs the same wherever it lies; the default is for turning
            // disks, and would read whole tables of coaches where an index leads straight to a few.
            conn.batch_execute(
                "SET TIME ZONE 'UTC'; SET lock_timeout = '10s'; SET statement_timeout = '30s'; \
                 SET random_page_cost = 1.0",
            )?;
            Ok(Conn::Pg(conn))
        }
        DatabaseUrl::Sqlite(path) => {
            let mut conn =
                SqliteConnection::establish(&path.to_string_lossy()).map_err(unavailable)?;
            // FULL, because NORMAL can lose an acknowledged booking when the power fails.
            conn.batch_execute(
                "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; \
                 PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF",
            )?;
            Ok(Conn::Sqlite(conn))
        }
    }
}

/// The same without the limits that keep requests short: for work on whole tables.
pub fn open_for_long(url: &DatabaseUrl) -> Result<Conn, DbError> {
    let mut conn = open(url)?;
    match &mut conn {
        Conn::Pg(conn) => conn.batch_execute(
            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0",
        )?,
        // Indexes are filled in the order of the rows: they should fit into memory as far as may be. A file that is
        // read once from end to end gains nothing by being mapped.
        Conn::Sqlite(conn) => {
            conn.batch_execute("PRAGMA cache_size = -65536; PRAGMA mmap_size = 0")?;
        }
    }
    Ok(conn)
}

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// Opens one connection outside the pool, which would retry a wrong address for half a minute in
/// silence, and refuses a `SQLite` that may corrupt its file.
pub fn probe(url: &DatabaseUrl) -> Result<(), DbError> {
    if let Some(folder) = url.folder() {
        std::fs::create_dir_all(folder)
            .map_err(|e| DbError::Unavailable(format!("{}: {e}", folder.display())))?;
    }
    let mut conn = open(url)?;
    if conn.is_sqlite() {
        let found: Version =
            diesel::sql_query("SELECT sqlite_version() AS version").get_result(&mut conn)?;
        if version_of(&found.version) < OLDEST_SQLITE {
            return Err(DbError::Unavailable(format!(
                "SQLite {} can corrupt a database in WAL mode; 3.51.3 or newer is needed",
                found.version
            )));
        }
    }
    Ok(())
}

fn version_of(text: &str) -> (u32, u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

/// A connection in a pool, and whether it must not be used again.
pub struct Pooled {
    pub conn: Conn,
    pub is_broken: bool,
}

impl Pooled {
    /// Marks the connection when an error says that it is lost.
    pub fn note<E: DbFailure>(&mut self, error: Option<&E>) {
        if let Some(DbError::Closed(_)) = error.and_then(DbFailure::db_error) {
            self.is_broken = true;
        }
    }
}

/// Makes the pool's connections.
pub struct Manager {
    url: DatabaseUrl,
}

impl Manager {
    pub fn new(url: DatabaseUrl) -> Self {
        Self { url }
    }
}

impl r2d2::ManageConnection for Manager {
    type Connection = Pooled;
    type Error = DbError;

    fn connect(&self) -> Result<Pooled, DbError> {
        Ok(Pooled { conn: open(&self.url)?, is_broken: false })
    }

    fn is_valid(&self, _pooled: &mut Pooled) -> Result<(), DbError> {
        Ok(())
    }

    fn has_broken(&self, pooled: &mut Pooled) -> bool {
        let has_open_transaction = match &mut pooled.conn {
            Conn::Pg(conn) => AnsiTransactionManager::is_broken_transaction_manager(conn),
            Conn::Sqlite(conn) => AnsiTransactionManager::is_broken_transaction_manager(conn),
        };
        pooled.is_broken || has_open_transaction || std::thread::panicking()
    }
}

/// Sends what the pool would print to the log.
#[derive(Debug)]
pub struct LogPoolError;

impl r2d2::HandleError<DbError> for LogPoolError {
    fn handle_error(&self, error: DbError) {
        tracing::error!(%error, "the pool could not open a connection");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_address_is_refused_rather_than_created() {
        for text in ["", "postgre://x", "guidepost.db", "mysql://x"] {
            assert_eq!(text.parse::<DatabaseUrl>(), Err(UnknownDatabase), "{text}");
        }
        assert!(
            matches!("sqlite:var/x.db".parse(), Ok(DatabaseUrl::Sqlite(p)) if p == Path::new("var/x.db"))
        );
    }

    #[test]
    fn v3_the_password_is_never_shown() {
        let url: DatabaseUrl = "postgres://sam:hunter2@db.example/guidepost".parse().unwrap();
        assert!(!format!("{url} {url:?}").contains("hunter2"));
    }

    #[test]
    fn the_bundled_sqlite_is_new_enough() {
        assert!(version_of("3.51.2") < OLDEST_SQLITE);
        let folder = tempfile::tempdir().unwrap();
        let url = DatabaseUrl::Sqlite(folder.path().join("new/probe.db"));
        probe(&url).unwrap();
    }
}
