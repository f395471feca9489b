extension PrintedTrial {
  /// `following` are figures that come out as soon as the other places of this one, and of those
  /// that are `joined` with it, are right; `variance` is as far out on the same row.
  func finding(
    _ check: Check, following: [PrintedFollowing.Follower], joined: [PrintedTrial],
    variance: PrintedVariance?
  ) -> Finding {
    let message = "\(cell.opening)\(arithmetic(of: before))\(terms.sources), men \(printed)."
    let others = following.map { $0.cell.words(besides: cell) + $0.cell.row.source.asPlace }
    let consequence =
      others.isEmpty ? nil : "\(message) Därför går inte heller \(others.swedishList) ihop"
    var fitting: [PrintedTables.Cell] = []
    for cell in following.flatMap(\.fitting)
    where !fitting.contains(where: { $0.place == cell.place }) {
      fitting.append(cell)
    }
    let ending = fitting.count == 1 ? "; \(fitting[0].fits)." : "."
    let known = consequence.map { $0 + ending } ?? message
    var words = told(following, joined, before: consequence == nil ? nil : known)
    if let variance {
      words +=
        " Avvikelsen på samma rad, \(variance.cell.shown), följer "
        + (variance.isOfPrinted ? "den tryckta summan" : "i stället \(sum)")
        + ": \(variance.arithmetic)."
    }
    words += termOfGap
    var places: [Place] = terms.flatMap { $0.cells.map(\.place) }
    for one in joined {
      places.append(one.cell.place)
      places += one.terms.flatMap { $0.cells.map(\.place) }
    }
    for follower in following where !places.contains(follower.cell.place) {
      places.append(follower.cell.place)
    }
    if let variance { places.append(variance.cell.place) }
    let facts = joined.reduce(self.facts) { $0 + $1.facts }
    let finding = Finding(check, at: cell.place, facts, words)
      .formerly([message]).formerly(consequence.map { [$0 + "."] } ?? []).formerly([known])
      .advising(advice).reckoning(terms.count > 1 ? arithmetic : "").against(places)
    return isRounding ? finding.ofRounding : finding
  }

  private var facts: Facts {
    [
      "formel": formula, "kolumn": cell.column.key, "tryckt": cell.quantity.text,
      "blir": total.text(in: size),
    ]
  }

  /// `before` is what a figure with others that follow from it alone says.
  private func told(
    _ following: [PrintedFollowing.Follower], _ joined: [PrintedTrial], before: String?
  ) -> String {
    let message = "\(cell.opening)\(arithmetic)\(terms.sources), men \(printed)."
    guard !joined.isEmpty else { return before ?? message }
    let ones = joined.map { one in
      "\(one.arithmetic)\(one.terms.sources), men \(one.cell.words(besides: cell)) är "
        + "\(one.cell.shown)\(one.cell.row.source.asPlace)."
    }
    var known: [Place] = []
    let comings = following.compactMap { follower -> String? in
      guard !known.contains(follower.cell.place) else { return nil }
      known.append(follower.cell.place)
      let cells = follower.fitting.map { $0.shown + $0.row.source.asPlace }
      return follower.cell.words(besides: cell) + follower.cell.row.source.asPlace
        + " går ihop först med \(cells.count > 1 ? "både " : "")\(cells.swedishList)"
    }
    return ([message] + ones + ["\(comings.joined(separator: "; "))."]).joined(separator: " ")
  }

  /// The one term that is just as large as what is missing: it may be what is not summed.
  private var termOfGap: String {
    guard kind == .sum, !isRounding, let gap, gap != 0 else { return "" }
    let cells = terms.flatMap(\.cells).filter { $0.amount?.exact == gap }
    guard cells.count == 1, terms.count > 2 else { return "" }
    return " Skillnaden är lika stor som raden \(cells[0].words(besides: cell))"
      + "\(cells[0].row.source.asPlace)."
  }

  /// How many of the measure one of the unit is that the sum is told in.
  private var size: Int { StatedFigure.size(of: cell.unit) }

  /// What the terms come to.
  var total: PrintedAmount {
    let amounts = terms.compactMap { term in
      term.amount.map { (isSubtracted: term.isSubtracted, amount: $0) }
    }
    return PrintedAmount.sum(amounts)
  }

  private var sum: String { total.shown(in: size) }

  private var arithmetic: String { arithmetic(of: signed) }

  /// The terms as they were told when what is negative stood behind a plus.
  private var before: [String] {
    terms.filter { $0.amount?.exact != 0 }.enumerated().map { index, term in
      (term.isSubtracted ? "− " : index == 0 ? "" : "+ ") + term.shown(besides: cell.unit)
    }
  }

  /// The terms with one sign each: `1 077 117 − 205`.
  private var signed: [String] {
    before.map { $0.hasPrefix("+ −") ? "− " + $0.dropFirst(3) : $0 }
  }

  /// `11 + 5 + 4 = 20`; one figure alone is named, with where it stands.
  private func arithmetic(of shown: [String]) -> String {
    if terms.count == 1, let only = terms.first, only.amounts.count == 1 {
      let words = only.words(besides: cell)
      return words.isEmpty ? sum : "\(words) är \(sum)"
    }
    let isOneUnit = terms.allSatisfy { $0.cells.allSatisfy { $0.unit == cell.unit } }
    return (shown.isEmpty ? "0" : shown.joined(separator: " "))
      + " = \(sum)\(isOneUnit || cell.unit.isEmpty ? "" : " " + cell.unit)"
  }

  /// How the printed figure stands against its formula, for a person who looks at the row.
  var words: String {
    // About so much and so much comes to no number that can be told.
    let isUnknown = total.exact == nil && total.least == nil && total.most == nil
    let opening = cell.opening + (isUnknown ? signed.joined(separator: " ") : arithmetic)
    return switch agreement {
    case .same where cell.amount?.exact == total.exact: opening + ", och så är det tryckt."
    case .same: opening + ". Tryckt är \(cell.shown), avrundat."
    case .rounding: opening + ", men tryckt är \(cell.shown): det kan vara avrundning."
    case .different: opening + ", men tryckt är \(cell.shown)."
    case .untold: opening + ". Tryckt är \(cell.shown): det går inte att pröva närmare."
    }
  }

  private var printed: String {
    let source = cell.row.source.isEmpty ? "" : " (\(cell.row.source))"
    return "tryckt är \(cell.shown)\(source)"
  }

  /// Whether the sum stands far from all of its rows, or in another document: under another
  /// heading.
  private var isSummedElsewhere: Bool {
    guard let own = SourceLines.all(in: cell.row.source).first else { return false }
    let lines = terms.flatMap(\.cells).flatMap { SourceLines.all(in: $0.row.source) }
    return !lines.isEmpty && !lines.contains { own.isNear($0, within: 100) }
  }

  private var advice: String {
    if isRounding { return "Beror skillnaden på avrundning i källan: godta fyndet." }
    switch kind {
    case .sum where isSummedElsewhere:
      return
        "Raderna står på ett annat ställe än summan och kan gälla annat än den. Jämför båda med "
        + "källan. Står det så: godta fyndet och skriv vilket som gäller."
    case .sum:
      return "Jämför raderna med källan. Summerar källan fel: godta fyndet med en kommentar."
    case .difference:
      return "Jämför talen med källan. Räknar källan fel: godta fyndet med en kommentar."
    case .transition:
      return "Jämför båda ställena med källan. Skiljer källan: godta fyndet med en kommentar."
    }
  }
}

extension PrintedTables.Term {
  /// `Not 3; Fordringar, Summa, 2013-12-31`
  fileprivate func words(besides cell: PrintedTables.Cell) -> String {
    cells.count == 1 && others.isEmpty
      ? cells[0].words(besides: cell) : others.first?.words ?? ""
  }

  /// The figures, with units where those are others than that of the row.
  fileprivate func shown(besides unit: String) -> String {
    let figures =
      cells.map { cell in
        let number = cell.unit == unit ? cell.quantity.shown : cell.shown
        return number.hasPrefix("-") ? "(\(number))" : number
      } + others.map { $0.amount.shown(in: 1) }
    return figures.joined(separator: " × ")
  }
}

extension [PrintedTables.Term] {
  /// Where the figures stand: ` (S4:2942–2955)`.
  fileprivate var sources: String {
    let sources = flatMap { $0.cells.map(\.row.source) + $0.others.map(\.source) }
      .filter { !$0.isEmpty }
    let text = SourceSpan.text(of: sources)
    return text.isEmpty ? "" : " (\(text))"
  }
}
