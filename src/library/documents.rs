//! The files of documents: what is taken, and addresses of those that are not for everybody.

use crate::base::ids::{FileId, UserId};
use crate::base::{Moment, secret};
use crate::bookings::attachments::{self, clean_name};

/// What the rows of these files say they are for.
pub const PURPOSE: &str = "library";
/// The largest file, in bytes.
pub const LARGEST: usize = 30 * 1024 * 1024;
/// How much one person may keep in the library, in bytes, with the files of former versions.
pub const QUOTA: i64 = 500 * 1024 * 1024;
/// What the form says it takes.
pub const ACCEPTED: &str = ".pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods,.mp3,.m4a,.ogg,.wav";
/// For so many minutes an address of a file that is not for everybody holds: long enough to hear it to the end.
const HOLDS_MINUTES: i64 = 6 * 60;

/// A kind of file that is taken: its content type, and the ending it is handed out with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub content_type: &'static str,
    pub ending: &'static str,
}

const fn kind(content_type: &'static str, ending: &'static str) -> Kind {
    Kind { content_type, ending }
}

const PDF: Kind = kind("application/pdf", "pdf");
const MP3: Kind = kind("audio/mpeg", "mp3");
const M4A: Kind = kind("audio/mp4", "m4a");
const OGG: Kind = kind("audio/ogg", "ogg");
const WAV: Kind = kind("audio/wav", "wav");

/// What an archive of Microsoft's formats has in it.
const OFFICE: [(&[u8], Kind); 3] = [
    (
        b"word/document.xml",
        kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ),
    (
        b"ppt/presentation.xml",
        kind("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ),
    (
        b"xl/workbook.xml",
        kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ),
];

/// What an archive of the open formats says first of all that it is.
const OPEN: [Kind; 3] = [
    kind("application/vnd.oasis.opendocument.text", "odt"),
    kind("application/vnd.oasis.opendocument.presentation", "odp"),
    kind("application/vnd.oasis.opendocument.spreadsheet", "ods"),
];

impl Kind {
    /// What a file is by its content alone. `None`: not something we take, such as one with macros.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let begins = |magic: &[u8]| bytes.starts_with(magic);
        let at = |from: usize, magic: &[u8]| bytes.get(from..from + magic.len()) == Some(magic);
        if begins(b"%PDF-") {
            Some(PDF)
        } else if begins(b"PK\x03\x04") {
            Self::of_archive(bytes)
        } else if begins(b"RIFF") && at(8, b"WAVE") {
            Some(WAV)
        } else if begins(b"OggS") {
            let first = bytes.get(..200).unwrap_or(bytes);
            let codecs: [&[u8]; 4] = [b"OpusHead", b"\x01vorbis", b"\x7fFLAC", b"Speex   "];
            codecs.iter().any(|codec| holds(first, codec)).then_some(OGG)
        } else if at(4, b"ftyp") {
            let brands: [&[u8]; 4] = [b"M4A ", b"M4B ", b"mp42", b"isom"];
            brands.iter().any(|brand| at(8, brand)).then_some(M4A)
        } else if begins(b"ID3") || is_layer_three(bytes) {
            Some(MP3)
        } else {
            None
        }
    }

    /// Names of what is inside stand in an archive as they are, so nothing is unpacked to know it.
    fn of_archive(bytes: &[u8]) -> Option<Self> {
        if let Some(said) = bytes.get(30..).filter(|rest| rest.starts_with(b"mimetype")) {
            let says = |kind: &Kind| {
                let rest = said.get(8..).unwrap_or_default();
                rest.strip_prefix(kind.content_type.as_bytes())
                    .is_some_and(|after| !after.starts_with(b"-"))
            };
            return OPEN.into_iter().find(says);
        }
        if !holds(bytes, b"[Content_Types].xml") || holds(bytes, b"vbaProject.bin") {
            return None;
        }
        OFFICE.into_iter().find(|(name, _)| holds(bytes, name)).map(|(_, kind)| kind)
    }

    /// The name a file is handed out under: what it was called, with the ending of what it is.
    pub fn name(self, sent: &str) -> String {
        let clean = clean_name(sent, attachments::Kind::Other(self.content_type));
        let stem = clean.rsplit_once('.').map_or(clean.as_str(), |(stem, _)| stem);
        format!("{stem}.{}", self.ending)
    }
}

/// The first frame of an MP3 file without a tag before it.
fn is_layer_three(bytes: &[u8]) -> bool {
    let [0xff, second, third, ..] = bytes else { return false };
    let (layer, rate) = (second & 0b110, third >> 4);
    second & 0xe0 == 0xe0
        && second & 0b11000 != 0b01000
        && layer == 0b010
        && (1..15).contains(&rate)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Signs addresses of files for one reader. An address that wandered elsewhere opens nothing.
#[derive(Debug, Clone)]
pub struct Signer(pub String);

/// What an address says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Holds,
    /// It held until a while ago.
    Expired,
    /// Not one of ours, or another reader's.
    Odd,
}

impl Signer {
    fn sign(&self, file: FileId, reader: Option<UserId>, until: i64) -> String {
        let reader = reader.as_ref().map_or("", UserId::as_str);
        secret::sign(&self.0, format!("{file}.{reader}.{until}").as_bytes())
    }

    /// The end of an address that holds for a while.
    pub fn query(&self, file: FileId, reader: Option<UserId>, now: Moment) -> String {
        let until = now.plus_minutes(HOLDS_MINUTES).unix();
        format!("?until={until}&sign={}", self.sign(file, reader, until))
    }

    pub fn judge(
        &self,
        file: FileId,
        reader: Option<UserId>,
        (until, sign): (&str, &str),
        now: Moment,
    ) -> Verdict {
        let Ok(until) = until.parse::<i64>() else { return Verdict::Odd };
        let name = reader.as_ref().map_or("", UserId::as_str);
        let message = format!("{file}.{name}.{until}");
        if !secret::is_signed(&self.0, message.as_bytes(), sign) {
            Verdict::Odd
        } else if until < now.unix() {
            Verdict::Expired
        } else {
            Verdict::Holds
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(parts: &[&str]) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.resize(30, 0);
        for part in parts {
            bytes.extend_from_slice(part.as_bytes());
        }
        bytes
    }

    #[test]
    fn u1_a_file_is_what_its_content_is_whatever_it_is_called() {
        for (bytes, ending) in [
            (b"%PDF-1.7 words".to_vec(), "pdf"),
            (archive(&["[Content_Types].xml", "word/document.xml"]), "docx"),
            (archive(&["[Content_Types].xml", "ppt/presentation.xml"]), "pptx"),
            (archive(&["[Content_Types].xml", "xl/workbook.xml"]), "xlsx"),
            (archive(&["mimetypeapplication/vnd.oasis.opendocument.textPK"]), "odt"),
            (archive(&["mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK"]), "ods"),
            (b"ID3\x04".to_vec(), "mp3"),
            (b"\xff\xfb\x90\x64".to_vec(), "mp3"),
            (b"\0\0\0\x20ftypM4A isom".to_vec(), "m4a"),
            (b"OggS\0\x02 OpusHead".to_vec(), "ogg"),
            (b"RIFF\0\0\0\0WAVEfmt ".to_vec(), "wav"),
        ] {
            assert_eq!(Kind::of(&bytes).map(|kind| kind.ending), Some(ending));
        }
        assert_eq!(PDF.name("../Plan \u{202e}.exe"), "Plan.pdf");
    }

    #[test]
    fn u1_what_is_none_of_these_is_refused() {
        for bytes in [
            b"<!doctype html><script>alert(1)</script>".to_vec(),
            b"<svg xmlns='http://www.w3.org/2000/svg'>".to_vec(),
            b" %PDF-1.7".to_vec(),
            b"\xff\xfeh\0i\0".to_vec(),
            b"OggS\0\x02 \x80theora".to_vec(),
            b"RIFF\0\0\0\0AVI ".to_vec(),
            b"MZ\x90".to_vec(),
            archive(&["index.html"]),
            archive(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]),
            archive(&["mimetypeapplication/vnd.oasis.opendocument.text-templatePK"]),
            archive(&["mimetypeapplication/epub+zip", "[Content_Types].xml", "word/document.xml"]),
            Vec::new(),
        ] {
            assert_eq!(Kind::of(&bytes), None);
        }
    }

    #[test]
    fn u4_an_address_holds_for_its_reader_and_for_a_while() {
        let (signer, file) = (Signer("key".to_owned()), FileId::generate());
        let (sam, now) = (Some(UserId::generate()), Moment::from_unix(1_800_000_000).unwrap());
        let query = signer.query(file, sam, now);
        let (until, sign) = query.trim_start_matches("?until=").split_once("&sign=").unwrap();
        let judge = |file, reader, at| signer.judge(file, reader, (until, sign), at);
        assert_eq!(judge(file, sam, now), Verdict::Holds);
        assert_eq!(judge(file, sam, now.plus_days(1)), Verdict::Expired);
        assert_eq!(judge(file, Some(UserId::generate()), now), Verdict::Odd);
        assert_eq!(judge(file, None, now), Verdict::Odd);
        assert_eq!(judge(FileId::generate(), sam, now), Verdict::Odd);
        let later = "1900000000";
        assert_eq!(signer.judge(file, sam, (later, sign), now), Verdict::Odd);
    }
}
