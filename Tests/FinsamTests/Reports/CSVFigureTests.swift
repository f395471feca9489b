import Testing

@testable import Finsam

/// A sheet loses no figure and no sign that people read in a report.
@Suite struct CSVFigureTests {
  private static func sheet(_ cells: [CellText]) -> [[String]] {
    Report("R", [.table(ReportTable(["Insats", "Utfall"], cells.map { [CellText("A"), $0] }))])
      .sheet.suffix(cells.count + 1)
  }

  @Test func `what only people read stands beside the bare figure`() {
    let told = [
      CellText("", shown: "63 %"), CellText("", shown: "52/35/13 %"), CellText("4", shown: "4*"),
      CellText("12", shown: "= 12"), CellText("delvis", shown: "◐ delvis ≠"),
      CellText("", shown: "# 78 %"),
    ]
    for cell in told {
      #expect(
        Self.sheet([cell]) == [
          ["Insats", "Utfall", "Utfall, i ord"], ["A", cell.text, cell.shown],
        ],
        "\(cell.shown)")
    }
  }

  @Test func `what only draws a figure does not`() {
    let bare = [
      CellText("1222883", shown: "1 222 883 kr"), CellText("78", shown: "78 %"),
      CellText("uppnått", shown: "✔ uppnått"), CellText("", shown: CellText.none), CellText(""),
    ]
    for cell in bare {
      #expect(Self.sheet([cell]) == [["Insats", "Utfall"], ["A", cell.text]], "\(cell.shown)")
    }
  }
}
