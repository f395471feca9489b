/// The office's year as a list: what every förbund does in it, done or not, and the tasks of its own
/// year wheel, by when they are late or next; what is late since years before stands last.
package struct YearWheelList {
  private let rows: [WheelRow]

  /// `due` is what there is to do on the day.
  package init(_ office: Office, on day: Day, due: DueList) {
    let ofYear = DueList(office, in: Year(day.year), on: day).items
    let known = Set(ofYear.map(\.id))
    let late = due.all.filter { $0.state == .late }
    let duties = (late.filter { $0.taskAddress == nil && !known.contains($0.id) } + ofYear)
      .map { WheelRow(duty: $0) }
    let missed = late.compactMap { item in
      item.taskAddress?.steps.last.map { ($0.id, item) }
    }
    let tasks = office.meetings.yearWheel.tasks.map { task in
      WheelRow(
        task: task, late: missed.first { $0.0 == task.id }?.1,
        next: task.shownBy == nil ? task.next(on: day) : nil, on: day)
    }
    let older = Set(due.older.map(\.id))
    rows = (duties + tasks).enumerated().sorted { left, right in
      func order(_ row: (offset: Int, element: WheelRow)) -> (Int, Int, Int) {
        (older.contains(row.element.id) ? 1 : 0, row.element.order, row.offset)
      }
      return order(left) < order(right)
    }.map(\.element)
  }

  package var list: AnyList {
    let file = Address(DocumentKind.yearWheel.path(id: ""))
    return AnyList(rows, WheelRow.columns) { row in
      AnyList.Line(
        id: row.id, address: row.task.map { file.appending(Step(PartKey.yearTasks, $0.id)) },
        title: row.what)
    }
  }

  /// What a row of every förbund's year says; nil for a task.
  package func duty(_ id: String) -> DueItem? { rows.first { $0.id == id }?.duty }
}

private struct WheelRow: Sendable {
  let id: String
  let duty: DueItem?
  let task: YearTask?
  let when: CellText
  let what: String
  let state: CellText
  let who: String
  let source: String
  /// The last day of its next time, as a number to sort by.
  let order: Int

  init(duty: DueItem) {
    id = duty.id
    (self.duty, task) = (duty, nil)
    when = CellText(duty.last.text, shown: duty.last.map(\.text) ?? "ingen dag")
    (what, who, source) = (duty.what, duty.who, duty.source)
    state = duty.stateCell(saysDay: false)
    order = duty.last?.serial ?? .max
  }

  init(task: YearTask, late: DueItem?, next: ClosedRange<Day>?, on day: Day) {
    id = task.id
    (duty, self.task) = (nil, task)
    when = CellText(task.when, shown: task.shownTime)
    what = task.what.oneLine
    (who, source) = (task.responsible, task.governedBy)
    order = (late?.last ?? next?.upperBound)?.serial ?? .max
    state =
      if let late {
        late.stateCell(saysDay: true)
      } else if let shown = task.shownBy {
        CellText("se \(shown.rawValue)", .dim)
      } else if let next {
        CellText(next.upperBound.text, shown: task.told(next, on: day))
      } else {
        CellText("", shown: task.when.isEmpty ? CellText.none : "? oklar tid", .notMeasured)
      }
  }

  static let columns: [Column<WheelRow>] = [
    Column(ColumnHead("När", .flexible(14), priority: 9)) { $0.when },
    Column(ColumnHead("Vad", .flexible(32, weight: 3), priority: 10)) { CellText($0.what) },
    Column(
      ColumnHead("Läge", .flexible(19, weight: 2), priority: 8),
      sort: { SortKey("\($0.order)") }
    ) { $0.state },
    Column(ColumnHead("Senast gjord", .fixed(12), priority: 4)) {
      CellText($0.task?.lastDone?.text ?? "")
    },
    Column(ColumnHead("Tas upp på", .flexible(9), priority: 6)) {
      CellText($0.task?.meeting.text ?? "")
    },
    Column(ColumnHead("Ansvarig", .flexible(9), priority: 5)) { CellText($0.who) },
    Column(ColumnHead("Styrs av", .flexible(9), priority: 3)) { CellText($0.source) },
  ]
}

extension DueItem {
  /// `! senast 2015-03-31: inte påbörjad`, `✔ gjort`
  func stateCell(saysDay: Bool) -> CellText {
    let day = saysDay ? last.map { "senast \($0.text)" } ?? "" : ""
    let words = [day, missing.joined(separator: "; ")].filter { !$0.isEmpty }
      .joined(separator: ": ")
    return switch state {
    case .done: CellText("gjort", shown: "✔ gjort", .met)
    case .late: CellText(words, shown: "! " + words, .warning)
    case .left: CellText(words, shown: "○ " + words)
    }
  }

  /// `gjort`, `försenat`, `kvar`
  package var stateWord: String {
    switch state {
    case .done: "gjort"
    case .late: "försenat"
    case .left: "kvar"
    }
  }
}
