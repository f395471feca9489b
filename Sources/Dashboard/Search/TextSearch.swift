import Finsam
import TextUI

/// How `/` finds things on a screen.
enum Lookup: Equatable, Sendable {
  /// Rows without the words are hidden.
  case filters
  /// One goes from a line with the words to the next.
  case searches
}

/// The lines that a search goes through, and the one that a person is on.
struct SearchedLines: Equatable {
  let texts: [String]
  let current: Int
}

/// What somebody looks for among the lines of a screen.
struct TextSearch: Equatable, Sendable {
  /// The screen that it is of; on another it is over.
  let home: String
  /// The line that one stood on when it began: what is typed is looked for from there.
  let start: Int
  /// What is typed; nil when that is done and the search stands.
  var editor: LineEditor?
  private(set) var text = ""
  /// The lines that have what is looked for, and which of them one is on.
  private(set) var found: [Int] = []
  private(set) var index = 0
  /// Whether one has gone from line to line since one last typed.
  private(set) var isWalking = false

  init(home: String, start: Int) {
    self.home = home
    self.start = start
    editor = LineEditor()
  }

  /// The line that one has come to; nil where nothing was found.
  var line: Int? { found.indices.contains(index) ? found[index] : nil }

  /// Looks anew for what is typed, from where the search began.
  mutating func look(for text: String, in lines: [String]) {
    self.text = text
    isWalking = false
    found = TextSearch.found(text, in: lines)
    index = found.firstIndex { $0 >= start } ?? 0
  }

  /// Goes on from a line, round past the last to the first.
  mutating func step(forward: Bool, from current: Int, in lines: [String]) {
    isWalking = true
    found = TextSearch.found(text, in: lines)
    let next =
      forward ? found.firstIndex { $0 > current } : found.lastIndex { $0 < current }
    index = next ?? (forward ? 0 : max(0, found.count - 1))
  }

  /// Lines that have all the words; words that are parted by the end of a line are found at its
  /// first part.
  private static func found(_ text: String, in lines: [String]) -> [Int] {
    let query = SearchQuery(text)
    guard !query.isEmpty else { return [] }
    let texts = lines.map { SearchText($0) }
    let hasSeveralWords = text.split(whereSeparator: \.isWhitespace).count > 1
    return lines.indices.filter { index in
      if texts[index].matches(query) { return true }
      guard hasSeveralWords, index + 1 < lines.count, !texts[index + 1].matches(query) else {
        return false
      }
      return SearchText(lines[index] + " " + lines[index + 1]).matches(query)
    }
  }

  /// `2 av 5`, or that nothing was found.
  var count: String {
    if text.trimmed.isEmpty { return "" }
    return found.isEmpty ? "inga träffar" : "\(index + 1) av \(found.count)"
  }

  var bindings: [KeyBinding] {
    [
      KeyBinding(.enter, title: "Klar"), KeyBinding(.down, title: "Nästa träff"),
      KeyBinding(.up, title: "Förra"), KeyBinding(.escape, title: "Ta bort sökningen"),
    ]
  }
}

extension Canvas {
  /// Shows the words of a search wherever they stand in an area.
  mutating func highlight(_ text: String, in area: Rect) {
    let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.lowercased()) }
    for y in area.y..<area.bottom {
      let cells = row(y).map { Character($0.character.lowercased().first.map(String.init) ?? " ") }
      for word in words where !word.isEmpty && word.count <= area.width {
        for x in area.x...(area.right - word.count) where cells[x] == word[0] {
          guard cells[x..<(x + word.count)].elementsEqual(word) else { continue }
          recolor(Rect(x: x, y: y, width: word.count, height: 1), .match)
        }
      }
    }
  }
}
