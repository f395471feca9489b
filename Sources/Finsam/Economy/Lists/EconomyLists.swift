/// The lists of a year's economy, with a sign where a printed figure is not what others make it.
package struct EconomyLists: Sendable {
  let office: Office
  /// Where figures stand that others do not make.
  private let wrong: Set<String>
  /// Sums that are not printed, by place.
  let unprinted: [String: Quantity]

  package init(_ office: Office) {
    self.office = office
    let tables = PrintedTables(office)
    wrong = Set(tables.deviations.map { $0.cell.place.text })
    unprinted = tables.unprintedSums
  }

  /// Stands before a figure that its rows do not make.
  package static let sign = "≠"
  /// Stands before a sum that is worked out, and written nowhere.
  static let computedSign = "="

  /// What stands there, and the sign where it does not come out.
  func cell(_ quantity: Quantity?, _ unit: String, at place: Place) -> CellText {
    guard let quantity else {
      guard let sum = unprinted[place.text] else { return CellText("") }
      return CellText(sum.text, shown: "\(Self.computedSign) \(sum.shown)")
    }
    let isWrong = wrong.contains(place.text)
    let unit = ["", "kr", "kronor"].contains(unit) ? "" : " \(unit)"
    return CellText(
      quantity.text, shown: (isWrong ? Self.sign + " " : "") + quantity.shown + unit,
      isWrong ? .warning : .plain)
  }

  static let signs = [
    AnyList.Sign(sign, "går inte ihop"),
    AnyList.Sign(computedSign, "räknat ur raderna, inte inskrivet"),
  ]
}

extension EconomyLists {
  /// A row of a list: a heading, or what is printed.
  struct Listed<Row: Sendable>: Sendable {
    let row: Row
    let address: Address?
    let title: String
    let level: PrintedLevel?
  }

  func list<Row>(_ rows: [Listed<Row>], _ columns: [Column<Listed<Row>>]) -> AnyList {
    var list = AnyList(
      columns, count: rows.count,
      nesting: { index in
        switch rows[index].level {
        case .heading: AnyList.Nesting(isHeading: true)
        // A sum stands beside the rows that it is of, however they are sorted.
        case .row, .sum, .result: AnyList.Nesting(level: 1)
        case nil: AnyList.Nesting(level: 0)
        }
      },
      row: { rows[$0] },
      line: { index in
        AnyList.Line(
          id: rows[index].address.map { Place($0).text } ?? rows[index].title,
          address: rows[index].address, title: rows[index].title)
      })
    list.signs = Self.signs
    return list
  }
}

extension EconomyLists.Listed {
  /// The row's name, further in than the sum or heading that it stands under.
  var nameCell: CellText {
    CellText(title, shown: (level == .row ? "  " : "") + title, level.tone)
  }
}

extension PrintedLevel? {
  /// How a row's name is written: sums stand out.
  var tone: Tone {
    switch self {
    case .heading: .heading
    case .sum, .result: .strong
    case .row, nil: .plain
    }
  }
}
