extension ResultTable {
  /// What is known of the insats with an id, class by class; of all of them for the row of all.
  package func detail(of id: String, keys: DetailKeys = DetailKeys()) -> Detail {
    var detail = Detail()
    if id == ResultTable.sumId {
      add(to: &detail)
    } else if let row = rows.first(where: { $0.id == id }) {
      row.add(to: &detail, keys)
    }
    return detail
  }

  private func add(to detail: inout Detail) {
    detail.title(title)
    detail.prose(coverage.words)
    for words in sumWords { detail.prose(words, .dim) }
    for remark in remarks { detail.prose("\(remark.name): \(remark.words)", .warning) }
    detail.heading("Vad det blev av dem")
    for group in ResultGroup.allCases {
      let own = rows.compactMap { row in row.figure(group).map { (row, $0) } }
      if own.isEmpty { continue }
      let sum = classSum(group)
      if let sum {
        detail.add(figure: sum.figure, named: group.title)
      } else {
        detail.prose("\(group.title): går inte att lägga ihop", indent: 1)
      }
      let coverage = sum?.coverage ?? self.coverage(of: group)
      if coverage.isPart {
        detail.prose("\(coverage.share). \(lacking(coverage))", .dim, indent: 3)
      }
      for (row, figure) in own {
        detail.prose(
          "\(row.name): \(figure.shown)", .dim, indent: 3, link: .record(row.insats.address))
      }
    }
    if ResultGroup.allCases.allSatisfy({ sum($0) == nil }) {
      detail.prose("Inget utfall går att lägga ihop för perioden.", .dim, indent: 1)
    }
    detail.heading("Utan utfall (\(coverage.missing.count))")
    for insats in coverage.missing {
      detail.prose(insats.name, indent: 1, link: .record(insats.address))
    }
    detail.blank()
    detail.prose(
      "Insatser som redovisar arbete och studier tillsammans står bara i den kolumnen. En andel "
        + "utan "
        + "antal är räknad till ett ungefärligt antal där det framgår av hur många den är. Samma "
        + "person kan vara med i flera insatser.",
      .dim)
  }
}

extension ResultTable {
  /// Which insatser a class lacks: by name those that tell of something else, and how many tell of
  /// nothing, which are named below all classes.
  private func lacking(_ coverage: ResultCoverage) -> String {
    let silent = self.coverage.missing.map(\.id)
    let named = coverage.missing.filter { !silent.contains($0.id) }.map(\.words)
    let rest = coverage.missing.count - named.count
    let others = rest == 0 ? [] : [rest == 1 ? "den utan utfall" : "de \(rest) utan utfall"]
    return "Saknas: \((named + others).swedishList)."
  }
}

extension ResultRow {
  fileprivate func add(to detail: inout Detail, _ keys: DetailKeys) {
    detail.title(name, place: Place(insats.address))
    detail.field("Period", period?.shown ?? "")
    detail.field("Deltagare", headcount(.all)?.cell.shown ?? "")
    detail.field("Avslutade", headcount(.ended)?.cell.shown ?? "")
    for remark in remarks { detail.prose(remark, .warning) }
    let list = PartReference(owner: insats.address, part: PartKey.outcomes)
    detail.heading("Utfall (\(outcomes.count))", list: list)
    if outcomes.isEmpty {
      detail.hint(
        "Inget utfall är inskrivet för perioden. \(keys.new) lägger till ett.", list: list)
    }
    for outcome in outcomes { add(outcome, to: &detail) }
    let others = insats.outcomes.filter { !outcomes.contains($0) }
    if !others.isEmpty {
      detail.heading("Andra perioder")
      for outcome in others { add(outcome, to: &detail) }
    }
  }

  private func add(_ outcome: PersonOutcome, to detail: inout Detail) {
    outcome.add(
      among: insats.headcount(.ended, in: outcome.period ?? .whole)?.persons, indent: 1,
      place: Place(insats.address.appending(Step(PartKey.outcomes, outcome.id))), to: &detail)
  }
}

extension PersonOutcome {
  /// `Arbete eller studier 2014: 53 (37 %) av 144, kvinnor 34, män 19  [S4:2371]`, and below it
  /// what the source calls it.
  func add(among ended: Quantity?, indent: Int, place: Place, to detail: inout Detail) {
    var alone = self
    (alone.group, alone.sameAs) = ("", "")
    let figure = [alone].figure(of: classes.all, among: ended)
    let count =
      isStated
      ? (figure?.shown ?? "") + (group.isEmpty ? "" : " av \(group)")
      : classes.all == [.notStated] ? "" : "antalet framgår inte"
    let whole = group.isEmpty ? figure?.denominator.map { " av \($0.shown)" } ?? "" : ""
    let facts = [
      count + (isStated ? whole : ""), women.map { "kvinnor \($0.shown)" } ?? "",
      men.map { "män \($0.shown)" } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let mark = readingMark(of: PersonOutcome.figureKeys)
    let name = (partOf.isEmpty ? "" : "varav ") + classes.shown
    let again = sameAs.isEmpty ? "" : ", sagt igen"
    detail.prose(
      "\(name.capitalizedFirst), \(period?.shown ?? "utan period")\(again)"
        + (facts.isEmpty ? "" : ": \(facts)") + mark
        + (source.isEmpty ? "" : "  [\(source)]"), indent: indent, place: place)
    if !wording.isEmpty { detail.prose(wording.oneLine, .dim, indent: indent + 2) }
    if !note.isEmpty { detail.prose(note, .dim, indent: indent + 2) }
  }
}

extension Detail {
  fileprivate mutating func add(figure: ResultFigure, named name: String) {
    let whole = figure.denominator.map { " av \($0.shown)" } ?? ""
    let sexes = [
      figure.women.map { "kvinnor \($0.shown)" }, figure.men.map { "män \($0.shown)" },
    ].compactMap(\.self)
    prose(
      "\(name): \(figure.shown)\(whole)"
        + (sexes.isEmpty ? "" : " (\(sexes.joined(separator: ", ")))")
        + (figure.isReading ? Readings.mark : ""), indent: 1)
  }
}
