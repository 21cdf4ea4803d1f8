//! What files are taken: a known ending whose content is what it says.

/// What the form says it takes.
pub const ACCEPTED: &str =
    ".pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.mp3,.m4a,.ogg,.wav,.txt,.md,.csv";

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 120;

/// What a file is. The content type is ours, never the sender's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture, which is drawn anew.
    Picture,
    /// Anything else, kept as it is and only ever handed out to be saved.
    Other(&'static str),
}

impl Kind {
    /// What a file is by its name's ending and its first bytes. `None`: not something we take.
    pub fn of(name: &str, bytes: &[u8]) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        let begins = |magic: &[u8]| bytes.starts_with(magic);
        let inside = |at: usize, magic: &[u8]| bytes.get(at..at + magic.len()) == Some(magic);
        let office = |kind: &'static str| begins(b"PK\x03\x04").then_some(Self::Other(kind));
        match ending.as_str() {
            "jpg" | "jpeg" => begins(b"\xff\xd8\xff").then_some(Self::Picture),
            "png" => begins(b"\x89PNG\r\n\x1a\n").then_some(Self::Picture),
            "webp" => (begins(b"RIFF") && inside(8, b"WEBP")).then_some(Self::Picture),
            "pdf" => begins(b"%PDF-").then_some(Self::Other("application/pdf")),
            "docx" => {
                office("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            }
            "xlsx" => office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "pptx" => {
                office("application/vnd.openxmlformats-officedocument.presentationml.presentation")
            }
            "odt" => office("application/vnd.oasis.opendocument.text"),
            "ods" => office("application/vnd.oasis.opendocument.spreadsheet"),
            "odp" => office("application/vnd.oasis.opendocument.presentation"),
            "mp3" => {
                let is_frame = bytes.first() == Some(&0xff)
                    && bytes.get(1).is_some_and(|second| second & 0xe0 == 0xe0);
                (begins(b"ID3") || is_frame).then_some(Self::Other("audio/mpeg"))
            }
            "m4a" => inside(4, b"ftyp").then_some(Self::Other("audio/mp4")),
            "ogg" => begins(b"OggS").then_some(Self::Other("audio/ogg")),
            "wav" => (begins(b"RIFF") && inside(8, b"WAVE")).then_some(Self::Other("audio/wav")),
            "txt" | "md" | "csv" => {
                let is_odd = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
                let text = std::str::from_utf8(bytes).ok()?;
                (!text.chars().any(is_odd)).then_some(Self::Other("text/plain; charset=utf-8"))
            }
            _ => None,
        }
    }
}

/// The name a file is handed out under: the last part of what was sent, without control characters and those that
/// turn the direction of writing.
pub fn clean_name(sent: &str, kind: Kind) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c: &char| matches!(*c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = last
        .chars()
        .filter(|c| !c.is_control() && !turns(c) && !matches!(c, '"' | '<' | '>'))
        .collect();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name.as_str(), ""));
    // A picture becomes a JPEG, whatever it was.
    let ending = if kind == Kind::Picture { "jpg" } else { ending };
    let stem: String = stem.trim().chars().take(LONGEST_NAME).collect();
    let stem = if stem.is_empty() { "file".to_owned() } else { stem };
    format!("{stem}.{}", ending.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u1_what_a_file_is_called_must_be_what_it_is() {
        let html = b"<!doctype html><script>alert(1)</script>";
        for name in ["a.jpg", "a.png", "a.pdf", "a.docx", "a.mp3", "a.html", "a.svg", "a", ".exe"] {
            assert_eq!(Kind::of(name, html), None, "{name}");
        }
        assert_eq!(Kind::of("Plan.PDF", b"%PDF-1.7 ..."), Some(Kind::Other("application/pdf")));
        assert_eq!(Kind::of("a.jpeg", b"\xff\xd8\xff\xe0"), Some(Kind::Picture));
        assert_eq!(Kind::of("a.jpeg", b"GIF89a"), None);
        assert!(Kind::of("notes.txt", "Größe".as_bytes()).is_some());
        assert_eq!(Kind::of("notes.txt", b"\x00\x01"), None);
    }

    #[test]
    fn u2_names_are_a_last_part_that_reads_as_it_is_written() {
        let other = Kind::Other("application/pdf");
        assert_eq!(clean_name("../../etc/x.pdf", other), "x.pdf");
        assert_eq!(clean_name("C:\\work\\Plan.PDF", other), "Plan.pdf");
        assert_eq!(clean_name("in\u{202e}fdp.exe\0\n.pdf", other), "infdp.exe.pdf");
        assert_eq!(clean_name("photo.png", Kind::Picture), "photo.jpg");
        assert_eq!(clean_name(&format!("{}.pdf", "x".repeat(300)), other).len(), 124);
        assert_eq!(clean_name(".pdf", other), "file.pdf");
    }
}
