//! The program.

use std::process::ExitCode;

use clap::Parser;
use guidepost::app::cli::{self, Cli};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[actix_web::main]
async fn main() -> ExitCode {
    // Before anything speaks TLS: several libraries could bring their own.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match cli::run(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            // The log may not have begun yet, and this is for the person at the terminal.
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr(), "guidepost: {error:#}");
            ExitCode::FAILURE
        }
    }
}
