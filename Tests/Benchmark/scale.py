#!/usr/bin/env python3
"""scale.py - every screen over a register of very many rows, key by key, as a table.

    python3 Tests/Benchmark/scale.py [--program FILE] [--rows N] [--only NAME ...] [--cpu] [--json]

Makes a förbund for each register (invented rows, always the same), opens it in the release program
on a screen of 120×40, and presses what a person does: open, move, filter, sort, mark, the palette,
a new row, an edit, remove and undo. Each figure is the milliseconds from the key to the last byte
of the answer; of keys that are pressed several times, the worst. The memory is the peak of the
whole run. --cpu gives the time that the program itself worked, for a machine that others use too.
A figure with ! is of a key that did not do what it should have: what it was to show was not seen.
Esc waits 25 ms for more, which its time has in it and its work has not.
"""
import argparse, json, os, re, select, shutil, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUT = os.path.join(ROOT, ".build", "benchmark")
TOWNS = ("Bollnäs Gävle Hofors Hudiksvall Ljusdal Nordanstig Ockelbo Ovanåker Sandviken "
         "Söderhamn").split()
WORDS = ("frukostmöte seminarium besök näringsliv kommun upphandling träff nätverk företag styrelse "
         "utbildning praktik uppföljning planering dialog").split()
GOAL = 100


# ------------------------------------------------------------------ the data --
def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def register(path, head, rows):
    write(path, head + "\n" + "".join(";".join(map(str, row)) + "\n" for row in rows))


def day(n, year=None):
    return f"{year or 2014 + n % 4}-{n % 12 + 1:02}-{n % 28 + 1:02}"


def words(n):
    return f"{WORDS[n % 15].capitalize()} och {WORDS[n // 15 % 15]} nummer {n}"


def office(folder):
    """A förbund with its municipalities and a plan of one activity."""
    members = "".join(f"  - id: m{n}\n    namn: {town} kommun\n    slag: kommun\n    kort: {town}\n"
                      for n, town in enumerate(TOWNS))
    write(f"{folder}/forbund.yaml",
          f"namn: Många\navstämningsdag: 2017-12-31\nkaa:\n  avstämningsdag: 2017-12-31\n"
          f"medlemmar:\n{members}")
    write(f"{folder}/asf/handlingsplan-2017.yaml",
          "år: 2017\nprocessmål:\n  - id: p1\n    lydelse: Mål\n    aktiviteter:\n"
          "      - id: a1\n        namn: Möten\n        när: 10 ggr 2017\n")
    shutil.copy(os.path.join(ROOT, "data", "regler.yaml"), folder)


def events(folder, n, activity="p1/a1"):
    register(f"{folder}/asf/handelser.csv", "id;dag;aktivitet;slag;vad;kommun;anställda;politiker",
             ([f"h-{i}", day(i), activity if i % 9 else "", "möte", words(i), TOWNS[i % 10],
               i % 40, i % 7] for i in range(n)))


def companies(folder, n):
    register(f"{folder}/asf/foretag.csv",
             "id;namn;kommun;juridisk_form;bransch;integrerar;delaktighet;återinvesterar;fristående;"
             "status;aktiv_från;anställda_kvinnor;anställda_män;placerade_af;exempel",
             ([f"f-{i}", f"Exempel {words(i)}", TOWNS[i % 10], "ekonomisk förening", WORDS[i % 15],
               "ja", "ja", "ja", "ja", "aktivt", day(i), i % 20, i % 18, i % 5, "ja"]
              for i in range(n)))


def census(folder, n):
    # One row a year is what there is room for in time; the rest are of those years again.
    register(f"{folder}/asf/lagesbild.csv",
             "år;tid;företag;anställda;kvinnor;män;placerade;anteckning",
             ([1900 + i % 118, f"Hösten {1900 + i % 118}", i % 90, i % 400, i % 200, i % 200,
               i % 150, words(i)] for i in range(n)))


def places(folder, n):
    register(f"{folder}/asf/platser.csv",
             "id;år;kommun;beviljade;nyttjade;kvinnor;män;målgrupp;till_arbete;dagar;kr_per_dag",
             ([f"p-{i}", 2014 + i % 4, TOWNS[i % 10], 4, 2, 1, 1, words(i), i % 2, 20, 200]
              for i in range(n)))


def milestones(folder, n):
    register(f"{folder}/asf/milstolpar.csv", "id;dag;kommun;slag;vad",
             ([f"s-{i}", day(i), TOWNS[i % 10],
               ("policy", "projekt", "pris", "upphandling")[i % 4], words(i)] for i in range(n)))


def cases(folder, n):
    register(f"{folder}/kaa/ungdomar.csv",
             "ärende;födelsedag;kön;kommun;intagsgrupp;händelsedag;inbjuden;ansvarig;exempel",
             ([f"sk-{i // 1000:03}-{i % 1000:03}", day(i, 1999 + i % 3), ("kvinna", "man")[i % 2],
               TOWNS[i % 10], ("ej sökt", "avbrott", "inflyttad", "studiebevis")[i % 4],
               day(i // 7, 2016 + i % 2), day(i, 2017) if i % 3 == 0 else "",
               "KAA-ansvarig", "ja"] for i in range(n)))


def follow_ups(folder, n, of=None):
    of = of or n
    register(f"{folder}/kaa/uppfoljningar.csv", "id;ärende;dag;sätt;utfall;av;exempel",
             ([f"u-{i}", f"sk-{i % of // 1000:03}-{i % of % 1000:03}", day(i, 2017), "telefon",
               ("nådd", "ej nådd", "samtal bokat")[i % 3], "KAA-ansvarig", "ja"]
              for i in range(n)))


def history(folder, n):
    register(f"{folder}/historik.csv",
             "tid;användare;steg;ursprung;gäller_steg;åtgärd;fil;post;fält;från;till;del;ersatte",
             ([f"2016-{i * 12 // n + 1:02}-{i % 28 + 1:02} 08:{i % 60:02}:00", "Åsa",
               f"{20160101080000000 + i}-kontor-1-{i:08x}", "ändring", "", "ändrade",
               "asf/handlingsplan-2017.yaml", "processmål/p1/aktiviteter/a1", "kommentar",
               words(i), words(i + 1), "1 av 1", ""] for i in range(n)))


def statements(folder, n):
    """Every other fact stands in two places, and every hundredth of those in two ways."""
    register(f"{folder}/uppgifter.csv", "id;nyckel;år;värde;enhet;ordalydelse;dokument",
             ([f"u-{i}", f"fakta/{i // 2}" if i % 4 < 2 else f"fakta/enda-{i}", 2014 + i // 2 % 4,
               i // 2 + (i % 2 if i % 200 < 2 else 0), "kr", words(i), f"dokument {i % 7}"]
              for i in range(n)))
    # What is edited is in another register.
    events(folder, n // 100)


def findings(folder, n):
    """As many things to decide as rows: each names an activity that no plan has."""
    events(folder, n, activity="p1/saknas")


# ---------------------------------------------------------------- the screens --
def asf(view):
    return ["6", "v", f"text:{view}", "enter"]


# The way there from the start, what is seen there, which keys of the list below it has, and in its
# form how far down the field is that is written in, and what.
LIST = "move filter mark palette"
SCREENS = {
    "plan": (events, ["6"], "Handlingsplan 2017", "move palette", None),
    "händelser": (events, asf("Händelser"), "Händelser", LIST + " sort new edit remove", (6, "x")),
    "företag": (companies, asf("Företag"), "Företag", LIST + " sort new edit remove", (1, "x")),
    "lägesbild": (census, asf("Lägesbild"), "Lägesbild", LIST + " new", None),
    "platser": (places, asf("Platser"), "Platser", LIST + " sort new edit remove", (9, "x")),
    "kommuner": (milestones, asf("Kommuner"), "Kommuner", LIST + " sort new", None),
    "milstolpar": (milestones, asf("Milstolpar"), "Milstolpar", LIST + " sort new", None),
    "KAA": (lambda folder, n: (cases(folder, n), follow_ups(folder, n // 10)), ["7"], "KAA",
            LIST + " sort new edit remove", (10, "2017-11-30")),
    "uppföljningar": (lambda folder, n: (cases(folder, n // 100),
                                         follow_ups(folder, n, n // 100)), ["7"], "KAA",
                      LIST + " sort new edit remove", (10, "2017-11-30")),
    "historik": (history, ["0"], "Historik", LIST, None),
    "uppgifter": (statements, asf("Händelser"), "Händelser", LIST + " new edit remove", (6, "x")),
    "granskning": (findings, ["9"], "Att granska", LIST, None),
}
# Name in the table, what it belongs to, keys before that are not measured, the keys, and what is to
# be seen after them.
KEYS = [
    ("down", "move", "", ["down"] * 3, None), ("pgdn", "move", "", ["pgdn"] * 3, None),
    ("end", "move", "", ["end"], None), ("home", "move", "", ["home"], None),
    ("/", "filter", "", ["/"], "Filter: "), ("o", "filter", "", ["o"], "Filter: o"),
    ("oc", "filter", "", ["c"], "Filter: oc"), ("⌫", "filter", "", ["bs"], "Filter: o"),
    ("esc", "filter", "", ["esc"], None), ("/ z", "filter", "/", ["z"], "Filter: z"),
    ("z esc", "filter", "", ["esc"], None),
    ("s", "sort", "", ["s"], "Sortera efter"), ("sort", "sort", "down", ["enter"], None),
    ("mark", "mark", "end", ["space"], None), ("unmark", "mark", "up", ["space"], None),
    (":", "palette", "", [":"], "Kommando"), (": esc", "palette", "", ["esc"], None),
    ("n", "new", "", ["n"], "Spara"), ("n esc", "new", "", ["esc"], None),
    ("e", "edit", "home,down,REVEAL", ["e"], None), ("e type", "edit", "FIELD", ["TEXT"], None),
    ("e save", "edit", "", ["enter"], "Sparat"), ("e esc", "edit", "", ["esc"], None),
    ("e undo", "edit", "", ["u"], "Ångrade"),
    ("del", "remove", "home,down,down", ["delete"], "Sparat: borttagning"),
    ("undo", "remove", "", ["u"], "Ångrade"),
]


class Screen:
    """The program in a terminal of 120×40."""

    def __init__(self, program, folder):
        import ptybench
        self.home = tempfile.mkdtemp(prefix="scale-")
        self.session = ptybench.Session(
            [program, folder, "--user", "Mätning"], 120, 40,
            ptybench.child_env(self.home, (120, 40)))

    def settle(self, start, limit=60):
        """The time to the last byte, and of work, when nothing more comes."""
        session, last, quiet, worked = self.session, None, time.perf_counter(), -1
        while time.perf_counter() - start < limit and not session.eof:
            if select.select([session.fd], [], [], 0.01)[0]:
                _, tl, n, _ = session._drain()
                if n:
                    last, quiet = tl, time.perf_counter()
            now = self.worked()
            if now - worked > 0.0003 or not self.isWaiting():
                worked, quiet = now, time.perf_counter()
            if time.perf_counter() - quiet > 0.05:
                break
        return (last - start) * 1000 if last else 0

    def worked(self):
        try:
            with open(f"/proc/{self.session.pid}/schedstat") as file:
                return int(file.read().split()[0]) / 1e9
        except (OSError, IndexError):
            return 0

    def isWaiting(self):
        try:
            with open(f"/proc/{self.session.pid}/stat") as file:
                return file.read().rpartition(")")[2].split()[0] in "SZ"
        except OSError:
            return True

    def press(self, key):
        """Milliseconds to the last byte, and of work."""
        self.session._drain()
        before, start = self.worked(), time.perf_counter()
        self.session.write(key.encode() if len(key) == 1 else self.session.key(key))
        took = self.settle(start)
        return took, (self.worked() - before) * 1000

    def shows(self, text):
        self.session.feed_all()
        return self.session.emu.has(text)

    def text(self):
        self.session.feed_all()
        return self.session.emu.text()

    def peak(self):
        with open(f"/proc/{self.session.pid}/status") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) / 1024

    def close(self):
        self.session.close()
        shutil.rmtree(self.home, ignore_errors=True)


def presses(keys):
    for key in keys:
        if key.startswith("text:"):
            yield from key[5:]
        else:
            yield key


def measure(program, name, rows, shown=False):
    """The milliseconds of every key, and the memory in MB."""
    make, way, title, has, field = SCREENS[name]
    down, text = field or (0, "")
    folder = os.path.join(OUT, f"scale-{rows}", name)
    shutil.rmtree(folder, ignore_errors=True)
    office(folder)
    make(folder, rows)
    figures = {}
    start = time.perf_counter()
    screen = Screen(program, folder)
    try:
        figures["start"] = (screen.settle(start), screen.worked() * 1000, True)
        start_memory = screen.peak()
        opened = [screen.press(key) for key in presses(way)]
        figures["open"] = (*(max(one) for one in zip(*opened)), screen.shows(title))
        if shown:
            print(screen.text())
        for label, part, before, keys, seen in KEYS:
            if part not in has.split():
                continue
            for key in filter(None, before.split(",")):
                # In KAA what is masked is shown before it is edited.
                reveal = ["v"] if way == ["7"] else []
                for one in {"REVEAL": reveal, "FIELD": ["down"] * down}.get(key, [key]):
                    screen.press(one)
            all = [screen.press(one) for key in keys
                   for one in (text if key == "TEXT" else [key])]
            figures[label] = (*(max(one) for one in zip(*all)), seen is None or screen.shows(seen))
            if shown:
                print(f"──── {label}: {figures[label]}\n{screen.text()}")
        memory = screen.peak()
    finally:
        screen.close()
    return figures, start_memory, memory


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", help="a program that is built already")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--only", nargs="+", choices=SCREENS, default=list(SCREENS))
    parser.add_argument("--cpu", action="store_true", help="the time that the program worked")
    parser.add_argument("--json", action="store_true", help="figures for other programs")
    parser.add_argument("--shown", action="store_true", help="the screen after every key")
    options = parser.parse_args()
    sys.path.insert(0, HERE)
    import run
    venv = run.python()
    if os.path.realpath(sys.prefix) != os.path.realpath(os.path.dirname(os.path.dirname(venv))):
        os.execv(venv, [venv, *sys.argv])
    program = options.program or os.path.join(run.swift(ROOT), "kansli")
    measured = {name: measure(program, name, options.rows, options.shown)
                for name in options.only}
    if options.json:
        print(json.dumps({name: {"keys": keys, "first MB": first, "most MB": most}
                          for name, (keys, first, most) in measured.items()}))
        return
    print("| key | " + " | ".join(measured) + " |")
    print("|---|" + "---|" * len(measured))
    for label in ["start", "open"] + [one[0] for one in KEYS]:
        cells = []
        for figures, _, _ in measured.values():
            if label not in figures:
                cells.append("")
                continue
            wall, work, isSeen = figures[label]
            cells.append(f"{work if options.cpu else wall:.0f}" + ("" if isSeen else " !"))
        print(f"| {label} | " + " | ".join(cells) + " |")
    for label, index in (("MB at start", 1), ("MB at most", 2)):
        print(f"| {label} | " + " | ".join(f"{one[index]:.0f}" for one in measured.values()) + " |")


if __name__ == "__main__":
    main()
