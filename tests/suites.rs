//! The same tests on the other database.

use std::process::Command;

use crate::support::database;

#[test]
fn the_same_suite_passes_on_postgresql() {
    if database::is_postgres() {
        return;
    }
    if !database::programs().join("initdb").exists() {
        assert!(std::env::var_os("CI").is_none(), "CI needs PostgreSQL's programs");
        println!("left out: PostgreSQL's programs are not on this machine");
        return;
    }
    // The browser journeys run once: what they click through was tested on both databases without one.
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--skip", "suites::", "--skip", "journeys::", "--skip", "architecture::"])
        .env("GUIDEPOST_TEST_DATABASE", "postgres")
        .env_remove("RUST_TEST_THREADS")
        .status()
        .unwrap();
    assert!(
        status.success(),
        "the suite fails on PostgreSQL; run it alone with GUIDEPOST_TEST_DATABASE=postgres"
    );
}
