extension ResultTable {
  /// The table as Markdown, with what it leaves out and where every figure stands.
  package func markdown(of forbund: String, on day: Day) -> String {
    let (header, table) = printed
    let sources = rows.filter { !$0.outcomes.isEmpty }.map { row in
      let own = row.outcomes.map { outcome in
        let words = outcome.wording.isEmpty ? outcome.classes.shown : outcome.wording.oneLine
        return words + (outcome.source.isEmpty ? "" : " (\(outcome.source))")
      }
      return "- \(row.name.inMarkdown): \(own.joined(separator: "; ").inMarkdown)"
    }
    let blocks = [
      "# \(title.inMarkdown)",
      "*\(forbund.inMarkdown). Uppgifterna är per \(day.text).*",
      "Vad det blev av dem som deltog, insats för insats. \(coverage.words.inMarkdown) "
        + coverage.missingWords.inMarkdown,
      rows.isEmpty ? "Här finns inga insatser att redovisa." : Markdown.table(header, table),
      !isOfOneTime
        ? "Varje rad är från insatsens egen tid, så raderna går inte att lägga ihop."
        : "Andelar utan antal är räknade till ungefärliga antal. Samma person kan vara med i flera "
          + "insatser.", signWords(in: table).inMarkdown,
      sources.isEmpty ? "" : "## Källornas ord", sources.joined(separator: "\n"),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// What the signs in the table mean, of those that occur.
  private func signWords(in rows: [[String]]) -> String {
    list.signs.filter { one in rows.contains { $0.contains { $0.contains(one.sign) } } }
      .map { "\($0.sign) betyder \($0.meaning)." }.joined(separator: " ")
  }

  /// The columns that say anything; the period only where rows have different ones.
  private var printed: (header: [String], rows: [[String]]) {
    let list = list
    let titles =
      ["Insats"] + (isOfOneTime ? [] : ["Period"]) + ["Deltagare", "Avslutade"]
      + ResultGroup.allCases.map(\.title) + ["Annan indelning"]
    let columns = titles.compactMap { title in list.heads.firstIndex { $0.title == title } }
      .filter { column in (0..<list.count).contains { !list.cell($0, column).shown.isEmpty } }
    return (
      columns.map { list.heads[$0].title },
      (0..<list.count).map { row in columns.map { list.cell(row, $0).shown.trimmed } }
    )
  }
}
