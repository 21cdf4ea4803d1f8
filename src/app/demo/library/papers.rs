//! Small files that are what they say: a page to print, a sheet to fill in, a sound to breathe by.

use flate2::Crc;

/// How many letters a line of the page has.
const LINE: usize = 82;
/// Samples of a second of sound, and of one swing of its tone.
const RATE: u32 = 8000;
const SWING: u32 = 40;

/// A file of an ending that we can make.
pub fn make(ending: &str, title: &str, lines: &[String]) -> Option<Vec<u8>> {
    match ending {
        "pdf" => Some(pdf(title, lines)),
        "odt" => Some(odt(title, lines)),
        "wav" => wav(),
        _ => None,
    }
}

/// A page of A4.
fn pdf(title: &str, lines: &[String]) -> Vec<u8> {
    let mut text =
        format!("BT /F2 18 Tf 56 770 Td ({}) Tj /F1 11 Tf 0 -34 Td 16 TL\n", plain(title));
    for line in lines.iter().flat_map(|line| wrapped(line)) {
        text.push_str(&format!("({}) Tj T*\n", plain(&line)));
    }
    text.push_str("ET");
    let font = |name: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    };
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        font("Helvetica"),
        font("Helvetica-Bold"),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(out.len());
        out.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    let count = objects.len() + 1;
    out.push_str(&format!("trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    out.into_bytes()
}

/// Letters that every reader of such pages has, with what means something to it escaped.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '(' | ')' | '\\' => out.extend(['\\', letter]),
            '’' | '‘' => out.push('\''),
            '“' | '”' => out.push('"'),
            '–' | '—' => out.push('-'),
            letter if letter.is_ascii() => out.push(letter),
            _ => out.push('?'),
        }
    }
    out
}

fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let is_full = lines.last().is_some_and(|last| last.len() + word.len() >= LINE);
        if is_full {
            lines.push(String::new());
        }
        if let Some(last) = lines.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

/// A text for an office program: an archive whose parts are not packed.
fn odt(title: &str, lines: &[String]) -> Vec<u8> {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let paragraphs: String =
        lines.iter().map(|line| format!("<text:p>{}</text:p>", escaped(line))).collect();
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">\
         <office:body><office:text><text:h text:outline-level=\"1\">{}</text:h>{paragraphs}\
         </office:text></office:body></office:document-content>",
        escaped(title)
    );
    let kind = "application/vnd.oasis.opendocument.text";
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\
         <manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"{kind}\"/>\
         <manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
         </manifest:manifest>"
    );
    let parts =
        [("mimetype", kind), ("content.xml", &content), ("META-INF/manifest.xml", &manifest)];
    archive(&parts)
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let mut sum = Crc::new();
        sum.update(text.as_bytes());
        let (place, size) = (short_of(out.len()), short_of(text.len()));
        let mut about = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        about.extend(sum.sum().to_le_bytes());
        about.extend(size.to_le_bytes());
        about.extend(size.to_le_bytes());
        about.extend(u16::try_from(name.len()).unwrap_or_default().to_le_bytes());
        about.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&about);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&about);
        list.extend([0; 10]);
        list.extend(place.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (start, size) = (short_of(out.len()), short_of(list.len()));
    let count = u16::try_from(parts.len()).unwrap_or_default().to_le_bytes();
    out.extend(list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn short_of(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Two breaths: a tone that swells for four seconds, is still for two, and fades for six.
fn wav() -> Option<Vec<u8>> {
    let mut sound = Vec::new();
    for _ in 0..2 {
        for sample in 0..12 * RATE {
            let loud = match sample / RATE {
                0..4 => sample * 60 / (4 * RATE),
                4..6 => 0,
                _ => (12 * RATE - sample) * 60 / (6 * RATE),
            };
            let place = sample % SWING;
            // Up to the middle and down again, around 128.
            let height = if place < SWING / 2 { place } else { SWING - place };
            sound.push(u8::try_from(128 + loud * height / (SWING / 2) - loud / 2).ok()?);
        }
    }
    let length = u32::try_from(sound.len()).ok()?;
    let mut out = b"RIFF".to_vec();
    out.extend((length + 36).to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend(RATE.to_le_bytes());
    out.extend(RATE.to_le_bytes());
    out.extend(b"\x01\0\x08\0data");
    out.extend(length.to_le_bytes());
    out.extend(sound);
    Some(out)
}
