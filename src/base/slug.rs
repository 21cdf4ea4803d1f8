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
}
