extension Survey {
  /// What ends before it begins, whatever record it is: fields say themselves what they may not
  /// come before. What is held against another record's day has a rule of its own.
  var reversedDays: [Finding] {
    var findings: [Finding] = recordDoubts.flatMap(\.reversedDays)
    // Of youths the days are held against each other, by a check of its own.
    for register in office.registerDocuments where !register.isConfidential {
      findings += reversedDays(in: register)
    }
    for styrkort in office.styrkort { findings += styrkort.reversedDays }
    for insats in office.insatser { findings += insats.extensionsEndingTooEarly }
    for meeting in office.meetings.all { findings += meeting.minutesBeforeMeeting }
    for place in office.statements.offsets(where: { $0.pointee.value.isReversedYears }) {
      findings.append(office.statements[place].reversedYears)
    }
    return findings
  }

  private func reversedDays<R: RegisterDocument>(in register: R) -> [Finding] {
    let rows = register.rows
    var findings = RegisterFindings(R.Row.self, .reversedDays)
    for row in doubts[.order, R.Row.path].lazy.map({ rows[$0] }) {
      for finding in row.fieldTexts.reversedDays(at: R.Row.address(id: row.id)) {
        findings.add(finding)
      }
    }
    return findings.all
  }
}

extension RowDoubts {
  /// Rows in which something ends before it begins.
  static func order<Row: RegisterRow>(_ rows: [Row], in range: Range<Int>) -> [Int] {
    let pairs = Row.fields.filter { $0.shape.kind == .day && !$0.shape.notBefore.isEmpty }
      .compactMap { end in Row.field(end.shape.notBefore).map { (start: $0, end: end) } }
    return pairs.isEmpty
      ? []
      : range.filter { place in
        pairs.contains { pair in
          let end = pair.end.text(rows[place])
          return !end.isEmpty && pair.start.text(rows[place]).isLaterDay(than: end)
        }
      }
  }
}

extension PlacedRecord {
  var reversedDays: [Finding] { outline.fields.reversedDays(at: address) }
}

extension [FieldText] {
  fileprivate func reversedDays(at address: Address) -> [Finding] {
    let ends = indices.filter {
      self[$0].shape.traits.contains(.day) && !self[$0].text.isEmpty
        && !self[$0].shape.notBefore.isEmpty
    }
    return ends.compactMap { index in
      let end = self[index].shape
      guard
        let start = first(where: { $0.shape.key == end.notBefore }),
        start.text.isLaterDay(than: self[index].text)
      else { return nil }
      let (from, to) = (start.text, self[index].text)
      return Finding(
        .reversedDays, at: Place(address, field: end.key), [end.notBefore: from, end.key: to],
        "”\(end.label)” är \(to), före ”\(start.shape.label)”, som är \(from)"
          + "\((source(of: end.key)?.text ?? "").asPlace)."
      ).formerly("Perioden slutar \(to) men börjar \(from).")
        .formerly("Företaget är aktivt till \(to) men från \(from).").against([
          Place(address, field: end.notBefore)
        ])
    }
  }
}

extension String {
  /// Whether both are days that there are and this one is the later.
  fileprivate func isLaterDay(than other: String) -> Bool {
    // As they are written days stand in their order.
    guard utf8.count == 10, other.utf8.count == 10, other < self else { return false }
    do throws(InvalidInput) { return try Day(text: other) < Day(text: self) } catch { return false }
  }

  /// `2016-2010`: two years of which the last is before the first. The number of a law is written
  /// with a colon.
  fileprivate var isReversedYears: Bool {
    guard (9...11).contains(utf8.count) else { return false }
    let parts = split { "-–".contains($0) }.map { Year(id: String($0).trimmed) }
    guard parts.count == 2, let first = parts[0], let last = parts[1] else { return false }
    return last < first
  }
}

extension SourceStatement {
  fileprivate var reversedYears: Finding {
    Finding(
      .reversedDays, at: Place(SourceStatement.address(id: id), field: "värde"), ["värde": value],
      "Tiden är \(value)\(source.asPlace): den slutar före det år då den börjar.")
  }
}

extension Meeting {
  /// Nobody can verify minutes, or put up the notice of it, before the meeting. KL 8 kap. 12 §.
  fileprivate var minutesBeforeMeeting: [Finding] {
    guard let day = day?.day else { return [] }
    return [
      (Meeting.key(\.minutes.verifiedDay), "justerat", minutes.verifiedDay),
      (Meeting.key(\.minutes.postedDay), "anslaget", minutes.postedDay),
    ].compactMap { field, words, printed in
      guard let own = printed?.day, own < day else { return nil }
      return Finding(
        .reversedDays, at: Place(address, field: field),
        [field: own.text, Meeting.key(\.day): day.text],
        "Protokollet är \(words) \(own.text)\(minutes.source.asPlace), före mötet \(day.text)."
      ).against([Place(address, field: Meeting.key(\.day))])
    }
  }
}

extension Styrkort {
  /// Nobody can judge a year before it has begun.
  fileprivate var reversedDays: [Finding] {
    guard let year, let first = Day(year: year.number, month: 1, day: 1) else { return [] }
    let judged =
      statements.map { (Step(Styrkort.perspectivePart, $0.id), $0.proposal, $0.decision) }
      + goals.map { (Step(PartKey.goals, $0.id), $0.proposal, $0.decision) }
    return judged.flatMap { step, proposal, decision in
      [
        (Goal.key(\.proposal.day), "Bedömningen är föreslagen", proposal.day),
        (Goal.key(\.decision.day), "Bedömningen är beslutad", decision.day),
      ].compactMap { field, words, printed in
        guard let day = printed?.day, day < first else { return nil }
        return Finding(
          .reversedDays, at: Place(address.appending(step), field: field),
          [field: day.text, Styrkort.key(\.year): year.text],
          "\(words) \(day.text), innan året \(year.text) började.")
      }
    }
  }
}

extension Insats {
  fileprivate var extensionsEndingTooEarly: [Finding] {
    extensions.compactMap { longer in
      guard let until = longer.until?.day else { return nil }
      let place = Place(
        address.appending(Step(PartKey.extensions, longer.id)), field: Extension.key(\.until))
      if let start = period.start?.day, until < start {
        return Finding(
          .reversedDays, at: place,
          [Extension.key(\.until): until.text, Insats.key(\.period.start): start.text],
          "Förlängningen går till \(until.text), men perioden börjar \(start.text).")
      }
      guard let end = period.end?.day, until < end else { return nil }
      return Finding(
        .reversedDays, at: place,
        [Extension.key(\.until): until.text, Insats.key(\.period.end): end.text],
        "Förlängningen går till \(until.text), men perioden slutar redan utan den \(end.text).")
    }
  }
}

extension CheckRow {
  static let reversedDays = CheckRow(
    "omvända-datum", "Datum i fel ordning",
    "Något slutar innan det börjar, eller är bedömt före det år som bedömningen gäller.",
    advice: "Rätta dagen, eller ta bort den om källan inte anger den."
  ) { survey, _ in survey.reversedDays }
}
