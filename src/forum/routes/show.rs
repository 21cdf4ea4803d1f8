//! A topic's page, and what is done on it at once: voting, following, having read it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::{COMMENTS, paging};
use crate::accounts::{Member, Visitor};
use crate::base::Moment;
use crate::base::ids::CommentId;
use crate::config::Config;
use crate::db::{Conn, Db};
use crate::forum::access::Viewer;
use crate::forum::commands::{self, VotedPost};
use crate::forum::forms::{CommentForm, FollowForm, TopicQuery, VoteForm};
use crate::forum::model::{ForumError, short_in};
use crate::forum::pages::{Answering, TopicPage, VotesBlock};
use crate::forum::queries;
use crate::forum::structured;
use crate::web::forms::{Path, Query};
use crate::web::paging::Paging;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Wants, page};

/// How many related topics are shown.
const RELATED: i64 = 5;

/// The page of a topic; an address it once had leads to the present one for ever.
pub async fn show(
    who: Visitor,
    Path(slug): Path<String>,
    query: Query<TopicQuery>,
    db: Data<Db>,
    config: Data<Config>,
    layout: Layout,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let paging = paging(&query.page, COMMENTS)?;
    let query = query.0;
    let me = who.member().cloned();
    let asked = Answering::default();
    let page = db
        .read(move |conn| {
            let mut page = load(conn, me.as_ref(), &short, paging, asked, layout, &config)?;
            if let Some(me) = &me {
                page.answering = prefilled(conn, me, &page, &query)?;
            }
            Ok::<_, AppError>(page)
        })
        .await?;
    if page.topic.head.slug != slug {
        return Ok(HttpResponse::MovedPermanently()
            .insert_header(("Location", page.topic.head.href()))
            .finish());
    }
    let response = page::ok(&page.layout, &page)?;
    Ok(page::for_visitors(&page.layout, response))
}

/// Everything a topic's page shows, in a number of statements that does not depend on how much is said there.
pub(super) fn load(
    conn: &mut Conn,
    me: Option<&Member>,
    short: &str,
    mut paging: Paging,
    answering: Answering,
    layout: Layout,
    config: &Config,
) -> Result<TopicPage, AppError> {
    let viewer = me.map_or(Viewer::STRANGER, Viewer::member);
    let topic = queries::topic(conn, &viewer, short)?.ok_or(AppError::NotFound)?;
    let rows = queries::comments(conn, &viewer, &topic.head, paging)?;
    let comments = paging.cut(rows);
    let related = queries::related(conn, &viewer, topic.head.id, &topic.head.category, RELATED)?;
    let readers = match me {
        Some(me) => queries::readers(conn, me, &topic.head)?,
        None => Vec::new(),
    };
    let canonical = config.absolute(&topic.head.href());
    let structured = if topic.head.is_public() {
        structured::of(&topic, &comments, &canonical)
    } else {
        String::new()
    };
    let trail = vec![
        ("/forum".to_owned(), layout.reader.text("forum-title")),
        (format!("/forum/categories/{}", topic.head.category), topic.head.category_name.clone()),
    ];
    Ok(TopicPage {
        trail,
        layout,
        comments,
        paging,
        related,
        readers,
        answering,
        me: me.map(Member::id),
        can_vote: me.is_some(),
        canonical,
        structured,
        topic,
    })
}

/// The form as it is opened: a reply to somebody, a quote, or what was begun and not sent.
fn prefilled(
    conn: &mut Conn,
    me: &Member,
    page: &TopicPage,
    query: &TopicQuery,
) -> Result<Answering, AppError> {
    let viewer = Viewer::member(me);
    let mut answering = Answering::default();
    let target = if query.quote.is_empty() { &query.reply } else { &query.quote };
    if target.is_empty() {
        let draft = queries::draft(conn, me, page.topic.head.id.as_str())?;
        answering.form.body = draft.map(|draft| draft.body).unwrap_or_default();
        return Ok(answering);
    }
    let Some((who, words)) = queries::quoted(conn, &viewer, &page.topic, target)? else {
        return Ok(answering);
    };
    if target.parse::<CommentId>().is_ok() && *target != page.topic.head.id.as_str() {
        answering.form.parent.clone_from(target);
        answering.to = Some(who.clone());
    }
    if !query.quote.is_empty() {
        let said = page
            .layout
            .reader
            .locale
            .text_with("forum-quote-said", &[("name", crate::base::messages::Arg::Text(who))]);
        let lines: Vec<String> =
            words.lines().take(60).map(|line| format!("> {line}").trim_end().to_owned()).collect();
        answering.form.body = format!("> {said}\n>\n{}\n\n", lines.join("\n"));
    }
    Ok(answering)
}

/// The page of a topic again, with what was typed and what is wrong with it or how it will look.
pub(super) async fn again(
    me: &Member,
    short: &str,
    form: CommentForm,
    answering: Answering,
    db: &Db,
    config: &Data<Config>,
    layout: Layout,
) -> AppResult {
    let status =
        if answering.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (me, short, config) = (me.clone(), short.to_owned(), config.clone());
    let first = Paging { page: 1, size: COMMENTS, has_next: false };
    let answering = Answering { form, ..answering };
    let page = db
        .read(move |conn| load(conn, Some(&me), &short, first, answering, layout, &config))
        .await?;
    page::with_status(&page.layout, status, &page)
}

pub async fn vote(
    me: Member,
    Path(slug): Path<String>,
    form: Form<VoteForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let (value, now) = (form.parse()?, layout.now());
    let topic = db
        .write(move |conn| {
            commands::vote(conn, &me, VotedPost::Topic(&short), value, now)?;
            queries::topic(conn, &Viewer::member(&me), &short)?.ok_or(ForumError::NotFound)
        })
        .await?;
    if wants == Wants::Page {
        return Ok(wants.redirect(&topic.head.href()));
    }
    page::ok(&layout, &VotesBlock::of_topic(&topic))
}

pub async fn follow(
    me: Member,
    Path(slug): Path<String>,
    form: Form<FollowForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let (level, now) = (form.parse()?, layout.now());
    db.write(move |conn| commands::follow(conn, &me, &short, level, now)).await?;
    let key = match level {
        Some(crate::forum::Follow::Follow) => "forum-now-followed",
        Some(crate::forum::Follow::Mute) => "forum-now-muted",
        None => "forum-now-neither",
    };
    let response = wants.redirect(&format!("/forum/t/{slug}"));
    Ok(Flash::notice(layout.reader.locale, key).on(response))
}

/// Somebody has read the topic as it is now. The page says so by itself; without a script a button does.
pub async fn visit(me: Member, Path(slug): Path<String>, db: Data<Db>, wants: Wants) -> AppResult {
    let short = short_in(&slug).ok_or(AppError::NotFound)?.to_owned();
    let now = Moment::now();
    db.write(move |conn| commands::visit(conn, &me, &short, now)).await?;
    match wants {
        Wants::Page => Ok(wants.redirect(&format!("/forum/t/{slug}"))),
        Wants::Block => Ok(HttpResponse::NoContent().finish()),
    }
}
