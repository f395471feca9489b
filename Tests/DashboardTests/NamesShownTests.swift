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
}
