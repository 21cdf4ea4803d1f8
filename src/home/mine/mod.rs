//! One's own first page: the student's home and the coach's day.

mod coach;
mod queries;
mod student;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().get("/home", student::home).get("/coach", coach::today)
}
