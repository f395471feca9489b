/// A page about each insats that runs: S4:1779–1781, 7461.
struct InsatsCatalogue {
  private let insatser: [Insats]
  private let drawing: Drawing
  private let positions: Positions

  /// Those that run on the day; without one those that ran in the year.
  init?(_ office: Office, in year: Year, on day: Day?, positions: Positions) {
    var document = BoardDocument()
    (document.id, document.year) = (year.text, year)
    guard let last = year.days?.upperBound,
      let drawing = Drawing(document, of: .activityPlan, in: office, on: day ?? last)
    else { return nil }
    self.drawing = drawing
    self.positions = positions
    insatser = drawing.insatser.filter { insats in
      day.map(insats.isRunning) ?? insats.runs(during: year)
    }
  }

  var isEmpty: Bool { insatser.isEmpty }

  var report: Report {
    let made = BoardDocumentReport(drawing, positions: positions, isFinal: true)
    let groups = insatser.map {
      DrawnGroup(InsatsChapter($0, drawing, startsPage: true).pieces)
    }
    return Report(
      "Projektkatalog \(drawing.year.text)",
      [
        .byline(
          "\(drawing.office.forbund.name). Uppgifterna gäller \(drawing.office.forbund.shown(drawing.day))."
        )
      ] + made.blocks(of: groups), hasContents: true)
  }
}

extension Insats {
  /// Whether it runs on the day, as far as is known.
  fileprivate func isRunning(on day: Day) -> Bool {
    guard hasBegun, phase(on: day) != .ended else { return false }
    if let start, day < start { return false }
    if let lastPaidDay, lastPaidDay < day { return false }
    return end.map { day <= $0 } ?? true
  }
}
