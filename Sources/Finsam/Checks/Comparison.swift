/// Two figures that a finding holds against each other, and the lines of the sources that have
/// them.
struct Comparison: Hashable, Sendable {
  /// Both as files write them, in order.
  let values: String
  /// `S4:1012, S4:2738`
  let sources: [String]

  init(_ one: String, _ other: String, at sources: [String]) {
    values = one < other ? one + "\u{0}" + other : other + "\u{0}" + one
    self.sources = sources
  }

  /// Whether it is of one figure, a day that cannot be, which the other holds against another.
  func isOfOne(in other: Comparison) -> Bool {
    let (own, both) = (values.split(separator: "\0"), other.values.split(separator: "\0"))
    return own.count == 2 && own[0] == own[1] && both.contains(own[0]) && sharesLines(with: other)
  }

  /// Whether both hold the same figures of the same lines against each other.
  func isSame(as other: Comparison) -> Bool {
    values == other.values && sharesLines(with: other)
  }

  private func sharesLines(with other: Comparison) -> Bool {
    sources.contains { one in other.sources.contains { one.sharesLines(with: $0) } }
  }
}

extension [Finding] {
  /// Without those that hold figures against each other which another check tells more of: that
  /// names both places, of whatever register.
  var withoutDoubles: [Finding] {
    let exact = lazy.filter { !$0.isOfOneRegister }.compactMap(\.comparison)
    let known = Dictionary(grouping: exact, by: \.values)
    guard !known.isEmpty else { return self }
    return filter { finding in
      guard let own = finding.comparison, finding.isOfOneRegister else { return true }
      if finding.check == .impossibleDay { return !exact.contains(where: own.isOfOne(in:)) }
      return !(known[own.values] ?? []).contains(where: own.isSame)
    }
  }
}

extension Finding {
  /// Whether its check looks only at what a record, or a register and its totals, says itself.
  fileprivate var isOfOneRegister: Bool { others.isEmpty || check == .impossibleFigure }
}
