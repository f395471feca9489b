extension Survey {
  /// Formulas that name what is not there, and rows of an insats or of the year's economy that
  /// there is none of.
  var economyReferences: [Finding] {
    unknownTerms + rowsWithoutInsats + prognosesWithoutRow + requisitionReferences
      + applicationReferences + criteriaReferences + mappingReferences
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

  /// Criteria that applications are said to meet, or not, and that the förbund does not have.
  private var criteriaReferences: [Finding] {
    let known = Set(office.forbund.criteria.map(\.id))
    var found = RegisterFindings(Application.self, .danglingReference)
    for application in office.applications {
      for (key, ids) in [("uppfyller", application.met), ("uppfyller_inte", application.unmet)] {
        for id in ids where !known.contains(id) {
          found.add(at: application.id, key, [key: id]) {
            "Kriteriet ”\(id)” finns inte bland förbundets ansökningskriterier."
          }
        }
      }
    }
    return found.all
  }

  /// Rows of the map of accounts that lead to no row of any year.
  private var mappingReferences: [Finding] {
    let map = office.economy.ledgerMap
    guard !map.isEmpty else { return [] }
    let known = Set(office.economy.years.flatMap { $0.rows.map(\.id) })
    var found = RegisterFindings(LedgerMapping.self, .danglingReference)
    for mapping in map
    where mapping.isLeftOut != true && !known.contains(mapping.row) {
      found.add(at: mapping.id, "rad", ["rad": mapping.row]) {
        mapping.row.isEmpty
          ? "Raden säger inte vart kontot går."
          : "Raden ”\(mapping.row)” finns inte i något års budget och utfall."
      }
    }
    return found.all
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
