//! Reads the answers of `WebDAV` servers: which things they speak of, and what they say of each.

use roxmltree::{Document, Node, ParsingOptions};

const DAV: &str = "DAV:";
const CALDAV: &str = "urn:ietf:params:xml:ns:caldav";
const SERVER: &str = "http://calendarserver.org/ns/";

/// The most nodes that an answer may have.
const MOST_NODES: u32 = 100_000;

/// What a server says of one thing.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Thing {
    pub href: String,
    pub name: String,
    pub is_calendar: bool,
    /// Whether it holds events, as far as it says.
    pub has_events: bool,
    pub principal: Option<String>,
    pub home: Option<String>,
    /// Changes whenever anything in it does.
    pub version: Option<String>,
    pub data: Option<String>,
}

/// Everything an answer speaks of. Nothing if it is no such answer.
pub fn things(text: &str) -> Option<Vec<Thing>> {
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    if !root.has_tag_name((DAV, "multistatus")) {
        return None;
    }
    Some(children(root, DAV, "response").map(thing).collect())
}

fn thing(response: Node) -> Thing {
    let mut thing =
        Thing { href: text(response, DAV, "href"), has_events: true, ..Thing::default() };
    for found in children(response, DAV, "propstat") {
        let status = text(found, DAV, "status");
        if !status.is_empty() && !status.contains(" 200") {
            continue;
        }
        for said in children(found, DAV, "prop").flat_map(|prop| prop.children()) {
            note(&mut thing, said);
        }
    }
    thing
}

fn note(thing: &mut Thing, said: Node) {
    let name = said.tag_name();
    let words = || said.text().unwrap_or_default().trim().to_owned();
    match (name.namespace().unwrap_or_default(), name.name()) {
        (DAV, "displayname") => thing.name = words(),
        (DAV, "resourcetype") => {
            thing.is_calendar = children(said, CALDAV, "calendar").next().is_some();
        }
        (DAV, "current-user-principal") => thing.principal = href(said),
        (DAV, "sync-token") => thing.version = thing.version.take().or(Some(words())),
        (SERVER, "getctag") => thing.version = Some(words()),
        (CALDAV, "calendar-home-set") => thing.home = href(said),
        (CALDAV, "supported-calendar-component-set") => {
            thing.has_events = children(said, CALDAV, "comp").any(|comp| {
                comp.attribute("name").is_some_and(|n| n.eq_ignore_ascii_case("VEVENT"))
            });
        }
        // The text may stand in several pieces.
        (CALDAV, "calendar-data") => {
            thing.data = Some(said.children().filter_map(|part| part.text()).collect());
        }
        _ => {}
    }
}

fn href(node: Node) -> Option<String> {
    Some(text(node, DAV, "href")).filter(|href| !href.is_empty())
}

fn children<'a, 'd: 'a>(
    node: Node<'a, 'd>,
    space: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children().filter(move |child| child.has_tag_name((space, name)))
}

fn text(node: Node, space: &'static str, name: &'static str) -> String {
    let found = children(node, space, name).next();
    found.and_then(|child| child.text()).unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_whatever_its_prefixes() {
        let text = r#"<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:cal="urn:ietf:params:xml:ns:caldav"
            xmlns:cs="http://calendarserver.org/ns/"><d:response><d:href>/a/work/</d:href><d:propstat><d:prop>
            <d:displayname>Work</d:displayname><d:resourcetype><d:collection/><cal:calendar/></d:resourcetype>
            <cal:supported-calendar-component-set><cal:comp name="VTODO"/></cal:supported-calendar-component-set>
            <cs:getctag>7</cs:getctag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>
            <d:propstat><d:prop><d:current-user-principal/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status>
            </d:propstat></d:response></d:multistatus>"#;
        let things = things(text).unwrap();
        let thing = &things[0];
        assert_eq!((thing.href.as_str(), thing.name.as_str()), ("/a/work/", "Work"));
        assert!(thing.is_calendar && !thing.has_events && thing.principal.is_none());
        assert_eq!(thing.version.as_deref(), Some("7"));
    }

    #[test]
    fn i2_entities_and_other_texts_are_no_answer() {
        let bomb =
            r#"<!DOCTYPE x [<!ENTITY a "aaaa">]><d:multistatus xmlns:d="DAV:">&a;</d:multistatus>"#;
        assert_eq!(things(bomb), None);
        assert_eq!(things("<html></html>"), None);
        assert_eq!(things("not xml"), None);
    }
}
