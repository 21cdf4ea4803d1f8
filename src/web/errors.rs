//! One error for all handlers, and the page each failure becomes.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::base::Msg;
use crate::db::{DbError, DbFailure};

/// Why a request was not done.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The thing does not exist, or is not the caller's to see: 404, alike.
    #[error("not found")]
    NotFound,
    /// Sign in first: 303 to the sign-in page with a way back (htmx: 401 with a redirect).
    #[error("sign in first")]
    SignIn,
    /// Something must be done first, on another of our pages: 303 to it with a way back (htmx: 403 with a
    /// redirect).
    #[error("first to {0}")]
    First(&'static str),
    /// Signed in, but not in this role: 403.
    #[error("forbidden: {0:?}")]
    Forbidden(Msg),
    /// A rule or a race says no: 409 with what to do now.
    #[error("refused: {0:?}")]
    Refused(Msg),
    /// A secret stands where logs and histories keep it: 400.
    #[error("bad request: {0:?}")]
    Bad(Msg),
    /// The request makes no sense: 422.
    #[error("invalid: {0:?}")]
    Invalid(Msg),
    /// A link that was used or has expired: 410.
    #[error("gone: {0:?}")]
    Gone(Msg),
    /// Too often: 429, with the seconds to wait.
    #[error("too many requests")]
    TooMany { seconds: u64 },
    /// The request is for another host: 421.
    #[error("another host")]
    Misdirected,
    /// Too much: 413.
    #[error("too large")]
    TooLarge,
    /// More than one may keep: 413, with what to do.
    #[error("no room: {0:?}")]
    NoRoom(Msg),
    /// A kind of content we do not take: 415.
    #[error("unsupported content")]
    Unsupported(Msg),
    /// Something we depend on is down: 503, try again.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A bug. The visitor sees a reference, the log has the chain.
    #[error("internal: {0}")]
    Internal(String),
    /// The database failed.
    #[error(transparent)]
    Db(DbError),
}

/// What handlers return.
pub type AppResult = Result<HttpResponse, AppError>;

impl AppError {
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }

    /// A refusal by message key.
    pub fn refused(key: &'static str) -> Self {
        Self::Refused(Msg::new(key))
    }

    /// What the visitor is told.
    pub fn message(&self) -> Msg {
        match self {
            Self::NotFound => Msg::new("error-not-found"),
            Self::SignIn => Msg::new("error-sign-in"),
            Self::First(_) => Msg::new("error-forbidden"),
            Self::Forbidden(msg)
            | Self::Refused(msg)
            | Self::Bad(msg)
            | Self::Invalid(msg)
            | Self::Gone(msg)
            | Self::NoRoom(msg)
            | Self::Unsupported(msg) => msg.clone(),
            Self::TooMany { seconds } => try_again_in(*seconds),
            Self::Misdirected => Msg::new("error-misdirected"),
            Self::TooLarge => Msg::new("error-too-large"),
            Self::Unavailable(_) => Msg::new("error-unavailable"),
            Self::Db(error) if is_outage(error) => Msg::new("error-unavailable"),
            Self::Internal(_) | Self::Db(_) => Msg::new("error-internal"),
        }
    }
}

fn is_outage(error: &DbError) -> bool {
    matches!(error, DbError::Unavailable(_) | DbError::Closed(_) | DbError::Transient(_))
}

impl From<DbError> for AppError {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

impl From<diesel::result::Error> for AppError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Db(error.into())
    }
}

impl DbFailure for AppError {
    fn db_error(&self) -> Option<&DbError> {
        match self {
            Self::Db(error) => Some(error),
            _ => None,
        }
    }
}

/// Rides on an error response that sends the visitor to another of our pages first.
#[derive(Debug, Clone, Copy)]
pub struct Detour(pub &'static str);

/// Rides on an error response until the middleware has a layout to draw its page with.
#[derive(Debug, Clone)]
pub struct ErrorNote {
    pub message: Msg,
}

/// How long to wait, in the unit that people would say it in.
fn try_again_in(seconds: u64) -> Msg {
    let (key, unit, n) = match seconds {
        0..120 => ("error-too-many", "seconds", seconds),
        120..7200 => ("error-too-many-minutes", "minutes", seconds.div_ceil(60)),
        _ => ("error-too-many-hours", "hours", seconds.div_ceil(3600)),
    };
    Msg::new(key).with(unit, i64::try_from(n).unwrap_or(60))
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) | Self::First(_) => StatusCode::FORBIDDEN,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Gone(_) => StatusCode::GONE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::TooLarge | Self::NoRoom(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unsupported(_) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Db(error) if is_outage(error) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) | Self::Db(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let status = self.status_code();
        if status.is_server_error() {
            tracing::error!(error = %self, "a request failed");
        }
        let mut response = HttpResponse::build(status);
        match self {
            Self::TooMany { seconds } => {
                response.insert_header(("Retry-After", seconds.to_string()));
            }
            _ if status == StatusCode::SERVICE_UNAVAILABLE => {
                response.insert_header(("Retry-After", "10"));
            }
            _ => {}
        }
        let mut response = response.finish();
        response.extensions_mut().insert(ErrorNote { message: self.message() });
        if let Self::First(path) = self {
            response.extensions_mut().insert(Detour(path));
        }
        response
    }
}
