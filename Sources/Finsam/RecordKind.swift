/// The kinds of records that the command line names and that references lead to.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case forbund, insatser
  case goals = "mal"
  case measures = "matt"
  case assessments = "bedomningar"
  case history = "historik"

  /// The word with its å ä ö, as staff write it.
  package var swedish: String {
    switch self {
    case .forbund: "förbund"
    case .insatser: "insatser"
    case .goals: "mål"
    case .measures: "mått"
    case .assessments: "bedömningar"
    case .history: "historik"
    }
  }

  /// Accepts both `mal` and `mål`.
  package init?(word: String) {
    let word = word.lowercased()
    guard let kind = Self.allCases.first(where: { $0.rawValue == word || $0.swedish == word })
    else { return nil }
    self = kind
  }
}
