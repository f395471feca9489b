extension Goal: DetailedRecord {
  package static let detail: [DetailSection<Goal>] = [
    .title(\.wording), .unread, .blank,
    .lines { one, detail in
      guard let verdict = one.verdict else { return }
      let sign =
        one.styrkort.map { verdict.listCell(of: $0, on: one.context.day) } ?? verdict.assessedCell
      detail.add(
        .field("Bedömning", [sign]), place: Place(one.address, field: verdict.statusKey))
      detail.add(.field("Uträknat", [verdict.computed.cell]))
    },
    .judgement(\.proposal, \.decision) { one in one.verdict.map { ($0, "utfallet") } },
    .lines { one, detail in one.addRemainder(to: &detail) },
    .lines { one, detail in
      detail.heading(
        "Mått (\(one.record.measures.count))", list: one.list(PartKey.measures),
        reader: one.record.measures.isEmpty ? .screen : .both)
      one.addMeasures(indent: 1, to: &detail)
      for (other, measure) in one.shared(\.measures) {
        let steps = [Step(PartKey.goals, other.id), Step(PartKey.measures, measure.id)]
        detail.prose(
          "Mäts också under målet \(other.wording.quotedBriefly): \(measure.name)", .dim, indent: 1,
          place: Place(Address(one.address.file, steps)))
      }
    },
    .telling(\.supports) { one, detail in
      let supporting = one.context.office.goals(supporting: one.address)
      let styrkort = one.styrkort
      guard styrkort != nil || !supporting.isEmpty || !one.record.supports.isEmpty else { return }
      detail.heading("Målkedja")
      if let styrkort { one.linkAbove(styrkort, in: &detail) }
      detail.field(
        "Stödjer",
        one.record.supports.isEmpty ? "" : one.record.supports + one.record.readingMark("stödjer"),
        place: one.place)
      for support in supporting {
        detail.prose(
          "\(one.context.office.name(of: Address(support.address.file))): \(support.goal.wording)"
            + support.goal.readingMark("stödjer"), indent: 1, link: .record(support.address))
      }
    },
    .lines { one, detail in one.addActivities(to: &detail) },
    .telling(\.predecessor) { one, detail in one.addYearBefore(to: &detail) },
    .blank, .rest,
  ]
}

extension PerspectiveStatement: DetailedRecord {
  package static let detail: [DetailSection<PerspectiveStatement>] = [
    .lines { one, detail in
      guard let styrkort = one.styrkort, let standing = one.standing else { return }
      detail.add(
        standing, of: styrkort, on: one.context.day,
        at: Place(one.address, field: standing.verdict.statusKey))
    },
    .judgement(\.proposal, \.decision) { one in
      one.standing.map { ($0.verdict, "målens status") }
    },
    .unread, .blank, .rest,
  ]
}

extension DetailSubject<PerspectiveStatement> {
  fileprivate var standing: PerspectiveStanding? {
    styrkort?.standing(of: record.perspective, threshold: context.threshold)
  }
}

extension Detail {
  /// How a perspective stands, and what follows from its goals.
  package mutating func add(
    _ standing: PerspectiveStanding, of styrkort: Styrkort, on day: Day, at place: Place?
  ) {
    add(.field("Bedömning", [standing.verdict.listCell(of: styrkort, on: day)]), place: place)
    add(.field("Uträknat", [standing.computedCell]))
    prose(standing.tally.sentence() + " Uppnått först när alla mål är det.", .dim)
  }
}

extension DetailSubject {
  /// The one that it stands in; nil where that is another document.
  var styrkort: Styrkort? {
    guard DocumentKind(path: address.file) == .styrkort else { return nil }
    return Year(id: DocumentKind.stem(of: address.file)).flatMap(context.office.styrkort)
  }
}

extension DetailSubject<Goal> {
  var document: (any GoalDocument)? {
    styrkort ?? context.office.insats(DocumentKind.stem(of: address.file))
  }

  /// What the goal serves: the vision, and the perspective that it stands under.
  fileprivate func linkAbove(_ styrkort: Styrkort, in detail: inout Detail) {
    let document = styrkort.address
    guard let perspective = styrkort.perspective(record.perspective) else { return }
    if !styrkort.vision.isEmpty {
      detail.prose(
        "→ Vision: \(styrkort.vision.oneLine)", indent: 1,
        link: .styrkort(
          Place(document, field: Styrkort.keys(at: [\.vision])[0]), perspective: perspective.id))
    }
    let word = styrkort.perspectiveWord.singular.capitalizedFirst
    let step = Step(Styrkort.perspectivePart, perspective.id)
    detail.prose(
      "→ " + (perspective.name.hasPrefix(word) ? "" : word + ": ") + perspective.name, indent: 1,
      link: .styrkort(Place(document.appending(step)), perspective: perspective.id))
  }

  var verdict: Verdict? { document?.verdict(of: record, threshold: context.threshold) }

  /// Parts of other goals that serve this one too, with the goals that they are of.
  fileprivate func shared<Part: GoalPart>(_ parts: KeyPath<Goal, [Part]>) -> [(Goal, Part)] {
    (document?.goals ?? []).filter { $0.id != record.id }.flatMap { other in
      other[keyPath: parts].filter { $0.alsoFor.contains(record.id) }.map { (other, $0) }
    }
  }

  func addMeasures(indent: Int, to detail: inout Detail) {
    if let ties = document.flatMap({ record.tieWords(of: $0.measures(for: record)) }) {
      detail.prose(ties, .dim, indent: indent == 1 ? 0 : indent)
    }
    for measure in record.measures {
      part(measure, in: PartKey.measures).add(indent: indent, to: &detail)
    }
  }

  /// The goal's own activities, and those of other goals that serve it too.
  fileprivate func addActivities(to detail: inout Detail) {
    let all = document?.activities(for: record) ?? []
    detail.heading(
      "Aktiviteter (\(all.count))", list: list(PartKey.activities),
      reader: all.isEmpty ? .screen : .both)
    if !all.isEmpty { detail.prose(ActivityCounts(all).words, .dim) }
    if let ties = record.tieWords(of: all) { detail.prose(ties, .dim) }
    if all.isEmpty {
      let isMissing = styrkort?.hasActivities == true
      detail.hint(
        isMissing
          ? "! Målet saknar aktivitet. \(context.keys.new) lägger till en."
          : "Dokumentet har inga aktiviteter. \(context.keys.new) lägger till en.",
        isMissing ? .warning : .dim)
    }
    for activity in record.activities {
      part(activity, in: PartKey.activities).add(to: &detail)
    }
    for (other, activity) in shared(\.activities) {
      let steps = [Step(PartKey.goals, other.id), Step(PartKey.activities, activity.id)]
      detail.prose(
        "Står under målet \(other.wording.quotedBriefly): \(activity.name)", .dim, indent: 1,
        place: Place(Address(address.file, steps)))
    }
  }
}

extension DetailSubject<Activity> {
  private static let telling = Activity.keys(at: [
    \.name, \.kind, \.responsible, \.when, \.comment,
  ])
  private static let looked = Activity.keys(at: [\.lookedIn, \.lookedBy])
  private static let state = Activity.keys(at: [\.state])

  func add(indent: Int = 0, to detail: inout Detail) {
    let activity = record
    detail.nested { detail in
      detail.add(.marked(activity.mark, activity.name), indent: indent, place: place)
      let looked = activity.state == .notStated ? activity.looked : ""
      let facts = [
        activity.kind.map { $0.text + activity.readingMark("slag") } ?? "", activity.responsible,
        activity.when, looked, activity.comment,
      ].filter { !$0.isEmpty }
      if !facts.isEmpty {
        detail.prose(facts.joined(separator: " · "), .dim, indent: indent + 2)
      }
      detail.tell(of: Self.telling)
      if !looked.isEmpty { detail.tell(of: Self.looked) }
      if activity.standing.contains(activity.state.text) { detail.tell(of: Self.state) }
      addRest(indent: indent + 2, isQuiet: true, to: &detail)
      for occasion in activity.occasions {
        part(occasion, in: PartKey.occasions).add(indent: indent + 2, to: &detail)
      }
    }
  }
}

extension DetailSubject<Occasion> {
  private static let telling = Occasion.keys(at: [\.day, \.what, \.insats, \.source])

  fileprivate func add(indent: Int, to detail: inout Detail) {
    let insats = DocumentKind.insats.path(id: record.insats)
    detail.prose(
      record.markedTold, indent: indent, place: place,
      link: record.insats.isEmpty ? nil : .record(Address(insats)))
    detail.nested { detail in
      detail.tell(of: Self.telling)
      addRest(indent: indent + 2, isQuiet: true, to: &detail)
    }
  }
}

extension Activity {
  /// `✔ genomförd  `, `▸ pågår  `: the state as symbol and word.
  fileprivate var mark: CellText {
    let words = standing
    return switch state {
    case .done: CellText("✔ \(words)  ", .met)
    case .underWay: CellText("▸ \(words)  ", .met)
    case .notDone: CellText("✖ \(words)  ", .notMet)
    case .notStated: CellText("? \(words)  ", .notMeasured)
    case nil: CellText(words.isEmpty ? "· utan läge  " : "▸ \(words)  ", .dim)
    }
  }
}

extension DetailSection where Subject: Record {
  /// What is decided and what was proposed: by whom, when and why, and where they say something
  /// else than each other or than what is named.
  static func judgement(
    _ proposal: any KeyPath<Subject, Assessment> & Sendable,
    _ decision: any KeyPath<Subject, BoardDecision> & Sendable,
    of verdict: @escaping @Sendable (DetailSubject<Subject>) -> (Verdict, against: String)?
  ) -> Self {
    let keys =
      Subject.keys(at: [decision, proposal]).filter { !$0.hasSuffix(".redovisat") }
    return Self { one, detail in
      guard let (verdict, other) = verdict(one) else { return }
      detail.tell(of: keys)
      detail.judgement(
        verdict, against: other, one.record[keyPath: proposal], one.record[keyPath: decision],
        at: one.address)
    }
  }
}

extension Detail {
  fileprivate mutating func judgement(
    _ verdict: Verdict, against other: String, _ proposal: Assessment, _ decision: BoardDecision,
    at address: Address
  ) {
    if verdict.differs {
      prose(
        verdict.isDecided
          ? "Beslutet skiljer sig från \(other). Beslutet gäller."
          : "\(verdict.isReported ? "Bedömningen i redovisningen" : "Förslaget") skiljer sig från "
            + "\(other). Inget är beslutat än.", .warning)
    }
    if verdict.decisionDiffers {
      prose("Beslutet är ett annat än förslaget.", .warning)
    }
    judged(
      "Beslutat", decision.status,
      [decision.day.text, decision.body, decision.paragraph, decision.source],
      decision.motivation, place: Place(address, field: "beslut.motivering"))
    judged(
      proposal.isReported == true ? "Redovisat" : "Föreslaget", proposal.status,
      [
        proposal.day.text, proposal.by, proposal.meeting.map { "till mötet \($0.text)" } ?? "",
        proposal.source,
      ], proposal.motivation, place: Place(address, field: "förslag.motivering"))
  }

  private mutating func judged(
    _ word: String, _ status: Assessment.Status?, _ facts: [String], _ motivation: String,
    place: Place
  ) {
    let facts = ([status.text] + facts).filter { !$0.isEmpty }
    if !facts.isEmpty { prose("\(word): " + facts.joined(separator: ", "), .dim) }
    guard !motivation.isEmpty else { return }
    blank()
    prose(motivation, place: place)
    blank()
  }
}
