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
      guard let stated = figure(total), figures.count == parts.count, sum != stated else {
        return nil
      }
      return CensusDifference(year: year, column: total, stated: stated, sum: sum, source: source)
    }
  }
}

extension CensusDifference {
  /// The years' informed persons against the total that the source states for all of them.
  static func informed(in rows: [CensusRow], stated: ASFEvent?) -> [CensusDifference] {
    let sum = rows.compactMap { $0.informed?.whole }.sum
    guard let stated, let total = stated.notSplit?.whole, sum != total, !rows.isEmpty else {
      return []
    }
    return [
      CensusDifference(
        year: nil, column: .informed, stated: total, sum: sum, source: stated.source)
    ]
  }
}
