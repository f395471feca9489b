import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Rows that leave the program: to the clipboard, and to a file for a spreadsheet.
@Suite struct CopyingTests {
  private func effect(_ effects: [Effect]) -> (text: String, told: String) {
    for case .copy(let text, let told) in effects { return (text, told) }
    return ("", "")
  }

  @Test func `a row is copied with titles, bare numbers and whole texts`() throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("2")
    let (text, told) = effect(state.press("y"))
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(told == "Kopierade 1 rad.")
    #expect(rows.count == 2 && rows[0].count == rows[1].count)
    let row = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    #expect(row["Namn"] == "Arbetsmarknadstorget")
    #expect(row["Deltagare"] == "123")
    #expect(row["Förbundets kostnad"] == "1222883", "\(row)")
  }

  @Test func `a copied row says which of its cells are readings`() throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("2")
    state.move(to: "▶ SPIRA – Anst")
    let rows = effect(state.press("y")).text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let row = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    #expect(row["Skede"] == "avslutad")
    #expect(row[Readings.columnTitle]?.contains("Skede") == true, "\(row)")
  }

  @Test func `what is marked is copied together, and told of`() throws {
    var state = try State.shipped()
    state.press("2", .space, .space, .space)
    let (text, told) = effect(state.press("y"))
    #expect(told == "Kopierade 3 markerade rader." && text.split(separator: "\n").count == 4)
  }

  /// Whatever a list shows, a spreadsheet gets as many cells in every row, and no formula.
  @Test(arguments: ["2", "3", "6", "7", "9", "0"])
  func `every list is copied and written as a table`(screen: Key) throws {
    for size in [Size(60, 18), Size(200, 60)] {
      var state = try State.shipped(size: size)
      state.press(screen)
      guard case .available = state.availability(.exportList) else { continue }
      let text = effect(state.press("y")).text
      let widths = Set(
        text.split(separator: "\n").map {
          $0.split(separator: "\t", omittingEmptySubsequences: false).count
        })
      #expect(widths.count == 1, "\(screen): \(text)")
      for choice in [[Key.enter], [.down, .enter]] {
        state.press("x")
        var written: [(name: String, text: String)] = []
        for case .export(let name, let text, _) in choice.flatMap({ state.press($0) }) {
          written.append((name, text))
        }
        #expect(written.count == 1 && !written[0].name.isEmpty)
        #expect(written[0].text.hasPrefix("\u{FEFF}"))
        #expect(!written[0].text.contains("\n="), "\(screen)")
      }
    }
  }

  @Test func `all fields are written where they are asked for, of the rows that are shown`() throws
  {
    var state = try State.shipped(size: Size(80, 24))
    state.press("2", "/")
    state.type("spira")
    state.press(.enter, "x", .down)
    var written = ""
    for case .export("insatser", let text, _) in state.press(.enter) { written = text }
    let lines = written.split(separator: "\n")
    #expect(written.contains(";Utvärderare;") && written.contains("Kvinnor"))
    #expect(lines[0].split(separator: ";", omittingEmptySubsequences: false).count > 20)
    for name in ["SPIRA – Unga", "SPIRA – Integration", "SPIRA – Anställningskompetens"] {
      #expect(written.contains("\n\(name);"), "\(name)")
    }
    #expect(!written.contains("\nTExAS;"))
  }

  @Test func `what tells of a youth is masked in a file too`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("7", "x", .down)
    for case .export(let name, let text, _) in state.press(.enter) {
      let rows = text.split(separator: "\n").map {
        $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(name == "kaa" && rows.count == state.desk.board.kaa.cases.count + 1)
      for title in ["Födelsedag", "Kön", "Händelsedag", "Avslutsorsak"] {
        let column = try #require(rows[0].firstIndex(of: title))
        #expect(rows.dropFirst().allSatisfy { $0[column] == Mask.text }, "\(title)")
      }
    }
  }
}
