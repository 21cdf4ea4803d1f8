//! Databases of both kinds in one test.

use std::path::Path;

use guidepost::db::{Conn, open};

use super::TestDatabase;
use super::database::programs;

impl TestDatabase {
    /// One of either kind, whichever the suite runs on; none where `PostgreSQL`'s programs are missing.
    pub fn of_each_kind(folder: &Path) -> Option<(Self, Self)> {
        if !programs().join("initdb").exists() {
            assert!(std::env::var_os("CI").is_none(), "CI needs PostgreSQL's programs");
            println!("left out: PostgreSQL's programs are not on this machine");
            return None;
        }
        Some((Self::on_sqlite(folder), Self::on_postgres()))
    }

    /// A connection of its own.
    pub fn open(&self) -> Conn {
        open(&self.url().parse().unwrap()).unwrap()
    }
}
