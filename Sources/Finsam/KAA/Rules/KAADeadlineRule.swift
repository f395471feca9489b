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
    ] + datedFields(\.ground)
}

extension KAADeadlineRule {
  /// A term whose numbers make sense.
  enum ReadyTerm: Sendable {
    case fixedDay(month: Int, day: Int)
    case days(Int)
    case months(Int)
    case none
  }

  /// The term where its numbers make sense; others count for nothing, and a check tells of them.
  var readyTerm: ReadyTerm? {
    switch term {
    case .fixedDay:
      guard let month = month?.integer, (1...12).contains(month), let day = day?.integer,
        (1...Day.daysInMonth(month, of: 2000)).contains(day)
      else { return nil }
      return .fixedDay(month: month, day: day)
    case .days: return count?.integer.flatMap { (0...366).contains($0) ? .days($0) : nil }
    case .months: return count?.integer.flatMap { (0...24).contains($0) ? .months($0) : nil }
    case .some(.none): return ReadyTerm.none
    case nil: return nil
    }
  }

  /// `inom 14 dagar`, `senast 31 augusti`; nil where there is none.
  package var words: String? {
    switch readyTerm {
    case .fixedDay(let month, let day): "senast \(day) \(Day.monthNames[month - 1])"
    case .days(let count): "inom \(count) \(count == 1 ? "dag" : "dagar")"
    case .months(let count): "inom \(count) \(count == 1 ? "månad" : "månader")"
    case .some(.none), nil: nil
    }
  }
}
