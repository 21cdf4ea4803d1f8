//! The languages, countries and currencies people may name, by ISO code. Their names are messages.

use super::messages::Locale;

/// Every language, by code.
#[rustfmt::skip]
pub const LANGUAGES: &[&str] = &[
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg",
    "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy",
    "da", "de", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj",
    "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he", "hi", "ho", "hr", "ht",
    "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv",
    "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky",
    "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn",
    "mr", "ms", "mt", "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny",
    "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru",
    "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss",
    "st", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts",
    "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo",
    "za", "zh", "zu",
];

/// Every country and territory, by code.
#[rustfmt::skip]
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX",
    "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ",
    "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK",
    "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM",
    "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR",
    "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
    "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN",
    "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN",
    "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV",
    "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ",
    "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI",
    "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
    "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC",
    "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV",
    "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR",
    "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

/// The currencies coaches may price in, by ISO 4217 code.
#[rustfmt::skip]
pub const CURRENCIES: &[&str] = &[
    "AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "INR", "JPY", "KES", "KRW",
    "KWD", "MAD", "MXN", "NGN", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "USD", "ZAR",
];

pub fn is_language(code: &str) -> bool {
    LANGUAGES.binary_search(&code).is_ok()
}

pub fn is_country(code: &str) -> bool {
    COUNTRIES.binary_search(&code).is_ok()
}

/// A language's name; an unknown code shows itself.
pub fn language_name(locale: Locale, code: &str) -> String {
    if is_language(code) { locale.text(&format!("language-{code}")) } else { code.to_owned() }
}

/// A country's name; an unknown code shows itself.
pub fn country_name(locale: Locale, code: &str) -> String {
    if is_country(code) { locale.text(&format!("country-{code}")) } else { code.to_owned() }
}

/// Every language with its name, by name: for lists to choose from.
pub fn languages(locale: Locale) -> Vec<(&'static str, String)> {
    named(LANGUAGES, locale, language_name)
}

/// Every country with its name, by name: for lists to choose from.
pub fn countries(locale: Locale) -> Vec<(&'static str, String)> {
    named(COUNTRIES, locale, country_name)
}

/// A currency's name; an unknown code shows itself.
pub fn currency_name(locale: Locale, code: &str) -> String {
    if CURRENCIES.contains(&code) {
        locale.text(&format!("currency-{code}"))
    } else {
        code.to_owned()
    }
}

/// Every currency with its name, by name: for lists to choose from.
pub fn currencies(locale: Locale) -> Vec<(&'static str, String)> {
    named(CURRENCIES, locale, currency_name)
}

/// The language that a person means by a name or a code.
pub fn find_language(locale: Locale, text: &str) -> Option<&'static str> {
    let wanted = slug::slugify(text);
    let wanted = match wanted.as_str() {
        "mandarin" | "cantonese" => "zh",
        "farsi" => "fa",
        "tagalog" => "tl",
        "flemish" => "nl",
        "castilian" => "es",
        other => other,
    };
    find(LANGUAGES, wanted, locale, language_name)
}

/// The country that a person means by a name or a code.
pub fn find_country(locale: Locale, text: &str) -> Option<&'static str> {
    let wanted = slug::slugify(text);
    let wanted = match wanted.as_str() {
        "usa" | "united-states-of-america" => "us",
        "uk" | "great-britain" | "england" | "scotland" | "wales" => "gb",
        "turkey" => "tr",
        "holland" | "the-netherlands" => "nl",
        "czech-republic" => "cz",
        other => other,
    };
    find(COUNTRIES, wanted, locale, country_name)
}

/// By code, by name in the reader's language, or by its English name, which many know.
fn find(
    codes: &'static [&'static str],
    wanted: &str,
    locale: Locale,
    name: fn(Locale, &str) -> String,
) -> Option<&'static str> {
    let by_code = codes.iter().find(|code| code.eq_ignore_ascii_case(wanted));
    let by_name = |locale| codes.iter().find(|code| slug::slugify(name(locale, code)) == wanted);
    by_code.or_else(|| by_name(locale)).or_else(|| by_name(Locale::ENGLISH)).copied()
}

fn named(
    codes: &'static [&'static str],
    locale: Locale,
    name: fn(Locale, &str) -> String,
) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = codes.iter().map(|code| (*code, name(locale, code))).collect();
    match locale.collator() {
        Some(collator) => all.sort_by(|(_, one), (_, other)| collator.compare(one, other)),
        None => all.sort_by(|(_, one), (_, other)| one.cmp(other)),
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_in_order_and_has_a_name() {
        assert!(LANGUAGES.is_sorted() && COUNTRIES.is_sorted());
        for (code, name) in languages(Locale::ENGLISH).iter().chain(&countries(Locale::ENGLISH)) {
            assert!(name.len() > 2 && !name.contains(&format!("-{code}")), "{code}: {name}");
        }
    }

    #[test]
    fn no_two_of_a_list_are_called_the_same() {
        for locale in Locale::all() {
            for list in [languages(locale), countries(locale)] {
                let mut seen = std::collections::BTreeMap::new();
                for (code, name) in list {
                    if let Some(other) = seen.insert(name.to_lowercase(), code) {
                        panic!("{}: {other} and {code} are both {name}", locale.as_str());
                    }
                }
            }
        }
        assert_eq!(find_language(Locale::ENGLISH, "Twi"), Some("tw"));
    }

    #[test]
    fn people_may_write_names_in_any_case_and_the_common_ones() {
        let language = |text| find_language(Locale::ENGLISH, text);
        assert_eq!(language(" portuguese "), Some("pt"));
        assert_eq!(language("Mandarin"), Some("zh"));
        assert_eq!(language("yo"), Some("yo"));
        assert_eq!(language("Klingon"), None);
        let country = |text| find_country(Locale::ENGLISH, text);
        assert_eq!((country("USA"), country("cote d'ivoire")), (Some("US"), Some("CI")));
    }

    #[test]
    fn lists_are_in_the_order_of_their_names() {
        let names: Vec<String> =
            countries(Locale::ENGLISH).into_iter().map(|(_, name)| name).collect();
        let place = |name: &str| names.iter().position(|other| other == name).unwrap();
        assert!(
            place("Austria") < place("Åland Islands") || place("Åland Islands") < place("Albania")
        );
        assert_eq!(country_name(Locale::ENGLISH, "XX"), "XX");
    }
}
