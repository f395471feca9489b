#!/usr/bin/env python3
"""Puts plausible bugs into a copy of the package and tells which of them the tests notice.

Each table beside this file (`Finsam.toml` for the target Finsam) lists bugs: what stands in a file
now, what a tired person might have written, and what would go wrong. All of them are put into one
build, each asleep until the environment variable KANSLI_MUTANT names it; the tests then run against
them. README tells how to run this and how to add a bug.
"""

import argparse
import concurrent.futures
import fnmatch
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
REPO = HERE.parent.parent
ACTIVE = "KANSLI_MUTANT"
TRACE = "KANSLI_MUTANT_TRACE"
BUNDLE = ".build/debug/kansliPackageTests.xctest"
# Tests that drive the built program, or a terminal, and take long.
SLOW = ("KansliTests", "TerminalTests")
# The tests of targets that have none of their own name.
OWN = {"kansli": "KansliTests", "NcursesTerminal": "TerminalTests", "CTerminal": "TerminalTests"}


# The table


class Mutant:
    """A bug that can be switched on."""

    def __init__(self, target, row):
        self.target = target
        self.id = row["id"]
        self.file = f"Sources/{target}/{row['file']}"
        self.function = row["in"]
        self.was = row["was"]
        self.now = row["now"]
        self.says = row["says"]
        self.kind = row["kind"]
        self.form = row.get("form", "expression")
        self.start = self.end = None  # Where in the file the bug is put.
        self.lost = None  # Why it is nowhere to put.

    def aim(self, text):
        """Finds the place in the file's text; the marks « » hold what is replaced."""
        marked = self.was if "«" in self.was else f"«{self.was}»"
        before, rest = marked.split("«")
        part, after = rest.split("»")
        count = text.count(before + part + after)
        if count != 1:
            self.lost = f"its text occurs {count} times in {self.file}"
            return
        self.start = text.index(before + part + after) + len(before)
        self.end = self.start + len(part)
        self.part = part

    def names(self, suite):
        """Whether a suite is named for the file or the type that the bug is in."""
        name = suite.split(".")[1].removesuffix("Tests").lower()
        file = pathlib.Path(self.file).stem.split("+")
        own = [word.lower() for word in [*file, *self.function.split(".")[:1]]]
        return len(name) > 2 and any(
            word == name or len(word) > 4 and word in name or len(name) > 4 and name in word
            for word in own)

    @property
    def switched(self):
        """What stands in the copy."""
        if self.file.endswith((".c", ".h")):
            on = f'MUTANT_IS_ON("{self.id}")'
            if self.form == "statements":
                return f"if ({on}) {{ {self.now} }} else {{ {self.part} }}"
            return f"({on} ? ({self.now}) : ({self.part}))"
        on = f'mutantIsOn("{self.id}")'
        if self.form == "statements":
            return f"if {on} {{ {self.now} }} else {{ {self.part} }}"
        return f"({on} ? ({self.now}) : ({self.part}))"


def load_table(package):
    mutants = []
    for path in sorted(HERE.glob("*.toml")):
        try:
            rows = tomllib.loads(path.read_text())["mutant"]
        except tomllib.TOMLDecodeError as error:
            sys.exit(f"{path.name}: {error}")
        mutants += [Mutant(path.stem, row) for row in rows]
    ids = [mutant.id for mutant in mutants]
    for id in set(ids):
        if ids.count(id) > 1:
            sys.exit(f"{id}: two bugs have this id")
    places = [(mutant.file, mutant.function) for mutant in mutants]
    for file, function in set(places):
        if places.count((file, function)) > 2:
            sys.exit(f"{function} in {file} has more than two bugs")
    for file in {mutant.file for mutant in mutants}:
        path = package / file
        text = path.read_text() if path.exists() else ""
        own = [mutant for mutant in mutants if mutant.file == file]
        for mutant in own:
            mutant.aim(text)
        placed = sorted((m for m in own if not m.lost), key=lambda m: m.start)
        for one, two in zip(placed, placed[1:]):
            if two.start < one.end:
                sys.exit(f"{two.id}: overlaps {one.id}")
    return mutants


# The copy

SWIFT_SWITCH = """
import Glibc
import Synchronization

private let activeMutants: Set<Substring> =
  Set(getenv("KANSLI_MUTANT").map { String(cString: $0).split(separator: ",") } ?? [])
private let mutantTrace: String? = getenv("KANSLI_MUTANT_TRACE").map { String(cString: $0) }
private let tracedMutants = Mutex<Set<String>>([])

/// Whether the bug is switched on; with a trace, notes that it was reached.
func mutantIsOn(_ id: String) -> Bool {
  if let mutantTrace, tracedMutants.withLock({ $0.insert(id).inserted }) {
    let file = open(mutantTrace, O_WRONLY | O_APPEND | O_CREAT, 0o666)
    if file >= 0 {
      let line = id + "\\n"
      _ = line.withCString { write(file, $0, strlen($0)) }
      close(file)
    }
  }
  return !activeMutants.isEmpty && activeMutants.contains(id[...])
}
"""

C_SWITCH = """
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#define MUTANT_IS_ON(id) ({ static int mutant_seen; mutant_is_on(id, &mutant_seen); })
static inline int mutant_is_on(const char *id, int *seen) {
  const char *trace = *seen ? NULL : getenv("KANSLI_MUTANT_TRACE");
  *seen = 1;
  if (trace) {
    int file = open(trace, O_WRONLY | O_APPEND | O_CREAT, 0666);
    if (file >= 0) {
      if (write(file, id, strlen(id)) < 0 || write(file, "\\n", 1) < 0) { }
      close(file);
    }
  }
  size_t length = strlen(id);
  for (const char *rest = getenv("KANSLI_MUTANT"); rest; ) {
    if (strncmp(rest, id, length) == 0 && (rest[length] == 0 || rest[length] == ',')) return 1;
    rest = strchr(rest, ',');
    if (rest) rest++;
  }
  return 0;
}
"""

TEST_SWITCH = """
import Foundation

/// What a program that a test starts must know to have the same bug.
let mutantVariables = ProcessInfo.processInfo.environment.filter {
  $0.key.hasPrefix("KANSLI_MUTANT")
}
"""

# Tests start programs with an environment of their own: the switch must pass through.
PLUMBING = [
    (
        "Tests/KansliTests/Program.swift",
        "let variables = usual.merging(environment) { _, new in new }",
        "let variables = usual.merging(environment) { _, new in new }"
        ".merging(mutantVariables) { _, new in new }",
    ),
    (
        "Tests/TmuxDriver/Tmux.swift",
        "variables.merge(environment) { $1 }",
        "variables.merge(environment) { $1 }\n    variables.merge(mutantVariables) { $1 }",
    ),
    ("Package.swift", "  .treatAllWarnings(as: .error),\n", ""),
]


class Copy:
    """The package with all bugs in it, in a folder that is kept between runs."""

    def __init__(self, package, folder):
        self.package = package
        self.folder = folder
        self.lines = {}  # Of each changed file: the lines that each bug takes.

    def write(self, mutants):
        """Writes what has changed, so that a build is incremental."""
        names = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard", "-z"],
            cwd=self.package, check=True, capture_output=True, text=True,
        ).stdout.split("\0")
        names = [
            name for name in names
            if name and not name.startswith("Tests/Mutants/") and (self.package / name).is_file()
        ]
        files = {name: (self.package / name).read_bytes() for name in names}
        for file, was, now in PLUMBING:
            text = files[file].decode()
            if text.count(was) != 1:
                sys.exit(f"{file}: the place where the switch passes through has moved")
            files[file] = text.replace(was, now).encode()
        for file in sorted({mutant.file for mutant in mutants}):
            own = sorted((m for m in mutants if m.file == file), key=lambda m: m.start)
            text = files[file].decode()
            parts, end = [], 0
            if file.endswith(".c"):
                parts.append('#include "mutant.h"\n')
            self.lines[file] = []
            for mutant in own:
                parts.append(text[end : mutant.start])
                first = "".join(parts).count("\n") + 1
                parts.append(mutant.switched)
                end = mutant.end
                self.lines[file].append((first, "".join(parts).count("\n") + 1, mutant))
            parts.append(text[end:])
            files[file] = "".join(parts).encode()
        for target in {mutant.file.split("/")[1] for mutant in mutants}:
            if any(m.file.endswith(".c") for m in mutants if m.target == target):
                files[f"Sources/{target}/mutant.h"] = C_SWITCH.encode()
            else:
                files[f"Sources/{target}/Mutant.swift"] = SWIFT_SWITCH.encode()
        for target in ("KansliTests", "TmuxDriver"):
            files[f"Tests/{target}/Mutant.swift"] = TEST_SWITCH.encode()
        self.put(files)
        self.fingerprint = hashlib.sha256(
            b"\0".join(name.encode() + b"\0" + files[name] for name in sorted(files))
        ).hexdigest()

    def put(self, files):
        for folder, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if name != ".build"]
            for name in names:
                path = pathlib.Path(folder, name)
                key = str(path.relative_to(self.folder))
                if key not in files and key != "Package.resolved":
                    path.unlink()
        for name, data in files.items():
            path = self.folder / name
            if not path.exists() or path.read_bytes() != data:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
                if (self.package / name).exists():
                    shutil.copymode(self.package / name, path)

    def build(self):
        """Returns nothing, or the output of a build that failed."""
        log = self.folder.parent / "build.log"
        with log.open("w") as output:
            status = subprocess.run(
                ["swift", "build", "--build-tests"], cwd=self.folder, stdout=output,
                stderr=subprocess.STDOUT,
            ).returncode
        return None if status == 0 else log.read_text()

    def blamed(self, output):
        """The bugs on whose lines the compiler found an error."""
        blamed = {}
        for file, line, message in re.findall(r"(/\S+?):(\d+):\d+: error: (.*)", output):
            try:
                name = str(pathlib.Path(file).relative_to(self.folder))
            except ValueError:
                continue
            for first, last, mutant in self.lines.get(name, []):
                if first <= int(line) <= last:
                    blamed[mutant] = message
        return blamed


def build(mutants, package, folder):
    """Writes and builds the copy; bugs that do not compile are named and left out."""
    copy = Copy(package, folder)
    while True:
        ready = [mutant for mutant in mutants if not mutant.lost]
        copy.write(ready)
        say(f"Building {len(ready)} bugs in {folder} …")
        output = copy.build()
        if output is None:
            return copy
        blamed = copy.blamed(output)
        if not blamed:
            sys.exit(output[-6000:] + "\nThe copy does not build.")
        for mutant, message in blamed.items():
            mutant.lost = f"does not compile: {message}"
            say(f"  {mutant.id}: {mutant.lost}")


# Running tests


class Run:
    """What came of one run of some suites."""

    def __init__(self, failures, crashed, seconds):
        self.failures = failures  # Names of tests, in the order they failed.
        self.crashed = crashed
        self.seconds = seconds

    @property
    def passed(self):
        return not self.failures and not self.crashed


class Tests:
    def __init__(self, folder):
        self.folder = folder
        self.bundle = folder / BUNDLE

    def command(self, *words):
        return [str(self.bundle), "--testing-library", "swift-testing", *words]

    def suites(self):
        """All suites and tests outside one, as `FinsamTests.DayTests`, with their tests' names."""
        listed = subprocess.run(
            ["swift", "test", "list", "--skip-build"], cwd=self.folder, check=True,
            capture_output=True, text=True,
        ).stdout
        homes = {}
        for line in listed.splitlines():
            match = re.match(r"(\w+\.[^/]+)(?:/`?([^`(]*))?", line)
            if match:
                homes.setdefault(match[1], set()).add(match[2] or "")
        return homes

    def run(self, suites, mutant="", trace="", limit=600.0, stop=True, faulty=()):
        """Runs the suites; with `stop` no longer than to the first failure.

        What the `faulty` tests say is passed over: they fail without a bug.
        """
        targets = {}
        for suite in suites:
            target, name = suite.split(".", 1)
            targets.setdefault(target, []).append(re.sub(r"([.()\[\]*+?^$|{}\\])", r"\\\1", name))
        words = []
        for target, names in targets.items():
            words += ["--filter", f"^{target}\\.({'|'.join(names)})/"]
        environment = dict(os.environ)
        for key, value in ((ACTIVE, mutant), (TRACE, trace)):
            environment.pop(key, None)
            if value:
                environment[key] = value
        temporary = tempfile.mkdtemp(prefix="m", dir=self.folder.parent)
        environment["TMPDIR"] = temporary
        start = time.monotonic()
        process = subprocess.Popen(
            self.command(*words), cwd=self.folder, env=environment, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
        )
        is_late = threading.Event()

        def give_up():
            is_late.set()
            end(process)

        timer = threading.Timer(limit, give_up)
        timer.start()
        failures, tail, is_stopped, is_whole = [], [], False, False
        for line in process.stdout:
            line = re.sub(r"\x1b\[[0-9;]*m", "", line)
            tail = (tail + [line])[-20:]
            if re.search(r"Test run with \d+ tests? .*(passed|failed) after", line):
                is_whole = True
            match = re.search(r"✘ Test (.+?) recorded an issue", line)
            if match and match[1] not in failures and match[1] not in faulty:
                failures.append(match[1])
                if stop:
                    is_stopped = True
                    end(process)
                    break
        process.stdout.close()
        status = process.wait()
        timer.cancel()
        end(process)
        clear(temporary)
        crashed = None
        if is_late.is_set():
            crashed = f"no end within {limit:.0f} s"
        elif not is_stopped and not failures and status != 0 and not (faulty and is_whole):
            trap = next((line.strip() for line in tail if "Fatal error" in line), "")
            crashed = trap or f"status {status}: " + "".join(tail[-2:]).strip()
        return Run(failures, crashed, time.monotonic() - start)


def end(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def clear(temporary):
    """Ends the terminals that tests ended in mid-run have left, and removes their folders."""
    for socket in pathlib.Path(temporary).glob("*/tmux-*/test"):
        subprocess.run(["tmux", "-S", str(socket), "kill-server"], capture_output=True)
    shutil.rmtree(temporary, ignore_errors=True)


def is_slow(suite):
    return suite.split(".")[0] in SLOW


class Trace:
    """What programs say that they have reached, heard through a pipe: a test may let no file grow."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="mutants-")
        os.chmod(self.folder, 0o755)
        self.path = os.path.join(self.folder, "trace")
        os.mkfifo(self.path)
        os.chmod(self.path, 0o666)
        # Open for writing too, so that no program is the last to close it.
        self.pipe = os.open(self.path, os.O_RDWR)
        self.bytes = b""
        self.thread = threading.Thread(target=self.listen)
        self.thread.start()
        return self

    def listen(self):
        while b"\n.\n" not in self.bytes:
            self.bytes += os.read(self.pipe, 65536)

    def __exit__(self, *_):
        os.unlink(self.path)
        os.write(self.pipe, b"\n.\n")
        self.thread.join()
        os.close(self.pipe)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def reached(self):
        return sorted(set(self.bytes.decode().split()) - {"."})


def traced(tests, copy, jobs):
    """Runs each suite without a bug: how long it takes, and which bugs it reaches."""
    path = copy.folder.parent / "trace.json"
    if path.exists():
        known = json.loads(path.read_text())
        if known["fingerprint"] == copy.fingerprint:
            return known["suites"]
    suites, known = tests.suites(), {}
    say(f"Running {len(suites)} suites without a bug …")

    def trace(suite):
        with Trace() as heard:
            run = tests.run([suite], trace=heard.path, stop=False)
            if not run.passed:
                run = tests.run([suite], trace=heard.path, stop=False)
        return suite, {
            "seconds": run.seconds, "reached": heard.reached, "failures": run.failures,
            "crashed": run.crashed, "tests": sorted(suites[suite]),
        }

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for suite, one in pool.map(trace, [suite for suite in suites if not is_slow(suite)]):
            known[suite] = one
    for suite in filter(is_slow, suites):
        known[suite] = trace(suite)[1]
    for suite, one in known.items():
        if one["crashed"]:
            say(f"  {suite} fails without a bug and is left out: {one['crashed']}")
        elif one["failures"]:
            say(f"  {suite}: fail without a bug and are passed over: {', '.join(one['failures'])}")
    path.write_text(json.dumps({"fingerprint": copy.fingerprint, "suites": known}, indent=1))
    return known


class Judge:
    """Runs the tests against the bugs, and remembers what came of it.

    First each bug alone against the suite that noticed it last time, then against the quick tests of
    its own target, those named for what the bug is in before others. What is left then meets every
    other suite that reaches it, several bugs at once: where all tests of a suite pass, it notices none
    of them; where one fails, halves of the bugs are tried until it is known which it was.
    """

    together = 12
    quick = 12.0  # Seconds that a suite may take to be run against each bug alone.

    def __init__(self, tests, copy, suites):
        self.tests = tests
        self.suites = {name: one for name, one in suites.items() if not one["crashed"]}
        self.path = copy.folder.parent / "results.json"
        self.lock = threading.Lock()
        self.noticed = {}  # By which test.
        self.passed = {}  # Of each bug: the suites that did not notice it.
        if self.path.exists():
            known = json.loads(self.path.read_text())
            if known["fingerprint"] == copy.fingerprint:
                self.noticed, self.passed = known["noticed"], known["passed"]
        self.fingerprint = copy.fingerprint
        # Of each bug: the suite that noticed it, whatever the code was then.
        self.hints_path = copy.folder.parent / "hints.json"
        self.hints = json.loads(self.hints_path.read_text()) if self.hints_path.exists() else {}

    def reaching(self, mutant):
        """The suites that reach a bug, the likely ones first."""
        return sorted(
            (name for name, one in self.suites.items() if mutant.id in one["reached"]),
            key=lambda name: (
                is_slow(name), not mutant.names(name), self.suites[name]["seconds"]))

    def left(self, mutant):
        """The suites that reach a bug and have not met it."""
        if mutant.id in self.noticed:
            return []
        return [name for name in self.reaching(mutant)
                if name not in self.passed.get(mutant.id, [])]

    def limit(self, suites):
        return 60 + 10 * sum(self.suites[name]["seconds"] for name in suites)

    def run(self, suites, mutants):
        """What a test noticed, or nothing."""
        ids = ",".join(mutant.id for mutant in mutants)
        faulty = {test for name in suites for test in self.suites[name]["failures"]}
        run = self.tests.run(suites, mutant=ids, limit=self.limit(suites), faulty=faulty)
        if run.passed:
            return None
        return f"{run.crashed} ({', '.join(suites)})" if run.crashed else run.failures[0]

    def keep(self, mutants, suites, by=None):
        with self.lock:
            for mutant in mutants:
                if by:
                    self.noticed[mutant.id] = by
                    self.remember(mutant, suites, by)
                    say(f"  {mutant.id}: noticed by {by}")
                else:
                    self.passed.setdefault(mutant.id, []).extend(suites)
            self.path.write_text(json.dumps(
                {"fingerprint": self.fingerprint, "noticed": self.noticed, "passed": self.passed},
                indent=1))

    def remember(self, mutant, suites, by):
        """Which of the suites noticed the bug, to be tried first another time."""
        test = by.strip('"').split("(")[0]
        homes = [name for name in suites if test in self.suites[name]["tests"]]
        if len(homes) == 1 or len(suites) == 1:
            self.hints[mutant.id] = (homes or suites)[0]
            self.hints_path.write_text(json.dumps(self.hints, indent=1))

    def own(self, mutant):
        """The quick suites of a bug's own target."""
        tests = OWN.get(mutant.target, mutant.target + "Tests")
        return [name for name in self.left(mutant)
                if name.startswith(tests + ".") and self.suites[name]["seconds"] < self.quick]

    def try_own(self, mutant):
        own = self.own(mutant)
        group, used, seconds = [], 0.0, 10.0
        for name in own:
            group.append(name)
            used += self.suites[name]["seconds"]
            if used > seconds or is_slow(name) or mutant.names(name) or name == own[-1]:
                by = self.run(group, [mutant])
                if by and is_slow(name):
                    by = self.sure(name, [mutant])
                self.keep([mutant], group, by)
                if by:
                    return
                group, used, seconds = [], 0.0, 4 * seconds

    def sure(self, suite, mutants):
        """A terminal may be late by itself: what it notices must go away without the bug."""
        return self.run([suite], []) is None and self.run([suite], mutants)

    def hunt(self, suite, mutants):
        """Finds those of the bugs that the suite notices."""
        by = self.run([suite], mutants)
        if by and len(mutants) > 1:
            middle = len(mutants) // 2
            self.hunt(suite, mutants[:middle])
            self.hunt(suite, mutants[middle:])
            return
        if by and is_slow(suite):
            by = self.sure(suite, mutants)
        self.keep(mutants, [suite], by)

    def try_hint(self, mutant):
        """The suite that noticed the bug last time."""
        suite = self.hints[mutant.id]
        by = self.run([suite], [mutant])
        if by and is_slow(suite):
            by = self.sure(suite, [mutant])
        self.keep([mutant], [suite], by)

    def judge(self, mutants, jobs):
        known = [mutant for mutant in mutants if self.hints.get(mutant.id) in self.left(mutant)]
        say(f"Running what noticed them last time against {len(known)} bugs …")
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            list(pool.map(self.try_hint, [
                mutant for mutant in known if not is_slow(self.hints[mutant.id])]))
        for mutant in known:
            if is_slow(self.hints[mutant.id]):
                self.try_hint(mutant)
        own = [mutant for mutant in mutants if self.own(mutant)]
        # Those with quick tests first.
        own.sort(key=lambda mutant: sum(
            self.suites[name]["seconds"] + 100 * is_slow(name) for name in self.own(mutant)))
        say(f"Running the tests of its own target against each of {len(own)} bugs …")
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            list(pool.map(self.try_own, own))
        suites = sorted(
            {name for mutant in mutants for name in self.left(mutant)},
            key=lambda name: (is_slow(name), self.suites[name]["seconds"]))
        rest = [mutant for mutant in mutants if self.left(mutant)]
        say(f"Running {len(suites)} other suites against {len(rest)} bugs …")

        def hunt_all(suite):
            met = [mutant for mutant in mutants if suite in self.left(mutant)]
            for start in range(0, len(met), self.together):
                self.hunt(suite, met[start : start + self.together])

        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            list(pool.map(hunt_all, [suite for suite in suites if not is_slow(suite)]))
        for suite in filter(is_slow, suites):
            hunt_all(suite)


# The report


def report(mutants, judge):
    lines = ["", f"{'Target':18}{'bugs':>6}{'noticed':>9}"]
    targets = list(dict.fromkeys(mutant.target for mutant in mutants))
    ran = [mutant for mutant in mutants if not mutant.lost]
    noticed = [mutant for mutant in ran if mutant.id in judge.noticed]
    for target in targets + ["All"]:
        all_ = [mutant for mutant in ran if target in (mutant.target, "All")]
        seen = [mutant for mutant in noticed if target in (mutant.target, "All")]
        percent = f"{100 * len(seen) / len(all_):5.0f} %" if all_ else ""
        lines.append(f"{target:18}{len(all_):6}{len(seen):9}{percent}")
    survivors = [mutant for mutant in ran if mutant not in noticed]
    if survivors:
        lines += ["", "Not noticed:"]
    for mutant in survivors:
        lines += [
            f"  {mutant.id} ({mutant.kind}) in {mutant.function}, {mutant.file}",
            f"    {mutant.says}",
            "    reached by " + (", ".join(judge.reaching(mutant)) or "no test"),
        ]
    lost = [mutant for mutant in mutants if mutant.lost]
    if lost:
        lines += ["", "To be aimed anew:"]
        lines += [f"  {mutant.id}: {mutant.lost}" for mutant in lost]
    text = "\n".join(lines) + "\n"
    details = "".join(
        f"{mutant.id}: {mutant.says}\n    {judge.noticed.get(mutant.id, 'NOT NOTICED')}\n"
        for mutant in ran)
    (judge.path.parent / "report.txt").write_text(text + "\n" + details)
    print(text, end="")
    print(f"\nWhich test noticed which: {judge.path.parent / 'report.txt'}")
    return 1 if survivors or lost else 0


def say(line):
    print(line, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("only", nargs="*", help="ids or targets, with * for any text")
    parser.add_argument("--aim", action="store_true", help="only check that each bug has its place")
    parser.add_argument("--list", action="store_true", help="list the bugs and end")
    parser.add_argument("--again", action="store_true", help="forget what earlier runs came to")
    parser.add_argument(
        "--package", type=pathlib.Path, default=REPO, help="the checkout to try, else this one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--folder", type=pathlib.Path,
        default=pathlib.Path(tempfile.gettempdir()) / "kansli-mutants")
    options = parser.parse_args()

    package = options.package.resolve()
    mutants = load_table(package)
    lost = [mutant for mutant in mutants if mutant.lost]
    for mutant in lost:
        say(f"{mutant.id}: {mutant.lost}")
    if options.aim:
        say(f"{len(mutants) - len(lost)} of {len(mutants)} bugs have their place.")
        return 1 if lost else 0
    wanted = [
        mutant for mutant in mutants
        if not options.only
        or any(fnmatch.fnmatch(name, pattern)
               for name in (mutant.id, mutant.target) for pattern in options.only)
    ]
    if options.list:
        for mutant in wanted:
            say(f"{mutant.target:16} {mutant.id:28} {mutant.says}")
        return 0

    copy = build(mutants, package, options.folder / "package")
    if options.again:
        for name in ("trace.json", "results.json"):
            (options.folder / name).unlink(missing_ok=True)
    tests = Tests(copy.folder)
    judge = Judge(tests, copy, traced(tests, copy, options.jobs))
    judge.judge([mutant for mutant in wanted if not mutant.lost], options.jobs)
    return report(wanted, judge)


if __name__ == "__main__":
    sys.exit(main())
