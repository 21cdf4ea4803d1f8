//! The command line: what the program can be asked to do.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use super::operations::{self, BackupArgs, DbArgs, RestoreArgs};
use super::traces::Traces;
use super::worker::Background;
use super::{App, backup, demo, doctor, serve};
use crate::base::Moment;
use crate::config::Config;
use crate::db::{self, migrate};

/// Guidepost: a self-hosted marketplace for coaching, mentoring and tutoring.
///
/// Without a command it serves the web. In development nothing needs to be set: the first start makes a
/// database in `var`, fills it with a demo world and says whom to sign in as. Outside development
/// (`GUIDEPOST_ENV=production`) it says exactly what is missing. The README explains every setting.
#[derive(Debug, Parser)]
#[command(name = "guidepost", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the web (this is the default)
    ///
    /// Brings the schema of the database up to date, then listens on LISTEN. The worker that sends mails
    /// and runs jobs runs inside, unless `RUN_JOBS` is false. SIGTERM and Ctrl-C let requests and jobs
    /// in hand finish.
    Serve,
    /// Send mails and run jobs, without serving the web
    ///
    /// As many of these may run as one likes, beside any number of `serve`: each job is done by one.
    Work,
    /// Bring the schema of the database up to date, or show where it stands
    Migrate(MigrateArgs),
    /// Throw the data away and build the demo world anew
    ///
    /// Deletes everything in the database first. Outside development it refuses unless told --force.
    Demo(DemoArgs),
    /// Manage the people who run the platform
    Admin(AdminArgs),
    /// Check that everything that must always be true of the data is true
    ///
    /// Prints each check and how many rows offend it. The exit code is 1 if any does.
    Doctor,
    /// Write everything into one file, while the program runs
    ///
    /// The database as it is at one instant, the uploads that it names, and a manifest with their sums. The file
    /// gets its name when it is whole.
    Backup(BackupArgs),
    /// Bring a backup back, or try whether it could be
    ///
    /// Into the database and the folder of the settings, whichever database the backup came from. Everything is
    /// compared with the manifest first and examined afterwards. Stop the program before. The exit code is 1 if
    /// anything is wrong.
    Restore(RestoreArgs),
    /// Work on whole databases
    Db(DbArgs),
}

#[derive(Debug, Args)]
struct MigrateArgs {
    #[command(subcommand)]
    what: Option<MigrateCommand>,
}

#[derive(Debug, Clone, Copy, Subcommand)]
enum MigrateCommand {
    /// Run the migrations that this program has and the database lacks (the default)
    Up,
    /// List the migrations, and whether the database has them
    Status,
}

#[derive(Debug, Args)]
struct DemoArgs {
    /// Add made-up coaches until there are this many, to see how large instances feel
    #[arg(long, value_name = "N", default_value_t = 0)]
    coaches: usize,
    /// Really delete the data of an instance that is not a development one
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Args)]
struct AdminArgs {
    #[command(subcommand)]
    what: AdminCommand,
}

#[derive(Debug, Subcommand)]
enum AdminCommand {
    /// Make somebody an admin
    ///
    /// Makes the account if the address has none yet. The password is read from the standard input, one
    /// line, so that it stands in no shell history; an account that exists keeps its own.
    Create {
        /// The address to sign in with
        #[arg(long)]
        email: String,
        /// The name that others see
        #[arg(long)]
        name: String,
    },
}

/// Does what the command line asks.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = Config::load()?;
    let traces = Traces::start(&config).map_err(anyhow::Error::msg)?;
    start_logs(&config, traces.as_ref());
    let outcome = perform(cli.command.unwrap_or(Command::Serve), config).await;
    if let Some(traces) = traces {
        traces.stop().await;
    }
    outcome
}

async fn perform(command: Command, config: Config) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve => serve(config).await?,
        Command::Work => work(config).await?,
        Command::Migrate(args) => migrate_with(&config, args.what.unwrap_or(MigrateCommand::Up))?,
        Command::Demo(args) => demo_with(config, &args)?,
        Command::Admin(AdminArgs { what: AdminCommand::Create { email, name } }) => {
            create_admin(config, &email, &name)?;
        }
        Command::Doctor => return examine(config),
        Command::Backup(args) => operations::back_up(&config, &args, Moment::now())?,
        Command::Restore(args) => return operations::restore(&config, &args),
        Command::Db(args) => return operations::db(&args),
    }
    Ok(ExitCode::SUCCESS)
}

/// Sends the log to the standard error, so that commands can be piped, and traces to whom they are for.
fn start_logs(config: &Config, traces: Option<&Traces>) {
    use tracing_subscriber::layer::SubscriberExt as _;
    use tracing_subscriber::util::SubscriberInitExt as _;
    use tracing_subscriber::{EnvFilter, Layer as _};
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| {
        let words = if config.is_development() { "warn,guidepost=info" } else { "info" };
        EnvFilter::new(words)
    });
    let logs = tracing_subscriber::fmt::layer()
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    let logs = if config.logs_json { logs.json().boxed() } else { logs.compact().boxed() };
    let all = tracing_subscriber::registry()
        .with(logs.with_filter(filter))
        .with(traces.map(Traces::layer));
    // A second subscriber can only be met in tests; the first then stays.
    let _ = all.try_init();
}

/// Tells the person at the terminal.
pub(super) fn say(text: &str) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{text}")
}

/// The program put together on a database with this program's schema.
fn ready(config: Config) -> anyhow::Result<App> {
    // Connecting first says at once what is wrong with the address, and makes the folder.
    let app = App::new(config)?;
    backup::migrate_safely(&app.config, Moment::now())?;
    Ok(app)
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let app = ready(config)?;
    if app.config.is_development() {
        if app.db.read_now(demo::is_wanted)? {
            say("The database is empty: building the demo world …")?;
            demo::build(&app, Moment::now())?;
        }
        say(&welcome(&app.config))?;
    } else {
        tracing::info!(address = %app.config.listen, base_url = %app.config.base_url, "serving");
    }
    if app.config.zoom.as_ref().is_some_and(|zoom| zoom.webhook_secret.is_none()) {
        tracing::warn!("without ZOOM_WEBHOOK_SECRET Zoom cannot tell who was in a call");
    }
    let worker = app.config.runs_jobs.then(|| Background::start(app.clone()));
    let outcome = serve::run(app).await;
    if let Some(worker) = worker {
        worker.stop().await;
    }
    Ok(outcome?)
}

/// What a developer wants to know at the start.
fn welcome(config: &Config) -> String {
    let mails = match &config.mail {
        crate::config::MailConfig::Folder(_) => config.absolute("/dev/mail"),
        crate::config::MailConfig::Smtp(_) => "sent by the mail server of SMTP_URL".to_owned(),
    };
    let people = demo::PEOPLE
        .iter()
        .map(|(role, email)| format!("    {role:<8} {email}\n"))
        .collect::<String>();
    format!(
        "\n  Guidepost runs at {}\n\n  Sign in as (password `{}`):\n{people}\n  Mails: {mails}\n  Stop with Ctrl-C.\n",
        config.absolute("/"),
        demo::PASSWORD,
    )
}

async fn work(config: Config) -> anyhow::Result<()> {
    let app = ready(config)?;
    tracing::info!("working");
    let worker = Background::start(app);
    serve::told_to_stop().await?;
    tracing::info!("stopping when the jobs in hand are done");
    worker.stop().await;
    Ok(())
}

fn migrate_with(config: &Config, what: MigrateCommand) -> anyhow::Result<()> {
    db::probe(&config.database_url)?;
    let mut conn = db::open(&config.database_url)?;
    match what {
        MigrateCommand::Up => {
            let steps = backup::migrate_safely(config, Moment::now())?;
            say(&format!(
                "{}: {steps} migrations run, the schema is current",
                config.database_url
            ))?;
        }
        MigrateCommand::Status => {
            for (name, is_there) in migrate::status(&mut conn)? {
                say(&format!("{}  {name}", if is_there { "there  " } else { "waiting" }))?;
            }
        }
    }
    Ok(())
}

fn demo_with(config: Config, args: &DemoArgs) -> anyhow::Result<()> {
    if !config.is_development() && !args.force {
        anyhow::bail!(
            "This would delete everything in {}. If that is what you want, say --force.",
            config.database_url
        );
    }
    let app = ready(config)?;
    let began = std::time::Instant::now();
    let mut conn = db::open(&app.config.database_url)?;
    migrate::down(&mut conn)?;
    migrate::up(&mut conn)?;
    drop(conn);
    let now = Moment::now();
    demo::build(&app, now)?;
    if args.coaches > 0 {
        demo::add_coaches(&app, args.coaches, now)?;
    }
    say(&format!("The demo world is built ({:.1} s).", began.elapsed().as_secs_f32()))?;
    Ok(())
}

fn create_admin(config: Config, email: &str, name: &str) -> anyhow::Result<()> {
    let app = ready(config)?;
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let outcome = super::staff::create_admin(&app, email, name, password.trim(), Moment::now())?;
    say(&outcome)?;
    Ok(())
}

fn examine(config: Config) -> anyhow::Result<ExitCode> {
    let app = App::new(config)?;
    let answers = doctor::examine_all(&app)?;
    say(&doctor::table(&answers))?;
    let is_well = answers.iter().all(|answer| answer.found == 0);
    say(if is_well { "All is well." } else { "Something is wrong: see above." })?;
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_command_explains_itself() {
        let mut cli = Cli::command();
        cli.build();
        for command in cli.get_subcommands().filter(|command| command.get_name() != "help") {
            assert!(command.get_about().is_some(), "{}", command.get_name());
        }
        cli.debug_assert();
    }
}
