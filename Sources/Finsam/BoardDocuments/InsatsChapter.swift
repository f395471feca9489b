/// An insats as a section of its own: S4:1887–2682.
struct InsatsChapter {
  private let insats: Insats
  private let drawing: Drawing
  /// Whether it is a page of its own, and no part of a section.
  private let isPage: Bool

  init(_ insats: Insats, _ drawing: Drawing, isPage: Bool = false) {
    (self.insats, self.drawing, self.isPage) = (insats, drawing, isPage)
  }

  private func own(_ keys: String...) -> [Origin] {
    keys.map { Origin(insats.address, $0) }
  }

  private func part(_ list: String, _ id: String) -> [Origin] {
    [Origin(insats.address.appending(Step(list, id)))]
  }

  var pieces: [DrawnPiece] {
    [
      .block(
        .heading(ReportText(insats.shownName.oneLine), level: isPage ? 2 : 3, startsPage: isPage)),
      .lines(facts),
    ]
      + insats.description.joinedParagraphs.map {
        .block(.paragraph(ReportText($0)), from: own("beskrivning"))
      }
      + [participants] + listed("Resultat", results) + goals + listed("Beslut", decisions)
      + listed("Kostnad och finansiering", money) + listed("Övergång", implementations)
      + listed("Vad insatsen ger tillbaka", paybacks)
      + listed("Ur utvärderingar", evaluations)
      + [
        .block(
          .paragraph(insats.lessons.isEmpty ? "" : "\(strong: "Lärdomar.") \(insats.lessons)"),
          from: insats.lessons.isEmpty ? [] : own("lärdomar")),
        .note(lacking),
      ]
  }

  private var facts: [DrawnPiece.Line] {
    let partners = insats.partners.joined(separator: ", ")
    let registration = insats.registration.isRegistered.map { $0 ? "ja" : "nej" } ?? ""
    let facts: [(String, String, [Origin])] = [
      ("Form", insats.form.text, own("form")),
      (
        "Förbundets medel", insats.isFunded ? "" : Insats.paidByOthers,
        own("finansieras_av_förbundet")
      ), ("Ägare", insats.owner, own("ägare")),
      ("Parter", partners, own("parter")), ("Utvärderare", insats.evaluator, own("utvärderare")),
      ("Period", insats.periodWithExtension, own("period", "förlängningar")),
      ("Målgrupp", insats.targetGroup, own("målgrupp", "ålder")),
      ("Registrerad för uppföljning", registration, own("uppföljning")),
    ]
    return facts.filter { !$0.1.isEmpty }.map { name, words, from in
      .init("\(strong: name + ":") \(words.oneLine)", from: from)
    }
  }

  /// Every count of the year, and none of another time.
  private var participants: DrawnPiece {
    let counts = insats.participation.filter { $0.period?.year == drawing.year }
    func cell(
      _ quantity: Quantity?, _ key: String, of count: Participation, _ from: [Origin] = []
    ) -> DrawnPiece.Cell {
      let address = insats.address.appending(Step(PartKey.participation, count.id))
      if drawing.hidden?.hides(address, key) == true { return .init(CellText.hidden, from: from) }
      return .init(
        CellText(quantity.text, shown: quantity?.shown ?? CellText.none), from: from)
    }
    return .table(
      ["Deltagare", "Totalt", "Kvinnor", "Män", "Avslutade"], numeric: [1, 2, 3, 4],
      counts.map { count in
        [
          .init(count.period?.shown ?? ""),
          cell(
            count.total ?? count.uniquePersons, "totalt", of: count,
            part(PartKey.participation, count.id)),
          cell(count.women, "kvinnor", of: count), cell(count.men, "män", of: count),
          cell(count.ended, "avslutade", of: count),
        ]
      })
  }

  private var results: [DrawnPiece.Line] {
    drawing.results(of: insats).map { result in
      .init(
        ReportText(drawing.told(result, of: insats)), from: [drawing.resultOrigin(result, insats)])
    }
  }

  private var goals: [DrawnPiece] {
    let goals = insats.placedGoals(threshold: drawing.office.forbund.partialThreshold)
    if goals.isEmpty { return [] }
    let rows = goals.map { placed -> [DrawnPiece.Cell] in
      let measures = placed.measures
      let isHidden = measures.contains { measure in
        let address = placed.address.appending(Step(PartKey.measures, measure.id))
        return measure.outcomes.contains {
          drawing.hidden?.hides(address.appending(Step(PartKey.outcomes, $0.id))) == true
        }
      }
      if isHidden, !placed.verdict.isAssessed {
        return [
          .init(placed.goal.wording.oneLine, from: [Origin(placed.address)]),
          .init(measures.map(\.markedTarget).filter { !$0.isEmpty }.joined(separator: "; ")),
          .init(CellText.hidden), .init(CellText.hidden),
        ]
      }
      return [
        .init(placed.goal.wording.oneLine, from: [Origin(placed.address)]),
        .init(measures.map(\.markedTarget).filter { !$0.isEmpty }.joined(separator: "; ")),
        .init(
          isHidden
            ? CellText.hidden
            : CellText(
              measures.map(\.datedOutcome).filter { !$0.isEmpty }.joined(separator: "; ").oneLine)),
        .init(placed.verdict.statusCell),
      ]
    }
    return [.table(["Mål", "Målvärde", "Utfall", "Måluppfyllelse"], rows)]
  }

  private var decisions: [DrawnPiece.Line] {
    drawing.office.insatsDecisions.filter { decision in
      decision.insats == insats.id && decision.day?.day.map(drawing.days.contains) == true
    }.map { .init(ReportText($0.words), from: [Origin($0.place.address)]) }
  }

  private var money: [DrawnPiece.Line] {
    let costs = insats.costs.filter { $0.period?.year == drawing.year }.map { cost in
      let budget = cost.budget.map { ", budget \($0.shown)" } ?? ""
      return DrawnPiece.Line(
        ReportText(
          "Förbundets kostnad \(cost.title): \(cost.amount?.shown ?? CellText.none)\(budget)"),
        from: part(PartKey.costs, cost.id))
    }
    return costs
      + insats.financing.filter { $0.year == drawing.year || $0.year == nil && isInTime }.map {
        one in
        let year = one.year == nil ? " (vilket år framgår inte)" : ""
        return .init(ReportText(one.shown.oneLine + year), from: part("finansiering", one.id))
      }
  }

  /// Whether what does not say its year can be of the document's: not of one after the last that
  /// anybody is known to have paid for.
  private var isInTime: Bool {
    let last = [insats.end?.year, insats.financing.compactMap { $0.year?.number }.max()]
      .compactMap(\.self).max()
    return last.map { drawing.year.number <= $0 } ?? true
  }

  private var implementations: [DrawnPiece.Line] {
    insats.implementations.map { one in
      .init(ReportText(one.shown.oneLine), from: part("implementering", one.id))
    }
  }

  /// What it gives back, with what that builds on; a calculation of a later year is left out.
  private var paybacks: [DrawnPiece.Line] {
    insats.paybacks.filter { $0.year.map { $0 <= drawing.year } ?? true }.map { one in
      let ground = one.assumptions.isEmpty ? "" : " Antaganden: \(one.assumptions.oneLine)"
      return .init(ReportText(one.shown.oneLine + ground), from: part("lönsamhet", one.id))
    }
  }

  /// What evaluations say of it in their own words, and nothing of a later year.
  private var evaluations: [DrawnPiece.Line] {
    drawing.office.registers.evaluations.filter { one in
      one.insats == insats.id && !one.result.isEmpty
        && (one.year.map { $0 <= drawing.year } ?? true)
        && !(drawing.hidden?.tellsOfFew(one, in: insats) ?? false)
    }.map { one in
      let whose = [one.evaluator.oneLine, one.year.text].filter { !$0.isEmpty }
      return .init(
        ReportText(
          "”\(one.result.oneLine)”"
            + (whose.isEmpty ? "" : " (\(whose.joined(separator: ", ")))")),
        from: [Origin(one.address)])
    }
  }

  private func listed(_ heading: String, _ lines: [DrawnPiece.Line]) -> [DrawnPiece] {
    lines.isEmpty ? [] : [.block(.paragraph("\(strong: heading + ".")")), .lines(lines)]
  }

  /// What the account lacks of it. BRD-4, GEN-1.
  private var lacking: ReportText {
    if !insats.isFunded { return "" }
    let lacks = insats.lacks(in: drawing.year, threshold: drawing.office.forbund.partialThreshold)
    return lacks.isEmpty ? "" : "Saknas: \(lacks.joined(separator: ", "))."
  }
}

extension Insats {
  /// What an account of the year must have of the insats and has not. BRD-4, GEN-1.
  package func lacks(in year: Year, threshold: Number?) -> [String] {
    let goals = placedGoals(threshold: threshold).filter {
      $0.goal.isProposed != true && ($0.goal.year == nil || $0.goal.year == year)
    }
    let open = goals.count { !$0.verdict.isAssessed }
    let counts = participation.filter { $0.period?.year == year }
    let isSplit = counts.contains { $0.women != nil && $0.men != nil }
    let hasResult =
      results.contains { $0.isOf(year) } || outcomes.contains { $0.period?.year == year }
    var lacks: [String] = []
    if goals.isEmpty { lacks.append("mål") }
    if open > 0 { lacks.append("bedömning av \(open) av \(goals.count) mål") }
    if !hasResult { lacks.append("resultat") }
    if takesParticipants {
      if counts.isEmpty {
        lacks.append("deltagare \(year.text)")
      } else if !isSplit {
        lacks.append("uppdelning på kvinnor och män")
      }
      if registration.isRegistered != true { lacks.append("registrering") }
    }
    if lessons.isEmpty { lacks.append("lärdomar") }
    return lacks
  }
}
