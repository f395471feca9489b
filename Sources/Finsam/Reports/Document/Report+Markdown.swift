extension Report {
  /// For minutes and editors, and for those who read the file as it is.
  package var markdown: String {
    let title = Markdown.mark("# ") + Markdown(ReportText(title), .heading)
    return ([title] + contents + blocks.map(\.markdown)).joined("\n\n").written + "\n"
  }

  /// The headings of the first level, each on a line of its own and with a link to it.
  private var contents: [Markdown] {
    if !hasContents { return [] }
    let headings = blocks.compactMap { block -> (text: ReportText, level: Int)? in
      guard case .heading(let text, let level, _) = block else { return nil }
      return (text, level)
    }
    // Two of the same name are told apart by their number, as those who show the file do.
    var seen = [Self.contentsTitle: 1]
    var items: [Markdown] = []
    for (text, level) in headings {
      let name = text.plain.anchor
      let count = seen[name, default: 0]
      seen[name] = count + 1
      guard level <= 2 else { continue }
      let link = Markdown.link(text, to: count == 0 ? name : "\(name)-\(count)")
      items.append(link.lines("- ", then: "  "))
    }
    return items.isEmpty ? [] : [.mark("## Innehåll"), items.joined("\n")]
  }

  private static let contentsTitle = "innehåll"
}

extension String {
  /// What those who show Markdown call a heading: small letters and numbers, hyphens for spaces.
  fileprivate var anchor: String {
    String(
      lowercased().compactMap { character in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character)
          ? character : nil
      })
  }
}

extension ReportBlock {
  fileprivate var markdown: Markdown {
    switch self {
    case .heading(let text, let level, _):
      Markdown.mark(level <= 2 ? "## " : level == 3 ? "### " : "#### ") + Markdown(text, .heading)
    case .byline(let text), .origin(let text): .mark("*") + Markdown(text, .paragraph) + .mark("*")
    case .paragraph(let text): Markdown(text, .paragraph)
    case .quotation(let text): Markdown(text, .paragraph).lines("> ", then: "> ")
    case .remark(let text): Markdown("\(strong: "Obs:") \(text)", .paragraph)
    case .list(let items): items.map(\.markdown).joined("\n")
    case .table(let table): table.markdown
    case .bars(let bars):
      bars.map {
        .mark("- ")
          + Markdown("\($0.label): \($0.blocks) \($0.words)", .paragraph)
          .lines("", then: "  ")
      }.joined("\n")
    case .trends(let trends):
      trends.map {
        .mark("- ")
          + Markdown("\($0.label): \($0.line.text) \($0.words)", .paragraph)
          .lines("", then: "  ")
      }.joined("\n")
    }
  }
}

extension ReportItem {
  fileprivate var markdown: Markdown {
    ([Markdown(text, .paragraph).lines("- ", then: "  ")]
      + below.map { Markdown($0, .paragraph).lines("  - ", then: "    ") }).joined("\n")
  }
}

extension CellText {
  /// Strong where it stands above others.
  fileprivate var withoutTone: ReportText {
    ReportText(CellText(shown, isHeading ? .heading : .plain))
  }
}

extension ReportTable {
  fileprivate var markdown: Markdown {
    let rule = heads.map { _ in Markdown.mark("---") }
    let rows = rows.map { $0.map { Markdown($0.withoutTone, .cell) } }
    let header = heads.map { Markdown(ReportText($0.title), .cell) }
    return ([header, rule] + rows).map { cells in
      .mark("| ") + cells.joined(" | ") + .mark(" |")
    }.joined("\n")
  }
}

extension ReportBar {
  private static let length = 20

  /// The bar in characters: `█████░░░░░`.
  package var blocks: String {
    let full = (share * ReportBar.length + 50) / 100
    return String(repeating: "█", count: full)
      + String(repeating: "░", count: ReportBar.length - full)
  }
}
