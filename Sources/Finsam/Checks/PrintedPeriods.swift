extension Survey {
  /// Headings and labels of printed tables that speak of another time than their figures.
  var printedPeriods: [Finding] {
    office.economy.accounts.flatMap { accounts in
      accounts.tables.flatMap { table in
        Self.headings(of: table, in: accounts) + Self.labels(of: table, in: accounts)
      }
    } + office.economy.years.flatMap(Self.labels)
  }

  private static func headings(of table: AccountsTable, in accounts: Accounts) -> [Finding] {
    table.columns.compactMap { column in
      let address = accounts.address.appending(Step(PartKey.accountsTables, table.id))
        .appending(Step(PartKey.accountsColumns, column.id))
      func finding(_ field: String, _ facts: Facts, _ message: String) -> Finding {
        Finding(
          .printedPeriod, at: Place(address, field: field), facts,
          "Kolumnrubriken ”\(column.heading)”"
            + "\(column.source.asPlace) \(message)."
        ).advising("Jämför rubriken med källan. Står den så där: godta fyndet med en kommentar.")
      }
      if let start = column.start?.day, let end = column.end?.day, end < start {
        return finding(
          "slut", ["start": start.text, "slut": end.text],
          "slutar den \(end.text), före början den \(start.text)")
      }
      guard let year = column.ownYear, let own = accounts.year else { return nil }
      let printed = column.heading.years
      if !printed.isEmpty, !printed.contains(year) {
        return finding(
          "rubrik", ["rubrik": column.heading, "år": year.text],
          "gäller ett annat år än kolumnen, som är av \(year.text)")
      }
      // The accounts' own year stands first, and beside it the year before.
      let isFirst = column.id == table.columns.first?.id
      let wanted = isFirst ? own : Year(own.number - 1)
      guard year != wanted else { return nil }
      return finding(
        "rubrik", ["år": year.text, "väntat": wanted.text],
        "är av \(year.text), men kolumnen är den för \(wanted.text)")
    }
  }

  /// A label that names years, none of which is one of its columns.
  private static func labels(of table: AccountsTable, in accounts: Accounts) -> [Finding] {
    let years = table.columns.compactMap(\.ownYear)
    guard !years.isEmpty else { return [] }
    return table.lines.compactMap { line in
      let address = accounts.address.appending(Step(PartKey.accountsTables, table.id))
        .appending(Step(PartKey.accountsLines, line.id))
      return label(line.name, line.source, at: address, besides: years, "kolumnerna är")
    }
  }

  private static func labels(of year: EconomyYear) -> [Finding] {
    guard let own = year.year else { return [] }
    return year.rows.compactMap { row in
      // What is carried over names the year that it comes from.
      if row.formula?.isOfYearBefore == true || row.group == .disposable { return nil }
      return label(row.name, row.source, at: year.address(of: row), besides: [own], "året är")
    }
  }

  private static func label(
    _ name: String, _ source: String, at address: Address, besides years: [Year],
    _ word: String
  ) -> Finding? {
    let named = name.years
    guard !named.isEmpty, Set(named).isDisjoint(with: years) else { return nil }
    let times = named.map(\.text).swedishList
    let place = source.isEmpty ? "" : " (\(source))"
    return Finding(
      .printedPeriod, at: Place(address, field: "namn"),
      ["namn": named.map(\.text).text, "år": years.map(\.text).text],
      "Raden ”\(name)”\(place) gäller \(times), men \(word) "
        + "\(years.map(\.text).swedishList)."
    ).advising("Jämför namnet med källan. Står det så där: godta fyndet med en kommentar.")
  }
}

extension Formula {
  fileprivate var isOfYearBefore: Bool {
    expressions.contains { expression in
      expression.terms.contains { term in
        term.factors.contains { if case .previous = $0 { true } else { false } }
      }
    }
  }
}

extension String {
  /// The years that stand in it as four digits, in order, with those between where a dash alone
  /// parts two; numbers of laws and amounts are none.
  var years: [Year] {
    var years: [Year] = []
    guard utf8.contains(where: { (0x30...0x39).contains($0) }) else { return years }
    var rest = self[...]
    var before: Character?
    var (isYear, isRange) = (false, false)
    while let first = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(Swift.max(1, digits.count))
      if digits.count == 4, rest.first != ":", before.map({ !$0.isLetter }) ?? true,
        let number = Int(digits), (1900...2099).contains(number)
      {
        let last = isRange ? years.last.map(\.number) ?? number : number
        for year in (last < number ? last...number : number...number)
        where !years.contains(Year(year)) {
          years.append(Year(year))
        }
        (isYear, isRange) = (true, false)
      } else if isYear, "-–—".contains(first) {
        isRange = true
      } else if first != " " {
        (isYear, isRange) = (false, false)
      }
      before = digits.isEmpty ? first : digits.last
    }
    return years
  }
}

extension CheckRow {
  static let printedPeriod = CheckRow(
    "period", "Rubrik eller rad för en annan tid",
    "En kolumnrubrik slutar före sin början, en rubrik eller rad gäller ett annat år än sina "
      + "tal, en "
      + "kostnad är för ett annat år än det är bokförd, en rapport är daterad långt efter sitt år, "
      + "eller något är daterat efter dokumentet som berättar det.",
    advice: "Rätta rubriken eller raden till den tid som talen gäller."
  ) { survey, _ in
    survey.printedPeriods + survey.grantsOutsidePeriods + survey.requisitionsBookedElsewhere
      + survey.datedReports + survey.eventsAfterDocuments
  }
}
