/// All insatser for the board: how many there are, whom they reach and what they cost, and what is
/// known of each.
package struct InsatserReport: Equatable, Sendable {
  private let forbund: String
  private let shownDay: String
  /// What all figures are of; nil where each insats has its own latest.
  private let year: Year?
  private let rows: [InsatsRow]
  /// By insats.
  private let decisions: [String: [InsatsDecision]]
  private let phases: [OverviewReport.PhaseRow]
  /// What the participants come to, and what that leaves out.
  private let participantWords: [String]
  /// The year of the phases' figures.
  private let figureYear: Year?

  /// Of a year there are the insatser that ran then or have figures of it.
  package init(_ office: Office, in year: Year?, on day: Day) {
    let insatser = office.insatser.filter { insats in
      year.map { insats.runs(during: $0) || insats.hasFigures(of: $0) } ?? true
    }
    forbund = office.forbund.name
    shownDay = office.forbund.shown(day)
    self.year = year
    let figureYear = year ?? office.latestFigureYear
    self.figureYear = figureYear
    decisions = Dictionary(grouping: office.insatsDecisions, by: \.insats)
    rows = insatser.inOrderOfNames.map {
      InsatsRow($0, in: figureYear.map(CountPeriod.year), on: day, isStrict: year != nil)
    }
    phases = insatser.phaseRows(on: day, in: figureYear)
    let sum = figureYear.map { ParticipantSum(insatser, in: $0) }
    participantWords =
      sum.map { [$0.words].compactMap(\.self) + $0.origins + $0.omissions } ?? []
  }

  package var report: Report {
    Report(
      year.map { "Insatser \($0.text)" } ?? "Insatser",
      [
        .byline("\(forbund). Uppgifterna är per \(shownDay)."), .heading("Sammanfattning"),
        .table(phaseTable), .list(participantWords), .heading("Alla insatser"),
        .paragraph(
          year == nil
            ? "Deltagare och kostnad är de senaste som är kända. Där de gäller ett annat år än "
              + "\(figureYear?.text ?? "det senaste") står det bredvid."
            : ""),
        .table(ReportTable(list, columns: InsatserReport.columns)),
        .paragraph(ReportText(signWords)),
      ] + remarks + [
        .heading("Insats för insats", startsPage: true)
      ] + rows.flatMap { $0.blocks(decided: decisions[$0.id] ?? []) })
  }

  /// The rows as lists have them.
  private var list: AnyList {
    AnyList(rows, InsatsRow.columns) { AnyList.Line(id: $0.id, title: $0.name) }
  }

  /// What the signs in the table mean.
  private var signWords: String {
    InsatsRow.signs(in: rows).map { "\($0.sign) betyder \($0.explanation)." }.joined(separator: " ")
  }

  /// What is wrong or cannot be read in the table, insats by insats.
  private var remarks: [ReportBlock] {
    rows.filter { !$0.remarks.isEmpty }.map { row in
      .remark(ReportText("\(row.name): \(row.remarks.joined(separator: " "))"))
    }
  }

  private static let columns = [
    "Namn", "Skede", "Ägare", "Deltagare", "Kvinnor", "Män", "Förbundets kostnad",
    "Förbundets kostnad per deltagare",
  ]

  private var phaseTable: ReportTable {
    let year = figureYear.map { " " + $0.text } ?? ""
    return ReportTable(
      [
        // The stage is that of the day, also where the figures are of another year.
        self.year == nil ? "Skede" : "Skede \(shownDay)", "Insatser", "Utan förbundets medel",
        "Deltagare" + year,
        "Kostnad" + year,
      ],
      numeric: [1, 2, 3, 4],
      phases.map { row in
        let participants = row.participants
        let mark = row.isReading ? Readings.mark : ""
        let of = row.coverage.isEmpty ? "" : " (\(row.coverage))"
        return [
          CellText(row.phase?.rawValue ?? "skede saknas"), CellText(count: row.insatser),
          CellText(count: row.notFunded == 0 ? nil : row.notFunded),
          CellText(
            participants.text,
            shown: participants.map { $0.shown + mark + of } ?? CellText.none),
          CellText(row.cost?.amount.text ?? "", shown: row.shownCost),
        ]
      })
  }
}

extension InsatsRow {
  /// What one reads of an insats before a meeting.
  fileprivate func blocks(decided: [InsatsDecision]) -> [ReportBlock] {
    let facts = ["Form", "Skede", "Ägare", "Period", "Deltagare", "Förbundets kostnad"]
    let lines = facts.compactMap { title -> ReportText? in
      let cell = reportCell(title)
      return cell.shown.isEmpty ? nil : "\(title): \(cell)"
    }
    let decisions = decided.map(\.sentence)
    let results = insats.results.map { result in
      result.told.oneLine + (result.source.isEmpty ? "" : "  [\(result.source)]")
    }
    return [
      .heading(ReportText(name.oneLine), level: 3), .paragraph(lines.joined(separator: ". ")),
      .paragraph(
        insats.targetGroup.isEmpty ? "" : "\(strong: "Målgrupp.") \(insats.targetGroup.oneLine)"),
      .paragraph(results.isEmpty ? "" : "\(strong: "Resultat.")"), .list(results),
      .paragraph(decisions.isEmpty ? "" : "\(strong: "Beslut.")"), .list(decisions),
    ]
  }
}

extension InsatsRow {
  /// A cell in words of its own, where the list has a short one: until when the insats is extended,
  /// and that a count is of the whole time.
  fileprivate func reportCell(_ title: String) -> CellText {
    let cell = cell(title)
    switch title {
    case "Period":
      return insats.cell(
        CellText(insats.periodWithExtension), of: ["period.start", "period.slut"])
    case "Deltagare" where countPeriod == .whole:
      let shown = cell.shown.replacing(", " + CountPeriod.whole.text, with: " för hela tiden")
      return CellText(cell.text, shown: shown, cell.tone)
    default: return cell
    }
  }
}

extension InsatsDecision {
  /// `2014-06-12: Att bevilja TExAS (beviljat, 550 000 kr).  [S4:1288–1294]`: an amount that was
  /// refused is not told as one that was granted.
  fileprivate var sentence: String {
    let facts = [verdict.text, amount?.shown ?? ""].filter { !$0.isEmpty }
    var matter = matter.oneLine
    if !facts.isEmpty {
      let isSentence = matter.hasSuffix(".")
      if isSentence { matter.removeLast() }
      matter += " (\(facts.joined(separator: ", ")))" + (isSentence ? "." : "")
    }
    return (day.map { $0.text + ": " } ?? "") + matter
      + (source.isEmpty ? "" : "  [\(source)]")
  }
}
