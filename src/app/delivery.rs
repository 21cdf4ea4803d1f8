//! How a letter reaches its reader: on every way they chose, each once.
//!
//! A job that fails on one way is tried again, and the ledger keeps it from the ways that worked. A mail program,
//! push server or gateway that takes a message and dies before it says so is the one case in which something may
//! come twice; mails then carry the same Message-ID.

use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::jobs::{Job, JobError};
use super::mails::Mail;
use crate::base::ids::UserId;
use crate::base::{Channel, Moment, Notice, NoticeType};
use crate::db::DbError;
use crate::mail::{Email, MailError, message_id};
use crate::notifications::commands::{self, delivery_of};
use crate::notifications::ledger::{self, Delivery, Outcome};
use crate::notifications::plan::{self, MailPlan, Plan};
use crate::notifications::{PushSubscription, digest as digests};
use crate::push::{PushError, PushMessage};
use crate::sms::{Sms, SmsError};

/// How long a push server keeps a message for a browser that is away.
const KEPT_FOR_BROWSER: Duration = Duration::from_secs(24 * 60 * 60);

/// The most characters of a text message: two of them joined.
const LONGEST_SMS: usize = 300;

/// What went wrong on some ways; the worst decides what becomes of the job.
#[derive(Default)]
struct Failures {
    deferred: Option<JobError>,
    refused: Option<JobError>,
}

impl Failures {
    fn later(&mut self, error: impl std::fmt::Display) {
        self.deferred = Some(JobError::later(error));
    }

    fn never(&mut self, error: impl std::fmt::Display) {
        self.refused = Some(JobError::Never(error.to_string()));
    }

    fn outcome(self) -> Result<(), JobError> {
        self.deferred.or(self.refused).map_or(Ok(()), Err)
    }
}

/// Writes a letter (to each of its readers) and sends it on the ways that are left. One reader's refusal does not
/// keep the others from theirs.
pub async fn tell(app: &App, mail: Mail, now: Moment) -> Result<(), JobError> {
    let config = Arc::clone(&app.config);
    let written = mail.clone();
    let planned = app
        .db
        .read(move |conn| {
            let mut letters = written.write(conn, &config, now)?;
            // Who left has no address any more.
            letters.retain(|email| !email.to_address.ends_with(crate::accounts::ERASED));
            let plan = |email: Email| plan::plan(conn, &email, now).map(|plan| (email, plan));
            letters.into_iter().map(plan).collect::<Result<Vec<_>, DbError>>()
        })
        .await?;
    let mut failures = Failures::default();
    for (email, plan) in planned {
        if let (Some(user), Some(notice)) = (email.to_user, email.notice.clone()) {
            in_page(app, &email, &plan, user, notice.clone(), now).await?;
            match plan.wait_until {
                Some(until) => wait(app, &mail, &email, until, now).await?,
                None => ring(app, &email, &plan, &notice, now, &mut failures).await?,
            }
        }
        if plan.mail == MailPlan::Now {
            by_mail(app, &email, now, &mut failures).await?;
        }
    }
    failures.outcome()
}

/// The ways within the database: the list, and the digest.
async fn in_page(
    app: &App,
    email: &Email,
    plan: &Plan,
    user: UserId,
    notice: Notice,
    now: Moment,
) -> Result<(), JobError> {
    let (is_in_app, mail) = (plan.is_in_app, plan.mail);
    if !is_in_app && !matches!(mail, MailPlan::Digest(_)) {
        return Ok(());
    }
    let email = email.clone();
    app.db
        .write(move |conn| {
            if is_in_app {
                commands::tell_in_app(conn, &email, user, &notice, now)?;
            }
            if let MailPlan::Digest(due_at) = mail {
                commands::keep_for_digest(conn, &email, user, &notice, due_at, now)?;
            }
            Ok::<_, DbError>(())
        })
        .await?;
    if is_in_app {
        app.live.changed(user);
    }
    Ok(())
}

/// Comes back to a letter when its reader's quiet hours are over; what left meanwhile does not leave again.
async fn wait(
    app: &App,
    mail: &Mail,
    email: &Email,
    until: Moment,
    now: Moment,
) -> Result<(), JobError> {
    let job = Job::Mail { mail: mail.clone() };
    let key = format!("after-quiet:{}:{}", email.key, until.unix());
    Ok(app.db.write(move |conn| job.enqueue(conn, key.clone(), until, now)).await?)
}

/// The ways that make a sound.
async fn ring(
    app: &App,
    email: &Email,
    plan: &Plan,
    notice: &Notice,
    now: Moment,
    failures: &mut Failures,
) -> Result<(), JobError> {
    if !plan.browsers.is_empty() {
        to_browsers(app, email, &plan.browsers, notice, now, failures).await?;
    }
    let Some(number) = &plan.phone else { return Ok(()) };
    let text = format!("{}\n{}\n{}", notice.title, notice.brief, app.config.absolute(&notice.path));
    let sms = Sms { to: number.clone(), text: text.chars().take(LONGEST_SMS).collect() };
    match app.sms.send(&sms).await {
        Ok(reference) => {
            note(app, delivery_of(email, Channel::Sms, number, &reference, Outcome::Sent, now))
                .await
        }
        Err(error @ SmsError::Deferred(_)) => {
            failures.later(error);
            Ok(())
        }
        // Nobody can mend a number but its owner, so the job is not kept for staff.
        Err(error @ SmsError::Refused(_)) => {
            tracing::warn!(%error, "a text message was refused");
            note(app, delivery_of(email, Channel::Sms, number, "", Outcome::Failed, now)).await
        }
    }
}

/// To every browser that takes messages. One that is gone is forgotten; the message has left if any took it.
async fn to_browsers(
    app: &App,
    email: &Email,
    browsers: &[PushSubscription],
    notice: &Notice,
    now: Moment,
    failures: &mut Failures,
) -> Result<(), JobError> {
    let body = serde_json::json!({
        "title": cut(&notice.title, 200),
        "body": cut(&notice.brief, 400),
        "path": notice.path,
        "tag": email.key,
    })
    .to_string();
    let mut taken = None;
    let mut deferred = None;
    for browser in browsers {
        let message = PushMessage {
            endpoint: browser.endpoint.clone(),
            p256dh: browser.p256dh.clone(),
            auth: browser.auth.clone(),
            body: body.clone(),
            keep: if notice.notice_type == NoticeType::SessionStarted {
                KEPT_FOR_BROWSER / 24
            } else {
                KEPT_FOR_BROWSER
            },
        };
        match app.pusher.send(&message, now).await {
            Ok(()) => taken = Some(host_of(&browser.endpoint)),
            Err(PushError::Gone) => {
                let id = browser.id;
                app.db.write(move |conn| commands::forget_browser(conn, id)).await?;
            }
            Err(error @ PushError::Deferred(_)) => deferred = Some(error),
            Err(error @ PushError::Refused(_)) => {
                tracing::warn!(%error, "a message to a browser was refused");
            }
        }
    }
    match (taken, deferred) {
        (Some(host), _) => {
            note(app, delivery_of(email, Channel::Push, &host, "", Outcome::Sent, now)).await?;
        }
        (None, Some(error)) => failures.later(error),
        (None, None) => {}
    }
    Ok(())
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn host_of(endpoint: &str) -> String {
    url::Url::parse(endpoint)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default()
}

async fn by_mail(
    app: &App,
    email: &Email,
    now: Moment,
    failures: &mut Failures,
) -> Result<(), JobError> {
    let outcome = app.mailer.send(email).await;
    app.metrics.mail(if outcome.is_ok() { "sent" } else { "failed" });
    let domain = app.config.base_url.host_str().unwrap_or("localhost");
    let id = message_id(&email.key, domain);
    let row = |outcome| delivery_of(email, Channel::Email, &email.to_address, &id, outcome, now);
    match outcome {
        Ok(()) => note(app, row(Outcome::Sent)).await,
        Err(error @ MailError::Deferred(_)) => {
            failures.later(error);
            Ok(())
        }
        Err(error @ MailError::Refused(_)) => {
            failures.never(error);
            note(app, row(Outcome::Failed)).await
        }
    }
}

async fn note(app: &App, delivery: Delivery) -> Result<(), JobError> {
    Ok(app.db.write(move |conn| ledger::note(conn, &delivery)).await?)
}

/// Sends a person the digest of what waited at `due_at`, and forgets what it was made of.
pub async fn digest(app: &App, user: UserId, due_at: Moment, now: Moment) -> Result<(), JobError> {
    let config = Arc::clone(&app.config);
    let unsent = app
        .db
        .read(move |conn| {
            let Some(email) = digests::write(conn, &config, user, due_at)? else { return Ok(None) };
            let has_left = ledger::sent_on(conn, &email.key)?.contains(&Channel::Email);
            Ok::<_, DbError>((!has_left).then_some(email))
        })
        .await?;
    let mut failures = Failures::default();
    if let Some(email) = unsent {
        by_mail(app, &email, now, &mut failures).await?;
    }
    failures.outcome()?;
    Ok(app.db.write(move |conn| digests::forget(conn, user, due_at)).await?)
}
