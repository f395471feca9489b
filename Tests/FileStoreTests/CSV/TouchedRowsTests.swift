import Finsam
import Testing

@testable import FileStore

/// A register of many rows is not read again for the sake of a few: counted, not timed.
struct TouchedRowsTests {
  private typealias Events = RegisterFile<Register<ASFEvent>>

  private static let count = 2_000

  private func file() -> Events {
    let rows = (0..<Self.count).map { "h-\($0);2017-05-06;möte;Möte \($0)\n" }
    return Events(
      .events, file: ASFEvent.path,
      bytes: Array(("id;dag;slag;vad\n" + rows.joined()).utf8))
  }

  private func removal(_ place: Int, _ file: Events) -> Change {
    let before = place == 0 ? nil : file.register.rows[place - 1].id
    return Change(
      Address(ASFEvent.path),
      .remove(part: "rader", after: before, Outline(file.register.rows[place]).draft))
  }

  private func lines(_ places: Int..., of file: Events) -> [Splice] {
    places.map { place in
      let row = file.gridRow(place)
      return Splice(file.text.grid.rowStart(row)..<file.text.grid.nextRowStart(row), [])
    }
  }

  @Test func `taking rows away reads those behind them, and no others`() {
    let file = file()
    let new = file.applying(lines(700, 1_200, 1_201, of: file))
    #expect(new.rows == [700..<701, 1_199..<1_200])
    var rows = file.register.rows
    for place in [1_201, 1_200, 700] { rows.remove(at: place) }
    #expect(new.file.register.rows == rows)
    let whole = Events(.events, file: ASFEvent.path, bytes: new.file.bytes)
    #expect(whole.register.rows == rows && whole.gridRows == new.file.gridRows)
    for row in 0..<whole.text.grid.rowCount {
      #expect(whole.text.grid.rowStart(row) == new.file.text.grid.rowStart(row))
      #expect(whole.text.grid.rowEnd(row) == new.file.text.grid.rowEnd(row))
    }
  }

  @Test func `a changed cell reads its own row`() throws {
    let file = file()
    let cell = file.text.grid.range(file.gridRow(900), 3)
    let new = file.applying(Splice(cell, Array("Träff".utf8)))
    #expect(new.rows == [900..<901])
    #expect(new.file.register.rows[900].what == "Träff")
    #expect(new.file.register.rows.count == Self.count)
  }

  @Test func `a change is tried on the rows that it names`() throws {
    let file = file()
    let field = Change(ASFEvent.address(id: "h-5"), .field("vad", from: "Möte 5", to: "Träff"))
    let both = file.narrowed(to: [field, removal(1_300, file)]) as? Register<ASFEvent>
    #expect(both?.rows.map(\.id) == ["h-5", "h-1300"])
    let move = Change(
      Address(ASFEvent.path), .move(part: "rader", id: "h-5", from: "h-4", to: "h-9"))
    #expect((file.narrowed(to: [move]) as? Register<ASFEvent>)?.rows.count == Self.count)
  }

  @Test func `rows that were taken away here and there come back in one piece of work`() throws {
    let file = file()
    let removals = [1_500, 700, 20].map { removal($0, file) }
    let removed = try #require(try file.together(removals, restoring: false)).0
    #expect((removed as? Events)?.register.rows.count == Self.count - 3)
    let again = try #require(
      try removed.together(removals.reversed().map(\.inverse), restoring: true))
    #expect(again.0.bytes == file.bytes)
    #expect(again.1.count == 3)
  }
}
