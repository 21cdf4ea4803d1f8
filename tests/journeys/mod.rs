//! Whole journeys in a real browser.

mod pages;
