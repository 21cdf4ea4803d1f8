//! Every page of the demo world, as every kind of person sees it: it answers, it has one heading, its fields
//! have labels, and all its links and forms lead to routes that exist.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use guidepost::app::routes::routes;
use scraper::{ElementRef, Html, Selector};

use crate::support::{Person, TestApp};

/// How many pages of one route a walk looks at.
const PER_ROUTE: usize = 3;

fn fits(pattern: &str, path: &str) -> bool {
    if let Some(prefix) = pattern.strip_suffix("{name:.*}") {
        let depth = prefix.matches('/').count();
        return path.matches('/').count() >= depth
            && fits_segments(prefix.trim_end_matches('/'), path);
    }
    pattern.matches('/').count() == path.matches('/').count() && fits_segments(pattern, path)
}

fn fits_segments(pattern: &str, path: &str) -> bool {
    pattern
        .split('/')
        .zip(path.split('/'))
        .all(|(want, got)| want.starts_with('{') && !got.is_empty() || want == got)
}

/// The pattern of the route that answers, fixed segments first.
pub fn route_of(method: &str, path: &str) -> Option<&'static str> {
    let path = path.split(['?', '#']).next().unwrap();
    let routes = routes();
    let mut found: Vec<&'static str> = routes
        .table()
        .filter(|entry| entry.method == method && fits(entry.path, path))
        .map(|entry| entry.path)
        .collect();
    found.sort_by_key(|pattern| pattern.matches('{').count());
    found.first().copied()
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// What is wrong with a page.
fn faults(html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let count = |selector: &str| html.select(&select(selector)).count();
    if count("h1") != 1 {
        faults.push(format!("{} h1", count("h1")));
    }
    if count("main") != 1 {
        faults.push(format!("{} main", count("main")));
    }
    if html.root_element().text().any(|text| text.contains("{$")) {
        faults.push("a message lacks a variable".to_owned());
    }
    if html
        .select(&select("title"))
        .next()
        .is_none_or(|t| t.text().collect::<String>().trim().len() < 3)
    {
        faults.push("no title".to_owned());
    }
    let mut ids = BTreeSet::new();
    for element in html.select(&select("[id]")) {
        if !ids.insert(element.attr("id").unwrap()) {
            faults.push(format!("id {} twice", element.attr("id").unwrap()));
        }
    }
    for field in html.select(&select("input:not([type=hidden]), select, textarea")) {
        if !has_label(html, field) {
            faults.push(format!(
                "no label for {}",
                field.html().chars().take(120).collect::<String>()
            ));
        }
    }
    for attribute in ["for", "aria-labelledby", "aria-describedby", "list"] {
        for element in html.select(&select(&format!("[{attribute}]"))) {
            for id in element.attr(attribute).unwrap().split_whitespace() {
                if !ids.contains(id) {
                    faults.push(format!("{attribute}={id} names nothing"));
                }
            }
        }
    }
    for link in html.select(&select("a[href], button")) {
        let text: String = link.text().collect();
        let is_named = !text.trim().is_empty()
            || link.attr("aria-label").is_some()
            || link.select(&select("[aria-label], img[alt]")).next().is_some();
        if !is_named {
            faults
                .push(format!("no name on {}", link.html().chars().take(120).collect::<String>()));
        }
    }
    faults
}

fn has_label(html: &Html, field: ElementRef<'_>) -> bool {
    field.attr("aria-label").is_some()
        || field.attr("aria-labelledby").is_some()
        || matches!(field.attr("type"), Some("submit" | "button"))
        || field
            .attr("id")
            .is_some_and(|id| html.select(&select(&format!("label[for='{id}']"))).next().is_some())
        || field
            .ancestors()
            .filter_map(ElementRef::wrap)
            .any(|parent| parent.value().name() == "label")
}

/// Addresses on a page: method and path.
fn addresses(html: &Html) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    for attribute in ["href", "hx-get"] {
        for element in html.select(&select(&format!("[{attribute}]"))) {
            let address = element.attr(attribute).unwrap();
            if !address.starts_with("data:") {
                out.push(("GET", address.to_owned()));
            }
        }
    }
    for element in html.select(&select("[hx-post]")) {
        out.push(("POST", element.attr("hx-post").unwrap().to_owned()));
    }
    for form in html.select(&select("form")) {
        let is_post = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        let method = if is_post { "POST" } else { "GET" };
        if let Some(action) = form.attr("action") {
            out.push((method, action.to_owned()));
        }
        for button in form.select(&select("[formaction]")) {
            out.push((method, button.attr("formaction").unwrap().to_owned()));
        }
    }
    out
}

/// Walks from these pages over all links, and gives the pages seen by route.
pub async fn walk(
    person: &Person<'_>,
    starts: &[&str],
) -> (BTreeMap<&'static str, Vec<String>>, Vec<String>) {
    let mut queue: VecDeque<String> = starts.iter().map(|path| (*path).to_owned()).collect();
    let mut seen: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut asked = BTreeSet::new();
    let mut findings = Vec::new();
    while let Some(address) = queue.pop_front() {
        let address = address.split('#').next().unwrap().to_owned();
        let Some(route) = route_of("GET", &address) else {
            findings.push(format!("{address}: no such route"));
            continue;
        };
        if route.starts_with("/assets") || !asked.insert(address.clone()) {
            continue;
        }
        let visits = seen.entry(route).or_default();
        if visits.len() >= PER_ROUTE {
            continue;
        }
        visits.push(address.clone());
        let reply = person.get(&address).await;
        match reply.status {
            200 if reply
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("text/html")) => {}
            200 | 304 => continue,
            301 | 303 => {
                let to = reply.location();
                if to.starts_with('/') {
                    queue.push_back(to);
                }
                continue;
            }
            status => {
                findings.push(format!(
                    "{address}: {status} {}",
                    reply.visible().chars().take(200).collect::<String>()
                ));
                continue;
            }
        }
        let html = reply.html();
        findings.extend(faults(&html).into_iter().map(|fault| format!("{address}: {fault}")));
        for (method, to) in addresses(&html) {
            let is_elsewhere =
                ["http", "mailto:", "webcal:", "#"].iter().any(|s| to.starts_with(s));
            if is_elsewhere {
                continue;
            }
            let to = if to.is_empty() {
                address.clone()
            } else if let Some(query) = to.strip_prefix('?') {
                format!("{}?{query}", address.split('?').next().unwrap())
            } else {
                to
            };
            if route_of(method, &to).is_none() {
                findings.push(format!("{address}: {method} {to} leads nowhere"));
            } else if method == "GET" {
                queue.push_back(to);
            }
        }
    }
    (seen, findings)
}

#[test]
fn the_walk_knows_routes_from_non_routes() {
    assert_eq!(route_of("GET", "/health/live?x=1"), Some("/health/live"));
    assert_eq!(route_of("GET", "/assets/abc/images/logo.svg"), Some("/assets/{hash}/{name:.*}"));
    assert_eq!(route_of("POST", "/health/live"), None);
    assert_eq!(route_of("GET", "/nowhere"), None);
}

#[test]
fn the_walk_sees_faults() {
    let html = Html::parse_document(
        "<title>Page</title><main><h1>A {$n}</h1><input name=x><a href=/y></a><p id=a><p id=a></main>",
    );
    assert_eq!(faults(&html).len(), 4, "{:?}", faults(&html));
}

#[actix_web::test]
async fn every_page_of_the_demo_world_is_sound_for_everybody() {
    let app = TestApp::with_demo().await;
    let mut findings = Vec::new();
    let mut routes_seen = BTreeSet::new();
    for (who, starts) in crate::support::demo::WALKERS {
        let person = app.demo_person(who).await;
        let (seen, found) = walk(&person, starts).await;
        routes_seen.extend(seen.into_keys());
        findings.extend(found.into_iter().map(|finding| format!("{who}: {finding}")));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));

    // A page that no walk reaches is a page that nobody finds.
    let unreachable: BTreeSet<&str> = routes()
        .table()
        .filter(|entry| entry.method == "GET" && !routes_seen.contains(entry.path))
        .map(|entry| entry.path)
        .filter(|path| !crate::support::demo::WITHOUT_A_LINK.contains(path))
        .collect();
    assert!(unreachable.is_empty(), "no link leads to {unreachable:?}");
}
