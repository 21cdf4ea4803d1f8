//! What the demo's first readers made of the library: folders, notes, what they are done with, and what they said.

use diesel::prelude::*;

use crate::accounts::Member;
use crate::app::demo::DemoError;
use crate::base::Moment;
use crate::base::ids::ResourceId;
use crate::db::Conn;
use crate::db::schema::bookmarks;
use crate::library::commands;

const FOLDERS: [&str; 2] = ["Before my next session", "To try at work"];

const NOTES: [&str; 3] = [
    "Ask about the second part next time.",
    "Worked on Tuesday. Do it again before the review.",
    "The table is what I was missing.",
];

const SAID: [&str; 4] = [
    "I tried this with my team on Monday. The first question was enough for the whole half hour.",
    "Does anybody do this over video calls? I find the silence harder there.",
    "I do. It helps to say at the beginning that there will be silence.",
    "Clear and short, thank you. I would read a second part.",
];

/// Fills the shelves of the first reader, and lets some talk.
pub fn settle(
    conn: &mut Conn,
    shown: &[(ResourceId, String)],
    readers: &[&Member],
    now: Moment,
) -> Result<(), DemoError> {
    let Some(first) = readers.first() else { return Ok(()) };
    let mut folders = Vec::new();
    for name in FOLDERS {
        let id = commands::add_folder(conn, first, name, now.plus_days(-9));
        folders.push(id.map_err(DemoError::failed)?);
    }
    let kept: Vec<ResourceId> = bookmarks::table
        .filter(bookmarks::user_id.eq(first.id()))
        .order(bookmarks::resource_id)
        .select(bookmarks::resource_id)
        .load(conn)?;
    for (place, id) in kept.iter().enumerate() {
        // A third stays in no folder.
        let folder = folders.get(place % 3).copied();
        let note = NOTES.get(place % 5).copied().unwrap_or_default();
        commands::annotate(conn, first, *id, note, folder).map_err(DemoError::failed)?;
        if place % 3 == 1 {
            commands::finish(conn, first, *id, now.plus_days(-1))?;
        }
    }
    for (place, (id, title)) in shown.iter().enumerate().take(3) {
        let words = SAID.iter().skip(place).take(2);
        for (turn, said) in words.enumerate() {
            let Some(reader) = readers.get(place * 2 + turn + 1) else { continue };
            let at = now.plus_days(-3).plus_hours(i64::try_from(turn).unwrap_or(0) * 5);
            let opening = "What is written in the library is talked about here.";
            let about = (*id, title.as_str(), opening);
            commands::discuss(conn, reader, about, said, at).map_err(DemoError::failed)?;
        }
    }
    Ok(())
}
