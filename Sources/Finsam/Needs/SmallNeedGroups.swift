/// Groups of few people in one municipality: printed in a source, and not told in the förbund's own
/// reports, nor what they could be worked out from.
struct SmallNeedGroups {
  private struct Division: Hashable {
    let area: String
    let series: String
    let day: Int
    let period: String
  }

  let limit: Int
  /// Area, time and group of what is hidden: its households, its persons and its share alike.
  private let spots: Set<String>

  init(_ points: [NeedPoint], below limit: Int) {
    self.limit = limit
    var divisions: [Division: [NeedPoint]] = [:]
    for point in points where point.countsPeople && !point.group.isEmpty {
      let division = Division(
        area: point.area, series: point.series, day: point.lastDay?.serial ?? 0,
        period: point.period)
      divisions[division, default: []].append(point)
    }
    var spots: Set<String> = []
    for groups in divisions.values {
      let sorted = groups.sorted { ($0.people, $0.id) < ($1.people, $1.id) }
      let small = sorted.filter { (1..<limit).contains($0.people) }
      guard !small.isEmpty else { continue }
      var hidden = small
      // One alone is what is left of the whole; and two that together are few are few.
      var rest = sorted.filter { $0.people >= limit }[...]
      while hidden.count < 2 || hidden.map(\.people).sum < limit, let next = rest.popFirst() {
        hidden.append(next)
      }
      spots.formUnion(hidden.map(SmallNeedGroups.spot))
    }
    self.spots = spots
  }

  var isEmpty: Bool { spots.isEmpty }

  func contains(_ point: NeedPoint) -> Bool {
    !point.group.isEmpty && spots.contains(SmallNeedGroups.spot(point))
  }

  private static func spot(_ point: NeedPoint) -> String {
    [point.area, point.group].map { Folding.plain($0) }.joined(separator: "\u{1F}")
  }
}

extension NeedPoint {
  fileprivate var countsPeople: Bool {
    ["hushåll", "personer", "biståndshushåll", "biståndsmottagare"].contains(unit)
      && area != "riket" && area != "EU"
  }

  fileprivate var people: Int { value.number?.whole ?? 0 }
}
