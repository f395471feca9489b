import Finsam
import TextUI

/// Everything about an insats, in the order staff ask for it.
struct InsatsDetail {
  let insats: Insats
  let desk: Desk

  private var address: Address { insats.address }

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    let outline = Outline(insats)
    for problem in desk.reading.problems where problem.copy?.original == address.file {
      builder.prose(
        "\(problem.file) är en kopia av den här filen. F8 visar vad som skiljer.", .warning)
    }
    builder.unreadValues(of: outline, at: address)
    builder.fields(
      ["inriktning", "form", "skede", "skede_år", "ägare", "parter", "utvärderare"], of: outline,
      at: address)
    builder.field(
      "Period", insats.periodWithExtension + insats.readingMark("period.start", "period.slut"),
      place: Place(address, field: "period.start"))
    let isOnlyInWords = insats.shownPeriod == insats.period.words
    builder.fields(
      (isOnlyInWords ? [] : ["period.i_ord"])
        + ["period.start_tryckt", "period.slut_tryckt", "finansieras_av_förbundet"],
      of: outline, at: address)
    if !insats.wholeTimeWords.isEmpty { builder.prose(insats.wholeTimeWords, .dim) }
    builder.field("Målgrupp", targetGroup, place: Place(address, field: "målgrupp"))
    builder.field(
      "Registrering", registration, place: Place(address, field: "uppföljning.registrerad"))
    if !insats.description.isEmpty {
      builder.blank()
      builder.prose(insats.description, place: Place(address, field: "beskrivning"))
    }
    addParticipation(to: &builder)
    addResults(to: &builder)
    addPerspectives(to: &builder)
    addGoals(to: &builder)
    addMoney(to: &builder)
    addExtensions(to: &builder)
    builder.blank()
    builder.fields(["anteckning", "källa", Readings.key], of: outline, at: address)
    return builder.lines
  }

  private var targetGroup: String {
    let ages =
      switch (insats.ages.from, insats.ages.to) {
      case (let from?, let to?): "\(from.shown)–\(to.shown) år"
      case (let from?, nil): "från \(from.shown) år"
      case (nil, let to?): "till \(to.shown) år"
      case (nil, nil): ""
      }
    return [insats.targetGroup, ages].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var registration: String {
    let registration = insats.registration
    let word = registration.isRegistered.map { $0 ? "ja" : "nej" } ?? "inte angivet"
    return [word, registration.system, registration.reason].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func list(_ part: String) -> PartReference { PartReference(owner: address, part: part) }

  private func addParticipation(to builder: inout DetailBuilder) {
    builder.heading("Deltagare per period (\(insats.participation.count))", list: list("deltagare"))
    for count in insats.participation {
      let counts: [(String, Quantity?)] = [
        ("totalt", count.total), ("kvinnor", count.women), ("män", count.men),
        ("placeringar", count.placements), ("unika personer", count.uniquePersons),
        ("avslutade", count.ended),
      ]
      let text = counts.compactMap { name, value in
        value.map { "\(name) \($0.shown)" + count.readingMark(name) }
      }.joined(separator: ", ")
      builder.prose(
        "\(count.period?.shown ?? "")\(count.readingMark("period"))  \(text)"
          + source(count.source), indent: 1,
        place: Place(address.appending(Step("deltagare", count.id))))
      if !count.note.isEmpty { builder.prose(count.note, .dim, indent: 3) }
    }
  }

  private func addResults(to builder: inout DetailBuilder) {
    builder.heading("Resultat (\(insats.results.count))", list: list("resultat"))
    for result in insats.results {
      builder.prose(
        result.told + source(result.source), indent: 1,
        place: Place(address.appending(Step("resultat", result.id))))
      if result.value != nil, !result.words.isEmpty {
        builder.prose(result.words, indent: 3)
      }
      if !result.note.isEmpty { builder.prose(result.note, .dim, indent: 3) }
    }
  }

  private func addPerspectives(to builder: inout DetailBuilder) {
    guard !insats.perspectives.isEmpty else { return }
    let word = desk.office.perspectiveNames(in: address.file).word
    builder.heading(
      "\(word.pluralHeading) (\(insats.perspectives.count))", list: list(Styrkort.perspectivePart))
    for perspective in insats.perspectives {
      builder.prose(
        perspective.title + source(perspective.source), indent: 1,
        place: Place(address.appending(Step(Styrkort.perspectivePart, perspective.id))))
    }
  }

  private func addGoals(to builder: inout DetailBuilder) {
    let proposed = insats.goals.count { $0.isProposed == true }
    builder.heading(
      "Egna mål (\(insats.goals.count - proposed))"
        + (proposed == 0 ? "" : " · föreslagna (\(proposed))"), list: list("mål"))
    let headings = goalHeadings
    for (index, goal) in insats.goals.enumerated() {
      if index > 0 { builder.blank() }
      if !headings[index].isEmpty, index == 0 || headings[index] != headings[index - 1] {
        builder.prose(headings[index], .label, indent: 1)
      }
      let place = address.appending(Step("mål", goal.id))
      let verdict = insats.verdict(of: goal, threshold: desk.threshold)
      builder.prose(goal.wording, indent: 1, place: Place(place))
      var status = [verdict.assessedSpan]
      if !verdict.isOfProposedGoal || verdict.isAssessed {
        status += [Span("  uträknat ", .label), verdict.computed.span]
      }
      if verdict.differs { status.append(Span("  ≠ skiljer sig", .warning)) }
      builder.add(
        DetailLine(status, indent: 3, place: Place(place, field: verdict.statusKey)))
      if let ties = goal.tieWords(of: insats.measures(for: goal)) {
        builder.prose(ties, .dim, indent: 3)
      }
      for measure in goal.measures {
        MeasureDetail(
          measure: measure, address: place.appending(Step("mått", measure.id)),
          threshold: desk.threshold, indent: 3
        ).add(to: &builder)
      }
      if !goal.supports.isEmpty,
        let above = desk.office.goal(reference: goal.supports, from: address.file)
      {
        builder.prose(
          "stödjer \(goal.supports)\(goal.readingMark("stödjer")): \(above.goal.wording.oneLine)",
          .dim, indent: 3,
          destination: .goal(above.address))
      }
    }
  }

  /// What each goal stands under: its perspective and the source's own heading, with the year where
  /// the goals are of several.
  private var goalHeadings: [String] {
    let names = desk.office.perspectiveNames(in: address.file)
    let isOfYears = Set(insats.goals.map(\.year)).count > 1
    return insats.goals.map { goal in
      let heading = names.heading(goal.perspective)
      let mark = heading.isEmpty ? "" : goal.readingMark("perspektiv")
      let own = [heading + mark, goal.area.oneLine].filter { !$0.isEmpty }
      let year = isOfYears ? goal.year.map { [$0.text] } ?? [] : []
      return own.isEmpty ? "" : (year + own).joined(separator: " · ")
    }
  }

  private func addMoney(to builder: inout DetailBuilder) {
    builder.heading("Förbundets kostnad per år (\(insats.costs.count))", list: list("kostnader"))
    for cost in insats.costs {
      let budget = cost.budget.map { ", budget \($0.shown)" } ?? ""
      builder.prose(
        "\(cost.id)  \(cost.amount?.shown ?? "–")\(budget)" + source(cost.source), indent: 1,
        place: Place(address.appending(Step("kostnader", cost.id))))
    }
    builder.heading("Finansiering (\(insats.financing.count))", list: list("finansiering"))
    for item in insats.financing {
      builder.prose(
        item.shown + source(item.source), indent: 1,
        place: Place(address.appending(Step("finansiering", item.id))))
      if !item.note.isEmpty { builder.prose(item.note, .dim, indent: 3) }
    }
    builder.heading("Beslut (\(insats.decisions.count))", list: list("beslut"))
    for decision in insats.decisions {
      let facts = [
        decision.day.text, decision.body, decision.verdict.text, decision.amount?.shown ?? "",
      ]
      .filter { !$0.isEmpty }.joined(separator: "  ")
      builder.prose(
        facts + "  " + decision.matter.oneLine + source(decision.source) + placing(of: decision),
        indent: 1,
        place: Place(address.appending(Step("beslut", decision.id))))
    }
  }

  private func addExtensions(to builder: inout DetailBuilder) {
    guard !insats.extensions.isEmpty else { return }
    builder.heading(
      "Förlängningar (\(insats.extensions.count))", list: list("förlängningar"))
    for item in insats.extensions {
      builder.prose(
        "till \(item.until.text)  \(item.reason)" + source(item.source), indent: 1,
        place: Place(address.appending(Step("förlängningar", item.id))))
    }
  }

  private func placing(of decision: Decision) -> String {
    decision.readings.contains(Readings.belongsToInsats)
      ? "  att det gäller insatsen är en tolkning" : ""
  }

  private func source(_ source: String) -> String { source.isEmpty ? "" : "  [\(source)]" }
}
