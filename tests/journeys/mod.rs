//! Whole journeys in a real browser.

mod main_job;
mod pages;
