extension Insats: DetailedRecord {
  package static let detail: [DetailSection<Insats>] = [
    .inPrint(.fields(\.name)),
    .lines { one, detail in
      for problem in one.context.problems where problem.copy?.original == one.address.file {
        detail.add(
          .prose(
            CellText(
              "\(problem.file) är en kopia av den här filen. \(one.context.keys.nextFinding) "
                + "visar vad "
                + "som skiljer.", .warning)),
          reader: .screen)
      }
    },
    .unread,
    .fields(
      \.orientation, \.form, \.phase, \.phaseYear, \.owner, \.partners, \.evaluator),
    .telling(\.period.start, \.period.end) { one, detail in
      detail.field(
        "Period",
        one.record.periodWithExtension + one.record.readingMark("period.start", "period.slut"),
        place: one.place)
      // What is only told in words stands there already.
      if one.record.shownPeriod == one.record.period.words { detail.tell(of: periodWords) }
    },
    .untold(\.period), .fields(\.funding),
    .lines { one, detail in
      if !one.record.wholeTimeWords.isEmpty { detail.prose(one.record.wholeTimeWords, .dim) }
    },
    .telling(\.targetGroup, \.ages.from, \.ages.to) { one, detail in
      let words = [one.record.targetGroup, one.record.ages.words].filter { !$0.isEmpty }
      detail.field("Målgrupp", words.joined(separator: " · "), place: one.place)
    },
    .telling(\.registration.isRegistered, \.registration.system, \.registration.reason) {
      one, detail in
      let registration = one.record.registration
      let word = registration.isRegistered.map { $0 ? "ja" : "nej" } ?? "ej angivet"
      let words = [word, registration.system, registration.reason].filter { !$0.isEmpty }
      detail.field("Registrering", words.joined(separator: ", "), place: one.place)
    },
    .telling(\.description) { one, detail in
      guard !one.record.description.isEmpty else { return }
      detail.blank()
      detail.prose(one.record.description, place: one.place)
    },
    .part(
      \.costs, called: { "Förbundets kostnad (\($0.record.costs.count))" },
      telling: \.amount, \.budget, \.source
    ) { one, detail in
      let cost = one.record
      let budget = cost.budget.map { ", budget \($0.shown)" } ?? ""
      let insats = one.context.office.insats(DocumentKind.stem(of: one.address.file))
      let each = [
        ("deltagare", insats?.costPerParticipant), ("plats", insats?.costPerPlace),
        ("person till arbete eller studier", insats?.costPerOutcome),
      ].compactMap { name, cost in
        one.record.period.flatMap { cost?($0) }.map { ", \($0.shown(in: "kr")) per \(name)" }
      }
      let count = one.record.period.flatMap { insats?.headcount(.all, in: $0) }
      let origin = each.isEmpty ? nil : count?.originWords.map { " (deltagarna: \($0))" }
      detail.prose(
        "\(cost.title)  \(cost.amount?.shown ?? "–")\(budget)\(each.joined())\(origin ?? "")"
          + cost.source.asSource, indent: 1, place: one.place)
    },
    .lines { one, detail in
      guard let insats = one.context.office.insats(DocumentKind.stem(of: one.address.file)) else {
        return
      }
      detail.budgetRows(of: insats, indent: 1, one.context)
    },
    .part(
      \.participation,
      telling: \.total, \.women, \.men, \.placements, \.uniquePersons, \.ended, \.note, \.source
    ) { one, detail in
      let count = one.record
      let counts: [(String, Quantity?)] = [
        ("totalt", count.total), ("kvinnor", count.women), ("män", count.men),
        ("placeringar", count.placements), ("unika personer", count.uniquePersons),
        ("avslutade", count.ended),
      ]
      let text = counts.compactMap { name, value in
        value.map { "\(name) \($0.shown)" + count.readingMark(name) }
      }.joined(separator: ", ")
      detail.prose(
        "\(count.period?.shown ?? "")\(count.readingMark("period"))  \(text)"
          + count.source.asSource, indent: 1, place: one.place)
      detail.note(count.note)
    },
    .lines { one, detail in
      for (period, count) in one.record.computedCounts {
        detail.prose(
          "\(period.shown)  \(count.cell.shown), \(count.originWords ?? "")", .dim, indent: 1)
      }
      for message in one.record.contradictions {
        detail.prose("\(InsatsRow.contradictionSign) \(message)", .warning, indent: 1)
      }
    },
    .part(
      \.volumes,
      telling: \.period, \.planned, \.capacity, \.used, \.admitted, \.ongoing, \.waiting,
      \.referrers, \.wording, \.note, \.source, hidesEmpty: true
    ) { one, detail in
      let volume = one.record
      let insats = one.context.office.insats(DocumentKind.stem(of: one.address.file))
      let reached = insats?.reached(volume).map { ", \($0.shown) % av de planerade deltog" } ?? ""
      detail.prose(
        "\(volume.period?.shown ?? "")\(volume.readingMark("period"))  \(volume.shown)\(reached)"
          + volume.source.asSource, indent: 1, place: one.place)
      detail.note(volume.wording)
      detail.note(volume.note)
    },
    .part(
      \.outcomes,
      telling: \.period, \.classes, \.women, \.men, \.total, \.share, \.denominator, \.partOf,
      \.sameAs, \.group, \.wording, \.note, \.source, hidesEmpty: true
    ) { one, detail in
      let insats = one.context.office.insats(DocumentKind.stem(of: one.address.file))
      let ended = one.record.period.flatMap { insats?.headcount(.ended, in: $0)?.persons }
      one.record.add(among: ended, indent: 1, place: one.place, to: &detail)
    },
    .part(
      \.results, telling: \.name, \.value, \.words, \.day, \.period, \.note, \.source
    ) { one, detail in
      let result = one.record
      detail.prose(result.told + result.source.asSource, indent: 1, place: one.place)
      if result.value != nil {
        if !result.words.isEmpty { detail.prose(result.words, indent: 3) }
        detail.tell(of: amountKeys)
      }
      detail.note(result.note)
    },
    .part(
      \.perspectives,
      called: { one in
        let word = one.context.office.perspectiveNames(in: one.address.file).word
        return "\(word.pluralHeading) (\(one.record.perspectives.count))"
      }, telling: \.ownTitle, \.source, hidesEmpty: true
    ) { one, detail in
      detail.prose(one.record.title + one.record.source.asSource, indent: 1, place: one.place)
    },
    .lines { one, detail in one.addGoals(to: &detail) },
    .part(
      \.financing,
      telling: \.year, \.financier, \.amount, \.estimate, \.share, \.form, \.note, \.source
    ) { one, detail in
      detail.prose(one.record.shown + one.record.source.asSource, indent: 1, place: one.place)
      detail.note(one.record.note)
    },
    .lines { one, detail in
      for sum in one.record.financingSums {
        let when = sum.year.map { " \($0.text)" } ?? ""
        detail.prose("Tillsammans\(when), \(sum.financier): \(sum.words)", .dim, indent: 1)
      }
    },
    .part(
      \.implementations,
      telling: \.day, \.dayWords, \.from, \.organisation, \.budget, \.paidUntil,
      \.paidUntilWords, \.followUp, \.wording, \.note, \.source, hidesEmpty: true
    ) { one, detail in
      let step = one.record
      detail.prose(step.shown + step.source.asSource, indent: 1, place: one.place)
      if !step.followUp.isEmpty {
        detail.note("Följs upp: " + step.followUp + step.readingMark("uppföljning"))
      }
      detail.note(step.wording)
      detail.note(step.note)
    },
    .part(
      \.paybacks,
      telling: \.party, \.year, \.persons, \.unit, \.before, \.after, \.gain, \.cost, \.net,
      \.later, \.laterYears, \.statedMonths, \.assumptions, \.wording, \.note, \.source,
      hidesEmpty: true
    ) { one, detail in
      let payback = one.record
      detail.prose(payback.shown + payback.source.asSource, indent: 1, place: one.place)
      if !payback.assumptions.isEmpty { detail.note("Antaganden: " + payback.assumptions) }
      detail.note(payback.wording)
      detail.note(payback.note)
    },
    .part(
      \.decisions, called: { "Beslut (\($0.record.decisions.count + $0.ofMeetings.count))" },
      telling: \.day, \.body, \.matter, \.amount, \.verdict, \.source
    ) { one, detail in
      guard let insats = one.context.office.insats(DocumentKind.stem(of: one.address.file)) else {
        return
      }
      detail.prose(InsatsDecision(one.record, of: insats).words, indent: 1, place: one.place)
    },
    .lines { one, detail in
      let decisions = one.ofMeetings
      if one.record.decisions.isEmpty, !decisions.isEmpty {
        detail.heading("Beslut (\(decisions.count))", reader: .print)
      }
      for decision in decisions {
        detail.prose(decision.words, indent: 1, link: .record(decision.place))
      }
    },
    .part(
      \.extensions, telling: \.until, \.isAtMost, \.reason, \.source, hidesEmpty: true
    ) { one, detail in
      detail.prose(
        [one.record.untilWords, one.record.reason].filter { !$0.isEmpty }.joined(separator: "  ")
          + one.record.source.asSource, indent: 1,
        place: one.place)
    },
    .blank, .rest,
  ]

  private static let periodWords = keys(at: [\.period.words])
  private static let amountKeys = Result.keys(at: [\.unit, \.denominator])
}

extension String {
  fileprivate var asSource: String { isEmpty ? "" : "  [\(self)]" }
}

extension Detail {
  fileprivate mutating func note(_ text: String) {
    if !text.isEmpty { prose(text, .dim, indent: 3) }
  }
}

extension DetailSubject<Insats> {
  /// What meetings have decided about it.
  fileprivate var ofMeetings: [InsatsDecision] {
    context.office.meetings.decisions(on: record.id)
  }

  fileprivate func addGoals(to detail: inout Detail) {
    let insats = record
    let proposed = insats.goals.count { $0.isProposed == true }
    detail.heading(
      "Egna mål (\(insats.goals.count - proposed))"
        + (proposed == 0 ? "" : " · föreslagna (\(proposed))"), list: list(PartKey.goals),
      reader: insats.goals.isEmpty ? .screen : .both)
    let headings = goalHeadings
    for (index, goal) in insats.goals.enumerated() {
      if index > 0 { detail.blank() }
      if !headings[index].isEmpty, index == 0 || headings[index] != headings[index - 1] {
        detail.prose(headings[index], .label, indent: 1)
      }
      part(goal, in: PartKey.goals).addToInsats(insats, &detail)
    }
  }

  /// What each goal stands under: its perspective and the source's own heading, with the year where
  /// the goals are of several.
  private var goalHeadings: [String] {
    let names = context.office.perspectiveNames(in: address.file)
    let isOfYears = Set(record.goals.map(\.year)).count > 1
    return record.goals.map { goal in
      let heading = names.heading(goal.perspective)
      let mark = heading.isEmpty ? "" : goal.readingMark("perspektiv")
      let own = [heading + mark, goal.area.oneLine].filter { !$0.isEmpty }
      let year = isOfYears ? goal.year.map { [$0.text] } ?? [] : []
      return own.isEmpty ? "" : (year + own).joined(separator: " · ")
    }
  }
}

extension DetailSubject<Goal> {
  private static let telling = Goal.keys(at: [
    \.wording, \.perspective, \.area, \.proposal.status, \.decision.status,
  ])
  private static let isProposed = Goal.keys(at: [\.isProposed])
  private static let supports = Goal.keys(at: [\.supports])

  fileprivate func addToInsats(_ insats: Insats, _ detail: inout Detail) {
    let verdict = insats.verdict(of: record, threshold: context.threshold)
    detail.prose(record.wording, indent: 1, place: place)
    var status = [verdict.assessedCell]
    if !verdict.isOfProposedGoal || verdict.isAssessed {
      status += [CellText("  uträknat ", .label), verdict.computed.cell]
    }
    if verdict.differs { status.append(CellText("  ≠ skiljer sig", .warning)) }
    detail.add(
      .line(status), indent: 3, place: Place(address, field: verdict.statusKey))
    if let later = record.laterWords { detail.prose(later, .dim, indent: 3) }
    addMeasures(indent: 3, to: &detail)
    detail.nested { detail in
      if let above = context.office.goalAlone(record.supports, from: address.file) {
        detail.prose(
          "stödjer målet\(record.readingMark("stödjer")): " + above.goal.wording.oneLine, .dim,
          indent: 3, link: .record(above.address))
        detail.tell(of: Self.supports)
      }
      detail.tell(of: Self.telling + (verdict.isOfProposedGoal ? Self.isProposed : []))
      addRest(indent: 3, isQuiet: true, to: &detail)
    }
    for activity in record.activities {
      part(activity, in: PartKey.activities).add(indent: 3, to: &detail)
    }
  }
}
