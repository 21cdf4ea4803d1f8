//! What a resource was: for its author, and for staff.

use actix_web::web::Data;
use serde::Deserialize;

use super::{author, is_slug, signer};
use crate::accounts::{Member, Voice};
use crate::base::Moment;
use crate::base::ids::{ResourceId, VersionId};
use crate::config::Config;
use crate::db::{Conn, Db};
use crate::library::model::{Asker, Shown};
use crate::library::pages::{VersionPage, VersionsPage};
use crate::library::{commands, queries};
use crate::prose;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Wants, page};

/// A resource for somebody who may see what it was.
fn find(conn: &mut Conn, me: &Member, slug: &str) -> Result<Shown, AppError> {
    if !is_slug(slug) {
        return Err(AppError::NotFound);
    }
    let asker = Asker::of(Some(me));
    let found = queries::find(conn, asker, slug)?;
    let may =
        |shown: &Shown| shown.resource.author_id == me.id() || matches!(asker, Asker::Staff(_));
    found.filter(may).ok_or(AppError::NotFound)
}

pub async fn index(
    me: Member,
    Path(slug): Path<String>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (shown, versions) = db
        .read(move |conn| {
            let shown = find(conn, &me, &slug)?;
            let versions = queries::versions(conn, shown.resource.id)?;
            Ok::<_, AppError>((shown, versions))
        })
        .await?;
    let page = VersionsPage { layout, shown, versions };
    page::ok(&page.layout, &page)
}

pub async fn show(
    me: Member,
    Path((slug, id)): Path<(String, VersionId)>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let signer = signer(&config);
    let page = db
        .read(move |conn| {
            let shown = find(conn, &me, &slug)?;
            let found = queries::version(conn, shown.resource.id, id)?;
            let (version, editor) = found.ok_or(AppError::NotFound)?;
            let document = match version.file_id {
                Some(file) => queries::document(conn, shown.resource.id, file)?,
                None => None,
            };
            Ok::<_, AppError>(VersionPage {
                html: prose::queries::rendered(conn, &version.body)?.html,
                is_own: shown.resource.author_id == me.id(),
                reader: me.id(),
                layout,
                shown,
                version,
                editor,
                document,
                signer,
            })
        })
        .await?;
    page::ok(&page.layout, &page)
}

/// Which version is meant.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RestorationForm {
    version: String,
}

pub async fn restore(
    me: Member,
    _: Voice,
    Path(id): Path<ResourceId>,
    form: Form<RestorationForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (me, now) = (author(&me)?, Moment::now());
    let version: VersionId = form.version.parse().map_err(|_| AppError::NotFound)?;
    db.write(move |conn| commands::restore(conn, &me, id, version, now)).await?;
    let response = wants.redirect(&format!("/library/mine/{id}"));
    Ok(Flash::notice(layout.reader.locale, "library-restored").on(response))
}
