/// What the equity would be at the end of a year if some applications were granted. Nothing of it
/// is written anywhere. A.2, EQ-3.
package struct WhatIf: Equatable, Sendable {
  package let room: SpendingRoom
  /// What the applications come to.
  package let granted: AmountSpan
  /// What meetings have granted since the day that the decided costs are of, and which may not be
  /// among them; nil where nothing is.
  package let since: Kronor?

  package init(
    _ room: SpendingRoom, granting applications: some Sequence<Application>, since: Kronor? = nil
  ) {
    self.room = room
    self.since = since
    granted = AmountSpan(applications)
  }

  /// The least and the most that can be left.
  package var closing: ClosedRange<Kronor> {
    let least = Kronor(room.left.amount.subtracting(granted.most.amount))
    let most = Kronor(room.left.amount.subtracting(granted.least.amount))
    return min(least, most)...max(least, most)
  }

  /// `830 000–930 000 kr`, with ”ca” where an amount is rough.
  package var shownClosing: String {
    let rough = granted.isRough ? "ca " : ""
    let (least, most) = (closing.lowerBound, closing.upperBound)
    return rough + (least == most ? most.shown : Number(least.amount).shown + "–" + most.shown)
  }

  /// `Utgående eget kapital 2015: 2 880 000 kr, ▼ 1 660 000 kr över taket 1 220 000 kr`
  package var words: String {
    "Utgående eget kapital \(room.year.text): \(shownClosing), \(ceilingWords)"
  }

  /// The same beside the amount itself.
  package var ceilingWords: String {
    let decided = since.map { "\($0.shown) beviljat efter \(room.basisWords)" } ?? ""
    let omitted = [granted.omission, decided].filter { !$0.isEmpty }
    return againstCeiling + (omitted.isEmpty ? "" : "; \(omitted.swedishList) är inte med")
  }

  /// Where the range lies on both sides of the ceiling both are told.
  private var againstCeiling: String {
    guard let ceiling = room.ceiling else { return "inget tak är känt" }
    func gap(_ amount: Kronor) -> Int { amount.amount.subtracting(ceiling.amount) }
    let (least, most) = (gap(closing.lowerBound), gap(closing.upperBound))
    func shown(_ least: Int, _ most: Int) -> String {
      least == most ? Kronor(most).shown : Number(least).shown + "–" + Kronor(most).shown
    }
    let words: String
    switch (least > 0, most > 0) {
    case (true, _): words = "▼ \(shown(least, most)) över taket \(ceiling.shown)"
    case (_, false):
      words = "▲ \(shown(0.subtracting(most), 0.subtracting(least))) under taket \(ceiling.shown)"
    case (false, true):
      words =
        "mellan \(Kronor(0.subtracting(least)).shown) under och \(Kronor(most).shown) över taket "
        + ceiling.shown
    }
    return words
  }

  /// Whether it may be more than the ceiling.
  package var mayBeOver: Bool { room.ceiling.map { $0 < closing.upperBound } ?? false }
}

extension Office {
  /// What a year has to spend and what of it is decided; nil where too little is known.
  package func spendingRoom(in year: Year) -> SpendingRoom? {
    EconomySummary(self, year).room
  }

  /// What meetings have granted for the year, on the day of the prognosis that the room is taken
  /// from or later; in the year itself where it is taken from the budget. Nil for nothing.
  package func granted(since room: SpendingRoom) -> Kronor? {
    let amounts = meetings.all.filter { meeting in
      guard let day = meeting.day?.day else { return false }
      switch room.basis {
      case .prognosis(let of): return !of.isEmpty && of <= day.text
      case .budget: return day.year == room.year.number
      }
    }.flatMap(\.decisions).map(\.resolution).filter { decision in
      decision.verdict == .granted
        && (decision.from?.day.map { $0.year == room.year.number } ?? true)
    }.compactMap(\.amount)
    return amounts.isEmpty ? nil : amounts.reduce(Kronor(0), +)
  }

  /// The years that are not closed and of which enough is known, the latest first.
  package var openYears: [Year] {
    economy.allYears.filter { year in
      let summary = EconomySummary(self, year)
      return summary.room != nil && summary.equity?.closing == nil
    }
  }

  /// The applications for the förbund's own money that wait for a decision: not those that a meeting
  /// has granted or refused, whether or not their own rows say so yet.
  package var openApplications: [Application] {
    let decided = meetings.all.flatMap(\.decisions).filter(\.resolution.settlesApplication)
      .flatMap { applications(of: $0.item).map(\.id) }
    return applications.filter { $0.isOpen && $0.isForOwnMoney && !decided.contains($0.id) }
  }

  /// How much is applied for in an item of an agenda: as it says, else as its only application does.
  package func appliedAmount(in item: AgendaItem) -> Kronor? {
    if let own = item.appliedAmount { return own }
    let amounts = applications(of: item).map { Kronor($0.amount, $0.unit) }
    return amounts.count == 1 ? amounts[0] : nil
  }

  /// The applications that an item of an agenda is about: by its id, or as it is printed.
  func applications(of item: AgendaItem) -> [Application] {
    guard !item.application.isEmpty else { return [] }
    let name = item.application.normalizedWording
    return applications.filter { $0.id == item.application || $0.name.normalizedWording == name }
  }
}

extension Resolution {
  /// Whether what was applied for is granted or refused.
  var settlesApplication: Bool { verdict == .granted || verdict == .refused }
}

extension EconomyLists {
  /// The open applications, each with what the equity would be if it alone were granted.
  package static func whatIf(_ office: Office, in year: Year) -> AnyList {
    let room = office.spendingRoom(in: year)
    let rows = office.openApplications
    let columns: [Column<Application>] = [
      Column(ColumnHead("Namn", .flexible(14, weight: 3), priority: 99, field: "namn")) {
        CellText($0.title.oneLine)
      },
      Column(field: "sökande", .flexible(12), priority: 60),
      Column(ColumnHead("Belopp", .fixed(15), priority: 95, isNumeric: true, field: "belopp")) {
        $0.cell(CellText($0.amount.text, shown: $0.shownAmount), of: ["belopp"])
      },
      Column(field: "steg", .flexible(8), priority: 50, isState: true),
      Column(
        ColumnHead(
          "Eget kapital om bara den beviljas", short: "Kapital med den", .fixed(22), priority: 80,
          isNumeric: true)
      ) { row in
        guard let room else { return CellText("") }
        let one = WhatIf(room, granting: [row])
        guard one.granted.unknown == 0 else { return CellText("", shown: CellText.none) }
        return CellText(
          one.shownClosing, one.mayBeOver ? .warning : .good)
      },
    ]
    return AnyList(rows, columns) {
      AnyList.Line(id: $0.id, address: $0.address, title: $0.title.oneLine)
    }
  }
}
