/// One time that something is to be done: by when, whether the data says that it is, and else what
/// is missing for it.
package struct DutyTime: Equatable, Sendable {
  /// `Årsredovisning 2014`
  package let name: String
  /// Nil where nothing says by when.
  package let last: Day?
  /// Whether it is late although it has no one day.
  package let isLate: Bool
  /// What is left, in the order it is done; empty where it is done.
  package let missing: [String]
  /// By role, where it is another than the duty's own.
  package let responsible: String
  /// Where it is done.
  package let place: DutyPlace

  init(
    _ name: String, by last: Day?, isLate: Bool = false, missing: [String],
    responsible: String = "",
    at place: DutyPlace
  ) {
    (self.name, self.last, self.isLate, self.missing) = (name, last, isLate, missing)
    (self.responsible, self.place) = (responsible, place)
  }

  package var isDone: Bool { missing.isEmpty }

  /// The same with nothing left.
  var done: DutyTime {
    DutyTime(name, by: last, missing: [], responsible: responsible, at: place)
  }
}

/// Where something is done: what screen, and what record there.
package enum DutyPlace: Hashable, Sendable {
  case record(Place)
  /// A new document, of the year where one is meant; the texts are proposed, by key.
  case create(DocumentKind, Year?, [String: String] = [:])
  /// A new row last in a register; the texts are proposed, by key.
  case addRow(DocumentKind, [String: String])
  /// A new part last in a list; the texts are proposed, by key.
  case addPart(PartReference, [String: String])
  case list(DocumentKind)
  /// The figures of all insatser for a time.
  case figures(CountPeriod)
  case goals(Year)
  /// What the board is told of the ASF plan of a year or its first half.
  case boardTexts(CountPeriod)
  case members
  /// The office's year as a list.
  case yearWheel

  /// Tells the records that there may be several of apart; empty of what there is one of.
  var key: String {
    switch self {
    case .record(let place): place.address.file + "/" + place.address.path
    case .addRow(_, let texts):
      texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "/")
    case .addPart(let list, _): list.owner.file + "/" + list.owner.path
    case .create, .list, .figures, .goals, .boardTexts, .members, .yearWheel: ""
    }
  }

  /// Where it is, in the words that lists have: `Årsredovisningar`, `Ekonomi`.
  var words: String {
    switch self {
    case .record(let place): DocumentKind(path: place.address.file)?.row.words.title ?? ""
    case .addPart(let list, _):
      DocumentKind(path: list.owner.file)?.row.words.title ?? ""
    case .create(let kind, _, _), .addRow(let kind, _), .list(let kind): kind.row.words.title
    case .figures: DocumentKind.insats.row.words.title
    case .goals: DocumentKind.styrkort.row.words.title
    case .boardTexts: DocumentKind.plan.row.words.title
    case .members: DocumentKind.forbund.row.words.title
    case .yearWheel: DocumentKind.yearWheel.row.words.title
    }
  }
}
