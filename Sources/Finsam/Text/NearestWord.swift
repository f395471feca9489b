/// Finds the word somebody probably meant.
package enum NearestWord {
  /// The word with the fewest letters wrong, if they are few enough: no more than `most`, or about
  /// a third of them.
  package static func to(_ word: String, among words: [String], most: Int? = nil) -> String? {
    let most = most ?? max(1, min(3, word.count / 3 + 1))
    let word = Folding.plain(word)
    let scored = words.map { (word: $0, distance: distance(word, Folding.plain($0))) }
    guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance <= most else {
      return nil
    }
    return best.word
  }

  /// Letters put in, left out, changed or swapped with their neighbour.
  private static func distance(_ first: String, _ second: String) -> Int {
    // What is longer is no word that anybody has misspelled.
    let (one, two) = (Array(first.prefix(60)), Array(second.prefix(60)))
    guard !one.isEmpty, !two.isEmpty else { return max(one.count, two.count) }
    var before: [Int] = []
    var last = Array(0...two.count)
    for i in 1...one.count {
      var row = [i]
      for j in 1...two.count {
        let changed = last[j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1)
        var least = min(changed, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
          least = min(least, before[j - 2] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[two.count]
  }
}
