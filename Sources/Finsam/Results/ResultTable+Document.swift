extension ResultTable {
  /// The table with what it leaves out, and where every figure stands.
  package func report(of forbund: String, on day: Day) -> Report {
    let list = list
    let table = ReportTable(list, columns: printedColumns)
    let sources = rows.filter { !$0.outcomes.isEmpty }.map { row in
      let own = row.outcomes.map { outcome in
        let words = outcome.wording.isEmpty ? outcome.classes.shown : outcome.wording.oneLine
        return words + (outcome.source.isEmpty ? "" : " (\(outcome.source))")
      }
      return ReportItem("\(row.name): \(own.joined(separator: "; "))")
    }
    return Report(
      title,
      [
        .byline("\(forbund). Uppgifterna är per \(day.text)."),
        .paragraph(
          "Vad det blev av dem som deltog, insats för insats. \(coverage.words) "
            + ReportText(coverage.missingWords)), .bars(bars),
        rows.isEmpty ? .paragraph("Här finns inga insatser att redovisa.") : .table(table),
        .paragraph(
          isOfOneTime
            ? "En andel utan antal är räknad till ett ungefärligt antal där det framgår av hur "
              + "många "
              + "den är. Samma person kan vara med i flera insatser."
            : "Varje rad är från insatsens egen tid, så raderna går inte att lägga ihop."),
        .paragraph(ReportText(signWords(in: table))),
        .paragraph(ReportText(sumWords.joined(separator: " "))),
        .list(coverageWords.map { ReportItem(ReportText($0)) }),
      ]
        + remarks.map { ReportBlock.remark(ReportText("\($0.name): \($0.words)")) } + [
          .heading(sources.isEmpty ? "" : "Källornas ord"), .list(sources),
        ])
  }

  /// Of which insatser each sum is, where that is not all:
  /// `Arbete: 1 av 9 insatser, 52 av ca 305 personer. Saknas: …`
  private var coverageWords: [String] {
    ResultGroup.allCases.compactMap { group in
      guard let coverage = classSum(group)?.coverage, coverage.isPart else { return nil }
      return "\(group.title): \(coverage.share). \(coverage.missingWords)"
    }
  }

  /// What the signs in the table mean, of those that occur.
  private func signWords(in table: ReportTable) -> String {
    list.signs.filter { one in
      one.isKnown || table.rows.contains { $0.contains { $0.shown.contains(one.sign) } }
    }
    .map { "\($0.sign) betyder \($0.explanation)." }.joined(separator: " ")
  }

  /// The period only where rows have different ones.
  private var printedColumns: [String] {
    ["Insats"] + (isOfOneTime ? [] : ["Period"]) + ["Deltagare", "Avslutade"]
      + ResultGroup.allCases.map(\.title) + ["Annan indelning"]
  }

  /// What became of all together, as shares of those whom the figures are of.
  private var bars: [ReportBar] {
    ResultGroup.allCases.compactMap { group in
      guard let sum = classSum(group), case let figure = sum.figure,
        let part = figure.persons?.number?.whole,
        let whole = figure.denominator?.number?.whole, whole > 0
      else { return nil }
      return ReportBar(
        ReportText(group.title), part, of: whole,
        ReportText(
          "\(figure.shown) av \(whole)" + (figure.isReading ? Readings.mark : "")
            + (sum.coverage.isPart
              ? "; \(sum.coverage.stated) av \(sum.coverage.all) insatser" : "")))
    }
  }
}
