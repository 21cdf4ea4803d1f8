//! Stylesheets, scripts and pictures: embedded, named by their content, compressed once, cached for ever.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Write;
use std::sync::{LazyLock, OnceLock};

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, VARY};
use actix_web::{HttpRequest, HttpResponse};
use percent_encoding::{AsciiSet, CONTROLS};
use rust_embed::RustEmbed;

use super::AppError;
use super::bodies::accepts;
use crate::base::secret;

/// What a data address has to write as an escape.
const NOT_IN_DATA: &AsciiSet =
    &CONTROLS.add(b'#').add(b'%').add(b'<').add(b'>').add(b'"').add(b'&').add(b'\'');

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

struct Asset {
    bytes: Cow<'static, [u8]>,
    hash: String,
    content_type: String,
    brotli: OnceLock<Vec<u8>>,
    gzip: OnceLock<Vec<u8>>,
    inline: OnceLock<String>,
}

impl Asset {
    fn new(name: &str, bytes: Cow<'static, [u8]>) -> Self {
        let mut hash = secret::hash(&String::from_utf8_lossy(&bytes));
        hash.truncate(12);
        let kind = mime_guess::from_path(name).first_or_octet_stream();
        let content_type = if kind.type_() == "text" {
            format!("{kind}; charset=utf-8")
        } else {
            kind.to_string()
        };
        Self {
            bytes,
            hash,
            content_type,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
            inline: OnceLock::new(),
        }
    }

    fn brotli(&self) -> &[u8] {
        self.brotli.get_or_init(|| {
            let mut out = Vec::new();
            let params =
                brotli::enc::BrotliEncoderParams { quality: 10, lgwin: 20, ..Default::default() };
            match brotli::BrotliCompress(&mut &self.bytes[..], &mut out, &params) {
                Ok(_) => out,
                Err(_) => self.bytes.to_vec(),
            }
        })
    }

    fn gzip(&self) -> &[u8] {
        self.gzip.get_or_init(|| {
            let mut encoder =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            match encoder.write_all(&self.bytes).and_then(|()| encoder.finish()) {
                Ok(out) => out,
                Err(_) => self.bytes.to_vec(),
            }
        })
    }
}

/// The stylesheets that go together, in the order of their layers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sheet {
    /// Of every page.
    App,
    /// Of the front page, and of the signpost that shows the way from an error.
    Front,
    /// Of every page but the first that visitors see, which is lighter without.
    Member,
    /// Of workspaces.
    Workspace,
}

impl Sheet {
    /// Where a file belongs.
    fn of(name: &str) -> Self {
        match name.split('/').nth(1) {
            Some("front") => Self::Front,
            Some("member") => Self::Member,
            Some("workspace") => Self::Workspace,
            _ => Self::App,
        }
    }
}

fn stylesheet(sheet: Sheet) -> String {
    let mut names: Vec<String> = Files::iter()
        .filter(|name| name.starts_with("css/"))
        .filter(|name| Sheet::of(name) == sheet)
        .map(Cow::into_owned)
        .collect();
    let rank = |name: &str| match name {
        "css/reset.css" => 0,
        "css/tokens.css" => 1,
        "css/base.css" => 2,
        "css/layout.css" => 3,
        "css/utilities.css" => 6,
        _ if name.starts_with("css/components/") => 4,
        _ => 5,
    };
    names.sort_by_key(|name| (rank(name), name.clone()));
    names
        .iter()
        .filter_map(|name| Files::get(name))
        .map(|file| stripped(&String::from_utf8_lossy(&file.data)))
        .collect()
}

/// The text of a file.
fn text(name: &str) -> String {
    Files::get(name)
        .map_or_else(String::new, |file| String::from_utf8_lossy(&file.data).into_owned())
}

/// A script of ours without comments on lines of their own and indentation.
fn script(name: &str) -> String {
    text(name)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// A stylesheet without comments and indentation: a tenth less to send.
fn stripped(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .flat_map(|line| [line, "\n"])
        .collect()
}

static ASSETS: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| {
    let mut assets = HashMap::new();
    let is_joined = |name: &str| {
        ["css/", "js/"].iter().any(|folder| name.starts_with(folder)) || name == "vendor/htmx.js"
    };
    for name in Files::iter().filter(|name| !is_joined(name)) {
        if let Some(file) = Files::get(&name) {
            assets.insert(name.to_string(), Asset::new(&name, file.data));
        }
    }
    let joined = [
        ("app.css", stylesheet(Sheet::App)),
        ("front.css", stylesheet(Sheet::Front)),
        ("member.css", stylesheet(Sheet::Member)),
        ("workspace.css", stylesheet(Sheet::Workspace)),
        ("app.js", format!("{}\n{}", text("vendor/htmx.js"), script("js/app.js"))),
        ("member.js", format!("{}{}", script("js/member.js"), script("js/editor.js"))),
        ("week.js", script("js/week.js")),
        ("forum.js", script("js/forum.js")),
        ("moderation.js", script("js/moderation.js")),
        ("library.js", script("js/library.js")),
        ("service-worker.js", script("js/service-worker.js")),
        ("fit.js", script("js/fit.js")),
    ];
    for (name, text) in joined {
        assets.insert(name.to_owned(), Asset::new(name, Cow::Owned(text.into_bytes())));
    }
    assets
});

/// The address of a file under `static/`, or of what is joined of several: `app.css`, `front.css`,
/// `member.css`, `workspace.css` and `app.js`; `member.js` is for who is signed in.
pub fn url(name: &str) -> String {
    match ASSETS.get(name) {
        Some(asset) => format!("/assets/{}/{name}", asset.hash),
        None => {
            tracing::error!(name, "a template names an asset that does not exist");
            format!("/assets/missing/{name}")
        }
    }
}

/// The sprites: icons of the first pages that visitors see, and all others.
const SPRITES: [&str; 2] = ["images/icons.svg", "images/icons-member.svg"];

/// The address of an icon: its sprite, and its place in it.
pub fn icon(name: &str) -> String {
    ICONS.get(name).cloned().unwrap_or_else(|| {
        tracing::error!(name, "a template names an icon that does not exist");
        String::new()
    })
}

/// Whether there is an icon of this name.
pub fn has_icon(name: &str) -> bool {
    ICONS.contains_key(name)
}

static ICONS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut icons = HashMap::new();
    for sprite in SPRITES {
        let Some(asset) = ASSETS.get(sprite) else { continue };
        let drawing = String::from_utf8_lossy(&asset.bytes);
        for symbol in drawing.split("<symbol id=\"").skip(1) {
            if let Some((name, _)) = symbol.split_once('"') {
                icons.insert(name.to_owned(), format!("{}#{name}", url(sprite)));
            }
        }
    }
    icons
});

/// A small drawing as an address that holds it, which spares a page a request.
pub fn inline(name: &str) -> String {
    let Some(asset) = ASSETS.get(name).filter(|asset| asset.content_type == "image/svg+xml") else {
        return url(name);
    };
    let encode = || {
        let svg = String::from_utf8_lossy(&asset.bytes);
        let encoded = percent_encoding::utf8_percent_encode(svg.trim(), NOT_IN_DATA);
        format!("data:image/svg+xml,{encoded}")
    };
    asset.inline.get_or_init(encode).clone()
}

/// Whether there is such a file.
pub fn exists(name: &str) -> bool {
    ASSETS.contains_key(name)
}

/// Serves `/assets/{hash}/{name}`. An old hash is served the present file, but not for ever.
pub fn serve(request: &HttpRequest, hash: &str, name: &str) -> Result<HttpResponse, AppError> {
    let asset = ASSETS.get(name).ok_or(AppError::NotFound)?;
    let mut response = HttpResponse::Ok();
    response.content_type(asset.content_type.as_str()).insert_header((VARY, "Accept-Encoding"));
    if hash == asset.hash {
        response.insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"));
    } else {
        response.insert_header((CACHE_CONTROL, "public, max-age=60"));
    }
    let is_text = ["text/", "image/svg", "javascript", "json"]
        .iter()
        .any(|kind| asset.content_type.contains(kind));
    if is_text && accepts(request, "br") {
        return Ok(response.insert_header((CONTENT_ENCODING, "br")).body(asset.brotli()));
    }
    if is_text && accepts(request, "gzip") {
        return Ok(response.insert_header((CONTENT_ENCODING, "gzip")).body(asset.gzip()));
    }
    Ok(response.body(asset.bytes.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stripping_keeps_the_rules() {
        assert_eq!(
            stripped("/* a */\n.x {\n  color: red; /* b\n c */\n}\n/* open"),
            ".x {\ncolor: red;\n}\n"
        );
    }

    #[test]
    fn an_asset_is_named_by_its_content() {
        assert!(url("app.css").starts_with("/assets/") && !url("app.css").contains("missing"));
        assert!(exists("app.js") && !exists("css/reset.css"));
    }
}
