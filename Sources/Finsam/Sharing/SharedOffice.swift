/// What of a förbund may be given to others: nothing of youths, no history and nothing invented, and
/// no group of people below a limit, nor what such a group could be worked out from.
///
/// Texts that people have written are as they are, but for those beside what is hidden: which of them
/// tell of few people is said.
package struct SharedOffice: Sendable {
  package typealias File = SharedFile

  package private(set) var files: [File] = []
  /// Files that are not given away at all, and why.
  package private(set) var leftOut: [(path: String, reason: String)] = []
  /// How many rows, parts and documents are marked as invented.
  package private(set) var inventedCount = 0
  /// Files in which figures are hidden.
  package private(set) var hiding: [String] = []

  /// Texts that tell of few people, file by file.
  package private(set) var tellingTexts: [TellingText] = []

  /// No source has a limit; five is usual, and is the least here. IND-13.
  package static let leastLimit = 5

  /// `limit` is how many a group must be to be shown.
  package init(_ all: [File], below limit: Int) {
    let limit = max(limit, SharedOffice.leastLimit)
    var known: [File] = []
    for file in all {
      if let reason = file.kind.reasonNotToShare {
        leftOut.append((file.path, reason))
        continue
      }
      guard let real = real(file.draft, file.kind.shape) else {
        leftOut.append((file.path, "allt i den är påhittat"))
        continue
      }
      known.append(File(file.kind, file.path, real))
    }
    let counts = HiddenCounts(known, below: limit)
    for (number, file) in known.enumerated() {
      let shown = counts.shown(number)
      if shown != file.draft { hiding.append(file.path) }
      let file = File(file.kind, file.path, shown.inOrder(of: file.kind.shape))
      files.append(file)
      tellingTexts += TellingText.all(in: file, below: limit)
    }
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
}

/// How the documents of a kind count people.
enum PeopleCounts {
  case none
  /// Participants and what became of them, by period and sex.
  case insats
  /// Rows of what is registered of an insats: its people once more, under these fields.
  case registered([String])
  /// Rows of answers by insats and sex; the fields that a row's people are counted in.
  case answers([String])
  /// The same where each of the fields counts a group that others know of.
  case pairs([String])
  /// Parts of which all have their people hidden where one has few, and with them what is told of them
  /// in words. The sums are those of one part.
  case parts(String, [String], words: [String] = [], sums: [RegisterSum] = [])
  /// Goals whose measures may count people.
  case goals
  /// Indicators that may count people.
  case indicators
  /// Rows of a budget, where a number of people stands with what each of them costs.
  case prices
  /// Totals of all insatser as a source states them.
  case statedTotals
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

  var peopleCounts: PeopleCounts {
    switch self {
    case .insats: .insats
    case .styrkort: .goals
    case .plan: .indicators
    case .economy: .prices
    case .forbund: .statedTotals
    case .answers: .answers(["svar_1", "svar_2", "svar_3", "svar_4", "svar_5", "ej_svar"])
    case .pairs: .pairs(["båda_jakande", "bara_deltagare", "bara_personal", "ingen", "utan_par"])
    case .surveyRound:
      .parts(
        PartKey.dispatches, ["antal_utskickade", "antal_svar"],
        sums: [RegisterSum("antal_utskickade", of: ["antal_svar"])])
    case .events:
      .parts(
        RegisterKey.rows,
        ["kvinnor", "män", "ej_uppdelat", "anställda", "politiker", "övriga"],
        sums: [
          RegisterSum("anställda", "politiker", "övriga", "ej_uppdelat", of: ["kvinnor", "män"])
        ])
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
        ["anställda", "kvinnor", "män", "placerade", "af", "kommun", "övriga", "informerade"],
        sums: [
          RegisterSum("anställda", of: ["kvinnor", "män"]),
          RegisterSum("placerade", of: ["af", "kommun", "övriga"]),
        ])
    case .places:
      .parts(
        RegisterKey.rows,
        [
          "beviljade", "nyttjade", "unika", "kvinnor", "män", "till_arbete", "till_studier",
          "till_af", "åter", "förlängda", "avslutade",
        ], words: ["utfall", "målgrupp"],
        sums: [
          RegisterSum("nyttjade", of: ["kvinnor", "män"]),
          RegisterSum("unika", of: ["kvinnor", "män"]), RegisterSum("nyttjade", of: ["unika"]),
          RegisterSum("nyttjade", of: ["till_arbete", "till_studier", "till_af", "åter"]),
          RegisterSum("avslutade", of: ["till_arbete", "till_studier", "till_af", "åter"]),
        ])
    case .registeredPeriods:
      .registered([
        "nya_kvinnor", "nya_män", "avslutade_kvinnor", "avslutade_män", "pågående_kvinnor",
        "pågående_män", "anonyma_kvinnor", "anonyma_män", "samtycke_saknas",
      ])
    case .annualReport, .interimReport, .activityPlan, .calendar, .programme, .staff, .agreements,
      .audits, .priorities, .competence, .evaluations, .deliveries, .registrations,
      .registrationColumns, .consultations, .demands, .ordinance, .needs, .needSeries, .needPoints:
      .none
    case .milestones, .accounts, .prognoses, .equity, .requisitions,
      .ledgerMap, .applications, .meetingPlan, .meeting, .yearWheel, .delegation, .discharges,
      .instrument, .national, .cases, .followUps, .rules, .statements, .review:
      .none
    }
  }
}
