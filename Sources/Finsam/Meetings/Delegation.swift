/// What the board has handed over to others to decide, and what they have decided.
package struct DelegationOrder: Record {
  package var id = ""
  package var note = ""
  package var source = ""
  package var delegations: [Delegation] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Delegering" }

  package static let fields: [Field<DelegationOrder>] = [
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<DelegationOrder>] = [
    Part(PartKey.delegations, \.delegations, label: "Delegeringar", singular: "delegering")
  ]
}

/// The right to decide on something in the board's place.
package struct Delegation: Record {
  package var id = ""
  package var what = ""
  /// By role.
  package var to = ""
  /// The most that one decision may come to; nil where nothing says how much.
  package var limit: Kronor?
  package var decided: PrintedDay?
  package var from: PrintedDay?
  package var until: PrintedDay?
  package var note = ""
  package var source = ""
  package var uses: [DelegationUse] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what }

  package static let fields: [Field<Delegation>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .prose("vad", \.what, label: "Vad", required: true, help: "Vad det är rätt att besluta om."),
    .text("till", \.to, label: "Till", required: true, help: "En roll, inte ett namn."),
    .kronor(
      "beloppsgräns", \.limit, label: "Beloppsgräns",
      help: "Det högsta belopp som ett beslut får gälla. Tomt: ingen gräns är känd."),
    .day("beslutad", \.decided, label: "Beslutad", help: "Styrelsemötet som delegerade.")
      .orReading(),
    .printed(besideDay: "beslutad", label: "Beslutad"),
    .day("gäller_från", \.from, label: "Gäller från och med").orReading(),
    .printed(besideDay: "gäller_från", label: "Gäller från och med"),
    .day("gäller_till", \.until, label: "Gäller till och med", notBefore: "gäller_från")
      .orReading(),
    .printed(besideDay: "gäller_till", label: "Gäller till och med"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<Delegation>] = [
    Part(PartKey.delegationUses, \.uses, label: "Beslut med stöd av den", singular: "beslut")
  ]
}

/// A decision that somebody has made in the board's place.
package struct DelegationUse: Record {
  package var id = ""
  package var day: PrintedDay?
  package var what = ""
  package var amount: Kronor?
  /// The meeting of the board that was told of it.
  package var reported: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what }

  package static let fields: [Field<DelegationUse>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Dag", required: true),
    .printed(besideDay: "dag", label: "Dag"),
    .prose("vad", \.what, label: "Vad", required: true, help: "Vad som beslutades."),
    .kronor("belopp", \.amount, label: "Belopp"),
    .day(
      "anmält", \.reported, label: "Anmält till styrelsen", notBefore: "dag",
      help: "Mötet där styrelsen fick veta det."
    ).orReading(),
    .printed(besideDay: "anmält", label: "Anmält till styrelsen"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension DelegationOrder {
  static let file = Address(DocumentKind.delegation.path(id: ""))

  package func address(of delegation: Delegation) -> Address {
    Self.file.appending(Step(PartKey.delegations, delegation.id))
  }
}

extension Delegation {
  /// Whether it holds on the day, as far as is known.
  func holds(on day: Day) -> Bool {
    let start = from?.day ?? decided?.day
    if let start, day < start { return false }
    if let end = until?.day, end < day { return false }
    return true
  }
}

extension Meetings {
  /// The first meeting of the board that has been held since, and could have been told.
  func boardMeeting(after day: Day) -> Meeting? {
    all.first { meeting in
      guard meeting.isHeld, meeting.kind == .board, let own = meeting.day?.day else { return false }
      return day < own
    }
  }

  package var delegationList: AnyList {
    AnyList(delegation.delegations, Delegation.columns) { one in
      AnyList.Line(id: one.id, address: delegation.address(of: one), title: one.what.oneLine)
    }
  }
}

extension Delegation {
  fileprivate static let columns: [Column<Delegation>] = [
    Column(ColumnHead("Vad", .flexible(24, weight: 3), priority: 9, field: "vad")) {
      CellText($0.what, shown: $0.what.oneLine)
    },
    Column(ColumnHead("Till", .flexible(12), priority: 8, field: "till")) { CellText($0.to) },
    Column(
      ColumnHead("Gräns", .fixed(12), priority: 6, isNumeric: true, field: "beloppsgräns")
    ) { CellText($0.limit.text, shown: $0.limit?.shown ?? "") },
    Column(ColumnHead("Beslutad", .fixed(10), priority: 7, field: "beslutad")) {
      CellText($0.decided.text)
    },
    Column(ColumnHead("Gäller till", .fixed(11), priority: 5, field: "gäller_till")) {
      CellText($0.until.text)
    },
    Column(ColumnHead("Använd", .fixed(6), priority: 7, isNumeric: true)) {
      CellText(count: $0.uses.count)
    },
    Column(ColumnHead("Ej anmält", .fixed(9), priority: 8, isNumeric: true)) { one in
      let waiting = one.uses.count { $0.reported == nil }
      return CellText("\(waiting)", waiting == 0 ? .plain : .warning)
    },
  ]
}
