/// What is written in a cell of a sheet.
package struct SheetEntry: Equatable, Sendable {
  package let row: Int
  package let column: PeriodSheet.Column
  /// As a person types it; empty takes the figure away.
  package let typed: String

  package init(row: Int, column: PeriodSheet.Column, typed: String) {
    self.row = row
    self.column = column
    self.typed = typed
  }
}

/// Why an entry cannot be written.
package struct SheetRefusal: Error, Equatable, Sendable {
  package let entry: SheetEntry
  /// Swedish sentences: what is wrong, and what to do.
  package let message: String
}

extension PeriodSheet {
  /// The changes that write the entries: fields of parts that are there, new parts with all that is
  /// written in them, and the end of parts that nothing is left in. None where all is as it was.
  ///
  /// `source` is written with each part that a figure is written in, and takes the place of what
  /// stands there for the figures that it replaces; empty for none.
  package func changes(
    _ entries: [SheetEntry], from source: String = "", in office: Office
  ) throws(SheetRefusal) -> [Change] {
    var changes: [Change] = []
    for row in rows.indices {
      let own = entries.filter { $0.row == row }
      var columns = own.map(\.column)
      while let first = columns.first {
        let together = columns.filter { $0.isWrittenTogether(with: first) }
        columns.removeAll(where: together.contains)
        changes += try self.changes(
          own.filter { together.contains($0.column) }, of: row, from: source, in: office)
      }
    }
    return changes
  }

  /// Of entries that are written in one part.
  private func changes(
    _ entries: [SheetEntry], of row: Int, from source: String, in office: Office
  ) throws(SheetRefusal) -> [Change] {
    let insats = rows[row].insats
    var texts: [Draft.Text] = []
    for entry in entries {
      if let obstacle = rows[row].cell(entry.column).obstacle {
        throw SheetRefusal(entry: entry, message: obstacle)
      }
      do throws(InvalidInput) {
        let text = try entry.column.canonical(entry.typed)
        texts.removeAll { $0.key == entry.column.key }
        texts.append(Draft.Text(entry.column.key, text))
      } catch {
        throw SheetRefusal(entry: entry, message: "\(error.message) \(error.advice)")
      }
    }
    guard let column = entries.first?.column else { return [] }
    guard let there = insats.entries(of: column, in: period).first else {
      var written = texts.filter { !$0.text.isEmpty }
      if !written.isEmpty, !source.isEmpty {
        written.append(Draft.Text(FieldShape.sourceKey, source))
      }
      return written.isEmpty ? [] : [insertion(of: written, column, insats, in: office)]
    }
    let address = insats.address.appending(Step(column.part, there.id))
    let differing = texts.filter { (there.text($0.key) ?? "") != $0.text }
    if differing.isEmpty { return [] }
    // Where figures of this session were from says nothing when they are gone.
    let isLeftEmpty = there.fields.allSatisfy { field in
      column.givenKeys.contains(field.key)
        || field.key == FieldShape.sourceKey && there.text(field.key) == source
        || texts.contains { $0.key == field.key }
    }
    if isLeftEmpty, texts.allSatisfy(\.text.isEmpty), let removal = office.removal(of: address) {
      return [removal]
    }
    let changes = differing.map {
      Change(address, .field($0.key, from: there.text($0.key) ?? "", to: $0.text))
    }
    guard differing.contains(where: { !$0.text.isEmpty }) else { return changes }
    return changes
      + origin(of: there, writing: differing.map(\.key), column, from: source).map {
        Change(address, $0)
      }
  }

  /// What a part then says of where its figures are from.
  private func origin(
    of part: Draft, writing keys: [String], _ column: Column, from source: String
  ) -> [Change.Edit] {
    let shapes = DocumentKind.insats.shape.part(column.part)?.shape.fields ?? []
    let figures = shapes.filter { shape in
      shape.kind.isNumeric && !column.givenKeys.contains(shape.key)
        && part.text(shape.key)?.isEmpty == false
    }
    let before = FigureOrigin(
      sources: part.text(FieldShape.sourceKey) ?? "", note: part.text(Column.noteKey) ?? "",
      readings: part.text(Readings.key) ?? "")
    let after = before.writing(keys, among: figures.map(\.key), from: source)
    let texts = [
      (FieldShape.sourceKey, before.sources, after.sources),
      (Column.noteKey, before.note, after.note), (Readings.key, before.readings, after.readings),
    ]
    return texts.compactMap { key, from, to in
      from == to ? nil : .field(key, from: from, to: to)
    }
  }

  private func insertion(
    of written: [Draft.Text], _ column: Column, _ insats: Insats, in office: Office
  ) -> Change {
    let given: [Draft.Text]
    let id: String
    if let outcome = column.outcome {
      id = NewId.free(
        for: "\(outcome.rawValue)-\(period.text)", among: insats.outcomes.map(\.id))
      given = [
        Draft.Text("id", id), Draft.Text("period", period.text),
        Draft.Text("klass", outcome.rawValue),
      ]
    } else {
      id = period.text
      given = [Draft.Text(column.givenKeys[0], id)]
    }
    let keys = DocumentKind.insats.shape.part(column.part)?.shape.fields.map(\.key) ?? []
    let fields = keys.compactMap { key in (given + written).first { $0.key == key } }
    return office.insertion(
      of: Draft(id: id, fields: fields), into: column.part, of: insats.address,
      after: insats.last(column.part, before: period))
  }
}

extension PeriodSheet.Column {
  fileprivate static let noteKey = "anteckning"

  /// Whether both are fields of one part.
  fileprivate func isWrittenTogether(with other: PeriodSheet.Column) -> Bool {
    part == other.part && outcome == other.outcome
  }

  /// The fields that say which part it is; the first one is its time.
  fileprivate var givenKeys: [String] {
    switch part {
    case PartKey.participation: ["period"]
    case PartKey.costs: [Cost.idKey]
    default: ["period", "id", "klass"]
    }
  }
}

extension Insats {
  /// The id of the part that one of a time goes behind, so that they stand in the order of their
  /// times; nil where it is first.
  fileprivate func last(_ part: String, before period: CountPeriod) -> String? {
    switch part {
    case PartKey.participation:
      participation.last { $0.period.map { $0 < period } ?? true }?.id
    case PartKey.costs: costs.last { $0.period.map { $0 < period } ?? true }?.id
    default: outcomes.last?.id
    }
  }
}
