//! What settings were before: who changed which, when, from what to what. Never changed itself.

use diesel::prelude::*;

use super::Setting;
use crate::base::Moment;
use crate::base::ids::{SettingChangeId, UserId};
use crate::db::schema::{setting_changes, users};
use crate::db::{Conn, DbError};

crate::text_enum!(
    /// What of a setting changed.
    What {
        Value = "value",
        /// Whether everybody may read it.
        Visibility = "visibility",
    }
);

/// One change.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = setting_changes)]
pub struct Change {
    pub id: SettingChangeId,
    pub key: String,
    pub what: What,
    pub old_value: String,
    pub new_value: String,
    pub changed_by: UserId,
    pub changed_at: Moment,
}

/// The word for whether everybody may read a setting.
pub(super) fn shown(is_public: bool) -> &'static str {
    if is_public { "public" } else { "internal" }
}

/// Notes a change, in the caller's transaction.
pub(super) fn note(
    conn: &mut Conn,
    setting: &Setting,
    what: What,
    (from, to): (&str, &str),
    (changed_by, changed_at): (UserId, Moment),
) -> Result<(), DbError> {
    let change = Change {
        id: SettingChangeId::generate(),
        key: setting.key.to_owned(),
        what,
        old_value: from.to_owned(),
        new_value: to.to_owned(),
        changed_by,
        changed_at,
    };
    diesel::insert_into(setting_changes::table).values(&change).execute(conn)?;
    Ok(())
}

/// Changes of one setting or all, the latest first, and who made each.
pub fn list(
    conn: &mut Conn,
    key: Option<&str>,
    limit: i64,
    offset: i64,
) -> Result<Vec<(Change, String)>, DbError> {
    let mut query = setting_changes::table
        .inner_join(users::table)
        .select((Change::as_select(), users::name))
        .into_boxed();
    if let Some(key) = key {
        query = query.filter(setting_changes::key.eq(key.to_owned()));
    }
    Ok(query
        .order((setting_changes::changed_at.desc(), setting_changes::id.desc()))
        .limit(limit)
        .offset(offset)
        .load(conn)?)
}
