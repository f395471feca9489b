import Testing

@testable import Finsam

@Suite struct RowChangeTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `rows that changed are those between the first and the last that differ`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    for _ in 0..<300 {
      let old = (0..<Int(chance.next() % 12)).map { _ in Int(chance.next() % 3) }
      var new = old
      for _ in 0..<Int(chance.next() % 3) {
        let place = Int(chance.next() % UInt64(new.count + 1))
        if chance.next() % 2 == 0 || place == new.count {
          new.insert(7, at: place)
        } else {
          new.remove(at: place)
        }
      }
      let change = RowChange(from: old, to: new)
      var rebuilt = old
      rebuilt.replaceSubrange(change.gone, with: new[change.come])
      #expect(rebuilt == new, "\(old) to \(new)")
      for (place, row) in new.enumerated() {
        if let former = change.former(place) { #expect(old[former] == row, "\(old) to \(new)") }
      }
      let odd = { (rows: [Int]) in rows.indices.filter { rows[$0] % 2 == 1 } }
      let kept = change.kept(odd(old)) { range in range.filter { new[$0] % 2 == 1 } }
      #expect(kept == odd(new), "\(old) to \(new)")
    }
  }
}
