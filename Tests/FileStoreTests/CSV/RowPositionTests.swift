import Finsam
import Testing

@testable import FileStore

/// A row and its cells stand where one finds them by counting lines from the file's start.
struct RowPositionTests {
  @Test(arguments: 0..<40)
  func `a cell's line and column are counted, whatever lines its register has`(seed: Int) throws {
    var chance = Chance(seed: seed)
    let lineBreak = chance.pick(["\n", "\r\n", "\r"])
    let mark = chance.pick(["", "\u{FEFF}"])
    let texts = [
      "möte", "\"två\(lineBreak)rader\"", "\"\"", "\"a \"\"b\"\"\(lineBreak)\(lineBreak)ö\"",
    ]
    let known = seed.isMultiple(of: 4) ? Array(texts.prefix(1)) : texts
    var text = mark + "id;vad;anteckning;källa" + lineBreak
    let count = 12
    for row in 0..<count {
      if chance.isTrue(oneIn: 5) { text += lineBreak }
      text += "h-\(row);\(chance.pick(known));\(chance.pick(known));S4:1" + lineBreak
    }
    let bytes = Array(text.utf8)
    let file = RegisterFile<Register<ASFEvent>>(.events, file: ASFEvent.path, bytes: bytes)
    try #require(file.register.rows.count == count)
    let positions = file.positions
    for row in 0..<count {
      let grid = file.text.grid
      let index = try #require(file.index(of: "h-\(row)"))
      for (column, key) in ["id", "vad", "anteckning", "källa"].enumerated() {
        let place = Place(ASFEvent.address(id: "h-\(row)"), field: key)
        let offset = grid.range(file.gridRow(index), column).lowerBound
        let found = try #require(positions[place])
        let counted = file.text.position(of: offset)
        #expect([found.line, found.column] == [counted.line, counted.column], "\(key) \(row)")
      }
    }
  }
}
