//! Tables as files that every spreadsheet opens.

use actix_web::HttpResponse;

/// A table as CSV: a head, and rows of as many cells.
pub fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell in quotes. A spreadsheet would run what begins like a formula, so that gets an apostrophe.
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
        && !cell.bytes().skip(1).all(|byte| byte.is_ascii_digit() || byte == b'.');
    format!("\"{}{}\"", if is_formula { "'" } else { "" }, cell.replace('"', "\"\""))
}

/// Sends a table as a file to save.
pub fn file(name: &str, text: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("Content-Disposition", format!("attachment; filename=\"{name}.csv\"")))
        .body(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_their_commas_and_quotes_and_no_cell_is_a_formula() {
        let cells = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [cells(["A, \"B\"", "-12.50", "=1+1"]), cells(["@x", "-a", "two\nlines"])];
        assert_eq!(
            table(&cells(["One", "Two", "Three"]), &rows),
            "\"One\",\"Two\",\"Three\"\r\n\"A, \"\"B\"\"\",\"-12.50\",\"'=1+1\"\r\n\"'@x\",\"'-a\",\"two\nlines\"\r\n"
        );
    }
}
