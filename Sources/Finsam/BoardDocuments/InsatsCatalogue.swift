/// A page about each insats that runs: S4:1779–1781, 7461.
struct InsatsCatalogue {
  private let insatser: [Insats]
  private let drawing: Drawing
  private let positions: Positions

  /// Those that are chosen; without a choice those that the förbund finances and that run on the
  /// day, or without a day ran in the year.
  init?(
    _ source: ReportSource, in year: Year, on day: Day?
  ) throws(ReportRefusal) {
    var document = BoardDocument()
    (document.id, document.year) = (year.text, year)
    guard let last = year.days?.upperBound,
      let drawing = Drawing(
        document, of: .activityPlan, in: source.office, on: day ?? last,
        hidingSmallGroups: !source.showsSmallGroups)
    else { return nil }
    self.drawing = drawing
    positions = source.positions
    let choice = source.choice
    var chosen: [Insats] = []
    for id in choice.ids {
      let plain = Folding.plain(id)
      guard
        let one = drawing.office.insatser.first(where: {
          $0.id == id || Folding.plain($0.shownName) == plain
        })
      else { throw .noSuchInsats(id, among: drawing.office.insatser.map(\.id)) }
      chosen.append(one)
    }
    let all = choice.ids.isEmpty ? drawing.office.insatser.inOrderOfNames : chosen
    insatser = all.filter { insats in
      if !choice.phases.isEmpty {
        let phase = insats.phase(on: day ?? last)
        return phase.map(choice.phases.contains) == true
      }
      if !choice.ids.isEmpty { return true }
      return insats.isFunded(in: year)
        && (day.map(insats.isRunning) ?? insats.runs(during: year))
    }
  }

  var isEmpty: Bool { insatser.isEmpty }

  var report: Report {
    let made = BoardDocumentReport(drawing, positions: positions, isFinal: true)
    let groups = insatser.map {
      DrawnGroup(InsatsChapter($0, drawing, isPage: true).pieces)
    }
    return Report(
      "Projektkatalog \(drawing.year.text)",
      [
        .byline(
          "\(drawing.office.forbund.name). Uppgifterna är per "
            + "\(drawing.office.forbund.shown(drawing.day))."
        ), made.hiddenBlock(of: insatser),
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
