/// The kinds of records that the command line names: those of the catalogue, some that are parts of
/// documents, some that follow from other records, and the history, which the program writes.
package enum RecordKind: Hashable, Sendable {
  case document(DocumentKind)
  /// Goals and measures of styrkort and insatser, and what is said of goals and perspectives.
  case goals, measures, activities, assessments
  /// Items of meetings, and what is decided on them.
  case agendaItems, decisions
  /// What became of the participants, computed from all insatser.
  case results
  /// Who pays what for the insatser.
  case financing
  /// A styrkort's goals by how they stand, and why; and beside those of the year before.
  case reasons, comparison
  /// How the perspectives of every styrkort stand.
  case perspectives
  /// What the checks find.
  case findings
  /// What members pay, beside the shares by law.
  case contributions
  case history
}

extension RecordKind: CaseIterable {
  package static let allCases: [RecordKind] =
    DocumentKind.allCases.flatMap { kind -> [RecordKind] in
      switch kind {
      case .insats:
        [
          .document(kind), .results, .financing, .goals, .reasons, .comparison, .perspectives,
          .measures, .activities, .assessments,
        ]
      // What a person calls the review is what it finds, before what somebody has accepted of it.
      case .review: [.findings, .document(kind)]
      case .equity: [.document(kind), .contributions]
      case .meeting: [.document(kind), .agendaItems, .decisions]
      default: [.document(kind)]
      }
    } + [.history]

  package static let insatser = RecordKind.document(.insats)

  private var words: CatalogueRow.Words {
    switch self {
    case .document(let kind): kind.row.words
    case .goals: .init("mal", plural: "mål", singular: "mål")
    case .measures: .init("matt", plural: "mått", singular: "mått")
    case .activities: .init("aktiviteter", plural: "aktiviteter", singular: "aktivitet")
    case .assessments: .init("bedomningar", plural: "bedömningar", singular: "bedömning")
    case .agendaItems: .init("arenden", plural: "ärenden", singular: "ärende", isNeuter: true)
    case .decisions: .init("beslut", plural: "beslut", singular: "beslut", isNeuter: true)
    case .results: .init("resultat", plural: "resultat", singular: "resultat", isNeuter: true)
    case .reasons:
      .init("maluppfyllelse", plural: "måluppfyllelse", singular: "måluppfyllelse")
    case .comparison: .init("jamforelse", plural: "jämförelser", singular: "jämförelse")
    case .financing:
      .init("finansiering", plural: "finansiering", singular: "finansiering")
    case .perspectives:
      .init("perspektiv", plural: "perspektiv", singular: "perspektiv", isNeuter: true)
    case .findings: .init("granskning", plural: "fynd", singular: "fynd", isNeuter: true)
    case .contributions: .init("bidrag", plural: "bidrag", singular: "bidrag", isNeuter: true)
    case .history: .init("historik", plural: "historik", singular: "historik")
    }
  }

  /// The command line's word: `handelser`.
  package var word: String { words.word }

  /// How a list of them is called: `händelser`.
  package var plural: String { words.plural }

  /// The kind of document that the records are; nil where they are parts of documents, or no
  /// records.
  package var document: DocumentKind? {
    if case .document(let kind) = self { kind } else { nil }
  }

  /// The register that holds the records; nil where they are in documents.
  package var register: DocumentKind? { document.flatMap { $0.isRegister ? $0 : nil } }

  /// Every field that a record of the kind may have; of kinds listed in parts those of all parts,
  /// each key once.
  package var shapes: [FieldShape] {
    switch self {
    case .document(let kind) where kind.row.isListedInParts: kind.shape.allFields
    case .document(let kind) where kind.isRegister: kind.rowShape?.fields ?? []
    case .document(let kind): kind.shape.fields
    case .goals: RecordKind.goal?.fields ?? []
    case .measures: RecordKind.goal?.part(PartKey.measures)?.shape.fields ?? []
    case .activities: RecordKind.goal?.part(PartKey.activities)?.shape.fields ?? []
    case .assessments: RecordKind.goal?.fields.filter(\.isOfAssessment) ?? []
    case .agendaItems: RecordKind.agendaItem?.fields ?? []
    case .decisions: RecordKind.agendaItem?.part(PartKey.decisions)?.shape.fields ?? []
    case .results, .financing, .reasons, .comparison, .perspectives, .findings, .contributions,
      .history:
      []
    }
  }

  /// Whether a file of a list has a row for each part of the records behind their own.
  package var hasParts: Bool {
    document.map { !$0.isRegister && !$0.row.isListedInParts && !$0.shape.parts.isEmpty } ?? false
  }

  /// Every field that a row of a file of a list may have: those of parts too, each key once.
  package var fileShapes: [FieldShape] {
    hasParts ? document?.shape.allFields ?? [] : shapes
  }

  /// Whether its records are written by hand, and not only by the program.
  package var isWritten: Bool { !isComputed && self != .history }

  /// What it follows from where it is computed, and how that is changed, in words; nil where its
  /// records are written.
  package var computation: (fact: String, advice: String)? {
    switch self {
    case .results:
      (
        "Resultaten räknas ut ur insatsernas utfall.",
        "Skriv utfallen i insatserna, i Kansli eller i deras filer."
      )
    case .financing:
      (
        "Finansieringen listas ur insatserna.",
        "Skriv den i insatsen: ”kansli add insatser till=ID lista=finansiering vem=…”."
      )
    case .findings:
      (
        "Fynden är vad kontrollerna finner.",
        "Rätta det som är fel, eller godta fyndet med ”kansli accept”."
      )
    case .reasons, .comparison, .perspectives:
      (
        "\(plural.capitalizedFirst) räknas ut ur styrkortens mål.",
        "Ändra målen, med ”kansli set mal”, i Kansli eller i filerna."
      )
    case .contributions:
      (
        "Bidragen står på medlemmarna i forbund.yaml.",
        "Lägg till ett med ”kansli add forbund till=medlemmar/MEDLEM lista=bidrag år=ÅR "
          + "belopp=BELOPP”, "
          + "eller ändra ett med ”kansli set forbund medlemmar/MEDLEM/bidrag/ÅR belopp=BELOPP”."
      )
    case .document, .goals, .measures, .activities, .assessments, .agendaItems, .decisions,
      .history:
      nil
    }
  }

  /// Whether it follows from other records.
  package var isComputed: Bool { computation != nil }

  private static var goal: RecordShape? { DocumentKind.styrkort.shape.part(PartKey.goals)?.shape }

  private static var agendaItem: RecordShape? {
    DocumentKind.meeting.shape.part(PartKey.items)?.shape
  }

  /// What lists and files from elsewhere call the id, and the list that a record is a part of.
  package static let idKey = "id"
  package static let partKey = "lista"

  /// Accepts `handelser`, `händelser`, `händelse` and `Händelser`.
  package init?(word: String) {
    let wanted = Folding.plain(word)
    let found = Self.allCases.first { kind in
      let words = kind.words
      return [words.word, words.plural, words.singular, words.title]
        .contains { Folding.plain($0) == wanted }
    }
    guard let found else { return nil }
    self = found
  }

  package static let registers = allCases.filter { $0.register != nil }

  /// Their words on the command line: `insatser, mal, matt`, with a word before the last one.
  package static func words(among kinds: [RecordKind], or last: String = "") -> String {
    let words = kinds.map(\.word)
    return last.isEmpty ? words.joined(separator: ", ") : words.joined(last: last)
  }
}

extension FieldShape {
  /// Whether it is one of a goal's or perspective's fields that say what is proposed and decided.
  package var isOfAssessment: Bool { ["förslag", "beslut"].contains { key.hasPrefix($0 + ".") } }
}

extension RecordShape {
  fileprivate var allFields: [FieldShape] {
    var (fields, keys): ([FieldShape], Set<String>) = ([], [])
    for field in self.fields + parts.flatMap({ $0.shape.allFields })
    where keys.insert(field.key).inserted {
      fields.append(field)
    }
    return fields
  }
}
