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
    [
      DrawnGroup([
        .table(
          lists.budget(of: year), columns: ["Namn", "Budget", "Utfall", "Avvikelse"])
      ])
    ]
  }

  /// Of the year, and of those after it that were decided with it.
  var budget: [DrawnGroup] {
    office.economy.years.compactMap(\.year).filter { $0 >= year && $0.number <= year.number + 2 }
      .map { year in
        DrawnGroup([
          .block(.heading(ReportText("Budget \(year.text)"), level: 3)),
          .table(lists.budget(of: year), columns: ["Namn", "Budget"]),
        ])
      }
  }

  /// What was known by the last day that is told of.
  var prognosis: [DrawnGroup] {
    var known = office
    known.economy.prognoses.removeAll { row in
      row.day?.day.map { $0 > days.upperBound } ?? false
    }
    return [DrawnGroup([.table(EconomyLists(known).prognoses(of: year))])]
  }
}

extension String {
  /// What stands between empty lines, each on one line.
  var joinedParagraphs: [String] {
    let lines = normalizedLines.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: " ") }
  }
}
