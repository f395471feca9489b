extension Survey {
  /// Municipalities in registers and plans that are no member's short name: each name once a file,
  /// where it first stands.
  var unknownMunicipalities: [Finding] {
    let names = office.municipalityNames
    guard !names.isEmpty else { return missingShortNames }
    let naming = records.filter { $0.outline.traits.contains(.municipality) }
    let plans = naming.flatMap { record -> [Finding] in
      record.outline.fields(.municipality).flatMap { index -> [Finding] in
        let field = record.outline.fields[index]
        return field.text.listed.filter { !names.contains($0) }.map { name in
          Finding(
            .unknownMunicipality, at: Place(record.address, field: field.shape.key),
            ["kommun": name], Self.message(name, rows: 1, names)
          ).formerly(saying: "Menas ”", for: "Menade du ”")
        }
      }
    }
    return plans + office.registerDocuments.flatMap { unknown(in: $0, names) }
  }

  private func unknown<R: RegisterDocument>(in register: R, _ names: MunicipalityNames) -> [Finding]
  {
    RowDoubts.municipalityFields(R.Row.self).flatMap { field in
      unknown(in: register.rows, named: field, names)
    }
  }

  private func unknown<Row: RegisterRow>(
    in rows: [Row], named field: Field<Row>, _ names: MunicipalityNames
  ) -> [Finding] {
    let key = field.shape.key
    var first: [(name: String, id: String)] = []
    var counts: [String: Int] = [:]
    for row in doubts[.municipalities, Row.path, key].lazy.map({ rows[$0] }) {
      for name in field.text(row).listed where !names.contains(name) {
        counts[name, default: 0] += 1
        if counts[name] == 1 { first.append((name, row.id)) }
      }
    }
    return first.map { name, id in
      let rows: Facts = ["rader": "\(counts[name] ?? 0)"]
      // Of youths nothing that is typed is repeated.
      let isOfYouths = Row.documentKind.isConfidential
      return Finding(
        .unknownMunicipality, at: Place(Row.address(id: id), field: key),
        isOfYouths ? rows : ["kommun": name] + rows,
        Self.message(
          isOfYouths ? nil : name, rows: counts[name] ?? 1, names,
          nearest: names.nearest(to: name))
      ).formerly(saying: "Menas ”", for: "Menade du ”")
    }
  }

  /// In a register of youths the cell may hold anything that a person has typed: it is not
  /// repeated.
  private static func message(
    _ name: String?, rows: Int, _ names: MunicipalityNames, nearest: String? = nil
  ) -> String {
    let subject = name.map { "”\($0.oneLine)”" } ?? "Det som står som kommun"
    let meant =
      (nearest ?? name.flatMap { names.nearest(to: $0) }).map { "Menade du ”\($0)”? " } ?? ""
    return
      "\(subject) är inte kortnamnet på någon medlemskommun\(rows > 1 ? " (\(rows.inRows))" : ""). "
      + meant + "Välj bland \(names.names.swedishList)."
  }

  /// Without any short name there is nothing to choose among.
  private var missingShortNames: [Finding] {
    let members = office.forbund.members.filter { $0.sector == .municipality }
    guard
      !office.asf.municipalities.isEmpty
        || office.kaa.cases.contains(where: { !$0.municipality.isEmpty })
    else { return [] }
    guard let first = members.first else {
      return [
        Finding(
          .unknownMunicipality, at: Place(Address(DocumentKind.forbund.path(id: ""))),
          .missing("kommuner"),
          "Förbundet har inga medlemskommuner, så kommunerna i registren kan inte kontrolleras. "
            + "Lägg "
            + "till kommunerna bland medlemmarna.")
      ]
    }
    return [
      Finding(
        .unknownMunicipality,
        at: Place(first.address),
        .missing("kort"),
        "Medlemskommunerna saknar kortnamn, så kommunerna i registren kan inte kontrolleras. Skriv "
          + "det i ”kort”, till exempel kort: Skellefteå.")
    ]
  }
}

extension RowDoubts {
  static func municipalityFields<Row: RegisterRow>(_ type: Row.Type) -> [Field<Row>] {
    let fields = Row.fields
    // Nearly all registers have one at most, and to filter generic values costs a search for types.
    var found: [Field<Row>] = []
    for index in fields.indices where fields[index].shape.traits.contains(.municipality) {
      found.append(fields[index])
    }
    return found
  }

  /// Rows whose field does not name municipalities that are known: most do.
  static func municipalities<Row: RegisterRow>(
    _ rows: [Row], in range: Range<Int>, named field: Field<Row>, _ names: MunicipalityNames
  ) -> [Int] {
    if names.isEmpty { return [] }
    guard let stored = field.stored else { return Array(range) }
    var doubtful = Set(Row.withPrinted(rows, in: range))
    rows.withUnsafeBufferPointer { pointers in
      guard let first = pointers.baseAddress else { return }
      for place in range where !stored.names(only: names.contains, from: first + place) {
        doubtful.insert(place)
      }
    }
    return doubtful.sorted()
  }
}

extension CheckRow {
  static let unknownMunicipality = CheckRow(
    "okänd-kommun", "Kommun som inte är medlem",
    "En kommun i ett register eller en plan är inte kortnamnet (kort) på någon medlem.",
    advice: "Skriv kommunen som medlemmen heter, eller lägg till medlemmen.",
    looksElsewhere: true, among: [.forbund]
  ) { survey, _ in survey.unknownMunicipalities }
}
