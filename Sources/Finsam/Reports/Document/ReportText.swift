/// A text of a report, in which some words stand out.
///
/// Words of the program's own are literals; what comes from data is put in, without space around it
/// or empty lines in it, and with control characters shown: `"Beslutat \(strong: word) av \(by)."`
package struct ReportText: Equatable, Sendable {
  package struct Span: Equatable, Sendable {
    package fileprivate(set) var text: String
    package let isStrong: Bool
    package let tone: Tone
  }

  package private(set) var spans: [Span] = []

  package init(_ data: String) { append(data.inReport) }

  /// A part of a line of data, with the space around it.
  init(kept data: String) {
    let space = data.utf8.first == 0x20 ? " " : ""
    let end = data.utf8.count > 1 && data.utf8.last == 0x20 ? " " : ""
    let words = data.inReport
    append(words.isEmpty ? space : space + words + end)
  }

  /// A status: its sign, its word and its tone. What stands above others stands out.
  package init(_ cell: CellText) {
    append(cell.shown.inReport, isStrong: cell.isHeading, tone: cell.isHeading ? .plain : cell.tone)
  }

  package var isEmpty: Bool { spans.isEmpty }

  package var plain: String { spans.map(\.text).joined() }

  /// What stands on each line.
  package var lines: [[Span]] {
    var lines: [[Span]] = [[]]
    for span in spans {
      let parts = span.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append([]) }
        guard !part.isEmpty else { continue }
        lines[lines.count - 1].append(
          Span(text: String(part), isStrong: span.isStrong, tone: span.tone))
      }
    }
    return lines
  }

  fileprivate mutating func append(
    _ text: String, isStrong: Bool = false, tone: Tone = .plain
  ) {
    guard !text.isEmpty else { return }
    if let last = spans.last, last.isStrong == isStrong, last.tone == tone {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text: text, isStrong: isStrong, tone: tone))
    }
  }

  package static func + (left: ReportText, right: ReportText) -> ReportText {
    var text = left
    for span in right.spans { text.append(span.text, isStrong: span.isStrong, tone: span.tone) }
    return text
  }
}

extension ReportText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { append(value) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text: ReportText = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text.append(literal) }

    package mutating func appendInterpolation(_ data: String) { text.append(data.inReport) }

    package mutating func appendInterpolation(_ number: Int) { text.append(String(number)) }

    package mutating func appendInterpolation(_ other: ReportText) { text = text + other }

    package mutating func appendInterpolation(_ status: CellText) {
      text = text + ReportText(status)
    }

    /// Words that must stand out; a status with its tone.
    package mutating func appendInterpolation(strong words: String, _ tone: Tone = .plain) {
      text.append(words.inReport, isStrong: true, tone: tone)
    }
  }
}

extension CellText {
  /// Whether it tells what others below it come to.
  var isHeading: Bool { [.heading, .label, .strong].contains(tone) }
}

extension [ReportText] {
  /// Those that say anything, one after another.
  func joined(separator: ReportText = " ") -> ReportText {
    filter { !$0.isEmpty }.enumerated().reduce(ReportText("")) { whole, next in
      next.offset == 0 ? next.element : whole + separator + next.element
    }
  }
}

extension String {
  /// As it stands in a report: what would steer a program or turn the text around is seen instead.
  package var inReport: String {
    normalizedLines.split(separator: "\n").map { String($0).withVisibleControls.trimmed }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var withVisibleControls: String {
    guard unicodeScalars.contains(where: \.isForbiddenInData) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.visible)))
  }
}

extension Unicode.Scalar {
  /// The picture of a control character; of others that have no place in data, the sign for what
  /// cannot be shown.
  fileprivate var visible: Unicode.Scalar {
    guard isForbiddenInData else { return self }
    switch value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }
}
