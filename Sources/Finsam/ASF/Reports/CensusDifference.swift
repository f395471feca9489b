/// A printed total that its printed parts do not come to. ASF-5.
package struct CensusDifference: Equatable, Sendable {
  /// Nil for all years together.
  package let year: Year?
  package let column: CensusReport.Column
  package let stated: Int
  package let sum: Int
  package let source: String

  var facts: Facts { ["år": year.text, "rader": "\(sum)", "summa": "\(stated)"] }

  package var words: String {
    let when = year.map { $0.text + ": " } ?? "Åren tillsammans: "
    let what = column.rawValue.lowercased()
    return when + "\(what) står som \(Number(stated).shown), "
      + "men delarna blir \(Number(sum).shown)."
  }
}

extension CensusRow {
  private static let identities: [(CensusReport.Column, [CensusReport.Column])] = [
    (.companies, [.inHalsingland, .inGastrikland]),
    (.employees, [.women, .men]),
    (.placed, [.byEmploymentService, .byMunicipality, .byOthers]),
  ]

  var differences: [CensusDifference] {
    Self.identities.compactMap { total, parts in
      let figures = parts.compactMap(figure)
      let sum = figures.sum
      // Those that are known may not be more than all.
      guard let stated = figure(total),
        figures.count == parts.count ? sum != stated : stated < sum
      else { return nil }
      return CensusDifference(year: year, column: total, stated: stated, sum: sum, source: source)
    }
  }
}

extension CensusDifference {
  /// The informed persons of each year that has a row.
  static func informed(in rows: [CensusRow]) -> [Year: Int] {
    var informed: [Year: Int] = [:]
    rows.lend { _, row in
      guard let year = row.pointee.year else { return }
      informed[year] = (informed[year] ?? 0).adding(row.pointee.informed?.whole ?? 0)
    }
    return informed
  }

  /// The informed persons of the years that the source states a total for, against that total.
  static func informed(_ rows: [Year: Int], stated: ASFEvent) -> [CensusDifference] {
    guard let years = stated.summedYears, let total = stated.notSplit?.whole else { return [] }
    let own = rows.filter { years.contains($0.key) }.map(\.value)
    let sum = own.sum
    guard sum != total, !own.isEmpty else { return [] }
    return [
      CensusDifference(
        year: nil, column: .informed, stated: total, sum: sum, source: stated.source)
    ]
  }
}
