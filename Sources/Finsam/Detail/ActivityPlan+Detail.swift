extension ActivityPlan: DetailedRecord {
  package static let detail: [DetailSection<ActivityPlan>] = [
    .title(\.overallGoal), .unreadFields, .blank,
    .lines { one, detail in
      guard let year = one.record.year, let report = one.context.plan(year) else { return }
      detail.prose(report.counts.words)
      let chain = one.context.chain()
      for gap in chain.gaps(in: year) { detail.prose(gap, .warning) }
      detail.links(
        chain.below(.overallGoal(year)), under: "Processmål och indikatorer", chain)
    },
    .heading("Planen"), .fields(\.year),
    .telling(\.continuedIn) { one, detail in
      let plans = one.context.office.asf.plans
      detail.continuation(
        in: one.record.continuedIn, from: plans.filter { $0.continuedIn == one.record.year },
        to: { year in plans.contains { $0.year == year } ? .overallGoal(year) : nil },
        at: one.place)
    },
    .rest,
    .lines { one, detail in
      guard !one.record.needs.isEmpty else { return }
      detail.heading("Identifierade behov", list: one.list("behov"))
      for need in one.record.needs {
        detail.prose(
          "· " + need.wording, indent: 1, place: Place(one.part(need, in: "behov").address))
      }
    },
    .inPrint(.parts),
  ]
}

extension ProcessGoal: DetailedRecord {
  package static let detail: [DetailSection<ProcessGoal>] = [
    .title(\.wording), .unreadFields, .blank,
    .lines { one, detail in
      guard let (year, report) = one.report,
        let row = report.rows.first(where: { $0.address == one.address })
      else { return }
      detail.prose(row.counts.words)
      detail.heading("Aktiviteter (\(row.counts.activities))", list: one.list(PartKey.activities))
      for activity in report.rows where activity.address.parent == one.address {
        guard let status = activity.progress?.cell else { continue }
        detail.add(
          .row(status, activity.title.oneLine), indent: 1,
          link: .asf(.activity(year, activity.id)))
      }
      let chain = one.context.chain()
      let indicators = one.context.office.asf.plan(year)?.indicators(of: one.record) ?? []
      detail.links(indicators.map { .indicator(year, $0.id) }, under: "Indikatorer", chain)
      detail.links(
        chain.above(.processGoal(year, one.record.id)), under: "Övergripande mål", chain)
    },
    .blank, .rest, .inPrint(.parts),
  ]
}

extension Activity: DetailedRecord {
  package static let detail: [DetailSection<Activity>] = [
    .title(\.name), .unreadFields, .blank,
    .lines { one, detail in
      guard let (_, report) = one.report,
        let row = report.rows.first(where: { $0.address == one.address }),
        let progress = row.progress
      else { return }
      if progress.cell.shown.contains(one.record.state.text) { detail.tell(of: stateKeys) }
      detail.add(.field("Läge", [progress.cell]), place: Place(one.address, field: stateKeys[0]))
      detail.field("Framsteg", progress.words)
    },
    .fields(\.how, \.responsible, \.when),
    .lines { one, detail in
      guard let (_, report) = one.report,
        let progress = report.rows.first(where: { $0.address == one.address })?.progress
      else { return }
      let told = one.record.when.trimmed
      detail.field(
        "Tolkas som",
        progress.schedule?.words
          ?? (told.isEmpty
            ? "ingen tid är angiven. \(ActivityTiming.advice)"
            : "programmet kan inte tolka tiden. \(ActivityTiming.advice)"))
    },
    .lines { one, detail in
      guard let (_, report) = one.report,
        let progress = report.rows.first(where: { $0.address == one.address })?.progress
      else { return }
      detail.strip(progress)
    },
    .telling(\.continuedIn) { one, detail in
      let asf = one.context.office.asf
      let own = one.report?.year
      let before = asf.plans.filter { plan in
        own != nil && plan.activity(one.record.id)?.activity.continuedIn == own
      }
      detail.continuation(
        in: one.record.continuedIn, from: before,
        to: { year in
          asf.plan(year)?.activity(one.record.id).map { .activity(year, $0.activity.id) }
        },
        at: one.place)
    },
    .fields(\.comment),
    .telling(\.comment) { one, detail in
      guard let (year, report) = one.report,
        let row = report.rows.first(where: { $0.address == one.address })
      else { return }
      if one.record.comment.isEmpty {
        detail.add(
          .field("Kommentar", [CellText("ingen än; \(one.context.keys.comment) skriver en")]),
          place: one.place,
          reader: .screen)
      }
      detail.heading("Loggat (\(row.eventCount + row.occasions.count))")
      if row.events.isEmpty, row.occasions.isEmpty {
        detail.hint("Inget än; \(one.context.keys.new) loggar en händelse.", indent: 1)
      }
      for event in row.events {
        let people = event.informed.map { ", \($0) informerade" + event.informedMark } ?? ""
        detail.prose(
          "→ \(event.shownDay)\(event.dayMark)  \(event.title.oneLine)\(people)"
            + event.readingMark("aktivitet"),
          indent: 1, link: .asf(.event(event.id)))
      }
      detail.more(row.eventCount - row.events.count)
      for occasion in row.occasions {
        detail.prose(
          "→ \(occasion.shownDay)  \(occasion.title.oneLine)"
            + occasion.readingMark("aktivitet"),
          indent: 1,
          place: Place(one.address.appending(Step(PartKey.occasions, occasion.id))))
      }
      let chain = one.context.chain()
      let above = chain.above(.activity(year, row.id))
      detail.links(above, under: "Processmål", chain)
      detail.links(
        above.flatMap(chain.below).filter(\.isIndicator), under: "Målets indikatorer", chain)
    },
    .blank, .rest, .parts,
  ]

  private static let stateKeys = keys(at: [\.state])
}

extension ASFIndicator: DetailedRecord {
  package static let detail: [DetailSection<ASFIndicator>] = [
    .title(\.name), .unread, .blank,
    .lines { one, detail in
      guard let (year, _, row) = one.indicator else { return }
      detail.tell(of: figureKeys)
      detail.add(.field("Status", [row.cell]))
      detail.field("Utfall \(year.text)", row.shownOutcome.isEmpty ? "–" : row.shownOutcome)
      detail.field("Målvärde", row.shownTarget, place: Place(one.address, field: figureKeys[0]))
      detail.field("Avvikelse", row.shownGap)
      detail.field(
        "Utgångsläge", row.shownBaseline, place: Place(one.address, field: figureKeys[1]))
      detail.field("Utfallet avser", row.outcome.definition)
    },
    .lines { one, detail in
      guard let (year, report, row) = one.indicator else { return }
      let basis = [row.outcome.basis, row.outcome.source].filter { !$0.isEmpty }
      detail.field(
        "Räknat från", basis.joined(separator: ", "),
        place: Place(one.address, field: countingKeys[0]))
      detail.field("Målet prövat", row.review.words.capitalizedFirst)
      for remark in row.remarks { detail.prose("! " + remark, .warning) }
      if [.employees, .politicians].contains(one.record.counting), let informed = report.informed {
        detail.prose(informed.words, .dim)
      }
      detail.add(one.record, row.history, list: one.list(PartKey.outcomes)) { year in
        one.record.statedOutcome(in: year).map {
          Place(one.address.appending(Step(PartKey.outcomes, $0.id)))
        }
      }
      for outcome in one.record.outcomes {
        guard let reason = one.record.reasonUnused(outcome) else { continue }
        let value = outcome.value.map { " (\($0.shown))" } ?? ""
        detail.prose(
          "! Utfallet ”\(outcome.id.oneLine)”\(value) räknas inte: \(reason).", .warning,
          place: Place(one.address.appending(Step(PartKey.outcomes, outcome.id))))
      }
      detail.linksAbove(
        .indicator(year, one.record.id), under: "Följer", one.context.chain())
    },
    .heading("Indikatorn"), .rest, .inPrint(.parts),
  ]

  private static let figureKeys = keys(at: [\.target, \.baseline])
  private static let countingKeys = keys(at: [\.counting])
}

extension DetailSubject {
  /// The plan that the record is a part of, worked out; nil where it is a part of something else.
  fileprivate var report: (year: Year, PlanReport)? {
    guard DocumentKind(path: address.file) == .plan,
      let year = Year(id: DocumentKind.stem(of: address.file))
    else { return nil }
    return context.plan(year).map { (year, $0) }
  }
}

extension DetailSubject<ASFIndicator> {
  fileprivate var indicator: (year: Year, report: IndicatorReport, row: IndicatorRow)? {
    guard let year = Year(id: DocumentKind.stem(of: address.file)),
      let report = context.indicators(year),
      let row = report.rows.first(where: { $0.address == address })
    else { return nil }
    return (year, report, row)
  }
}

extension ASFLink {
  fileprivate var isIndicator: Bool {
    if case .indicator = self { true } else { false }
  }
}

extension Detail {
  /// The outcomes of an indicator, a line for each year, against the target of that year's plan.
  /// `place` is where a year's outcome is stated; nil where it is counted.
  package mutating func add(
    _ indicator: ASFIndicator, _ years: [IndicatorRow.YearOutcome], list: PartReference?,
    place: (Year) -> Place?
  ) {
    trend("År för år", years.map { $0.outcome.value(for: indicator)?.size }, list: list)
    let top =
      years.flatMap { [$0.outcome.value?.number?.size, $0.target?.number?.size] }
      .compactMap(\.self).max() ?? 0
    for one in years {
      let leads = one.planned.map { DetailLink.asf(.indicator(one.year, $0)) }
      let place = place(one.year)
      let size = one.outcome.value?.number?.size
      let chart = DetailItem.Chart(
        label: one.year.text, labelWidth: 5, value: size.flatMap { $0 >= 0 ? $0...$0 : nil },
        target: one.target?.number?.size, top: top, words: one.words(of: indicator), width: 24,
        margin: 37)
      add(.chart(chart), indent: 1, place: place, link: place == nil ? leads : nil)
    }
  }
}

extension IndicatorRow.YearOutcome {
  fileprivate func words(of indicator: ASFIndicator) -> [CellText] {
    var words = [CellText(indicator.short(outcome) ?? "–")]
    if outcome.isOther(than: indicator) { words.append(CellText(" \(outcome.definition)")) }
    if let target { words.append(CellText(" (mål \(indicator.short(target)))", .dim)) }
    if let status, status != .notMeasured || outcome.notSplit > 0 {
      words += [CellText("  "), status.cell]
    }
    return words
  }
}

extension Number {
  /// For charts only.
  package var size: Double { Double(thousandths) / 1_000 }
}
