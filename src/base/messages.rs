//! User-facing text: one folder of Fluent files a language under `locales/`, found by key.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::Money;
use super::numbers::Decimal;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Files;

/// A language the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale(&'static str);

impl Locale {
    pub const ENGLISH: Self = Self("en");

    /// The language of a tag such as `en-GB`, if there are messages for it.
    pub fn find(tag: &str) -> Option<Self> {
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        CATALOGUES.keys().copied().find(|locale| locale.0.eq_ignore_ascii_case(wanted))
    }

    /// The tag to keep for who chooses this language: the one they have while it names the same, because it may
    /// name a country too.
    pub fn tag(self, present: &str) -> &str {
        if Self::find(present) == Some(self) { present } else { self.0 }
    }

    /// Every language there are messages for.
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = CATALOGUES.keys().copied().collect();
        all.sort_by_key(|locale| locale.0);
        all
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// `rtl` for languages written from right to left.
    pub fn direction(self) -> &'static str {
        if matches!(self.0, "ar" | "he" | "fa" | "ur") { "rtl" } else { "ltr" }
    }

    /// The text of a key. A key without a text shows itself, so that it is seen and mended.
    pub fn text(self, key: &str) -> String {
        match self.catalogue(key) {
            Some(catalogue) => catalogue.text(key, None),
            None => key.to_owned(),
        }
    }

    /// The text of a key with arguments; numbers choose plural forms.
    pub fn text_with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(catalogue) = self.catalogue(key) else { return key.to_owned() };
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => fluent.set(*name, text.as_str()),
                Arg::Number(number) => fluent.set(*name, *number),
                Arg::Decimal(number) => fluent.set(*name, self.decimal(*number)),
                Arg::Money(money) => fluent.set(*name, self.money(*money)),
            }
        }
        catalogue.text(key, Some(&fluent))
    }

    /// A value as this language writes it.
    pub fn written(self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => self.decimal(Decimal::new(*number, 0)),
            Arg::Decimal(number) => self.decimal(*number),
            Arg::Money(money) => self.money(*money),
        }
    }

    /// The text of a message value.
    pub fn say(self, msg: &Msg) -> String {
        if msg.args.is_empty() {
            return self.text(msg.key);
        }
        let args: Vec<(&str, Arg)> =
            msg.args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
        self.text_with(msg.key, &args)
    }

    fn catalogue(self, key: &str) -> Option<&'static Catalogue> {
        let own = CATALOGUES.get(&self).filter(|c| c.has(key));
        own.or_else(|| CATALOGUES.get(&Self::ENGLISH).filter(|c| c.has(key)))
    }
}

/// A value inside a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    /// Chooses plural forms.
    Number(i64),
    Decimal(Decimal),
    Money(Money),
}

/// What can stand inside a message, by value or by any depth of reference (templates pass both).
pub trait ToArg {
    fn to_arg(&self) -> Arg;
}

impl<T: ToArg + ?Sized> ToArg for &T {
    fn to_arg(&self) -> Arg {
        (**self).to_arg()
    }
}

impl ToArg for Arg {
    fn to_arg(&self) -> Arg {
        self.clone()
    }
}

macro_rules! as_text {
    ($($kind:ty),*) => {$(
        impl ToArg for $kind {
            fn to_arg(&self) -> Arg {
                Arg::Text(self.to_string())
            }
        }
    )*};
}
as_text!(str, String, super::Zone);

macro_rules! as_number {
    ($($kind:ty),*) => {$(
        impl ToArg for $kind {
            fn to_arg(&self) -> Arg {
                Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        }
    )*};
}
as_number!(i64, i32, u16, u32, u64, usize);

/// A message not yet put into a language: a key and its arguments. Errors and flashes carry these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Msg {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Msg {
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToArg) -> Self {
        self.args.push((name, value.to_arg()));
        self
    }

    pub fn key(&self) -> &'static str {
        self.key
    }
}

impl From<&'static str> for Msg {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, ready to copy: most of a page.
    plain: HashMap<String, String>,
}

impl Catalogue {
    fn has(&self, key: &str) -> bool {
        self.plain.contains_key(key) || self.bundle.has_message(key)
    }

    fn text(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        if let Some(text) = self.plain.get(key) {
            return text.clone();
        }
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key, ?errors, "a message could not be formatted fully");
        }
        text
    }
}

static CATALOGUES: LazyLock<HashMap<Locale, Catalogue>> = LazyLock::new(load);

fn load() -> HashMap<Locale, Catalogue> {
    let mut sources: HashMap<String, Vec<(String, String)>> = HashMap::new();
    for path in Files::iter() {
        if let (Some((language, _)), Some(file)) = (path.split_once('/'), Files::get(&path)) {
            let text = String::from_utf8_lossy(&file.data).into_owned();
            sources.entry(language.to_owned()).or_default().push((path.to_string(), text));
        }
    }
    let mut catalogues = HashMap::new();
    for (language, files) in sources {
        let Ok(id) = language.parse::<LanguageIdentifier>() else { continue };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks confuse searches, mail subjects and tests; templates isolate with `<bdi>`.
        bundle.set_use_isolating(false);
        let mut keys = Vec::new();
        for (path, text) in files {
            let resource = match FluentResource::try_new(text) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    tracing::error!(path, ?errors, "a message file has mistakes");
                    resource
                }
            };
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    keys.push(message.id.name.to_owned());
                }
            }
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(path, ?errors, "a message is defined twice");
            }
        }
        let mut plain = HashMap::new();
        for key in keys {
            let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) else {
                continue;
            };
            let is_plain = pattern.elements.iter().all(|element| {
                matches!(element, fluent_syntax::ast::PatternElement::TextElement { .. })
            });
            if is_plain {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
                plain.insert(key, text);
            }
        }
        // Leaked on purpose: languages live as long as the program, and `Locale` stays `Copy`.
        let name: &'static str = Box::leak(language.into_boxed_str());
        catalogues.insert(Locale(name), Catalogue { bundle, plain });
    }
    catalogues
}

/// Whether a language has a key: for the test that every language is complete.
pub fn has_key(locale: Locale, key: &str) -> bool {
    CATALOGUES.get(&locale).is_some_and(|catalogue| catalogue.has(key))
}
