//! Comments are written, found, changed, removed, voted for and taken as answers.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::show::again;
use super::topics::posted;
use super::{COMMENTS, beside_the_text};
use crate::accounts::{Member, Visitor, Voice};
use crate::base::ids::CommentId;
use crate::config::Config;
use crate::db::{Db, DbError};
use crate::forum::access::Viewer;
use crate::forum::commands::{self, VotedPost};
use crate::forum::forms::{CommentForm, SwitchForm, VoteForm};
use crate::forum::model::{ForumError, Post, short_in};
use crate::forum::pages::{Answering, CommentPage, HistoryPage, RemovalPage, VotesBlock};
use crate::forum::queries::{self, CommentRow, Revision, TopicFull};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn create(
    me: Member,
    _: Voice,
    Path(slug): Path<String>,
    form: Form<CommentForm>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let form = form.into_inner();
    let refused = |errors| Answering { errors, ..Answering::default() };
    let body = match form.parse() {
        Ok(body) => body,
        Err(errors) => {
            return again(&me, &short, form, refused(errors), &db, &config, layout).await;
        }
    };
    let parent = match form.parent.as_str() {
        "" => None,
        text => Some(text.parse::<CommentId>().map_err(|_| AppError::NotFound)?),
    };
    let (who, place, now) = (me.clone(), short.clone(), layout.now());
    let written =
        db.write(move |conn| commands::write_comment(conn, &who, &place, parent, &body, now)).await;
    match written {
        Ok((id, status)) => {
            let response = wants.redirect(&format!("/forum/comments/{id}"));
            Ok(Flash::notice(layout.reader.locale, posted(status)).on(response))
        }
        Err(error) => {
            let errors = beside_the_text(error)?;
            again(&me, &short, form, refused(errors), &db, &config, layout).await
        }
    }
}

/// A comment and its topic, for somebody who may read both.
async fn readable(
    viewer: Viewer,
    id: CommentId,
    db: &Db,
) -> Result<(CommentRow, TopicFull), AppError> {
    let found = db.read(move |conn| queries::comment(conn, &viewer, id)).await?;
    found.ok_or(AppError::NotFound)
}

/// Leads to where a comment stands now.
pub async fn find(
    who: Visitor,
    Path(id): Path<CommentId>,
    db: Data<Db>,
    wants: Wants,
) -> AppResult {
    let viewer = Viewer::of(&who);
    let place = db
        .read(move |conn| {
            let Some((_, topic)) = queries::comment(conn, &viewer, id)? else { return Ok(None) };
            let place = queries::position(conn, &viewer, &topic.head, id)?;
            Ok::<_, DbError>(Some((topic.head.href(), place)))
        })
        .await?;
    let (href, place) = place.ok_or(AppError::NotFound)?;
    let number = (place - 1) / COMMENTS + 1;
    let query = if number > 1 { format!("?page={number}") } else { String::new() };
    Ok(wants.redirect(&format!("{href}{query}#c-{id}")))
}

/// One's own comment that is there.
async fn find_own(
    me: &Member,
    id: CommentId,
    db: &Db,
) -> Result<(CommentRow, TopicFull), AppError> {
    let (comment, topic) = readable(Viewer::member(me), id, db).await?;
    if comment.author_id == me.id() && !comment.is_deleted() {
        Ok((comment, topic))
    } else {
        Err(AppError::NotFound)
    }
}

pub async fn edit(
    me: Member,
    Path(id): Path<CommentId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let (comment, topic) = find_own(&me, id, &db).await?;
    let form = CommentForm { body: comment.body, ..CommentForm::default() };
    let (title, errors) = (topic.head.title, FieldErrors::default());
    let page = CommentPage { layout, id, title, form, errors };
    page::ok(&page.layout, &page)
}

pub async fn update(
    me: Member,
    _: Voice,
    Path(id): Path<CommentId>,
    form: Form<CommentForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (_, topic) = find_own(&me, id, &db).await?;
    let (form, title) = (form.into_inner(), topic.head.title);
    let shown = |form: CommentForm, errors: FieldErrors, layout| {
        let status =
            if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let page = CommentPage { layout, id, title, form, errors };
        page::with_status(&page.layout, status, &page)
    };
    let body = match form.parse() {
        Ok(body) => body,
        Err(errors) => return shown(form, errors, layout),
    };
    let now = layout.now();
    let changed = db.write(move |conn| commands::change_comment(conn, &me, id, &body, now)).await;
    match changed {
        Ok(()) => {
            let response = wants.redirect(&format!("/forum/comments/{id}"));
            Ok(Flash::notice(layout.reader.locale, "forum-changed").on(response))
        }
        Err(error) => {
            let errors = beside_the_text(error)?;
            shown(form, errors, layout)
        }
    }
}

pub async fn ask_removal(
    me: Member,
    Path(id): Path<CommentId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    find_own(&me, id, &db).await?;
    let (action, back) = (format!("/forum/comments/{id}/removal"), format!("/forum/comments/{id}"));
    let page = RemovalPage { layout, action, back, text: "forum-removal-text" };
    page::ok(&page.layout, &page)
}

pub async fn remove(
    me: Member,
    Path(id): Path<CommentId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| commands::delete_comment(conn, &me, id)).await?;
    let response = wants.redirect(&format!("/forum/comments/{id}"));
    Ok(Flash::notice(layout.reader.locale, "forum-removed").on(response))
}

pub async fn history(
    who: Visitor,
    Path(id): Path<CommentId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let viewer = Viewer::of(&who);
    let (comment, topic) = readable(viewer, id, &db).await?;
    if comment.is_deleted() {
        return Err(AppError::NotFound);
    }
    let before = db.read(move |conn| queries::history(conn, &viewer, Post::Comment(id))).await?;
    let now = Revision {
        title: String::new(),
        body: comment.body,
        written_at: comment.edited_at.unwrap_or(comment.created_at),
    };
    let (back, title) = (format!("/forum/comments/{id}"), topic.head.title);
    let page = HistoryPage { layout, back, title, now, before };
    page::ok(&page.layout, &page)
}

pub async fn vote(
    me: Member,
    Path(id): Path<CommentId>,
    form: Form<VoteForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (value, now) = (form.parse()?, layout.now());
    let (comment, _) = db
        .write(move |conn| {
            commands::vote(conn, &me, VotedPost::Comment(id), value, now)?;
            queries::comment(conn, &Viewer::member(&me), id)?.ok_or(ForumError::NotFound)
        })
        .await?;
    if wants == Wants::Page {
        return Ok(wants.redirect(&format!("/forum/comments/{id}")));
    }
    page::ok(&layout, &VotesBlock::of_comment(&comment))
}

pub async fn accept(
    me: Member,
    Path(id): Path<CommentId>,
    form: Form<SwitchForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (is_on, now) = (form.parse()?, layout.now());
    db.write(move |conn| commands::accept(conn, &me, id, is_on, now)).await?;
    let key = if is_on { "forum-accepted" } else { "forum-not-accepted" };
    let response = wants.redirect(&format!("/forum/comments/{id}"));
    Ok(Flash::notice(layout.reader.locale, key).on(response))
}
