import Finsam

/// Rows of a file from elsewhere on their way into a register: as strict as a form.
struct ImportedRows<R: RegisterDocument> {
  private let file: RegisterFile<R>
  private let taken: [String]
  private let registered: Set<String>
  /// Ids in the register, and those that the file gives, further down too.
  private let used: Set<String>
  private let office: Office
  private let municipalities: MunicipalityNames
  /// What the register's rows say, but for their ids.
  private let standing: Set<[String]>
  /// Which rows say what one of the register's says already.
  private(set) var repeated: Set<Int> = []
  private(set) var problems: [Problem] = []
  private var lines: LineCounter

  init(_ file: RegisterFile<R>, taken: [String], standing: [R.Row], office: Office) {
    self.file = file
    self.standing = Set(standing.lazy.map(Self.contents))
    self.office = office
    municipalities = office.municipalityNames
    self.taken = taken
    registered = Set(taken)
    used = registered.union(file.register.rows.lazy.map(\.id))
    lines = LineCounter(file.bytes)
  }

  /// The rows as they would be added; ids that are missing are made.
  mutating func drafts() -> [Draft] {
    let shapes = RegisterFile<R>.fields.map(\.shape)
    var next = unused(after: taken)
    return file.register.rows.enumerated().map { index, row in
      var row = row
      if row.id.isEmpty, let id = next {
        row.id = id
        next = unused(after: [id])
      }
      let draft = spelled(naming(row.draft, index), index)
      if standing.contains(Self.contents(draft)) {
        repeated.insert(index)
      } else if registered.contains(row.id), !file.sharedIds.contains(row.id) {
        report(index, R.Row.idKey, "”\(row.id)” finns redan i registret.", "Ge raden ett annat.")
      }
      // What the reader has told of already is not told of twice.
      for shape in shapes where row.printed[shape.key].isEmpty || shape.isPrinted {
        check(shape, draft, index)
      }
      let text = { key in draft.fields.first { $0.key == key }?.text ?? "" }
      if let (shape, reason) = shapes.reversal(in: text) {
        report(index, shape.key, reason.message, reason.advice)
      }
      return draft
    }
  }

  private static func contents(_ row: R.Row) -> [String] { contents(row.draft) }

  private static func contents(_ draft: Draft) -> [String] {
    draft.fields.filter { $0.key != R.Row.idKey && !$0.text.isEmpty }
      .flatMap { [$0.key, $0.text] }
  }

  /// With its id where the file has an activity's name, as people know it.
  private mutating func naming(_ draft: Draft, _ index: Int) -> Draft {
    guard
      let field = RegisterFile<R>.fields.first(where: { $0.shape.kind == .reference(.activities) }),
      let place = draft.fields.firstIndex(where: { $0.key == field.shape.key }),
      let plan = draft.heldYear.flatMap(office.asf.plan)
    else { return draft }
    var draft = draft
    do throws(InvalidInput) {
      let id = try plan.activityId(draft.fields[place].text)
      draft.fields[place] = Draft.Text(field.shape.key, id)
    } catch {
      report(index, field.shape.key, error.message, error.advice)
    }
    return draft
  }

  /// With its municipalities as the members' short names have them.
  private mutating func spelled(_ draft: Draft, _ index: Int) -> Draft {
    var draft = draft
    for place in draft.fields.indices {
      let shape = RegisterFile<R>.fields.first { $0.shape.key == draft.fields[place].key }?.shape
      guard let shape, shape.kind == .list else { continue }
      let text = OrganisationNames(office).canonical(draft.fields[place].text, of: shape)
      draft.fields[place] = Draft.Text(shape.key, text)
    }
    for field in RegisterFile<R>.fields {
      guard field.shape.kind == .municipality || field.shape.kind == .municipalities,
        let place = draft.fields.firstIndex(where: { $0.key == field.shape.key })
      else { continue }
      do throws(InvalidInput) {
        let text = try municipalities.canonical(draft.fields[place].text, as: field.shape.kind)
        draft.fields[place] = Draft.Text(field.shape.key, text)
      } catch {
        let reason =
          file.kind.isConfidential
          ? "Det som står är inte kortnamnet på någon medlemskommun." : error.message
        report(index, field.shape.key, reason, error.advice)
      }
    }
    return draft
  }

  /// Refuses what cannot be true of a youth, as the forms do.
  mutating func checkFaults(_ drafts: [Draft], on day: Day?) {
    guard file.kind.isConfidential else { return }
    let address = Address(file.kind.path(id: ""))
    let new = drafts.enumerated().filter { !repeated.contains($0.offset) }
    let changes = new.map {
      Change(address, .insert(part: RegisterKey.rows, after: nil, $0.element))
    }
    let rows = Dictionary(new.map { ($0.element.id, $0.offset) }) { first, _ in first }
    for (place, fault) in office.faults(of: changes, on: day ?? Day.last) {
      guard let id = place.steps.last?.id, let index = rows[id] else { continue }
      report(index, fault.key, fault.message, fault.advice)
    }
  }

  /// The next id that is free; nil where ids come from elsewhere.
  private func unused(after taken: [String]) -> String? {
    var id = R.nextId(after: taken)
    while let made = id, used.contains(made) { id = R.nextId(after: [made]) }
    return id
  }

  private mutating func check(_ shape: FieldShape, _ draft: Draft, _ index: Int) {
    guard let text = draft.fields.first(where: { $0.key == shape.key })?.text else { return }
    do throws(InvalidInput) {
      _ = try shape.canonical(text)
    } catch {
      let reason = file.kind.isConfidential ? "Värdet går inte att läsa." : error.message
      report(index, shape.key, reason, error.advice)
    }
  }

  private mutating func report(_ index: Int, _ key: String, _ message: String, _ advice: String) {
    let row = file.gridRow(index)
    let offset =
      file.column(of: key).flatMap {
        $0 < file.text.grid.cellCount(row) ? file.text.grid.range(row, $0).lowerBound : nil
      } ?? file.text.grid.rowStart(row)
    lines.advance(to: file.text.grid.rowStart(row), in: file.bytes)
    problems.append(
      file.text.problem(
        at: offset, "Kolumn ”\(key)”: \(message)", advice: advice, from: lines))
  }
}

extension Draft {
  /// The year of an event.
  fileprivate var heldYear: Year? {
    func text(_ key: String) -> String { fields.first { $0.key == key }?.text ?? "" }
    return Year(id: String(text("dag").prefix(4))) ?? Year(id: text("år"))
  }
}
