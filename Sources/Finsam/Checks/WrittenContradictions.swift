extension Office {
  /// What disagrees in the records that changes write, and did not before: what checks find by the
  /// figures of one record, and by the answers of one point. For who writes, before anything is
  /// saved.
  package func contradictions(writing changes: [Change]) -> [Finding] {
    writtenFigures(asf.events, changes) {
      $0.impossibleFigures(FigureRule.events) + eventsOutsidePlans($0)
    }
      + writtenFigures(asf.companies, changes) { $0.impossibleFigures(FigureRule.companies) }
      + writtenFigures(asf.census, changes) { $0.impossibleFigures(FigureRule.census) }
      + writtenFigures(asf.places, changes) { PlaceRow.impossibleFigures(in: $0, at: $0.indices) }
      + writtenFigures(indicators.answers, changes, beside: { $0.lotKey }) {
        answersBeyondReceived($0) + AnswerTally.contradictions(by: $0)
      }
      + writtenFigures(indicators.pairs, changes) { pairsBeyondReceived($0) }
      + writtenInsatser(changes) + writtenDecisions(changes)
  }

  /// Decisions on applications whose rows do not say so: they are to be written there too.
  private func writtenDecisions(_ changes: [Change]) -> [Finding] {
    let own = changes.filter { DocumentKind(path: $0.address.file) == .meeting }
    if own.isEmpty || applications.isEmpty { return [] }
    var after = self
    after.meetings.all = meetings.all.map { meeting in
      meeting.written(by: own.filter { $0.address.file == meeting.address.file })
    }
    let old = Set(unregisteredApplications)
    return after.unregisteredApplications.filter { !old.contains($0) }
  }

  /// Rows that are written are looked at alone, or with those that have the same `key`.
  private func writtenFigures<Row: RegisterRow>(
    _ rows: [Row], _ changes: [Change], beside key: ((Row) -> String)? = nil,
    _ find: ([Row]) -> [Finding]
  ) -> [Finding] {
    let written = rows.written(by: changes)
    if written.isEmpty { return [] }
    let ids = Set(written.map(\.id))
    let keys = key.map { key in Set(written.map(key)) }
    let isBeside = { (row: Row) in
      ids.contains(row.id) || (key.map { keys?.contains($0(row)) == true } ?? false)
    }
    let before = rows.filter(isBeside)
    let places = Dictionary(
      written.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(before.map(\.id))
    let after =
      before.map { row in places[row.id].map { written[$0] } ?? row }
      + written.filter { !known.contains($0.id) }
    let old = Set(find(before))
    return find(after).filter { !old.contains($0) }
  }

  private func writtenInsatser(_ changes: [Change]) -> [Finding] {
    insatser.flatMap { insats -> [Finding] in
      let own = changes.filter { $0.address.file == insats.address.file }
      if own.isEmpty { return [] }
      let old = Set(insats.impossibleFigures)
      return insats.written(by: own).impossibleFigures.filter { !old.contains($0) }
    }
  }
}

extension Record {
  /// The document as changes of it leave it; what cannot be made is left out, for what saves to
  /// tell of.
  fileprivate func written(by changes: [Change]) -> Self {
    changes.reduce(self) { record, change in
      do throws(EditRefusal) {
        return try record.applying(
          change.edit, at: change.address.steps, in: change.address.file)
      } catch { return record }
    }
  }
}

extension Array where Element: RegisterRow {
  /// The rows that changes add, or set a field of, as they then are; what cannot be made is left
  /// out, for what saves to tell of.
  func written(by changes: [Change]) -> [Element] {
    var written: [Element] = []
    for change in changes where change.address.file == Element.path {
      do throws(EditRefusal) {
        switch change.edit {
        case .insert(_, _, let draft): written.append(try Element(draft, restoring: true))
        case .field(let key, _, let to):
          guard let id = change.address.steps.last?.id else { continue }
          let place = written.firstIndex { $0.id == id }
          guard var row = place.map({ written[$0] }) ?? first(where: { $0.id == id }) else {
            continue
          }
          try row.setField(key, to, restoring: false)
          if let place { written[place] = row } else { written.append(row) }
        case .remove, .move, .create, .delete: break
        }
      } catch { continue }
    }
    return written
  }
}
