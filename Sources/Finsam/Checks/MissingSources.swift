extension Survey {
  /// A figure's source stands in its own record, or in its group where that has one. What is not
  /// stated has no source, but a place where somebody looked.
  var missingSources: [Finding] {
    office.forbund.requiresSources == false ? [] : figuresWithoutSource + silentWithoutPlace
  }

  private var silentWithoutPlace: [Finding] {
    let notStated = Quantity.notStatedText
    return records.compactMap { record in
      let fields = record.outline.fields
      guard let silent = fields.indices.first(where: { fields[$0].text.isSame(as: notStated) }),
        fields[silent].shape.mayBeNotStated, record.outline.text("sett_i") == ""
      else { return nil }
      let shape = fields[silent].shape
      return Finding(
        .missingSource, at: Place(record.address, field: shape.key), .missing("sett_i"),
        "\(shape.label) framgår inte, men det står inte var någon har letat.")
    }
  }

  private var figuresWithoutSource: [Finding] {
    records.filter { $0.outline.traits.contains(.figure) }.compactMap { record in
      let fields = record.outline.fields
      let sources = fields.indices.filter { fields[$0].shape.traits.contains(.source) }.map {
        fields[$0]
      }
      let unsourced = record.outline.fields(.figure)
        .filter { fields[$0].text != Quantity.notStatedText }.map { fields[$0].shape }
        .filter { sources.source(of: $0.key)?.text == "" }
      guard let first = unsourced.first else { return nil }
      let labels = unsourced.map(\.label).joined(separator: ", ")
      return Finding(
        .missingSource, at: Place(record.address, field: first.key),
        .missing("källa") + ["fält": unsourced.map(\.key).joined(separator: ", ")],
        "Källa saknas för \(labels).")
    }
  }
}

extension FieldShape {
  /// Whether its value may say that the source says nothing of it.
  fileprivate var mayBeNotStated: Bool {
    switch kind {
    case .quantity, .choice: true
    case .text, .prose, .day, .year, .period, .kronor, .number, .answer, .reference, .list,
      .municipality, .municipalities, .identifier, .choices, .word, .perspective,
      .formula:
      false
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
