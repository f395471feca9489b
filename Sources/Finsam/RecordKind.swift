/// The kinds of records that the command line names and that references lead to.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case forbund, insatser
  case goals = "mal"
  case measures = "matt"
  case assessments = "bedomningar"
  case plan = "handlingsplan"
  case events = "handelser"
  case companies = "foretag"
  case places = "platser"
  case census = "lagesbild"
  case milestones = "milstolpar"
  case cases = "kaa"
  case followUps = "uppfoljningar"
  case history = "historik"

  /// The word with its å ä ö, as staff write it.
  package var swedish: String {
    switch self {
    case .forbund: "förbund"
    case .insatser: "insatser"
    case .goals: "mål"
    case .measures: "mått"
    case .assessments: "bedömningar"
    case .plan: "handlingsplaner"
    case .events: "händelser"
    case .companies: "företag"
    case .places: "platser"
    case .census: "lägesbilder"
    case .milestones: "milstolpar"
    case .cases: "ärenden"
    case .followUps: "uppföljningar"
    case .history: "historik"
    }
  }

  /// The register that holds the records; nil where they are in documents.
  package var register: DocumentKind? {
    switch self {
    case .events: .events
    case .companies: .companies
    case .places: .places
    case .census: .census
    case .milestones: .milestones
    case .cases: .cases
    case .followUps: .followUps
    case .forbund, .insatser, .goals, .measures, .assessments, .plan, .history: nil
    }
  }

  /// Accepts both `mal` and `mål`.
  package init?(word: String) {
    var folded = ""
    Folding.forEach(of: word) { scalar in
      switch scalar {
      case "å", "ä": folded.append("a")
      case "ö": folded.append("o")
      default: folded.unicodeScalars.append(scalar)
      }
    }
    let word = word.lowercased()
    guard let kind = Self.allCases.first(where: { $0.rawValue == folded || $0.swedish == word })
    else { return nil }
    self = kind
  }
}
