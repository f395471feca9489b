import Finsam
import Testing

@testable import Dashboard
@testable import TextUI

/// A wider screen never shows less of a list than a narrower one.
@Suite struct ColumnGrowthTests {
  private static let widths = [60, 80, 100, 120, 160, 200]

  /// A column as it is drawn.
  private struct Drawn {
    let title: String
    /// Whether no row has anything in it.
    let isEmpty: Bool
    /// Whether all that stands in it has room on one line.
    let isWhole: Bool
  }

  /// The list's columns, as they are drawn; nil where it is no list or has no rows.
  private static func columns(_ state: State) -> [Drawn]? {
    guard let screen = state.screens.top.content as? any BrowsingScreen, screen.rowCount > 0 else {
      return nil
    }
    return columns(screen, state)
  }

  private static func columns<Screen: BrowsingScreen>(_ screen: Screen, _ state: State) -> [Drawn]?
  {
    let area = screen.body(of: state.contentArea, state.desk)
    guard let list = screen.panes.areas(in: area).list else { return nil }
    let table = screen.list.table(screen.panes)
    let needs = table.columnNeeds
    let places = table.columns.places(
      x: 0, width: list.width - Table.gutter - 2, needs: needs)
    return places.map { place in
      Drawn(
        title: table.columns[place.column].title, isEmpty: needs[place.column].isEmpty,
        isWhole: needs[place.column].cells <= place.width)
    }
  }

  /// Every list of the shipped data, one state each: main screens with all their views, and
  /// registers.
  private static func lists(_ forbund: String) throws -> [State] {
    let start = try State.shipped(forbund)
    var states: [State] = []
    for screen in MainScreen.allCases {
      var state = start
      state.visit(.main(screen))
      states.append(state)
    }
    let places = PaletteSearch("", start.desk).places.map(\.destination)
    for place in places {
      var state = start
      state.visit(place)
      states.append(state)
    }
    return states.filter { columns($0) != nil }
  }

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"], [24, 40, 60])
  func `no text is cut while a column without text stands`(forbund: String, height: Int) throws {
    let states = try Self.lists(forbund)
    #expect(states.count > 15)
    for start in states {
      for width in Self.widths {
        var state = start
        _ = state.update(.input(.resized(Size(width, height))))
        guard let columns = Self.columns(state), columns.contains(where: { !$0.isWhole }) else {
          continue
        }
        let empty = columns.filter(\.isEmpty).map(\.title)
        let cut = columns.filter { !$0.isWhole }.map(\.title)
        #expect(empty.isEmpty, "\(start.name) \(width): \(empty) stand, \(cut) are cut")
      }
    }
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
        guard let columns = Self.columns(state) else { continue }
        let titles = columns.filter { !$0.isEmpty }.map(\.title)
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
