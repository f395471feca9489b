extension Survey {
  /// A figure's source stands in its own record, or in its group where that has one. What is not
  /// stated has no source, but a place where somebody looked.
  var missingSources: [Finding] {
    figuresWithoutSource
      + records.compactMap { record in
        let fields = record.outline.fields
        guard let silent = fields.first(where: \.isNotStated),
          fields.contains(where: { $0.shape.key == "sett_i" && $0.text.isEmpty })
        else { return nil }
        return Finding(
          .missingSource, at: Place(record.address, field: silent.shape.key),
          "\(silent.shape.label) framgår inte, men det står inte var någon har letat.")
      }
  }

  private var figuresWithoutSource: [Finding] {
    records.flatMap { record -> [Finding] in
      let fields = record.outline.fields
      let unsourced = fields.filter { field in
        field.shape.isFigure && !field.text.isEmpty && !field.isNotStated
          && fields.source(of: field)?.text == ""
      }
      guard let first = unsourced.first else { return [] }
      let labels = unsourced.map(\.shape.label).joined(separator: ", ")
      return [
        Finding(
          .missingSource, at: Place(record.address, field: first.shape.key),
          "Källa saknas för \(labels).")
      ]
    }
  }
}

extension Outline.FieldText {
  /// A figure or a state that the source says nothing of.
  fileprivate var isNotStated: Bool {
    switch shape.kind {
    case .quantity, .choice: text == Quantity.notStatedText
    case .text, .prose, .day, .year, .kronor, .number, .answer, .reference, .list, .municipality,
      .municipalities, .identifier:
      false
    }
  }
}

extension FieldShape {
  /// Whether the value is a figure that somebody has counted; settings of the förbund are not.
  fileprivate var isFigure: Bool {
    switch kind {
    case .kronor, .number, .quantity: key != "gräns_delvis"
    case .text, .prose, .day, .year, .answer, .choice, .reference, .list, .municipality,
      .municipalities, .identifier:
      false
    }
  }
}

extension [Outline.FieldText] {
  fileprivate func source(of field: Outline.FieldText) -> Outline.FieldText? {
    let group = field.shape.key.split(separator: ".").dropLast().joined(separator: ".")
    let own = first { $0.shape.key == group + ".källa" }
    let ofRecord = first { $0.shape.key == "källa" }
    // Ages seldom have a source of their own.
    return group == "ålder" && own?.text == "" ? ofRecord : own ?? ofRecord
  }
}
