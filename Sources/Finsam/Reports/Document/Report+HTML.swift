extension Report {
  /// One file to print, to send and to open in a word processor: no scripts, nothing fetched.
  package var html: String {
    let body = hasContents ? [contents] + anchored : blocks.map(\.html)
    let head: [HTML] = [
      .markup("<meta charset=\"utf-8\">"),
      .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
      .markup("<meta name=\"generator\" content=\"Kansli\">"),
      .element("title", [:], HTML(text: title.inReport)),
      .element("style", [:], ReportStyle.css(isWide: isWide)),
    ]
    let page: [HTML] = [
      .markup("<head>"), head.joined("\n"), .markup("</head>"), .markup("<body>"),
      .element("h1", [:], HTML(text: title.inReport)), body.joined("\n"), .markup("</body>"),
    ]
    return
      (.markup("<!DOCTYPE html>\n<html lang=\"sv\">\n") + page.joined("\n")
      + .markup("\n</html>\n")).written
  }

  /// Each heading of the first two levels, with a place to lead to.
  private var contents: HTML {
    let last = headings.count - 1
    let items = headings.enumerated().map { index, heading in
      HTML.element(
        "li", ["class": heading.level <= 2 ? "" : ReportStyle.inner],
        index == 0 ? Report.wordFieldBegins : .markup(""),
        .element("a", ["href": "#\(Report.anchor(index))"], heading.text.html),
        index == last ? Report.wordFieldEnds : .markup(""))
    }
    if items.isEmpty { return .markup("") }
    return .element(
      "nav", ["class": ReportStyle.contents],
      [.element("h2", [:], HTML(text: "Innehåll")), .element("ul", [:], items)])
  }

  /// To Word, and to it alone, the contents are a field that it can renew with page numbers.
  private static let wordFieldBegins = HTML.markup(
    """
    <!--[if supportFields]><span style='mso-element:field-begin'></span> TOC \\o "2-3" \\h \\z \
    <span style='mso-element:field-separator'></span><![endif]-->
    """)
  private static let wordFieldEnds = HTML.markup(
    "<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->")

  private var headings: [(text: ReportText, level: Int)] {
    blocks.compactMap { block in
      guard case .heading(let text, let level, _) = block, level <= 3 else { return nil }
      return (text, level)
    }
  }

  private static func anchor(_ index: Int) -> String { "avsnitt-\(index + 1)" }

  /// The blocks, with each heading that is in the contents where those lead.
  private var anchored: [HTML] {
    var next = 0
    return blocks.map { block in
      guard case .heading(let text, let level, let startsPage) = block, level <= 3 else {
        return block.html
      }
      next += 1
      return .element(
        level <= 2 ? "h2" : "h3",
        ["id": Report.anchor(next - 1), "class": startsPage ? ReportStyle.newPage : ""], text.html)
    }
  }

  /// Whether a table has more columns than a standing page has room for.
  private var isWide: Bool {
    blocks.contains { block in
      if case .table(let table) = block {
        table.heads.count > Report.mostColumnsStanding
      } else {
        false
      }
    }
  }

  private static let mostColumnsStanding = 8
}

extension ReportBlock {
  fileprivate var html: HTML {
    switch self {
    case .heading(let text, let level, let startsPage):
      .element(
        level <= 2 ? "h2" : level == 3 ? "h3" : "h4",
        ["class": startsPage ? ReportStyle.newPage : ""], text.html)
    case .origin(let text): .element("p", ["class": ReportStyle.origin], text.html)
    case .byline(let text): .element("p", ["class": ReportStyle.byline], text.html)
    case .paragraph(let text): .element("p", [:], text.html)
    case .quotation(let text): .element("blockquote", [:], .element("p", [:], text.html))
    case .remark(let text):
      .element(
        "p", ["class": ReportStyle.remark], .element("strong", [:], HTML(text: "Obs:")),
        HTML(text: " "), text.html)
    case .list(let items): .element("ul", [:], items.map(\.html))
    case .table(let table): table.html
    case .bars(let bars):
      .element(
        "table", ["class": ReportStyle.bars], .element("tbody", [:], bars.map(\.html)))
    case .trends(let trends):
      .element(
        "table", ["class": ReportStyle.bars], .element("tbody", [:], trends.map(\.html)))
    }
  }
}

extension ReportText {
  fileprivate var html: HTML {
    lines.map { spans in spans.map(\.html).joined("") }.joined("<br>")
  }
}

extension ReportText.Span {
  fileprivate var html: HTML {
    let text = HTML(text: text)
    let name = ReportStyle.name(of: tone)
    if isStrong { return .element("strong", ["class": name], text) }
    return name.isEmpty ? text : .element("span", ["class": name], text)
  }
}

extension ReportItem {
  fileprivate var html: HTML {
    .element(
      "li", [:],
      below.isEmpty
        ? [text.html]
        : [text.html, .element("ul", [:], below.map { .element("li", [:], $0.html) })])
  }
}

extension ReportTable {
  fileprivate var html: HTML {
    let header = heads.map { head in
      HTML.element(
        "th", ["scope": "col", "class": head.isNumeric ? ReportStyle.number : ""],
        ReportText(head.title).html)
    }
    let body = rows.map { row in
      let cells = zip(heads, row).enumerated().map { column, cell in
        cell.0.html(cell.1, isFirst: column == 0)
      }
      let isHeading = row.first?.isHeading ?? false
      return HTML.element("tr", ["class": isHeading ? ReportStyle.group : ""], cells)
    }
    return .element(
      "table", [:], .element("thead", [:], .element("tr", [:], header)),
      .element("tbody", [:], body.joined("\n")))
  }
}

extension ReportTable.Head {
  fileprivate func html(_ cell: CellText, isFirst: Bool) -> HTML {
    let names = [isNumeric ? ReportStyle.number : "", ReportStyle.name(of: cell.tone)]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let text = ReportText(cell.shown).html
    return isFirst
      ? .element("th", ["scope": "row", "class": names], text)
      : .element("td", ["class": names], text)
  }
}

extension ReportBar {
  /// The words say what the picture shows, so that a reader of the screen need not hear it.
  fileprivate var html: HTML {
    let bar = HTML.element(
      "svg",
      [
        "width": "160", "height": "12", "viewBox": "0 0 100 8", "preserveAspectRatio": "none",
        "aria-hidden": "true",
      ], .element("rect", ["width": "100", "height": "8", "fill": ReportStyle.barRest]),
      .element("rect", ["width": "\(share)", "height": "8", "fill": ReportStyle.bar]))
    return .element(
      "tr", [:], .element("th", ["scope": "row"], label.html), .element("td", [:], bar),
      .element("td", [:], words.html))
  }
}

extension ReportTrend {
  private static let height = 20

  /// A line through the figures that stand beside each other, and a point at each.
  fileprivate var html: HTML {
    let stretches = points.split(whereSeparator: { $0 == nil }).map { $0.compactMap(\.self) }
    let lines = stretches.filter { $0.count > 1 }.map { stretch in
      HTML.element(
        "polyline",
        [
          "points": stretch.map { "\($0.x),\($0.y)" }.joined(separator: " "), "fill": "none",
          "stroke": ReportStyle.bar, "stroke-width": "1.5",
        ])
    }
    let dots = points.compactMap(\.self).map { point in
      HTML.element(
        "circle", ["cx": "\(point.x)", "cy": "\(point.y)", "r": "2", "fill": ReportStyle.bar])
    }
    let chart = HTML.element(
      "svg",
      ["width": "160", "height": "32", "viewBox": "-4 -4 108 28", "aria-hidden": "true"],
      lines + dots)
    return .element(
      "tr", [:], .element("th", ["scope": "row"], label.html), .element("td", [:], chart),
      .element("td", [:], words.html))
  }

  /// Where each figure stands, from the lowest at the bottom to the highest at the top.
  private var points: [(x: Int, y: Int)?] {
    let known = line.values.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max() else { return [] }
    let last = max(1, line.values.count - 1)
    return line.values.enumerated().map { index, value in
      guard let value else { return nil }
      let share = (value - lowest) / (highest - lowest)
      let height = share.isFinite ? Int(share * Double(Self.height)) : Self.height / 2
      return (100 * index / last, Self.height - height)
    }
  }
}
