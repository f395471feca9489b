/// Which side of its cells a text keeps to.
package enum Alignment: Sendable { case left, right, center }

extension String {
  /// The text with all that steers terminals made visible; one line, newlines shown as `⏎`.
  package var sanitized: String {
    guard !isPlain else { return self }
    return glyphs.text
  }

  /// Sanitized and at most so many cells wide; what is cut away shows as `…`. No figure is cut in
  /// two: `7 724 247 (95 %)` is cut to `7 724 247…`.
  package func clipped(to cells: Int) -> String {
    guard cells > 0 else { return "" }
    if let own = plainCells {
      if own <= cells { return self }
      let end = unicodeScalars.index(startIndex, offsetBy: cells - 1)
      return String(self[..<end].withoutHalfFigure(before: self[end...])) + "…"
    }
    var used = 0
    var kept = ""
    var keptBeforeEllipsis = ""
    forEachGlyph { character, width in
      if used + width <= cells - 1 { keptBeforeEllipsis.append(character) }
      used += width
      if used <= cells { kept.append(character) }
      return used <= cells
    }
    if used <= cells { return kept }
    let rest = glyphs.text.dropFirst(keptBeforeEllipsis.count)
    return keptBeforeEllipsis[...].withoutHalfFigure(before: rest) + "…"
  }

  /// Whether anything but spaces has no room in so many cells.
  func hasMore(than cells: Int) -> Bool {
    if utf8.count <= cells { return false }
    if let own = plainCells {
      return own > cells && unicodeScalars.dropFirst(cells).contains { $0 != " " }
    }
    var (used, goesOn) = (0, false)
    forEachGlyph { character, width in
      used += width
      goesOn = used > cells && character != " "
      return !goesOn
    }
    return goesOn
  }

  /// Exactly so many cells wide: clipped, or filled with spaces.
  package func padded(to cells: Int, _ alignment: Alignment = .left) -> String {
    let text = clipped(to: cells)
    let space = max(0, cells - TextWidth.cells(of: text))
    if space == 0 { return text }
    let before =
      switch alignment {
      case .left: 0
      case .right: space
      case .center: space / 2
      }
    return before == 0
      ? text + String.spaces(space) : String.spaces(before) + text + String.spaces(space - before)
  }

  static func spaces(_ count: Int) -> Substring {
    let known = manySpaces.utf8
    return count <= known.count
      ? Substring(known.prefix(count)) : Substring(String(repeating: " ", count: count))
  }

  /// More than most lines have.
  private static let manySpaces = String(repeating: " ", count: 250)

  /// The same in at most so many lines: the last one shows what there is no line for as `…`.
  package func wrapped(to cells: Int, atMost count: Int) -> [String] {
    let lines = wrapped(to: cells)
    guard lines.count > count, count > 0 else { return lines }
    let rest = lines[count - 1...count].joined(separator: " ")
    return lines.prefix(count - 1) + [rest.clipped(to: cells)]
  }

  /// Lines at most so many cells wide, broken between words; words too long are broken anywhere.
  package func wrapped(to cells: Int) -> [String] {
    if isPlain { return wrappedPlain(to: cells) }
    return paragraphs.flatMap { paragraph in
      let paragraph = String(paragraph)
      if paragraph.isPlain { return paragraph.wrappedPlain(to: cells) }
      let glyphs = paragraph.glyphs
      return Wrapping.lines(of: glyphs, to: cells).map { range in
        var line = glyphs[range]
        while line.last?.isScalar(" ") == true { line.removeLast() }
        return line.text
      }
    }
  }

  private var paragraphs: [Substring] {
    if utf8.contains(UInt8(ascii: "\r")) {
      return split(omittingEmptySubsequences: false, whereSeparator: \.isLineBreak)
    }
    return utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { self[$0.startIndex..<$0.endIndex] }
  }

  /// The same of one paragraph of plain text.
  private func wrappedPlain(to cells: Int) -> [String] {
    if utf8.count <= cells, utf8.last != UInt8(ascii: " ") { return [self] }
    let scalars = Array(unicodeScalars)
    var start = utf8.startIndex
    return Wrapping.lines(of: scalars, to: cells).map { range in
      var last = range.upperBound
      while last > range.lowerBound, scalars[last - 1] == " " { last -= 1 }
      let bytes = scalars[range.lowerBound..<last].reduce(0) { $0 + UTF8.width($1) }
      let end = utf8.index(start, offsetBy: bytes)
      defer { start = utf8.index(end, offsetBy: range.upperBound - last) }
      return String(self[start..<end])
    }
  }
}

extension Character {
  /// Ends a line in files of any system; no other separator does.
  var isLineBreak: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
