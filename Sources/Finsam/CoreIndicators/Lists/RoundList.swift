/// Whom a round asks, group by group in each insats: how many got the questions, how many answered
/// and what is entered.
package struct RoundProgress: Sendable {
  package struct Row: Sendable {
    package let round: SurveyRound
    package let group: RespondentGroup
    /// Empty for groups that belong to no insats.
    package let insats: String
    let name: String
    let dispatch: SurveyDispatch?
    /// Points with tallies, of those that the group answers.
    let entered: Int
    let points: Int
    /// How few answers are not told. IND-13.
    let limit: Int
  }

  package let rows: [Row]

  package init(_ office: Office, rounds: [SurveyRound]) {
    let indicators = office.indicators
    let instrument = indicators.instrument
    let keys = Set(
      indicators.answers.map { RoundProgress.key($0.round, $0.group, $0.insats, $0.point) })
    rows = rounds.flatMap { round in
      round.asked(office).map { group, insats in
        let points = instrument.points.filter { $0.respondents.all.contains(group) }
        return Row(
          round: round, group: group, insats: insats,
          name: insats.isEmpty ? "Hela förbundet" : office.insats(insats)?.shownName ?? insats,
          dispatch: round.dispatches.last { $0.group == group && $0.insats == insats },
          entered: points.count {
            keys.contains(RoundProgress.key(round.id, group, insats, $0.id))
          },
          points: points.count, limit: office.forbund.surveys.limit)
      }
    }
  }

  private static func key(
    _ round: String, _ group: RespondentGroup?, _ insats: String, _ point: String
  ) -> String {
    [round, group.text, insats, point].joined(separator: "\u{0}")
  }

  package var list: AnyList {
    AnyList(rows, RoundProgress.columns) { row in
      AnyList.Line(
        id: [row.round.id, row.insats, row.group.rawValue].joined(separator: "/"),
        address: row.round.address, title: "\(row.name), \(row.group.rawValue)")
    }
  }

  private static let columns: [Column<Row>] = [
    Column(ColumnHead("Insats", .flexible(14, weight: 2), priority: 99)) {
      CellText($0.insats, shown: $0.name)
    },
    Column(ColumnHead("Grupp", .flexible(10), priority: 98)) { CellText($0.group.rawValue) },
    Column(ColumnHead("Utskickade", short: "Utskick", .fixed(8), priority: 80, isNumeric: true)) {
      CellText(count: $0.dispatch?.sent?.whole)
    },
    Column(ColumnHead("Svar", .fixed(5), priority: 85, isNumeric: true)) {
      $0.dispatch?.answeredCell(below: $0.limit) ?? CellText("")
    },
    Column(
      ColumnHead("Svarsfrekvens, %", short: "Svarsfr.", .fixed(8), priority: 70, isNumeric: true)
    ) {
      let rate = $0.dispatch?.rate(below: $0.limit)
      return CellText(rate.text, shown: rate.map { "\($0.shown) %" } ?? CellText.none)
    },
    Column(ColumnHead("Inskrivet", .fixed(9), priority: 90, isNumeric: true)) { row in
      CellText("\(row.entered)", shown: "\(row.entered) av \(row.points)")
    },
    Column(ColumnHead("Kvar", .flexible(10), priority: 88, isState: true)) { $0.state },
    Column(ColumnHead("Enkätomgång", short: "Omgång", .fixed(7), priority: 20)) {
      CellText($0.round.id)
    },
  ]
}

extension RoundProgress.Row {
  fileprivate var state: CellText {
    if entered >= points, points > 0 { return CellText("klart", shown: "✔ klart", .good) }
    if entered > 0 { return CellText("delvis inskrivet", shown: "◐ delvis inskrivet", .warning) }
    if (dispatch?.answered?.whole ?? 0) > 0 {
      return CellText("svar att skriva in", shown: "! svar att skriva in", .warning)
    }
    return dispatch == nil
      ? CellText("ej utskickat", shown: "– ej utskickat", .dim)
      : CellText("inga svar än", shown: "– inga svar än", .dim)
  }
}

extension SurveyRound {
  /// Whom it asks: participants and staff in each insats, and other groups once. What its
  /// dispatches say goes before.
  func asked(_ office: Office) -> [(group: RespondentGroup, insats: String)] {
    let wanted = Set(groups.all)
    let all = RespondentGroup.allCases.filter { group in
      wanted.isEmpty
        ? office.indicators.instrument.points.contains { $0.respondents.all.contains(group) }
        : wanted.contains(group)
    }.filter { $0 != .register }
    let named = insatser.isEmpty ? activeInsatser(office).map(\.id) : insatser
    var asked: [(RespondentGroup, String)] = all.flatMap { group in
      group.isOfInsatser ? named.map { (group, $0) } : [(group, "")]
    }
    for dispatch in dispatches {
      guard let group = dispatch.group,
        !asked.contains(where: { $0 == (group, dispatch.insats) })
      else { continue }
      asked.append((group, dispatch.insats))
    }
    // A dispatch to a group in all of the förbund stands for those in its insatser.
    let whole = Set(dispatches.filter(\.insats.isEmpty).compactMap(\.group))
    return asked.filter { $0.1.isEmpty || !whole.contains($0.0) }
  }

  /// The insatser that the round may ask in: those that run during its year.
  func activeInsatser(_ office: Office) -> [Insats] {
    guard let year else { return [] }
    return office.insatser.filter { $0.hasBegun && $0.runs(during: year) }
  }
}

extension SurveyRound {
  /// `: 50 av 65 har svarat`; empty where that is not known of all who were asked, or where it
  /// would tell how many did in a group that is too small.
  func answeredWords(below limit: Int) -> String {
    if dispatches.contains(where: { $0.isHidden(below: limit) }) { return "" }
    let sent = dispatches.compactMap { $0.sent?.whole }
    let answered = dispatches.compactMap { $0.answered?.whole }
    guard !sent.isEmpty, sent.count == dispatches.count, answered.count == sent.count else {
      return ""
    }
    return ": \(Number(answered.sum).shown) av \(Number(sent.sum).shown) har svarat"
  }
}

extension SurveyDispatch {
  /// Whether so few answered that the number says who did, to anybody who knows whom it was sent
  /// to: nobody, or as many as one likes, may be told. IND-13.
  func isHidden(below limit: Int) -> Bool {
    (answered?.whole).map { (1..<max(1, limit)).contains($0) } ?? false
  }

  /// `färre än 5` where it may not be told.
  func answeredCell(below limit: Int) -> CellText {
    isHidden(below: limit)
      ? CellText("färre än \(limit)", shown: "< \(limit)", .dim) : CellText(count: answered?.whole)
  }

  /// How many of those who were asked have answered, in percent; nil where that may not be told.
  func rate(below limit: Int) -> Number? {
    isHidden(below: limit) ? nil : Number(percent: answered?.whole, of: sent?.whole)
  }
}

extension RespondentGroup {
  /// Whether those of it belong to insatser, and not to the förbund or its parties.
  var isOfInsatser: Bool { self == .participants || self == .staff }
}

extension Number {
  /// Nil where either is not known.
  init?(percent part: Int?, of whole: Int?) {
    guard let part, let whole else { return nil }
    self.init(percent: part, of: whole)
  }
}
