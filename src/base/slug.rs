//! Addresses people can read: `amara-okafor`.

/// Makes a slug from a name: ASCII letters, digits and single hyphens, at most 60 characters.
pub fn slugify(name: &str) -> String {
    let slug = slug::slugify(name);
    let cut: String = slug.chars().take(60).collect();
    cut.trim_end_matches('-').to_owned()
}

/// The `n`th choice of slug for a name: `amara-okafor`, `amara-okafor-2`, …
pub fn numbered(base: &str, n: u32) -> String {
    if n <= 1 { base.to_owned() } else { format!("{base}-{n}") }
}

/// The first choice of slug for a name that is not `taken`.
pub fn first_free(base: &str, taken: &[impl AsRef<str>]) -> String {
    // One more choice than there are takers always leaves one.
    let choices = u32::try_from(taken.len()).unwrap_or(u32::MAX).saturating_add(1);
    let is_free = |choice: &String| !taken.iter().any(|other| other.as_ref() == choice);
    (1..=choices).map(|n| numbered(base, n)).find(is_free).unwrap_or_else(|| base.to_owned())
}

/// Whether a letter may stand in a slug.
pub fn is_sign(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
}

/// Whether a text can be a slug of so many letters at most. Others need not be asked of the database.
pub fn is_slug(text: &str, longest: usize) -> bool {
    !text.is_empty() && text.len() <= longest && text.chars().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_any_script_become_plain_addresses() {
        assert_eq!(slugify("Zoë Čapková"), "zoe-capkova");
        assert_eq!(slugify("田中 さくら"), "tian-zhong-sakura");
        assert!(slugify(&"x".repeat(500)).len() <= 60);
        assert_eq!(numbered("amara-okafor", 2), "amara-okafor-2");
    }

    #[test]
    fn the_first_free_choice_is_the_name_itself_or_the_lowest_number() {
        let nobody: [&str; 0] = [];
        assert_eq!(first_free("ada", &nobody), "ada");
        assert_eq!(first_free("ada", &["ada-2", "ada-4"]), "ada");
        assert_eq!(first_free("ada", &["ada", "ada-2", "ada-4"]), "ada-3");
        assert_eq!(first_free("ada", &["ada", "ada-2", "ada-3"]), "ada-4");
    }

    #[test]
    fn a_slug_has_letters_digits_and_hyphens_and_an_end() {
        assert!(is_slug("amara-okafor-2", 80) && is_slug(&slugify("Zoë Čapková"), 60));
        for other in ["", "Amara", "a_b", "a b", "a/b", "zoë", "much-too-long"] {
            assert!(!is_slug(other, 12), "{other}");
        }
    }
}
