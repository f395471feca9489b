import Finsam
import TextUI

/// Proposing how a goal or perspective is met, and writing in what is decided of it.
extension RecordForm {
  init(assessing judged: Address, _ desk: Desk) {
    purpose = .assess(judged)
    title = "Förslag till bedömning av \(RecordForm.name(of: judged, desk))"
    fields = RecordForm.fields(of: "förslag.", at: judged, desk)
    if fields.allSatisfy(\.original.isEmpty) { date(desk) }
  }

  /// What is decided is proposed to be what was proposed, at the latest meeting that decided
  /// anything in the same document, else at the one that the proposal is made to.
  init(deciding judged: Address, _ desk: Desk) {
    purpose = .decide(judged)
    title = "Beslut om \(RecordForm.name(of: judged, desk))"
    fields = RecordForm.fields(of: "beslut.", at: judged, desk)
    guard fields.allSatisfy(\.original.isEmpty), let own = desk.office.outline(at: judged) else {
      return
    }
    let latest = desk.office.latestDecision(in: judged.file)
    let meeting = own.text("förslag.till_möte") ?? ""
    let proposed = [
      "beslut.status": own.text("förslag.status"),
      "beslut.organ": latest?.text("beslut.organ") ?? (meeting.isEmpty ? nil : "styrelsen"),
      "beslut.dag": latest?.text("beslut.dag") ?? meeting,
      "beslut.paragraf": latest?.text("beslut.paragraf"),
      "beslut.källa": latest?.text("beslut.källa"),
    ]
    fields = fields.map { field in
      FormField(field.shape, text: (proposed[field.shape.key] ?? nil) ?? "")
    }
  }

  private static func name(of judged: Address, _ desk: Desk) -> String {
    desk.office.standing(at: judged)?.perspective.name
      ?? desk.office.goal(at: judged)?.goal.wording.quotedBriefly ?? ""
  }

  private static func fields(of group: String, at judged: Address, _ desk: Desk) -> [FormField] {
    (desk.office.fields(at: judged) ?? []).forForm
      .filter { $0.shape.key.hasPrefix(group) }
      .map { FormField($0.shape, original: $0.text) }
  }

  /// Dates the proposal, and fills in what is likely to be said with it; what is said already is
  /// kept.
  mutating func date(_ desk: Desk) {
    guard case .assess(let judged) = purpose else { return }
    let words = desk.office.proposalWords(of: judged, today: desk.session.today.day, on: desk.day)
    for word in words {
      guard let index = fields.firstIndex(where: { $0.shape.key == word.key }),
        fields[index].text == fields[index].original
      else { continue }
      fields[index].text = word.text
    }
  }

  /// Whether what one adds to the field is another reason, beside those that stand there.
  func isReason(_ index: Int) -> Bool {
    switch purpose {
    case .assess, .decide: fields[index].shape.key.hasSuffix(".motivering")
    case .edit, .add, .create, .accept: false
    }
  }

  /// That reason and source are those of the verdict before, where another is written.
  func earlierWordsLines(width: Int) -> [Line] {
    let group = fields.first.flatMap { $0.shape.key.split(separator: ".").first } ?? ""
    func isKept(_ key: String) -> Bool {
      fields.contains {
        $0.shape.key == "\(group).\(key)" && !$0.original.isEmpty && $0.text == $0.original
      }
    }
    let status = fields.first { $0.shape.key == "\(group).status" }
    let kept = [("motivering", "motiveringen"), ("källa", "källan")].filter { isKept($0.0) }
    guard let status, !status.original.isEmpty, status.text != status.original, !kept.isEmpty else {
      return []
    }
    let words =
      kept.map(\.1).swedishList.capitalizedFirst
      + " är kvar från ”\(status.original)”: ändra det som inte längre stämmer."
    return words.wrapped(to: width).map { Line($0, .warning) }
  }
}

extension RecordForm {
  /// What is judged, and what its outcomes or goals say.
  func judgedLines(_ judged: Address, _ desk: Desk, width: Int) -> [Line] {
    if let standing = desk.office.standing(at: judged) {
      return [
        Line(standing.perspective.name, .strong), Line(standing.tally.sentence(), .dim),
        Line([Span("Uträknat ur målen: ", .label), standing.computedSpan]),
      ]
    }
    guard let placed = desk.office.goal(at: judged) else { return [] }
    let wording = placed.goal.wording.wrapped(to: width, atMost: 3).map { Line($0, .strong) }
    let measures = placed.measures.prefix(2).flatMap { measure in
      [Line(measure.name.clipped(to: width), .dim)]
        + measure.explanation(threshold: desk.threshold).wrapped(to: width - 2, atMost: 2)
        .map { Line("  " + $0, .dim) }
    }
    return wording
      + [Line([Span("Uträknat ur utfallen: ", .label), placed.verdict.computed.span])] + measures
  }

  /// What was proposed, to decide on.
  func proposalLines(_ judged: Address, _ desk: Desk, width: Int) -> [Line] {
    guard let own = desk.office.outline(at: judged), let status = own.text("förslag.status"),
      let proposed = Assessment.Status(rawValue: status)
    else { return [Line("Inget är föreslaget.", .dim)] }
    let by = own.text("förslag.av") ?? ""
    let meeting = own.text("förslag.till_möte") ?? ""
    let rest =
      (by.isEmpty ? "" : " av \(by)") + (meeting.isEmpty ? "" : " till mötet \(meeting)")
    return [Line([Span("Föreslaget: ", .label), proposed.span, Span(rest)])]
  }
}

extension Office {
  /// The goal or perspective of a file that was decided last.
  fileprivate func latestDecision(in file: String) -> Outline? {
    (document(file)?.withDescendants ?? [])
      .filter { $0.text("beslut.status")?.isEmpty == false }
      .max { ($0.text("beslut.dag") ?? "") < ($1.text("beslut.dag") ?? "") }
  }
}

extension Desk {
  /// Whether the board has decided of a goal or perspective.
  func isDecided(_ judged: Address) -> Bool {
    office.outline(at: judged)?.text("beslut.status")?.isEmpty == false
  }
}
