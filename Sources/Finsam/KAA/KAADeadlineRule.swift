/// How soon the youths of a group are invited to a talk. Local routine: KAA-3 to KAA-6, KAA-L5.
package struct KAADeadlineRule: DatedRule {
  package enum Term: String, Choice {
    /// A day of the same year as the event.
    case fixedDay = "fast datum"
    /// Calendar days after the event; the source does not say working days.
    case days = "dagar"
    /// Months after the event, clamped to the month's last day.
    case months = "månader"
    case none = "ingen"
  }

  package var id = ""
  package var group: KAAGroup?
  package var term: Term?
  package var count: Number?
  package var month: Number?
  package var day: Number?
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAADeadlineRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("grupp", \.group, label: "Intagsgrupp", required: true),
      .choice("frist", \.term, label: "Frist", required: true),
      .number("antal", \.count, label: "Antal", help: "Dagar eller månader efter händelsen."),
      .number("månad", \.month, label: "Månad", help: "För fast datum."),
      .number("dag", \.day, label: "Dag", help: "För fast datum."),
    ] + datedFields
}

extension KAADeadlineRule {
  /// `inom 14 dagar`, `senast 31 augusti`; nil where there is none.
  package var words: String? {
    switch term {
    case .fixedDay:
      guard let day, let month, (1...12).contains(month.whole) else { return nil }
      return "senast \(day.text) \(Day.monthNames[month.whole - 1])"
    case .days: return count.map { "inom \($0.text) \($0.whole == 1 ? "dag" : "dagar")" }
    case .months: return count.map { "inom \($0.text) \($0.whole == 1 ? "månad" : "månader")" }
    case .some(.none), nil: return nil
    }
  }
}
