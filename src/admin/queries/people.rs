//! People, for staff.

use std::collections::BTreeMap;

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;

use crate::accounts::{self, Admin, Face, Role, User, UserStatus, search};
use crate::audit::Entry;
use crate::base::Moment;
use crate::base::ids::{BookingId, UserId};
use crate::bookings::Status;
use crate::coaches::CoachStatus;
use crate::db::schema::{
    audit_log, bookings, coach_profiles, private_feedback, sessions, user_roles, users,
};
use crate::db::{Conn, DbError};
use crate::reviews::PrivateFeedback;
use crate::web::paging::Paging;

/// What the list is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub q: String,
    pub role: Option<Role>,
    pub status: Option<UserStatus>,
}

/// A person in the list.
#[derive(Debug, Clone)]
pub struct Row {
    pub face: Face,
    pub email: String,
    pub status: UserStatus,
    pub created_at: Moment,
    pub roles: Vec<Role>,
    pub bookings: i64,
}

/// People, the newest first: three queries a page.
pub fn list_people(
    conn: &mut Conn,
    _: &Admin,
    filter: &Filter,
    paging: &mut Paging,
) -> Result<Vec<Row>, DbError> {
    let mut query = users::table
        .select((Face::as_select(), users::email, users::status, users::created_at))
        .into_boxed();
    let beginnings = search::beginnings(&filter.q);
    if beginnings.is_empty() && !filter.q.trim().is_empty() {
        return Ok(Vec::new());
    }
    for (from, until) in beginnings {
        query = query.filter(users::id.eq_any(search::having(from, until)));
    }
    if let Some(role) = filter.role {
        let with_role = user_roles::table.filter(user_roles::role.eq(role));
        query = if matches!(role, Role::Admin | Role::Moderator) {
            // Staff are few, and looked up one by one.
            query.filter(users::id.eq_any(with_role.select(user_roles::user_id)))
        } else {
            // Most people have the role: going through people by age soon fills a page.
            query.filter(exists(with_role.filter(user_roles::user_id.eq(users::id))))
        };
    }
    if let Some(status) = filter.status {
        query = query.filter(users::status.eq(status));
    }
    let rows: Vec<(Face, String, UserStatus, Moment)> = query
        .order((users::created_at.desc(), users::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .load(conn)?;
    let rows = paging.cut(rows);
    let ids: Vec<UserId> = rows.iter().map(|(face, ..)| face.id).collect();
    let mut roles: BTreeMap<UserId, Vec<Role>> = BTreeMap::new();
    for (id, role) in user_roles::table
        .filter(user_roles::user_id.eq_any(&ids))
        .order(user_roles::role)
        .select((user_roles::user_id, user_roles::role))
        .load::<(UserId, Role)>(conn)?
    {
        roles.entry(id).or_default().push(role);
    }
    let mut counts: BTreeMap<UserId, i64> = BTreeMap::new();
    let as_student: Vec<(UserId, i64)> = bookings::table
        .filter(bookings::student_id.eq_any(&ids))
        .group_by(bookings::student_id)
        .select((bookings::student_id, count_star()))
        .load(conn)?;
    let as_coach: Vec<(UserId, i64)> = bookings::table
        .filter(bookings::coach_id.eq_any(&ids))
        .group_by(bookings::coach_id)
        .select((bookings::coach_id, count_star()))
        .load(conn)?;
    for (id, n) in as_student.into_iter().chain(as_coach) {
        *counts.entry(id).or_default() += n;
    }
    Ok(rows
        .into_iter()
        .map(|(face, email, status, created_at)| Row {
            roles: roles.remove(&face.id).unwrap_or_default(),
            bookings: counts.get(&face.id).copied().unwrap_or_default(),
            face,
            email,
            status,
            created_at,
        })
        .collect())
}

/// Everything staff see of one person.
#[derive(Debug, Clone)]
pub struct PersonPage {
    pub user: User,
    pub roles: Vec<Role>,
    pub coach: Option<(String, CoachStatus)>,
    pub bookings: Vec<(BookingId, String, String, Moment, Status)>,
    pub acts: Vec<(Entry, Option<String>)>,
    pub feedback: Vec<PrivateFeedback>,
    pub sessions: i64,
    /// Whether they sign in in two steps.
    pub is_two_step: bool,
}

/// One person, in eight queries.
pub fn person(conn: &mut Conn, _: &Admin, id: UserId) -> Result<Option<PersonPage>, DbError> {
    let user: Option<User> =
        users::table.find(id).select(User::as_select()).first(conn).optional()?;
    let Some(user) = user else { return Ok(None) };
    let roles = user_roles::table
        .filter(user_roles::user_id.eq(id))
        .order(user_roles::role)
        .select(user_roles::role)
        .load(conn)?;
    let coach = coach_profiles::table
        .find(id)
        .select((coach_profiles::slug, coach_profiles::status))
        .first(conn)
        .optional()?;
    let bookings = bookings::table
        .filter(bookings::student_id.eq(id).or(bookings::coach_id.eq(id)))
        .order((bookings::starts_at.desc(), bookings::id))
        .limit(10)
        .select((
            bookings::id,
            bookings::reference,
            bookings::title,
            bookings::starts_at,
            bookings::status,
        ))
        .load(conn)?;
    let acts = audit_log::table
        .left_join(users::table)
        .filter(audit_log::entity_type.eq_any(["user", "coach"]))
        .filter(audit_log::entity_id.eq(id.as_str()))
        .order((audit_log::recorded_at.desc(), audit_log::id.desc()))
        .limit(20)
        .select((Entry::as_select(), users::name.nullable()))
        .load(conn)?;
    let feedback = private_feedback::table
        .filter(private_feedback::about_id.eq(id))
        .order((private_feedback::created_at.desc(), private_feedback::id))
        .limit(10)
        .select(PrivateFeedback::as_select())
        .load(conn)?;
    let sessions = sessions::table.filter(sessions::user_id.eq(id)).count().get_result(conn)?;
    let is_two_step = accounts::is_two_step(conn, id)?;
    Ok(Some(PersonPage { user, roles, coach, bookings, acts, feedback, sessions, is_two_step }))
}
