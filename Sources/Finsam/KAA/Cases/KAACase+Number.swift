extension KAACase {
  /// A case number in the series of the latest: `sk-14-037` after `sk-14-036`. Many offices have
  /// numbers of their own, so it is only proposed.
  package static func nextNumber(after taken: [String]) -> String {
    let series = taken.lazy.compactMap { NumberSeries(of: $0) }.last
    return (series ?? NumberSeries(prefix: "kaa-")).next(after: taken)
  }
}
