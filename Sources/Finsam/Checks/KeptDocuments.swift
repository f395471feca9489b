/// Every document but the registers, taken apart into its records. One that says what it said at an
/// earlier reading is not taken apart again, nor looked through.
struct KeptDocuments: Sendable {
  private struct Part: Sendable {
    let file: String
    let document: any Record
    let records: [PlacedRecord]
    let doubts: RecordDoubts
  }

  private var parts: [Part] = []
  /// Which part is of each file, and how many records come before those of each part.
  private var byFile: [String: Int] = [:]
  private var starts: [Int] = []

  init(_ office: Office, since earlier: KeptDocuments? = nil) {
    let known = earlier?.parts ?? []
    /// How far the earlier ones are gone through, which mostly come in the same order.
    var next = 0
    var parts: [Part] = []
    office.forEachDocument { file, document, outline in
      let place =
        known[next...].firstIndex { $0.file == file } ?? known.firstIndex { $0.file == file }
      if let place {
        next = place + 1
        if document.isSame(as: known[place].document) {
          parts.append(known[place])
          return
        }
      }
      let records = outline()?.placed(at: Address(file)) ?? []
      parts.append(
        Part(file: file, document: document, records: records, doubts: RecordDoubts(records)))
    }
    self.parts = parts
    var count = 0
    for (index, part) in parts.enumerated() {
      byFile[part.file] = index
      starts.append(count)
      count += part.records.count
    }
  }

  /// The place among all records of the first at each address; how many records there are where
  /// there is none.
  func places(of addresses: [Address]) -> [Int] {
    let count = (starts.last ?? 0) + (parts.last?.records.count ?? 0)
    /// The document that was asked about last, how often, and its records where that is often.
    var last = (part: -1, asked: 0, byPath: [String: Int]())
    return addresses.map { address in
      guard let part = byFile[address.file] else { return count }
      if last.part != part { last = (part, 0, [:]) }
      last.asked += 1
      let records = parts[part].records
      if last.asked > 8, last.byPath.isEmpty {
        last.byPath = Dictionary(
          records.enumerated().map { ($1.address.steps.path, $0) },
          uniquingKeysWith: { first, _ in first })
      }
      let found =
        last.byPath.isEmpty
        ? records.firstIndex { $0.address.steps == address.steps }
        : last.byPath[address.steps.path]
      return found.map { starts[part] + $0 } ?? count
    }
  }

  /// Every record, in the order of files.
  var records: [PlacedRecord] { parts.flatMap(\.records) }

  /// What the records say of themselves, document by document.
  var doubts: [RecordDoubts] { parts.map(\.doubts) }
}

extension Record {
  fileprivate func isSame(as other: any Record) -> Bool { (other as? Self) == self }
}

extension [Step] {
  /// Tells them from all others of a document.
  fileprivate var path: String {
    flatMap { [$0.part, $0.id] }.joined(separator: "\u{0}")
  }
}
