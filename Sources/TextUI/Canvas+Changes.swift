extension Canvas {
  /// Of a row, from the first cell that differs from what another canvas of the same size has there
  /// to the last. `row` is where its cells stand among all.
  package func changed(since old: Canvas, in row: Range<Int>) -> Range<Int> {
    codes.withUnsafeBufferPointer { own in
      old.codes.withUnsafeBufferPointer { its in
        func isSame(_ index: Int) -> Bool {
          own[index] == its[index]
            && (!own[index].isCluster || character(of: own[index]) == old.character(of: its[index]))
        }
        var first = row.lowerBound
        while first < row.upperBound, isSame(first) { first += 1 }
        guard first < row.upperBound else { return first..<first }
        var end = row.upperBound
        while isSame(end - 1) { end -= 1 }
        while first > row.lowerBound, own[first].isContinuation { first -= 1 }
        return first..<end
      }
    }
  }
}
