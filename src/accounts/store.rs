//! Sessions in the database, behind actix-session. Only the hash of a session's key is stored.

use std::collections::HashMap;

use actix_session::storage::{LoadError, SaveError, SessionKey, SessionStore, UpdateError};
use actix_web::cookie::time::Duration;
use diesel::prelude::*;

use crate::base::ids::{SessionId, UserId};
use crate::base::{Moment, secret};
use crate::db::schema::{sessions, users};
use crate::db::{Conn, Db, DbError};

use super::model::UserStatus;

type State = HashMap<String, String>;

/// The key under which a session's state holds its user.
pub const USER: &str = "user";
/// The key under which a session's state holds the browser it was made in.
pub const AGENT: &str = "agent";

/// The key under which a session's state holds its row's id, by which its owner may end it.
pub const ID: &str = "id";

/// The key under which a session's state holds when it was last noted to be in use.
pub const SEEN: &str = "seen";

/// The key under which a session's state holds when the person last proved that it is them.
pub const PROVED: &str = "proved";

/// The key under which an anonymous session's state holds whose first step was right.
pub const FIRST_STEP: &str = "first-step";

/// The keys under which a session's state holds what a browser was asked about passkeys.
pub const PASSKEY_MADE: &str = "passkey-made";
pub const PASSKEY_SHOWN: &str = "passkey-shown";

/// The key under which a session's state holds what somebody is at another site for.
pub const OPENID: &str = "openid";

/// The session store.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
}

impl Sessions {
    pub fn new(db: Db) -> Self {
        Self { db }
    }
}

#[derive(Insertable)]
#[diesel(table_name = sessions)]
struct NewSession {
    id: SessionId,
    key_hash: String,
    user_id: Option<UserId>,
    state: String,
    user_agent: String,
    created_at: Moment,
    last_seen_at: Moment,
    expires_at: Moment,
}

/// Session values are stored by actix-session as JSON texts.
fn value_of(state: &State, key: &str) -> Option<String> {
    state.get(key).and_then(|json| serde_json::from_str(json).ok())
}

fn user_of(state: &State) -> Option<UserId> {
    value_of(state, USER).and_then(|id| id.parse().ok())
}

fn id_of(state: &State) -> Option<SessionId> {
    value_of(state, ID).and_then(|id| id.parse().ok())
}

fn after(ttl: &Duration, now: Moment) -> Moment {
    now.plus_minutes(ttl.whole_minutes())
}

fn written(state: &State) -> Result<String, DbError> {
    serde_json::to_string(state).map_err(|e| DbError::Unavailable(e.to_string()))
}

/// Whether an account is active, held so until this transaction ends: the update changes nothing but
/// waits for staff who suspend the person, and makes them wait.
fn hold_active(conn: &mut Conn, user: UserId) -> Result<bool, DbError> {
    let own = users::table.find(user).filter(users::status.eq(UserStatus::Active));
    Ok(diesel::update(own).set(users::status.eq(users::status)).execute(conn)? == 1)
}

impl SessionStore for Sessions {
    async fn load(&self, key: &SessionKey) -> Result<Option<State>, LoadError> {
        let key_hash = secret::hash(key.as_ref());
        let found: Result<Option<String>, DbError> = self
            .db
            .read(move |conn| {
                Ok(sessions::table
                    .filter(sessions::key_hash.eq(&key_hash))
                    .filter(sessions::expires_at.gt(Moment::now()))
                    .select(sessions::state)
                    .first(conn)
                    .optional()?)
            })
            .await;
        match found {
            Ok(None) => Ok(None),
            Ok(Some(text)) => serde_json::from_str(&text)
                .map(Some)
                .map_err(|e| LoadError::Deserialization(e.into())),
            Err(error) => Err(LoadError::Other(error.into())),
        }
    }

    async fn save(&self, state: State, ttl: &Duration) -> Result<SessionKey, SaveError> {
        let key = secret::token();
        let now = Moment::now();
        let (key_hash, expires_at) = (secret::hash(&key), after(ttl, now));
        self.db
            .write(move |conn| -> Result<(), DbError> {
                let user_id = user_of(&state);
                let may_be_used = user_id.map_or(Ok(true), |user| hold_active(conn, user))?;
                let nothing = State::new();
                let row = NewSession {
                    id: id_of(&state).unwrap_or_else(SessionId::generate),
                    key_hash: key_hash.clone(),
                    user_id: user_id.filter(|_| may_be_used),
                    state: written(if may_be_used { &state } else { &nothing })?,
                    user_agent: value_of(&state, AGENT).unwrap_or_default(),
                    created_at: now,
                    last_seen_at: now,
                    expires_at,
                };
                diesel::insert_into(sessions::table).values(&row).execute(conn)?;
                Ok(())
            })
            .await
            .map_err(|error| SaveError::Other(error.into()))?;
        SessionKey::try_from(key).map_err(|error| SaveError::Other(error.into()))
    }

    async fn update(
        &self,
        key: SessionKey,
        state: State,
        ttl: &Duration,
    ) -> Result<SessionKey, UpdateError> {
        let key_hash = secret::hash(key.as_ref());
        let now = Moment::now();
        let expires_at = after(ttl, now);
        self.db
            .write(move |conn| -> Result<(), DbError> {
                let rows = diesel::update(sessions::table.filter(sessions::key_hash.eq(&key_hash)))
                    .set((
                        sessions::state.eq(written(&state)?),
                        sessions::user_id.eq(user_of(&state)),
                        sessions::last_seen_at.eq(now),
                        sessions::expires_at.eq(expires_at),
                    ))
                    .execute(conn)?;
                // A session revoked meanwhile must not come back to life.
                if rows == 1 {
                    Ok(())
                } else {
                    Err(DbError::Unavailable("the session was revoked".to_owned()))
                }
            })
            .await
            .map_err(|error| UpdateError::Other(error.into()))?;
        Ok(key)
    }

    async fn update_ttl(&self, key: &SessionKey, ttl: &Duration) -> Result<(), anyhow::Error> {
        let key_hash = secret::hash(key.as_ref());
        let now = Moment::now();
        let expires_at = after(ttl, now);
        self.db
            .write(move |conn| -> Result<(), DbError> {
                // Once in a quarter of an hour is enough; a write for each request is not.
                diesel::update(
                    sessions::table
                        .filter(sessions::key_hash.eq(&key_hash))
                        .filter(sessions::last_seen_at.lt(now.plus_minutes(-15))),
                )
                .set((sessions::last_seen_at.eq(now), sessions::expires_at.eq(expires_at)))
                .execute(conn)?;
                Ok(())
            })
            .await?;
        Ok(())
    }

    async fn delete(&self, key: &SessionKey) -> Result<(), anyhow::Error> {
        let key_hash = secret::hash(key.as_ref());
        self.db
            .write(move |conn| -> Result<(), DbError> {
                diesel::delete(sessions::table.filter(sessions::key_hash.eq(&key_hash)))
                    .execute(conn)?;
                Ok(())
            })
            .await?;
        Ok(())
    }
}
