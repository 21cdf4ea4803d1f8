//! What readers keep.

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;

use super::{Asker, MET, cards, seen_by};
use crate::accounts::{Face, Member};
use crate::base::ids::FolderId;
use crate::db::schema::{
    bookings, bookmark_folders, bookmarks, finished_resources, resources, users,
};
use crate::db::{Conn, DbError};
use crate::library::model::{Card, Folder, Line, Status, Visibility};
use crate::web::paging::Paging;

/// Which of the bookmarks are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shelf {
    pub folder: Option<FolderId>,
    /// Only what is not finished.
    pub is_open: bool,
}

/// A bookmark as its owner sees it.
#[derive(Debug, Clone)]
pub struct Keeping {
    pub card: Card,
    pub note: String,
    pub folder: Option<FolderId>,
}

/// What a person keeps, the newest first; what they may no longer read is left out.
pub fn kept(
    conn: &mut Conn,
    me: &Member,
    shelf: Shelf,
    paging: &mut Paging,
) -> Result<Vec<Keeping>, DbError> {
    let asker = Asker::of(Some(me));
    let mut query = seen_by!(
        resources::table
            .inner_join(users::table)
            .inner_join(bookmarks::table)
            .filter(bookmarks::user_id.eq(me.id()))
            .order((bookmarks::created_at.desc(), resources::id.desc()))
            .select(
                (Line::as_select(), Face::as_select(), (bookmarks::note, bookmarks::folder_id),)
            )
            .into_boxed(),
        asker
    );
    if let Some(folder) = shelf.folder {
        query = query.filter(bookmarks::folder_id.eq(folder));
    }
    if shelf.is_open {
        let done = finished_resources::table
            .filter(finished_resources::user_id.eq(me.id()))
            .filter(finished_resources::resource_id.eq(resources::id));
        query = query.filter(diesel::dsl::not(exists(done)));
    }
    let rows: Vec<(Line, Face, (String, Option<FolderId>))> =
        query.limit(paging.limit()).offset(paging.offset()).load(conn)?;
    let rows = paging.cut(rows);
    let (mut lines, mut own) = (Vec::new(), Vec::new());
    for (line, author, mine) in rows {
        lines.push((line, author));
        own.push(mine);
    }
    let all = cards(conn, asker, lines)?.into_iter().zip(own);
    Ok(all.map(|(card, (note, folder))| Keeping { card, note, folder }).collect())
}

/// A person's folders by name, each with how many bookmarks are in it and how many of them are finished; and the
/// same numbers of all bookmarks.
pub fn folders(
    conn: &mut Conn,
    me: &Member,
) -> Result<(Vec<(Folder, i64, i64)>, (i64, i64)), DbError> {
    let folders: Vec<Folder> = bookmark_folders::table
        .filter(bookmark_folders::user_id.eq(me.id()))
        .order((bookmark_folders::folded, bookmark_folders::id))
        .select(Folder::as_select())
        .load(conn)?;
    let kept: Vec<(Option<FolderId>, i64)> = bookmarks::table
        .filter(bookmarks::user_id.eq(me.id()))
        .group_by(bookmarks::folder_id)
        .select((bookmarks::folder_id, count_star()))
        .load(conn)?;
    let done: Vec<(Option<FolderId>, i64)> = bookmarks::table
        .inner_join(
            finished_resources::table.on(finished_resources::user_id
                .eq(bookmarks::user_id)
                .and(finished_resources::resource_id.eq(bookmarks::resource_id))),
        )
        .filter(bookmarks::user_id.eq(me.id()))
        .group_by(bookmarks::folder_id)
        .select((bookmarks::folder_id, count_star()))
        .load(conn)?;
    let of = |counts: &[(Option<FolderId>, i64)], id: FolderId| {
        counts.iter().find(|(folder, _)| *folder == Some(id)).map_or(0, |(_, count)| *count)
    };
    let sum = |counts: &[(Option<FolderId>, i64)]| counts.iter().map(|(_, count)| *count).sum();
    let all = (sum(&kept), sum(&done));
    let counted = |folder: Folder| {
        let id = folder.id;
        (folder, of(&kept, id), of(&done, id))
    };
    Ok((folders.into_iter().map(counted).collect(), all))
}
