//! Rebuilds when a file that is embedded in the program appears or disappears.

fn main() {
    for folder in ["demo", "locales", "migrations", "static", "templates"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
