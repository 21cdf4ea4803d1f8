//! What templates say with `|`: texts, times, money, addresses of assets. `use crate::web::filters;`
//! beside each `#[derive(Template)]`.
//!
//! Each filter that writes words reads the `Reader` that the page is rendered for.

use askama::Values;
use chrono::NaiveDate;

use super::{Reader, assets, times};
use crate::base::messages::ToArg;
use crate::base::{Moment, Msg, Zone, places};

/// The key under which the reader travels through a rendering.
pub const READER: &str = "reader";

fn reader(values: &dyn Values) -> askama::Result<&Reader> {
    askama::get_value::<Reader>(values, READER)
}

/// `{{ "nav-find"|t }}`: the text of a key.
#[askama::filter_fn]
pub fn t(key: impl AsRef<str>, values: &dyn Values) -> askama::Result<String> {
    Ok(reader(values)?.locale.text(key.as_ref()))
}

/// `{{ "coaches-found"|t1("n", count) }}`: a text with one argument.
#[askama::filter_fn]
pub fn t1<V: ToArg>(
    key: impl AsRef<str>,
    values: &dyn Values,
    name: &str,
    value: V,
) -> askama::Result<String> {
    Ok(reader(values)?.locale.text_with(key.as_ref(), &[(name, value.to_arg())]))
}

/// A text with two arguments.
#[askama::filter_fn]
pub fn t2<V: ToArg, W: ToArg>(
    key: impl AsRef<str>,
    values: &dyn Values,
    name: &str,
    value: V,
    name2: &str,
    value2: W,
) -> askama::Result<String> {
    Ok(reader(values)?
        .locale
        .text_with(key.as_ref(), &[(name, value.to_arg()), (name2, value2.to_arg())]))
}

/// A text with three arguments.
#[askama::filter_fn]
pub fn t3<V: ToArg, W: ToArg, X: ToArg>(
    key: impl AsRef<str>,
    values: &dyn Values,
    name: &str,
    value: V,
    name2: &str,
    value2: W,
    name3: &str,
    value3: X,
) -> askama::Result<String> {
    let args = [(name, value.to_arg()), (name2, value2.to_arg()), (name3, value3.to_arg())];
    Ok(reader(values)?.locale.text_with(key.as_ref(), &args))
}

/// A message value, such as an error.
#[askama::filter_fn]
pub fn say(msg: &Msg, values: &dyn Values) -> askama::Result<String> {
    Ok(reader(values)?.locale.say(msg))
}

/// `{{ "app.css"|asset }}`: the hashed address of a file under `static/`.
#[askama::filter_fn]
pub fn asset(name: impl AsRef<str>, _: &dyn Values) -> askama::Result<String> {
    Ok(assets::url(name.as_ref()))
}

/// `{{ "star"|icon_href }}`: where the drawing of an icon is.
#[askama::filter_fn]
pub fn icon_href(name: impl AsRef<str>, _: &dyn Values) -> askama::Result<String> {
    Ok(assets::icon(name.as_ref()))
}

/// `{{ "images/favicon.svg"|inline }}`: a small picture as an address that holds it.
#[askama::filter_fn]
pub fn inline(name: impl AsRef<str>, _: &dyn Values) -> askama::Result<String> {
    Ok(assets::inline(name.as_ref()))
}

/// `14:30`; the zone must stand nearby.
#[askama::filter_fn]
pub fn clock(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::clock(reader(values)?, *at))
}

/// `Tue 3 March`.
#[askama::filter_fn]
pub fn day(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::day(reader(values)?, *at))
}

/// `Today`, `Tomorrow`, `Tue 3 Mar`.
#[askama::filter_fn]
pub fn near_day(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::near_day(reader(values)?, *at))
}

/// `Today, 14:30`, `Tue 3 Mar, 14:30`; the zone must stand nearby.
#[askama::filter_fn]
pub fn near_day_and_clock(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::near_day_and_clock(reader(values)?, *at))
}

/// `today, 14:30` in the middle of a sentence; the zone must stand nearby.
#[askama::filter_fn]
pub fn near_day_and_clock_inside(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::near_day_and_clock_inside(reader(values)?, *at))
}

/// `yesterday`, `Tue 3 Mar`, in the middle of a sentence.
#[askama::filter_fn]
pub fn near_day_inside(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::near_day_inside(reader(values)?, *at))
}

/// `€1,234.50`, `4.9`: an amount or a number as the reader's language writes it.
#[askama::filter_fn]
pub fn written(value: impl ToArg, values: &dyn Values) -> askama::Result<String> {
    Ok(reader(values)?.locale.written(&value.to_arg()))
}

/// `7`, `99+`: a count where there is room for two digits.
#[askama::filter_fn]
pub fn few(count: &i64, _: &dyn Values) -> askama::Result<String> {
    Ok(if *count > 99 { "99+".to_owned() } else { count.to_string() })
}

/// `Tue 3 March, 14:30`; the zone must stand nearby.
#[askama::filter_fn]
pub fn day_and_clock(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::day_and_clock(reader(values)?, *at))
}

/// `Tue 3 March, 14:30 (Berlin, UTC+1)`.
#[askama::filter_fn]
pub fn when(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::when(reader(values)?, *at))
}

/// The same in another zone than the reader's: for the other party's time.
#[askama::filter_fn]
pub fn when_in(at: &Moment, values: &dyn Values, zone: &Zone) -> askama::Result<String> {
    Ok(times::when(&reader(values)?.in_zone(*zone), *at))
}

/// `Tue 3 March, 14:30–15:30 (Berlin, UTC+1)`.
#[askama::filter_fn]
pub fn span(from: &Moment, values: &dyn Values, to: &Moment) -> askama::Result<String> {
    Ok(times::span(reader(values)?, *from, *to))
}

/// The same in another zone than the reader's.
#[askama::filter_fn]
pub fn span_in(
    from: &Moment,
    values: &dyn Values,
    to: &Moment,
    zone: &Zone,
) -> askama::Result<String> {
    Ok(times::span(&reader(values)?.in_zone(*zone), *from, *to))
}

/// `3 hours ago`.
#[askama::filter_fn]
pub fn ago(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::relative(reader(values)?, *at))
}

/// `45 min`, from minutes.
#[askama::filter_fn]
pub fn length(minutes: &i32, values: &dyn Values) -> askama::Result<String> {
    Ok(times::length(reader(values)?, i64::from(*minutes)))
}

/// A calendar date: `Tue 3 March`.
#[askama::filter_fn]
pub fn date(date: &NaiveDate, values: &dyn Values) -> askama::Result<String> {
    Ok(times::date(reader(values)?, *date))
}

/// A calendar date with its year: `3 March 2026`.
#[askama::filter_fn]
pub fn plain_date(date: &NaiveDate, values: &dyn Values) -> askama::Result<String> {
    Ok(times::plain_date(reader(values)?, *date))
}

/// `3 March 2026`, from an instant.
#[askama::filter_fn]
pub fn plain_day(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    let reader = reader(values)?;
    Ok(times::plain_date(reader, reader.zone.date_at(*at)))
}

/// `Berlin, UTC+1`: the reader's zone at an instant.
#[askama::filter_fn]
pub fn zone_at(at: &Moment, values: &dyn Values) -> askama::Result<String> {
    Ok(times::zone(reader(values)?.zone, *at))
}

/// For `<time datetime>`.
#[askama::filter_fn]
pub fn iso(at: &Moment, _: &dyn Values) -> askama::Result<String> {
    Ok(at.rfc3339())
}

/// `Portuguese`, from `pt`.
#[askama::filter_fn]
pub fn language_name(code: impl AsRef<str>, values: &dyn Values) -> askama::Result<String> {
    Ok(places::language_name(reader(values)?.locale, code.as_ref()))
}

/// `Nigeria`, from `NG`.
#[askama::filter_fn]
pub fn country_name(code: impl AsRef<str>, values: &dyn Values) -> askama::Result<String> {
    Ok(places::country_name(reader(values)?.locale, code.as_ref()))
}
