import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A wider screen never shows less of a list than a narrower one.
@Suite struct ColumnGrowthTests {
  private static let widths = [60, 80, 100, 120, 160, 200]

  /// The titles of the list's columns, as they are drawn; nil where it is no list or has no rows.
  private static func titles(_ state: State) -> [String]? {
    guard let screen = state.screens.top.content as? any BrowsingScreen, screen.rowCount > 0 else {
      return nil
    }
    return titles(screen, state)
  }

  private static func titles<Screen: BrowsingScreen>(_ screen: Screen, _ state: State) -> [String]?
  {
    let area = screen.body(of: state.contentArea, state.desk)
    guard let list = screen.panes.areas(in: area).list else { return nil }
    let table = screen.list.table(screen.panes)
    return table.shownColumns(width: list.width).map { table.columns[$0].title }
  }

  @Test(arguments: [24, 40]) func `no column goes as the screen is widened`(height: Int) throws {
    var lists = 0
    let sizes = Self.widths.map { Size($0, height) }
    let states = try (Everywhere.states() + Everywhere.others()).filter { $0.overlay == nil }
    for start in states {
      var before: (width: Int, titles: [String])?
      for size in sizes {
        var state = start
        _ = state.update(.input(.resized(size)))
        guard let titles = Self.titles(state) else { continue }
        if let before {
          let gone = Set(before.titles).subtracting(titles)
          #expect(
            gone.isEmpty, "\(start.name): \(before.width) → \(size.width): \(gone.sorted())")
        }
        before = (size.width, titles)
        lists += 1
      }
    }
    #expect(lists > 100)
  }

  @Test func `labels of a detail are whole where the values have room`() throws {
    var state = try State.sample(try .youths, size: Size(200, 60))
    state.press("7")
    #expect(state.rows.contains { $0.contains("Lämnade introduktionsprogrammet") })
  }
}
