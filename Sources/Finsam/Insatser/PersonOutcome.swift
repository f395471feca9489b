/// What became of a person, in a class that means the same in every insats. The annual report of
/// 2014 says of itself that it has none (S4:892–894, 912–916, 930–934).
package enum OutcomeClass: String, Choice {
  case work = "arbete"
  case subsidisedWork = "subventionerat arbete"
  case studies = "studier"
  case placement = "praktik"
  /// Back with the authority or municipality that the person came from.
  case returned = "åter till part"
  case compensation = "sjuk- eller aktivitetsersättning"
  case other = "annat"
  /// What an insats for structures leads to (S1:481–498, S3:284–336); CAPABILITIES J.
  case informed = "informerade"
  case policies = "styrdokument"
  case groups = "samverkansgrupper"
  case places = "platser"
  case notStated = "framgår inte"

  /// Whether it counts what came of structures, and not what became of participants.
  package var isOfStructures: Bool {
    switch self {
    case .informed, .policies, .groups, .places: true
    case .work, .subsidisedWork, .studies, .placement, .returned, .compensation, .other, .notStated:
      false
    }
  }
}

/// The classes of one figure: several where a source counts them together, as work or studies.
package struct OutcomeClasses: FieldValue, Hashable {
  package static let kind = Kind.choices(OutcomeClass.allCases.map(\.rawValue))

  /// In the order of the classes.
  package let all: [OutcomeClass]

  package init(_ classes: [OutcomeClass] = []) {
    let wanted = Set(classes)
    all = OutcomeClass.allCases.filter(wanted.contains)
  }

  package init(text: String) throws(InvalidInput) {
    var classes: [OutcomeClass] = []
    for word in text.listed { classes.append(try OutcomeClass(text: word)) }
    self.init(classes)
  }

  package var text: String { all.map(\.rawValue).joined(separator: ", ") }

  /// `arbete eller studier`
  package var shown: String { all.map(\.rawValue).joined(last: "eller") }
}

/// What became of those who left an insats in one time, as a source prints it.
package struct PersonOutcome: Record {
  package var id = ""
  package var period: CountPeriod?
  package var classes = OutcomeClasses()
  package var women: Quantity?
  package var men: Quantity?
  package var total: Quantity?
  /// In percent, where the source prints a share.
  package var share: Quantity?
  /// How many it is of. Without one it is of those who ended in the period. PART-2.
  package var denominator: Quantity?
  /// Whom it is of, where that is a group among those who took part: then it is no outcome of all.
  package var group = ""
  /// The id of the outcome that this one is a part of: four to work, of whom one subsidised.
  package var partOf = ""
  /// The id of the outcome that this one tells again: a source prints it in two places.
  package var sameAs = ""
  package var wording = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording.isEmpty ? classes.shown.capitalizedFirst : wording }

  package static let fields: [Field<PersonOutcome>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .period(
      "period", \.period, label: "Period", required: true,
      help: "Den tid utfallet gäller: 2014, 2014-H2, 2014-Q3 eller hela."
    ).orReading(),
    Field(
      "klass", \.classes, label: "Klass", required: true,
      help: "Flera med kommatecken mellan, där källan räknar dem ihop: arbete, studier. "
        + "Informerade, styrdokument, samverkansgrupper och platser hör till insatser för struktur."
    ).orReading(),
    .estimate("kvinnor", \.women, label: "Kvinnor").orReading(),
    .estimate("män", \.men, label: "Män").orReading(),
    .estimate("totalt", \.total, label: "Totalt").orReading(),
    Field(
      "andel", \.share, label: "Andel, %", help: "Där källan trycker en andel.", limits: .percent),
    .estimate(
      "nämnare", \.denominator, label: "Av hur många",
      help: "Tomt betyder av dem som avslutades under perioden."
    ).orReading(),
    .text(
      "avser", \.group, label: "Avser bara",
      help: "Gruppen, där talet inte är av alla som deltagit: kvinnorna. Då räknas det inte in."),
    .text("varav", \.partOf, label: "Del av", help: "Utfallet som detta är en del av.")
      .naming(.ownOutcomes),
    .text(
      "samma_som", \.sameAs, label: "Samma som",
      help: "Utfallet som källan säger på ett annat ställe. Det räknas en gång."
    ).naming(.ownOutcomes),
    .prose("ordalydelse", \.wording, label: "Källans ord"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension PersonOutcome {
  /// All of them: as printed, else women and men where both are known.
  package var persons: Quantity? {
    if let total { return total }
    guard let women, let men, unread(["totalt"]) == nil else { return nil }
    return Quantity.sum([women, men])
  }

  /// What stands where its figure cannot be read; nil where it can, or where it has none.
  package var unreadFigure: String? {
    persons == nil && share == nil ? unread(["totalt", "kvinnor", "män", "andel"]) : nil
  }

  /// Whether it says what became of somebody.
  package var isStated: Bool {
    classes.all != [.notStated] && (persons != nil || share != nil)
  }
}
