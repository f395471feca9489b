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
  }

  /// Every record, in the order of files.
  var records: [PlacedRecord] { parts.flatMap(\.records) }

  /// What the records say of themselves, document by document.
  var doubts: [RecordDoubts] { parts.map(\.doubts) }
}

extension Record {
  fileprivate func isSame(as other: any Record) -> Bool { (other as? Self) == self }
}
