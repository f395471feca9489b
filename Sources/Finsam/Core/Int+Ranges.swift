extension [Int] {
  /// Those that follow on one another as one: `3`, `5–9`.
  var inRanges: [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in self {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
  }
}
