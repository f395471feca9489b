/// A figure that förbund are compared by.
package enum ComparedMeasure: Hashable, Sendable {
  case costPerParticipant, goalsMet, equity
  case contribution(Member.Sector)
  case findings
  /// A core indicator, by its number.
  case indicator(String)

  /// The measures that every förbund is compared by, and the indicators that some of them has.
  static let usual: [ComparedMeasure] =
    [.costPerParticipant, .goalsMet, .equity] + Member.Sector.allCases.map(contribution)
    + [.findings]
}

extension ComparedMeasure {
  /// What people call it, with its unit: `Kostnad per deltagare, kr`.
  package var title: String {
    switch self {
    case .costPerParticipant: "Kostnad per deltagare, kr"
    case .goalsMet: "Uppnådda mål enligt beslut, annars förslag, %"
    case .equity: "Eget kapital av taket, %"
    case .contribution(.state): "Statens andel, %"
    case .contribution(.region): "Regionens andel, %"
    case .contribution(.municipality): "Kommunernas andel, %"
    case .findings: "Öppna fynd"
    case .indicator(let number): "Indikator \(number), %"
    }
  }

  /// The same where there is little room.
  var shortTitle: String {
    switch self {
    case .costPerParticipant: "Kr/delt."
    case .goalsMet: "Mål %"
    case .equity: "Kap. %"
    case .contribution(.state): "Stat %"
    case .contribution(.region): "Region %"
    case .contribution(.municipality): "Kommun %"
    case .findings: "Fynd"
    case .indicator(let number): "Ind. \(number)"
    }
  }

  /// The key of the figure in JSON.
  package var key: String {
    switch self {
    case .costPerParticipant: "kostnad_per_deltagare"
    case .goalsMet: "uppnådda_mål"
    case .equity: "kapital_av_taket"
    case .contribution(let sector): "andel_\(sector.rawValue)"
    case .findings: "öppna_fynd"
    case .indicator(let number): "indikator_\(number)"
    }
  }

  /// The screen's tables show what has most to say where there is little room.
  var priority: Int {
    switch self {
    case .costPerParticipant: 90
    case .goalsMet: 85
    case .equity: 80
    case .findings: 75
    case .contribution: 60
    case .indicator: 40
    }
  }
}

/// What a measure came to in one förbund, and of what time; else why there is nothing.
package struct ComparedFigure: Equatable, Sendable {
  package let measure: ComparedMeasure
  /// Nil where it is lacking: never nought in its place.
  package let value: Number?
  /// Of which year it is; nil where it is lacking, or is of the day.
  package let year: Year?
  /// What it is of, as `3 av 7 insatser`; why there is none, where there is none.
  package let basis: String
  /// Whether there is one that must not be shown.
  package let isHidden: Bool
  /// Whether it rests on what is only proposed.
  let isProposed: Bool

  init(
    _ measure: ComparedMeasure, _ value: Number, of year: Year?, basis: String,
    isProposed: Bool = false
  ) {
    (self.measure, self.value, self.year, self.basis) = (measure, value, year, basis)
    (isHidden, self.isProposed) = (false, isProposed)
  }

  init(_ measure: ComparedMeasure, lacking reason: String, isHidden: Bool = false) {
    (value, year, isProposed) = (nil, nil, false)
    (self.measure, self.basis, self.isHidden) = (measure, reason, isHidden)
  }
}

extension ComparedFigure {
  /// The figure in a column of a year: of another year it says its own. What is lacking or hidden
  /// is no figure.
  func cell(beside year: Year?) -> CellText {
    guard let value else { return CellText("", shown: isHidden ? "dolt" : "saknas") }
    let own = self.year == year ? "" : self.year.map { ", " + $0.text } ?? ""
    return CellText(value.text, shown: value.shown + own + (isProposed ? " f" : ""))
  }
}
