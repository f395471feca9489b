import Finsam

/// What stands before a person, as lines to read one after another where nothing is drawn.
struct SpokenScreen {
  /// What it is, and how much there is of it: `Insatser, 33 rader`.
  let title: String
  /// How many lines there are.
  let count: Int
  /// The line that one is on; nil where one is on none.
  var current: Int?
  /// The lines that can be chosen by their number; nil where all can.
  var choices: [Int]? = []
  /// What choosing a line by its number does.
  var deed = Action.open
  /// What is done here with something else than the line that one is on.
  var deedsElsewhere: [Action] = []
  /// The pane that its lines stand in.
  var pane = 0
  /// What is read before the lines, once.
  var head: [String] = []
  /// Lines are made when they are read: there may be a hundred thousand.
  let line: (Int) -> String
  /// All that a line says, where a list reads less of each.
  var whole: ((Int) -> String)?
  /// What a line is called, where it says more than that: its name and its id.
  var names: ((Int) -> [String])?
  /// How many lines are marked, and so done with together.
  var marked = 0

  init(
    _ title: String, count: Int, current: Int? = nil, choices: [Int]? = [],
    deed: Action = .open, pane: Int = 0, line: @escaping (Int) -> String
  ) {
    (self.title, self.count, self.current, self.choices) = (title, count, current, choices)
    (self.deed, self.pane, self.line) = (deed, pane, line)
  }

  init(_ title: String, lines: [String], current: Int? = nil, choices: [Int]? = []) {
    self.init(title, count: lines.count, current: current, choices: choices) { lines[$0] }
  }

  private func number(of line: Int) -> Int? {
    guard let choices else { return line + 1 }
    return choices.firstIndex(of: line).map { $0 + 1 }
  }

  /// The line with a number; nil where none has it.
  func line(numbered number: Int) -> Int? {
    guard let choices else { return 1...max(1, count) ~= number && count > 0 ? number - 1 : nil }
    return choices.indices.contains(number - 1) ? choices[number - 1] : nil
  }

  /// The lines that words name: those that are called just so, else those in whose names a word
  /// begins as each of them, else those where one does in what is read.
  func lines(named words: String) -> [Int] {
    let lines = choices ?? Array(0..<count)
    let wanted = Folding.plain(words)
    func called(_ line: Int) -> [String] { names?(line) ?? [self.line(line)] }
    let exact = lines.filter { called($0).contains { Folding.plain($0.trimmed) == wanted } }
    if !exact.isEmpty { return exact }
    let begun = SpokenScreen.words(of: wanted)
    if begun.isEmpty { return [] }
    func has(_ text: String) -> Bool {
      let own = SpokenScreen.words(of: Folding.plain(text))
      return begun.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    let holding = lines.filter { has(called($0).joined(separator: " ")) }
    if !holding.isEmpty || names == nil || count > SpokenScreen.mostLooked { return holding }
    return lines.filter { has(line($0)) }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// Of a longer list only the names are looked through.
  private static let mostLooked = 5_000

  /// The number of the last line up to one that has a number, and how many have; nil where none
  /// has.
  func numbered(upTo line: Int) -> (last: Int, count: Int)? {
    guard let choices else { return (line + 1, count) }
    let last = choices.count { $0 <= line }
    return choices.isEmpty ? nil : (last, choices.count)
  }

  /// The number of the line that one is on.
  var currentNumber: Int? { current.flatMap(number) }

  /// How many lines have a number.
  var choiceCount: Int { choices?.count ?? count }

  /// A line with its number: `3. Texas; Skede: avslutad`.
  func text(_ index: Int, isWhole: Bool = false) -> String {
    let text = ((isWhole ? whole : nil) ?? line)(index).spoken
    return number(of: index).map { "\($0). \(text)" } ?? text
  }

  /// Where somebody begins to read: at the line that one is on, unless it is the first to choose.
  var start: Int {
    guard let current, (choices ?? [0]).first != current else { return 0 }
    return current
  }
}

/// A question about a value, where what a person writes is the answer and not a command.
struct SpokenQuestion: Equatable {
  /// What is asked about, and how it stands today.
  let facts: [String]
  let question: String
}

extension String {
  /// As it is read: without signs that stand before their word and without what only draws.
  var spoken: String {
    let text = replacing(" ▸ ", with: ", ").replacing(Mask.text, with: "dolt")
    let drawn = text.map { $0.isDrawing ? " " : $0 }
    var words = String(drawn).split(separator: " ").filter { !String.signs.contains(String($0)) }[
      ...]
    if words.count > 1, let sign = words.first, String.firstSigns.contains(String(sign)) {
      words = words.dropFirst()
    }
    let differs = words.count > 1 && words.last == "≠"
    return (differs ? words.dropLast() : words).joined(separator: " ")
      + (differs ? ", skiljer sig från utfallet" : "")
  }

  /// Wherever they stand, a word says the same.
  private static let signs: Set<String> = ["✔", "◐", "✖", "▷", "▸", "▶", "→", "•"]
  /// The same, where they begin a text.
  private static let firstSigns: Set<String> = ["?", "–", "!", "≠", "○", "·", "#", "≈"]
}

extension Character {
  /// Box drawing, and the blocks of bars. Unicode, Box Drawing and Block Elements.
  fileprivate var isDrawing: Bool {
    unicodeScalars.first.map { 0x2500...0x259F ~= $0.value } ?? false
  }
}
