//! Reads what staff see. Lists are one query and one for each thing shown beside a row's own columns.

mod activity;
mod bookings;
mod overview;
mod people;

pub use activity::{Act, ActivityFilter, activity};
pub use bookings::{Filter as BookingFilter, Row as BookingRow, Whole, booking, list_bookings};
pub use overview::{Overview, overview, waiting_for_moderators};
pub use people::{
    Ahead, Filter as PeopleFilter, PersonPage, Row as PersonRow, ahead_of, list_people, person,
};

/// A pattern that finds a text anywhere, whatever signs it has.
fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.to_lowercase().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

diesel::define_sql_function! {
    /// Lower case, as the database sees it.
    fn lower(text: diesel::sql_types::Text) -> diesel::sql_types::Text;
}

#[cfg(test)]
mod tests {
    #[test]
    fn q1_signs_of_patterns_are_found_as_themselves() {
        assert_eq!(super::containing("50%_\\"), "%50\\%\\_\\\\%");
    }
}
