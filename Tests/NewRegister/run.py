#!/usr/bin/env python3
"""run.py - adds a register to a copy of the package as the README says, builds it and drives it.

What the README promises of a new kind of document is tried here: it can be read, listed, filtered,
sorted, edited, made, imported, exported, documented and checked, by commands and on the screens (in
tmux). Prints how many files and lines that took. Not a part of
.ci/run: the copy is built from nothing.
"""
import os, shutil, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

ROW = '''/// A visit to a company that employs people after rehabilitation.
package struct VisitRow: Record {
  package var id = ""
  package var day: PrintedDay?
  package var municipality = ""
  package var visitors: Number?
  package var what = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what }

  package static let fields: [Field<VisitRow>] = [
    .identifier("id", \\.id, label: "Id"),
    .day("dag", \\.day, label: "Dag"),
    .municipality("kommun", \\.municipality, label: "Kommun"),
    .count("besökare", \\.visitors, label: "Besökare"),
    .text("vad", \\.what, label: "Vad", required: true),
    .source(\\.source),
  ]
}

extension VisitRow: RegisterRow {
  package static let documentKind = DocumentKind.visits
}
'''

CATALOGUE = '''    case .visits:
      .register(
        \\.asf.visits, at: "asf/besok.csv", in: .asf,
        .init("besok", plural: "besök", singular: "besök", isNeuter: true),
        opening: "Besök: vem som har besökt vilka företag.")
'''

# file, the text behind which, what is put there
EDITS = [
    ("Sources/Finsam/Catalogue/DocumentKind.swift", "places, milestones", ", visits"),
    ("Sources/Finsam/Catalogue/DocumentKind+Row.swift", "  private var declared: CatalogueRow {\n"
     "    switch self {\n", CATALOGUE),
    ("Sources/Finsam/ASF/ASF.swift", "  package var milestones: [MilestoneRow] = []\n",
     "  package var visits: [VisitRow] = []\n"),
]


def patch(copy):
    """The number of files and lines that the register took."""
    path = os.path.join(copy, "Sources/Finsam/ASF/Registers/VisitRow.swift")
    open(path, "w", encoding="utf-8").write(ROW)
    lines = ROW.count("\n")
    for file, behind, text in EDITS:
        path = os.path.join(copy, file)
        whole = open(path, encoding="utf-8").read()
        if whole.count(behind) != 1:
            sys.exit(f"{file} has changed: “{behind.strip()}” stands there {whole.count(behind)} times.")
        place = whole.index(behind) + len(behind)
        open(path, "w", encoding="utf-8").write(whole[:place] + text + whole[place:])
        lines += max(1, text.count("\n"))
    return 1 + len(EDITS), lines


def main():
    folder = tempfile.mkdtemp(prefix="kansli-register-")
    try:
        copy = os.path.join(folder, "package")
        files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
        for name in filter(None, files.stdout.decode().split("\0")):
            if os.path.exists(os.path.join(ROOT, name)):
                os.makedirs(os.path.dirname(os.path.join(copy, name)) or copy, exist_ok=True)
                shutil.copy(os.path.join(ROOT, name), os.path.join(copy, name))
        took = patch(copy)
        subprocess.run(["swift", "build", "--product", "kansli"], cwd=copy, check=True)
        program = os.path.join(copy, ".build/debug/kansli")
        drive(program, folder)
        print("A new register took %d files and %d lines, and can do all that is tried here." % took)
    finally:
        shutil.rmtree(folder)


def drive(program, folder):
    os.makedirs(os.path.join(folder, "norra"))
    forbund = os.path.join(folder, "norra/forbund.yaml")
    open(forbund, "w", encoding="utf-8").write(
        "namn: Norra\nmedlemmar:\n  - id: gavle\n    namn: Gävle kommun\n    slag: kommun\n"
        "    kort: Gävle\n")

    def run(*words, status=0):
        done = subprocess.run([program, *words], cwd=folder, capture_output=True, text=True)
        if done.returncode != status:
            sys.exit(f"{words}: status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def expect(text, *parts):
        for part in parts:
            if part not in text:
                sys.exit(f"“{part}” is not in\n{text}")

    expect(run("add", "besok", "vad=Studiebesök", "dag=2014-03-12", "besökare=7", "norra"), "b-1")
    expect(run("list", "besök", "norra"), "Besökare", "2014-03-12", "Studiebesök")
    run("add", "besok", "vad=Öppet hus", "kommun=Gävle", "norra")
    if "Studiebesök" in run("list", "besok", "norra", "--filter", "öppet"):
        sys.exit("The filter lets through what does not match.")
    expect(run("set", "besok", "b-1", "besökare=9", "norra"), "Besökare: ”7” → ”9”")
    expect(run("show", "besok", "b-1", "norra"), "Studiebesök (b-1)", "Dag: 2014-03-12",
           "Besökare: 9", "Vad: Studiebesök")
    run("add", "besok", "vad=X", "besökare=-1", "norra", status=2)
    for form in ("csv", "json"):
        text = subprocess.run([program, "list", "besok", "norra", "--format", form], cwd=folder,
                              capture_output=True).stdout
        open(os.path.join(folder, "ut." + form), "wb").write(text)
        os.makedirs(os.path.join(folder, form), exist_ok=True)
        shutil.copy(forbund, os.path.join(folder, form))
        run("import", "besok", "ut." + form, form)
        back = subprocess.run([program, "list", "besok", form, "--format", form], cwd=folder,
                              capture_output=True).stdout
        if back != text:
            sys.exit(f"{form} does not come back:\n{text.decode()}\n{back.decode()}")
    expect(run("undo", "norra"), "Ångrade")
    drive_screen(program, folder, expect)
    expect(run("check", "norra"))
    path = os.path.join(folder, "norra/asf/besok.csv")
    bad = open(path, encoding="utf-8").read().replace("2014-03-12", "2014-02-30")
    open(path, "w", encoding="utf-8").write(bad)
    expect(run("check", "norra", status=1), "omöjligt-datum", "besok.csv:2:")


def drive_screen(program, folder, expect):
    """The register's own view among those of ASF: rows, sorting, filter, detail, form and marks."""
    server = ["tmux", "-L", f"kansli-register-{os.getpid()}", "-f", "/dev/null"]

    def press(*keys):
        for key in keys:
            subprocess.run([*server, "send-keys", *(["-l", key[1:]] if key[0] == "=" else [key])],
                           check=True)
            time.sleep(0.4)
        done = subprocess.run([*server, "capture-pane", "-p"], capture_output=True, text=True)
        return done.stdout

    subprocess.run([*server, "new-session", "-d", "-x", "120", "-y", "30",
                    f"'{program}' norra; read wait"], cwd=folder, check=True)
    try:
        time.sleep(2)
        screen = press("6", "v", "=besök", "Enter")
        expect(screen, "Besök · 2", "Besökare", "2014-03-12", "Studiebesök", "Öppet hus")
        screen = press("s", "=vad", "Enter", "s", "=vad", "Enter")
        left = "\n".join(line.split("│")[0] for line in screen.split("\n"))
        if left.index("Öppet hus") > left.index("Studiebesök"):
            sys.exit(f"The rows are not sorted:\n{screen}")
        expect(press("/", "=studie", "Enter"), "1 av 2", "Studiebesök")
        expect(press("Enter"), "Dag", "2014-03-12", "Besökare")
        press("Escape", "Escape")
        expect(press("n"), "Vad", "Kommun", "Besökare")
        press("Escape")
        expect(press("Home", "Space"), "1 markerad")
    finally:
        subprocess.run([*server, "kill-server"])


if __name__ == "__main__":
    main()
