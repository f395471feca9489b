#!/usr/bin/env python3
"""run.py - measures the release program beside a floor and its peers, and prints the table of goals.

    python3 Tests/Benchmark/run.py [--runs 7] [--quick] [--program FILE] [--readme]

Builds the release program, a program with the argument parser alone (for the size) and the floor, a
C program on ncurses that does nothing else; makes the data (invented, fixed seed); and measures all
in one run. Time is noisy, so it stands as a ratio; instructions repeat to a per cent and stand as
they are. Peers that are installed are measured as well: calcurse, tig, hledger-ui, VisiData (vd),
vit and mutt. --quick leaves out what takes minutes; --readme puts the table into README.md.
Needs valgrind, gcc and libncurses-dev from Debian, and pyte from PyPI, which lands in .build/.
"""
import argparse, datetime, json, os, re, shlex, shutil, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUT = os.path.join(ROOT, ".build", "benchmark")
EXAMPLE = os.path.join(ROOT, "data", "skelleftea-norsjo")
# The goals are for the example data as it was then, a tenth of today's.
FIRST = "9e0f35b"
MANY = 100_000
MOVES = "(down,up)*40"
PARSER_ALONE = {
    "Package.swift": '''// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "alone",
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")],
  targets: [.executableTarget(name: "alone", dependencies: [
    .product(name: "ArgumentParser", package: "swift-argument-parser")])])
''',
    "Sources/alone/Alone.swift": '''import ArgumentParser
@main struct Alone: ParsableCommand {
  @Argument var word = ""
  func run() { print(word) }
}
''',
}


def say(text):
    print(f"── {text}", file=sys.stderr, flush=True)


def run(*words, **options):
    return subprocess.run(words, check=True, text=True, **options)


def swift(folder):
    words = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path", folder]
    # As the package is linked.
    linking = run(os.path.join(ROOT, ".ci", "linking"), os.path.join(OUT, "linking"),
                  capture_output=True).stdout.split()
    run(*words, *linking, stdout=sys.stderr)
    return run(*words, "--show-bin-path", capture_output=True).stdout.strip()


def stripped(program):
    copy = program + ".stripped"
    run("strip", "-o", copy, program)
    return os.path.getsize(copy) / 1e6


def python():
    """A Python that has the terminal emulator."""
    venv = os.path.join(OUT, "python")
    if not os.path.exists(venv):
        run(sys.executable, "-m", "venv", venv)
        run(os.path.join(venv, "bin", "pip"), "-q", "install", "pyte")
    return os.path.join(venv, "bin", "python")


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def hundred(example, folder):
    """A hundred förbund, copies of the example."""
    for n in range(100):
        shutil.copytree(example, f"{folder}/f{n:03}", dirs_exist_ok=True)
    shutil.copy(os.path.join(os.path.dirname(example), "regler.yaml"), folder)
    return folder


def first_example():
    """The example data that the goals are for, out of the history."""
    folder = os.path.join(OUT, FIRST)
    if not os.path.exists(folder):
        archive = subprocess.run(["git", "-C", ROOT, "archive", FIRST, "data"], check=True,
                                 capture_output=True).stdout
        os.makedirs(folder)
        subprocess.run(["tar", "-x", "-C", folder], check=True, input=archive)
    return os.path.join(folder, "data", "skelleftea-norsjo")


def size(folder):
    """The bytes of all files in a folder."""
    return sum(os.path.getsize(os.path.join(place, name))
               for place, _, names in os.walk(folder) for name in names)


class Bench:
    def __init__(self, options):
        self.options = options
        self.python = python()
        self.program = options.program or os.path.join(swift(ROOT), "kansli")
        self.floor = f"{OUT}/floor_curses"
        run("gcc", "-O2", f"{HERE}/floor_curses.c", "-lncursesw", "-o", self.floor)
        for n in (1_000, MANY):
            path = f"{OUT}/register-{n}.csv"
            if not os.path.exists(path):
                run(sys.executable, f"{HERE}/gen_data.py", "register", str(n), path)
        self.floor_rows = [self.floor, f"{OUT}/register-1000.csv"]
        self.lines = []

    def line(self, what, goal, measured):
        self.lines.append((what, goal, measured))
        say(f"{what}: {measured}")

    def pty(self, words, keys="", size="120x40", other=None, other_keys=None):
        """The report of one run; with another program, the two take turns."""
        report = f"{OUT}/report.json"
        command = [self.python, f"{HERE}/ptybench.py", "-q", "--runs", str(self.options.runs),
                   "--size", size, "--keys", keys, "--quit", "q", "--json", report]
        if other:
            command += ["--vs", shlex.join(other), "--vs-keys", other_keys or keys]
        subprocess.run(command + ["--"] + words, stdout=subprocess.DEVNULL)
        with open(report, encoding="utf-8") as file:
            return json.load(file)

    def instructions(self, words, keys=""):
        """Millions for start and for one key."""
        command = [sys.executable, f"{HERE}/instructions.py"]
        command += ["--keys", keys] if keys else []
        text = run(*command, "--", *words, capture_output=True).stdout
        found = dict(re.findall(r"^(start|one key)\D+([\d.]+) M", text, re.M))
        return float(found["start"]), float(found.get("one key", 0))

    def start(self, example, goals):
        report = self.pty(self.floor_rows, other=[self.program, example])
        ratio = spread(report["ratios"][0].get("stable_ms"))
        count, _ = self.instructions([self.program, example])
        named = f"{size(example) / 1e6:.2f} MB of example data"
        self.line(f"cold start to first full frame, {named}", goals[0],
                  f"{ratio} ×, {count:.1f} M instructions")
        memory = report["results"][1]["summary"].get("hwm_kb", {}).get("median")
        if memory:
            self.line(f"memory, {named}", goals[1], f"{memory / 1024:.1f} MB")

    def each(self, example, before, key, count):
        """What a key costs on the screen that `before` opens, without opening it."""
        _, opening = self.instructions([self.program, example], before)
        _, mean = self.instructions([self.program, example], f"{before},{key}*{count}")
        return (mean * (count + 1) - opening) / count

    def keys(self, example):
        """An arrow on the four lists with most in their details."""
        named = f"{size(example) / 1e6:.2f} MB"
        for name, before, idle in (("insatser", "2", "up"), ("styrkort", "3", "up"),
                                   ("KAA", "7", "up"), ("granskning", "9", "up")):
            # Down and up: some lists are short, and what cannot move costs nothing.
            report = self.pty(self.floor_rows, MOVES, other=[self.program, example],
                              other_keys=f"!{before},{MOVES}")
            ours = group(report["results"][1], MOVES)
            floor = group(report["results"][0], MOVES)
            time = ours["last"]["median"] / floor["last"]["median"]
            moving = self.each(example, before, "down", 7)
            still = self.each(example, before, idle, 20)
            self.line(f"an arrow key in {name}, the detail beside, {named}",
                      "≤ 1.5 ×, ≤ 2 M, still ≈ 0",
                      f"{time:.1f} ×, {moving:.2f} M, still {still:.2f} M; "
                      f"{ours['bytes']['median']:.0f} bytes")

    def bytes_of_list(self):
        report = self.pty(self.floor_rows, MOVES, size="80x24",
                          other=[self.program, EXAMPLE], other_keys=f"!2,{MOVES}")
        ours = group(report["results"][1], MOVES)["bytes"]["median"]
        floor = group(report["results"][0], MOVES)["bytes"]["median"]
        self.line("bytes for an arrow key, the list alone (80×24)", "≤ 1.5 × the floor",
                  f"{ours / floor:.1f} × ({ours:.0f} bytes)")

    def scale(self):
        text = run(self.python, f"{HERE}/scale.py", "--program", self.program, "--rows", str(MANY),
                   "--json", capture_output=True).stdout
        registers = json.loads(text)
        first = [f"{name} {one['keys']['start'][0]:.0f} ms" for name, one in registers.items()]
        self.line(f"{MANY} rows in a register: the first frame", "≤ 500 ms", ", ".join(first))
        worst = []
        for name, one in registers.items():
            keys = {key: wall for key, (wall, _, _) in one["keys"].items() if key != "start"}
            key = max(keys, key=keys.get)
            worst.append(f"{name} {keys[key]:.0f} ms ({key})")
        self.line("… the slowest key of each screen", "≤ 100 ms", ", ".join(worst))
        cases = registers["KAA"]
        self.line("… memory for as many cases, with all keys pressed", "≤ 100 MB",
                  f"{cases['first MB']:.0f} MB at the first frame, {cases['most MB']:.0f} MB at most")

    def many(self, example, goal):
        folder = hundred(example, f"{OUT}/hundred-{size(example)}")
        for command, name in [("check", "check of"), ("jamfor", "comparison of")]:
            times = []
            for _ in range(3):
                begun = time.time()
                subprocess.run([self.program, command, folder], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
                times.append(time.time() - begun)
            self.line(f"{name} 100 förbund of {size(example) / 1e6:.2f} MB each", goal,
                      f"{sorted(times)[1]:.2f} s")

    def size(self):
        alone = f"{OUT}/alone"
        for path, text in PARSER_ALONE.items():
            write(f"{alone}/{path}", text)
        parser = stripped(os.path.join(swift(alone), "alone"))
        ours = stripped(self.program)
        self.line("the program file, stripped", "≤ 8 MB above the argument parser alone",
                  f"{ours:.1f} MB, {ours - parser:.1f} MB above ({parser:.1f})")

    def peers(self, example):
        register = f"{OUT}/register-1000.csv"
        known = {"calcurse": ["calcurse", "-D", f"{OUT}/calcurse"], "tig": ["tig"],
                 "hledger-ui": ["hledger-ui", "-f", f"{OUT}/journal"],
                 "vd": ["vd", register], "vit": ["vit"], "mutt": ["mutt", "-f", f"{OUT}/mbox"]}
        if shutil.which("hledger-ui"):
            run(sys.executable, f"{HERE}/gen_data.py", "journal", "1000", f"{OUT}/journal")
        if shutil.which("mutt"):
            run(sys.executable, f"{HERE}/gen_data.py", "mbox", "1000", f"{OUT}/mbox")
        for name, words in known.items():
            if not shutil.which(words[0]):
                continue
            report = self.pty(words, other=[self.program, example])
            ratio = spread(report["ratios"][0].get("stable_ms"))
            self.line(f"start beside {name}, {size(example) / 1e6:.2f} MB", "< 1 ×", f"{ratio} ×")

    def table(self):
        commit = run("git", "-C", ROOT, "rev-parse", "--short", "HEAD",
                     capture_output=True).stdout.strip()
        head = f"Measured {datetime.date.today()} on commit {commit}, {os.cpu_count()} cores, "
        head += f"{self.options.runs} runs of each; ratios are medians within one run."
        rows = ["| | goal | measured |", "|---|---|---|"]
        rows += ["| " + " | ".join(line) + " |" for line in self.lines]
        return head + "\n\n" + "\n".join(rows) + "\n"


def group(result, label):
    return next(g for g in result["summary"]["groups"] if g["label"] == label)


def spread(ratio):
    if not ratio:
        return "?"
    if ratio.get("lo") is None:
        return f"{ratio['ratio']:.1f}"
    return f"{ratio['ratio']:.1f} ({ratio['lo']:.1f}–{ratio['hi']:.1f})"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--program", help="a program that is built already")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    os.makedirs(OUT, exist_ok=True)
    bench = Bench(options)
    first = first_example()
    growth = f"× {size(EXAMPLE) / size(first):.1f}, as its bytes"
    bench.start(first, ("≤ 4 × the floor, ≤ 50 M", "≤ 15 MB"))
    bench.start(EXAMPLE, (growth, growth))
    bench.keys(first)
    bench.keys(EXAMPLE)
    bench.bytes_of_list()
    if not options.quick:
        bench.scale()
        bench.many(first, "≤ 1 s")
        bench.many(EXAMPLE, growth)
        bench.size()
        bench.peers(first)
    table = bench.table()
    print(table)
    if options.readme:
        path = os.path.join(ROOT, "README.md")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        new = re.sub(r"(<!-- benchmark -->\n).*?(<!-- /benchmark -->)",
                     lambda m: m[1] + table + m[2], text, flags=re.S)
        write(path, new)


if __name__ == "__main__":
    main()
