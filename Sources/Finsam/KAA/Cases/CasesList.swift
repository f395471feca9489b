/// A case on the board, and whether what is masked of it may be shown.
package struct ListedCase: Sendable {
  fileprivate let board: KAABoard
  fileprivate let index: Int
  fileprivate let isRevealed: Bool

  fileprivate var one: KAACase { board.kaa.cases[index] }
  fileprivate var standing: KAAStanding { board.standings[index] }
}

extension KAACase {
  private static let own: [Column<ListedCase>] = [
    Column(
      ColumnHead("Försening", .fixed(20), priority: 8, keepsWidth: true),
      search: .text { $1.add($0.board.delay(at: $0.index, isRevealed: $0.isRevealed).shown) },
      sort: { SortKey(-max(0, $0.board.daysLate(at: $0.index) ?? 0)) },
      cell: { $0.board.delay(at: $0.index, isRevealed: $0.isRevealed) }),
    Column(
      ColumnHead("Nästa steg", .flexible(10, weight: 2), priority: 7),
      search: .text { $1.add($0.standing.step.rawValue) },
      sort: { SortKey(KAAStanding.Step.allCases.firstIndex(of: $0.standing.step)) },
      cell: {
        CellText($0.standing.step.rawValue, $0.standing.step == .nothing ? .dim : .plain)
      }),
    Column(
      ColumnHead("Senast", .fixed(11), priority: 6, keepsWidth: true),
      search: .text { $1.add($0.board.shownDue(at: $0.index, isRevealed: $0.isRevealed)) },
      sort: { SortKey($0.board.daysLate(at: $0.index).map { -$0 }) },
      cell: { CellText($0.board.shownDue(at: $0.index, isRevealed: $0.isRevealed)) }),
    Column(field: "kommun", .flexible(10), priority: 5).of(\.one),
    Column<KAACase>(field: "intagsgrupp", title: "Grupp", .flexible(8, weight: 2), priority: 4)
      .of(\.one).sorted { SortKey($0.one.group.flatMap { KAAGroup.allCases.firstIndex(of: $0) }) },
    Column(field: "ansvarig", .flexible(12, weight: 2), priority: 2).of(\.one),
    // A filter finds what is late by either form of the word.
    Column(
      ColumnHead("Försenat", .fixed(8), isFileOnly: true),
      search: .text { if $0.standing.isLate { $1.add("försenat försenad") } }
    ) {
      $0.standing.isLate ? CellText("försenat", shown: "försenad") : CellText("")
    },
    Column(
      ColumnHead("I aktivitet", .fixed(8), priority: 3),
      search: .text { $1.add($0.standing.isInActivity ? "ja" : "nej") }
    ) {
      CellText($0.standing.isInActivity ? "ja" : "nej")
    },
  ]

  private static let rest = Column<KAACase>.rest(beside: own).map { column in
    let column = column.of { (one: ListedCase) in one.one }
    return column.isSensitive ? column.masked { !$0.isRevealed } : column
  }

  /// All that are masked say the same.
  private static let searched =
    [number] + own + rest.filter { !$0.isSensitive } + rest.filter(\.isSensitive).prefix(1)

  static func list(_ rows: [KAACase], in context: ListContext) -> AnyList {
    let board = KAABoard(context.office.kaa, on: context.day)
    return AnyList(
      register: rows, own + rest,
      listed: rows.indices.map {
        ListedCase(board: board, index: $0, isRevealed: context.reveals(rows[$0].id))
      })
  }

  private static let number = Column<ListedCase>(
    ColumnHead("Ärende", .flexible(9), priority: 9), search: .field()
  ) { CellText($0.one.id) }

  /// The most urgent first.
  fileprivate static func list(
    of board: KAABoard, reveals: (@Sendable (String) -> Bool)?
  ) -> AnyList {
    let (cases, order) = (board.kaa.cases, board.order)
    let isRevealed: @Sendable (Int) -> Bool = { index in
      reveals.map { $0(cases[index].id) } ?? false
    }
    return AnyList(
      [number] + own + rest, count: order.count,
      find: { id in order.firstIndex { cases[$0].id == id } },
      search: RowSearch(
        cases, searched,
        place: { row in
          let index = order[row]
          return isRevealed(index) ? nil : index
        }, listed: { ListedCase(board: board, index: $0, isRevealed: false) }),
      row: { row in
        let index = order[row]
        return ListedCase(board: board, index: index, isRevealed: isRevealed(index))
      },
      line: { row in
        let id = cases[order[row]].id
        return AnyList.Line(id: id, address: KAACase.address(id: id), title: id)
      })
  }
}

extension Column<ListedCase> {
  fileprivate var isSensitive: Bool { KAACase.isSensitive(head.field ?? "") }
}

extension KAAFollowUp {
  static func list(_ rows: [KAAFollowUp], in context: ListContext) -> AnyList {
    let columns = Column<KAAFollowUp>.all.map { column in
      column.masked { !context.reveals($0.id) && isSensitive(column.head.field ?? "") }
    }
    return AnyList(register: rows, columns)
  }
}

extension KAABoard {
  /// The cases as a screen shows them; `reveals` tells of which personal data may be shown.
  package func list(reveals: (@Sendable (String) -> Bool)? = nil) -> AnyList {
    KAACase.list(of: self, reveals: reveals)
  }

  /// The due day, unless it tells when the youth was born.
  package func shownDue(at index: Int, isRevealed: Bool) -> String {
    guard let due = standings[index].due else { return CellText.none }
    return masksDue(at: index) && !isRevealed ? Mask.text : due.text
  }

  /// `✖ försenat 12 dagar`, `◐ om 5 dagar`, `– inget`: symbol, word and tone.
  package func delay(at index: Int, isRevealed: Bool) -> CellText {
    let standing = standings[index]
    if masksDue(at: index), !isRevealed { return maskedDelay(at: index) }
    let words = standing.dueWords
    return switch standing.dueStatus {
    case .overdue: CellText(words, shown: "✖ " + words, .error)
    case .soon: CellText(words, shown: "◐ " + words, .warning)
    case .later: CellText(words, shown: "· " + words)
    case .none where kaa.lacksRules: CellText("ej räknat", shown: "? ej räknat", .dim)
    case .none where standing.step == .nothing: CellText("inget", shown: "– inget", .dim)
    case .none: CellText("ingen dag", shown: "– ingen dag", .dim)
    }
  }

  /// What can be said without the day: that it is time, or that the month is open.
  private func maskedDelay(at index: Int) -> CellText {
    let standing = standings[index]
    if standing.dueTellsBirthday {
      return CellText("ska avslutas", shown: "✖ ska avslutas", .error)
    }
    let isThisMonth = standing.due?.day.map { $0.year == day.year && $0.month == day.month }
    return isThisMonth == true
      ? CellText("denna månad", shown: "◐ denna månad", .warning)
      : CellText("senare", shown: "· senare")
  }
}
