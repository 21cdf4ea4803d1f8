//! Whole journeys in a real browser.

mod keyboard;
mod main_job;
mod pages;
mod passkeys;
mod prose;
