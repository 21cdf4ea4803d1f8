//! What can go wrong in the database, in the few kinds that callers tell apart.

use diesel::result::{DatabaseErrorKind, Error};

/// A failure of the database, or its refusal of a row.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A unique index refused the row: somebody was first. Ends a `PostgreSQL` transaction.
    #[error("already there: {0}")]
    Unique(String),
    /// Two live slots of one coach would overlap. Ends a `PostgreSQL` transaction.
    #[error("the coach's time is taken")]
    Overlap,
    /// A deadlock, a serialization failure or a busy database: worth trying again.
    #[error("the database is busy: {0}")]
    Transient(Error),
    /// The connection is lost.
    #[error("the connection to the database is lost: {0}")]
    Closed(Error),
    /// No connection could be had.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// Anything else; a bug, or a fault of the disk.
    #[error(transparent)]
    Other(Error),
}

impl DbError {
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Transient(_))
    }

    pub fn is_unique(&self) -> bool {
        matches!(self, Self::Unique(_))
    }
}

impl From<Error> for DbError {
    fn from(error: Error) -> Self {
        let Error::DatabaseError(kind, info) = &error else { return Self::Other(error) };
        let message = info.message();
        let names = |name: &str| info.constraint_name() == Some(name) || message.contains(name);
        if names("slots_never_overlap") {
            return Self::Overlap;
        }
        // A range that is taken is a key that is taken, whatever the database calls it.
        if names("travels_never_overlap") {
            return Self::Unique("travels_never_overlap".to_owned());
        }
        match kind {
            DatabaseErrorKind::UniqueViolation => {
                Self::Unique(info.constraint_name().unwrap_or(message).to_owned())
            }
            DatabaseErrorKind::SerializationFailure => Self::Transient(error),
            DatabaseErrorKind::ClosedConnection => Self::Closed(error),
            _ if message.contains("deadlock detected")
                || message.contains("database is locked") =>
            {
                Self::Transient(error)
            }
            _ if message.contains("server closed the connection")
                || message.contains("terminating connection") =>
            {
                Self::Closed(error)
            }
            _ if NO_ROOM.iter().any(|words| message.contains(words)) => {
                Self::Unavailable(message.to_owned())
            }
            _ => Self::Other(error),
        }
    }
}

/// What databases say when the disk takes nothing more: trouble of the machine that passes, not of the
/// statement.
const NO_ROOM: [&str; 5] = [
    "database or disk is full",
    "disk I/O error",
    "attempt to write a readonly database",
    "No space left on device",
    "read-only transaction",
];

/// An error that may hold a `DbError`: what `Db::read` and `Db::write` need to know of a feature's error.
pub trait DbFailure: From<DbError> {
    fn db_error(&self) -> Option<&DbError>;
}

impl DbFailure for DbError {
    fn db_error(&self) -> Option<&DbError> {
        Some(self)
    }
}

/// Implements `DbFailure` for feature errors, which hold the database's as `Db(#[from] DbError)`.
#[macro_export]
macro_rules! db_failure {
    ($name:ident) => {
        impl $crate::db::DbFailure for $name {
            fn db_error(&self) -> Option<&$crate::db::DbError> {
                match self {
                    Self::Db(error) => Some(error),
                    _ => None,
                }
            }
        }

        impl From<diesel::result::Error> for $name {
            fn from(error: diesel::result::Error) -> Self {
                Self::Db(error.into())
            }
        }
    };
}
