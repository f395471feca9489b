extension [String] {
  /// Whether one of them stands more than once.
  var haveRepeats: Bool {
    // Few are compared sooner than they are counted.
    guard count < 16 else { return Set(self).count < count }
    return indices.contains { index in self[..<index].contains { $0.isSame(as: self[index]) } }
  }
}
