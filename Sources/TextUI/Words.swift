/// Where words begin and end, for moving and deleting by word.
enum Words {
  /// The start of the word at or before a place.
  static func start(before place: Int, in line: [Character]) -> Int {
    var index = place
    while index > 0, !line[index - 1].isPartOfWord { index -= 1 }
    while index > 0, line[index - 1].isPartOfWord { index -= 1 }
    return index
  }

  /// The end of the word at or after a place.
  static func end(after place: Int, in line: [Character]) -> Int {
    var index = place
    while index < line.count, !line[index].isPartOfWord { index += 1 }
    while index < line.count, line[index].isPartOfWord { index += 1 }
    return index
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
