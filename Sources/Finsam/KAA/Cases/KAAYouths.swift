/// Which cases are one youth's.
///
/// A case and the earlier one that it names are one youth's, in chains and branches of any length,
/// also over a municipality's border. An earlier case that has been removed still ties those
/// together that name it, and cases that name each other in a ring are one youth's too.
package struct KAAYouths: Equatable, Sendable {
  /// Places of cases in the register, those of one youth together and in the register's order.
  private var places: [Int]
  /// The cases of youth `i` are those from `starts[i]` to `starts[i + 1]`.
  private var starts: [Int]

  package init(_ cases: [KAACase]) {
    places = Array(cases.indices)
    starts = Array(0...cases.count)
    // Numbers that are named as an earlier case; most are not, and need not be looked up.
    var named: [String: Int] = [:]
    for one in cases where !one.previous.isEmpty && named[one.previous] == nil {
      named[one.previous] = cases.count + named.count
    }
    guard !named.isEmpty else { return }
    var roots = Array(0..<(cases.count + named.count))
    for (place, one) in cases.enumerated() {
      for number in [named[one.id], named[one.previous]] {
        guard let number else { continue }
        let (root, other) = (KAAYouths.root(of: place, &roots), KAAYouths.root(of: number, &roots))
        roots[max(root, other)] = min(root, other)
      }
    }
    let youths = cases.indices.map { KAAYouths.root(of: $0, &roots) }
    var counts = [Int](repeating: 0, count: cases.count)
    for youth in youths { counts[youth] += 1 }
    var next = [Int](repeating: 0, count: cases.count)
    starts = [0]
    for youth in cases.indices where counts[youth] > 0 {
      next[youth] = starts[starts.count - 1]
      starts.append(next[youth] + counts[youth])
    }
    for (place, youth) in youths.enumerated() {
      places[next[youth]] = place
      next[youth] += 1
    }
  }

  package var count: Int { starts.count - 1 }

  /// The places in the register of the youth's cases.
  package subscript(youth: Int) -> ArraySlice<Int> { places[starts[youth]..<starts[youth + 1]] }

  private static func root(of place: Int, _ roots: inout [Int]) -> Int {
    var place = place
    while roots[place] != place {
      roots[place] = roots[roots[place]]
      place = roots[place]
    }
    return place
  }
}
