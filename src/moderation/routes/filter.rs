//! Admins say what the filter looks for.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::Admin;
use crate::audit;
use crate::base::Moment;
use crate::base::ids::FilterRuleId;
use crate::db::{Db, DbError};
use crate::moderation::forms::RuleForm;
use crate::moderation::pages::FilterPage;
use crate::prose::filter::{self, Added, Published, RuleKind};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

async fn list(
    db: &Db,
    layout: Layout,
    (form, errors): (RuleForm, FieldErrors),
) -> Result<FilterPage, AppError> {
    let rules = db.read(filter::rules).await?;
    let said = filter::words_of(&form.sample);
    let links = filter::links(&form.sample, "");
    let published = Published { text: &form.sample, links, last_hour: 0 };
    let tried = !form.sample.trim().is_empty();
    let finds = rules.iter().filter(|rule| tried && rule.finds(&published, &said));
    let found = finds.map(|rule| rule.id).collect();
    Ok(FilterPage { layout, rules, tried, found, form, errors })
}

pub async fn index(_: Admin, db: Data<Db>, layout: Layout) -> AppResult {
    let page = list(&db, layout, Default::default()).await?;
    page::ok(&page.layout, &page)
}

/// Adds a rule, or tries the rules on a text.
pub async fn create(
    me: Admin,
    form: Form<RuleForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let form = form.into_inner();
    if !form.sample.trim().is_empty() {
        let page = list(&db, layout, (form, FieldErrors::default())).await?;
        return page::ok(&page.layout, &page);
    }
    let rule = match form.parse() {
        Ok(rule) => rule,
        Err(errors) => {
            let page = list(&db, layout, (form, errors)).await?;
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = Moment::now();
    let (kind, added) = db
        .write(move |conn| {
            let (kind, pattern, most) = &rule;
            let added = filter::add_rule(conn, me.id(), (*kind, pattern, *most), now)?;
            if let Added::Rule(id) = added {
                let what = format!("{kind}: {pattern} {most}");
                audit::record(conn, me.id(), "filter.add", ("filter", id.as_str()), &what, now)?;
            }
            Ok::<_, DbError>((*kind, added))
        })
        .await?;
    let refusal = match added {
        Added::Rule(_) => None,
        Added::Full => Some(("kind", "moderation-refuse-rules-full")),
        Added::Same if kind == RuleKind::Words => Some(("pattern", "moderation-refuse-rule-words")),
        Added::Same => Some(("kind", "moderation-refuse-rule-number")),
    };
    if let Some((field, message)) = refusal {
        let page = list(&db, layout, (form, FieldErrors::one(field, message))).await?;
        return page::with_status(&page.layout, StatusCode::CONFLICT, &page);
    }
    let response = wants.redirect("/admin/moderation/filter");
    Ok(Flash::notice(layout.reader.locale, "moderation-rule-added").on(response))
}

pub async fn remove(
    me: Admin,
    Path(id): Path<FilterRuleId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let now = Moment::now();
    let gone = db
        .write(move |conn| {
            let gone = filter::drop_rule(conn, id)?;
            if let Some(rule) = &gone {
                let what = format!("{}: {} {}", rule.kind, rule.pattern, rule.most);
                audit::record(conn, me.id(), "filter.remove", ("filter", id.as_str()), &what, now)?;
            }
            Ok::<_, DbError>(gone)
        })
        .await?;
    gone.ok_or(AppError::NotFound)?;
    let response = wants.redirect("/admin/moderation/filter");
    Ok(Flash::notice(layout.reader.locale, "moderation-rule-removed").on(response))
}
