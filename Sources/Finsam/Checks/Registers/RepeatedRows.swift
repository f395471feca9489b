extension Survey {
  /// Rows of a register that tell of the same thing as a row above them: only one of them is read,
  /// and nothing says which.
  var repeatedRows: [Finding] {
    repeated(
      office.meetings.discharges, "medlem",
      "Ansvarsfriheten för medlemmen och året",
      key: { row in row.year.map { [$0.text, row.member] } })
      + repeated(
        office.registers.registeredPeriods, "registrerad_som",
        "Det som är registrerat under namnet för perioden",
        key: { row in row.period.map { [$0.text, row.name] } })
  }

  /// `key` is what tells rows apart: nil, or with an empty text, where the row does not say it.
  private func repeated<Row: RegisterRow>(
    _ rows: [Row], _ field: String, _ what: String, key: (Row) -> [String]?
  ) -> [Finding] {
    var first: [[String]: Row] = [:]
    return rows.compactMap { row in
      guard let own = key(row), !own.contains("") else { return nil }
      guard let earlier = first[own] else {
        first[own] = row
        return nil
      }
      return Finding(
        .repeatedRow, at: Place(row.address, field: field),
        ["samma": own.joined(separator: ", "), "rad": earlier.id],
        "\(what) står redan på raden \(earlier.id)."
      ).against([Place(earlier.address, field: field)])
    }
  }
}

extension CheckRow {
  static let repeatedRow = CheckRow(
    "dubblett-rad", "Samma sak på två rader",
    "Två rader i ett register berättar om samma sak: samma medlem och år, eller samma namn och "
      + "period.",
    advice: "Skriv allt på en av raderna, och ta bort den andra."
  ) { survey, _ in survey.repeatedRows }
}
