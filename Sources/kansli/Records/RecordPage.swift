import Finsam

/// A record as text to read: every field that is filled in, with its label, and every part.
struct RecordPage {
  let forbund: OpenForbund
  let record: NamedRecord
  let today: Today

  func written(width: Int) -> String {
    let position = forbund.position(Place(record.address))
    let example = record.outline.text("exempel") == "ja" ? ", påhittat exempel" : ""
    var lines = ["\(record.outline.title.oneLine) (\(record.id))\(example)", position]
    for problem in forbund.reading.problems {
      guard let copy = problem.copy, copy.original == record.address.file else { continue }
      lines.append("Kopia: \(forbund.path(problem.file)); \(copy.summary).")
    }
    let page = (lines + [""] + detail.printed(under: lines[0], width: width))
      .joined(separator: "\n")
    return page.replacing(Mask.text, with: Mask.word) + "\n"
  }

  private var detail: Detail {
    if !record.hiddenKeys.isEmpty, !record.isRevealed {
      var detail = Detail()
      for field in record.fields where field.shape.key != "id" && !field.text.isEmpty {
        detail.field(field.shape.label, field.text)
      }
      return detail
    }
    let context = DetailContext(forbund.reading, on: today, isRevealed: record.isRevealed)
    guard record.kind == .assessments else {
      return context.detail(at: record.address) ?? Detail()
    }
    var detail = Detail()
    detail.fields(at: record.address, context, where: \.isOfAssessment)
    if let goal = forbund.office.goal(at: record.address) {
      detail.field("Uträknat", goal.verdict.computed.rawValue)
      detail.field("Obs", goal.conflict(threshold: forbund.office.forbund.partialThreshold) ?? "")
    }
    return detail
  }
}

extension Detail {
  /// As lines of text under one that says what the record is called.
  func printed(under head: String, width: Int) -> [String] {
    var lines: [String] = []
    for item in items where item.reader != .screen {
      let isSpace = lines.last?.isEmpty ?? true
      lines += item.printed(after: isSpace ? [] : [""], under: head, width: width)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension DetailItem {
  /// `space` goes before what stands apart.
  fileprivate func printed(after space: [String], under head: String, width: Int) -> [String] {
    func text(_ text: String) -> [String] {
      HangingText.lines(text, indent: indent, hanging: indent + 4, width: width)
    }
    return switch body {
    case .title(let title): head.contains(title.oneLine) ? [] : text(title)
    case .blank: space
    case .heading(let heading), .trend(let heading, _): space + text(heading)
    case .row(let status, let words): text(status.shown + "  " + words)
    case .field(let label, let texts):
      text("\(label): " + texts.map(\.shown).joined(separator: "  "))
    case .line(let texts): text(texts.map(\.shown).joined())
    case .prose(let prose): text(prose.shown)
    case .marked(let mark, let words): text(mark.shown + words)
    case .chart(let chart): text("\(chart.label): " + chart.words.map(\.shown).joined())
    }
  }
}
