/// A meeting as a list has it: one with papers, or one that only the plan has.
package struct MeetingRow: Sendable {
  let address: Address
  let day: PrintedDay?
  let kind: Meeting.Kind?
  let status: String
  let town: String
  let meeting: Meeting?

  static let columns: [Column<MeetingRow>] = [
    Column(ColumnHead("Dag", .fixed(10), priority: 9, field: "dag")) { CellText($0.day.text) },
    Column(ColumnHead("Slag", .flexible(10), priority: 9, field: "slag")) {
      CellText($0.kind.text)
    },
    Column(ColumnHead("Status", .fixed(9), priority: 8, field: "status", isState: true)) {
      CellText($0.status, $0.meeting?.isHeld == true ? .plain : .strong)
    },
    Column(ColumnHead("Ärenden", .fixed(7), priority: 6, isNumeric: true)) {
      CellText(count: $0.meeting.map { $0.items.count })
    },
    Column(ColumnHead("Beslut", .fixed(6), priority: 7, isNumeric: true)) {
      CellText(count: $0.meeting.map { $0.items.reduce(0) { $0 + $1.decisions.count } })
    },
    Column(ColumnHead("Paragrafer", .fixed(11), priority: 4)) {
      CellText($0.meeting?.paragraphs?.asParagraphs ?? "")
    },
    Column(ColumnHead("Ort", .flexible(8), priority: 3, field: "ort")) { CellText($0.town) },
  ]
}

extension Meetings {
  /// The latest first, with those that are planned and have no papers yet.
  package var list: AnyList {
    let own = all.map {
      MeetingRow(
        address: $0.address, day: $0.day, kind: $0.kind, status: $0.status.text, town: $0.town,
        meeting: $0)
    }
    let planned = plans.flatMap { plan in
      plan.meetings.filter { !isHere($0) }.map {
        MeetingRow(
          address: plan.address(of: $0), day: $0.day, kind: $0.kind,
          status: Meeting.Status.planned.rawValue, town: $0.town, meeting: nil)
      }
    }
    let rows = (own + planned).enumerated().sorted {
      ($0.element.day.text, $1.offset) > ($1.element.day.text, $0.offset)
    }.map(\.element)
    return AnyList(rows, MeetingRow.columns) { row in
      AnyList.Line(
        id: row.address.wholeId, address: row.address,
        title: [row.kind.text.capitalizedFirst, row.day.text].joined(separator: " "))
    }
  }

  /// What is decided, the latest first.
  package func decisionsList(in office: Office) -> AnyList {
    let names = Dictionary(
      office.insatser.map { ($0.id, $0.shownName) }, uniquingKeysWith: { first, _ in first })
    let rows = all.reversed().flatMap(\.decisions)
    return AnyList(rows, PlacedResolution.columns(names)) { $0.line }
  }

  /// Decisions that somebody is to carry out: first those that are not known to be, the oldest
  /// first.
  package func executionList(on day: Day) -> AnyList {
    let rows = all.filter(\.isHeld).flatMap(\.decisions).filter(\.resolution.isToBeCarriedOut)
    let open = rows.filter { $0.resolution.done == nil }.inOrderOfWaiting(on: day)
    let done = rows.filter { $0.resolution.done != nil }
    return AnyList(open + done, PlacedResolution.executionColumns(on: day)) { $0.line }
  }

  /// Who was at the meetings that have a list of it.
  package var attendanceList: AnyList {
    let listed = all.filter { !$0.attendance.isEmpty }
    var rows: [AttendanceRow] = []
    for meeting in listed {
      for one in meeting.attendance {
        let place = meeting.address.appending(Step(PartKey.attendance, one.id))
        if let index = rows.firstIndex(where: { $0.role == one.role }) {
          rows[index].days.append(meeting.day.text)
        } else {
          rows.append(
            AttendanceRow(
              role: one.role, organisation: one.organisation, function: one.function.text,
              days: [meeting.day.text], of: listed.count, address: place))
        }
      }
    }
    return AnyList(rows, AttendanceRow.columns) {
      AnyList.Line(id: $0.role, address: $0.address, title: $0.role)
    }
  }
}

extension PlacedResolution {
  var line: AnyList.Line {
    AnyList.Line(id: address.wholeId, address: address, title: resolution.wording.oneLine)
  }

  private static let shared: [Column<PlacedResolution>] = [
    Column(ColumnHead("Dag", .fixed(10), priority: 9)) { CellText($0.meeting.day.text) },
    Column(ColumnHead("Beslut", .flexible(24, weight: 3), priority: 9, field: "lydelse")) {
      CellText($0.resolution.wording, shown: $0.resolution.wording.oneLine)
    },
  ]

  static func columns(_ names: [String: String]) -> [Column<PlacedResolution>] {
    shared + [
      Column(ColumnHead("Utfall", .fixed(10), priority: 8, field: "utfall", isState: true)) {
        CellText($0.resolution.verdict.text)
      },
      Column(
        ColumnHead("Belopp", .fixed(12), priority: 8, isNumeric: true, field: "belopp")
      ) { CellText($0.resolution.amount.text, shown: $0.resolution.amount?.shown ?? "") },
      Column(ColumnHead("Insats", .flexible(10), priority: 7, field: "insats")) { placed in
        let own = placed.resolution
        let mark = own.readings.contains(Readings.belongsToInsats) ? Readings.mark : ""
        return CellText(
          own.insats,
          shown: placed.insats.isEmpty ? "" : (names[placed.insats] ?? placed.insats) + mark)
      },
      Column(ColumnHead("Organ", .flexible(8), priority: 5)) { CellText($0.meeting.bodyName) },
      Column(ColumnHead("Paragraf", .fixed(8), priority: 3, isNumeric: true)) { placed in
        CellText(placed.paragraph.map { "\($0)" } ?? "")
      },
      Column(ColumnHead("Källa", .flexible(8), priority: 2, field: "källa")) {
        CellText($0.resolution.source)
      },
    ]
  }

  /// Its own §, or that of the item it is grouped under.
  package var paragraph: Int? { meeting.paragraph(of: item) }

  static func executionColumns(on day: Day) -> [Column<PlacedResolution>] {
    shared + [
      Column(ColumnHead("Ansvarig", .flexible(12), priority: 7)) { CellText($0.resolution.doer) },
      Column(ColumnHead("Senast", .fixed(10), priority: 6, field: "senast")) {
        CellText($0.resolution.due.text)
      },
      Column(ColumnHead("Läge", .flexible(14), priority: 8, isStatus: true)) {
        $0.standing(on: day)
      },
      Column(ColumnHead("Dagar", .fixed(5), priority: 5, isNumeric: true)) {
        CellText(count: $0.days(on: day))
      },
    ]
  }

  /// Whether it is known to be carried out.
  package func standing(on day: Day) -> CellText {
    if let done = resolution.done {
      return CellText(
        "verkställt \(done.text)",
        shown: "✔ verkställt \(done.text)" + resolution.readingMark("klart"), .met)
    }
    if let due = resolution.due?.day, due < day {
      return CellText("försenat", shown: "! försenat", .warning)
    }
    if let due = resolution.due?.day {
      return CellText("senast \(due.text)", shown: "○ senast \(due.text)")
    }
    return CellText("framgår inte", shown: "? framgår inte", .notMeasured)
  }

  /// Days since it was to be carried out, else since it was decided; nil where it is done.
  fileprivate func days(on day: Day) -> Int? {
    if resolution.done != nil { return nil }
    let since = resolution.due?.day.map { $0 < day ? $0 : day } ?? meeting.day?.day
    return since.map { max(0, day.serial - $0.serial) }
  }
}

private struct AttendanceRow: Sendable {
  let role: String
  let organisation: String
  let function: String
  var days: [String]
  let of: Int
  let address: Address

  static let columns: [Column<AttendanceRow>] = [
    Column(ColumnHead("Roll", .flexible(20), priority: 9)) { CellText($0.role) },
    Column(ColumnHead("Organisation", .flexible(16), priority: 7)) { CellText($0.organisation) },
    Column(ColumnHead("Funktion", .flexible(12), priority: 6)) { CellText($0.function) },
    Column(ColumnHead("Närvarande", .fixed(10), priority: 8)) {
      CellText("\($0.days.count)", shown: "\($0.days.count) av \($0.of)")
    },
    Column(ColumnHead("Senast", .fixed(10), priority: 5)) { CellText($0.days.last ?? "") },
  ]
}

extension ClosedRange<Day> {
  /// `nu, till 2015-03-31` where it has begun, else `2015-03-01–2015-03-31`.
  package func told(on day: Day) -> String {
    if lowerBound == upperBound { return upperBound.text }
    return contains(day) ? "nu, till \(upperBound.text)" : "\(lowerBound.text)–\(upperBound.text)"
  }
}

extension [PlacedResolution] {
  /// Those whose day has passed first.
  fileprivate func inOrderOfWaiting(on day: Day) -> [PlacedResolution] {
    func isLate(_ one: PlacedResolution) -> Bool {
      one.resolution.due?.day.map { $0 < day } == true
    }
    return filter(isLate) + filter { !isLate($0) }
  }
}
