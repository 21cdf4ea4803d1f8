//! A migrated database for each test: a copied `SQLite` file, or a `PostgreSQL` database from a template.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use guidepost::db::{DatabaseUrl, migrate, open};

/// A database that disappears with this value.
pub struct TestDatabase {
    url: String,
    postgres: Option<(&'static Postgres, String)>,
}

/// Whether the suite runs on `PostgreSQL`.
pub fn is_postgres() -> bool {
    std::env::var("GUIDEPOST_TEST_DATABASE").is_ok_and(|value| value == "postgres")
}

impl TestDatabase {
    /// A new database, migrated and empty.
    pub fn create(folder: &Path) -> Self {
        if is_postgres() { Self::on_postgres() } else { Self::on_sqlite(folder) }
    }

    /// An empty `SQLite` file in a folder, migrated.
    pub fn on_sqlite(folder: &Path) -> Self {
        static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("template.db");
            let mut conn = open(&DatabaseUrl::Sqlite(path.clone())).unwrap();
            migrate::up(&mut conn).unwrap();
            if let guidepost::db::Conn::Sqlite(conn) = &mut conn {
                conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
                    .unwrap();
            }
            drop(conn);
            std::fs::read(path).unwrap()
        });
        let path = folder.join("test.db");
        std::fs::write(&path, template).unwrap();
        Self { url: format!("sqlite:{}", path.display()), postgres: None }
    }

    /// An empty database of the shared server, migrated.
    pub fn on_postgres() -> Self {
        let server = Postgres::shared();
        let name = format!("test_{}", guidepost::base::id::IdText::generate());
        let mut conn = PgConnection::establish(&server.url("postgres")).unwrap();
        conn.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {}", template_name()))
            .unwrap();
        Self { url: server.url(&name), postgres: Some((server, name)) }
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.postgres
            && let Ok(mut conn) = PgConnection::establish(&server.url("postgres"))
        {
            // Its pool may still be closing; a database left behind goes with the cluster.
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// A private `PostgreSQL` server in a temporary folder, shared by the tests of one process, or by all
/// processes of a run when `GUIDEPOST_TEST_POSTGRES_URL` names one that is running already.
struct Postgres {
    socket: PathBuf,
    port: u16,
}

impl Postgres {
    fn shared() -> &'static Self {
        static SERVER: OnceLock<Postgres> = OnceLock::new();
        SERVER.get_or_init(Self::find_or_start)
    }

    fn url(&self, database: &str) -> String {
        let socket = self.socket.to_str().unwrap().replace('/', "%2F");
        format!("postgres://guidepost@{socket}:{}/{database}", self.port)
    }

    /// One cluster for the machine's current run: under nextest every test is a process of its own.
    fn find_or_start() -> Self {
        let root = std::env::temp_dir().join("guidepost-test-postgres");
        std::fs::create_dir_all(&root).unwrap();
        let lock = std::fs::File::create(root.join("lock")).unwrap();
        lock.lock().unwrap();
        let server = Self { socket: root.join("socket"), port: 54329 };
        if PgConnection::establish(&server.url("postgres")).is_err() {
            server.start(&root);
        }
        server.make_template();
        server
    }

    fn start(&self, root: &Path) {
        let programs = programs();
        let data = root.join("data");
        let _ = std::fs::remove_dir_all(&data);
        std::fs::create_dir_all(&self.socket).unwrap();
        let is_root =
            Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"));
        if is_root {
            // PostgreSQL refuses to run as root; Debian's package brings this user.
            run(Command::new("chown").arg("-R").arg("postgres").arg(root));
        }
        let as_user = |program: &str| {
            let program = programs.join(program);
            if is_root {
                let mut command = Command::new("setpriv");
                command
                    .args(["--reuid=postgres", "--regid=postgres", "--clear-groups"])
                    .arg(program);
                command
            } else {
                Command::new(program)
            }
        };
        run(as_user("initdb")
            .args(["-U", "guidepost", "-A", "trust", "-E", "UTF8", "--no-sync", "-D"])
            .arg(&data));
        // Durability is tested elsewhere; here it would only cost time.
        let options = format!(
            "-k {} -p {} -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB",
            self.socket.display(),
            self.port
        );
        run(as_user("pg_ctl")
            .args(["start", "-w", "-D"])
            .arg(&data)
            .arg("-l")
            .arg(root.join("log"))
            .args(["-o", &options]));
    }

    /// The migrated template of these migrations, made once for each version of them.
    fn make_template(&self) {
        let name = template_name();
        let mut conn = PgConnection::establish(&self.url("postgres")).unwrap();
        if PgConnection::establish(&self.url(&name)).is_ok() {
            return;
        }
        let half_made = format!("{name}_half_made");
        conn.batch_execute(&format!("DROP DATABASE IF EXISTS {half_made} WITH (FORCE)")).unwrap();
        conn.batch_execute(&format!("CREATE DATABASE {half_made}")).unwrap();
        let url: DatabaseUrl = self.url(&half_made).parse().unwrap();
        migrate::up(&mut open(&url).unwrap()).unwrap();
        conn.batch_execute(&format!("ALTER DATABASE {half_made} RENAME TO {name}")).unwrap();
    }
}

fn template_name() -> String {
    format!("template_{}", &migrations_stamp()[..16])
}

/// What the `PostgreSQL` migrations say, in short.
fn migrations_stamp() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let mut texts: Vec<String> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            format!("{}{}", path.display(), std::fs::read_to_string(path.join("up.sql")).unwrap())
        })
        .collect();
    texts.sort();
    guidepost::base::secret::hash(&texts.concat())
}

/// The folder of `PostgreSQL`'s programs.
pub fn programs() -> PathBuf {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .map(|entries| entries.filter_map(|e| Some(e.ok()?.path().join("bin"))).collect())
        .unwrap_or_default();
    versions.sort();
    versions.pop().unwrap_or_else(|| PathBuf::from("/usr/bin"))
}

#[track_caller]
fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).stderr(Stdio::inherit()).status();
    assert!(
        status.as_ref().is_ok_and(std::process::ExitStatus::success),
        "{command:?}: {status:?}"
    );
}
