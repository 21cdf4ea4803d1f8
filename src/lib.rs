//! Guidepost: a self-hosted marketplace for coaching, mentoring and tutoring.
//!
//! The modules stand in floor order: none uses what stands below it in this list. A test enforces it.

pub mod base;

pub mod config;
pub mod db;

pub mod http;

pub mod fetch;

pub mod files;

pub mod mail;

pub mod push;
pub mod sms;

pub mod audit;
pub mod jobs;
pub mod outbox;
pub mod settings;
pub mod statistics;

pub mod web;

pub mod accounts;

pub mod prose;

pub mod notifications;

pub mod students;

pub mod coaches;

pub mod availability;

pub mod meetings;

pub mod bookings;

pub mod calendars;

pub mod payments;

pub mod reviews;

pub mod announcements;

pub mod forum;

pub mod library;

pub mod moderation;

pub mod home;

pub mod admin;

pub mod api;

pub mod privacy;

pub mod app;
