/// Which small groups a reader may put together.
extension CountSheet {
  /// Sets of small counts of different people whose sum is below `limit`, smaller sets first; nil
  /// where they are more than `most`, or the sheet too large to try them in.
  func sums(below limit: Int, atMost most: Int) -> [[Int]]? {
    let small = counts.indices.filter { isSmall($0, limit) }
    guard !small.isEmpty else { return [] }
    guard small.count <= 150, counts.count <= 600 else { return nil }
    let apart = apart(small)
    var sums = small.map { [$0] }
    var latest = small.indices.map { (places: [$0], sum: counts[small[$0]]) }
    while !latest.isEmpty {
      var next: [(places: [Int], sum: Int)] = []
      for (places, sum) in latest {
        for place in small.indices.dropFirst(places[places.count - 1] + 1)
        where sum + counts[small[place]] < limit && places.allSatisfy({ apart[$0][place] }) {
          next.append((places + [place], sum + counts[small[place]]))
          if sums.count + next.count > most { return nil }
        }
      }
      sums += next.map { $0.places.map { small[$0] } }
      latest = next
    }
    return sums
  }

  /// Of which two of the counts nobody is in both: they are in different parts of one whole.
  private func apart(_ some: [Int]) -> [[Bool]] {
    let above = above()
    let parts = some.map { one in relations.map { $0.parts.filter(above[one].contains) } }
    return parts.map { left in
      parts.map { right in
        relations.indices.contains { relation in
          !left[relation].isEmpty && !right[relation].isEmpty
            && !left[relation].contains(where: right[relation].contains)
        }
      }
    }
  }

  /// For each count itself and all that it is a part of.
  private func above() -> [Set<Int>] {
    var above = counts.indices.map { Set([$0]) }
    var isChanging = true
    while isChanging {
      isChanging = false
      for relation in relations {
        for part in relation.parts where !above[relation.total].isSubset(of: above[part]) {
          above[part].formUnion(above[relation.total])
          isChanging = true
        }
      }
    }
    return above
  }
}
