/// The figures of one series in one area and group, in the order of time: what can be compared with
/// each other.
package struct SeriesRun: Equatable, Sendable {
  package let series: String
  package let area: String
  package let group: String
  package let unit: String
  package let meaning: String
  /// The whole that the shares are of; empty where it is not said, and for what is no share.
  package let denominator: String
  /// By their last day; those without a day keep the file's order, behind the others.
  package fileprivate(set) var points: [NeedPoint]

  package static func all(of points: [NeedPoint]) -> [SeriesRun] {
    var runs: [SeriesRun] = []
    var places: [String: Int] = [:]
    for point in points {
      // Shares of unlike wholes are not compared.
      let denominator = point.isShare ? point.denominator : ""
      let key = [point.series, point.area, point.group, point.unit, point.meaning, denominator]
        .joined(separator: "\u{1F}")
      if let place = places[key] {
        runs[place].points.append(point)
      } else {
        places[key] = runs.count
        runs.append(
          SeriesRun(
            series: point.series, area: point.area, group: point.group, unit: point.unit,
            meaning: point.meaning, denominator: denominator, points: [point]))
      }
    }
    for index in runs.indices {
      runs[index].points = runs[index].points.enumerated().sorted {
        ($0.element.lastSerial, $0.offset) < ($1.element.lastSerial, $1.offset)
      }.map(\.element)
    }
    return runs
  }
}

extension NeedPoint {
  package var lastDay: Day? { to?.day ?? from?.day }

  /// Whether it is a part of a whole: `procent`, `av tio`.
  package var isShare: Bool { unit == NeedPoint.shareUnit || unit.hasPrefix("av ") }

  fileprivate var lastSerial: Int { lastDay?.serial ?? .max }
}
