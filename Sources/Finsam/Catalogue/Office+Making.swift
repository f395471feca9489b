extension Office {
  /// The change that adds a part to a document, which is made with it where it is not there yet.
  package func insertion(of draft: Draft, into part: String, of owner: Address, after: String?)
    -> Change
  {
    guard owner.steps.isEmpty, DocumentKind(path: owner.file)?.isTable == false,
      !files.contains(owner.file)
    else { return Change(owner, .insert(part: part, after: after, draft)) }
    let document = Draft(
      id: DocumentKind.stem(of: owner.file), fields: [], parts: [Draft.Children(part, [draft])])
    return Change(owner, .create(document))
  }

  /// The change that removes a part, a row or a whole document; nil where there is none such.
  package func removal(of address: Address) -> Change? {
    if address.steps.isEmpty {
      guard DocumentKind(path: address.file)?.reasonToKeep == nil else { return nil }
      return document(address.file).map { Change(address, .delete($0.draft)) }
    }
    guard let parent = address.parent, let step = address.steps.last,
      let place = placeInList(of: address), let removed = outline(at: address)
    else { return nil }
    return Change(parent, .remove(part: step.part, after: place.before, removed.draft))
  }

  /// The changes that make a document for a year: from that of the year `old` where there is one,
  /// else with what such documents usually open with. `fields` are its own and go before others.
  ///
  /// What came out by the `day` is where the indicators of a new plan begin; without a day, and
  /// where the year may still come to more, nobody knows.
  ///
  /// The document itself is first; behind it the old one says where it goes on.
  package func creation(
    of kind: DocumentKind, for year: Year, from old: String, leaving left: LeftParts = LeftParts(),
    fields: [Draft.Text] = [], on day: Day? = nil
  ) -> [Change] {
    var draft = Draft(id: year.text, fields: [Draft.Text("år", year.text)])
    var marks: [Change] = []
    if case .yearly(let carry) = kind.row.creation {
      if let source = document(kind.path(id: old)) {
        draft = carry.draft(of: source.draft, for: year, leaving: left)
        if kind == .plan { draft = begun(draft, after: Year(id: old), on: day) }
        if carry.marksContinuation, Year(id: old).map({ $0 < year }) == true {
          marks = continuations(of: source, at: Address(kind.path(id: old)), in: year, left)
        }
      } else {
        let usual = kind.row.usual(year.text)
        draft.fields += usual.fields
        draft.parts = usual.parts
      }
    }
    if kind == .styrkort { draft.fields = stated(in: year, beside: draft.fields) }
    let texts = draft.fields.filter { field in !fields.contains { $0.key == field.key } } + fields
    draft.fields = kind.shape.fields.compactMap { shape in
      texts.first { $0.key == shape.key && !$0.text.isEmpty }
    }
    return [Change(Address(kind.path(id: year.text)), .create(draft))] + marks
  }

  /// The fields with the vision and the strategy that the förbund itself has for the year, in the
  /// place of another year's.
  private func stated(in year: Year, beside fields: [Draft.Text]) -> [Draft.Text] {
    guard let own = forbund.visions.first(where: { $0.year == year }) else { return fields }
    var texts = [("vision", own.vision), ("strategi", own.strategy)].filter { !$0.1.isEmpty }
      .map { Draft.Text($0.0, $0.1) }
    // They are from another place than what is taken over.
    if !texts.isEmpty, !own.source.isEmpty {
      let other = fields.first { $0.key == FieldShape.sourceKey }?.text ?? ""
      let sources = [own.source, other].filter { !$0.isEmpty }
      texts.append(Draft.Text(FieldShape.sourceKey, sources.joined(separator: ", ")))
    }
    return fields.filter { field in !texts.contains { $0.key == field.key } } + texts
  }

  /// A plan whose indicators begin at what the old year came to, where that is all of it.
  private func begun(_ plan: Draft, after old: Year?, on day: Day?) -> Draft {
    guard let old, let day, let ended = old.days?.upperBound,
      let list = plan.parts.firstIndex(where: { $0.key == PartKey.indicators }),
      let report = IndicatorReport(asf, year: old, on: day)
    else { return plan }
    var plan = plan
    let keys = ASFIndicator.fields.map(\.shape.key)
    plan.parts[list] = Draft.Children(
      PartKey.indicators,
      plan.parts[list].drafts.map { indicator in
        guard let row = report.rows.first(where: { $0.indicator.id == indicator.id }),
          let value = row.outcome.value, value != .notStated, !row.outcome.isAtLeast,
          !row.outcome.isReading, row.outcome.contradiction.isEmpty,
          row.status != .otherDefinition
        else { return indicator }
        let last = row.outcome.days?.upperBound ?? min(ended, day)
        return indicator.beginning(
          at: YearBeginning(value: value.text, day: last), fields: keys)
      })
    return plan
  }

  /// What says of a document and its parts that they go on in the year's: of those that are taken
  /// over, and do not say it already.
  private func continuations(
    of outline: Outline, at address: Address, in year: Year, _ left: LeftParts
  ) -> [Change] {
    if left.leaves(address.steps) { return [] }
    let key = YearCarry.continuationKey
    let own =
      outline.text(key) == ""
      ? [Change(address, .field(key, from: "", to: year.text))] : []
    return own
      + outline.parts.flatMap { part in
        part.children.flatMap { child in
          continuations(
            of: child, at: address.appending(Step(part.key, child.id)), in: year, left)
        }
      }
  }

  /// Where the activities of a year's document stand that are done on the day and have no more to
  /// come: what goes on, or is done when it is asked for, is never done.
  package func doneActivities(of kind: DocumentKind, _ id: String, on day: Day) -> Set<[Step]> {
    if kind == .plan {
      let report = Year(id: id).flatMap { PlanReport(asf, year: $0, on: day) }
      return Set((report?.rows ?? []).filter(\.isOver).map(\.address.steps))
    }
    let file = kind.path(id: id)
    let goals = document(file)?.part(PartKey.goals)?.children ?? []
    return Set(
      goals.flatMap { goal in
        (goal.part(PartKey.activities)?.children ?? [])
          .filter { $0.text("läge") == Activity.State.done.text }
          .map { [Step(PartKey.goals, goal.id), Step(PartKey.activities, $0.id)] }
      })
  }
}

extension PlanReport.Row {
  /// Whether it is an activity that is done and does not go on.
  fileprivate var isOver: Bool {
    guard let progress, progress.isDone else { return false }
    if progress.state == .done { return true }
    return progress.schedule.map { !$0.isOngoing && !$0.isOnDemand } ?? true
  }
}
