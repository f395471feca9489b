/// A group that the parties work together in beside the board: a local group, a steering group. J.
package struct CooperationGroup: Record {
  package var id = ""
  package var name = ""
  /// Whom it is of: a municipality, all of them.
  package var area = ""
  package var task = ""
  /// By role, never a name.
  package var chair = ""
  package var size: Quantity?
  /// Money that it may use itself.
  package var budget: Kronor?
  /// The needs that it has put first.
  package var needs: [String] = []
  package var from: Year?
  package var to: Year?
  package var note = ""
  package var source = ""
  package var seats: [GroupSeat] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<CooperationGroup>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true),
    .text("område", \.area, label: "Gäller", help: "En kommun, eller hela förbundet."),
    .prose("uppdrag", \.task, label: "Uppdrag"),
    .text("ordförande", \.chair, label: "Ordförande", help: "En roll, inte ett namn."),
    .estimate("antal", \.size, label: "Antal i gruppen"),
    .kronor("samverkansbudget", \.budget, label: "Samverkansbudget"),
    .list("prioriterade_behov", \.needs, label: "Prioriterade behov"),
    .year("från", \.from, label: "Från år").orReading(),
    .year("till", \.to, label: "Till år").orReading(),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<CooperationGroup>] = [
    Part("platser", \.seats, label: "Ledamöter", singular: "ledamot")
  ]

  /// Whether it is there in the year, as far as is known.
  func isThere(in year: Year) -> Bool {
    (from.map { $0 <= year } ?? true) && (to.map { year <= $0 } ?? true)
  }
}

/// Who sits in a group, by organisation and role.
package struct GroupSeat: Record {
  package var id = ""
  package var organisation = ""
  package var role = ""
  package var count: Number?
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [organisation, role].filter { !$0.isEmpty }.joined(separator: ", ")
      + (count.map { $0 > Number(1) ? " (\($0.shown))" : "" } ?? "")
  }

  package static let fields: [Field<GroupSeat>] = [
    .identifier("id", \.id, label: "Id"),
    .text("organisation", \.organisation, label: "Organisation", required: true),
    .text("roll", \.role, label: "Roll", help: "En roll, inte ett namn."),
    .count("antal", \.count, label: "Antal"),
    .source(\.source),
  ]
}
