extension String {
  /// The names in a list as people write it: with commas or semicolons between, and a word before
  /// the last: `Gävle; Hofors och Sandviken`. A name that has such a word itself is kept whole
  /// where it is known, and where what follows the word could not begin a name: `Kultur och
  /// fritid`, `Barn- och utbildningsförvaltningen`.
  package func enumerated(keeping isKnown: (String) -> Bool) -> [String] {
    split { $0 == "," || $0 == ";" || $0.isNewline }.map(\.trimmed).filter { !$0.isEmpty }
      .flatMap { piece in isKnown(piece) ? [piece] : piece.joinedNames(keeping: isKnown) }
  }

  private static let joining: Set<Substring> = ["och", "samt", "&"]

  private func joinedNames(keeping isKnown: (String) -> Bool) -> [String] {
    let words = split(separator: " ")
    /// Whether one name ends before the word at a place, and another begins behind it.
    func isJoint(_ place: Int) -> Bool {
      place + 1 < words.count && words[place + 1].first?.isUppercase == true
        && words[place - 1].last != "-"
    }
    var names: [String] = []
    var start = 0
    while start < words.count {
      let joints = words.indices.filter { $0 > start && String.joining.contains(words[$0]) }
      let ends = joints + [words.count]
      let known = ends.last { isKnown(words[start..<$0].joined(separator: " ")) }
      let end = known ?? joints.first(where: isJoint) ?? words.count
      names.append(words[start..<end].joined(separator: " "))
      start = end + 1
    }
    return names
  }
}
