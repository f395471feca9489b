import Finsam

/// A row of a listing. What only some formats ask for is made when they do.
struct ListedRow {
  struct Cell {
    /// As a person reads it, and as a file has it.
    let shown: String
    let text: String

    init(_ text: String) { self.init(shown: text, text: text) }

    init(shown: String, text: String) {
      self.shown = shown
      self.text = text
    }
  }

  /// What the cells were made from.
  enum Source {
    case record(NamedRecord)
    /// A register's row: the cells under these keys, the one of the id first.
    case cells([String])
    case entry([JSON.Member])
  }

  let id: String
  /// The cells behind the id.
  let cells: [Cell]
  let source: Source
  /// Said where several are listed together.
  var forbund: String?
}

extension ListedRow {
  /// The cells in the order of the listing's columns.
  var allCells: [Cell] { (forbund.map { [$0, id] } ?? [id]).map { Cell($0) } + cells }

  /// The text of a record's field; empty where it has no such field.
  func text(of shape: FieldShape) -> String {
    guard case .record(let record) = source else { return "" }
    return record.fields.first { $0.shape.key == shape.key }?.text ?? ""
  }

  var json: JSON {
    let json: JSON =
      switch source {
      case .record(let record): record.json
      case .cells(let keys): .object(members(keys))
      case .entry(let members): .object(members)
      }
    guard let forbund, case .object(let members) = json else { return json }
    return .object([JSON.Member("förbund", .text(forbund))] + members)
  }

  private func members(_ keys: [String]) -> [JSON.Member] {
    let texts = zip(keys, [id] + cells.map(\.text)).filter { $0 != "id" && !$1.isEmpty }
    return [JSON.Member("id", .text(id))] + texts.map { JSON.Member($0, .text($1)) }
  }

  func matches(_ query: SearchQuery) -> Bool {
    let words: [String] =
      if case .record(let record) = source { record.fields.map(\.text) } else { [] }
    return SearchText((allCells.map(\.shown) + words).joined(separator: "\n")).matches(query)
  }
}
