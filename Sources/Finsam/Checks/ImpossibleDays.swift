extension Survey {
  var impossibleDays: [Finding] {
    recordDoubts.flatMap(\.impossibleDays)
      // Of youths the days are held against each other, by a check of its own.
      + office.registerDocuments.filter { !$0.isConfidential }.flatMap { impossibleDays(in: $0) }
      + untimedEvents
  }

  private func impossibleDays<R: RegisterDocument>(in register: R) -> [Finding] {
    let (rows, fields) = (register.rows, RowDoubts.dayFields(R.Row.self))
    var findings = RegisterFindings(R.Row.self, .impossibleDay)
    for row in doubts[.days, R.Row.path].lazy.map({ rows[$0] }) {
      let texts = fields.map { Outline.FieldText(shape: $0.shape, text: $0.text(row)) }
      for finding in Survey.impossibleDays(texts, at: R.Row.address(id: row.id)) {
        findings.add(finding)
      }
    }
    return findings.all
  }

  /// An event is of a year, or it counts nowhere; a total may be of a printed time.
  private var untimedEvents: [Finding] {
    var findings = RegisterFindings(ASFEvent.self, .impossibleDay)
    let events = office.asf.events
    for index in doubts[.time, ASFEvent.path] {
      findings.add(at: events[index].id, "dag", .missing("dag", "år")) {
        "Händelsen har varken dag eller år, så den räknas inte."
      }
    }
    return findings.all
  }

  fileprivate static func impossibleDays(_ fields: [Outline.FieldText], at address: Address)
    -> [Finding]
  {
    var day = ""
    let told = fields.indices.filter {
      !fields[$0].shape.traits.isDisjoint(with: [.day, .printed])
    }
    return told.compactMap { index in
      let field = fields[index]
      if field.shape.kind == .day { day = field.text }
      let message: String
      var facts: Facts = [field.shape.key: field.text]
      if field.shape.isPrinted {
        guard !field.text.isEmpty else { return nil }
        facts = facts + ["dag": day]
        let meaning = day.isEmpty ? "ingen dag är angiven" : "läses som \(day)"
        message = "”\(field.shape.label)” är \(field.text); \(meaning)."
      } else {
        // What is no day at all is told of where it was read.
        guard field.shape.kind == .day, let reason = reasonNotToExist(field.text) else {
          return nil
        }
        message = "”\(field.shape.label)” är \(field.text), men \(reason)."
      }
      return Finding(.impossibleDay, at: Place(address, field: field.shape.key), facts, message)
    }
  }

  fileprivate static func reasonNotToExist(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    do throws(InvalidInput) {
      _ = try Day(text: text)
      return nil
    } catch .noSuchDay(let year, let month, _) {
      let days = Day.daysInMonth(month, of: year)
      return "\(Day.monthNames[month - 1]) \(year) har bara \(days) dagar"
    } catch {
      return nil
    }
  }
}

extension PlacedRecord {
  var impossibleDays: [Finding] {
    outline.traits.isDisjoint(with: [.day, .printed])
      ? [] : Survey.impossibleDays(outline.fields, at: address)
  }
}

extension RowDoubts {
  /// The fields that tell of a day, and those of what is printed beside it.
  static func dayFields<Row: RegisterRow>(_ type: Row.Type) -> [Field<Row>] {
    Row.fields.filter { $0.shape.kind == .day || $0.shape.isPrinted }
  }

  /// Rows with a day that there may not be, or with something printed beside one: no other row's
  /// days become texts.
  static func days<Row: RegisterRow>(_ rows: [Row], in range: Range<Int>) -> [Int] {
    let fields = dayFields(Row.self)
    guard !fields.isEmpty else { return [] }
    let days = fields.filter { $0.shape.kind == .day }
    var doubtful = Set(Row.withPrinted(rows, in: range))
    doubtful.formUnion(StoredField.notPlain(days.compactMap(\.stored), in: rows, range))
    let others = days.filter { $0.stored == nil }.map(\.text)
    for place in others.isEmpty ? 0..<0 : range {
      if others.contains(where: { Survey.reasonNotToExist($0(rows[place])) != nil }) {
        doubtful.insert(place)
      }
    }
    return doubtful.sorted()
  }

  /// Events of no time at all.
  static func time(_ events: [ASFEvent], in range: Range<Int>) -> [Int] {
    range.filter { place in
      events[place].day == nil && events[place].year == nil && events[place].activity.isEmpty
        && events[place].kind != .yearTotal && events[place].unread(["dag", "år"]) == nil
    }
  }
}
