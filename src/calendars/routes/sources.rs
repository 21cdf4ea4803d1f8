//! A coach's calendars elsewhere. Where a person waits for what another server says, it has five seconds.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::Coach;
use crate::base::Msg;
use crate::base::ids::CalendarSourceId;
use crate::calendars::commands::{self, NewSource};
use crate::calendars::forms::{ChangeForm, SourceForm};
use crate::calendars::model::{CalendarError, Kind, Problem};
use crate::calendars::pages::{RemovePage, SourcePage, SourcesPage, problem_key};
use crate::calendars::queries;
use crate::calendars::read;
use crate::calendars::sources::{self, Access, Discovered, Provider, Reading};
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::fetch::Fetcher;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

const PAGE: &str = "/coach/calendars";

async fn list(
    db: &Db,
    me: Coach,
    layout: Layout,
    config: &Config,
    (form, errors): (SourceForm, FieldErrors),
) -> Result<SourcesPage, AppError> {
    let now = layout.now();
    let providers = [Kind::Google, Kind::Microsoft].into_iter();
    let providers = providers.filter(|kind| Provider::of(config, *kind).is_some()).collect();
    let (lines, conflicts) = db
        .read(move |conn| {
            let lines = queries::sources_of(conn, &me, now)?;
            let conflicts = queries::conflicts_of(conn, &me, &lines, now)?;
            Ok::<_, DbError>((lines, conflicts))
        })
        .await?;
    // What was typed comes back, but no password.
    let form = SourceForm { password: String::new(), ..form };
    Ok(SourcesPage { layout, providers, lines, conflicts, form, errors })
}

pub async fn index(me: Coach, db: Data<Db>, config: Data<Config>, layout: Layout) -> AppResult {
    let nothing = (SourceForm::default(), FieldErrors::default());
    let page = list(&db, me, layout, &config, nothing).await?;
    page::ok(&page.layout, &page)
}

/// Adds a calendar, after it was read once.
pub async fn create(
    me: Coach,
    form: Form<SourceForm>,
    db: Data<Db>,
    config: Data<Config>,
    fetcher: Data<Fetcher>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (now, coach) = (layout.now(), me.id());
    let outcome = match form.parse() {
        Ok((access, name)) => {
            let reach = db.read(move |conn| queries::reach_of(conn, coach)).await?;
            let wanted = read::wanted(&config, reach, None, now);
            let first = first_reading((&fetcher, &config), &access, wanted).await;
            first
                .map(|first| (access, name, reach, first))
                .map_err(|problem| refused(&form, problem))
        }
        Err(errors) => Err(errors),
    };
    let (access, name, reach, (calendars, reading)) = match outcome {
        Ok(found) => found,
        Err(errors) => {
            let typed = (form.into_inner(), errors);
            let page = list(&db, me, layout, &config, typed).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let has_choice = calendars.len() > 1;
    let shows_titles = form.shows_titles();
    let calendars = calendars.into_iter().map(|found| (found, true)).collect();
    let new = NewSource { access, name, shows_titles, calendars };
    let id = db
        .write(move |conn| match &reading {
            Reading::New { read, version } => {
                commands::add_source(conn, &config, &me, &new, (read, version, reach), now)
            }
            // Nothing was known before, so nothing can be unchanged.
            Reading::Unchanged => Err(CalendarError::NotFound),
        })
        .await?;
    let to = if has_choice { format!("{PAGE}/{id}") } else { PAGE.to_owned() };
    Ok(Flash::notice(layout.reader.locale, "calendars-added").on(wants.redirect(&to)))
}

async fn first_reading(
    (fetcher, config): (&Fetcher, &Config),
    access: &Access,
    wanted: sources::Wanted,
) -> Result<(Vec<Discovered>, Reading), Problem> {
    let calendars = match access {
        Access::Caldav { address, user, password } => {
            sources::discover(fetcher, address, (user.clone(), password.clone())).await?
        }
        _ => Vec::new(),
    };
    let addresses: Vec<String> = calendars.iter().map(|one| one.address.clone()).collect();
    let (reading, _) = sources::read((fetcher, config), access, &addresses, wanted).await?;
    Ok((calendars, reading))
}

/// A problem beside the field where it is mended.
fn refused(form: &SourceForm, problem: Problem) -> FieldErrors {
    let field = match problem {
        Problem::SignIn if form.is_account() => "password",
        _ => "address",
    };
    FieldErrors::one(field, Msg::new(problem_key(problem)))
}

async fn find(
    db: &Db,
    me: &Coach,
    id: CalendarSourceId,
    layout: Layout,
) -> Result<SourcePage, AppError> {
    let me = me.clone();
    let (source, calendars) = db
        .read(move |conn| {
            let source = queries::own_source(conn, &me, id)?.ok_or(AppError::NotFound)?;
            let calendars = queries::calendars_of(conn, &source)?;
            Ok::<_, AppError>((source, calendars))
        })
        .await?;
    Ok(SourcePage::new(layout, source, calendars))
}

pub async fn show(
    me: Coach,
    Path(id): Path<CalendarSourceId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let page = find(&db, &me, id, layout).await?;
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Coach,
    Path(id): Path<CalendarSourceId>,
    form: Form<ChangeForm>,
    (db, config, fetcher): (Data<Db>, Data<Config>, Data<Fetcher>),
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let change = match form.parse() {
        Ok(change) => change,
        Err(errors) => {
            let mut page = find(&db, &me, id, layout).await?;
            (page.form, page.errors) = (form.into_inner(), errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = layout.now();
    db.write(move |conn| commands::change_source(conn, &me, id, &change, now)).await?;
    let read = read::read_now((&db, &fetcher, &config), id, now).await?;
    Ok(told(read, &layout, wants, "calendars-saved"))
}

/// Reads a calendar now.
pub async fn read(
    me: Coach,
    Path(id): Path<CalendarSourceId>,
    (db, config, fetcher): (Data<Db>, Data<Config>, Data<Fetcher>),
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let found = db.read(move |conn| queries::own_source(conn, &me, id)).await?;
    found.ok_or(AppError::NotFound)?;
    let read = read::read_now((&db, &fetcher, &config), id, layout.now()).await?;
    Ok(told(read, &layout, wants, "calendars-read-now"))
}

fn told(
    read: Option<Result<(), Problem>>,
    layout: &Layout,
    wants: Wants,
    well: &'static str,
) -> actix_web::HttpResponse {
    let locale = layout.reader.locale;
    let flash = match read {
        Some(Err(problem)) => Flash::alert(locale, problem_key(problem)),
        _ => Flash::notice(locale, well),
    };
    flash.on(wants.redirect(PAGE))
}

pub async fn ask_removal(
    me: Coach,
    Path(id): Path<CalendarSourceId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let SourcePage { layout, source, .. } = find(&db, &me, id, layout).await?;
    let page = RemovePage { layout, source };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Coach,
    Path(id): Path<CalendarSourceId>,
    (db, config, fetcher): (Data<Db>, Data<Config>, Data<Fetcher>),
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = layout.now();
    let asker = me.clone();
    let source = db.read(move |conn| queries::own_source(conn, &asker, id)).await?;
    db.write(move |conn| commands::remove_source(conn, &me, id, now)).await?;
    let access = source.and_then(|source| Access::open(&config, id, &source.secret));
    if let Some(access) = access
        && let Some(permission) = sources::permission(&access)
        && let Some(provider) = Provider::of(&config, access.kind())
    {
        provider.revoke(&fetcher, permission).await;
    }
    Ok(Flash::notice(layout.reader.locale, "calendars-removed").on(wants.redirect(PAGE)))
}
