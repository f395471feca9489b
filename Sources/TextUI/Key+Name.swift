extension Key {
  /// The key that a person names, in capitals or not: `e`, `F2`, `ctrl+z`, `Mellanslag`,
  /// `skift+upp`. A letter by itself is that very letter. Nil where no key is called so.
  package init?(named name: String) {
    if name.count == 1, let character = name.first, !character.isWhitespace {
      self = Key.arrows[character] ?? .character(character)
      return
    }
    let word = name.lowercased()
    if let key = Key.byName[word] {
      self = key
    } else if word.hasPrefix("f"), let number = Int(word.dropFirst()), 1...12 ~= number {
      self = .function(number)
    } else if word.hasPrefix("ctrl+"), word.count == 6, let letter = word.last, letter.isASCII,
      letter.isLetter
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  private static let arrows: [Character: Key] = [
    "↑": .up, "↓": .down, "←": .left, "→": .right,
  ]

  private static let byName: [String: Key] = {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .space, .backspace, .delete, .insert, .shiftUp, .shiftDown,
      .shiftLeft, .shiftRight, .controlLeft, .controlRight, .controlHome, .controlEnd, .pageUp,
      .pageDown, .home, .end,
    ]
    let written: [(String, Key)] = [
      ("skift+upp", .shiftUp), ("skift+ned", .shiftDown), ("skift+vänster", .shiftLeft),
      ("skift+höger", .shiftRight), ("upp", .up), ("ned", .down), ("vänster", .left),
      ("höger", .right),
    ]
    return Dictionary(
      named.map { ($0.label.lowercased(), $0) } + written, uniquingKeysWith: { first, _ in first })
  }()
}
