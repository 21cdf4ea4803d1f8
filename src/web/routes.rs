//! The route table. A handler's first argument says who may call it, or it does not compile.

use std::collections::BTreeMap;

use actix_web::http::Method;
use actix_web::http::header::{ALLOW, HeaderValue};
use actix_web::web::ServiceConfig;
use actix_web::{FromRequest, Handler, HttpResponse, Responder, Route};

/// Who may call a route. It comes from the type of the handler's first argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Anyone, signed in or not.
    Visitor,
    Member,
    /// A member who has proven a few minutes ago that it is them.
    Proven,
    Coach,
    Moderator,
    Admin,
    /// A program that acts for a member, with a token of the right scope.
    Client,
    /// A payment or meeting provider, or a mail program, which proves itself by a signature.
    Provider,
    /// The programs that watch an instance: at addresses or with a token of the settings.
    Operator,
    /// The people who build the product; only in development.
    Developer,
}

/// A person or program that calls a route. Only types that checked the caller implement this.
#[diagnostic::on_unimplemented(message = "a handler's first argument must say who may call it")]
pub trait Actor: FromRequest + 'static {
    const ACCESS: Access;
}

/// The arguments of a handler whose first is an actor.
#[diagnostic::on_unimplemented(
    message = "a handler's first argument must say who may call it: Visitor, Member, Coach, …"
)]
pub trait Guarded {
    const ACCESS: Access;
}

macro_rules! guarded {
    ($($rest:ident),*) => {
        impl<A: Actor, $($rest),*> Guarded for (A, $($rest,)*) {
            const ACCESS: Access = A::ACCESS;
        }
    };
}
guarded!();
guarded!(B);
guarded!(B, C);
guarded!(B, C, D);
guarded!(B, C, D, E);
guarded!(B, C, D, E, F);
guarded!(B, C, D, E, F, G);
guarded!(B, C, D, E, F, G, H);
guarded!(B, C, D, E, F, G, H, I);
guarded!(B, C, D, E, F, G, H, I, J);

/// One row of the table.
pub struct Entry {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    route: Route,
}

/// Routes in the order they are declared; fixed segments must stand before `{placeholders}`.
#[derive(Default)]
pub struct Routes(Vec<Entry>);

impl Routes {
    #[must_use]
    pub fn get<F, Args>(self, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + Guarded + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::GET, path, handler)
    }

    #[must_use]
    pub fn post<F, Args>(self, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + Guarded + 'static,
        F::Output: Responder + 'static,
    {
        self.add(Method::POST, path, handler)
    }

    fn add<F, Args>(mut self, method: Method, path: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: FromRequest + Guarded + 'static,
        F::Output: Responder + 'static,
    {
        let route = Route::new().method(method.clone()).to(handler);
        self.0.push(Entry { method, path, access: Args::ACCESS, route });
        self
    }

    /// Joins another feature's routes to these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The table, for the sweeps that visit every route.
    pub fn table(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter()
    }

    /// Registers all routes. A known path with another verb answers 405 and says which it allows;
    /// HEAD is answered wherever GET is.
    #[expect(clippy::disallowed_methods, reason = "the one place that registers routes")]
    pub fn register(self, config: &mut ServiceConfig) {
        let mut order = Vec::new();
        let mut by_path: BTreeMap<&'static str, Vec<Entry>> = BTreeMap::new();
        for entry in self.0 {
            if !by_path.contains_key(entry.path) {
                order.push(entry.path);
            }
            by_path.entry(entry.path).or_default().push(entry);
        }
        // Actix tries resources in order, so a fixed path must come before a placeholder that fits it.
        order.sort_by_key(|path| {
            path.split('/').map(|part| part.starts_with('{')).collect::<Vec<_>>()
        });
        for path in order {
            let mut allowed = Vec::new();
            let mut resource = actix_web::web::resource(path);
            for entry in by_path.remove(path).unwrap_or_default() {
                allowed.push(entry.method.to_string());
                if entry.method == Method::GET {
                    allowed.push("HEAD".to_owned());
                }
                resource = resource.route(entry.route);
            }
            let allow = HeaderValue::from_str(&allowed.join(", "))
                .unwrap_or(HeaderValue::from_static("GET"));
            resource =
                resource.default_service(actix_web::web::to(move || {
                    let allow = allow.clone();
                    async move {
                        HttpResponse::MethodNotAllowed().insert_header((ALLOW, allow)).finish()
                    }
                }));
            config.service(resource);
        }
    }
}
