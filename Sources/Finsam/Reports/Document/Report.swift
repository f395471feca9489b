/// A report that can be handed over, as a value: a screen draws it, and it is written as Markdown,
/// HTML and CSV.
package struct Report: Equatable, Sendable {
  package let title: String
  /// What follows the title, without blocks that say nothing.
  package let blocks: [ReportBlock]
  /// Whether it is long enough to begin with a table of its headings.
  package let hasContents: Bool
  /// The same as iCalendar; empty for a report that is no calendar.
  package var calendar = ""
  /// What is called by a heading and says nothing, and is not in it.
  package var leftOut: [String] = []

  package init(_ title: String, _ blocks: [ReportBlock], hasContents: Bool = false) {
    self.title = title.oneLine
    self.blocks = blocks.filter { !$0.isEmpty }
    self.hasContents = hasContents
  }
}

package enum ReportBlock: Equatable, Sendable {
  /// Of level 2 to 4; the report's title is level 1. One that starts a page does so in print.
  case heading(ReportText, level: Int = 2, startsPage: Bool = false)
  /// Whose the report is, and of which day.
  case byline(ReportText)
  case paragraph(ReportText)
  /// What somebody else has worded.
  case quotation(ReportText)
  /// Where what stands above comes from.
  case origin(ReportText)
  /// What a reader must not miss.
  case remark(ReportText)
  case list([ReportItem])
  case table(ReportTable)
  case bars([ReportBar])
  case trends([ReportTrend])
}

/// One of several things in a list, with what belongs to it.
package struct ReportItem: Equatable, Sendable {
  package let text: ReportText
  package let below: [ReportText]

  package init(_ text: ReportText, below: [ReportText] = []) {
    self.text = text
    self.below = below.filter { !$0.isEmpty }
  }
}

/// A row of figures in the order of time as a line; its words say the same.
package struct ReportTrend: Equatable, Sendable {
  package let label: ReportText
  package let line: Sparkline
  package let words: ReportText

  /// Nil is a figure that is missing or hidden.
  package init(_ label: ReportText, _ values: [Double?], _ words: ReportText) {
    self.label = label
    line = Sparkline(values)
    self.words = words
  }
}

/// A share of a whole as a bar; its words say the same.
package struct ReportBar: Equatable, Sendable {
  package let label: ReportText
  /// In percent, 0 to 100.
  package let share: Int
  package let words: ReportText

  package init(_ label: ReportText, _ part: Int, of whole: Int, _ words: ReportText) {
    self.label = label
    // The parts may be any figures of a file: no sum of them is made.
    let percent = whole > 0 ? (Double(part) / Double(whole) * 100).rounded() : 0
    share = Int(min(100, max(0, percent)))
    self.words = words
  }
}

extension ReportBlock {
  package var isEmpty: Bool {
    switch self {
    case .heading(let text, _, _), .byline(let text), .paragraph(let text), .quotation(let text),
      .remark(let text), .origin(let text):
      text.isEmpty
    case .list(let items): items.allSatisfy(\.text.isEmpty)
    case .table(let table): table.heads.isEmpty
    case .bars(let bars): bars.isEmpty
    case .trends(let trends): trends.isEmpty
    }
  }

  /// A text's paragraphs, each with its lines together.
  package static func paragraphs(_ text: String) -> [ReportBlock] {
    text.paragraphs.map { .paragraph(ReportText($0)) }
  }

  package static func list(_ texts: [String]) -> ReportBlock {
    .list(texts.map { ReportItem(ReportText($0)) })
  }
}

extension Report {
  /// With a remark above all else where files it may draw on could not be read whole: what is
  /// missing would else pass for what is not there.
  package func warned(of problems: [Problem]) -> Report {
    let unread = problems.filter { $0.severity == .error }
    guard !unread.isEmpty else { return self }
    let places = unread.prefix(5).map { "\($0.file) rad \($0.line)" }.joined(separator: ", ")
    let rest = unread.count - min(5, unread.count)
    let more: ReportText = rest > 0 ? " och \(rest) till" : ""
    let warning: ReportText = """
      Rapporten kan sakna uppgifter eller visa fel, för allt gick inte att läsa: \
      \(places)\(more). Rätta det innan rapporten används.
      """
    var report = Report(title, [.remark(warning)] + blocks, hasContents: hasContents)
    report.leftOut = leftOut
    return report
  }
}
