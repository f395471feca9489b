/// A rule of law, recommendation or agreement for the economy, with the days that it holds.
package struct EconomyRule: Record {
  package enum Matter: String, Choice {
    case stateShare = "statens andel"
    case regionShare = "regionens andel"
    case municipalShare = "kommunernas andel"
  }

  /// What it rests on.
  package enum Origin: String, Choice {
    case law = "lag"
    case recommendation = "rekommendation"
    case statutes = "förbundsordning"
    case agreement = "avtal"
  }

  package var id = ""
  package var matter: Matter?
  /// In percent.
  package var value: Number?
  package var validFrom: PrintedDay?
  package var validThrough: PrintedDay?
  package var origin: Origin?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { id }

  package static let fields: [Field<EconomyRule>] = [
    .identifier("id", \.id, label: "Id"),
    .choice("vad", \.matter, label: "Vad", required: true),
    .number("värde", \.value, label: "Värde, %", limits: .percent),
    .day("giltig_från", \.validFrom, label: "Giltig från"),
    .day("giltig_till", \.validThrough, label: "Giltig till", notBefore: "giltig_från"),
    .choice("slag", \.origin, label: "Slag", required: true),
    .prose("anteckning", \.note, label: "Anteckning"),
    .text(
      "källa", \.source, label: "Källa", required: true,
      help: "Lagrum, webbadress, eller dokumentets beteckning och rad."),
  ]
}

extension EconomyRule {
  /// Whether it holds through all of the year. A rule without a first day holds since ever.
  func holds(in year: Year) -> Bool {
    guard let first = Day(year: year.number, month: 1, day: 1),
      let last = Day(year: year.number, month: 12, day: 31)
    else { return false }
    if let from = validFrom?.day, first < from { return false }
    if let through = validThrough?.day, through < last { return false }
    return true
  }
}

extension Member.Sector {
  fileprivate var matter: EconomyRule.Matter {
    switch self {
    case .state: .stateShare
    case .region: .regionShare
    case .municipality: .municipalShare
    }
  }
}

extension KAARules {
  /// The share in percent that parties of the kind pay together in a year; nil where no rule says.
  func share(of sector: Member.Sector, in year: Year) -> EconomyRule? {
    economy.last { $0.matter == sector.matter && $0.value != nil && $0.holds(in: year) }
  }
}
