import Testing

@testable import Finsam

@Suite struct IdTableTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `an id is found where a dictionary finds it first`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let letters = ["a", "b", "1", "-", "å", "a\u{30A}", "é", "e\u{301}", "漢"]
    for _ in 0..<60 {
      let ids = (0..<Int(chance.next() % 90)).map { _ in
        (0..<Int(chance.next() % 4)).map { _ in letters[Int(chance.next() % 9)] }.joined()
      }
      let table = IdTable(count: ids.count) { ids[$0] }
      let known = Dictionary(zip(ids, ids.indices)) { first, _ in first }
      for id in ids + ["", "a", "å-", "borta"] {
        #expect(table.place(of: id) { ids[$0] } == known[id], "\(id) in \(ids)")
      }
    }
  }
}
