import Finsam
import Testing

@testable import FileStore

struct DelimitedTextTests {
  func rows(_ text: String, delimiter: UInt8? = nil) -> [[String]] {
    let table = DelimitedText(
      SourceText(file: "tabell.csv", bytes: Array(text.utf8)), delimiter: delimiter)
    return (0..<table.rowCount).map { row in table.row(row).map { table.text($0) } }
  }

  @Test func `cells may be quoted, and hold delimiters, quotes and line breaks`() {
    #expect(
      rows("\u{FEFF}a;b;c\r\n\"1;2\";\"han sa \"\"nej\"\"\";\"två\r\nrader\"\r\n;;\r\nåäö;;slut")
        == [
          ["a", "b", "c"], ["1;2", "han sa \"nej\"", "två\r\nrader"], ["", "", ""],
          ["åäö", "", "slut"],
        ])
  }

  @Test func `the delimiter is the one most used in the first line`() {
    #expect(rows("a,b,c;d\n1,2,3\n") == [["a", "b", "c;d"], ["1", "2", "3"]])
    #expect(rows("a\tb\n1,2\t3\n") == [["a", "b"], ["1,2", "3"]])
    #expect(rows("ensam\n") == [["ensam"]])
    #expect(rows("") == [])
  }

  @Test func `a quote in the wrong place makes the row a broken one`() {
    let bytes = Array("a;\"b\"c;d\n\"öppen;x\n".utf8)
    let table = DelimitedText(SourceText(file: "tabell.csv", bytes: bytes))
    #expect(table.brokenRows == [0, 1])
    let torn = DelimitedText(SourceText(file: "tabell.csv", bytes: Array("a;\"b\"\"".utf8)))
    #expect(torn.brokenRows == [0] && torn.isTornInQuotes)
  }

  @Test func `any text in any cell reads back`() {
    for delimiter in [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09] {
      let texts = AwkwardText.all
      let row = texts.map { DelimitedText.written($0, delimiter: delimiter) }
      let bytes = Array(row.joined(separator: [delimiter])) + [0x0D, 0x0A]
      let read = rows(String(decoding: bytes, as: UTF8.self), delimiter: delimiter)
      #expect(read.count == 1)
      let isSame = read.first?.elementsEqual(texts) { $0.isIdentical(to: $1) }
      #expect(isSame == true)
    }
  }

  @Test func `history keeps every kind of change`() throws {
    var chance = Chance(seed: 3)
    for _ in 0..<200 {
      let draft = DocumentKind.insats.shape.randomDraft("id", &chance)
      let address = Address("insatser/a.yaml", [Step("mål", "m1")])
      let text = AwkwardText.random(&chance)
      let edits: [Change.Edit] = [
        .field("lydelse", from: text, to: "x" + text), .insert(part: "mått", after: text, draft),
        .remove(part: "mått", after: nil, draft), .move(part: "mått", id: text, from: nil, to: "a"),
        .create(draft), .delete(draft),
      ]
      for edit in edits {
        let change = Change(address, edit)
        let entry = HistoryEntry(
          change, time: "2014-12-31 14:02:11", user: "anna;\"", step: 7, origin: .undo, about: 3)
        let bytes = History.row(entry.row, [0x0A])
        let read = rows(String(decoding: bytes, as: UTF8.self), delimiter: History.delimiter)
        #expect(read.count == 1)
        #expect(read.first.flatMap { HistoryEntry(row: $0) } == entry)
        #expect(entry.change == change)
      }
    }
  }
}
