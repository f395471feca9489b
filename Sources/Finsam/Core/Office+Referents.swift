/// A record that references may name, and what it is called.
package struct Referred: Equatable, Sendable {
  package let id: String
  package let name: String
}

extension Office {
  /// Those that a reference may name, in the order that they are listed. Goals and activities are
  /// none of these: which there are hangs on the file that names them.
  package func referred(_ referent: Referent) -> [Referred] {
    switch referent {
    case .goals, .activities, .ownGoals, .processGoals, .elsewhere, .ownItems, .ownTasks,
      .ownOutcomes:
      []
    case .coreIndicators:
      indicators.instrument.indicators.map { Referred(id: $0.id, name: $0.heading) }
    case .points: indicators.instrument.points.map { Referred(id: $0.id, name: $0.wording) }
    case .rounds: indicators.rounds.map { Referred(id: $0.id, name: $0.shownName) }
    case .criteria: forbund.criteria.map { Referred(id: $0.id, name: $0.wording) }
    case .insatser: insatser.map { Referred(id: $0.id, name: $0.shownName) }
    case .members: forbund.members.map { Referred(id: $0.id, name: $0.name) }
    case .series: needs.catalogue.series.map { Referred(id: $0.id, name: $0.title) }
    case .events:
      registers.calendar.map { event in
        let day = event.from?.text ?? event.year.text
        let words = [event.what.oneLine, day].filter { !$0.isEmpty }
        return Referred(id: event.id, name: words.joined(separator: ", "))
      }
    case .agreements: registers.agreements.map { Referred(id: $0.id, name: $0.title) }
    case .applications:
      applications.map { Referred(id: $0.id, name: $0.title.oneLine) }
    case .budgetRows: budgetRows
    case .consultations: registers.consultations.map { Referred(id: $0.id, name: $0.title) }
    case .registrations:
      registers.registrations.filter { !$0.name.isEmpty }.map {
        Referred(id: $0.name, name: insats($0.insats)?.shownName ?? "")
      }
    case .meetings: meetings.all.map { Referred(id: $0.id, name: $0.title) }
    case .decisions: namedDecisions.map { Referred(id: $0.id, name: $0.decision.name) }
    }
  }

  /// Those of all years that figures stand in; the newest year says what one is called.
  private var budgetRows: [Referred] {
    var known: Set<String> = []
    return economy.years.reversed().flatMap(\.rows)
      .filter { !$0.id.isEmpty && $0.level != .heading && known.insert($0.id).inserted }
      .map { Referred(id: $0.id, name: $0.title.oneLine) }
  }

  /// What the record is called; nil where there is none of the id.
  package func name(of id: String, _ referent: Referent) -> String? {
    if id.isEmpty { return nil }
    let name = referred(referent).first { $0.id == id }?.name.oneLine
    return name?.isEmpty == true ? nil : name
  }

  /// What one or several ids name, with commas between; nil where a field names nothing, or nothing
  /// is there of what it names.
  package func names(in text: String, of shape: FieldShape) -> String? {
    guard let referent = shape.referent, referent.isKnownByName, !text.isEmpty else { return nil }
    guard shape.kind == .list else { return name(of: text, referent) }
    let known = Dictionary(
      referred(referent).map { ($0.id, $0.name.oneLine) }, uniquingKeysWith: { first, _ in first })
    let ids = text.listed
    return ids.contains { known[$0] != nil } ? ids.map { known[$0] ?? $0 }.text : nil
  }

  /// What a record is called, with the names of those that it refers to for their ids.
  func title<R: Record>(of record: R) -> String {
    naming(record.title, R.fields.lazy.map { ($0.shape, $0.text(record)) })
  }

  /// A title with the names of what the fields of its record refer to, for their ids.
  func naming(_ title: String, _ fields: some Sequence<(shape: FieldShape, text: String)>)
    -> String
  {
    fields.reduce(title) { title, field in
      guard field.shape.referent != nil, field.shape.kind != .list, title.contains(field.text)
      else { return title }
      let name = ReferenceNames(self, in: "").shown(field.text, of: field.shape)
      return title.naming(field.text, name)
    }
  }
}

extension String {
  /// With the name for the id, where that stands as a word of its own.
  func naming(_ id: String, _ name: String?) -> String {
    guard let name, !id.isEmpty, let range = range(ofWord: id) else { return self }
    return String(self[..<range.lowerBound]) + name + self[range.upperBound...]
  }

  private func range(ofWord word: String) -> Range<Index>? {
    if self == word { return startIndex..<endIndex }
    guard let range = firstRange(of: word) else { return nil }
    func isEdge(_ sign: Character?) -> Bool {
      sign.map { !$0.isLetter && !$0.isNumber && $0 != "-" } ?? true
    }
    let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
    let behind = range.upperBound == endIndex ? nil : self[range.upperBound]
    return isEdge(before) && isEdge(behind) ? range : nil
  }
}
