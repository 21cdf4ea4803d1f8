//! Content lines of calendar files (RFC 5545): names, parameters, values, and the components they stand in.

/// One line: `DTSTART;TZID=Europe/Berlin:20260302T090000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// In capitals.
    pub name: String,
    params: Vec<(String, String)>,
    pub value: String,
}

/// Lines between a `BEGIN` and its `END`, and the components between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Component {
    /// In capitals: `VEVENT`.
    pub name: String,
    pub lines: Vec<Line>,
    pub parts: Vec<Component>,
}

/// How deep components may stand in each other; real ones do three deep.
const DEEPEST: usize = 8;

impl Line {
    /// The value of a parameter.
    pub fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value as words, its escapes undone.
    pub fn words(&self) -> String {
        let mut words = String::with_capacity(self.value.len());
        let mut letters = self.value.chars();
        while let Some(letter) = letters.next() {
            match (letter, letter == '\\') {
                (_, true) => match letters.next() {
                    Some('n' | 'N') => words.push(' '),
                    Some(other) => words.push(other),
                    None => {}
                },
                (other, false) if other.is_control() => words.push(' '),
                (other, false) => words.push(other),
            }
        }
        words.trim().to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        let mut is_quoted = false;
        let mut parts = Vec::new();
        let mut begin = 0;
        let mut value = None;
        for (at, letter) in text.char_indices() {
            match letter {
                '"' => is_quoted = !is_quoted,
                ';' | ':' if !is_quoted => {
                    parts.push(text.get(begin..at)?);
                    begin = at + 1;
                    if letter == ':' {
                        value = text.get(begin..);
                        break;
                    }
                }
                _ => {}
            }
        }
        let mut parts = parts.into_iter();
        let name = parts.next().filter(|name| !name.is_empty())?.trim().to_ascii_uppercase();
        let params = parts.filter_map(|part| {
            let (name, value) = part.split_once('=')?;
            Some((name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned()))
        });
        Some(Self { name, params: params.collect(), value: value?.to_owned() })
    }
}

impl Component {
    /// The first line of a name.
    pub fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// Every line of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// The value of a line, without white space around it and in capitals; empty if there is none.
    pub fn word(&self, name: &str) -> String {
        self.line(name).map(|line| line.value.trim().to_ascii_uppercase()).unwrap_or_default()
    }
}

/// Reads all calendars of a text, beside each other in one component. `None` if there is none.
///
/// What is no content line is passed over: a strange line must not cost all the others.
pub fn read(text: &str) -> Option<Component> {
    let mut open = vec![Component::default()];
    for line in unfolded(text).iter().filter_map(|line| Line::read(line)) {
        match line.name.as_str() {
            "BEGIN" => {
                if open.len() > DEEPEST {
                    return None;
                }
                let name = line.value.trim().to_ascii_uppercase();
                open.push(Component { name, ..Component::default() });
            }
            "END" => close(&mut open, &line.value),
            _ => open.last_mut()?.lines.push(line),
        }
    }
    // A text that was cut off is no calendar: what is missing would look free.
    let [root] = open.as_slice() else { return None };
    root.parts.iter().any(|part| part.name == "VCALENDAR").then(|| root.clone())
}

fn close(open: &mut Vec<Component>, name: &str) {
    let is_own = open.last().is_some_and(|last| last.name.eq_ignore_ascii_case(name.trim()));
    if open.len() > 1
        && is_own
        && let Some(done) = open.pop()
        && let Some(outer) = open.last_mut()
    {
        outer.parts.push(done);
    }
}

/// The lines of a text, with those that were folded put together.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_unfolded_and_their_parts_told_apart() {
        let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=\"A:B;C\";VALUE=DATE-TIME:2026\r\n 0302T090000\r\n\
            SUMMARY:Lunch\\, with\\nA\\;B\r\nnonsense\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let root = read(text).unwrap();
        let event = &root.parts[0].parts[0];
        let start = event.line("DTSTART").unwrap();
        assert_eq!((start.param("TZID"), start.value.as_str()), (Some("A:B;C"), "20260302T090000"));
        assert_eq!(event.line("SUMMARY").unwrap().words(), "Lunch, with A;B");
        assert_eq!(event.lines.len(), 2);
    }

    #[test]
    fn i2_a_text_that_was_cut_off_is_no_calendar() {
        assert_eq!(read("<html>not found</html>"), None);
        assert_eq!(read(""), None);
        assert_eq!(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260302T090000Z\n"), None);
        assert_eq!(read(&"BEGIN:VEVENT\n".repeat(100_000)), None);
    }
}
