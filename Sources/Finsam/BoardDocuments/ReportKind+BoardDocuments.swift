extension ReportKind {
  static let arsredovisningRow = ReportRow(
    title: "Årsredovisning",
    help: "Årsredovisningen: kontorets text med det som hämtas ur uppgifterna. Den slutliga "
      + "(--slutlig) kräver att året är slut och att fynden i den är rättade eller godtagna. Små "
      + "grupper är dolda, och nämner egna ord få personer krävs --genomläst.",
    time: .year, area: .meetings, canBeFinal: true,
    periods: { source in
      source.documentYears(source.office.documents.annual).map(\.text)
    }
  ) { source, period throws(ReportRefusal) in
    try source.made(.annualReport, among: source.office.documents.annual, period)
  }

  static let verksamhetsplanRow = ReportRow(
    title: "Verksamhetsplan",
    help: "Verksamhetsplanen för ett år, med mål, beviljade insatser och budget.", time: .year,
    area: .meetings, canBeFinal: true,
    periods: { source in
      source.documentYears(source.office.documents.plans).map(\.text)
    }
  ) { source, period throws(ReportRefusal) in
    try source.made(.activityPlan, among: source.office.documents.plans, period)
  }

  static let delarsrapportRow = ReportRow(
    title: "Delårsrapport",
    help: "Delårsrapporten till och med en dag, där förbundsordningen kräver en. Utan --per till "
      + "det senaste kvartalets slut.",
    time: .day, area: .meetings, canBeFinal: true, periods: { $0.interimDays.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    let day: Day?
    do throws(InvalidInput) {
      day = try period.map { text throws(InvalidInput) in
        try Day(typed: text, today: source.today)
      }
    } catch {
      throw .lastDay(error)
    }
    guard let day = day ?? source.interimDays.first else { throw .noneOfKind(.interimReport) }
    let known = source.office.documents.interim.first { $0.until?.day == day }
    // One that is written is asked for, whatever the rules say.
    let isAsked = source.office.forbund.requiresInterimReport
    guard isAsked == true || known != nil else {
      throw .noInterimAsked(Year(day.year), isKnown: isAsked != nil)
    }
    var document = known ?? BoardDocument()
    if known == nil {
      document.id = String(day.text.prefix(7))
      document.year = Year(day.year)
      document.until = .day(day)
    }
    if document.name.isEmpty { document.name = "Delårsrapport \(day.text)" }
    return try source.made(document, .interimReport)
  }

  static let projektkatalogRow = ReportRow(
    title: "Projektkatalog",
    help: "En sida om varje insats som pågår. Med ett år de som pågick då; med --insatser eller "
      + "--skede de som väljs. Små grupper är dolda.",
    time: .year, area: .insatser, isOfChosenInsatser: true,
    periods: { $0.office.figureYears.map(\.text) }
  ) { source, period throws(ReportRefusal) in
    guard !source.office.insatser.isEmpty else { throw .noneOfKind(.insats) }
    let year = period.map { Year(id: $0) } ?? Year(source.day.year)
    guard let year else {
      throw .noneOfYear(.insats, period ?? "", among: source.office.figureYears.map(\.text))
    }
    let day = period == nil ? source.day : nil
    guard let catalogue = try InsatsCatalogue(source, in: year, on: day) else {
      throw .noneOfYear(.insats, year.text, among: source.office.figureYears.map(\.text))
    }
    if catalogue.isEmpty {
      if !source.choice.phases.isEmpty { throw .noneChosen }
      throw .noneOfYear(.insats, year.text, among: source.office.figureYears.map(\.text))
    }
    return catalogue.report
  }
}

extension ReportSource {
  /// Those with a document, and those that one can be made of: the latest first.
  fileprivate func documentYears(_ documents: [BoardDocument]) -> [Year] {
    let known =
      documents.compactMap(\.year) + office.styrkort.compactMap(\.year)
      + office.economy.years.compactMap(\.year)
    return Set(known).sorted(by: >)
  }

  /// The ends of quarters that a report can go to, and of those that are written: the latest first.
  fileprivate var interimDays: [Day] {
    let ends = [(3, 31), (6, 30), (9, 30)].compactMap { month, day in
      [year, year - 1].compactMap { Day(year: $0, month: month, day: day) }
    }.flatMap(\.self).filter { $0 <= day }
    let known = office.documents.interim.compactMap { $0.until?.day }
    return Set(ends + known).sorted(by: >)
  }

  private var year: Int { day.year }

  /// That of the year, else of the latest that is written, else of the year that the day lies in.
  fileprivate func made(
    _ kind: DocumentKind, among documents: [BoardDocument], _ period: String?
  ) throws(ReportRefusal) -> Report {
    let years = documentYears(documents)
    let year = period.map { Year(id: $0) } ?? documents.last?.year ?? Year(day.year)
    guard let year, years.contains(year) else {
      if years.isEmpty { throw .noneOfKind(kind) }
      throw .noneOfYear(kind, period ?? year?.text ?? "", among: years.map(\.text))
    }
    var document = documents.first { $0.year == year } ?? BoardDocument()
    if document.id.isEmpty {
      document.id = year.text
      document.year = year
      document.name = "\(kind.row.words.singular.capitalizedFirst) \(year.text)"
    }
    return try made(document, kind)
  }

  fileprivate func made(_ document: BoardDocument, _ kind: DocumentKind) throws(ReportRefusal)
    -> Report
  {
    guard
      let drawing = Drawing(
        document, of: kind, in: office, on: day, hidingSmallGroups: !showsSmallGroups)
    else {
      throw .noneOfYear(kind, document.id, among: [])
    }
    let findings = office.findings(on: day, besides: problems)
    var made = BoardDocumentReport(drawing, positions: positions, findings: findings)
    let isClear = made.open.isEmpty
    if isFinal,
      let refusal = made.refusal(besides: problems, isReadThrough: isReadThrough)
    {
      throw refusal
    }
    // One that is finished and contradicts itself is shown as a draft is.
    made.isFinal = isFinal || document.isFinal && isClear
    return made.report
  }
}
