extension PeriodSheet.Column {
  package var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package var title: String {
    switch self {
    case .women: "Kvinnor"
    case .men: "Män"
    case .total: "Deltagare"
    case .ended: "Avslutade"
    case .work: "Till arbete"
    case .studies: "Till studier"
    case .cost: "Kostnad"
    }
  }

  /// Above its cells, where names of insatser need the room.
  package var shortTitle: String {
    switch self {
    case .work: "Arbete"
    case .studies: "Studier"
    case .women, .men, .total, .ended, .cost: title
    }
  }

  /// Whether who is counted in one time may be counted in another too.
  package var countsPersons: Bool {
    switch self {
    case .women, .men, .total: true
    case .ended, .work, .studies, .cost: false
    }
  }

  /// The list of parts that it is written in.
  var part: String {
    switch self {
    case .women, .men, .total, .ended: PartKey.participation
    case .work, .studies: PartKey.outcomes
    case .cost: PartKey.costs
    }
  }

  /// The field of the part.
  var key: String {
    switch self {
    case .women: "kvinnor"
    case .men: "män"
    case .total, .work, .studies: "totalt"
    case .ended: "avslutade"
    case .cost: "belopp"
    }
  }

  /// The class of the outcomes that it counts; nil for what is no outcome.
  var outcome: OutcomeClass? {
    switch self {
    case .work: .work
    case .studies: .studies
    case .women, .men, .total, .ended, .cost: nil
    }
  }

  var shape: FieldShape? {
    DocumentKind.insats.shape.part(part)?.shape.fields.first { $0.key == key }
  }

  /// The canonical text of what a person types.
  package func canonical(_ typed: String) throws(InvalidInput) -> String {
    guard let shape else { return typed }
    return try shape.canonical(typed)
  }

  package func shown(_ text: String) -> String {
    // The unit of every figure of a column is that of its title.
    let shown = shape?.kind.shown(text) ?? text
    return shown.hasSuffix(" kr") ? String(shown.dropLast(3)) : shown
  }

  func sum(of texts: [String]) -> String {
    if self == .cost {
      let amounts = texts.compactMap { Kronor(canonical: $0) }
      return amounts.isEmpty ? "" : amounts.reduce(Kronor(0), +).text
    }
    return Quantity.sum(texts.compactMap { Quantity(canonical: $0) }).text
  }
}

extension FieldValue {
  /// The value of a canonical text; nil where it is none.
  init?(canonical text: String) {
    do throws(InvalidInput) { try self.init(text: text) } catch { return nil }
  }
}
