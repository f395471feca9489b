/// What is drawn in of the economy.
extension Drawing {
  private var lists: EconomyLists { EconomyLists(office) }

  var contributions: [DrawnGroup] {
    [DrawnGroup([.table(ContributionsList(office, in: year).list)])]
  }

  /// The sums of the year's budget and outcome, and the equity beside its ceiling.
  var economy: [DrawnGroup] {
    let file = office.economy.year(year)
    let sums =
      file?.rows.filter {
        $0.table.isEmpty && [.sum, .result].contains($0.level)
      } ?? []
    let rows = sums.map { row -> [DrawnPiece.Cell] in
      let address = file.map { $0.address(of: row) }
      func cell(_ quantity: Quantity?, _ key: String) -> DrawnPiece.Cell {
        .init(
          CellText(quantity.text, shown: quantity?.shown ?? CellText.none),
          from: quantity == nil ? [] : address.map { [Origin($0, key)] } ?? [])
      }
      return [.init(row.shownName.oneLine), cell(row.budget, "budget")]
        + (hasOutcome ? [cell(row.outcome, "utfall"), cell(row.variance, "avvikelse")] : [])
    }
    let later =
      hasOutcome
      ? ""
      : "Utfallet är hela årets, \(day.text), och inte det som gällde \(days.upperBound.text)."

    return [
      DrawnGroup([
        .table(
          ["", "Budget"] + (hasOutcome ? ["Utfall", "Avvikelse"] : []), numeric: [1, 2, 3], rows),
        .lines(equityLines + [.init(ReportText(later))]),
      ])
    ]
  }

  var accounts: [DrawnGroup] {
    guard let accounts = office.economy.accounts(of: year) else { return [] }
    let pledges = [
      ("Panter", "panter", accounts.pledges),
      ("Ansvarsförbindelser", "ansvarsförbindelser", accounts.contingencies),
    ].filter { !$0.2.isEmpty }.map { name, key, words in
      DrawnPiece.Line(
        "\(strong: name + ":") \(words.oneLine)", from: [Origin(accounts.address, key)])
    }
    return [
      DrawnGroup(
        accounts.principles.joinedParagraphs.map {
          .block(
            .paragraph(ReportText($0)), from: [Origin(accounts.address, "principer")])
        }), DrawnGroup([.table(lists.accounts(of: year)), .lines(pledges)]),
    ]
  }

  var budgetAndOutcome: [DrawnGroup] {
    tables(of: year, columns: ["Namn", "Budget", "Utfall", "Avvikelse"])
  }

  /// Each of the year's tables by itself, as their sums are: what stands under the result of one is
  /// no part of it. Those that say nothing in any of the columns are left out. The first has the
  /// heading `main`, or none.
  private func tables(of year: Year, columns: [String], main: String = "") -> [DrawnGroup] {
    (office.economy.year(year)?.tables ?? []).compactMap { table in
      let list = lists.budget(of: year, table: table)
      let figures = list.heads.indices.filter {
        list.heads[$0].isNumeric && columns.contains(list.heads[$0].title)
      }
      let says = (0..<list.count).contains { row in
        figures.contains { !list.cell(row, $0).shown.isEmpty }
      }
      guard says else { return nil }
      let name = office.insats(table)?.shownName ?? table.capitalizedFirst
      return DrawnGroup([
        .block(.heading(ReportText(table.isEmpty ? main : name), level: 3)),
        .table(list, columns: columns),
      ])
    }
  }

  /// Of the year, and of those after it that were decided with it.
  var budget: [DrawnGroup] {
    office.economy.years.compactMap(\.year).filter { $0 >= year && $0.number <= year.number + 2 }
      .flatMap { tables(of: $0, columns: ["Namn", "Budget"], main: "Budget \($0.text)") }
  }

  /// What was known by the last day that is told of.
  var prognosis: [DrawnGroup] {
    var known = office
    known.economy.prognoses.removeAll { row in
      row.day?.day.map { $0 > days.upperBound } ?? false
    }
    let list = EconomyLists(known).prognoses(of: year)
    if list.count == 0 {
      return [
        DrawnGroup([
          .note(
            ReportText(
              "Ingen prognos för \(year.text) som gällde \(days.upperBound.text) är inskriven. "
                + "Skriv in "
                + "den bland prognoserna."))
        ])
      ]
    }
    return [DrawnGroup([.table(list)])]
  }
}

extension String {
  /// What stands between empty lines, each on one line.
  var joinedParagraphs: [String] {
    let lines = normalizedLines.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: " ") }
  }
}
