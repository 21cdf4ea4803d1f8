//! The program as it is started.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

/// The program with no setting but these, in a folder of its own.
fn guidepost(folder: &std::path::Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
    command.current_dir(folder).env_clear().envs(settings.iter().copied()).stdin(Stdio::null());
    command
}

fn run(folder: &std::path::Path, settings: &[(&str, &str)], arguments: &[&str]) -> Output {
    guidepost(folder, settings).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn production_says_everything_that_is_missing_and_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &[("GUIDEPOST_ENV", "production")], &["serve"]);
    assert!(!output.status.success());
    let says = text(&output.stderr);
    for key in
        ["SECRET_KEY", "BASE_URL", "DATABASE_URL", "SMTP_URL", "MAIL_FROM", "PAYMENT_PROVIDER"]
    {
        assert!(says.contains(&format!("- {key} is not set")), "{key} in {says}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is made");
}

#[test]
fn every_command_has_help() {
    let folder = tempfile::tempdir().unwrap();
    for command in
        ["serve", "work", "migrate", "demo", "admin", "doctor", "backup", "restore", "db"]
    {
        let output = run(folder.path(), &[], &[command, "--help"]);
        assert!(output.status.success() && text(&output.stdout).contains("Usage"), "{command}");
    }
}

#[test]
fn migrations_are_run_once_and_listed() {
    let folder = tempfile::tempdir().unwrap();
    let before = text(&run(folder.path(), &[], &["migrate", "status"]).stdout);
    assert!(before.contains("waiting") && !before.contains("there"), "{before}");
    assert!(run(folder.path(), &[], &["migrate"]).status.success());
    let after = text(&run(folder.path(), &[], &["migrate", "status"]).stdout);
    assert!(after.contains("there") && !after.contains("waiting"), "{after}");
    let again = text(&run(folder.path(), &[], &["migrate", "up"]).stdout);
    assert!(again.contains("0 migrations"), "{again}");
}

#[test]
fn an_admin_is_made_with_a_password_from_the_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let create = |password: &str| {
        let mut child = guidepost(folder.path(), &[])
            .args(["admin", "create", "--email", "Noor@Example.org", "--name", "Noor Haddad"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(password.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let weak = create("password1\n");
    assert!(!weak.status.success() && text(&weak.stderr).contains("password"), "{weak:?}");
    let made = create("nine violet herons dance\n");
    assert!(made.status.success(), "{made:?}");
    let again = create("\n");
    assert!(text(&again.stdout).contains("is an admin now"), "{again:?}");
    assert!(run(folder.path(), &[], &["doctor"]).status.success());
}

#[test]
fn the_doctor_prints_a_table_and_fails_when_something_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &[], &["migrate"]).status.success());
    let well = run(folder.path(), &[], &["doctor"]);
    assert!(well.status.success() && text(&well.stdout).contains("All is well"), "{well:?}");
    std::fs::create_dir_all(folder.path().join("var/files")).unwrap();
    std::fs::write(folder.path().join("var/files/stray"), "x").unwrap();
    let ill = run(folder.path(), &[], &["doctor"]);
    assert!(!ill.status.success(), "{ill:?}");
    assert!(text(&ill.stdout).contains("1  a file has no row"), "{ill:?}");
}

#[test]
fn outside_development_the_demo_deletes_nothing_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [
        ("GUIDEPOST_ENV", "production"),
        ("SECRET_KEY", "0123456789abcdef0123456789abcdef"),
        ("BASE_URL", "https://coaching.example"),
        ("DATABASE_URL", "sqlite:production.db"),
        ("SMTP_URL", "smtp://mail.example"),
        ("MAIL_FROM", "Guidepost <hello@coaching.example>"),
        ("PAYMENT_PROVIDER", "test"),
    ];
    let output = run(folder.path(), &settings, &["demo"]);
    assert!(!output.status.success() && text(&output.stderr).contains("--force"), "{output:?}");
    assert!(!folder.path().join("production.db").exists());
}

/// Starts the server and reads what it says until it says where it runs; then it is killed.
fn start_and_kill(folder: &std::path::Path) -> String {
    let mut child = guidepost(folder, &[("LISTEN", "127.0.0.1:0")])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut said = String::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        said.push_str(&line.unwrap());
        said.push('\n');
        if said.contains("Stop with Ctrl-C") {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    said
}

#[test]
fn the_first_start_makes_a_world_and_says_whom_to_sign_in_as_and_a_second_start_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let first = start_and_kill(folder.path());
    assert!(first.contains("building the demo world"), "{first}");
    for word in ["student", "coach", "admin@guidepost.example", "guidepost-demo", "/dev/mail"] {
        assert!(first.contains(word), "{word} in {first}");
    }
    assert!(folder.path().join("var/guidepost.db").exists());
    let second = start_and_kill(folder.path());
    assert!(!second.contains("building") && second.contains("admin@guidepost.example"), "{second}");
    assert!(run(folder.path(), &[], &["doctor"]).status.success());
}

#[test]
fn backups_are_made_checked_kept_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let sealed = [("BACKUP_PASSPHRASE", "three grey geese in a green field")];
    let nothing = run(folder, &[], &["backup", "backups"]);
    assert!(!nothing.status.success() && !folder.join("var/guidepost.db").exists(), "{nothing:?}");
    assert!(run(folder, &[], &["migrate"]).status.success());
    for settings in [&[][..], &[], &sealed] {
        let made = run(folder, settings, &["backup", "backups", "--keep", "2"]);
        assert!(made.status.success(), "{made:?}");
    }
    let mut kept: Vec<_> = std::fs::read_dir(folder.join("backups"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    kept.sort();
    assert_eq!(kept.len(), 2, "{kept:?}");
    let newest = kept[1].to_str().unwrap();
    assert!(newest.ends_with(".tar.age"), "{newest}");

    let without_key = run(folder, &[], &["restore", "--check", newest]);
    assert!(!without_key.status.success() && text(&without_key.stderr).contains("encrypted"));
    let checked = run(folder, &sealed, &["restore", "--check", newest]);
    assert!(checked.status.success(), "{checked:?}");
    assert!(text(&checked.stdout).contains("It can be restored"), "{checked:?}");
    std::fs::write(folder.join("passphrase"), "three grey geese in a green field\n").unwrap();
    std::fs::remove_dir_all(folder.join("var")).unwrap();
    let restored = run(folder, &[], &["restore", newest, "--passphrase-file", "passphrase"]);
    assert!(text(&restored.stdout).contains("It is restored"), "{restored:?}");
    assert!(run(folder, &[], &["doctor"]).status.success());
}

#[test]
fn a_database_of_a_newer_program_stops_every_command_that_would_write_to_it() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &[], &["migrate"]).status.success());
    let path = folder.path().join("var/guidepost.db");
    let mut conn = guidepost::db::open(&guidepost::db::DatabaseUrl::Sqlite(path)).unwrap();
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('99991231000000')";
    diesel::RunQueryDsl::execute(diesel::sql_query(newer), &mut conn).unwrap();
    drop(conn);
    for command in [&["serve"][..], &["work"], &["migrate"], &["demo"]] {
        let output = run(folder.path(), &[], command);
        assert!(!output.status.success(), "{command:?}");
        assert!(text(&output.stderr).contains("99991231000000"), "{output:?}");
    }
}

#[test]
fn a_database_is_copied_by_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let copy = ["db", "copy", "--from", "sqlite:one.db", "--to", "sqlite:two.db"];
    let missing = run(folder.path(), &[], &copy);
    assert!(!missing.status.success() && text(&missing.stderr).contains("does not exist"));
    assert!(!folder.path().join("two.db").exists());
    let settings = [("DATABASE_URL", "sqlite:one.db")];
    assert!(run(folder.path(), &settings, &["migrate"]).status.success());
    let copied = run(folder.path(), &[], &copy);
    assert!(text(&copied.stdout).contains("All is well"), "{copied:?}");
}

/// Waits until something answers at an address, and gives what it says to a request.
#[cfg(unix)]
fn ask(address: std::net::SocketAddr, path: &str) -> String {
    use std::io::Read;
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

/// Asks on a connection that stays open, and says whether the answer ends it.
#[cfg(unix)]
fn says_farewell(stream: &mut std::net::TcpStream) -> bool {
    use std::io::Read;
    stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut said = String::new();
    while !said.ends_with("live\n") {
        let mut part = [0; 1024];
        let count = stream.read(&mut part).unwrap();
        assert!(count > 0, "the connection ended without an answer: {said}");
        said.push_str(&text(&part[..count]));
    }
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    said.to_lowercase().contains("connection: close")
}

/// The program on a socket that is handed over as systemd does it: the third descriptor, and whom it is for.
#[cfg(unix)]
fn served_on(
    listener: &std::net::TcpListener,
    folder: &std::path::Path,
    settings: &[(&str, &str)],
) -> std::process::Child {
    let script = "exec 3<&0 </dev/null; export LISTEN_PID=$$ LISTEN_FDS=1; exec \"$0\" serve";
    Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_guidepost")])
        .current_dir(folder)
        .env_clear()
        .envs([("LISTEN", "127.0.0.1:1"), ("PATH", "/usr/bin:/bin")])
        .envs(settings.iter().copied())
        .stdin(Stdio::from(std::os::fd::OwnedFd::from(listener.try_clone().unwrap())))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A collector of traces on a port of its own, and what it was sent so far.
#[cfg(unix)]
fn collector() -> (String, std::sync::Arc<std::sync::Mutex<Vec<u8>>>) {
    use std::io::Read;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let sent = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let shared = std::sync::Arc::clone(&sent);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let (mut first, mut length) = (String::new(), 0);
            stream.read_line(&mut first).unwrap();
            assert!(first.starts_with("POST /v1/traces "), "{first}");
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).unwrap();
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                if line.trim().is_empty() {
                    break;
                }
            }
            let mut body = vec![0; length];
            stream.read_exact(&mut body).unwrap();
            shared.lock().unwrap().extend(body);
            let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            stream.get_mut().write_all(answer).unwrap();
        }
    });
    (address, sent)
}

#[cfg(unix)]
#[test]
fn traces_name_routes_parts_and_jobs_and_no_secret() {
    use std::io::Read;
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let (collector, sent) = collector();
    let settings =
        [("OTEL_EXPORTER_OTLP_ENDPOINT", collector.as_str()), ("TRUSTED_PROXIES", "127.0.0.1")];
    let mut child = served_on(&listener, folder.path(), &settings);
    let address = listener.local_addr().unwrap();
    assert!(ask(address, "/verify/a-secret-canary?q=canary").starts_with("HTTP/1.1 410"));
    // A trusted proxy says what the request is a part of.
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    write!(
        stream,
        "GET /coaches HTTP/1.1\r\nHost: x\r\ntraceparent: {parent}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    stream.read_to_end(&mut Vec::new()).unwrap();
    let stop = Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(stop.success() && child.wait().unwrap().success());
    let sent = sent.lock().unwrap();
    let has = |part: &[u8]| sent.windows(part.len()).any(|own| own == part);
    for part in [
        "GET /verify/{token}",
        "GET /coaches",
        "http.response.status_code",
        "database",
        "service.version",
    ] {
        assert!(has(part.as_bytes()), "{part} in {}", text(&sent));
    }
    assert!(
        has(&0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c_u128.to_be_bytes()),
        "the trace goes on"
    );
    assert!(!has(b"canary"), "{}", text(&sent));
}

#[cfg(unix)]
#[test]
fn a_socket_that_is_handed_over_is_served_and_waits_while_the_program_starts_anew() {
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    for _ in 0..2 {
        let mut child = served_on(&listener, folder.path(), &[]);
        // The connection waits in the socket until the program is there.
        assert!(ask(address, "/health/live").starts_with("HTTP/1.1 200"));
        let mut kept = std::net::TcpStream::connect(address).unwrap();
        assert!(!says_farewell(&mut kept));
        let stop = Command::new("kill").arg(child.id().to_string()).status().unwrap();
        // Whoever goes on asking on a connection gets every answer, the last of which ends it.
        while !says_farewell(&mut kept) {}
        assert!(stop.success() && child.wait().unwrap().success());
    }
}
