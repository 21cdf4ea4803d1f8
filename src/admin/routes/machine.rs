//! Jobs, the activity log, settings.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{PAGE_SIZE, nonsense};
use crate::accounts::Admin;
use crate::admin::commands;
use crate::admin::forms::{ActivityQuery, HistoryQuery, JobsQuery, SettingsForm, choice, day};
use crate::admin::pages::{ActivityPage, HistoryPage, JobsPage, SettingLine, SettingsPage};
use crate::admin::queries::{self, Act, ActivityFilter};
use crate::audit;
use crate::base::Moment;
use crate::base::ids::JobId;
use crate::db::{Db, DbError};
use crate::jobs::{self, Status};
use crate::settings;
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, csv, page};

/// How many acts a file has at most.
const MOST_EXPORTED: i64 = 5000;

pub async fn jobs(_: Admin, query: Query<JobsQuery>, db: Data<Db>, layout: Layout) -> AppResult {
    let status = choice(&query.status).ok_or_else(nonsense)?.unwrap_or(Status::Dead);
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let (counts, rows) = db
        .read(move |conn| {
            let rows = jobs::list(conn, status, paging.limit(), paging.offset())?;
            Ok::<_, DbError>((jobs::counts(conn)?, rows))
        })
        .await?;
    let jobs = paging.cut(rows);
    let page = JobsPage { layout, status, counts, jobs, paging };
    page::ok(&page.layout, &page)
}

pub async fn retry(
    me: Admin,
    Path(id): Path<JobId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let is_revived = db.write(move |conn| commands::retry_job(conn, &me, id, now)).await?;
    if !is_revived {
        return Err(AppError::refused("admin-refuse-not-dead"));
    }
    Ok(Flash::notice(layout.reader.locale, "admin-job-retried").on(wants.redirect("/admin/jobs")))
}

pub async fn activity(
    me: Admin,
    query: Query<ActivityQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let filter = filter_of(&query, &layout)?;
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let (rows, head) = db
        .read(move |conn| {
            let rows = queries::activity(conn, &me, &filter, paging)?;
            Ok::<_, DbError>((rows, audit::head(conn)?))
        })
        .await?;
    let rows = paging.cut(rows);
    let page = ActivityPage { layout, query, rows, paging, head };
    page::ok(&page.layout, &page)
}

fn filter_of(query: &ActivityQuery, layout: &Layout) -> Result<ActivityFilter, AppError> {
    let zone = layout.zone();
    let until = day(&query.until).ok_or_else(nonsense)?.and_then(|day| day.succ_opt());
    Ok(ActivityFilter {
        act: query.act.chars().take(40).collect(),
        from: day(&query.from).ok_or_else(nonsense)?.map(|day| zone.start_of_day(day)),
        until: until.map(|day| zone.start_of_day(day)),
        about: query.about.chars().take(40).collect(),
        id: query.id.chars().take(40).collect(),
        by: choice(&query.by).ok_or_else(nonsense)?,
    })
}

/// The newest acts as a file, narrowed down as the page is.
pub async fn activity_file(
    me: Admin,
    query: Query<ActivityQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let filter = filter_of(&query, &layout)?;
    let mut paging = Paging { page: 1, size: MOST_EXPORTED, has_next: false };
    let rows = db.read(move |conn| queries::activity(conn, &me, &filter, paging)).await?;
    let head = [
        "admin-number",
        "admin-when",
        "admin-by",
        "admin-act",
        "admin-about",
        "admin-name",
        "admin-reason",
        "admin-seal",
    ];
    let row = |act: Act| {
        let entry = act.entry;
        let (number, seal) =
            act.link.map_or_else(Default::default, |(number, seal)| (number.to_string(), seal));
        vec![
            number,
            entry.recorded_at.rfc3339(),
            act.by.unwrap_or_default(),
            entry.action,
            format!("{} {}", entry.entity_type, entry.entity_id),
            act.about.unwrap_or_default(),
            entry.reason,
            seal,
        ]
    };
    let rows: Vec<Vec<String>> = paging.cut(rows).into_iter().map(row).collect();
    let text = csv::table(&head.map(|key| layout.reader.text(key)), &rows);
    Ok(csv::file(&format!("guidepost-activity-{}", layout.now().utc_date()), text))
}

pub async fn settings(_: Admin, db: Data<Db>, layout: Layout) -> AppResult {
    let all = db.read(settings::in_force).await?;
    let line = |(setting, value, is_public): (settings::Setting, i64, bool)| SettingLine {
        setting,
        value: setting.shown(value),
        is_public,
    };
    let lines = all.into_iter().map(line).collect();
    let page = SettingsPage { layout, lines, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

pub async fn save_settings(
    me: Admin,
    form: Form<SettingsForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let values = match form.parse() {
        Ok(values) => values,
        Err(errors) => {
            let line = |setting: &settings::Setting| SettingLine {
                setting: *setting,
                value: form.typed(setting.key).to_owned(),
                is_public: form.is_ticked(setting.key),
            };
            let lines = settings::ALL.iter().map(line).collect();
            let page = SettingsPage { layout, lines, errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    let shown = form.shown();
    db.write(move |conn| settings::change(conn, me.id(), &values, &shown, now)).await?;
    let response = wants.redirect("/admin/settings");
    Ok(Flash::notice(layout.reader.locale, "admin-settings-saved").on(response))
}

/// What settings were before.
pub async fn history(
    _: Admin,
    query: Query<HistoryQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let mut paging = Paging::parse(&query.page, PAGE_SIZE).ok_or_else(nonsense)?;
    let key = (!query.key.is_empty()).then(|| query.key.chars().take(60).collect::<String>());
    let rows = db
        .read(move |conn| {
            settings::history::list(conn, key.as_deref(), paging.limit(), paging.offset())
        })
        .await?;
    let rows = paging.cut(rows);
    let page = HistoryPage { layout, query, rows, paging };
    page::ok(&page.layout, &page)
}
