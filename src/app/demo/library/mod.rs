//! What the demo's coaches wrote, filmed elsewhere and hand out, and who keeps it.

mod papers;
mod readers;

use diesel::prelude::*;
use rust_embed::RustEmbed;
use serde::Deserialize;

use super::DemoError;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::{FileId, ResourceId, UserId};
use crate::db::Conn;
use crate::db::schema::users;
use crate::files::Files;
use crate::library::commands::{self, Change};
use crate::library::{
    Author, FileKind, Kind, Level, NewDocument, ResourceInput, Video, Visibility,
};

#[derive(RustEmbed)]
#[folder = "demo"]
#[include = "library*.toml"]
struct Texts;

#[derive(Debug, Deserialize)]
struct Library {
    resources: Vec<Described>,
}

#[derive(Debug, Deserialize)]
struct Described {
    author: String,
    #[serde(default = "article")]
    kind: String,
    title: String,
    summary: String,
    topic: String,
    /// The first tag, if nothing else is said.
    skill: Option<String>,
    #[serde(default = "english")]
    language: String,
    level: String,
    #[serde(default = "public")]
    visibility: String,
    tags: Vec<String>,
    #[serde(default)]
    body: String,
    /// The address of a video.
    #[serde(default)]
    video: String,
    minutes: Option<i32>,
    /// What is made of `lines`: `pdf`, `odt` or `wav`.
    file: Option<String>,
    #[serde(default)]
    lines: Vec<String>,
    /// What its summary was before it was changed.
    former: Option<String>,
}

fn article() -> String {
    Kind::Article.as_str().to_owned()
}

fn english() -> String {
    "en".to_owned()
}

fn public() -> String {
    Visibility::Public.as_str().to_owned()
}

fn odd(what: &str) -> DemoError {
    DemoError::World(format!("library: {what}"))
}

/// Everything that is described, in the order of the files' names.
fn read() -> Result<Vec<Described>, DemoError> {
    let mut names: Vec<_> = Texts::iter().collect();
    names.sort();
    let mut all = Vec::new();
    for name in names {
        let file = Texts::get(&name).ok_or_else(|| odd(&name))?;
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let library: Library =
            toml::from_str(&text).map_err(|error| DemoError::World(format!("{name}: {error}")))?;
        all.extend(library.resources);
    }
    Ok(all)
}

impl Described {
    fn input(&self) -> Result<ResourceInput, DemoError> {
        let kind = self.kind.parse::<Kind>().map_err(|_| odd(&self.kind))?;
        let video = match kind {
            Kind::Video => Some(Video::at(&self.video).ok_or_else(|| odd(&self.video))?),
            Kind::Article | Kind::Document => None,
        };
        let first = || self.tags.first().cloned().unwrap_or_default();
        Ok(ResourceInput {
            kind,
            title: self.title.clone(),
            summary: self.summary.clone(),
            body: self.body.trim().to_owned(),
            tags: self.tags.clone(),
            topic: Some(self.topic.clone()),
            skill: self.skill.clone().unwrap_or_else(first),
            language: self.language.clone(),
            level: self.level.parse::<Level>().map_err(|_| odd(&self.level))?,
            visibility: self.visibility.parse().map_err(|_| odd(&self.visibility))?,
            video: video.map(|video| video.to_string()),
            minutes: self.minutes.filter(|_| kind != Kind::Article),
        })
    }
}

fn author(conn: &mut Conn, email: &str) -> Result<Author, DemoError> {
    let id: Option<UserId> =
        users::table.filter(users::email.eq(email)).select(users::id).first(conn).optional()?;
    let member = Member::load(conn, id.ok_or_else(|| odd(email))?)?.ok_or_else(|| odd(email))?;
    Author::of(&member).ok_or_else(|| odd(email))
}

/// Publishes everything, some days apart, and lets readers keep some.
pub fn add(
    conn: &mut Conn,
    files: &Files,
    readers: &[&Member],
    now: Moment,
) -> Result<(), DemoError> {
    let all = read()?;
    let mut shown = Vec::new();
    for (place, described) in all.iter().enumerate() {
        let author = author(conn, &described.author)?;
        let mut input = described.input()?;
        let summary = input.summary.clone();
        input.summary = described.former.clone().unwrap_or(input.summary);
        // Kinds, authors and fields take turns.
        let days = i64::try_from(place * 17 % all.len().max(1)).unwrap_or(0) * 7 + 4;
        let at = now.plus_days(-days);
        let id = commands::start(conn, &author, &input, at).map_err(DemoError::failed)?;
        if let Some(ending) = &described.file {
            let bytes = papers::make(ending, &described.title, &described.lines)
                .ok_or_else(|| odd(ending))?;
            hand_out(conn, files, &author, (id, place, &described.title, bytes), at)?;
        }
        commands::publish(conn, &author, id, at).map_err(DemoError::failed)?;
        if described.former.is_some() {
            let later = at.plus_days(2);
            input.summary = summary;
            let change = Change { input: &input, file: None, known: None };
            commands::change(conn, &author, id, change, later).map_err(DemoError::failed)?;
        }
        if input.visibility == Visibility::Public {
            for reader in readers.iter().skip(place % 5).step_by(place % 4 + 2) {
                commands::toggle(conn, reader, id, now.plus_days(-2))?;
            }
            shown.push((id, input.title));
        }
    }
    readers::settle(conn, &shown, readers, now)
}

fn hand_out(
    conn: &mut Conn,
    files: &Files,
    author: &Author,
    (resource, place, title, bytes): (ResourceId, usize, &str, Vec<u8>),
    at: Moment,
) -> Result<(), DemoError> {
    let kind = FileKind::of(&bytes).ok_or_else(|| odd(title))?;
    // The same each time, so that a demo that is built anew leaves no file behind.
    let id: FileId =
        format!("0190000000000000000000d{place:03}").parse().map_err(|_| odd(title))?;
    let row = NewDocument {
        id,
        name: kind.name(&format!("{title}.{}", kind.ending)),
        content_type: kind.content_type,
        bytes: i64::try_from(bytes.len()).map_err(DemoError::failed)?,
    };
    files.put(id, &bytes).map_err(DemoError::failed)?;
    commands::put_file(conn, author, resource, &row, at).map_err(DemoError::failed)?;
    Ok(())
}
