extension Array {
  /// Whether both are the very same elements in memory. Two arrays of equal elements may not be:
  /// this only saves to compare what nothing has touched.
  package func sharesStorage(with other: [Element]) -> Bool {
    if isEmpty { return other.isEmpty }
    return count == other.count
      && withUnsafeBufferPointer { own in
        other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
      }
  }

  /// Lends every element where it lies, with its place: to take one out of the array copies all of
  /// it, which takes longer than to read what is asked of it.
  package func lend(_ body: (Int, UnsafePointer<Element>) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for place in elements.indices { body(place, first + place) }
    }
  }

  /// The same of those at some places.
  func lend(_ places: Range<Int>, _ body: (Int, UnsafePointer<Element>) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      for place in places { body(place, first + place) }
    }
  }

  /// Where the elements stand that are meant, without taking one out.
  func offsets(where isMeant: (UnsafePointer<Element>) -> Bool) -> [Int] {
    var offsets: [Int] = []
    lend { if isMeant($1) { offsets.append($0) } }
    return offsets
  }
}

extension Dictionary {
  /// Whether both are the very same in memory, as of arrays: a dictionary is one reference.
  func sharesStorage(with other: Self) -> Bool {
    unsafeBitCast(self, to: UInt.self) == unsafeBitCast(other, to: UInt.self)
  }
}
