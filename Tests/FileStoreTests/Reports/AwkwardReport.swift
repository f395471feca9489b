import Finsam

/// Reports of texts that a form could take for its own.
enum AwkwardReport {
  private static let markup = [
    "<b>fet</b>", "<script>alert(1)</script>", "</style>", "<!-- not -->", "&amp;", "&#65;", "&lt",
    "\" onload=\"x", "'", "a & b", "1 < 2", "2 > 1", "<br>", "</td><td>", "]]>", "{{x}}",
    "*fet*", "**", "* punkt", "a*b*c", "2 * 3", "_kursiv_", "a_b_c", "__x__", "`kod`", "``",
    "~~x~~",
    "~60", "ca ~ 5", "[länk](http://x)", "[x]: http://x", "[ ] att göra", "[S4:12–13]", "![b](c)",
    "# rubrik", "####### sju", "C#", "rubrik #", "##", "> citat", "1. ett", "2014. Året", "5.2 Mål",
    "12) tolv", "1.", "- punkt", "+ plus", "---", "===", "***", "- - -", "-5 %", ":---", "|", "a|b",
    "| a | b |", "\\", "\\*", "a\\", "C:\\mapp", "http://exempel.se/a_b", "www.exempel.se/*",
    "=1+1", "@SUM(A1)",
    "'=1", "a;b", "\"citat\"", "  två  blanksteg  ", "#", "<", "&", "]", "](", "*", "_",
  ]

  static func text(_ chance: inout Chance) -> String {
    // A mark at the beginning would stand on what a form puts before it.
    if chance.isTrue(oneIn: 3) {
      let text = AwkwardText.random(&chance)
      return text.unicodeScalars.first == "\u{301}" ? "e" + text : text
    }
    let count = Int.random(in: 1...4, using: &chance)
    return (0..<count).map { _ in chance.pick(markup) }
      .joined(separator: chance.pick([" ", "", "\n", " \n  ", "å"]))
  }

  static func report(_ chance: inout Chance) -> Report {
    Report(
      text(&chance), (0..<Int.random(in: 1...8, using: &chance)).map { _ in block(&chance) })
  }

  private static func block(_ chance: inout Chance) -> ReportBlock {
    switch Int.random(in: 0...9, using: &chance) {
    case 0: .heading(ReportText(text(&chance)), level: 2, startsPage: chance.isTrue(oneIn: 2))
    case 1: .heading(ReportText(text(&chance)), level: Int.random(in: 3...4, using: &chance))
    case 9: .origin("Hämtat från \(text(&chance)).")
    case 2: .byline("\(text(&chance)). Uppgifterna gäller \(text(&chance)).")
    case 3: .paragraph(ReportText(text(&chance)))
    case 4:
      .paragraph("Föreslås \(strong: "uppnått", .met) av \(text(&chance)). \(text(&chance))")
    case 5: .quotation(ReportText(text(&chance)))
    case 6: .remark(ReportText(text(&chance)))
    case 7:
      .list(
        (0..<3).map { _ in
          ReportItem(ReportText(text(&chance)), below: [ReportText(text(&chance))])
        })
    default: table(&chance)
    }
  }

  private static func table(_ chance: inout Chance) -> ReportBlock {
    let columns = Int.random(in: 1...10, using: &chance)
    let tones: [Tone] = [.plain, .met, .notMet, .dim, .heading]
    return .table(
      ReportTable(
        (0..<columns).map { _ in text(&chance) }, numeric: [1],
        (0..<2).map { _ in
          (0..<columns).map { _ in CellText(text(&chance), chance.pick(tones)) }
        }))
  }
}

/// What a reader of a report sees, text by text, whatever its form.
struct ReportTexts: Equatable {
  /// On one line each, without those that are empty.
  let texts: [String]

  init(_ texts: [String]) { self.texts = texts.map(\.oneLine).filter { !$0.isEmpty } }

  init(_ report: Report) {
    self.init([report.title.inReport] + report.blocks.flatMap(ReportTexts.texts))
  }

  private static func texts(_ block: ReportBlock) -> [String] {
    switch block {
    case .heading(let text, _, _), .byline(let text), .paragraph(let text), .quotation(let text),
      .origin(let text):
      [text.plain]
    case .remark(let text): ["Obs: " + text.plain]
    case .list(let items): items.flatMap { [$0.text.plain] + $0.below.map(\.plain) }
    case .table(let table): table.heads.map(\.title) + table.rows.flatMap { $0.map(\.shown) }
    case .trends(let trends): trends.flatMap { [$0.label.plain, $0.words.plain] }
    case .bars(let bars): bars.flatMap { [$0.label.plain, $0.words.plain] }
    }
  }
}
