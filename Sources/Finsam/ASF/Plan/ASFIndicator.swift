/// How the plan measures that its goals are met, and what the outcome is counted from.
package struct ASFIndicator: Record {
  /// What the outcome of a year is computed from.
  package enum Counting: String, Choice {
    case organisations = "organisationer i loggen"
    case employees = "anställda i loggen"
    case politicians = "politiker i loggen"
    case informationEvents = "informationstillfällen i loggen"
    case companies = "företag i lägesbilden"
    case companyEmployees = "anställda i lägesbilden"
    case placedPersons = "placerade i lägesbilden"
    case usedPlaces = "nyttjade platser"
    case placesToWork = "platser till arbete eller studier"
    case supportStructures = "kommuner i stödstruktur"
    case stated = "angivet utfall"
  }

  package var id = ""
  package var name = ""
  package var unit = ""
  package var direction: Measure.Direction?
  package var baseline: Quantity?
  package var baselineDay: PrintedDay?
  package var baselineWords = ""
  package var target: Quantity?
  package var targetWords = ""
  /// What the target is of, where the registers may count something else.
  package var definition = ""
  package var counting: Counting?
  /// Ids of the process goals that the indicator follows.
  package var supports: [String] = []
  /// When somebody last asked whether this target is still the right one, where that is not the
  /// plan's day.
  package var reviewed: PrintedDay?
  package var note = ""
  package var source = ""
  /// Stated outcomes, each of the year that its id, its day or its time gives.
  package var outcomes: [Outcome] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<ASFIndicator>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .text("namn", \.name, label: "Indikator", required: true),
      .text("enhet", \.unit, label: "Enhet"),
      .choice("riktning", \.direction, label: "Riktning"),
      .quantity("utgångsläge", \.baseline, label: "Utgångsläge"),
      .day("utgångsdag", \.baselineDay, label: "Utgångsläge, dag"),
      .printed(besideDay: "utgångsdag", label: "Utgångsläge, dag"),
      .prose("utgångsläge_i_ord", \.baselineWords, label: "Utgångsläge i ord"),
      .quantity("målvärde", \.target, label: "Målvärde"),
      .prose("målbild", \.targetWords, label: "Målbild"),
      .definition(\.definition),
      .choice("räknas", \.counting, label: "Räknas från", help: "Vad utfallet räknas från.")
        .orReading(),
      .list("stödjer", \.supports, label: "Följer processmålen").naming(.processGoals).orReading(),
      .day(
        "senast_prövad", \.reviewed, label: "Målvärdet senast prövat",
        help: "Den dag någon senast prövade om målvärdet är relevant."),
      .printed(besideDay: "senast_prövad", label: "Målvärdet senast prövat"),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ])

  package static let parts: [any PartList<ASFIndicator>] = [
    Part(PartKey.outcomes, \.outcomes, label: "Angivna utfall", singular: "utfall")
  ]
}

extension ASFIndicator.Counting {
  /// What it counts, in the words that `avser` of a target must use to be of the same; empty where
  /// nothing else goes by the same name. ASF-4.
  var definition: String {
    switch self {
    case .companies: "registrerade företag"
    case .companyEmployees: "anställda i registrerade företag"
    case .placedPersons: "placerade i registrerade företag"
    case .organisations, .employees, .politicians, .informationEvents, .usedPlaces, .placesToWork,
      .supportStructures, .stated:
      ""
    }
  }

  /// The field of the log that it is counted from, which may have less than what was held; nil
  /// where it is counted from elsewhere.
  var loggedKey: String? {
    switch self {
    case .organisations: "organisationer"
    case .employees: "anställda"
    case .politicians: "politiker"
    case .informationEvents: "antal"
    case .companies, .companyEmployees, .placedPersons, .usedPlaces, .placesToWork,
      .supportStructures, .stated:
      nil
    }
  }
}

extension ASFIndicator {
  /// What an outcome of the year is later than: the baseline's day, else the year's first.
  func start(in year: Year) -> Day? {
    guard let own = baselineDay?.day, own.year == year.number else { return year.days?.lowerBound }
    return own
  }

  /// The indicator as a measure with one outcome, so that it is judged and worded like all others.
  package func measure(outcome: Quantity?, of definition: String = "") -> Measure {
    var measure = Measure()
    measure.id = id
    measure.name = name
    measure.unit = unit
    measure.direction = direction
    measure.baseline = baseline
    measure.target = target
    measure.definition = self.definition
    if let outcome {
      var result = Outcome()
      result.value = outcome
      result.definition = definition
      measure.outcomes = [result]
    }
    return measure
  }
}
