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
  /// Shares of so few that they tell how many.
  private var shares: Set<String>
  private let hasSmall: Bool

  /// A share is of the series that its own is a part of; where nobody has said which, it may be of
  /// any that counts people in the same place and time.
  init(_ points: [NeedPoint], of series: [NeedSeries] = [], below limit: Int) {
    self.limit = limit
    let wholes = Dictionary(
      grouping: points.filter { $0.countsPeople && $0.value.number != nil },
      by: SmallNeedGroups.time(of:))
    shares = Set(
      points.filter { point in
        guard point.unit == NeedPoint.shareUnit, point.isLocal, let share = point.value.number
        else { return false }
        let one = series.first { $0.id == point.series }
        guard one?.isChange != true else { return false }
        let of = one?.partOf ?? ""
        return (wholes[SmallNeedGroups.time(of: point)] ?? []).contains { whole in
          guard of.isEmpty || whole.series == of, whole.group.isEmpty || whole.group == point.group,
            let count = whole.value.number?.whole
          else { return false }
          let part = share.people(of: count)
          return (1..<limit).contains(part) || (1..<limit).contains(count.subtracting(part))
        }
      }.map(SmallNeedGroups.share))
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
    hasSmall = !shares.isEmpty || points.contains { $0.isFew(below: limit) }
    shares.formUnion(told(by: points).map(SmallNeedGroups.share))
  }

  /// Shares of groups that make a whole together, of which some are hidden: those would be what the
  /// others leave, and so the least of the others that is somebody's goes with them.
  private func told(by points: [NeedPoint]) -> [NeedPoint] {
    let local = points.filter { point in
      point.unit == NeedPoint.shareUnit && point.isLocal && !point.group.isEmpty
        && point.value.number != nil
    }
    let divisions = Dictionary(grouping: local) { point in
      [point.series, SmallNeedGroups.time(of: point), point.meaning, point.denominator]
        .joined(separator: "\u{1F}")
    }
    return divisions.values.compactMap { groups in
      let sum = groups.compactMap { $0.value.number?.thousandths }.sum
      // Printed shares are rounded.
      guard (97_000...103_000).contains(sum) else { return nil }
      func size(_ point: NeedPoint) -> Int { point.value.number?.thousandths ?? 0 }
      guard let few = groups.filter(contains).map(size).filter({ $0 > 0 }).min() else { return nil }
      // A share that is larger and not hidden is of as many as may be told.
      return groups.filter { !contains($0) && size($0) > few }.min { size($0) < size($1) }
    }
  }

  var isEmpty: Bool { !hasSmall }

  func contains(_ point: NeedPoint) -> Bool {
    point.isFew(below: limit) || shares.contains(SmallNeedGroups.share(point))
      || !point.group.isEmpty && spots.contains(SmallNeedGroups.spot(point))
  }

  /// Where and when a figure is of.
  private static func time(of point: NeedPoint) -> String {
    [point.area, point.lastDay.map { "\($0.serial)" } ?? point.period].joined(separator: "\u{1F}")
  }

  private static func share(_ point: NeedPoint) -> String {
    [point.series, point.area, point.period, point.group, point.meaning].joined(separator: "\u{1F}")
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
    NeedPoint.wholeUnits.contains(unit) && isLocal
  }

  /// Whether it is of some municipality or county.
  fileprivate var isLocal: Bool { area != "riket" && area != "EU" }

  /// Whether it counts somebody, and fewer than the limit, or leaves so few of those whom it says
  /// itself that it is a part of: `20` of `23 hushåll`.
  fileprivate func isFew(below limit: Int) -> Bool {
    guard countsPeople, let people = value.number?.whole else { return false }
    let few = 1..<limit
    return few.contains(people) || whole.map { few.contains($0 - people) } == true
  }

  /// The number that the words of what it is a part of begin with.
  private var whole: Int? {
    let digits = denominator.prefix { $0.isASCII && $0.isNumber || $0.isWhitespace }
    return Int(digits.filter(\.isNumber))
  }
}
