extension Survey {
  /// A figure's source stands in its own record, or in its group where that has one.
  var missingSources: [Finding] {
    records.filter { $0.outline.traits.contains(.figure) }.compactMap { record in
      let fields = record.outline.fields
      let sources = fields.indices.filter { fields[$0].shape.traits.contains(.source) }.map {
        fields[$0]
      }
      let unsourced = record.outline.fields(.figure).map { fields[$0].shape }.filter {
        sources.source(of: $0.key)?.text == ""
      }
      guard let first = unsourced.first else { return nil }
      let labels = unsourced.map(\.label).joined(separator: ", ")
      return Finding(
        .missingSource, at: Place(record.address, field: first.key), "Källa saknas för \(labels).")
    }
  }
}

extension [Outline.FieldText] {
  fileprivate func source(of key: String) -> Outline.FieldText? {
    let ofRecord = first { $0.shape.key == "källa" }
    guard let dot = key.utf8.lastIndex(of: UInt8(ascii: ".")) else { return ofRecord }
    let group = key[..<dot]
    let own = first { $0.shape.key == group + ".källa" }
    // Ages seldom have a source of their own.
    return group == "ålder" && own?.text == "" ? ofRecord : own ?? ofRecord
  }
}
