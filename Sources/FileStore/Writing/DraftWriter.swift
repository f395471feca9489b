import Finsam

/// Writes a whole record as lines, or between the commas of a flow collection.
struct DraftWriter {
  let style: FileStyle

  /// The record's lines, each with its indentation and line break.
  func lines(_ draft: Draft, _ shape: RecordShape, indentation: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    var group: String?
    for field in shape.fields {
      guard let text = draft.fields.first(where: { $0.key == field.key })?.text else { continue }
      guard let inner = field.innerKey else {
        lines += line(field.key, text, field, indentation)
        continue
      }
      if group != field.topKey {
        group = field.topKey
        lines += indentation + Array((field.topKey + ":").utf8) + style.lineBreak
      }
      lines += line(inner, text, field, indentation + spaces(style.step))
    }
    for part in shape.parts {
      guard let children = draft.parts.first(where: { $0.key == part.key }) else { continue }
      lines += indentation + Array((part.key + ":").utf8) + style.lineBreak
      for child in children.drafts {
        lines += item(child, part.shape, indentation: indentation + spaces(style.dash))
      }
    }
    return lines
  }

  /// The record's lines with a dash before the first.
  func item(_ draft: Draft, _ shape: RecordShape, indentation: [UInt8]) -> [UInt8] {
    var lines = lines(draft, shape, indentation: indentation + spaces(2))
    if lines.count > indentation.count { lines[indentation.count] = UInt8(ascii: "-") }
    return lines
  }

  func flow(_ draft: Draft, _ shape: RecordShape) -> [UInt8] {
    var entries: [[UInt8]] = []
    var groups: [(key: String, entries: [[UInt8]])] = []
    for field in shape.fields {
      guard let text = draft.fields.first(where: { $0.key == field.key })?.text else { continue }
      let value = value(text, field, column: 0, isFlow: true)
      if let inner = field.innerKey {
        let entry = Array((inner + ": ").utf8) + value
        if groups.last?.key == field.topKey {
          groups[groups.count - 1].entries.append(entry)
        } else {
          groups.append((field.topKey, [entry]))
        }
      } else {
        entries.append(Array((field.key + ": ").utf8) + value)
      }
    }
    for group in groups {
      entries.append(Array((group.key + ": ").utf8) + enclosed("{", group.entries, "}"))
    }
    for part in shape.parts {
      guard let children = draft.parts.first(where: { $0.key == part.key }) else { continue }
      let items = children.drafts.map { flow($0, part.shape) }
      entries.append(Array((part.key + ": ").utf8) + enclosed("[", items, "]"))
    }
    return enclosed("{", entries, "}")
  }

  private func enclosed(_ open: String, _ entries: [[UInt8]], _ close: String) -> [UInt8] {
    Array(open.utf8) + Array(entries.joined(separator: Array(", ".utf8))) + Array(close.utf8)
  }

  private func line(_ key: String, _ text: String, _ field: FieldShape, _ indentation: [UInt8])
    -> [UInt8]
  {
    let value = value(text, field, column: indentation.count, isFlow: false)
    return indentation + Array((key + ": ").utf8) + value + style.lineBreak
  }

  /// The best looking way to write the text that reads back as it.
  private func value(_ text: String, _ field: FieldShape, column: Int, isFlow: Bool) -> [UInt8] {
    let writer = ScalarWriter(
      text: text, field: field, column: column, indentation: spaces(column + style.step),
      style: style)
    let found = writer.candidates(isFlow: isFlow).first { reads($0, as: text, column, isFlow) }
    return found ?? writer.double
  }

  private func reads(_ value: [UInt8], as text: String, _ column: Int, _ isFlow: Bool) -> Bool {
    let (open, close) = isFlow ? ("{k: ", "}") : ("k: ", "")
    let bytes =
      spaces(isFlow ? 0 : column) + Array(open.utf8) + value + Array(close.utf8) + style.lineBreak
    let reading = TreeReader.read(SourceText(file: "", bytes: bytes))
    guard reading.problems.isEmpty, let root = reading.tree.root,
      let entry = reading.tree.entry(of: root, "k"), reading.tree.entries(of: root).count == 1
    else { return false }
    return reading.tree[entry.value].content.withoutFinalLineBreaks.isIdentical(to: text)
  }

  private func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: count) }
}
