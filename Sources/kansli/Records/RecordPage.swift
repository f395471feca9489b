import Finsam

/// A record as text to read: every field that is filled in, with its label, and every part.
struct RecordPage {
  let forbund: OpenForbund
  let record: NamedRecord

  func written(width: Int) -> String {
    let position = forbund.position(Place(record.address))
    let example = record.outline.text("exempel") == "ja" ? ", påhittat exempel" : ""
    var lines = ["\(record.outline.title.oneLine) (\(record.id))\(example)", position]
    for problem in forbund.reading.problems {
      guard let copy = problem.copy, copy.original == record.address.file else { continue }
      lines.append("Kopia: \(forbund.path(problem.file)); \(copy.summary).")
    }
    lines.append("")
    lines += record.fields.flatMap { self.lines($0, indent: 0, width: width) }
    lines += judgements.flatMap { self.lines($0.label, $0.text, indent: 0, width: width) }
    if record.kind != .assessments {
      lines += record.outline.parts.flatMap { self.lines($0, indent: 0, width: width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What follows from the fields.
  private var judgements: [(label: String, text: String)] {
    let threshold = forbund.office.forbund.partialThreshold
    if let measure = forbund.measure(record), record.kind == .measures {
      let status = measure.fulfilment(threshold: threshold).rawValue
      return [("Enligt utfallet", "\(status). \(measure.explanation(threshold: threshold))")]
    }
    guard record.kind == .goals || record.kind == .assessments,
      let goal = forbund.office.goal(at: record.address)
    else { return [] }
    return [("Enligt utfallen", goal.verdict.computed.rawValue)]
      + (goal.conflict(threshold: threshold).map { [("Obs", $0)] } ?? [])
  }

  private func lines(_ field: Outline.FieldText, indent: Int, width: Int) -> [String] {
    guard !field.text.isEmpty else { return [] }
    guard field.shape.kind == .perspective else {
      // What an account tells of is no proposal.
      let isReported =
        field.shape.key == "förslag.status" && record.outline.text("förslag.redovisat") == "ja"
      let label = isReported ? "Redovisad bedömning" : field.shape.label
      return lines(label, field.shown, indent: indent, width: width)
    }
    let names = forbund.office.perspectiveNames(in: record.address.file)
    let entry = names[field.text]
    return lines(
      (entry?.word ?? names.word).heading,
      (entry?.perspective.name ?? field.text) + field.readingMark, indent: indent, width: width)
  }

  private func lines(_ label: String, _ text: String, indent: Int, width: Int) -> [String] {
    HangingText.lines("\(label): \(text)", indent: indent, hanging: indent + 4, width: width)
  }

  private func lines(_ part: Outline.Part, indent: Int, width: Int) -> [String] {
    guard !part.children.isEmpty else { return [] }
    let margin = String(repeating: " ", count: indent)
    return ["", "\(margin)\(part.label) (\(part.children.count))"]
      + part.children.flatMap { child in
        HangingText.lines(child.heading, indent: indent + 2, hanging: indent + 6, width: width)
          + child.fields.filter { $0.text != child.title && $0.text != child.id }
          .flatMap { lines($0, indent: indent + 4, width: width) }
          + child.parts.flatMap { lines($0, indent: indent + 4, width: width) }
      }
  }
}

extension Outline {
  fileprivate var heading: String { title == id ? id : "\(id): \(title.oneLine)" }
}
