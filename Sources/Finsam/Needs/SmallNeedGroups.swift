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
  /// Areas and groups that are hidden: households, persons and shares alike, of every time.
  private let spots: Set<String>
  private let hasSmall: Bool

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
    // Groups may be parts of one another, as ages are: with one of them all are hidden.
    for groups in divisions.values where groups.contains(where: { $0.isFew(below: limit) }) {
      spots.formUnion(groups.map(SmallNeedGroups.spot))
    }
    self.spots = spots
    hasSmall = points.contains { $0.isFew(below: limit) }
  }

  var isEmpty: Bool { !hasSmall }

  func contains(_ point: NeedPoint) -> Bool {
    point.isFew(below: limit)
      || !point.group.isEmpty && spots.contains(SmallNeedGroups.spot(point))
  }

  /// Whether the figure at a place is hidden.
  func hides(_ address: Address, _ office: Office) -> Bool {
    office.needs.points.first { $0.address == address }.map(contains) ?? false
  }

  private static func spot(_ point: NeedPoint) -> String {
    [point.area, point.group].map { Folding.plain($0) }.joined(separator: "\u{1F}")
  }
}

extension NeedPoint {
  /// Units of people and households, which are counted in wholes.
  static let wholeUnits = ["hushåll", "personer", "biståndshushåll", "biståndsmottagare"]
  static let shareUnit = "procent"

  fileprivate var countsPeople: Bool {
    NeedPoint.wholeUnits.contains(unit) && area != "riket" && area != "EU"
  }

  /// Whether it counts somebody, and fewer than the limit.
  fileprivate func isFew(below limit: Int) -> Bool {
    guard countsPeople, let people = value.number?.whole else { return false }
    return people > 0 && people < limit
  }
}
