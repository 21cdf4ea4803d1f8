//! The actors. A handler's first argument is one of these, and only this file can make them.
//!
//! Identity is found in middleware and waits in the request, so these extractors are ready at once:
//! Actix polls a handler's extractors together, and the first failure would otherwise win by chance.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use diesel::prelude::*;

pub use super::api_tokens::ApiClient;
use super::api_tokens::{Client, ScopeOf};
use super::model::{Role, User, UserStatus};
use super::queries::unread;
use crate::base::ids::UserId;
use crate::base::{Moment, Msg, Zone};
use crate::db::schema::{notifications, user_roles, users};
use crate::db::{Conn, DbError};
use crate::web::layout::IsDevelopment;
use crate::web::operators::Operators;
use crate::web::{Access, Actor, AppError, times};

/// A signed-in person whose account is active.
#[derive(Debug, Clone)]
pub struct Member {
    user: User,
    roles: Vec<Role>,
    unread: i64,
}

impl Member {
    /// The member with an id, if the account is active: for jobs, the demo and tests, which have no request.
    pub fn load(conn: &mut Conn, id: UserId) -> Result<Option<Self>, DbError> {
        let found = Self::load_any(conn, id)?;
        Ok(found.filter(|member| member.user.status == UserStatus::Active))
    }

    /// The account behind a session, active or not. One query.
    pub(super) fn load_any(conn: &mut Conn, id: UserId) -> Result<Option<Self>, DbError> {
        let count = notifications::table
            .filter(notifications::user_id.eq(users::id))
            .filter(unread())
            .select(diesel::dsl::count_star())
            .single_value();
        let rows: Vec<(User, Option<Role>, Option<i64>)> = users::table
            .left_join(user_roles::table)
            .filter(users::id.eq(id))
            .select((User::as_select(), user_roles::role.nullable(), count))
            .load(conn)?;
        let roles = rows.iter().filter_map(|(_, role, _)| *role).collect();
        let first = rows.into_iter().next();
        Ok(first.map(|(user, _, unread)| Self { user, roles, unread: unread.unwrap_or_default() }))
    }

    pub fn id(&self) -> UserId {
        self.user.id
    }

    pub fn name(&self) -> &str {
        &self.user.name
    }

    pub fn email(&self) -> &str {
        &self.user.email
    }

    pub fn zone(&self) -> Zone {
        self.user.zone
    }

    pub fn user(&self) -> &User {
        &self.user
    }

    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// How many of the member's notifications are unread.
    pub fn unread(&self) -> i64 {
        self.unread
    }

    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub fn is_verified(&self) -> bool {
        self.user.email_verified_at.is_some()
    }

    /// This member as a coach, if they are one.
    pub fn as_coach(&self) -> Option<Coach> {
        self.has(Role::Coach).then(|| Coach(self.clone()))
    }

    /// This member as a moderator, if they are one or an admin.
    pub fn as_moderator(&self) -> Option<Moderator> {
        let is_staff = self.has(Role::Moderator) || self.has(Role::Admin);
        is_staff.then(|| Moderator(self.clone()))
    }

    /// This member as an admin, if they are one.
    pub fn as_admin(&self) -> Option<Admin> {
        self.has(Role::Admin).then(|| Admin(self.clone()))
    }
}

/// Anyone, signed in or not.
#[derive(Debug, Clone)]
pub struct Visitor(Option<Member>);

impl Visitor {
    pub fn member(&self) -> Option<&Member> {
        self.0.as_ref()
    }
}

/// A member who has proven in the last quarter of an hour that it is them: for what a stolen session must
/// not do.
#[derive(Debug, Clone)]
pub struct Proven(Member);

/// That the member may publish: staff have not silenced them for a while. Stands behind the actor in handlers that
/// publish something.
#[derive(Debug, Clone, Copy)]
pub struct Voice(());

/// A member with a coach profile, approved or not.
#[derive(Debug, Clone)]
pub struct Coach(Member);

/// A member who handles reports. Admins may do what moderators may.
#[derive(Debug, Clone)]
pub struct Moderator(Member);

/// A member who runs the platform.
#[derive(Debug, Clone)]
pub struct Admin(Member);

macro_rules! is_a_member {
    ($($actor:ident),*) => {$(
        impl $actor {
            pub fn id(&self) -> UserId {
                self.0.id()
            }

            pub fn name(&self) -> &str {
                self.0.name()
            }

            pub fn zone(&self) -> Zone {
                self.0.zone()
            }

            pub fn member(&self) -> &Member {
                &self.0
            }
        }
    )*};
}
is_a_member!(Proven, Coach, Moderator, Admin);

/// A program that proves itself by a signature, which the handler checks: a provider calling a webhook signs the raw
/// body, a mail program that stops mails (RFC 8058) holds an address that we signed.
#[derive(Debug, Clone, Copy)]
pub struct Provider(());

/// Somebody at a development server; elsewhere these routes do not exist.
#[derive(Debug, Clone, Copy)]
pub struct Developer(());

/// A program that watches the instance; for others these routes do not exist.
#[derive(Debug, Clone, Copy)]
pub struct Operator(());

/// Found by the middleware.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub member: Member,
    /// Whether they have proven a few minutes ago that it is them.
    pub is_proven: bool,
    /// Whether they are staff who must sign in in two steps, and do not yet.
    pub lacks_two_step: bool,
}

fn identified(request: &HttpRequest) -> Result<Identity, AppError> {
    let identity = request.extensions().get::<Identity>().cloned().ok_or(AppError::SignIn)?;
    if identity.member.user.status == UserStatus::Active {
        Ok(identity)
    } else {
        Err(AppError::Forbidden(Msg::new("error-suspended")))
    }
}

fn signed_in(request: &HttpRequest) -> Result<Member, AppError> {
    identified(request).map(|identity| identity.member)
}

fn proven(request: &HttpRequest) -> Result<Proven, AppError> {
    let identity = identified(request)?;
    if identity.is_proven { Ok(Proven(identity.member)) } else { Err(AppError::First("/reauth")) }
}

fn heard(request: &HttpRequest) -> Result<Voice, AppError> {
    let member = signed_in(request)?;
    match member.user.silenced_until {
        Some(until) if until > Moment::now() => {
            let until = times::when(&member.user.reader(Moment::now()), until);
            Err(AppError::Forbidden(Msg::new("error-silenced").with("until", until)))
        }
        _ => Ok(Voice(())),
    }
}

/// Like `with_role`; who works here may have to sign in in two steps first.
fn with_staff_role(request: &HttpRequest, roles: &[Role]) -> Result<Member, AppError> {
    let member = with_role(request, roles)?;
    if identified(request)?.lacks_two_step {
        return Err(AppError::First("/settings/two-step"));
    }
    Ok(member)
}

fn with_role(request: &HttpRequest, roles: &[Role]) -> Result<Member, AppError> {
    let member = signed_in(request)?;
    if roles.iter().any(|role| member.has(*role)) {
        Ok(member)
    } else {
        Err(AppError::Forbidden(Msg::new("error-forbidden")))
    }
}

impl FromRequest for Voice {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(heard(request))
    }
}

impl<S: ScopeOf> FromRequest for ApiClient<S> {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let client = request.extensions().get::<Client>().cloned();
        ready(match client {
            None => Err(AppError::SignIn),
            Some(client) if client.member.user.status != UserStatus::Active => {
                Err(AppError::Forbidden(Msg::new("error-suspended")))
            }
            Some(client) if !client.scopes.contains(&S::SCOPE) => {
                let msg = Msg::new("api-lacks-scope").with("scope", S::SCOPE.as_str());
                Err(AppError::Forbidden(msg))
            }
            Some(client) => Ok(Self::new(client.member)),
        })
    }
}

impl<S: ScopeOf> Actor for ApiClient<S> {
    const ACCESS: Access = Access::Client;
}

macro_rules! actor {
    ($actor:ident, $access:ident, |$request:ident| $make:expr) => {
        impl FromRequest for $actor {
            type Error = AppError;
            type Future = Ready<Result<Self, AppError>>;

            fn from_request($request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready($make)
            }
        }

        impl Actor for $actor {
            const ACCESS: Access = Access::$access;
        }
    };
}

actor!(Visitor, Visitor, |request| Ok(Self(signed_in(request).ok())));
actor!(Member, Member, |request| signed_in(request));
actor!(Proven, Proven, |request| proven(request));
actor!(Coach, Coach, |request| with_role(request, &[Role::Coach]).map(Self));
actor!(Moderator, Moderator, |request| with_staff_role(request, &[Role::Moderator, Role::Admin])
    .map(Self));
actor!(Admin, Admin, |request| with_staff_role(request, &[Role::Admin]).map(Self));
actor!(Provider, Provider, |_request| Ok(Self(())));
actor!(Operator, Operator, |request| {
    let is_known = request.app_data::<Operators>().is_some_and(|known| known.admit(request));
    is_known.then_some(Self(())).ok_or(AppError::NotFound)
});
actor!(Developer, Developer, |request| {
    let is_development = request.app_data::<IsDevelopment>().is_some_and(|is| is.0);
    is_development.then_some(Self(())).ok_or(AppError::NotFound)
});
