//! Texts inside addresses and cookies.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The text with everything but plain letters and digits written as `%C3%A9`.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// What was encoded, if it is text.
pub fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back_and_stands_in_an_address_without_meaning() {
        let text = "a+b&c=d/é ?#%\r\n";
        let encoded = encode(text);
        assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'%'), "{encoded}");
        assert_eq!(decode(&encoded).as_deref(), Some(text));
        assert_eq!(decode("%FF"), None);
    }
}
