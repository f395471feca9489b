extension ForbundComparison {
  /// A row of the table: a förbund, or what the peers come to.
  fileprivate enum Row: Sendable {
    case forbund(ComparedForbund)
    case spread(String, @Sendable (Spread) -> Number?, least: Int)
  }

  /// The förbund, and below them the median and quartiles, with which year each column is of.
  package var list: AnyList {
    let rows =
      [Row](
        [
          .spread("Övre kvartil", { $0.upper }, least: Self.leastForQuartiles),
          .spread("Median", { $0.median }, least: Self.leastForMedian),
          .spread("Nedre kvartil", { $0.lower }, least: Self.leastForQuartiles),
        ]) + forbund.map(Row.forbund)
    var list = AnyList(
      columns, count: rows.count,
      nesting: { index in
        if case .spread = rows[index] { AnyList.Nesting(isHeading: true) } else { .flat }
      },
      row: { rows[$0] },
      line: { index in
        switch rows[index] {
        case .forbund(let forbund): AnyList.Line(id: forbund.folder, title: forbund.name)
        case .spread(let title, _, _): AnyList.Line(id: "= " + title, title: title)
        }
      })
    let isProposed = forbund.contains { $0.figures.contains(where: \.isProposed) }
    if isProposed {
      list.signs = [
        AnyList.Sign("f", "föreslås", explained: "vad som föreslås, utan beslut", isKnown: true)
      ]
    }
    return list
  }

  fileprivate var columns: [Column<Row>] {
    let ownFolder = own?.folder
    return [
      Column(ColumnHead("Förbund", .flexible(18, weight: 3), priority: 99)) { row in
        switch row {
        case .forbund(let forbund):
          CellText(
            forbund.name, shown: (forbund.folder == ownFolder ? "● " : "") + forbund.name,
            forbund.unreadCount > 0 ? .warning : .plain)
        case .spread(let title, _, _): CellText(title)
        }
      },
      Column(ColumnHead("Län", .flexible(10), priority: 30)) { row in
        if case .forbund(let forbund) = row { CellText(forbund.county) } else { CellText("") }
      },
      Column(ColumnHead("Invånare", .fixed(9), priority: 35, isNumeric: true)) { row in
        if case .forbund(let forbund) = row {
          CellText(
            forbund.inhabitants.map(\.text) ?? "", shown: forbund.inhabitants?.shown ?? "saknas")
        } else {
          CellText("")
        }
      },
    ]
      + spreads.flatMap { spread -> [Column<Row>] in
        let measure = spread.measure
        let year = spread.year.map { " " + $0.text } ?? ""
        return [
          Column(
            ColumnHead(
              measure.title + year, short: measure.shortTitle + year,
              .fixed(max(9, (measure.shortTitle + year).count)), priority: measure.priority,
              isNumeric: true), sort: { $0.sortKey(spread) }
          ) { $0.cell(spread) },
          Column(ColumnHead("År, \(measure.title)", .fixed(4), isFileOnly: true)) { row in
            if case .forbund(let forbund) = row {
              CellText(forbund.figure(measure).year.text)
            } else {
              CellText(spread.year.text)
            }
          },
          Column(ColumnHead("Underlag, \(measure.title)", .flexible(8), isFileOnly: true)) { row in
            if case .forbund(let forbund) = row {
              CellText(forbund.figure(measure).basis)
            } else {
              CellText("\(spread.count) förbund")
            }
          },
        ]
      }
  }
}

extension ForbundComparison.Row {
  fileprivate func sortKey(_ spread: ForbundComparison.Spread) -> SortKey {
    switch self {
    case .forbund(let forbund): SortKey(forbund.figure(spread.measure).value?.thousandths)
    case .spread(_, let figure, _): SortKey(figure(spread)?.thousandths)
    }
  }

  fileprivate func cell(_ spread: ForbundComparison.Spread) -> CellText {
    switch self {
    case .forbund(let forbund):
      return forbund.figure(spread.measure).cell(beside: spread.year)
    case .spread(_, let figure, let least):
      guard let value = figure(spread) else {
        return CellText("", shown: spread.count < least ? "< \(least) förb." : "")
      }
      return CellText(value.text, shown: value.shown)
    }
  }
}

extension ForbundComparison {
  /// How one förbund stands among the peers in a measure, as a sentence.
  package func words(of forbund: ComparedForbund, _ spread: Spread) -> String {
    let figure = forbund.figure(spread.measure)
    guard let value = figure.value else {
      return "\(figure.isHidden ? "" : "saknas: ")\(figure.basis)"
    }
    let own = [value.shown, figure.year?.text].compactMap(\.self).joined(separator: ", ")
    let basis = figure.basis.isEmpty ? "" : " (\(figure.basis))"
    guard figure.year == spread.year else {
      return "\(own)\(basis); jämförs inte med \(spread.year.text)"
    }
    guard let median = spread.median else {
      return "\(own)\(basis); för få att jämföra med (\(spread.count))"
    }
    let side =
      value == median ? "som medianen" : value > median ? "över medianen" : "under medianen"
    let quartiles =
      spread.lower.flatMap { lower in
        spread.upper.map { ", kvartiler \(lower.shown) och \($0.shown)" }
      } ?? ""
    return "\(own)\(basis); \(side) \(median.shown)\(quartiles), \(spread.count) förbund"
  }

  /// All of it for programs: what is lacking is null, with the reason.
  package var json: JSON {
    .object([
      JSON.Member("urval", .text(peers.rawValue)),
      JSON.Member("eget", own.map { .text($0.folder) } ?? .null),
      JSON.Member("förbund", .array(forbund.map(json))),
      JSON.Member("mått", .array(spreads.map(json))),
    ])
  }

  private func json(_ forbund: ComparedForbund) -> JSON {
    .object([
      JSON.Member("mapp", .text(forbund.folder)), JSON.Member("namn", .text(forbund.name)),
      JSON.Member("län", .text(forbund.county)),
      JSON.Member("invånare", JSON.number(forbund.inhabitants)),
      JSON.Member("dag", .text(forbund.day.text)),
      JSON.Member(
        "siffror",
        .object(
          forbund.figures.map { figure in
            JSON.Member(
              figure.measure.key,
              .object([
                JSON.Member("värde", JSON.number(figure.value)),
                JSON.Member("år", figure.year.map { .text($0.text) } ?? .null),
                JSON.Member(figure.value == nil ? "skäl" : "underlag", .text(figure.basis)),
              ]))
          })),
    ])
  }

  private func json(_ spread: Spread) -> JSON {
    .object([
      JSON.Member("mått", .text(spread.measure.key)),
      JSON.Member("namn", .text(spread.measure.title)),
      JSON.Member("år", spread.year.map { .text($0.text) } ?? .null),
      JSON.Member("antal", .number(spread.count)),
      JSON.Member("nedre_kvartil", JSON.number(spread.lower)),
      JSON.Member("median", JSON.number(spread.median)),
      JSON.Member("övre_kvartil", JSON.number(spread.upper)),
    ])
  }
}

extension JSON {
  fileprivate static func number(_ number: Number?) -> JSON {
    number.map { .decimal(thousandths: $0.thousandths) } ?? .null
  }
}
