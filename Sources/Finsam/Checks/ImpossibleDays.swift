extension Survey {
  var impossibleDays: [Finding] {
    recordDoubts.flatMap(\.impossibleDays)
      // Of youths the days are held against each other, by a check of its own.
      + office.registerDocuments.filter { !$0.isConfidential }.flatMap { impossibleDays(in: $0) }
      + untimedEvents
  }

  private func impossibleDays<R: RegisterDocument>(in register: R) -> [Finding] {
    let rows = register.rows
    var findings = RegisterFindings(R.Row.self, .impossibleDay)
    for row in doubts[.days, R.Row.path].lazy.map({ rows[$0] }) {
      let texts = R.Row.fields.map { Outline.FieldText(shape: $0.shape, text: $0.text(row)) }
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
    var findings: [Finding] = []
    func find(_ field: Outline.FieldText, _ facts: Facts, _ what: String, before: String) -> Finding
    {
      Finding(
        .impossibleDay, at: Place(address, field: field.shape.key),
        [field.shape.key: field.text] + facts, what
      ).formerly("”\(field.shape.label)” är \(field.text)\(before).").advising(
        "Jämför dagen med källan. Är den tryckt så där: godta fyndet. Rätta den annars.")
    }
    /// The nearest that is said of where it is from.
    func source(of field: Outline.FieldText) -> String {
      let key = field.shape.key
      let group = key.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(key[..<$0]) } ?? ""
      let ownKey = group + ".källa"
      let own = fields.first { $0.shape.key == ownKey && !$0.text.isEmpty }
      return (own ?? fields.first { $0.shape.key == "källa" })?.text ?? ""
    }
    for index in fields.indices
    where !fields[index].shape.traits.isDisjoint(with: [.day, .printed]) {
      let field = fields[index]
      if field.shape.traits.contains(.day) { day = field.text }
      if field.shape.traits.contains(.printed) {
        guard !field.text.isEmpty else { continue }
        let (words, place) = (field.shape.label.withoutPrinted, source(of: field).asPlace)
        let meaning = day.isEmpty ? "ingen dag är angiven" : "läses som \(day)"
        let finding = find(
          field, ["dag": day], "”\(words)” är tryckt ”\(field.text)”\(place); \(meaning).",
          before: "; \(meaning)")
        // A form that nobody has filled in contradicts nothing.
        findings.append(day.isEmpty ? finding.ofSilence : finding)
      } else if field.shape.traits.contains(.day), let reason = reasonNotToExist(field.text) {
        // What is no day at all is told of where it was read.
        let source = source(of: field)
        findings.append(
          find(
            field, [:], "”\(field.shape.label)” är \(field.text)\(source.asPlace), men \(reason).",
            before: ", men \(reason)"
          ).comparing(field.text, field.text, at: [source]))
      }
    }
    return findings
  }

  /// `juni 2014 har bara 30 dagar`; nil of a day that exists, and of what is written as none.
  static func reasonNotToExist(_ text: String) -> String? {
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
    Survey.impossibleDays(outline.fields, at: address)
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
    let others = days.filter { $0.stored == nil }
    for place in others.isEmpty ? 0..<0 : range {
      if others.contains(where: { Survey.reasonNotToExist($0.text(rows[place])) != nil }) {
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

extension String {
  /// What the field is called that something is printed beside: `Till och med`.
  fileprivate var withoutPrinted: String {
    hasSuffix(", tryckt") ? String(dropLast(", tryckt".count)) : self
  }
}

extension CheckRow {
  static let impossibleDay = CheckRow(
    "omöjligt-datum", "Datum som inte finns",
    "Ett datum finns inte i kalendern, till exempel 31 juni, är tryckt på ett annat sätt än som "
      + "en dag, "
      + "eller saknas på en händelse som inte heller har något år.",
    advice: "Skriv dagen eller året som källan har det. Har den inget av dem: godta fyndet."
  ) { survey, _ in survey.impossibleDays }
}
