extension SeriesRun {
  /// A figure, and how it stands to the one before it in time.
  package struct Step: Sendable {
    package let point: NeedPoint
    /// The one before; nil for the first, where a definition changed between, and where one of them
    /// has no time or no number.
    package let before: NeedPoint?
    /// What changed since the one before; nil where it means the same.
    package let brokenBy: SeriesBreak?

    /// Later less earlier, in the series' own unit.
    package var change: Number? {
      guard let own = point.value.number, let other = before?.value.number else { return nil }
      return Number(thousandths: own.thousandths.subtracting(other.thousandths))
    }

    /// `+70 hushåll sedan 2011`; empty where nothing is compared.
    package var changeWords: String {
      if let brokenBy {
        return "serien bryts \(brokenBy.day.text): \(brokenBy.what.oneLine)"
      }
      guard let change, let before else { return "" }
      let unit = point.unit == "procent" ? "procentenheter" : point.unit
      let words = [change.shownWithSign, unit, "sedan", before.period]
      return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The figures in the order of time, each with its change. Years from different editions are
  /// different figures: two of the same time are never compared with one another.
  package func steps(_ definition: NeedSeries?) -> [Step] {
    var steps: [Step] = []
    var last: NeedPoint?
    for point in points {
      // A figure whose time is only known from elsewhere is no step of the series.
      guard let day = point.lastDay, point.value.number != nil, !point.period.isEmpty else {
        steps.append(Step(point: point, before: nil, brokenBy: nil))
        continue
      }
      let before = last.flatMap { $0.lastDay.map { $0 < day } == true ? $0 : nil }
      let broken = definition?.breaks.first { one in
        guard let own = one.day?.day, let start = before?.lastDay else { return false }
        return start < own && own <= day
      }
      steps.append(Step(point: point, before: broken == nil ? before : nil, brokenBy: broken))
      last = point
    }
    return steps
  }

  /// Those that have a time, behind the last break: they mean the same.
  func comparable(_ definition: NeedSeries?) -> [Step] {
    let steps = steps(definition).filter {
      $0.point.lastDay != nil && !$0.point.period.isEmpty
    }
    return Array(steps.dropFirst(steps.lastIndex { $0.brokenBy != nil } ?? 0))
  }

  /// The same as a line.
  package func values(_ definition: NeedSeries?) -> [Double?] {
    comparable(definition).map { step in
      step.point.value.number.map { Double($0.thousandths) / 1_000 }
    }
  }

  /// `Skellefteå, enpersonshushåll (hushåll)`
  package var title: String {
    let words = [area, group, meaning].filter { !$0.isEmpty }.joined(separator: ", ")
    let whole = denominator.isEmpty ? "" : " av \(denominator)"
    return unit.isEmpty ? words : "\(words) (\(unit)\(whole))"
  }
}

extension NeedPoint {
  /// `31,9 procent av samtliga vuxna biståndstagare`
  package var told: String {
    let figure = value?.shown ?? (mark.isEmpty ? CellText.none : mark)
    let words = [figure, unit].filter { !$0.isEmpty }.joined(separator: " ")
    return denominator.isEmpty ? words : "\(words) av \(denominator)"
  }
}
