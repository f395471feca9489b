/// A sheet of much that has nothing to do with one another: each by itself.
extension CountSheet {
  struct Hiding {
    fileprivate(set) var isHidden: [Bool]
    /// Where no hiding helps, or there is too much to try: all that hangs together is hidden,
    /// noughts as well.
    fileprivate(set) var isHopeless: [Bool]
  }

  /// What to hide of counts that hang together in few places: as `hidden(below:)`, stretch by
  /// stretch, so that the work grows with the number of stretches and not with its square.
  func hiddenApart(below limit: Int) -> Hiding {
    var hiding = Hiding(
      isHidden: [Bool](repeating: false, count: counts.count),
      isHopeless: [Bool](repeating: false, count: counts.count))
    for stretch in stretches where stretch.counts.contains(where: { isSmall($0, limit) }) {
      let part = part(stretch.counts, stretch.relations.map { relations[$0] })
      let hidden = part.hidden(below: limit, tries: 0)
      for (place, count) in stretch.counts.enumerated() where isInReport(count) {
        hiding.isHidden[count] = hidden?[place] ?? true
        hiding.isHopeless[count] = hidden == nil
      }
    }
    return hiding
  }

  /// Counts that hang together by relations, and the numbers of those.
  private var stretches: [(counts: [Int], relations: [Int])] {
    var above = Array(counts.indices)
    func top(_ count: Int) -> Int {
      var count = count
      while above[count] != count {
        above[count] = above[above[count]]
        count = above[count]
      }
      return count
    }
    for relation in relations {
      for part in relation.parts { above[top(part)] = top(relation.total) }
    }
    var places: [Int: Int] = [:]
    var stretches: [(counts: [Int], relations: [Int])] = []
    for count in counts.indices {
      let top = top(count)
      if let place = places[top] {
        stretches[place].counts.append(count)
      } else {
        places[top] = stretches.count
        stretches.append(([count], []))
      }
    }
    for (number, relation) in relations.enumerated() {
      if let place = places[top(relation.total)] { stretches[place].relations.append(number) }
    }
    return stretches
  }
}
