//! Finding, reading, keeping; and what staff take out of sight.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::web::Data;

use super::{is_slug, signer};
use crate::accounts::{Member, Moderator, Visitor, Voice};
use crate::base::{Moment, Msg};
use crate::config::Config;
use crate::db::{Conn, Db, DbError};
use crate::forum::{self, Viewer};
use crate::library::documents::Signer;
use crate::library::forms::{ListQuery, ReasonForm, TalkForm};
use crate::library::model::{Asker, Author, LibraryError};
use crate::library::pages::{IndexPage, ShowPage};
use crate::library::{commands, queries};
use crate::web::forms::{Path, Query};
use crate::web::headers::policy_with_frame;
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

/// How many resources a page has.
const PAGE_SIZE: i64 = 12;

pub(super) fn paging(text: &str) -> Result<Paging, AppError> {
    Paging::parse(text, PAGE_SIZE).ok_or_else(|| AppError::Invalid("error-title-invalid".into()))
}

pub async fn index(
    who: Visitor,
    query: Query<ListQuery>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let query = query.0;
    let mut paging = paging(&query.page)?;
    let (filter, asker) = (query.filter(), Asker::of(who.member()));
    let is_author = who.member().is_some_and(|member| Author::of(member).is_some());
    let page = db
        .read(move |conn| {
            Ok::<_, DbError>(IndexPage {
                cards: queries::list(conn, asker, &filter, &mut paging)?,
                tags: queries::offered_tags(conn)?,
                topics: queries::topic_names(conn, Some(&query.topic))?,
                skills: queries::skills(conn)?,
                languages: queries::languages(conn)?,
                layout,
                query,
                paging,
                is_author,
            })
        })
        .await?;
    Ok(page::for_visitors(&page.layout, page::ok(&page.layout, &page)?))
}

/// A resource with those that are like it, as somebody sees it.
fn load(
    conn: &mut Conn,
    member: Option<&Member>,
    slug: &str,
    layout: Layout,
    signer: Signer,
) -> Result<ShowPage, AppError> {
    let asker = Asker::of(member);
    let shown = queries::find(conn, asker, slug)?.ok_or(AppError::NotFound)?;
    let related = queries::related(conn, asker, &shown)?;
    let viewer = member.map_or(Viewer::STRANGER, Viewer::member);
    let talk = if shown.resource.is_for_all() {
        Some(queries::talk_of(conn, &viewer, shown.resource.id)?)
    } else {
        None
    };
    Ok(ShowPage {
        layout,
        reader: asker.id(),
        is_own: asker.id() == Some(shown.resource.author_id),
        is_staff: matches!(asker, Asker::Staff(_)),
        shown,
        related,
        reason: String::new(),
        errors: FieldErrors::default(),
        signer,
        talk,
        said: String::new(),
    })
}

pub async fn show(
    who: Visitor,
    Path(slug): Path<String>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let signer = signer(&config);
    let page = db.read(move |conn| load(conn, who.member(), &slug, layout, signer)).await?;
    Ok(with_player(&page, page::for_visitors(&page.layout, page::ok(&page.layout, &page)?)))
}

/// The page of a video may frame its site's player, which comes when somebody asks for it, and nothing else.
fn with_player(page: &ShowPage, mut response: HttpResponse) -> HttpResponse {
    if let Some(video) = page.video()
        && let Ok(policy) = HeaderValue::from_str(&policy_with_frame(&video.frame()))
    {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Says something about a resource, in the forum.
pub async fn discuss(
    me: Member,
    _: Voice,
    Path(slug): Path<String>,
    form: Form<TalkForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    if !is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let (said, signer, now) = (form.into_inner(), signer(&config), Moment::now());
    let link = Msg::new("library-talk-opening").with("link", format!("/library/{slug}"));
    let opening = layout.reader.locale.say(&link);
    let (who, address) = (me.clone(), slug.clone());
    let outcome = match said.parse() {
        Err(errors) => Err(errors),
        Ok(body) => {
            let done = db
                .write(move |conn| {
                    let found = queries::find(conn, Asker::of(Some(&who)), &address)?;
                    let found = found.filter(|shown| shown.resource.is_for_all());
                    let resource = found.ok_or(LibraryError::NotFound)?.resource;
                    let about = (resource.id, resource.title.as_str(), opening.as_str());
                    commands::discuss(conn, &who, about, &body, now)
                })
                .await;
            match done {
                Ok(said) => Ok(said),
                Err(LibraryError::Forum(error)) => Err(forum::beside_the_text(error)?),
                Err(error) => return Err(error.into()),
            }
        }
    };
    match outcome {
        Ok((comment, status)) => {
            let word = forum::posted(status);
            let response = wants.redirect(&format!("/forum/comments/{comment}"));
            Ok(Flash::notice(layout.reader.locale, word).on(response))
        }
        Err(errors) => {
            let mut page =
                db.read(move |conn| load(conn, Some(&me), &slug, layout, signer)).await?;
            (page.said, page.errors) = (said.body, errors);
            page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

pub async fn hide(
    me: Moderator,
    Path(slug): Path<String>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    moderate(me, slug, form, db, (signer(&config), layout, wants), true).await
}

pub async fn show_again(
    me: Moderator,
    Path(slug): Path<String>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    moderate(me, slug, form, db, (signer(&config), layout, wants), false).await
}

async fn moderate(
    me: Moderator,
    slug: String,
    form: Form<ReasonForm>,
    db: Data<Db>,
    (signer, layout, wants): (Signer, Layout, Wants),
    is_hidden: bool,
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let member = me.member().clone();
            let mut page =
                db.read(move |conn| load(conn, Some(&member), &slug, layout, signer)).await?;
            (page.reason, page.errors) = (form.into_inner().reason, errors);
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let to = format!("/library/{slug}");
    let now = Moment::now();
    db.write(move |conn| -> Result<(), LibraryError> {
        commands::moderate(conn, &me, &slug, is_hidden, &reason, now)
    })
    .await?;
    let word = if is_hidden { "library-hidden" } else { "library-shown" };
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(&to)))
}
