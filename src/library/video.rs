//! Videos at other sites: kept as site and name there, never as an address that somebody typed.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

/// A video at a site that we know how to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Video {
    YouTube {
        id: String,
    },
    /// A video that is not listed there has a key beside its number.
    Vimeo {
        id: String,
        key: Option<String>,
    },
    /// One of many servers of this program.
    PeerTube {
        host: String,
        id: String,
    },
}

/// Not a video that we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no video of a known site")]
pub struct UnknownVideo;

impl Video {
    /// Reads an address as people copy it from their browser, or type it: some browsers hide what stands before its
    /// host.
    pub fn at(address: &str) -> Option<Self> {
        let address = address.trim();
        let is_letters = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
        let rest = match address.split_once("://") {
            Some((scheme, rest)) if is_letters(scheme) => {
                let is_web = ["https", "http"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
                if is_web { rest } else { return None }
            }
            _ => address,
        };
        let url = Url::parse(&format!("https://{rest}")).ok()?;
        let Some(Host::Domain(host)) = url.host() else { return None };
        if url.port().is_some() || !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let path: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
        let asked =
            |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, it)| it.into());
        match host.trim_start_matches("www.") {
            "youtube.com" | "m.youtube.com" | "music.youtube.com" | "youtube-nocookie.com" => {
                match path.as_slice() {
                    ["watch"] => asked("v").and_then(|id: String| Self::youtube(&id)),
                    ["embed" | "shorts" | "live" | "v", id] => Self::youtube(id),
                    _ => None,
                }
            }
            "youtu.be" => match path.as_slice() {
                [id] => Self::youtube(id),
                _ => None,
            },
            "vimeo.com" | "player.vimeo.com" => match path.as_slice() {
                [id]
                | ["video", id]
                | ["channels", _, id]
                | ["groups", _, "videos", id]
                | ["showcase", _, "video", id] => Self::vimeo(id, asked("h").as_deref()),
                [id, key] => Self::vimeo(id, Some(key)),
                _ => None,
            },
            _ => match path.as_slice() {
                ["w", id] | ["videos", "embed" | "watch", id] => Self::peertube(host, id),
                _ => None,
            },
        }
    }

    fn youtube(id: &str) -> Option<Self> {
        let is_sign = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        (id.len() == 11 && id.bytes().all(is_sign)).then(|| Self::YouTube { id: id.to_owned() })
    }

    fn vimeo(id: &str, key: Option<&str>) -> Option<Self> {
        let is_number = (5..=12).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit());
        let is_key = key.is_none_or(|key| {
            (6..=20).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_hexdigit())
        });
        (is_number && is_key)
            .then(|| Self::Vimeo { id: id.to_owned(), key: key.map(str::to_owned) })
    }

    fn peertube(host: &str, id: &str) -> Option<Self> {
        let is_host = host.len() <= 100
            && host.contains('.')
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
        let is_id = (8..=40).contains(&id.len())
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (is_host && is_id)
            .then(|| Self::PeerTube { host: host.to_ascii_lowercase(), id: id.to_owned() })
    }

    /// Whose site it is, as readers know it.
    pub fn site(&self) -> &str {
        match self {
            Self::YouTube { .. } => "YouTube",
            Self::Vimeo { .. } => "Vimeo",
            Self::PeerTube { host, .. } => host,
        }
    }

    /// The page of the video at its site.
    pub fn page(&self) -> String {
        match self {
            Self::YouTube { id } => format!("https://www.youtube.com/watch?v={id}"),
            Self::Vimeo { id, key: None } => format!("https://vimeo.com/{id}"),
            Self::Vimeo { id, key: Some(key) } => format!("https://vimeo.com/{id}/{key}"),
            Self::PeerTube { host, id } => format!("https://{host}/w/{id}"),
        }
    }

    /// The player that notes least of who looks on.
    pub fn player(&self) -> String {
        let frame = self.frame();
        match self {
            Self::YouTube { id } => format!("{frame}/embed/{id}?autoplay=1&rel=0"),
            Self::Vimeo { id, key: None } => format!("{frame}/video/{id}?dnt=1&autoplay=1"),
            Self::Vimeo { id, key: Some(key) } => {
                format!("{frame}/video/{id}?dnt=1&autoplay=1&h={key}")
            }
            // Without sharing it among viewers, who would learn each other's addresses.
            Self::PeerTube { id, .. } => {
                format!("{frame}/videos/embed/{id}?autoplay=1&p2p=0")
            }
        }
    }

    /// The only origin that the page of this video may frame.
    pub fn frame(&self) -> String {
        match self {
            Self::YouTube { .. } => "https://www.youtube-nocookie.com".to_owned(),
            Self::Vimeo { .. } => "https://player.vimeo.com".to_owned(),
            Self::PeerTube { host, .. } => format!("https://{host}"),
        }
    }
}

/// The form that is stored.
impl fmt::Display for Video {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::YouTube { id } => write!(out, "youtube:{id}"),
            Self::Vimeo { id, key: None } => write!(out, "vimeo:{id}"),
            Self::Vimeo { id, key: Some(key) } => write!(out, "vimeo:{id}/{key}"),
            Self::PeerTube { host, id } => write!(out, "peertube:{host}/{id}"),
        }
    }
}

impl FromStr for Video {
    type Err = UnknownVideo;

    fn from_str(stored: &str) -> Result<Self, UnknownVideo> {
        let (site, rest) = stored.split_once(':').ok_or(UnknownVideo)?;
        let found = match (site, rest.split_once('/')) {
            ("youtube", None) => Self::youtube(rest),
            ("vimeo", None) => Self::vimeo(rest, None),
            ("vimeo", Some((id, key))) => Self::vimeo(id, Some(key)),
            ("peertube", Some((host, id))) => Self::peertube(host, id),
            _ => None,
        };
        found.ok_or(UnknownVideo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_as_people_copy_it_becomes_site_and_name() {
        for (address, stored) in [
            ("https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=5", "youtube:aqz-KE-bpKQ"),
            ("https://youtu.be/aqz-KE-bpKQ?si=x", "youtube:aqz-KE-bpKQ"),
            ("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("https://m.youtube.com/watch?v=aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("https://m.youtube.com/shorts/aqz-KE-bpKQ?feature=share", "youtube:aqz-KE-bpKQ"),
            ("https://www.youtube.com/live/aqz-KE-bpKQ?t=90", "youtube:aqz-KE-bpKQ"),
            ("https://youtube.com/embed/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("http://youtu.be/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            (" youtu.be/aqz-KE-bpKQ ", "youtube:aqz-KE-bpKQ"),
            ("youtube.com/watch?v=aqz-KE-bpKQ&t=5", "youtube:aqz-KE-bpKQ"),
            ("www.youtube.com/shorts/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("m.youtube.com/live/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("HTTPS://youtu.be/aqz-KE-bpKQ?u=https://example.org", "youtube:aqz-KE-bpKQ"),
            ("youtu.be/aqz-KE-bpKQ?u=https://example.org", "youtube:aqz-KE-bpKQ"),
            ("YouTube.com/embed/aqz-KE-bpKQ", "youtube:aqz-KE-bpKQ"),
            ("https://vimeo.com/1084537", "vimeo:1084537"),
            ("vimeo.com/1084537", "vimeo:1084537"),
            ("https://vimeo.com/channels/staffpicks/1084537", "vimeo:1084537"),
            ("https://vimeo.com/groups/shortfilms/videos/1084537", "vimeo:1084537"),
            ("vimeo.com/showcase/3253534/video/1084537?h=0a1b2c3d4e", "vimeo:1084537/0a1b2c3d4e"),
            ("https://vimeo.com/1084537/0a1b2c3d4e", "vimeo:1084537/0a1b2c3d4e"),
            ("https://player.vimeo.com/video/1084537?h=0a1b2c3d4e", "vimeo:1084537/0a1b2c3d4e"),
            (
                "https://tube.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
                "peertube:tube.example.org/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            ),
            (
                "https://Tube.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv",
                "peertube:tube.example.org/kkGMgK9ZtnKfYAgnEtQxbv",
            ),
        ] {
            let video = Video::at(address).unwrap();
            assert_eq!(video.to_string(), stored, "{address}");
            assert_eq!(stored.parse::<Video>(), Ok(video.clone()));
            assert_eq!(Video::at(&video.page()), Some(video.clone()));
            assert!(video.player().starts_with(&video.frame()));
        }
    }

    #[test]
    fn what_is_no_video_of_a_known_site_is_refused() {
        for address in [
            "",
            "aqz-KE-bpKQ",
            "ftp://youtu.be/aqz-KE-bpKQ",
            "youtu.be:aqz-KE-bpKQ",
            "https://youtu.be/short",
            "https://www.youtube.com/watch?v=<script>xx",
            "https://www.youtube.com/playlist?list=PLx",
            "https://youtube.com.example.org/watch?v=aqz-KE-bpKQ",
            "https://vimeo.com/channels/staffpicks",
            "https://vimeo.com/channels/staffpicks/about",
            "https://vimeo.com/groups/shortfilms/videos",
            "https://localhost/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            "https://127.0.0.1/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            "https://a:b@tube.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            "https://tube.example.org:8443/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            "https://tube.example.org/w/p/9c9de5e8-0a1e-484a-b099-e80766180a6d",
            "javascript:alert(1)",
        ] {
            assert_eq!(Video::at(address), None, "{address}");
        }
        for stored in
            ["", "youtube", "youtube:a", "peertube:x/", "other:1", "peertube:a b.c/12345678"]
        {
            assert!(stored.parse::<Video>().is_err(), "{stored}");
        }
    }
}
