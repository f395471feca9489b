/// The core indicators of NNS with the points that measure them: `karnindikatorer.yaml`. The
/// wording is NNS's own and is not to be changed. IND-11.
package struct CoreInstrument: Record {
  /// Where the indicators lie that several förbund share, seen from the folder of one.
  package static let sharedPath = "../karnindikatorer.yaml"

  package var id = ""
  /// What rounds name when they say which wording they asked by.
  package var version = ""
  package var about = ""
  package var note = ""
  package var source = ""
  package var indicators: [CoreIndicator] = []
  /// What the indicators were called before, which no round is measured by. IND-12.
  package var formerWordings: [FormerWording] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Kärnindikatorer" }

  package static let fields: [Field<CoreInstrument>] = [
    .text(
      "version", \.version, label: "Version",
      help: "Enkätomgångar säger vilken version de har ställt frågorna ur."),
    .prose("om_instrumentet", \.about, label: "Om instrumentet"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<CoreInstrument>] = [
    Part(
      PartKey.indicators, \.indicators, label: "Kärnindikatorer", singular: "kärnindikator"),
    Part("lydelser", \.formerWordings, label: "Tidigare lydelser", singular: "lydelse"),
  ]
}

extension CoreInstrument {
  /// These indicators with a förbund's own: the same number replaces, a new one is added.
  func overridden(by own: CoreInstrument) -> CoreInstrument {
    guard own != CoreInstrument() else { return self }
    var all = self
    if !own.version.isEmpty { all.version = own.version }
    all.indicators = indicators.overridden(by: own.indicators)
    all.formerWordings = formerWordings.overridden(by: own.formerWordings)
    return all
  }

  package func indicator(_ number: String) -> CoreIndicator? {
    indicators.first { $0.id == number }
  }

  /// The point with the id, and the indicator that it measures.
  package func point(_ id: String) -> (indicator: CoreIndicator, point: MeasuringPoint)? {
    for indicator in indicators {
      if let point = indicator.points.first(where: { $0.id == id }) { return (indicator, point) }
    }
    return nil
  }

  /// Every point that somebody answers or a register tells. IND-5: 29.
  package var points: [MeasuringPoint] { indicators.flatMap(\.points) }
}

/// What an indicator was called in an earlier version.
package struct FormerWording: Record {
  package var id = ""
  package var indicator = ""
  package var version = ""
  package var wording = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording }

  package static let fields: [Field<FormerWording>] = [
    .identifier("id", \.id, label: "Id"),
    .text("indikator", \.indicator, label: "Indikator"),
    .text("version", \.version, label: "Version"),
    .prose("lydelse", \.wording, label: "Lydelse"),
    .source(\.source),
  ]
}
