//! The web's ground rules: routes that name their actor, pages, forms, errors, assets, headers.

pub mod address;
pub mod assets;
pub mod bodies;
pub mod bounded;
pub mod chart;
pub mod csv;
pub mod errors;
pub mod filters;
pub mod flash;
pub mod forms;
pub mod headers;
pub mod htmx;
pub mod layout;
pub mod letter;
pub mod limits;
pub mod next;
pub mod onlooker;
pub mod operators;
pub mod origin;
pub mod page;
pub mod paging;
pub mod reader;
pub mod request_id;
pub mod routes;
pub mod times;
pub mod unsubscribe;

pub use bounded::Bounded;
pub use errors::{AppError, AppResult};
pub use flash::Flash;
pub use forms::{FieldErrors, Form};
pub use htmx::Wants;
pub use layout::{Layout, Person};
pub use limits::Limits;
pub use onlooker::Onlooker;
pub use reader::{HourCycle, Reader};
pub use routes::{Access, Actor, Routes};
