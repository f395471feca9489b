extension EconomyRow: DetailedRecord {
  package static let detail: [DetailSection<EconomyRow>] = [
    .title, .unread,
    .lines { one, detail in
      let row = one.record
      let favourable = row.favourableCell
      if !favourable.text.isEmpty {
        let used = row.usedPercent.map { "  \($0) % av budgeten" } ?? ""
        detail.line(favourable, CellText(used, .dim))
      }
      guard let year = Year(id: DocumentKind.stem(of: one.address.file)),
        let watched = one.context.office.rowsToWatch(in: year).first(where: {
          $0.address == one.address
        })
      else { return }
      detail.prose("! Att bevaka: \(watched.words).", .warning)
    },
    .lines { one, detail in
      if one.record.formula != nil { detail.trials(at: one.address, one.context) }
    },
    .lines { one, detail in
      guard let insats = one.context.office.insats(one.record.insats) else { return }
      detail.prose("→ \(insats.shownName)", link: .record(Place(insats.address)))
      guard let year = Year(id: DocumentKind.stem(of: one.address.file)) else { return }
      for decision in one.context.office.grants(for: one.record, in: year) {
        detail.prose(
          "→ Beviljat \(decision.day.text): \(decision.amount?.shown ?? "")", indent: 2,
          link: .record(decision.place))
      }
    },
    .lines { one, detail in
      guard
        let file = one.context.office.economy.years.first(where: {
          $0.address.file == one.address.file
        })
      else { return }
      detail.moneyChain(of: one.record, in: file, one.context)
    },
    .lines { one, detail in
      let year = Year(id: DocumentKind.stem(of: one.address.file))
      let own = one.context.office.economy.requisitions.filter { row in
        !row.insats.isEmpty && row.insats == one.record.insats
          && (row.bookedYear == year || year.map { row.costYears?.contains($0) == true } == true)
      }
      if own.isEmpty { return }
      detail.heading("Rekvisitioner")
      for row in own {
        let booked = row.bookedYear.map { ", bokförd \($0.text)" } ?? ""
        detail.prose(
          "→ \(row.quarter?.shown ?? row.title): \(row.amount?.shown ?? "")\(booked)", indent: 1,
          link: .record(Place(row.address)))
      }
    },
    .lines { one, detail in
      let year = Year(id: DocumentKind.stem(of: one.address.file))
      let own = one.context.office.economy.prognoses.filter {
        $0.year == year && $0.row == one.record.id
      }
      if own.isEmpty { return }
      detail.heading("Prognoser")
      for prognosis in own {
        detail.prose(
          "\(prognosis.day.text): \(prognosis.amount?.shown(in: prognosis.unit) ?? "") "
            + prognosis.comment, indent: 1, place: Place(prognosis.address))
      }
    },
    .lines { one, detail in
      detail.statements(
        of: one.record.key, in: Year(id: DocumentKind.stem(of: one.address.file)), one.context)
    },
    .blank, .rest,
  ]
}

extension AccountsLine: DetailedRecord {
  package static let detail: [DetailSection<AccountsLine>] = [
    .title, .unread,
    .lines { one, detail in
      detail.statements(
        of: one.record.key, in: Year(id: DocumentKind.stem(of: one.address.file)), one.context)
    },
    .lines { one, detail in
      if one.record.formula != nil { detail.trials(at: one.address, one.context) }
    },
    .blank, .rest,
  ]
}

extension Prognosis: DetailedRecord {
  package static let detail: [DetailSection<Prognosis>] = [
    .title, .unread,
    .lines { one, detail in
      detail.statements(of: one.record.key, in: one.record.year, one.context)
    },
    .lines { one, detail in
      if one.record.formula != nil { detail.trials(at: one.address, one.context) }
    },
    .blank, .rest,
  ]
}

extension EquityYear: DetailedRecord {
  package static let detail: [DetailSection<EquityYear>] = [
    .title, .unread,
    .lines { one, detail in
      guard let standing = one.record.year.flatMap(one.context.office.equity) else { return }
      detail.prose(
        standing.words.isEmpty ? standing.silence + "." : standing.words,
        standing.isOver ? .warning : .plain)
      detail.prose(
        standing.ceilingWords.isEmpty ? "" : "Taket är \(standing.ceilingWords).", .dim)
      if let share = standing.share, let base = standing.base {
        detail.prose("Eget kapital är \(share.shown) % av \(base.shown).", .dim)
      }
      guard standing.closing == nil, let room = one.context.office.spendingRoom(in: standing.year),
        !room.arithmetic.isEmpty
      else { return }
      detail.prose("Minst att förbruka \(standing.year.text): \(room.arithmetic).")
      detail.prose("Beslutade kostnader är ur \(room.basisWords).", .dim)
    },
    .lines { one, detail in detail.moneyChain(of: one.record, one.context) },
    .lines { one, detail in detail.trials(at: one.address, one.context) },
    .blank, .rest,
  ]
}

extension Requisition: DetailedRecord {
  package static let detail: [DetailSection<Requisition>] = [
    .title, .unread,
    .lines { one, detail in
      let row = one.record
      guard let isElsewhere = row.isBookedElsewhere else { return }
      detail.prose(
        "Kostnaden är för \(row.costYearText) och bokförd \(row.bookedYear.text).",
        isElsewhere ? .warning : .plain)
    },
    .lines { one, detail in
      let office = one.context.office
      if let insats = office.insats(one.record.insats) {
        detail.prose("→ \(insats.shownName)", link: .record(Place(insats.address)))
      }
      if let place = office.asf.places.first(where: { $0.id == one.record.basis }) {
        let days = place.days.map { ", \($0.shown) dagar" } ?? ""
        detail.prose("→ Underlag: \(place.title)\(days)", link: .record(Place(place.address)))
      }
      guard let decision = office.decisionsByName[one.record.decision] else { return }
      detail.prose("→ \(decision.words)", link: .record(decision.place))
      let against = office.economy.requisitions.filter { $0.decision == one.record.decision }
      let sum = against.compactMap(\.amount).reduce(Kronor(0), +)
      guard let granted = decision.amount else { return }
      let left = Kronor(granted.amount.subtracting(sum.amount))
      let rest =
        left < Kronor(0)
        ? "\(Kronor(0.subtracting(left.amount)).shown) för mycket" : "\(left.shown) kvar"
      detail.prose(
        "Begärt mot beslutet: \(sum.shown) av \(granted.shown), \(rest).", .dim, indent: 2)
    },
    .blank, .rest,
  ]
}

extension Application: DetailedRecord {
  package static let detail: [DetailSection<Application>] = [
    .title, .unread,
    .lines { one, detail in
      let row = one.record
      detail.line(
        CellText(row.step.text.capitalizedFirst, .strong),
        CellText(row.shownAmount.isEmpty ? "" : "  " + row.shownAmount))
    },
    .lines { one, detail in
      let office = one.context.office
      if let decision = office.decisionsByName[one.record.decision] {
        detail.prose("→ \(decision.words)", link: .record(decision.place))
      } else if let meeting = office.meetings.all.first(where: { $0.id == one.record.meeting }) {
        detail.prose("→ \(meeting.title)", link: .record(Place(meeting.address)))
      }
    },
    .telling(\.met, \.unmet) { one, detail in one.addCriteria(to: &detail) },
    .blank, .rest,
  ]
}

extension DetailSubject<Application> {
  /// The förbund's criteria as a checklist: met, not met, or not tried.
  fileprivate func addCriteria(to detail: inout Detail) {
    let (application, criteria) = (record, context.office.forbund.criteria)
    let unknown = (application.met + application.unmet).filter { id in
      !criteria.contains { $0.id == id }
    }
    if criteria.isEmpty, unknown.isEmpty { return }
    let tried = criteria.count {
      application.met.contains($0.id) || application.unmet.contains($0.id)
    }
    detail.heading("Kriterier (\(tried) av \(criteria.count) prövade)")
    for criterion in criteria {
      let isMet = application.met.contains(criterion.id)
      let mark =
        application.unmet.contains(criterion.id)
        ? isMet ? CellText("≠ både och  ", .warning) : CellText("✖ nej  ", .notMet)
        : isMet ? CellText("✔ ja  ", .met) : CellText("? ej prövat  ", .notMeasured)
      let owner = criterion.owner.isEmpty ? "" : " (\(criterion.owner))"
      detail.add(
        .marked(mark, "\(criterion.wording.oneLine)\(owner)"), indent: 1,
        place: Place(address, field: isMet ? "uppfyller" : "uppfyller_inte"))
    }
    for id in unknown {
      detail.prose("! \(id) finns inte bland förbundets kriterier.", .warning, indent: 1)
    }
  }
}

extension Detail {
  /// What the formula of a printed row comes to, column by column, beside what is printed.
  fileprivate mutating func trials(at address: Address, _ context: DetailContext) {
    let trials = context.tables().trials(of: address)
    if trials.isEmpty { return }
    heading("Prövat mot formeln")
    for trial in trials {
      prose(trial.words, trial.isDeviation ? .warning : .plain, indent: 1, place: trial.cell.place)
    }
  }

  /// Where documents state the same fact in words, of the same year.
  fileprivate mutating func statements(
    of key: String, in year: Year?, _ context: DetailContext
  ) {
    guard !key.isEmpty else { return }
    let all = context.office.statements
    let inner = key + "/"
    let own = all.offsets { row in
      guard row.pointee.key == key || row.pointee.key.isBegun(by: inner) else { return false }
      let stated = row.pointee.year ?? row.pointee.day?.day.map { Year($0.year) }
      return year == nil || stated == nil || stated == year
    }.map { all[$0] }
    guard !own.isEmpty else { return }
    heading("Samma uppgift i källorna")
    for statement in own.prefix(Self.mostLinks) {
      let part = statement.key == key ? "" : statement.key.dropFirst(key.count + 1) + ": "
      prose(
        "→ \(part)\(statement.told(withMeaning: true))", indent: 1,
        link: .record(Place(SourceStatement.address(id: statement.id))))
      prose(statement.wording.isEmpty ? "" : "”\(statement.wording.oneLine)”", .dim, indent: 3)
    }
    more(own.count - Self.mostLinks, in: "uppgifterna")
  }
}
