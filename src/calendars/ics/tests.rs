//! What calendar files mean, in examples and properties.

use proptest::prelude::*;

use super::*;
use crate::base::{Moment, Zone};
use crate::calendars::own::OwnNames;

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn read_in(zone: &str, events: &str) -> Result<Read, Unreadable> {
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}\r\nEND:VCALENDAR\r\n");
    let frame = Frame {
        from: at("2026-03-01T00:00:00Z"),
        to: at("2026-06-01T00:00:00Z"),
        zone: zone.parse().unwrap(),
        own: &OwnNames::ending_with("@coaching.example".to_owned()),
        is_over: &|| false,
    };
    busy_times(&text, &frame)
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:a@elsewhere\r\n{}\r\nEND:VEVENT", lines.replace('|', "\r\n"))
}

/// The spans of one event, for a coach in Berlin.
fn spans(lines: &str) -> Vec<String> {
    written(&read_in("Europe/Berlin", &event(lines)).unwrap())
}

fn written(read: &Read) -> Vec<String> {
    let span =
        |busy: &Busy| format!("{}/{}", busy.span.start().rfc3339(), busy.span.end().rfc3339());
    read.busy.iter().map(span).collect()
}

#[test]
fn a_time_is_read_in_its_own_zone_and_without_one_in_the_coachs() {
    let lisbon =
        "DTSTART;TZID=Europe/Lisbon:20260302T090000|DTEND;TZID=Europe/Lisbon:20260302T100000";
    assert_eq!(spans(lisbon), ["2026-03-02T09:00:00Z/2026-03-02T10:00:00Z"]);
    let windows = "DTSTART;TZID=Tokyo Standard Time:20260302T090000|DURATION:PT90M";
    assert_eq!(spans(windows), ["2026-03-02T00:00:00Z/2026-03-02T01:30:00Z"]);
    let floating = "DTSTART:20260302T090000|DTEND:20260302T100000";
    assert_eq!(spans(floating), ["2026-03-02T08:00:00Z/2026-03-02T09:00:00Z"]);
    let utc = "DTSTART:20260302T090000Z|DTEND:20260302T100000Z";
    assert_eq!(spans(utc), ["2026-03-02T09:00:00Z/2026-03-02T10:00:00Z"]);
}

#[test]
fn a_whole_day_is_a_day_of_the_coach_even_if_it_has_23_hours() {
    let day = "DTSTART;VALUE=DATE:20260329|DTEND;VALUE=DATE:20260330";
    assert_eq!(spans(day), ["2026-03-28T23:00:00Z/2026-03-29T22:00:00Z"]);
    assert_eq!(spans("DTSTART;VALUE=DATE:20260302").len(), 1);
}

#[test]
fn what_is_free_cancelled_or_our_own_takes_no_time() {
    let hour = "DTSTART:20260302T090000Z|DTEND:20260302T100000Z";
    for free in ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"] {
        assert_eq!(spans(&format!("{hour}|{free}")).len(), 0, "{free}");
    }
    assert_eq!(spans("DTSTART:20260302T090000Z").len(), 0);
    let own = "BEGIN:VEVENT\r\nUID:0190@coaching.example\r\nDTSTART:20260302T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT";
    assert_eq!(read_in("Europe/Berlin", own).unwrap().busy.len(), 0);
}

#[test]
fn a_weekly_event_stays_at_its_hour_when_the_clocks_change() {
    let weekly = "DTSTART;TZID=Europe/Berlin:20260323T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY;UNTIL=20260406T070000Z";
    let starts: Vec<String> = spans(weekly).iter().map(|span| span[..20].to_owned()).collect();
    assert_eq!(starts, ["2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z", "2026-04-06T07:00:00Z"]);
}

#[test]
fn exceptions_and_moved_times_of_a_recurring_event_are_honoured() {
    let lines = "DTSTART;TZID=Europe/Berlin:20260302T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=5|\
        EXDATE;TZID=Europe/Berlin:20260303T090000|EXDATE;VALUE=DATE:20260304|RDATE:20260310T090000Z";
    let moved = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20260305T090000|DTSTART:20260305T150000Z|DURATION:PT1H",
    );
    let cancelled = event(
        "RECURRENCE-ID:20260306T080000Z|STATUS:CANCELLED|DTSTART:20260306T080000Z|DURATION:PT1H",
    );
    let read = read_in("Europe/Berlin", &[event(lines), moved, cancelled].join("\r\n")).unwrap();
    let starts: Vec<String> = written(&read).iter().map(|span| span[..20].to_owned()).collect();
    assert_eq!(starts, ["2026-03-02T08:00:00Z", "2026-03-05T15:00:00Z", "2026-03-10T09:00:00Z"]);
}

#[test]
fn an_old_event_without_end_and_one_of_many_days_fill_the_frame_only() {
    let old = "DTSTART;VALUE=DATE:20090101|RRULE:FREQ=MONTHLY;BYMONTHDAY=1";
    // The first of June begins in Berlin when it is still May elsewhere.
    assert_eq!(spans(old).len(), 4);
    let long = "DTSTART:20250101T000000Z|DTEND:99991231T235959Z";
    assert_eq!(spans(long), ["2026-03-01T00:00:00Z/2026-06-01T00:00:00Z"]);
}

#[test]
fn periods_of_a_free_busy_file_are_read() {
    let text = "BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:20260302T090000Z/PT1H,20260303T090000Z/20260303T093000Z\r\n\
        FREEBUSY;FBTYPE=FREE:20260304T090000Z/PT1H\r\nEND:VFREEBUSY";
    assert_eq!(read_in("Europe/Berlin", text).unwrap().busy.len(), 2);
}

#[test]
fn i2_endless_and_far_events_are_too_many_or_none() {
    let hour = "DTSTART:20260302T090000Z|DURATION:PT1M";
    for rule in ["SECONDLY", "MINUTELY", "SECONDLY;INTERVAL=7"] {
        let lines = event(&format!("{hour}|RRULE:FREQ={rule}"));
        assert_eq!(read_in("Europe/Berlin", &lines).unwrap_err(), Unreadable::TooMany, "{rule}");
    }
    let old = event("DTSTART:19700101T000000Z|DURATION:PT1M|RRULE:FREQ=MINUTELY");
    assert_eq!(read_in("Europe/Berlin", &old).unwrap_err(), Unreadable::TooMany);
    assert_eq!(spans("DTSTART:99990101T000000Z|DURATION:PT1H|RRULE:FREQ=YEARLY").len(), 0);
    let never =
        event("DTSTART:20260302T090000Z|DURATION:PT1H|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    assert_eq!(read_in("Europe/Berlin", &never).unwrap().busy.len(), 0);
    let many: Vec<String> = (0..6000).map(|_| event(hour)).collect();
    assert_eq!(read_in("Europe/Berlin", &many.join("\r\n")).unwrap_err(), Unreadable::TooMany);
}

#[test]
fn an_event_that_makes_no_sense_costs_only_itself() {
    let good = event("DTSTART:20260302T090000Z|DURATION:PT1H");
    let bad = event("DTSTART:soon|DURATION:PT1H");
    let strange = event("DTSTART:20260303T090000Z|DURATION:PT1H|RRULE:FREQ=SOMETIMES");
    let read = read_in("Europe/Berlin", &[good, bad, strange].join("\r\n")).unwrap();
    assert_eq!((read.busy.len(), read.skipped), (2, 2));
}

proptest! {
    /// Whatever a text holds, reading it ends with an answer, and busy time lies in the frame.
    #[test]
    fn i2_no_text_is_too_strange_to_be_read(
        lines in prop::collection::vec("(DTSTART|DTEND|RRULE|EXDATE|RDATE|DURATION|TRANSP|RECURRENCE-ID)(;TZID=[A-Za-z/]{0,9})?:[0-9TZPDHMS;=,A-Z-]{0,24}", 0..8)
    ) {
        if let Ok(read) = read_in("Asia/Kolkata", &event(&lines.join("|"))) {
            for busy in read.busy {
                prop_assert!(busy.span.start() >= at("2026-03-01T00:00:00Z"));
                prop_assert!(busy.span.end() <= at("2026-06-01T00:00:00Z"));
            }
        }
    }

    /// A daily event shows the same wall-clock time on every day, in every zone; but where the clock skips it.
    #[test]
    fn a_daily_event_keeps_its_wall_clock_time(
        zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Africa/Cairo"]),
        hour in 4_u32..23,
        minute in 0_u32..60,
    ) {
        let lines = format!("DTSTART;TZID={zone}:20260301T{hour:02}{minute:02}00|DURATION:PT30M|RRULE:FREQ=DAILY");
        let read = read_in("UTC", &event(&lines)).unwrap();
        prop_assert!(read.busy.len() >= 90);
        let zone: Zone = zone.parse().unwrap();
        for busy in read.busy.iter().skip(1) {
            let wall = zone.at(busy.span.start()).format("%H:%M").to_string();
            prop_assert_eq!(wall, format!("{hour:02}:{minute:02}"));
            let is_cut = busy.span.end() == at("2026-06-01T00:00:00Z");
            prop_assert!(is_cut || busy.span.minutes() == 30);
        }
    }
}
