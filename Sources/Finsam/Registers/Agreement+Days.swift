extension Agreement {
  /// What it costs a year, by what is paid and for how long: per year, quarter or month. Nil where
  /// that is not said.
  package var yearlyCost: Kronor? {
    guard let amount = fee.amount else { return nil }
    let times: Int? =
      switch Folding.plain(fee.per).lowercased() {
      case "ar": 1
      case "halvar": 2
      case "kvartal": 4
      case "manad": 12
      default: nil
      }
    return times.map { Kronor(amount.amount.times($0)) }
  }

  /// The last day to give notice for it to end with its present time: so many months before the end
  /// of the time that runs on the day. Nil where an end or a time of notice is not known, and where
  /// it has ended.
  package func lastNotice(on day: Day) -> Day? {
    guard let end = end(on: day), let months = notice?.whole else { return nil }
    return end.adding(months: -months)
  }

  /// The end of the time that runs on the day: where it goes on by itself and nobody has given
  /// notice in time, it has gone on.
  package func end(on day: Day) -> Day? {
    guard let first = to?.day else { return nil }
    guard let step = prolongation?.whole, step > 0 else { return first < day ? nil : first }
    let months = notice?.whole ?? 0
    var (end, count) = (first, 0)
    while end.adding(months: -months) < day {
      // Counted from the first end: the last of a month stays the last of a month.
      count += 1
      let next = first.adding(months: step.times(count))
      guard end < next else { return nil }
      end = next
    }
    return end
  }

  func noticeCell(on day: Day) -> CellText {
    guard let last = lastNotice(on: day) else {
      return CellText("", shown: to?.day.map { $0 < day } == true ? "har gått ut" : "")
    }
    let isNear = (0...Agreement.daysOfWarning).contains(last.serial - day.serial)
    return CellText(last.text, isNear ? .warning : .plain)
  }

  /// How long before the last day to give notice one is told of it. I.4.
  package static let daysOfWarning = 60
}
