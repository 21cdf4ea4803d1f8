"""Writes src/availability/holidays/days.txt: public holidays by country and region.

    pip install holidays && python docs/data/make_holidays.py 2026 2035 > src/availability/holidays/days.txt

A line `@DE` begins a country; `=BY`, a tab and `Bayern` name a region. Every other line is a holiday: its names by
language (`en:…|de:…`), the regions that have it (`*` for all and for no region, `-` for no region), and its
dates: `0101` for that day in every year of the file, `270326` for one day.
"""

import sys
from collections import defaultdict

import holidays

FIRST, LAST = int(sys.argv[1]), int(sys.argv[2])
YEARS = range(FIRST, LAST + 1)
LANGUAGES = ["en", "es", "fr", "de", "ar", "hi"]


def languages_of(cls):
    """The product's languages that a country's holidays are named in, or else the country's own."""
    supported = list(cls.supported_languages) or [cls.default_language]
    found = {}
    for language in LANGUAGES:
        own = [code for code in supported if code and code.split("_")[0] == language]
        own.sort(key=lambda code: code != cls.default_language)
        if own:
            found[language] = own[0]
    if not found:
        found["en"] = None
    return found


def clean(name):
    return name.replace("|", "/").replace("\t", " ").strip()


def names_by_date(code, region, languages):
    by_date = defaultdict(list)
    for language, tag in languages.items():
        days = holidays.country_holidays(code, subdiv=region, years=YEARS, language=tag)
        for date, name in days.items():
            by_date[date].append(f"{language}:{clean(name)}")
    return {date: "|".join(names) for date, names in by_date.items() if date.year in YEARS}


def region_names(cls):
    names = {}
    aliases = getattr(cls, "subdivisions_aliases", {}) or {}
    for name, code in aliases.items():
        if len(name) > 3 and (code not in names or len(name) < 0):
            names[code] = name
    return names


def dates_in_short(dates):
    by_day = defaultdict(set)
    for date in dates:
        by_day[date.strftime("%m%d")].add(date.year)
    short = []
    for day, years in sorted(by_day.items()):
        if len(years) == len(YEARS):
            short.append(day)
        else:
            short += [f"{year % 100:02}{day}" for year in sorted(years)]
    return " ".join(short)


def country(code):
    cls = getattr(holidays, code)
    languages = languages_of(cls)
    regions = list(cls.subdivisions)
    by_day = defaultdict(set)
    for region in [None, *regions]:
        for date, names in names_by_date(code, region, languages).items():
            by_day[date, names].add(region)
    if not by_day:
        return
    everywhere = {None, *regions}
    lines = defaultdict(list)
    for (date, names), where in by_day.items():
        here = "*" if where == everywhere else ",".join(sorted(region or "-" for region in where))
        lines[names, here].append(date)
    used = set().union(*by_day.values()) - {None}
    print(f"@{code}")
    called = region_names(cls)
    # A region without a day of its own is no choice.
    base = {key for key, where in by_day.items() if None in where}
    for region in regions:
        own = {key for key, where in by_day.items() if region in where}
        if region in used and own != base:
            print(f"={region}\t{called.get(region, region)}")
    for (names, here), dates in sorted(lines.items(), key=lambda item: min(item[1])):
        print(f"{names}\t{here}\t{dates_in_short(dates)}")


for code in sorted(holidays.list_supported_countries(include_aliases=False)):
    # Kosovo has no code in the list of countries that people choose from.
    if len(code) == 2 and code != "XK":
        country(code)
