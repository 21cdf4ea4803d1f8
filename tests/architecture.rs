//! The promises of ARCHITECTURE.md, kept by reading the source.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with this ending, with its path from the project's root and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, out: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, ending, out);
            } else if path.to_string_lossy().ends_with(ending) {
                out.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&root().join(folder), ending, &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The modules of `lib.rs` in floor order; a blank line between two lines starts a new floor.
fn floors() -> BTreeMap<String, usize> {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut floor = 0;
    let mut floors = BTreeMap::new();
    for line in lib.lines() {
        if line.is_empty() {
            floor += 1;
        } else if let Some(name) =
            line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';'))
        {
            floors.insert(name.to_owned(), floor);
        }
    }
    floors
}

fn module_of(file: &str) -> Option<&str> {
    let rest = file.strip_prefix("src/")?;
    let first = rest.split('/').next()?;
    Some(first.strip_suffix(".rs").unwrap_or(first))
}

/// The code of a file without its unit tests and comment lines.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// `use` statements, with the braces opened: `crate::a::{b, c::d}` gives `a`.
fn modules_used(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for part in text.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        used.insert(std::mem::take(&mut name));
                    }
                    _ if depth == 0 => name.push(letter),
                    _ => {}
                }
            }
            used.insert(name);
        } else {
            used.insert(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    used.into_iter()
        .map(|name| name.trim().split("::").next().unwrap_or_default().to_owned())
        .collect()
}

fn upward_uses(floors: &BTreeMap<String, usize>, file: &str, text: &str) -> Vec<String> {
    let Some(own) = module_of(file).and_then(|module| floors.get_key_value(module)) else {
        return Vec::new();
    };
    modules_used(&code(text))
        .into_iter()
        .filter(|used| used != own.0 && floors.get(used).is_some_and(|floor| floor > own.1))
        .map(|used| format!("{file} uses `{used}`, which stands above it"))
        .collect()
}

#[test]
fn nothing_uses_what_stands_above_it() {
    let floors = floors();
    assert!(floors.len() > 10, "{floors:?}");
    // `db::dialect` writes statements for the queue, whose row type stands one floor up.
    let exceptions = ["src/db/dialect.rs"];
    let findings: Vec<String> = files("src", ".rs")
        .iter()
        .filter(|(file, _)| !exceptions.contains(&file.as_str()))
        .flat_map(|(file, text)| upward_uses(&floors, file, text))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn the_floor_check_sees_an_upward_use() {
    let findings =
        upward_uses(&floors(), "src/coaches/x.rs", "use crate::{base::Moment, bookings::Booking};");
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(upward_uses(&floors(), "src/coaches/x.rs", "crate::payments::pay()").len(), 1);
}

/// The owner of each table, from the `Owns` sentence at the head of each module.
fn owners() -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for (file, text) in files("src", "mod.rs") {
        let head: String =
            text.lines().take_while(|line| line.starts_with("//!")).collect::<Vec<_>>().join(" ");
        let Some(owns) = head.split("Owns ").nth(1) else { continue };
        let sentence =
            owns.split(". ").next().unwrap_or(owns).split("Announces").next().unwrap_or(owns);
        for table in sentence.split('`').skip(1).step_by(2) {
            let module = module_of(&file).unwrap().to_owned();
            let before = owners.insert(table.to_owned(), module);
            assert!(before.is_none(), "{table} has two owners");
        }
    }
    owners
}

fn tables() -> Vec<String> {
    let schema = std::fs::read_to_string(root().join("src/db/schema.rs")).unwrap();
    let mut tables = Vec::new();
    let mut is_next = false;
    for line in schema.lines() {
        if is_next {
            tables.push(line.trim().split(' ').next().unwrap().to_owned());
        }
        is_next = line.starts_with("diesel::table!");
    }
    tables
}

#[test]
fn every_table_has_one_owner() {
    let owners = owners();
    for table in tables() {
        assert!(owners.contains_key(&table), "no module says that it owns `{table}`");
    }
}

/// Writes found in a file: the table of each `insert_into`, `update` or `delete`.
fn tables_written(text: &str) -> BTreeSet<String> {
    let code: String = code(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let tables = tables();
    let mut written = BTreeSet::new();
    for verb in ["insert_into(", "update(", "delete("] {
        for part in code.split(verb).skip(1) {
            let name: String = part
                .trim_start_matches("schema::")
                .trim_start()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if tables.contains(&name) {
                written.insert(name);
            }
        }
    }
    written
}

#[test]
fn a_feature_writes_only_its_own_tables() {
    let owners = owners();
    let mut findings = Vec::new();
    for (file, text) in files("src", ".rs") {
        // The demo makes a world, `dialect` writes for its callers.
        if file.starts_with("src/app/demo")
            || file == "src/db/dialect.rs"
            || file.ends_with("tests.rs")
        {
            continue;
        }
        let module = module_of(&file).unwrap();
        for table in tables_written(&text) {
            if owners.get(&table).is_some_and(|owner| owner != module) {
                findings.push(format!("{file} writes `{table}`, which {} owns", owners[&table]));
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn the_owner_check_sees_a_stolen_write() {
    assert_eq!(
        tables_written("diesel::update(\n    bookings::table.find(id))")
            .into_iter()
            .next()
            .unwrap(),
        "bookings"
    );
}

#[test]
fn only_the_dialect_looks_at_which_database_it_is() {
    for (file, text) in files("src", ".rs") {
        if file.starts_with("src/db/") {
            continue;
        }
        assert!(
            !code(&text).contains("Conn::Pg") && !code(&text).contains("Conn::Sqlite"),
            "{file}"
        );
    }
}

#[test]
fn only_the_database_module_opens_transactions() {
    for (file, text) in files("src", ".rs") {
        if file.starts_with("src/db/") {
            continue;
        }
        assert!(!code(&text).contains(".transaction("), "{file}");
    }
}

#[test]
fn html_of_what_people_wrote_comes_from_one_place() {
    for (file, text) in files("src", ".rs") {
        let may = file.starts_with("src/base/markdown/")
            || file.starts_with("src/prose/")
            // Notes that both sides change are rendered whenever they are read.
            || file == "src/bookings/pages/show.rs";
        assert!(may || !code(&text).contains("markdown::render("), "{file} renders prose itself");
        assert!(
            file.starts_with("src/base/markdown/")
                || !["pulldown_cmark", "ammonia"].iter().any(|name| code(&text).contains(name)),
            "{file} has a renderer of its own"
        );
    }
}

#[test]
fn templates_have_no_inline_style_script_or_handler() {
    for (file, text) in files("templates", ".html") {
        if file.starts_with("templates/mails/") {
            continue;
        }
        for bad in [" style=", "<style", " onclick=", " onchange=", " onsubmit=", "javascript:"] {
            assert!(!text.contains(bad), "{file} has{bad}");
        }
        for script in text.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap_or_default();
            assert!(
                tag.contains("src=") || tag.contains("application/ld+json"),
                "{file}: <script{tag}>"
            );
        }
    }
}

/// The keys of all English messages.
fn messages() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (file, text) in files("locales/en", ".ftl") {
        for line in text.lines() {
            let is_message = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let Some((key, _)) = line.split_once('=').filter(|_| is_message) {
                assert!(
                    keys.insert(key.trim().to_owned()),
                    "{file}: `{}` is defined twice",
                    key.trim()
                );
            }
        }
    }
    keys
}

#[test]
fn every_text_that_a_template_or_the_code_names_exists() {
    let messages = messages();
    let mut missing = BTreeSet::new();
    for (file, text) in files("templates", "") {
        for filter in ["\"|t ", "\"|t}", "\"|t)", "\"|t,", "\"|t|", "\"|t1(", "\"|t2(", "\"|t3("] {
            let mut rest = text.as_str();
            while let Some(end) = rest.find(filter) {
                let start = rest[..end].rfind('"').map_or(0, |at| at + 1);
                let key = &rest[start..end];
                if !messages.contains(key) {
                    missing.insert(format!("{file}: {key}"));
                }
                rest = &rest[end + 1..];
            }
        }
    }
    for (file, text) in files("src", ".rs") {
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for call in ["Msg::new(\"", "AppError::refused(\"", ".text(\"", "text_with(\""] {
            for part in text.split(call).skip(1) {
                let key = part.split('"').next().unwrap_or_default();
                if !key.is_empty() && key.contains('-') && !messages.contains(key) {
                    missing.insert(format!("{file}: {key}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_message_is_unused() {
    let sources = files("templates", "").into_iter().chain(files("src", ".rs"));
    let text: String = sources.map(|(_, text)| text).collect();
    // Keys stand in quotes, whole or put together from a word: `"booking-status-{status}"`.
    let is_key = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let (mut whole, mut prefixes, mut suffixes) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for quoted in text.split('"') {
        if is_key(quoted) {
            whole.insert(quoted);
            prefixes.extend(Some(quoted).filter(|part| part.ends_with('-')));
        }
        if let Some((prefix, _)) = quoted.split_once('{') {
            prefixes.extend(Some(prefix).filter(|part| is_key(part) && part.ends_with('-')));
        }
        if let Some((_, suffix)) = quoted.rsplit_once('}') {
            suffixes.extend(Some(suffix).filter(|part| is_key(part) && part.starts_with('-')));
        }
    }
    let is_used = |key: &str| {
        whole.contains(key)
            || key
                .match_indices('-')
                .any(|(at, _)| prefixes.contains(&key[..=at]) || suffixes.contains(&key[at..]))
    };
    let unused: Vec<String> = messages().into_iter().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

#[test]
fn the_readme_explains_every_configuration_key() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    for (key, meaning) in guidepost::config::KEYS {
        assert!(
            readme.contains(&format!("| `{key}` | {meaning} |")),
            "README.md has no row for {key}: {meaning}"
        );
    }
}

#[test]
fn htmx_is_the_file_that_was_published() {
    let bytes = std::fs::read_to_string(root().join("static/vendor/htmx.js")).unwrap();
    // SHA-256 of dist/htmx.min.js in the package htmx.org 4.0.1.
    assert_eq!(
        guidepost::base::secret::hash(&bytes),
        "a0abb04f2f45a1f89d1d4844023245537e5e6014c87b144553e0607b4cc32130"
    );
    assert!(root().join("static/vendor/htmx-LICENSE").exists());
}

#[test]
fn files_stay_short_enough_to_read() {
    let mut long = Vec::new();
    for (file, text) in files("src", ".rs") {
        let lines =
            text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().lines().count();
        if lines > 500
            && file != "src/db/schema.rs"
            && !file.contains("tests")
            && !file.contains("properties")
        {
            long.push(format!("{file}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "these files have two subjects:\n{}", long.join("\n"));
}
