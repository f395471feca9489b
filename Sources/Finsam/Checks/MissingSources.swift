extension Survey {
  /// A figure's source stands in its own record, or in its group where that has one.
  var missingSources: [Finding] {
    records.flatMap { record -> [Finding] in
      let fields = record.outline.fields
      let unsourced = fields.filter { field in
        field.shape.isFigure && !field.text.isEmpty && fields.source(of: field)?.text == ""
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

extension FieldShape {
  /// Whether the value is a figure that somebody has counted; settings of the förbund are not.
  fileprivate var isFigure: Bool {
    switch kind {
    case .kronor, .number, .quantity: key != "gräns_delvis"
    case .text, .prose, .day, .year, .period, .answer, .choice, .reference, .list, .municipality,
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
