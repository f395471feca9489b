/// The months of a plan's year: what was held in each, and when what is left is to be held.
///
/// What is left is spread evenly over the time that the plan gives it: of six times a year the
/// fourth is due by the end of August.
package struct YearStrip: Hashable, Sendable {
  package enum Month: Hashable, Sendable {
    case nothing
    /// So many times.
    case held(Int)
    /// Due by the end of the month.
    case left
    /// Was due by the end of the month, and the year's log is known to be whole so far.
    case missed
    /// Was due by the end of the month; nobody has reported, or not how many times.
    case unknown
  }

  /// January to December.
  package let months: [Month]
  /// Times that were held in the year, and no month is known of.
  package let withoutMonth: Int
  /// Whether some of it rests on a reading.
  package let isReading: Bool
}

extension YearStrip.Month {
  package var sign: String {
    switch self {
    case .nothing: "·"
    case .held(1): "●"
    case .held(let count): count < 10 ? String(count) : "+"
    case .left: "○"
    case .missed: "!"
    case .unknown: "?"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .nothing: "· inget"
    case .held(1): "● hållet en gång"
    case .held(let count): count < 10 ? "2–9 så många gånger" : "+ fler än nio gånger"
    case .left: "○ kvar att hålla, senast den månaden om det sprids jämnt"
    case .missed: "! skulle ha hållits då"
    case .unknown: "? skulle ha hållits då, men loggen säger det inte"
    }
  }
}

extension YearStrip {
  /// As a head above `signs`.
  package static let heading = "JFMAMJJASOND"

  private static let names = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]

  /// One for each month: `●·2····○·○·○`.
  package var signs: String { months.map(\.sign).joined() }

  /// The same, marked behind where it is a reading.
  package var compact: String { signs + (isReading ? Readings.sign : "") }

  /// What stands behind what the strip says.
  package var readingMark: String { isReading ? Readings.mark : "" }

  /// Whether any month has something to tell.
  package var saysAnything: Bool { months.contains { $0 != .nothing } || withoutMonth > 0 }

  /// The same for who does not see the signs: `Hållet i januari och mars (2). Kvar: juni.`
  package var words: String {
    var held: [String] = []
    var (left, missed, unknown): ([String], [String], [String]) = ([], [], [])
    for (month, name) in zip(months, Self.names) {
      switch month {
      case .nothing: continue
      case .held(let count): held.append(count == 1 ? name : "\(name) (\(count))")
      case .left: left.append(name)
      case .missed: missed.append(name)
      case .unknown: unknown.append(name)
      }
    }
    let other =
      withoutMonth == 0
      ? "" : "\(withoutMonth) \(withoutMonth == 1 ? "gång" : "gånger") utan känd månad."
    return [
      held.isEmpty ? "" : "Hållet i \(held.swedishList).", other,
      missed.isEmpty ? "" : "Inte hållet, väntat senast i \(missed.swedishList).",
      unknown.isEmpty
        ? "" : "Väntat senast i \(unknown.swedishList); loggen säger inte om det hölls.",
      left.isEmpty ? "" : "Kvar att hålla, senast i \(left.swedishList).",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the signs mean that the strip has.
  package var legend: String {
    var meanings: [String] = []
    let order: [Month] = [.held(1), .held(2), .held(10), .left, .missed, .unknown, .nothing]
    for one in order where months.contains(where: { $0.meaning == one.meaning }) {
      meanings.append(one.meaning)
    }
    return meanings.joined(separator: "; ")
  }
}

extension ActivityProgress {
  /// The year's months, with what is left where the plan gives a number and nobody has ticked the
  /// activity off.
  package var strip: YearStrip {
    var months = heldByMonth.map { $0 == 0 ? YearStrip.Month.nothing : .held($0) }
    let isKnown = isSilenceTelling && uncounted == 0 && unplaced == 0
    for (part, done) in zip(schedule?.parts ?? [], doneByPart) where state != .done {
      guard let wanted = part.wanted, done < wanted else { continue }
      let ends = part.months(of: year)
      var due = done
      for (place, end) in ends.enumerated() {
        let dueNow = min(wanted, part.due(byEndOfMonth: end.day))
        while due < dueNow {
          due += 1
          let isOver = end.day < day || part.period.upperBound < day
          // A month that something was held in, or is due in, has no room for another mark: the
          // nearest month on the same side of the day has it.
          let (before, after) = (ends[..<place].reversed(), ends[(place + 1)...])
          let order = [end] + (isOver ? before + after : after + before)
          guard let free = order.first(where: { months[$0.month - 1] == .nothing }) else { break }
          let isFreeOver = free.day < day || part.period.upperBound < day
          months[free.month - 1] = !isFreeOver ? .left : isKnown ? .missed : .unknown
        }
        due = max(due, dueNow)
      }
    }
    return YearStrip(
      months: months, withoutMonth: heldWithoutMonth, isReading: isHeldByReading)
  }
}

extension ActivitySchedule.Part {
  /// How many times are due by the end of the day, where they are spread evenly over the
  /// period.
  func due(by day: Day) -> Int {
    let days = period.upperBound.serial - period.lowerBound.serial + 1
    let passed = day.serial - period.lowerBound.serial + 1
    guard passed > 0, let wanted else { return 0 }
    return wanted * min(passed, days) / days
  }
}

extension ActivitySchedule.Part {
  /// The months of the year that some of it lies in, each with its last day.
  fileprivate func months(of year: Year) -> [(month: Int, day: Day)] {
    (1...12).compactMap { month in
      guard let first = Day(year: year.number, month: month, day: 1),
        let last = Day(
          year: year.number, month: month, day: Day.daysInMonth(month, of: year.number)),
        period.overlaps(first...last)
      else { return nil }
      return (month, last)
    }
  }

  /// The same by the last day of a month: spread over the months where the period is whole ones,
  /// which are not all as long.
  fileprivate func due(byEndOfMonth end: Day) -> Int {
    let (first, last) = (period.lowerBound, period.upperBound)
    guard first.day == 1, last.day == Day.daysInMonth(last.month, of: last.year), let wanted else {
      return due(by: end)
    }
    func months(to day: Day) -> Int {
      (day.year - first.year) * 12 + day.month - first.month + 1
    }
    return end < first ? 0 : wanted * min(months(to: end), months(to: last)) / months(to: last)
  }
}

extension ClosedRange<Day> {
  /// The month of the year, 1 to 12, that all of its days lie in; nil where they do not.
  func month(in year: Year) -> Int? {
    let (first, last) = (lowerBound, upperBound)
    return first.year == year.number && last.year == year.number && first.month == last.month
      ? first.month : nil
  }
}
