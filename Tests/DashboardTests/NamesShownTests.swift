import Finsam
import Testing

@testable import Dashboard

/// Where something has a name people read that, and not the id that files have.
@Suite struct NamesShownTests {
  /// Fields that are read as they stand in the file: ids, formulas and keys of facts, and what is
  /// quoted from a source.
  private static let exact = ["Id", "Formel", "Uppgift", "Källa", "Räknas av", "Dag, tryckt"]

  /// The ids that are words put together, of whatever is called something else.
  private static func ids(of office: Office) -> Set<String> {
    var ids: Set<String> = []
    func add(_ outline: Outline, _ id: String) {
      let title = outline.title.oneLine
      if title != id, !title.isEmpty { ids.insert(id) }
      for child in outline.parts.flatMap(\.children) { add(child, child.id) }
    }
    for kind in DocumentKind.allCases where !kind.isConfidential && kind != .statements {
      for id in kind.row.ids(office) {
        guard let outline = office.outline(at: Address(kind.path(id: id))) else { continue }
        add(outline, kind.isOfMany ? id : kind.path(id: ""))
      }
    }
    return ids.filter { id in
      let parts = id.split(separator: "-")
      return parts.count > 1 && parts.contains { $0.allSatisfy(\.isLetter) && $0.count > 2 }
    }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && !"-.".contains($0) }.map(String.init)
  }

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `no detail of a record has an id where a name could stand`(forbund: String) throws {
    let reading = ShippedData.reading(forbund)
    let ids = Self.ids(of: reading.office)
    #expect(ids.count > 50)
    let context = DetailContext(reading, on: Today(try Day(text: "2015-03-05")))
    var told: [String] = []
    func look(_ address: Address) {
      for line in context.detail(at: address)?.lines(width: 2000) ?? [] {
        let text = line.text.trimmed
        if Self.exact.contains(where: { text.hasPrefix($0 + " ") }) { continue }
        // Of two that are called the same the id tells which is meant.
        let names = text.replacing(/\([^()]*\)$/, with: "")
        for word in Self.words(of: names) where ids.contains(word) {
          told.append("\(address.path): \(text)")
        }
      }
    }
    for kind in DocumentKind.allCases where !kind.isConfidential && kind != .statements {
      for id in kind.row.ids(reading.office) {
        let file = kind.path(id: id)
        guard kind.isRegister else {
          look(Address(file))
          continue
        }
        for row in reading.office.ids(inRegister: file) {
          look(Address(file).appending(Step(RegisterKey.rows, row)))
        }
      }
    }
    #expect(told == [], "\(told.prefix(20).joined(separator: "\n"))")
  }

  /// What a table shows of itself as files have it.
  private static let exactColumns = ["Id", "Formel", "Uppgift", "Källa", "Nyckel", "Serie, id"]

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `no list has an id where a name could stand`(forbund: String) throws {
    let reading = ShippedData.reading(forbund)
    let ids = Self.ids(of: reading.office)
    let context = ListContext(reading.office, on: try Day(text: "2015-03-05"))
    var told: [String] = []
    for kind in DocumentKind.allCases where !kind.isConfidential && kind != .statements {
      guard let list = kind.row.groupedList?(context) else { continue }
      let shown = list.heads.indices.filter {
        list.heads[$0].priority > 0 && !list.heads[$0].isFileOnly
          && !Self.exactColumns.contains(list.heads[$0].title)
      }
      for row in 0..<list.count {
        let texts = [list.line(row).title] + shown.map { list.cell(row, $0).shown }
        for text in texts {
          for word in Self.words(of: text) where ids.contains(word) {
            told.append("\(kind.row.words.word): \(text)")
          }
        }
      }
    }
    #expect(told == [], "\(told.prefix(20).joined(separator: "\n"))")
  }
}
