extension Survey {
  /// Formulas that name what is not there, and rows of an insats or of the year's economy that there
  /// is none of.
  var economyReferences: [Finding] {
    unknownTerms + rowsWithoutInsats + prognosesWithoutRow + requisitionReferences
      + applicationReferences
  }

  private var unknownTerms: [Finding] {
    printedTables.unknownNames.map { row, name in
      Finding(
        .danglingReference, at: Place(row.address, field: "formel"), ["formel": name],
        "Formeln nämner ”\(name)”, som inte finns.")
    }
  }

  private var rowsWithoutInsats: [Finding] {
    let known = Set(office.insatser.map(\.id))
    return office.economy.years.flatMap { year in
      year.rows.filter { !$0.insats.isEmpty && !known.contains($0.insats) }.map { row in
        Finding(
          .danglingReference, at: Place(year.address(of: row), field: "insats"),
          ["insats": row.insats], "Insatsen ”\(row.insats)” finns inte.")
      }
    }
  }

  private var prognosesWithoutRow: [Finding] {
    office.economy.prognoses.compactMap { prognosis in
      guard !prognosis.row.isEmpty, let year = prognosis.year,
        office.economy.year(year)?.rows.contains(where: { $0.id == prognosis.row }) != true
      else { return nil }
      return Finding(
        .danglingReference, at: Place(prognosis.address, field: "rad"), ["rad": prognosis.row],
        "Raden ”\(prognosis.row)” finns inte i budget och utfall \(year.text).")
    }
  }
}
