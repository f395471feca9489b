extension Survey {
  /// A figure's source stands in its own record, or in its group where that has one. What is not
  /// stated has no source, but a place where somebody looked.
  var missingSources: [Finding] {
    office.forbund.requiresSources == false ? [] : figuresWithoutSource + silentWithoutPlace
  }

  private var silentWithoutPlace: [Finding] { recordDoubts.flatMap(\.silentWithoutPlace) }

  private var figuresWithoutSource: [Finding] { recordDoubts.flatMap(\.figuresWithoutSource) }
}

extension PlacedRecord {
  /// What is not stated in it, where it does not say where somebody looked.
  var silentWithoutPlace: Finding? {
    let notStated = Quantity.notStatedText
    let fields = outline.fields
    guard let silent = fields.indices.first(where: { fields[$0].text.isSame(as: notStated) }),
      fields[silent].shape.traits.contains(.mayBeNotStated), outline.text("sett_i") == ""
    else { return nil }
    let shape = fields[silent].shape
    return Finding(
      .missingSource, at: Place(address, field: shape.key), .missing("sett_i"),
      "\(shape.label) framgår inte, men det står inte var någon har letat.")
  }

  /// Figures of it that no source is named for.
  var figureWithoutSource: Finding? {
    let fields = outline.fields
    let sources = fields.indices.filter { fields[$0].shape.traits.contains(.source) }
    // Where all sources say something, all figures have one.
    guard sources.contains(where: { fields[$0].text.isEmpty }) else { return nil }
    let named = sources.map { fields[$0] }
    let unsourced = outline.fields(.figure)
      .filter { !fields[$0].text.isSame(as: Quantity.notStatedText) }.map { fields[$0].shape }
      .filter { named.source(of: $0.key)?.text == "" }
    guard let first = unsourced.first else { return nil }
    let labels = unsourced.map(\.label).joined(separator: ", ")
    return Finding(
      .missingSource, at: Place(address, field: first.key),
      .missing("källa") + ["fält": unsourced.map(\.key).joined(separator: ", ")],
      "Källa saknas för \(labels).")
  }
}

extension [Outline.FieldText] {
  /// What says where the field's figure is from: its group's own source, else the record's.
  func source(of key: String) -> Outline.FieldText? {
    let ofRecord = first { $0.shape.key == "källa" }
    guard let dot = key.utf8.lastIndex(of: UInt8(ascii: ".")) else { return ofRecord }
    let group = key[..<dot]
    let ownKey = String(group) + ".källa"
    let own = first { $0.shape.key == ownKey }
    // Ages seldom have a source of their own.
    return group == "ålder" && own?.text == "" ? ofRecord : own ?? ofRecord
  }
}

extension CheckRow {
  static let missingSource = CheckRow(
    "källa-saknas", "Siffra utan källa",
    "En siffra saknar uppgift om var den är hämtad.", advice: "Skriv in källan."
  ) { survey, _ in survey.missingSources }
}
