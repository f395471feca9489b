/// How a word is misspelled, when it is the beginning of another.
enum Misspelling {
  /// How many letters are left out, where all that stand there stand in their order from the first
  /// on: two in `srtr` for `sortera`. Nil where they do not, or where it is more than half.
  static func skipped(_ word: [UInt8], in whole: UnsafeBufferPointer<UInt8>) -> Int? {
    guard whole.first == word.first else { return nil }
    var place = 0
    for letter in word {
      while place < whole.count, whole[place] != letter { place += 1 }
      if place == whole.count { return nil }
      place += 1
    }
    let skipped = place - word.count
    return skipped <= word.count ? max(1, skipped) : nil
  }

  /// How many letters are put in, left out, changed or swapped with their neighbour; nil where that
  /// is more than `most`.
  static func errors(_ word: [UInt8], in whole: UnsafeBufferPointer<UInt8>, most: Int) -> Int? {
    let width = min(whole.count, word.count + most) + 1
    guard width + most > word.count else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      // Three rows of the usual table, one behind another, used in turn.
      for index in 0..<width { rows[index] = index }
      for i in 1...word.count {
        let (own, last, before) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
        rows[own] = i
        var least = i
        for j in 1..<max(1, width) {
          let isSame = word[i - 1] == whole[j - 1]
          var errors = min(
            rows[last + j - 1] + (isSame ? 0 : 1), rows[last + j] + 1, rows[own + j - 1] + 1)
          if i > 1, j > 1, word[i - 1] == whole[j - 2], word[i - 2] == whole[j - 1] {
            errors = min(errors, rows[before + j - 2] + 1)
          }
          rows[own + j] = errors
          least = min(least, errors)
        }
        if least > most { return nil }
      }
      let end = word.count % 3 * width
      let least = rows[end..<(end + width)].min() ?? most + 1
      return least <= most ? max(1, least) : nil
    }
  }
}
