//! Backups: whole, or refused; and what is brought back from them.

use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::app::backup::{self, BackupError, Keys, Made, Seal};
use guidepost::app::{demo, doctor};
use guidepost::base::Moment;
use guidepost::base::ids::FileId;
use guidepost::config::Config;
use guidepost::db::copy::{self, Replaces};
use guidepost::db::schema::files;
use guidepost::db::{self, Conn, DatabaseUrl, DbError, migrate};
use guidepost::files::Files;

use crate::support::world::now;
use crate::support::{TestApp, TestDatabase};

/// Somewhere to bring a backup back to: a new database of the suite's kind and a folder.
struct Place {
    config: Config,
    folder: tempfile::TempDir,
    _database: TestDatabase,
}

impl Place {
    fn beside(app: &TestApp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::create(folder.path());
        let mut config = (*app.app.config).clone();
        config.database_url = database.url().parse().unwrap();
        config.data_dir = folder.path().join("data");
        Self { config, folder, _database: database }
    }

    fn open(&self) -> Conn {
        db::open(&self.config.database_url).unwrap()
    }
}

fn sums(url: &DatabaseUrl) -> copy::Copied {
    let mut sums = copy::sums(&mut db::open(url).unwrap()).unwrap();
    sums.sort_by(|one, other| one.0.cmp(&other.0));
    sums
}

/// Stores an upload with its row, and gives its id.
fn upload(app: &TestApp, bytes: &[u8]) -> FileId {
    let owner = app.member(&format!("Owner {}", bytes.len()), &[Role::Student]);
    let id = FileId::generate();
    app.app.files.put(id, bytes).unwrap();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::insert_into(files::table)
                .values((
                    files::id.eq(id),
                    files::owner_id.eq(owner.id()),
                    files::purpose.eq("photo"),
                    files::content_type.eq("image/jpeg"),
                    files::bytes.eq(i64::try_from(bytes.len()).unwrap()),
                    files::created_at.eq(now()),
                ))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    id
}

fn make(app: &TestApp, folder: &Path, seal: &Seal) -> Made {
    backup::make(&app.app.config, folder, seal, Moment::now()).unwrap()
}

fn passphrase(text: &str) -> (Seal, Keys) {
    let passphrase = age::secrecy::SecretString::from(text);
    let keys = Keys { passphrase: Some(passphrase.clone()), identities: None };
    (Seal::new(&[], Some(passphrase)).unwrap(), keys)
}

fn run(conn: &mut Conn, statement: &str) {
    diesel::sql_query(statement).execute(conn).unwrap_or_else(|e| panic!("{statement}: {e}"));
}

#[actix_web::test]
async fn everything_comes_back_on_the_same_database_and_on_the_other() {
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    let photos = [upload(&app, b"first"), upload(&app, &vec![7; 100_000])];
    let backups = tempfile::tempdir().unwrap();
    let made = make(&app, backups.path(), &Seal::Open);
    // The database, five files of the demo and two photos.
    assert_eq!(made.manifest.files.len(), 8);
    assert_eq!(made.manifest.rows["bookings"], {
        let all = sums(&app.app.config.database_url);
        all.iter().find(|(name, _)| name == "bookings").unwrap().1.rows
    });

    let checked = backup::check(&app.app.config, &made.path, &Keys::default()).unwrap();
    assert!(checked.is_well(), "{:?}", checked.answers);
    assert!(!app.app.config.data_dir.join("backup.part").exists());

    let mut places = vec![Place::beside(&app)];
    let folder = tempfile::tempdir().unwrap();
    let each_kind = TestDatabase::of_each_kind(folder.path());
    if let Some((sqlite, postgres)) = &each_kind {
        for (number, database) in [sqlite, postgres].into_iter().enumerate() {
            let mut place = Place::beside(&app);
            place.config.database_url = database.url().parse().unwrap();
            place.config.data_dir = folder.path().join(number.to_string());
            places.push(place);
        }
    }
    for place in &places {
        let restored =
            backup::restore(&place.config, &made.path, &Keys::default(), Replaces::Nothing)
                .unwrap();
        assert!(restored.is_well(), "{:?}", restored.answers);
        assert_eq!(sums(&place.config.database_url), sums(&app.app.config.database_url));
        let stored = Files::new(place.config.data_dir.join("files"));
        assert_eq!(stored.get(photos[0]).unwrap(), b"first");
        assert_eq!(stored.get(photos[1]).unwrap(), vec![7; 100_000]);
        let mut left: Vec<_> = std::fs::read_dir(&place.config.data_dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        left.retain(|name| !name.starts_with("test.db"));
        assert_eq!(left, ["backup.lock", "files"]);
    }
}

#[actix_web::test]
async fn a_damaged_backup_is_refused_before_anything_is_touched() {
    let app = TestApp::start().await;
    upload(&app, &[7; 3000]);
    let backups = tempfile::tempdir().unwrap();
    let (seal, keys) = recipient(backups.path());
    let place = Place::beside(&app);
    let before = sums(&place.config.database_url);
    for (seal, keys) in [(Seal::Open, Keys::default()), (seal, keys)] {
        let whole = std::fs::read(make(&app, backups.path(), &seal).path).unwrap();
        let middle = whole.len() / 2;
        let mut damages = vec![
            whole[..middle].to_vec(),
            whole[..whole.len() - 4096].to_vec(),
            Vec::new(),
            b"not a backup at all".repeat(1000),
        ];
        for at in [600, middle, whole.len() * 9 / 10] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            damages.push(flipped);
        }
        for (number, bytes) in damages.iter().enumerate() {
            let path = backups.path().join("damaged");
            std::fs::write(&path, bytes).unwrap();
            for outcome in [
                backup::check(&place.config, &path, &keys),
                backup::restore(&place.config, &path, &keys, Replaces::Everything),
            ] {
                let problem = outcome.expect_err(&format!("damage {number}")).to_string();
                assert!(!problem.is_empty());
            }
            assert_eq!(sums(&place.config.database_url), before);
            assert!(!place.config.data_dir.join("files").exists());
        }
    }
}

/// A recipient, and the keys that open what is encrypted for it; the secret one is written to a file.
fn recipient(folder: &Path) -> (Seal, Keys) {
    let identity = age::x25519::Identity::generate();
    let file = folder.join("identity");
    let text = age::secrecy::ExposeSecret::expose_secret(&identity.to_string()).to_owned();
    std::fs::write(&file, text).unwrap();
    let seal = Seal::new(&[identity.to_public().to_string()], None).unwrap();
    (seal, Keys { passphrase: None, identities: Some(file) })
}

/// Writes a plain backup anew with some of its parts changed.
fn repacked(
    from: &Path,
    to: PathBuf,
    change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>,
) -> PathBuf {
    let mut archive = tar::Archive::new(std::fs::File::open(from).unwrap());
    let mut builder = tar::Builder::new(std::fs::File::create(&to).unwrap());
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        let Some(bytes) = change(&name, bytes) else { continue };
        let mut header = tar::Header::new_gnu();
        header.set_size(u64::try_from(bytes.len()).unwrap());
        builder.append_data(&mut header, &name, bytes.as_slice()).unwrap();
    }
    builder.finish().unwrap();
    to
}

#[actix_web::test]
async fn a_backup_must_be_what_its_manifest_says() {
    let app = TestApp::start().await;
    let photo = upload(&app, &[7; 3000]);
    let backups = tempfile::tempdir().unwrap();
    let whole = make(&app, backups.path(), &Seal::Open).path;
    let place = Place::beside(&app);
    let refused = |change: &dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>>, expected: &str| {
        let path = repacked(&whole, backups.path().join("changed"), change);
        let problem =
            backup::check(&place.config, &path, &Keys::default()).unwrap_err().to_string();
        assert!(problem.contains(expected), "{problem}");
    };
    let in_manifest = |from: String, to: String| {
        move |name: &str, bytes: Vec<u8>| {
            let is_manifest = name == "manifest.json";
            let text = || String::from_utf8(bytes.clone()).unwrap().replace(&from, &to);
            Some(if is_manifest { text().into_bytes() } else { bytes })
        }
    };
    refused(&|name, bytes| (name != "manifest.json").then_some(bytes), "no manifest");
    refused(&|name, bytes| (!name.starts_with("files/")).then_some(bytes), "is missing");
    refused(
        &|name, bytes| Some(if name.starts_with("files/") { vec![8; 3000] } else { bytes }),
        "not as it was",
    );
    refused(&in_manifest("\"users\": 1".into(), "\"users\": 2".into()), "users has 1 rows");
    refused(&in_manifest("\"users\": 1".into(), "\"people\": 1".into()), "users has 1 rows");
    refused(&in_manifest("\"format\": 1".into(), "\"format\": 2".into()), "its form is Some(2)");
    // A name that leads out of the folder is no part of a backup, whatever the manifest says.
    let path = backups.path().join("escaping");
    repacked(&whole, path.clone(), |_, bytes| Some(bytes));
    let bytes = std::fs::read(&path).unwrap();
    let named = format!("files/{photo}");
    let at = bytes.windows(named.len()).position(|part| part == named.as_bytes()).unwrap();
    let mut escaping = bytes.clone();
    escaping[at..at + named.len()].copy_from_slice("../../../../../../tmp/xxxxxxxxxx".as_bytes());
    std::fs::write(&path, escaping).unwrap();
    assert!(backup::check(&place.config, &path, &Keys::default()).is_err());
    assert!(backup::check(&place.config, &whole, &Keys::default()).unwrap().is_well());
}

#[actix_web::test]
async fn an_encrypted_backup_shows_nothing_and_opens_with_its_key_alone() {
    let app = TestApp::start().await;
    app.member("Canary", &[]);
    let backups = tempfile::tempdir().unwrap();
    let place = Place::beside(&app);
    let shows = |path: &Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(18).any(|part| part == b"canary@example.org")
    };
    assert!(shows(&make(&app, backups.path(), &Seal::Open).path));
    for (seal, keys) in [passphrase("three grey geese"), recipient(backups.path())] {
        let made = make(&app, backups.path(), &seal);
        assert!(made.path.to_string_lossy().ends_with(".tar.age"));
        assert!(!shows(&made.path));
        for wrong in [Keys::default(), passphrase("four grey geese").1] {
            let outcome = backup::check(&place.config, &made.path, &wrong);
            assert!(matches!(outcome, Err(BackupError::Key(_))), "{outcome:?}");
        }
        assert!(backup::check(&place.config, &made.path, &keys).unwrap().is_well());
    }
}

#[actix_web::test]
async fn data_is_replaced_only_when_that_is_said_and_nobody_uses_it() {
    let app = TestApp::start().await;
    app.member("Sam", &[]);
    upload(&app, b"photo");
    let backups = tempfile::tempdir().unwrap();
    let made = make(&app, backups.path(), &Seal::Open);
    let other = TestApp::start().await;
    other.member("Kim", &[]);
    let stray = upload(&other, b"of another");
    let config = (*other.app.config).clone();
    let bring = |replaces| backup::restore(&config, &made.path, &Keys::default(), replaces);
    let held = sums(&config.database_url);

    let refusal = bring(Replaces::Nothing).unwrap_err();
    assert!(matches!(refusal, BackupError::HoldsData(_)), "{refusal}");
    if config.database_url.is_sqlite() {
        let refusal = bring(Replaces::Everything).unwrap_err();
        assert!(matches!(refusal, BackupError::InUse(_)), "{refusal}");
    }
    assert_eq!(sums(&config.database_url), held);

    // The same data in a database that nobody has open.
    let place = Place::beside(&other);
    let copied = copy::copy(
        &mut db::open(&config.database_url).unwrap(),
        &mut place.open(),
        Replaces::Nothing,
        |_, _| Ok(()),
    );
    copied.unwrap();
    Files::new(place.config.data_dir.join("files")).put(stray, b"of another").unwrap();
    let restored =
        backup::restore(&place.config, &made.path, &Keys::default(), Replaces::Everything).unwrap();
    assert!(restored.is_well(), "{:?}", restored.answers);
    assert_eq!(sums(&place.config.database_url), sums(&app.app.config.database_url));
}

#[actix_web::test]
async fn a_damaged_database_can_be_replaced() {
    let app = TestApp::start().await;
    app.member("Sam", &[]);
    let backups = tempfile::tempdir().unwrap();
    let made = make(&app, backups.path(), &Seal::Open);
    let mut place = Place::beside(&app);
    let path = place.folder.path().join("damaged.db");
    std::fs::write(&path, "not a database".repeat(1000)).unwrap();
    place.config.database_url = DatabaseUrl::Sqlite(path);
    let bring = |replaces| backup::restore(&place.config, &made.path, &Keys::default(), replaces);
    assert!(bring(Replaces::Nothing).is_err());
    assert!(bring(Replaces::Everything).unwrap().is_well());
    assert_eq!(sums(&place.config.database_url), sums(&app.app.config.database_url));
}

#[actix_web::test]
async fn what_is_written_meanwhile_makes_no_backup_unsound() {
    let app = TestApp::start().await;
    demo::build(&app.app, now()).unwrap();
    let backups = tempfile::tempdir().unwrap();
    let is_over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut written = 0;
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                app.member(&format!("Writer {written}"), &[Role::Student]);
                written += 1;
            }
            written
        });
        let made = make(&app, backups.path(), &Seal::Open);
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        assert!(writer.join().unwrap() > 0);
        // The doctor would find an account without a role, or words of nobody.
        let checked = backup::check(&app.app.config, &made.path, &Keys::default()).unwrap();
        assert!(checked.is_well(), "{:?}", checked.answers);
    });
}

#[actix_web::test]
async fn an_upload_that_is_gone_is_named_and_the_rest_is_saved() {
    let app = TestApp::start().await;
    let (there, gone) = (upload(&app, b"there"), upload(&app, b"gone soon"));
    app.app.files.delete(gone).unwrap();
    let backups = tempfile::tempdir().unwrap();
    let made = make(&app, backups.path(), &Seal::Open);
    assert_eq!(made.manifest.missing, [gone.to_string()]);
    let place = Place::beside(&app);
    let restored =
        backup::restore(&place.config, &made.path, &Keys::default(), Replaces::Nothing).unwrap();
    assert!(restored.is_well());
    assert!(restored.answers.iter().any(|a| a.check == doctor::FILE_MISSING && a.found == 1));
    assert_eq!(Files::new(place.config.data_dir.join("files")).get(there).unwrap(), b"there");
}

/// Takes the newest migration away again, as if the program had just been replaced by a newer one.
fn one_step_back(conn: &mut Conn) -> String {
    let newest = migrate::applied(conn).unwrap().pop().unwrap();
    let database = if conn.is_sqlite() { "sqlite" } else { "postgres" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
    let step = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().replace('-', "").contains(&newest))
        .unwrap();
    let down = std::fs::read_to_string(step.join("down.sql")).unwrap();
    match conn {
        Conn::Sqlite(conn) => conn.batch_execute(&down).unwrap(),
        Conn::Pg(conn) => conn.batch_execute(&down).unwrap(),
    }
    run(conn, &format!("DELETE FROM __diesel_schema_migrations WHERE version = '{newest}'"));
    newest
}

fn backups_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[actix_web::test]
async fn before_the_schema_changes_a_backup_is_made_and_an_older_backup_is_brought_up_to_date() {
    let app = TestApp::start().await;
    app.member("Sam", &[]);
    let mut place = Place::beside(&app);
    let newest = one_step_back(&mut place.open());
    let mut automatic = place.config.data_dir.join("backups");
    if !place.config.database_url.is_sqlite() {
        // Nobody said where to, so none is made.
        assert_eq!(backup::migrate_safely(&place.config, now()).unwrap(), 1);
        assert_eq!(backups_in(&automatic), Vec::<PathBuf>::new());
        assert_eq!(one_step_back(&mut place.open()), newest);
        automatic = place.folder.path().join("elsewhere");
        place.config.backup_dir = Some(automatic.clone());
    }
    assert_eq!(backup::migrate_safely(&place.config, now()).unwrap(), 1);
    let made = backups_in(&automatic);
    assert_eq!(made.len(), 1, "{made:?}");
    assert_eq!(backup::migrate_safely(&place.config, now()).unwrap(), 0);
    assert_eq!(backups_in(&automatic).len(), 1, "nothing changed, so nothing was backed up");

    let another = Place::beside(&app);
    let restored =
        backup::restore(&another.config, &made[0], &Keys::default(), Replaces::Nothing).unwrap();
    assert!(restored.is_well(), "{:?}", restored.answers);
    assert_ne!(restored.manifest.schema, newest);
    assert!(migrate::is_current(&mut another.open()).unwrap());
}

#[actix_web::test]
async fn a_database_or_backup_of_a_newer_program_is_refused() {
    let app = TestApp::start().await;
    let mut conn = db::open(&app.app.config.database_url).unwrap();
    run(&mut conn, "INSERT INTO __diesel_schema_migrations (version) VALUES ('99991231000000')");
    let refusal = backup::migrate_safely(&app.app.config, now()).unwrap_err();
    assert!(matches!(refusal, BackupError::Newer { .. }), "{refusal}");
    assert!(refusal.to_string().contains("99991231000000"), "{refusal}");
    let backups = tempfile::tempdir().unwrap();
    if app.app.config.database_url.is_sqlite() {
        let made = make(&app, backups.path(), &Seal::Open);
        let place = Place::beside(&app);
        for outcome in [
            backup::check(&place.config, &made.path, &Keys::default()),
            backup::restore(&place.config, &made.path, &Keys::default(), Replaces::Nothing),
        ] {
            assert!(matches!(outcome, Err(BackupError::Newer { .. })), "{outcome:?}");
        }
    } else {
        // This program cannot make the tables of a schema that it does not know.
        let outcome = backup::make(&app.app.config, backups.path(), &Seal::Open, now());
        assert!(outcome.is_err());
        assert_eq!(backups_in(backups.path()), Vec::<PathBuf>::new());
    }
}
