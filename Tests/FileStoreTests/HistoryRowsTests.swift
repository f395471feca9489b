import Finsam
import Testing

@testable import FileStore

struct HistoryRowsTests {
  private func read(_ text: String) -> HistoryRows {
    HistoryRows(SourceText(file: "historik.csv", bytes: Array(text.utf8)))
  }

  private func rows(_ text: String) -> [[String]] {
    let rows = read(text)
    return (0..<rows.count).map(rows.texts)
  }

  @Test func `cells may be quoted, and hold delimiters, quotes and line breaks`() {
    #expect(
      rows("\u{FEFF}a;b;c\r\n\"1;2\";\"han sa \"\"nej\"\"\";\"två\r\nrader\"\r\n;;\r\nåäö;;slut")
        == [
          ["a", "b", "c"], ["1;2", "han sa \"nej\"", "två\r\nrader"], ["", "", ""],
          ["åäö", "", "slut"],
        ])
  }

  @Test func `a history may have one cell, or none`() {
    #expect(rows("ensam\n") == [["ensam"]])
    #expect(rows("") == [])
  }

  @Test func `a quote in the wrong place makes the row a broken one`() {
    let open = read("a;\"b\"c;d\n\"öppen;x\n")
    #expect(open.broken == [0, 1])
    #expect(open.isTornInQuotes)
    let torn = read("a;\"b\"\"")
    #expect(torn.broken == [0] && torn.isTornInQuotes)
    let whole = read(String(repeating: "\"b\"c\n", count: 30) + "\"två\nrader\"\n")
    #expect(whole.broken == Set(0..<30))
    #expect(whole.texts(30) == ["två\nrader"])
    #expect(!whole.isTornInQuotes)
  }

  @Test func `what a torn row holds is never taken for rows of its own`() {
    let text = "1;\"klippt ur historiken:\n2;ändring;x\n3;ändring;y\n"
    #expect(rows(text).count == 1)
  }

  @Test func `a torn cell keeps its last letter, and loses a quote only where it ends in one`() {
    #expect(rows("a;\"sk-14-036") == [["a", "sk-14-036"]])
    #expect(rows("a;\"han sa \"\"nej\"\"") == [["a", "han sa \"nej\""]])
    #expect(rows("a;\"") == [["a", ""]])
    #expect(rows("a;\"\"") == [["a", ""]])
    #expect(rows("a;\"\"\"\"") == [["a", "\""]])
  }

  @Test func `a case that a torn row names is masked there too`() {
    let traces = Traces(cases: ["sk-14-036"], followUps: [])
    let torn = SourceText(file: "historik.csv", bytes: Array("1;2\n3;\"sk-14-036".utf8))
    #expect(
      String(decoding: traces.withoutRows(torn, withValues: false), as: UTF8.self) == "1;2\n3;•••")
  }

  @Test func `any text in any cell reads back`() {
    let texts = AwkwardText.all
    let read = rows(String(decoding: History.row(texts, [0x0D, 0x0A]), as: UTF8.self))
    #expect(read.count == 1)
    let isSame = read.first?.elementsEqual(texts) { $0.isIdentical(to: $1) }
    #expect(isSame == true)
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
          change, time: "2014-12-31 14:02:11", user: "anna;\"", step: 7,
          part: HistoryEntry.Part(number: 2, count: 3), origin: .undo, about: "3",
          replaced: text)
        let bytes = History.row(entry.row, [0x0A])
        let read = rows(String(decoding: bytes, as: UTF8.self))
        #expect(read.count == 1)
        #expect(read.first.flatMap { HistoryEntry(row: $0) } == entry)
        #expect(entry.change == change)
      }
    }
  }
}
