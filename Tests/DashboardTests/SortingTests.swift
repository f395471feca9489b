import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Every list can be sorted, and have its own order again.
@Suite struct SortingTests {
  private static let ways: [[Key]] = [["2"], ["3"], ["4"], ["6"], ["8"], ["9"], ["0"]]

  @Test(arguments: ways.indices)
  func `a list is sorted by any column, both ways, and set back`(way: Int) throws {
    for forbund in ["skelleftea-norsjo", "gavleborg"] {
      var state = try State.shipped(forbund, size: Size(200, 60))
      for key in SortingTests.ways[way] { state.press(key) }
      guard let own = rows(state), !own.isEmpty else { continue }
      for column in 0..<heads(state) {
        sort(&state, by: column)
        let up = try #require(rows(state))
        sort(&state, by: column)
        let down = try #require(rows(state))
        #expect(Set(up) == Set(down) && Set(up).isSubset(of: Set(own)), "\(way) \(column)")
        state.press("s")
        state.type("egen ordning")
        state.press(.enter)
        #expect(rows(state) == own, "\(way) \(column)")
      }
    }
  }

  private func sort(_ state: inout State, by column: Int) {
    state.press("s", .home)
    for _ in 0..<column { state.press(.down) }
    state.press(.enter)
  }

  private func rows(_ state: State) -> [Int]? {
    (state.screens.top.content as? any BrowsingScreen)?.list.rows
  }

  private func heads(_ state: State) -> Int {
    (state.screens.top.content as? any BrowsingScreen)?.list.heads.count { !$0.isFileOnly } ?? 0
  }

  @Test func `activities stay under their goal, in whatever order`() throws {
    var state = try State.shipped("gavleborg", size: Size(200, 60))
    state.press("6")
    func pairs(_ state: State) -> Set<[String]> {
      guard let list = (state.screens.top.content as? ASFScreen)?.list else { return [] }
      var goal = ""
      var pairs: Set<[String]> = []
      for place in list.rows.indices {
        guard let address = list.line(at: place)?.address else { continue }
        if address.steps.last?.part == PartKey.activities {
          pairs.insert([goal, address.path])
        } else {
          goal = address.path
        }
      }
      return pairs
    }
    let own = pairs(state)
    #expect(!own.isEmpty)
    for column in 0..<4 {
      sort(&state, by: column)
      #expect(pairs(state) == own, "\(column)")
    }
  }
}
