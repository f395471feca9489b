/// What cells of the economy's tables state, as facts that sources state in words: nobody types the
/// figure twice for it to be held against them.
struct StatedCells {
  private(set) var statements: [SourceStatement] = []

  init(_ tables: PrintedTables, _ office: Office) {
    for table in tables.all {
      for row in table.rows where !row.key.isEmpty && row.level != .heading {
        for column in table.columns {
          guard let cell = tables.cell(row, column, in: table) else { continue }
          add(cell.statement, at: cell.place)
        }
      }
    }
    for insats in office.insatser { add(costsOf: insats) }
    for member in office.forbund.members { add(contributionsOf: member, in: office.forbund) }
  }

  /// What a member pays is a row of its own in the economy: the state by all of its authorities,
  /// each municipality by its short name. What is printed for several members is of none of them.
  private mutating func add(contributionsOf member: Member, in forbund: Forbund) {
    guard let sector = member.sector else { return }
    let payers = forbund.members.filter { $0.sector == sector }
    let address = member.address
    for contribution in member.contributions where contribution.sharedWith.isEmpty {
      guard let amount = contribution.amount, let year = contribution.year else { continue }
      let isAlone = !payers.contains { other in
        other.id != member.id && other.contributions.contains { $0.year == year }
      }
      for key in member.contributionKeys(sector) where sector == .municipality || isAlone {
        var statement = SourceStatement()
        statement.key = "ekonomi/medlemsbidrag/" + key
        statement.year = year
        statement.value = amount.text
        statement.unit = "kr"
        statement.source = contribution.source
        add(
          statement,
          at: Place(
            address.appending(Step(PartKey.contributions, contribution.id)), field: "belopp"))
      }
    }
  }

  /// The cost of an insats is the outcome of its row in the economy of the year.
  private mutating func add(costsOf insats: Insats) {
    for cost in insats.costs {
      // What half a year cost is no other figure of the year.
      guard case .year(let year)? = cost.period else { continue }
      let address = insats.address.appending(Step(PartKey.costs, cost.id))
      for (field, amount, ending, meaning) in [
        ("belopp", cost.amount, "", "utfall"), ("budget", cost.budget, "/budget", ""),
      ] {
        guard let amount else { continue }
        var statement = SourceStatement()
        statement.key = "ekonomi/insats/\(insats.id)\(ending)"
        statement.year = year
        statement.value = amount.text
        statement.unit = "kr"
        statement.meaning = meaning
        statement.source = cost.source
        add(statement, at: Place(address, field: field))
      }
    }
  }

  private mutating func add(_ statement: SourceStatement, at place: Place) {
    var statement = statement
    (statement.id, statement.cell) = (place.text, place)
    statements.append(statement)
  }
}

extension PrintedTables {
  func cell(_ row: PrintedTable.Row, _ column: PrintedTable.Column, in table: PrintedTable)
    -> Cell?
  {
    row.figures[column.key].map {
      Cell(table: table, row: row, column: column, quantity: $0, unit: row.unit)
    }
  }
}

extension PrintedTables.Cell {
  /// The fact that it states: the budget and the variance of an outcome are facts of their own.
  var statement: SourceStatement {
    var statement = SourceStatement()
    let isOutcome = !["budget", "avvikelse"].contains(column.key)
    statement.key = isOutcome ? row.key : row.key + "/" + column.key
    statement.year = column.year
    statement.day = column.day
    statement.value = quantity.text
    statement.unit = unit
    statement.meaning = isOutcome ? row.meaning : ""
    statement.document = row.document
    statement.source = row.source
    return statement
  }
}

extension Member {
  /// What the economy's tables call its contribution.
  fileprivate func contributionKeys(_ sector: Sector) -> [String] {
    switch sector {
    case .state: ["staten"]
    case .region: ["landstinget", "regionen"]
    case .municipality: shortName.isEmpty ? [] : ["kommunerna/" + shortName.lowered]
    }
  }
}
