import Testing
import TextUI

struct ColumnSharingTests {
  private func widths(
    _ columns: [TableColumn], _ cells: [Int], width: Int
  ) -> [String: Int] {
    let needs = zip(columns, cells).map {
      ColumnNeed(title: TextWidth.cells(of: $0.title), cells: $1)
    }
    return Dictionary(
      uniqueKeysWithValues: columns.places(x: 0, width: width, needs: needs).map {
        (columns[$0.column].title, $0.width)
      })
  }

  private let insatser = [
    TableColumn("Namn", .flexible(10, weight: 3), priority: 9),
    TableColumn("Ägare", .flexible(12, weight: 2), priority: 7),
    TableColumn("Form", .flexible(8), priority: 4),
    TableColumn("Delt.", .fixed(8), alignment: .right, priority: 6),
  ]

  @Test func `columns take what they need and no more`() {
    #expect(
      widths(insatser, [30, 12, 9, 3], width: 120)
        == ["Namn": 30, "Ägare": 12, "Form": 9, "Delt.": 5])
  }

  @Test func `names are whole before other text grows`() {
    #expect(
      widths(insatser, [30, 40, 9, 3], width: 70)
        == ["Namn": 30, "Ägare": 20, "Form": 9, "Delt.": 5])
  }

  @Test func `names that cannot be whole share what is left over by weight`() {
    #expect(
      widths(insatser, [90, 40, 9, 3], width: 66)
        == ["Namn": 24, "Ägare": 22, "Form": 9, "Delt.": 5])
  }

  @Test func `a column without text goes where any text would be cut`() {
    #expect(
      widths(insatser, [30, 0, 9, 3], width: 55) == ["Namn": 30, "Ägare": 5, "Form": 9, "Delt.": 5])
    #expect(widths(insatser, [30, 0, 9, 3], width: 53) == ["Namn": 30, "Form": 9, "Delt.": 5])
    #expect(
      widths(insatser, [30, 12, 0, 3], width: 54) == ["Namn": 30, "Ägare": 12, "Delt.": 5])
    #expect(
      widths(insatser, [30, 12, 0, 3], width: 57)
        == ["Namn": 30, "Ägare": 12, "Form": 4, "Delt.": 5])
  }

  @Test func `a column that went comes back where others need less and names stay whole`() {
    #expect(
      widths(insatser, [20, 12, 5, 3], width: 40) == ["Namn": 19, "Ägare": 12, "Delt.": 5])
    #expect(
      widths(insatser, [10, 5, 4, 3], width: 40)
        == ["Namn": 10, "Ägare": 5, "Form": 4, "Delt.": 5])
  }

  @Test func `a number that needs more has it where half of the width is left for names`() {
    #expect(
      widths(insatser, [90, 40, 9, 11], width: 76)
        == ["Namn": 26, "Ägare": 24, "Form": 9, "Delt.": 11])
    // Where names have less, other text gives it what it has above its least.
    #expect(
      widths(insatser, [90, 40, 9, 11], width: 66)
        == ["Namn": 22, "Ägare": 19, "Form": 8, "Delt.": 11])
    #expect(
      widths(insatser, [90, 40, 9, 30], width: 66)
        == ["Namn": 22, "Ägare": 12, "Form": 8, "Delt.": 18])
  }

  @Test func `no table of any kind wastes room`() {
    var seed = Seed(2_014)
    for _ in 0..<4_000 {
      let count = seed.next(1...7)
      let columns = (0..<count).map { _ -> TableColumn in
        let cells = seed.next(1...30)
        return TableColumn(
          String(repeating: "t", count: seed.next(0...12)),
          seed.next(0...1) == 0 ? .fixed(cells) : .flexible(cells, weight: seed.next(0...3)),
          alignment: seed.next(0...2) == 0 ? .right : .left, priority: seed.next(0...9))
      }
      let needs = columns.map {
        ColumnNeed(title: $0.title.count, cells: seed.next(0...3) == 0 ? 0 : seed.next(1...60))
      }
      let width = seed.next(1...200)
      let places = columns.places(x: 3, width: width, needs: needs)
      let taken = places.reduce(2 * (places.count - 1)) { $0 + $1.width }
      let needed = places.reduce(2 * (places.count - 1)) { $0 + needs[$1.column].width }

      #expect(!places.isEmpty)
      #expect(places.allSatisfy { $0.width <= needs[$0.column].width })
      #expect(taken == min(width, needed) || places.count == 1 && taken <= width)
      let asked = columns.map { column in
        switch column.width {
        case .fixed(let cells), .flexible(let cells, _): cells
        }
      }
      let dropped = columns.indices.filter { index in !places.contains { $0.column == index } }
      if asked.reduce(2 * (count - 1), +) <= width {
        #expect(dropped.allSatisfy { needs[$0].cells == 0 })
      }
      if needs.reduce(2 * (count - 1), { $0 + $1.width }) <= width { #expect(dropped.isEmpty) }
      var x = 3
      for place in places {
        #expect(place.x == x)
        x += place.width + 2
      }
    }
  }
}

/// Numbers that are as random in every run.
private struct Seed {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
