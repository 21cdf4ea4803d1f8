//! What readers keep, in which folder, with which note, and what they are done with.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp};

use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{FolderId, ResourceId};
use crate::db::schema::{bookmark_folders, bookmarks, finished_resources, resources};
use crate::db::{Conn, DbError, dialect};
use crate::library::model::{Folder, LibraryError, folded};

/// The most folders of a person.
const MOST_FOLDERS: i64 = 50;

/// Keeps a resource, or keeps it no longer. Returns whether it is kept now. Two taps at once leave one row.
pub fn toggle(conn: &mut Conn, me: &Member, id: ResourceId, now: Moment) -> Result<bool, DbError> {
    let taken = diesel::delete(bookmarks::table.find((me.id(), id))).execute(conn)?;
    if taken == 0 {
        diesel::insert_into(bookmarks::table)
            .values((
                bookmarks::user_id.eq(me.id()),
                bookmarks::resource_id.eq(id),
                bookmarks::created_at.eq(now),
                bookmarks::note.eq(""),
            ))
            .execute(conn)?;
    }
    let step: i32 = if taken == 0 { 1 } else { -1 };
    diesel::update(resources::table.find(id))
        .set(resources::bookmark_count.eq(resources::bookmark_count + step))
        .execute(conn)?;
    Ok(taken == 0)
}

/// Writes a note on what one keeps, and puts it into a folder of one's own or into none.
pub fn annotate(
    conn: &mut Conn,
    me: &Member,
    id: ResourceId,
    note: &str,
    folder: Option<FolderId>,
) -> Result<(), LibraryError> {
    if let Some(folder) = folder {
        // Held, so that it is not taken away meanwhile.
        let own =
            bookmark_folders::table.find(folder).filter(bookmark_folders::user_id.eq(me.id()));
        let held = diesel::update(own).set(bookmark_folders::user_id.eq(me.id())).execute(conn)?;
        if held == 0 {
            return Err(LibraryError::NotFound);
        }
    }
    let rows = diesel::update(bookmarks::table.find((me.id(), id)))
        .set((bookmarks::note.eq(note), bookmarks::folder_id.eq(folder)))
        .execute(conn)?;
    if rows == 0 { Err(LibraryError::NotFound) } else { Ok(()) }
}

/// Makes a folder.
pub fn add_folder(
    conn: &mut Conn,
    me: &Member,
    name: &str,
    now: Moment,
) -> Result<FolderId, LibraryError> {
    dialect::lock_until_commit(conn, &format!("bookmark folders:{}", me.id()))?;
    let count: i64 = bookmark_folders::table
        .filter(bookmark_folders::user_id.eq(me.id()))
        .count()
        .get_result(conn)?;
    if count >= MOST_FOLDERS {
        return Err(LibraryError::TooManyFolders);
    }
    let id = FolderId::generate();
    let folder = Folder {
        id,
        user_id: me.id(),
        name: name.to_owned(),
        created_at: now,
        folded: folded(name),
    };
    diesel::insert_into(bookmark_folders::table)
        .values(&folder)
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    Ok(id)
}

/// Calls a folder of one's own something else.
pub fn rename_folder(
    conn: &mut Conn,
    me: &Member,
    id: FolderId,
    name: &str,
) -> Result<(), LibraryError> {
    let own = bookmark_folders::table.find(id).filter(bookmark_folders::user_id.eq(me.id()));
    let rows = diesel::update(own)
        .set((bookmark_folders::name.eq(name), bookmark_folders::folded.eq(folded(name))))
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    if rows == 0 { Err(LibraryError::NotFound) } else { Ok(()) }
}

/// Takes a folder of one's own away. What was in it is kept on, in none.
pub fn remove_folder(conn: &mut Conn, me: &Member, id: FolderId) -> Result<(), LibraryError> {
    let own = bookmark_folders::table.find(id).filter(bookmark_folders::user_id.eq(me.id()));
    if diesel::delete(own).execute(conn)? == 0 { Err(LibraryError::NotFound) } else { Ok(()) }
}

/// A refusal by the unique index of names.
fn taken(error: DbError) -> LibraryError {
    if error.is_unique() { LibraryError::NameTaken } else { LibraryError::Db(error) }
}

/// Says that one is done with a resource. Saying it twice changes nothing.
pub fn finish(conn: &mut Conn, me: &Member, id: ResourceId, now: Moment) -> Result<(), DbError> {
    diesel::sql_query(
        "INSERT INTO finished_resources (user_id, resource_id, finished_at) VALUES ($1, $2, $3) \
         ON CONFLICT DO NOTHING",
    )
    .bind::<Text, _>(me.id())
    .bind::<Text, _>(id)
    .bind::<Timestamp, _>(now)
    .execute(conn)?;
    Ok(())
}

/// Takes that back.
pub fn unfinish(conn: &mut Conn, me: &Member, id: ResourceId) -> Result<(), DbError> {
    diesel::delete(finished_resources::table.find((me.id(), id))).execute(conn)?;
    Ok(())
}
