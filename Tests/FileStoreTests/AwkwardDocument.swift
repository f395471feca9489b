import Finsam

/// A data file in a layout that chance has chosen, with every freedom that YAML gives.
struct AwkwardDocument {
  let file: String
  let kind: DocumentKind
  private(set) var bytes: [UInt8] = []
  private var chance: Chance
  private let lineBreak: String
  private let step: Int
  private let dash: Int

  init(seed: Int) {
    var chance = Chance(seed: seed)
    kind = chance.pick([.insats, .insats, .styrkort, .forbund])
    file = kind == .styrkort ? "styrkort/2014.yaml" : kind.path(id: "halsan")
    lineBreak = chance.isTrue(oneIn: 3) ? "\r\n" : "\n"
    step = chance.pick([2, 2, 4, 1, 3, 8])
    dash = chance.pick([0, 2, 2, 4, 1])
    self.chance = chance
    var text = heading() + record(kind.shape, indentation: "", isTop: true)
    if self.chance.isTrue(oneIn: 8) { text += lineBreak + lineBreak }
    if self.chance.isTrue(oneIn: 10) { text += "..." + lineBreak }
    if self.chance.isTrue(oneIn: 4), text.utf8.last == 0x0A {
      text.unicodeScalars.removeLast()
      if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    }
    bytes = (self.chance.isTrue(oneIn: 5) ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private mutating func heading() -> String {
    (chance.isTrue(oneIn: 2) ? "# En fil: med \"tecken\"" + lineBreak : "")
      + (chance.isTrue(oneIn: 6) ? "---" + lineBreak : "")
      + (chance.isTrue(oneIn: 5) ? lineBreak : "")
  }

  private mutating func record(_ shape: RecordShape, indentation: String, isTop: Bool) -> String {
    var groups: [(key: String, fields: [FieldShape])] = []
    for field in shape.fields {
      let key = field.key.split(separator: ".").first.map(String.init) ?? field.key
      if groups.last?.key == key {
        groups[groups.count - 1].fields.append(field)
      } else {
        groups.append((key, [field]))
      }
    }
    var entries = groups.map { entry($0.key, $0.fields, shape, indentation) }
    entries += shape.parts.map { part($0, indentation) }
    if chance.isTrue(oneIn: 3) {
      entries.append(indentation + "egen_nyckel: [1, {a: \"b # c\"}, 'd']  # okänd" + lineBreak)
    }
    if chance.isTrue(oneIn: 6) {
      entries.append(
        indentation + "egen_text: |+" + lineBreak + indentation + "   rå: text # ej" + lineBreak
          + lineBreak)
    }
    let first = entries.removeFirst()
    if chance.isTrue(oneIn: 3) { entries.shuffle(using: &chance) }
    return first
      + entries.map { entry in
        let above =
          entry.isEmpty || !chance.isTrue(oneIn: 6)
          ? ""
          : chance.pick([lineBreak, indentation + "# om nästa rad" + lineBreak, "   " + lineBreak])
        return above + entry
      }.joined()
  }

  /// A field, or a group of them.
  private mutating func entry(
    _ key: String, _ fields: [FieldShape], _ shape: RecordShape, _ indentation: String
  ) -> String {
    if fields[0].key == key {
      let isNeeded = fields[0].isRequired || key == shape.idKey
      guard isNeeded || !chance.isTrue(oneIn: 3) else { return "" }
      return line(key, fields[0], indentation, isNeeded: isNeeded, idKey: shape.idKey)
    }
    if chance.isTrue(oneIn: 4) { return "" }
    if chance.isTrue(oneIn: 8) { return indentation + key + ":" + comment() + lineBreak }
    let names = fields.map { String($0.key.dropFirst(key.count + 1)) }
    if chance.isTrue(oneIn: 4) {
      let inner = zip(names, fields).compactMap { name, field in
        chance.isTrue(oneIn: 2) ? nil : "\(name): \(flowValue(field))"
      }
      return indentation + key + ": {" + inner.joined(separator: ", ") + "}" + comment() + lineBreak
    }
    let inner = indentation + String(repeating: " ", count: step)
    let lines = zip(names, fields).map { name, field in
      chance.isTrue(oneIn: 3) ? "" : line(name, field, inner, isNeeded: false)
    }.joined()
    return indentation + key + ":" + comment() + lineBreak + lines
  }

  private mutating func part(_ part: RecordShape.Part, _ indentation: String) -> String {
    if chance.isTrue(oneIn: 3) { return "" }
    if chance.isTrue(oneIn: 6) { return indentation + part.key + ": []" + comment() + lineBreak }
    if chance.isTrue(oneIn: 8) { return indentation + part.key + ":" + comment() + lineBreak }
    let inner = indentation + String(repeating: " ", count: dash)
    let ids = Array(["2011", "2012", "2013"].prefix(Int.random(in: 1...3, using: &chance)))
    let items = ids.map { id -> String in
      let isWord = part.shape.idKey == "perspektiv"
      let id = isWord ? ["2011": "individ", "2012": "förnyelse"][id] ?? "ekonomi" : id
      var body = record(part.shape, indentation: inner + "  ", isTop: false)
      body = inner + "- " + body.dropFirst(inner.count + 2)
      let above = chance.isTrue(oneIn: 5) ? inner + "# om \(id)" + lineBreak : ""
      return above + body.replacingFirst("{ID}", with: id)
    }
    return indentation + part.key + ":" + comment() + lineBreak + items.joined()
  }

  private mutating func comment() -> String {
    chance.isTrue(oneIn: 5) ? chance.pick([" # not", "  # \"not\": x", " #"]) : ""
  }

  private mutating func value(_ field: FieldShape) -> String {
    switch field.kind {
    case .day: "2014-0\(Int.random(in: 1...9, using: &chance))-31"
    case .year: "2014"
    case .period: chance.pick(["2014-Q3", "2014-H2", "2014", "hela"])
    case .kronor: chance.pick(["1222883", "1 222 883", "-5"])
    case .number, .quantity: chance.pick(["7", "12,5", "1 000"])
    case .answer: chance.pick(["ja", "nej"])
    case .formula: chance.pick(["summa(del)", "a − b"])
    case .choice(let choices): chance.pick(choices)
    case .list, .municipalities: "ett, två"
    case .choices(let choices): choices.prefix(2).joined(separator: ", ")
    case .identifier, .word: "{ID}"
    case .perspective: chance.pick(["individ", "samhällsnytta"])
    case .reference: "individ-1"
    case .text, .prose, .municipality:
      chance.pick(["Ord", "Några ord till", "A\u{30A}ke Ö", "tal 5 (fem)"])
    }
  }

  private mutating func flowValue(_ field: FieldShape) -> String {
    chance.pick(["\"", "'", "\""]).wrapping(value(field))
  }

  private mutating func line(
    _ key: String, _ field: FieldShape, _ indentation: String, isNeeded: Bool, idKey: String = ""
  ) -> String {
    let isId = isNeeded && key == idKey
    if isId && indentation.isEmpty { return key + ": 2014" + comment() + lineBreak }
    if isId {
      let quote = chance.pick(["", "'", "\""])
      return indentation + key + ": " + quote.wrapping("{ID}") + comment() + lineBreak
    }
    if !isNeeded, chance.isTrue(oneIn: 10) {
      return indentation + key + ":" + comment() + lineBreak
    }
    let start = indentation + chance.pick([key, key, "\"\(key)\"", key + " "]) + ":"
    let gap = chance.pick([" ", " ", "   ", " \t"])
    if case .prose = field.kind, chance.isTrue(oneIn: 2) {
      return start + gap + block(indentation) + lineBreak
    }
    let quote = chance.pick(["", "", "'", "\""])
    return start + gap + quote.wrapping(value(field)) + comment() + lineBreak
  }

  private mutating func block(_ indentation: String) -> String {
    let depth = chance.pick([step, 2, 5])
    let inner = indentation + String(repeating: " ", count: depth)
    let digit = chance.isTrue(oneIn: 4) ? String(depth) : ""
    let header = chance.pick(["|", ">"]) + digit + chance.pick(["", "-", "+"]) + comment()
    let lines = ["Första raden: med # tecken", "", "  indragen rad", "sista \"raden\""]
    let count = Int.random(in: 1...4, using: &chance)
    let body = lines.prefix(count).map { lineBreak + ($0.isEmpty ? "" : inner + $0) }.joined()
    return header + body + (chance.isTrue(oneIn: 4) ? lineBreak + lineBreak : "")
  }
}

extension String {
  fileprivate func wrapping(_ text: String) -> String { self + text + self }

  fileprivate func replacingFirst(_ mark: String, with text: String) -> String {
    var scalars = Array(unicodeScalars)
    let wanted = Array(mark.unicodeScalars)
    for start in scalars.indices where scalars[start...].starts(with: wanted) {
      scalars.replaceSubrange(start..<(start + wanted.count), with: text.unicodeScalars)
      break
    }
    var result = UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}
