/// Many förbund side by side, each measure of one year: figures of other years are shown with
/// theirs, and are in no median.
package struct ForbundComparison: Equatable, Sendable {
  /// Which förbund one is compared with.
  package enum Peers: String, CaseIterable, Hashable, Sendable {
    case all = "alla"
    case county = "län"
    /// Between half and twice as many inhabitants.
    case size = "storlek"

    package var title: String {
      switch self {
      case .all: "Alla förbund"
      case .county: "Samma län"
      case .size: "Hälften till dubbelt så många invånare"
      }
    }
  }

  /// What the peers' figures of one measure come to.
  package struct Spread: Equatable, Sendable {
    package let measure: ComparedMeasure
    /// The year of the figures; nil where the measure is of no year, or nobody has it.
    package let year: Year?
    /// How many figures of that year there are.
    package let count: Int
    /// Nil of fewer than `leastForMedian` figures.
    package let median: Number?
    /// Nil of fewer than `leastForQuartiles`.
    package let lower: Number?
    package let upper: Number?
  }

  package let peers: Peers
  /// Whose peers they are; nil for all.
  package let own: ComparedForbund?
  /// Among them the own one; in the order of their names.
  package let forbund: [ComparedForbund]
  package let spreads: [Spread]
  /// Why nobody is chosen as a peer; nil where some are, or all.
  package let hindrance: String?

  /// Of two figures the middle says nothing more than they do.
  static let leastForMedian = 3
  static let leastForQuartiles = 4

  /// `own` is a folder's name.
  package init(_ all: [ComparedForbund], own folder: String? = nil, peers: Peers = .all) {
    let own = all.first { $0.folder == folder }
    self.own = own
    self.peers = peers
    hindrance = own.flatMap { ForbundComparison.hindrance(to: peers, of: $0) }
    let chosen = all.filter { other in
      guard let own, other.folder != own.folder else { return true }
      return own.isPeer(other, by: peers)
    }
    forbund = chosen.sorted { left, right in
      (SwedishOrder(left.name), left.folder) < (SwedishOrder(right.name), right.folder)
    }
    let indicators = chosen.flatMap(\.figures).map(\.measure).filter {
      if case .indicator = $0 { true } else { false }
    }
    var measures = ComparedMeasure.usual
    for indicator in indicators where !measures.contains(indicator) { measures.append(indicator) }
    spreads = measures.map { ForbundComparison.spread($0, chosen) }
  }

  private static func hindrance(to peers: Peers, of own: ComparedForbund) -> String? {
    switch peers {
    case .all: nil
    case .county: own.county.isEmpty ? "\(own.name) har inget län i forbund.yaml." : nil
    case .size:
      own.inhabitants == nil ? "\(own.name) har inget antal invånare i forbund.yaml." : nil
    }
  }

  private static func spread(_ measure: ComparedMeasure, _ forbund: [ComparedForbund]) -> Spread {
    let figures = forbund.map { $0.figure(measure) }.filter { $0.value != nil }
    // The year that most have; of as many the latest.
    var counts: [Int: Int] = [:]
    for year in figures.compactMap(\.year) { counts[year.number, default: 0] += 1 }
    let year = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Year($0.key) }
    let values = figures.filter { $0.year == year }.compactMap(\.value?.thousandths).sorted()
    return Spread(
      measure: measure, year: year, count: values.count,
      median: values.count < leastForMedian ? nil : quantile(values, quarters: 2),
      lower: values.count < leastForQuartiles ? nil : quantile(values, quarters: 1),
      upper: values.count < leastForQuartiles ? nil : quantile(values, quarters: 3))
  }

  /// The value that so many quarters of the figures lie below, in a straight line between the two
  /// it falls between (R. J. Hyndman and Y. Fan, *Sample Quantiles in Statistical Packages*, 1996,
  /// definition 7).
  private static func quantile(_ sorted: [Int], quarters: Int) -> Number {
    let place = (sorted.count - 1) * quarters
    let (index, rest) = (place / 4, place % 4)
    guard rest > 0 else { return Number(thousandths: sorted[index]) }
    let step = Double(sorted[index + 1]) - Double(sorted[index])
    return Number(thousandths: sorted[index] + Int((step * Double(rest) / 4).rounded()))
  }

  package func spread(_ measure: ComparedMeasure) -> Spread? {
    spreads.first { $0.measure == measure }
  }
}

extension ComparedForbund {
  fileprivate func isPeer(_ other: ComparedForbund, by peers: ForbundComparison.Peers) -> Bool {
    switch peers {
    case .all: return true
    case .county:
      return !county.isEmpty && Folding.plain(county) == Folding.plain(other.county)
    case .size:
      guard let own = inhabitants?.thousandths, let others = other.inhabitants?.thousandths else {
        return false
      }
      return Double(others) >= Double(own) / 2 && Double(others) <= Double(own) * 2
    }
  }
}
