extension Survey {
  /// Figures about needs that cannot be: more than the whole, or fewer than none.
  var impossibleNeeds: [Finding] {
    let series = office.needs.catalogue.series.byId
    return office.needs.points.compactMap { point in
      guard let own = series[point.series], !own.isChange, let number = point.value.number else {
        return nil
      }
      let isTooMuch = point.unit == NeedPoint.shareUnit && Number(100) < number
      let isTooLittle =
        number < Number(0)
        && (point.unit == NeedPoint.shareUnit || NeedPoint.wholeUnits.contains(point.unit))
      guard isTooMuch || isTooLittle else { return nil }
      return Finding(
        .impossibleFigure, at: Place(point.address, field: NeedPoint.key(\.value)),
        ["värde": point.value.text],
        "\(number.shown) \(point.unit) är \(isTooMuch ? "mer än det hela" : "mindre än noll")."
      ).advising("Jämför med källan. Är serien en förändring: svara ja på Förändring i serien.")
    }
  }

  /// Shares of groups that are all and do not come to a hundred, as far as rounding can explain,
  /// and groups that are larger than the whole they are parts of. E.2, E.4.
  var needsAgainstWholes: [Finding] { sharesThatAreNotAll + partsAboveWholes }

  private var sharesThatAreNotAll: [Finding] {
    let all = Set(office.needs.catalogue.series.filter { $0.groupsAreAll == true }.map(\.id))
    let points = office.needs.points.filter {
      all.contains($0.series) && $0.unit == NeedPoint.shareUnit && !$0.group.isEmpty
    }
    var divisions: [[NeedPoint]] = []
    var places: [[String]: Int] = [:]
    for point in points {
      let key = [point.series, point.area, point.time, point.denominator, point.meaning]
      if let place = places[key] {
        divisions[place].append(point)
      } else {
        places[key] = divisions.count
        divisions.append([point])
      }
    }
    return divisions.compactMap { groups in
      let figures = groups.compactMap(\.value)
      let numbers = figures.compactMap(\.quantity.number)
      guard let first = groups.first, groups.count > 1, numbers.count == figures.count else {
        return nil
      }
      let sum = Number(thousandths: numbers.map(\.thousandths).sum)
      let rounding = Number(thousandths: figures.map(\.halfOfLastDecimal).sum)
      let gap = sum - Number(100)
      // Where a group has a mark in place of its figure, the rest may be less than all.
      let isWhole = figures.count == groups.count
      guard rounding < gap || isWhole && gap < Number(0) - rounding else { return nil }
      return Finding(
        .printedSum, at: Place(first.address, field: NeedPoint.key(\.value)),
        ["summa": sum.text, "grupper": "\(groups.count)"],
        "Andelarna av \(first.denominator.isEmpty ? "det hela" : first.denominator) är tillsammans "
          + "\(sum.shown) procent, i \(groups.count) grupper."
      ).reckoning("\(numbers.added) ≠ 100")
        .against(groups.dropFirst().map { Place($0.address, field: NeedPoint.key(\.value)) })
        .advising("Jämför grupperna med källan.")
    }
  }

  private var partsAboveWholes: [Finding] {
    let series = office.needs.catalogue.series.byId
    let wholes = Dictionary(
      grouping: office.needs.points.filter { $0.group.isEmpty && $0.value.number != nil },
      by: { [$0.series, $0.area, $0.time, $0.unit] })
    return office.needs.points.compactMap { point in
      guard let whole = series[point.series]?.partOf, !whole.isEmpty,
        let number = point.value.number,
        let all = wholes[[whole, point.area, point.time, point.unit]],
        let most = all.max(by: { ($0.value.number ?? number) < ($1.value.number ?? number) }),
        let limit = most.value.number, limit < number
      else { return nil }
      return Finding(
        .printedSum, at: Place(point.address, field: NeedPoint.key(\.value)),
        ["del": number.text, "hela": limit.text],
        "\(number.shown) \(point.unit) (\(point.group)) är fler än alla: \(limit.shown)."
      ).reckoning("\(number.shown) > \(limit.shown)").against([
        Place(most.address, field: NeedPoint.key(\.value))
      ])
      .advising("Jämför båda talen med källan.")
    }
  }
}

extension NeedPoint {
  /// By its days where they are known, else as it is printed.
  fileprivate var time: String { lastDay?.text ?? period }
}

extension PrintedFigure {
  /// In thousandths: how far what it is rounded from may lie from it.
  fileprivate var halfOfLastDecimal: Int {
    [500, 50, 5, 0][min(3, text.decimals)]
  }
}

extension [NeedSeries] {
  fileprivate var byId: [String: NeedSeries] {
    Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
