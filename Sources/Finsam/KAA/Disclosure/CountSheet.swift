/// Counts of people that hang together, and which of them must be hidden.
///
/// A count from 1 up to the limit is hidden (*primary suppression*). Then more is hidden until no
/// such count, and no sum of them below the limit, can be worked out from what is still shown
/// (*secondary suppression*), and as little as possible. What a reader can work out is
/// `CountAudit`'s question; nought is always shown.
package struct CountSheet: Sendable {
  package private(set) var counts: [Int] = []
  private var standsInReport: [Bool] = []
  private var leasts: [Int] = []
  private(set) var relations: [(total: Int, parts: [Int])] = []

  package init() {}

  /// Takes in a count and answers with its number in the sheet. One that `isShown` nowhere is
  /// there because it can be worked out from others. Hidden, it is known to be `least` or more.
  package mutating func add(_ count: Int, isShown: Bool = true, least: Int = 1) -> Int {
    counts.append(count)
    standsInReport.append(isShown)
    leasts.append(least)
    return counts.count - 1
  }

  /// States that the parts make up the total, as every reader knows.
  package mutating func relate(total: Int, parts: [Int]) {
    relations.append((total, parts))
  }

  func isSmall(_ count: Int, _ limit: Int) -> Bool {
    counts[count] > 0 && counts[count] < limit
  }

  /// Some of the counts, in their order, with the relations that are theirs alone.
  func part(_ some: [Int], _ relations: [(total: Int, parts: [Int])]) -> CountSheet {
    var part = CountSheet()
    var places: [Int: Int] = [:]
    for count in some {
      places[count] = part.add(
        counts[count], isShown: standsInReport[count], least: leasts[count])
    }
    for relation in relations {
      guard let total = places[relation.total] else { continue }
      part.relate(total: total, parts: relation.parts.compactMap { places[$0] })
    }
    return part
  }
}

/// What the audit asks of a sheet.
extension CountSheet {
  func isInReport(_ count: Int) -> Bool { standsInReport[count] }

  /// Nought is always shown.
  func canHide(_ count: Int) -> Bool { standsInReport[count] && counts[count] > 0 }

  /// Whether a reader does not know the count.
  private func isOpen(_ count: Int, _ hidden: [Bool]) -> Bool {
    hidden[count] || !standsInReport[count]
  }

  /// How many more sums would have a single count that a reader does not know.
  func sumsOpened(by count: Int, _ hidden: [Bool]) -> Int {
    relations.reduce(0) { opened, relation in
      let members = relation.parts + [relation.total]
      guard members.contains(count) else { return opened }
      switch members.count(where: { isOpen($0, hidden) }) {
      case 0: return opened + 1
      case 1: return opened - 1
      default: return opened
      }
    }
  }

  var equations: CountEquations {
    // Known noughts change no sum.
    CountEquations(
      counts,
      relations: relations.map { relation in
        (relation.total, relation.parts.filter { counts[$0] > 0 || !standsInReport[$0] })
      })
  }

  /// What each count can be, as far as a reader sees at once.
  func ranges(_ hidden: [Bool]) -> [ClosedRange<Int>] {
    counts.indices.map { count in
      guard isOpen(count, hidden) else { return counts[count]...counts[count] }
      return (hidden[count] ? leasts[count] : 0)...CountEquations.unlimited
    }
  }

  /// The same number for counts that a change can spread between.
  func islands(_ hidden: [Bool]) -> [Int] {
    let open = relations.map { relation in
      (relation.parts + [relation.total]).filter { isOpen($0, hidden) }
    }
    var islands = Array(counts.indices)
    var isChanging = true
    while isChanging {
      isChanging = false
      for group in open {
        let least = group.reduce(Int.max) { min($0, islands[$1]) }
        for count in group where islands[count] > least {
          islands[count] = least
          isChanging = true
        }
      }
    }
    return islands
  }
}
