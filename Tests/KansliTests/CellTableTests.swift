import TextUI
import Testing

@testable import kansli

/// What `kansli list` writes to a terminal: names, figures and days are whole, and columns go.
struct CellTableTests {
  private let columns = [
    CellTable.Column(title: "Id", whole: .max),
    CellTable.Column(title: "Namn", whole: 40),
    CellTable.Column(title: "Period", priority: 2),
    CellTable.Column(title: "Kostnad", isNumeric: true, priority: 9),
    CellTable.Column(title: "Målgrupp", priority: 1),
    CellTable.Column(title: "Ägare", priority: 5),
  ]

  private let rows = [
    [
      "spira-anstallningskompetens", "SPIRA – anställningskompetens", "2011-08-01–2014-01-31",
      "1 222 883 kr", "Personer mellan 18 och 64 år som står långt från arbetsmarknaden", "Urkraft",
    ],
    ["texas", "TExAS", "2012-01-01–2014-06-30", "580 000 kr", "Unga", "Skellefteå kommun"],
  ]

  private func fitted(_ width: Int?) -> (lines: [String], leftOut: [String]) {
    let table = CellTable(columns: columns, rows: rows).fitted(to: width)
    return (table.text.split(separator: "\n").map(String.init), table.leftOut)
  }

  @Test func `a narrow window has fewer columns, and says which are left out`() {
    let (lines, leftOut) = fitted(80)
    #expect(
      lines == [
        "Id                           Namn                                Kostnad",
        "spira-anstallningskompetens  SPIRA – anställningskompetens  1 222 883 kr",
        "texas                        TExAS                            580 000 kr",
      ])
    #expect(leftOut == ["Period", "Målgrupp", "Ägare"])
  }

  @Test func `where all have room none is left out, and a long text is cut before that`() {
    #expect(fitted(nil).leftOut == [])
    #expect(fitted(200).lines == fitted(nil).lines)
    let (lines, leftOut) = fitted(150)
    #expect(leftOut == [] && lines[1].contains("Personer mellan 18"), "\(lines)")
    #expect(lines.allSatisfy { TextWidth.cells(of: $0) <= 150 })
  }

  @Test(arguments: [60, 72, 80, 100, 120, 160, 200])
  func `no id, name, day or figure is cut at any width`(width: Int) {
    let (lines, leftOut) = fitted(width)
    for (row, line) in zip(rows, lines.dropFirst()) {
      for (column, text) in zip(columns, row) where column.title != "Målgrupp" {
        #expect(leftOut.contains(column.title) || line.contains(text), "\(width): \(line)")
      }
      #expect(line.contains(row[0]) && line.contains(row[1]))
      if width >= 80 { #expect(TextWidth.cells(of: line) <= width) }
    }
  }

  @Test func `a table that may drop nothing is cut to its window as before`() {
    let table = CellTable(
      columns: ["Fält", "Värde"].map { CellTable.Column(title: $0) },
      rows: [[String(repeating: "a", count: 60), String(repeating: "b", count: 60)]])
    let lines = table.written(width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.cells(of: String($0)) <= 60 }, "\(lines)")
    #expect(table.fitted(to: 60).leftOut == [])
  }

  @Test(arguments: [(0, 4), (2, 6), (4, 0)])
  func `no line of a text goes past its width, in any paragraph`(indent: Int, hanging: Int) {
    let paragraph = "Insatsen prövas i styrelsen och sedan i samverkansgruppen, år för år."
    let text = (1...3).map { "\($0). \(paragraph) \(paragraph)" }.joined(separator: "\n")
    for width in 30...90 {
      let lines = HangingText.lines(text, indent: indent, hanging: hanging, width: width)
      let words = lines.flatMap { $0.split(separator: " ") }
      #expect(words == text.split { $0 == " " || $0 == "\n" })
      #expect(lines.allSatisfy { $0.count <= width }, "\(width): \(lines)")
      // A line is as full as it can be.
      for (line, next) in zip(lines, lines.dropFirst()) {
        guard let word = next.split(separator: " ").first, !word.hasSuffix(".") else { continue }
        #expect(line.count + 1 + word.count > width, "\(width): \(line)")
      }
    }
  }
}
