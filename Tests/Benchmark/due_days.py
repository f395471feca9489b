"""Cases in order of their next due day, with Python's csv and datetime: due_days.py FOLDER DAY

A simplified local routine, the same as in due_days.sql: both must print the same.
"""

import calendar
import csv
import sys
from datetime import date, timedelta


def day(text):
    return date.fromisoformat(text) if text else None


def end_of_month(year, month):
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def end_of_next_even_month(after):
    return end_of_month(after.year, after.month + (1 if after.month % 2 else 2))


def invitation(group, event):
    if group == "ej sökt":
        return date(event.year, 8, 31)
    if group == "avbrott":
        return event + timedelta(days=14)
    if group == "inflyttad":
        last = end_of_month(event.year, event.month + 1)
        return date(last.year, last.month, min(event.day, last.day))
    return end_of_next_even_month(event)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def due_day(case, contact, today):
    event, invited = day(case["händelsedag"]), day(case["inbjuden"])
    birth, ended = day(case["födelsedag"]), day(case["avslutad"])
    begun, through = day(case["aktivitet_från"]), day(case["aktivitet_till"])
    twentieth = birth.replace(year=birth.year + 20)
    if event > today or twentieth <= today or case["folkbokförd"] == "nej":
        return None
    if ended and ended <= today:
        return None
    if invited is None:
        return invitation(case["intagsgrupp"], event)
    if case["aktivitet"] and begun <= today and (through is None or through > today):
        return None
    return end_of_next_even_month(max(invited, contact) if contact else invited)


def main(folder, today):
    contacts = {}
    for row in rows(folder + "/kaa/uppfoljningar.csv"):
        made = day(row["dag"])
        if made <= today and row["utfall"] != "ej nådd":
            known = contacts.get(row["ärende"])
            if known is None or made > known:
                contacts[row["ärende"]] = made
    due = []
    for case in rows(folder + "/kaa/ungdomar.csv"):
        next_day = due_day(case, contacts.get(case["ärende"]), today)
        if next_day:
            due.append((next_day, case["ärende"]))
    due.sort()
    print(len(due))
    for next_day, case in due[:40]:
        print(f"{next_day}|{case}")


main(sys.argv[1], date.fromisoformat(sys.argv[2]))
