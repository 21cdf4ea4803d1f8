//! Discovery: finding a coach. Search, filters, the public profile, saved coaches, comparing.

mod cards;
mod facets;
mod filters;
mod pages;
mod profile;
mod routes;
pub mod saving;
mod search_index;
mod words_of_filters;

pub use cards::Card;
pub use facets::{FacetCache, Facets};
pub use filters::{Filters, Part, SearchForm, Sort};
pub use routes::{load_index, load_public_profile, routes};
pub use search_index::{reindex, reindex_topic};
