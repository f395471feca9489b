#!/usr/bin/env python3
"""run.py - reads back what `kansli report arshjul --form ics` writes.

    apt-get install python3-icalendar
    /usr/bin/python3 Tests/Calendar/run.py [PROGRAM]

The calendar of the example data is read by python3-icalendar, which knows nothing of this program:
every meeting of the plan and every task of the year wheel with a time of its own has to be there, on
its days and with its words, and so do words that iCalendar has signs for.
"""
import csv, io, os, shutil, subprocess, sys, tempfile
from datetime import date, datetime, timedelta

import icalendar

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build/debug/kansli")
failures = []


def expect(is_so, what):
    if not is_so:
        failures.append(what)
        print("FEL", what)


def told(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, check=True).stdout


def events(folder, year):
    text = told("report", "arshjul", folder, "--år", year, "--form", "ics")
    expect(all(len(line) <= 75 for line in text.split(b"\r\n")), "a line is longer than 75 bytes")
    calendar = icalendar.Calendar.from_ical(text)
    return [event for event in calendar.walk("VEVENT")]


def rows(folder, *words):
    return list(csv.DictReader(io.StringIO(told("list", *words, folder, "--form", "csv").decode("utf-8-sig")),
                               delimiter=";"))


def day(value):
    return value.date() if isinstance(value, datetime) else value


with tempfile.TemporaryDirectory() as scratch:
    folder = os.path.join(scratch, "skelleftea-norsjo")
    shutil.copytree(os.path.join(ROOT, "data/skelleftea-norsjo"), folder)
    awkward = 'Rapport; med, tecken \\ och "citat": å ä ö – ' + "lång " * 30
    told("add", "arshjul", "lista=uppgifter", "id=udda", "vad=" + awkward.strip(), "när=maj", folder)
    found = events(folder, "2015")
    uids = [str(event["UID"]) for event in found]
    expect(len(uids) == len(set(uids)), "two events have one UID")
    days = {day(event.decoded("DTSTART")) for event in found if str(event["SUMMARY"]) in ("Styrelse", "Planeringsdag")}
    planned = ["2015-03-05", "2015-04-23", "2015-06-11", "2015-09-10", "2015-10-28", "2015-10-29", "2015-11-26"]
    expect(days == {date.fromisoformat(one) for one in planned}, f"the meetings are {sorted(days)}")
    first = next(event for event in found if day(event.decoded("DTSTART")) == date(2015, 3, 5))
    expect(first.decoded("DTSTART") == datetime(2015, 3, 5, 9, 0), "the meeting begins at nine")
    expect(str(first["LOCATION"]) == "Kommunkontoret, Storgatan 67, Norsjö", "its place is read back")
    tasks = {row["Vad"]: row for row in rows(folder, "arshjul") if row.get("Vad")}
    said = {str(event["SUMMARY"]) for event in found}
    for what, row in tasks.items():
        when = row["När"]
        if when and "ggr" not in when and "gång" not in when:
            expect(" ".join(what.split()) in said, f"{what} is not in the calendar")
    odd = [event for event in found if str(event["SUMMARY"]).startswith("Rapport; med")]
    expect(len(odd) == 1 and str(odd[0]["SUMMARY"]) == awkward.strip(), "awkward signs are read back")
    expect(odd and odd[0].decoded("DTEND") - odd[0].decoded("DTSTART") == timedelta(days=31), "May has 31 days")
    last = [event for event in found if "säga upp" in str(event["SUMMARY"])]
    expect([event.decoded("DTSTART") for event in last] == [date(2015, 10, 31)], "notice is due on 31 October")

print("FEL" if failures else "OK", len(failures))
sys.exit(1 if failures else 0)
