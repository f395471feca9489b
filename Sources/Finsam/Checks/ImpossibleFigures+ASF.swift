extension ASF {
  /// A sum for several years that its years do not come to.
  var sumsAgainstTotals: [Finding] {
    let totals = places.offsets { $0.pointee.isStatedTotal }.map { places[$0] }
    let rows = PlaceRow.YearSums(totals.isEmpty ? [] : places)
    let differing = totals.flatMap { total in
      total.differences(from: rows).map { difference in
        total.impossible(difference.key, difference.facts, difference.words)
          .adding(up: total.parts(difference.key, in: places), not: difference.total)
      }
    }
    let informed = CensusDifference.informed(in: census)
    guard !informed.isEmpty else { return differing }
    let stated = events.offsets { $0.pointee.isPeriodTotal }.map { events[$0] }
    return differing
      + stated.flatMap { total in
        CensusDifference.informed(informed, stated: total).map { difference in
          total.impossible("ej_uppdelat", difference.facts, difference.words)
            .comparing("\(difference.sum)", "\(difference.stated)", at: [difference.source])
            .adding(up: total.informedParts(in: census), not: Number(difference.stated))
        }
      }
  }
}

extension Finding {
  /// The same, of parts that are not the whole together.
  fileprivate func adding(up parts: [(place: Place, number: Number)], not whole: Number) -> Finding
  {
    // More than one reads is no arithmetic to look at.
    let isShort = parts.count <= 12
    let numbers = isShort ? parts.map(\.number) : [parts.map(\.number).total]
    return reckoning("\(numbers.added) ≠ \(whole.shown)")
      .against(isShort ? parts.map(\.place) : [])
  }
}

extension PlaceRow {
  /// The figures of the rows that it is the sum of.
  fileprivate func parts(_ key: String, in rows: [PlaceRow]) -> [(place: Place, number: Number)] {
    guard let years = summedYears else { return [] }
    return rows.compactMap { row in
      guard let year = row.year, years.contains(year),
        let number = Self.summed.first(where: { $0.key == key })?.figure(row)?.whole
      else { return nil }
      return (Place(Self.address(id: row.id), field: key), Number(number))
    }
  }
}

extension ASFEvent {
  /// The persons informed in each year that it is the total of.
  fileprivate func informedParts(in rows: [CensusRow]) -> [(place: Place, number: Number)] {
    guard let years = summedYears else { return [] }
    return rows.compactMap { row in
      guard let year = row.year, years.contains(year), let number = row.informed?.whole else {
        return nil
      }
      let key = CensusRow.key(\.informed)
      return (Place(CensusRow.address(id: row.id), field: key), Number(number))
    }
  }
}

extension RegisterRow {
  fileprivate func impossible(_ key: String, _ facts: Facts, _ message: String) -> Finding {
    Finding(.impossibleFigure, at: Place(Self.address(id: id), field: key), facts, message)
  }
}
