/// How a report looks as HTML, on a screen and on A4. Word processors know no variables of CSS, so
/// that colours stand where they are used.
package enum ReportStyle {
  static let newPage = "nysida"
  static let byline = "vem"
  static let remark = "obs"
  static let origin = "ursprung"
  static let contents = "innehall"
  static let inner = "inre"
  static let bars = "staplar"
  static let number = "tal"
  static let group = "grupp"
  static let bar = "#2f5d8a"
  static let barRest = "#dde4ea"

  /// The colours of texts, by the name of their class; of the plain text without one. All are at
  /// least 4.5:1 on every background of the page.
  package static let inks: [(name: String, colour: String)] = [
    ("", "#1b1b1b"), (byline, "#4d555c"), (origin, "#4d555c"), ("uppnatt", "#14591f"),
    ("delvis", "#6b4700"),
    ("ejuppnatt", "#9c1410"), ("okant", "#4d555c"), ("varning", "#8a3b00"),
  ]

  static func name(of tone: Tone) -> String {
    switch tone {
    case .plain, .strong, .heading, .label, .bar: ""
    case .dim, .notMeasured, .notAssessed: "okant"
    case .good, .met: "uppnatt"
    case .partlyMet: "delvis"
    case .error, .notMet: "ejuppnatt"
    case .warning: "varning"
    }
  }

  /// Wide tables have a lying page.
  static func css(isWide: Bool) -> HTML {
    .markup("\n@page { size: ") + .markup(isWide ? "A4 landscape" : "A4") + .markup(rules)
      + inks.filter { !$0.name.isEmpty }.map { HTML(text: ".\($0.name) { color: \($0.colour) }\n") }
      .joined("")
  }

  private static let rules: StaticString = """
    ; margin: 18mm 16mm 20mm;
      @bottom-right { content: counter(page) " (" counter(pages) ")"; 
      font-family: Arial, "Liberation Sans", sans-serif; font-size: 8pt; color: #4d555c } }
    html { background: #ffffff; color: #1b1b1b }
    body { font-family: Calibri, Carlito, "Segoe UI", Arial, "Liberation Sans", sans-serif;
      font-size: 11pt; line-height: 1.45; max-width: 62em; margin: 2em auto; padding: 0 1.5em;
      overflow-wrap: break-word }
    h1 { font-size: 1.9em; line-height: 1.2; margin: 0 0 .3em }
    h2 { font-size: 1.4em; line-height: 1.25; margin: 1.7em 0 .6em; padding-bottom: .15em;
      border-bottom: 2px solid #2f5d8a }
    h3 { font-size: 1.1em; line-height: 1.3; margin: 1.5em 0 .4em }
    h4 { font-size: 1em; line-height: 1.3; margin: 1.2em 0 .3em }
    h1, h2, h3, h4 { page-break-after: avoid; break-after: avoid }
    .ursprung { font-size: .8em; margin: .2em 0 1em; overflow-wrap: anywhere }
    .innehall ul { list-style: none; padding-left: 0 }
    .innehall .inre { padding-left: 1.5em; font-size: .92em }
    .innehall a { color: #2f5d8a; text-decoration: none }
    @media print {
      .innehall a::after { content: leader(".") target-counter(attr(href), page) }
    }
    p { margin: .5em 0 }
    p, li { orphans: 3; widows: 3 }
    ul { margin: .5em 0; padding-left: 1.4em }
    li { margin: .15em 0 }
    blockquote { margin: .6em 0; padding: .05em 0 .05em 1em; border-left: 3px solid #8a98a5 }
    .obs { padding: .4em .8em; border: 1px solid #8a3b00; border-left-width: 5px }
    table { border-collapse: collapse; width: 100%; margin: .7em 0 1.1em; font-size: .92em }
    th, td { border: 1px solid #aab4bd; padding: .3em .5em; text-align: left; vertical-align: top;
      font-weight: normal }
    thead { display: table-header-group }
    thead th { background: #e8edf2; font-weight: bold; vertical-align: bottom }
    tr { page-break-inside: avoid; break-inside: avoid }
    .grupp th, .grupp td { background: #e8edf2 }
    .grupp th { font-weight: bold }
    .tal { text-align: right; white-space: nowrap }
    thead .tal { white-space: normal }
    .staplar { width: auto }
    .staplar th, .staplar td { border: 0; padding: .15em .8em .15em 0; vertical-align: middle }
    @media print {
      body { max-width: none; margin: 0; padding: 0 1px; font-size: 10pt }
      .nysida { page-break-before: always; break-before: page; margin-top: 0 }
    }

    """
}
