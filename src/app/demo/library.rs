//! What the demo's coaches wrote, and who keeps it.

use diesel::prelude::*;
use serde::Deserialize;

use super::DemoError;
use crate::accounts::Member;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::db::Conn;
use crate::db::schema::users;
use crate::library::{Author, Level, ResourceInput, Visibility, commands};

const FILE: &str = include_str!("../../../demo/library.toml");

#[derive(Debug, Deserialize)]
struct Library {
    resources: Vec<Article>,
}

#[derive(Debug, Deserialize)]
struct Article {
    author: String,
    title: String,
    summary: String,
    topic: String,
    #[serde(default = "english")]
    language: String,
    level: String,
    #[serde(default = "public")]
    visibility: String,
    tags: Vec<String>,
    body: String,
}

fn english() -> String {
    "en".to_owned()
}

fn public() -> String {
    Visibility::Public.as_str().to_owned()
}

/// Publishes the articles, some days apart, and lets readers keep some.
pub fn add(conn: &mut Conn, readers: &[&Member], now: Moment) -> Result<(), DemoError> {
    let library: Library =
        toml::from_str(FILE).map_err(|error| DemoError::World(error.to_string()))?;
    let odd = |what: &str| DemoError::World(format!("library.toml: {what}"));
    for (place, article) in library.resources.iter().enumerate() {
        let id: UserId = users::table
            .filter(users::email.eq(&article.author))
            .select(users::id)
            .first(conn)
            .map_err(|_| odd(&article.author))?;
        let member = Member::load(conn, id)?.ok_or_else(|| odd(&article.author))?;
        let author = Author::of(&member).ok_or_else(|| odd(&article.author))?;
        let input = ResourceInput {
            title: article.title.clone(),
            summary: article.summary.clone(),
            body: article.body.trim().to_owned(),
            tags: article.tags.clone(),
            topic: Some(article.topic.clone()),
            language: article.language.clone(),
            level: article.level.parse::<Level>().map_err(|_| odd(&article.level))?,
            visibility: article
                .visibility
                .parse::<Visibility>()
                .map_err(|_| odd(&article.visibility))?,
        };
        let days = i64::try_from(place).unwrap_or(0) * 9 + 4;
        let at = now.plus_days(-days);
        let resource = commands::start(conn, &author, &input, at).map_err(DemoError::failed)?;
        commands::publish(conn, &author, resource, at).map_err(DemoError::failed)?;
        if input.visibility == Visibility::Public {
            for reader in readers.iter().skip(place % 5).step_by(place % 4 + 2) {
                commands::toggle(conn, reader, resource, now.plus_days(-2))?;
            }
        }
    }
    Ok(())
}
