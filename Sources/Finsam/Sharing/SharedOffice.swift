/// What of a förbund may be given to others: nothing of youths, no history and nothing invented, and
/// no group of people below a limit, nor what such a group could be worked out from.
///
/// Texts that people have written are as they are, but for those beside what is hidden.
package struct SharedOffice: Sendable {
  package struct File: Equatable, Sendable {
    package let kind: DocumentKind
    package let path: String
    package let draft: Draft

    package init(_ kind: DocumentKind, _ path: String, _ draft: Draft) {
      (self.kind, self.path, self.draft) = (kind, path, draft)
    }
  }

  package private(set) var files: [File] = []
  /// Files that are not given away at all, and why.
  package private(set) var leftOut: [(path: String, reason: String)] = []
  /// How many rows, parts and documents are marked as invented.
  package private(set) var inventedCount = 0
  /// Files in which figures are hidden.
  package private(set) var hiding: [String] = []

  /// No source has a limit; five is usual, and is the least here. IND-13.
  package static let leastLimit = 5

  /// `limit` is how many a group must be to be shown.
  package init(_ all: [File], below limit: Int) {
    let limit = max(limit, SharedOffice.leastLimit)
    for file in all {
      if let reason = file.kind.reasonNotToShare {
        leftOut.append((file.path, reason))
        continue
      }
      guard let real = real(file.draft, file.kind.shape) else {
        leftOut.append((file.path, "allt i den är påhittat"))
        continue
      }
      let (shown, isHiding) = SharedOffice.shown(real, file.kind, below: limit)
      if isHiding { hiding.append(file.path) }
      files.append(File(file.kind, file.path, shown.inOrder(of: file.kind.shape)))
    }
    if hiding.contains(where: { DocumentKind(path: $0) == .insats }) { leaveOutStatedTotals() }
  }

  /// The document without what is invented; nil where all of it is.
  private mutating func real(_ draft: Draft, _ shape: RecordShape) -> Draft? {
    if draft.text(SharedOffice.exampleKey) == "ja" {
      inventedCount += 1
      return nil
    }
    var real = draft
    real.parts = []
    var hadRows = false
    for list in draft.parts {
      guard let part = shape.part(list.key) else { continue }
      var kept: [Draft] = []
      for child in list.drafts {
        if let child = self.real(child, part.shape) { kept.append(child) }
      }
      if list.key == RegisterKey.rows { hadRows = true }
      if !kept.isEmpty { real.parts.append(Draft.Children(list.key, kept)) }
    }
    return hadRows && real.parts.isEmpty ? nil : real
  }

  static let exampleKey = "exempel"

  private static func shown(_ draft: Draft, _ kind: DocumentKind, below limit: Int)
    -> (Draft, isHiding: Bool)
  {
    switch kind.peopleCounts {
    case .none: return (draft, false)
    case .insats:
      let counts = InsatsCounts(draft, below: limit)
      return (counts.shown, counts.isHiding)
    case .answers(let counted):
      let counts = AnswerRows(draft, counted, below: limit)
      return (counts.shown, counts.isHiding)
    case .parts(let list, let keys, let words):
      return draft.hiding(keys, and: words, in: list, below: limit)
    case .shares:
      let shown = draft.hidingSmallShares(below: limit)
      return (shown, shown != draft)
    }
  }

  /// What all insatser come to by a source would tell what is hidden in one.
  private mutating func leaveOutStatedTotals() {
    files = files.map { file in
      guard file.kind == .forbund else { return file }
      var draft = file.draft
      draft.parts.removeAll { $0.key == "uppgivna_deltagare" }
      return File(file.kind, file.path, draft)
    }
  }
}

/// How the documents of a kind count people.
enum PeopleCounts {
  case none
  /// Participants and what became of them, by period and sex.
  case insats
  /// Rows of answers by insats and sex; the fields that a row's people are counted in.
  case answers([String])
  /// Parts of which all have their people hidden where one has few, and with them what is told of them
  /// in words.
  case parts(String, [String], words: [String] = [])
  /// Shares of a number of people that stands beside them.
  case shares
}

extension DocumentKind {
  /// Why a document of the kind is not given to others at all; nil where it is.
  fileprivate var reasonNotToShare: String? {
    switch self {
    case .cases, .followUps: "uppgifter om ungdomar"
    case .statements, .evaluations: "samma tal som döljs på andra ställen"
    case .needPoints: "siffror om små grupper i en kommun"
    case .review: "kontorets egna kommentarer"
    case .forbund, .styrkort, .insats, .plan, .events, .companies, .census, .places, .milestones,
      .accounts, .economy, .prognoses, .equity, .requisitions, .ledgerMap, .applications,
      .meetingPlan, .meeting, .yearWheel, .delegation, .discharges, .instrument, .surveyRound,
      .answers, .pairs, .national, .rules, .annualReport, .interimReport, .activityPlan,
      .calendar, .programme, .staff, .agreements, .audits,
      .priorities, .competence, .deliveries, .registrations, .registeredPeriods,
      .registrationColumns, .consultations, .demands, .ordinance, .needs, .needSeries:
      nil
    }
  }

  fileprivate var peopleCounts: PeopleCounts {
    switch self {
    case .insats: .insats
    case .styrkort: .shares
    case .answers: .answers(["svar_1", "svar_2", "svar_3", "svar_4", "svar_5", "ej_svar"])
    case .pairs: .answers(["båda_jakande", "bara_deltagare", "bara_personal", "ingen", "utan_par"])
    case .surveyRound: .parts(PartKey.dispatches, ["antal_utskickade", "antal_svar"])
    case .events:
      .parts(
        RegisterKey.rows,
        ["kvinnor", "män", "ej_uppdelat", "anställda", "politiker", "övriga"])
    case .companies:
      .parts(
        RegisterKey.rows,
        [
          "anställda_kvinnor", "anställda_män", "placerade_kvinnor", "placerade_män",
          "placerade_af",
          "placerade_kommun", "placerade_övriga",
        ])
    case .census:
      .parts(
        RegisterKey.rows,
        ["anställda", "kvinnor", "män", "placerade", "af", "kommun", "övriga", "informerade"])
    case .places:
      .parts(
        RegisterKey.rows,
        [
          "beviljade", "nyttjade", "unika", "kvinnor", "män", "till_arbete", "till_studier",
          "till_af", "åter", "förlängda", "avslutade",
        ], words: ["utfall", "målgrupp"])
    case .registeredPeriods:
      .parts(
        RegisterKey.rows,
        [
          "nya_kvinnor", "nya_män", "avslutade_kvinnor", "avslutade_män", "pågående_kvinnor",
          "pågående_män", "anonyma_kvinnor", "anonyma_män", "samtycke_saknas",
        ])
    case .annualReport, .interimReport, .activityPlan, .calendar, .programme, .staff, .agreements,
      .audits, .priorities, .competence, .evaluations, .deliveries, .registrations,
      .registrationColumns, .consultations, .demands, .ordinance, .needs, .needSeries, .needPoints:
      .none
    case .forbund, .plan, .milestones, .accounts, .economy, .prognoses, .equity, .requisitions,
      .ledgerMap, .applications, .meetingPlan, .meeting, .yearWheel, .delegation, .discharges,
      .instrument, .national, .cases, .followUps, .rules, .statements, .review:
      .none
    }
  }
}
