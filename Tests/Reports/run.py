#!/usr/bin/env python3
"""run.py - prints every report of the example data, and of awkward texts, and reads it back.

    apt-get install chromium poppler-utils tidy python3-html5lib cmark-gfm
    /usr/bin/python3 Tests/Reports/run.py [FOLDER FOR PAGES AND PICTURES]

Each report is written as HTML, Markdown and CSV by the program. HTML is read by html5lib, which
forgives nothing here, and by tidy; printed to PDF by headless Chromium, and read again with
pdftotext; Markdown is read by cmark-gfm and has to say what the HTML says; CSV is read by Python.
Pictures of the pages are to be looked at. Not a part of .ci/run: these programs are large.
"""
import csv, glob, io, json, os, random, re, shutil, subprocess, sys, tempfile

import html5lib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NS = "{http://www.w3.org/1999/xhtml}"
ELEMENTS = {"html", "head", "body", "meta", "title", "style", "h1", "h2", "h3", "h4", "p", "strong", "em",
            "span", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "br", "blockquote",
            "svg", "rect", "polyline", "circle", "a", "nav"}
# Every report that the program knows, as its own help lists them: a new one is checked at once.
def reports(kansli):
    help = subprocess.run([kansli, "report", "--help"], check=True, capture_output=True).stdout.decode()
    names = re.findall(r"^([a-z-]{2,})  +[A-ZÅÄÖ]", help, flags=re.M)
    assert "styrkort" in names and "projektkatalog" in names, names
    return names


# What a report is of where it is not of the latest: the printed original is of 2014.
OPTIONS = {"arsredovisning": ["--år", "2014"], "projektkatalog": ["--år", "2014"]}
# With cases of its own as CSV.
WITHOUT_CSV = {"kaa"}
AWKWARD = ["<b>fet</b>", "<script>alert(1)</script>", "&amp;", "&#65;", "a & b", "1 < 2", "*fet*", "**",
           "* punkt", "2 * 3", "_kursiv_", "a_b_c", "`kod`", "~~x~~", "~60", "[länk](http://x)",
           "[x]: http://x", "[ ] att göra", "[S4:12–13]", "# rubrik", "rubrik #", "> citat", "1. ett",
           "2014. Året", "5.2 Mål", "- punkt", "+ plus", "---", "===", "- - -", ":---", "a|b", "\\", "\\*",
           "a\\", "=1+1", "'=1", "a;b", "\"citat\"", "<!-- x", "]]>", "å ä ö", "\u202e bakåt", "\u0007",
           "![b](c)", "<http://x.se>", "http://x.se/a_b", "C#", "a\tb", "![", "](", "\\|", "<br>", "&lt"]
failures = []


def expect(is_so, what):
    if not is_so:
        failures.append(what)
        print("FEL", what)


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def texts(root):
    """What stands in each block, in order, with the class of the table it is in."""
    blocks = {"h1", "h2", "h3", "h4", "p", "li", "th", "td"}
    found = []

    def own(element):
        if not isinstance(element.tag, str):
            return ""  # a comment, such as a field for Word alone
        name = element.tag.replace(NS, "")
        text = "\n" if name == "br" else ""
        text += element.text or ""
        for child in element:
            child_name = child.tag.replace(NS, "") if isinstance(child.tag, str) else ""
            if child_name not in {"ul", "p", "svg"}:
                text += own(child)
            text += child.tail or ""
        return text

    def walk(element, is_bar):
        name = element.tag.replace(NS, "") if isinstance(element.tag, str) else ""
        if name == "nav":
            return  # the contents, which check_contents reads
        is_bar = is_bar or "staplar" in element.get("class", "")
        if name in blocks and not is_bar:
            # A paragraph within an item is the item's own text.
            text = squeezed(own(element))
            if text and not re.search("[█░]{20}|[▁▂▃▄▅▆▇]", text):
                found.append((name, text))
        for child in element:
            walk(child, is_bar)

    walk(root, False)
    return found


def read_html(text, what, is_page=True):
    parser = html5lib.HTMLParser(strict=is_page)
    try:
        root = parser.parse(text)
    except Exception as error:
        expect(False, f"{what}: html5lib: {error}")
        return None
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        name = re.sub(r"\{.*\}", "", element.tag)
        expect(name in ELEMENTS, f"{what}: elementet {name}")
        for key in element.keys():
            expect(not key.startswith("on") and key != "src", f"{what}: attributet {key}")
    return root


def awkward_folder(folder, seed):
    """A förbund whose styrkort and insats say nothing but what forms could take for their own."""
    chance = random.Random(seed)

    def text():
        return json.dumps(chance.choice([" ", "", "\n"]).join(
            chance.choice(AWKWARD) for _ in range(chance.randint(1, 4))), ensure_ascii=True)

    os.makedirs(folder + "/styrkort")
    os.makedirs(folder + "/insatser")
    with open(folder + "/forbund.yaml", "w") as file:
        file.write(f"namn: {text()}\navstämningsdag: 2014-12-31\n")
    with open(folder + "/styrkort/2014.yaml", "w") as file:
        file.write(f"år: 2014\nvision: {text()}\nstrategi: {text()}\nanteckning: {text()}\nperspektiv:\n")
        for perspective in ["individ", "förnyelse", "arbetssätt", "ekonomi"]:
            file.write(f"  - perspektiv: {perspective}\n    rubrik: {text()}\n"
                       f"    inriktningsmål: {text()}\n    beskrivning: {text()}\n")
        file.write("mål:\n")
        for number in range(12):
            file.write(f"  - id: m{number}\n    perspektiv: individ\n    lydelse: {text()}\n"
                       f"    mått:\n      - id: a\n        namn: {text()}\n        enhet: {text()}\n"
                       f"        källa: {text()}\n"
                       f"    aktiviteter:\n      - id: b{number}\n        namn: {text()}\n"
                       f"        kommentar: {text()}\n")
    for number in range(6):
        with open(f"{folder}/insatser/i{number}.yaml", "w") as file:
            file.write(f"namn: {text()}\nskede: pågående\nägare: {text()}\nmålgrupp: {text()}\n"
                       f"resultat:\n  - id: r\n    vad: {text()}\n    i_ord: {text()}\n")


def printed(page, pdf):
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--print-to-pdf={pdf}", "file://" + page], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], check=True,
                          capture_output=True).stdout.decode()
    pages = text.split("\f")[:-1]
    # The number of the page among all; a cell may be a number with a year behind it, "68 (2014)".
    numbers = [rf"^{number} \({len(pages)}\)$" for number in range(1, len(pages) + 1)]
    return [re.sub(number, "", page, flags=re.M) for number, page in zip(numbers, pages)]


def bare(text):
    """Without what a printed line may add or lose."""
    # Of a control character there is a picture, for which a font may have no shape.
    return re.sub(r"[\s\u2400-\u2426\ufffd\u00ad\u2010-\u2011\u200b-\u200d\u2028\ufe0f-]", "", text)


def check_pdf(page, pdf, root, what):
    pages = printed(page, pdf)
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True).stdout.decode()
    expect("A4" in info, f"{what}: inte A4")
    whole = bare("".join(pages))
    for name, text in texts(root):
        if name in {"h1", "h2", "h3", "h4"}:
            expect(bare(text) in whole, f"{what}: saknas på papper: {text}")
        else:
            for word in text.split():
                expect(bare(word) in whole, f"{what}: ordet {word} saknas på papper")
    starts = [bare(p)[:200] for p in pages]
    for heading in root.iter(NS + "h2"):
        if "nysida" in heading.get("class", ""):
            text = bare("".join(heading.itertext()))
            expect(any(start.startswith(text[:200]) for start in starts),
                   f"{what}: {text} börjar inte en sida")
    return pages


def check_contents(root, pdf, what):
    """Each line of the contents leads to a heading, on paper too, and every page has its number."""
    links = [a for nav in root.iter(NS + "nav") for a in nav.iter(NS + "a")]
    ids = {element.get("id"): element for element in root.iter() if element.get("id")}
    for link in links:
        target = ids.get(link.get("href", "")[1:])
        expect(target is not None and target.tag in {NS + "h2", NS + "h3"},
               f"{what}: innehållet leder ingenstans: {link.get('href')}")
        if target is not None:
            expect(squeezed("".join(target.itertext())) == squeezed("".join(link.itertext())),
                   f"{what}: innehållet säger annat än rubriken: {link.get('href')}")
    if any(True for _ in root.iter(NS + "nav")):
        expect(links, f"{what}: innehållet är tomt")
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", pdf, "-"], check=True,
                          capture_output=True).stdout.decode().split("\f")[:-1]
    for number, page in enumerate(text, 1):
        expect(f"{number} ({len(text)})" in page, f"{what}: sidan {number} har inget nummer")


def check_markdown(text, root, what):
    html = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink",
                           "-e", "tasklist"], input=text.encode(), check=True, capture_output=True)
    made = html.stdout.decode()
    # The contents name fewer levels here than on paper.
    made = re.sub(r"<h2>Innehåll</h2>\s*<ul>.*?</ul>", "", made, count=1, flags=re.S)
    other = read_html("<!DOCTYPE html>" + made, what + " md", is_page=False)
    html_texts = texts(root)
    markdown_texts = texts(other)
    expect(sorted(t for _, t in html_texts) == sorted(t for _, t in markdown_texts),
           f"{what}: Markdown säger annat än HTML: " + str(
               [t for t in html_texts if t[1] not in {x for _, x in markdown_texts}][:3]) + str(
               [t for t in markdown_texts if t[1] not in {x for _, x in html_texts}][:3]))


def check_csv(text, root, what):
    expect(text.startswith("\ufeff"), f"{what}: csv utan märke för Excel")
    cells = {squeezed(cell) for row in csv.reader(io.StringIO(text[1:]), delimiter=";") for cell in row}
    cells |= {cell[1:] for cell in cells if cell.startswith("'")}
    figures = {figure(cell) for cell in cells}
    for name, text in texts(root):
        if name in {"h1", "h2", "h3", "h4", "p", "li"}:
            expect(text in cells, f"{what}: csv saknar: {text}")
        elif name == "td":
            # A name may be short on paper; a figure is there as it stands.
            said = figure(text)
            is_short = not re.search(r"\d", text) and any(f" {said} " in f" {cell} " for cell in figures)
            expect(said in figures or is_short, f"{what}: csv saknar cellen: {text}")


def figure(text):
    """What a cell says: words, digits, and the signs that mean something; not how it is set."""
    words = re.findall(r"[^\W\d_]+|[\d_]|[*#=\u2260]", text.lower())
    return " ".join(word for word in words if word not in {"kr", "kronor"})


def main():
    out = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="rapporter-")
    os.makedirs(out, exist_ok=True)
    kansli = os.environ.get("KANSLI") or subprocess.run(
        ["swift", "build", "--package-path", ROOT, "--show-bin-path"], check=True,
        capture_output=True).stdout.decode().strip() + "/kansli"
    folders = [f"{ROOT}/data/skelleftea-norsjo", f"{ROOT}/data/gavleborg"]
    for seed in range(6):
        folder = f"{out}/konstigt-{seed}"
        shutil.rmtree(folder, ignore_errors=True)
        awkward_folder(folder, seed)
        folders.append(folder)
    names = reports(kansli)
    for folder in folders:
        for report in names:
            name = f"{os.path.basename(folder)}-{report}"
            files = {form: f"{out}/{name}.{form}" for form in ["html", "md", "csv"]}
            options = OPTIONS.get(report, []) if "skelleftea" in folder else []
            runs = [subprocess.run([kansli, "report", report, folder, "--form", form, "--utfil", file,
                                    "--ersätt"] + options, capture_output=True)
                    for form, file in files.items()]
            if any(run.returncode for run in runs):
                expect(all(run.returncode == 2 for run in runs), f"{name}: {runs[0].stderr.decode()}")
                continue
            text = {form: open(file, newline="").read() for form, file in files.items()}
            root = read_html(text["html"], name)
            if root is None:
                continue
            expect(root.get("lang") == "sv", f"{name}: språket")
            complaint = subprocess.run(["tidy", "-q", "-e", "-utf8", files["html"]], capture_output=True)
            expect(not complaint.stderr, f"{name}: tidy: {complaint.stderr.decode()}")
            pdf = f"{out}/{name}.pdf"
            pages = check_pdf(files["html"], pdf, root, name)
            check_markdown(text["md"], root, name)
            check_contents(root, pdf, name)
            if report not in WITHOUT_CSV:
                check_csv(text["csv"], root, name)
            if name == "skelleftea-norsjo-insatser":
                heads = sum("Förbundets\nkostnad" in page or "Förbundets kostnad" in page for page in pages)
                expect(heads > 1, f"{name}: tabellens huvud upprepas inte")
            if "konstigt" not in name:
                subprocess.run(["pdftoppm", "-r", "70", "-png", pdf, f"{out}/{name}"], check=True)
            print(f"{name}: {len(pages)} sidor")
    print(f"Sidor och bilder: {out}")
    sys.exit(1 if failures else 0)


main()
