/// The text of a table's cell, laid into the cells there are.
struct WrappedCell {
  private let text: String
  private let width: Int
  private let indent: Int
  private let lines: [Range<Int>]
  /// Whether each line ends within a word.
  private let isBroken: [Bool]

  init(_ text: String, width: Int) {
    if text.isPlain {
      // One sign a scalar, which is smaller than a glyph.
      self.init(text, Array(text.unicodeScalars), width: width)
    } else {
      self.init(text, text.glyphs, width: width)
    }
  }

  private init(_ text: String, _ signs: [some WrappedSign], width: Int) {
    let indent = WrappedCell.indent(of: signs, width: width)
    self.text = text
    self.width = width
    self.indent = indent
    let rest = indent == 0 ? signs : Array(signs.dropFirst(indent))
    lines = Wrapping.lines(of: rest, to: max(1, width - indent)).map {
      $0.lowerBound + indent..<$0.upperBound + indent
    }
    isBroken = lines.map { $0.isEmpty || !signs[$0.upperBound - 1].isScalar(" ") }
  }

  var lineCount: Int { lines.count }

  /// Whether a word goes on from one to the next of so many lines.
  func breaksWords(atMost count: Int) -> Bool {
    isBroken.dropLast().prefix(count - 1).contains(true)
  }

  /// At most so many lines; those after the first stand below the words of the first. What there is
  /// no line for shows as `…`.
  func lines(atMost count: Int) -> [String] {
    if text.isPlain { return plainLines(atMost: count) }
    let glyphs = text.glyphs
    return lines.prefix(count).enumerated().map { number, range in
      let isLast = number == count - 1
      let range = isLast ? range.lowerBound..<glyphs.count : range
      let text = glyphs[range].text
      let beginning =
        number == 0
        ? glyphs.prefix(indent).text : String(repeating: " ", count: indent)
      let line = beginning + text
      // A space at a break may stand where there is no cell for it.
      return isLast ? line.clipped(to: width) : line.withoutEndingSpaces
    }
  }

  /// The same of plain text, of which a scalar is a glyph.
  private func plainLines(atMost count: Int) -> [String] {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: indent)
    /// How far the lines so far have come, as each goes on from the one before.
    var (place, number) = (start, indent)
    return lines.prefix(count).enumerated().map { line, range in
      let isLast = line == count - 1
      let from = scalars.index(place, offsetBy: range.lowerBound - number)
      let end = scalars.index(from, offsetBy: range.count)
      (place, number) = (end, range.upperBound)
      var whole = String(line == 0 ? text[..<start] : String.spaces(indent))
      whole.append(contentsOf: text[from..<(isLast ? text.endIndex : end)])
      return isLast ? whole.clipped(to: width) : whole.withoutEndingSpaces
    }
  }

  /// The spaces before the first word, and a sign that stands there: `  – `.
  private static func indent(of signs: [some WrappedSign], width: Int) -> Int {
    var indent = signs.prefix { $0.isScalar(" ") }.count
    let rest = signs.dropFirst(indent).prefix(2)
    if rest.count == 2, let sign = rest.first, let space = rest.last, space.isScalar(" "),
      sign.width == 1, !sign.character.isLetter, !sign.character.isNumber
    {
      indent += 2
    }
    return indent <= width / 3 ? indent : 0
  }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var withoutEndingSpaces: String {
    guard utf8.last == 0x20 else { return self }
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Cells that would read the same when they are cut at their ends.
enum TellingApart {
  /// The texts as they are shown in a width. Those that differ only behind the cut are cut in what
  /// they have in common instead: `100 % av delt… kommit närmare arbete…`.
  static func shown(_ texts: [String], width: Int) -> [String] {
    var shown = texts.map { $0.clipped(to: width) }
    guard width >= leastWidth else { return shown }
    for _ in 0..<mostRounds {
      let groups = alike(shown).filter { group in
        group.contains { texts[$0] != texts[group[0]] }
      }
      if groups.isEmpty { break }
      for group in groups {
        let glyphs = group.map { texts[$0].glyphs }
        let common = commonBeginning(of: glyphs)
        for (index, glyphs) in zip(group, glyphs) {
          shown[index] = cut(glyphs, before: common, width: width)
        }
      }
    }
    return shown
  }

  /// The places of each text that stands more than once. So few as are seen at once are compared
  /// sooner than they are hashed.
  static func alike(_ texts: [String]) -> [[Int]] {
    var groups: [[Int]] = []
    var isGrouped = Array(repeating: false, count: texts.count)
    for first in texts.indices where !isGrouped[first] {
      var group: [Int] = []
      for place in texts.indices[(first + 1)...] where texts[place] == texts[first] {
        if group.isEmpty { group.append(first) }
        group.append(place)
        isGrouped[place] = true
      }
      if !group.isEmpty { groups.append(group) }
    }
    return groups
  }

  /// How many glyphs all begin with.
  private static func commonBeginning(of texts: [[Glyph]]) -> Int {
    guard let first = texts.first else { return 0 }
    return texts.dropFirst().reduce(first.count) { common, text in
      zip(first.prefix(common), text).prefix { $0 == $1 }.count
    }
  }

  /// The beginning, and from where the text differs as much as there is room for.
  private static func cut(_ glyphs: [Glyph], before place: Int, width: Int) -> String {
    let most = width - width / 3 - gap.count
    var start = place
    while start > 0, place - start < most / 2, !glyphs[start - 1].isScalar(" ") { start -= 1 }
    let end = glyphs[start...]
    let endWidth = min(most, end.reduce(0) { $0 + $1.width })
    var beginning = glyphs.prefix(start).text
      .clipped(to: width - endWidth - gap.count + 1)
    if beginning.hasSuffix("…") { beginning.removeLast() }
    return beginning.withoutEndingSpaces + gap + end.text.clipped(to: endWidth)
  }

  private static let gap = "… "
  /// Narrower ones have no room for two parts.
  private static let leastWidth = 12
  /// Some of those alike may differ further on than others.
  private static let mostRounds = 4
}
