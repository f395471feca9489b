import Finsam

/// A record under the id that the command line knows it by.
struct NamedRecord {
  /// The whole id: `2014/individ-1/m1`.
  let id: String
  let kind: RecordKind
  let address: Address
  let outline: Outline
  var isRevealed = false
  /// What the keys of an assessment begin with in its goal; empty for other kinds.
  var prefix: String { kind == .assessments ? "bedömning." : "" }

  /// Its fields under the keys that the command line knows them by; personal data is masked.
  var fields: [Outline.FieldText] {
    outline.fields.compactMap { field in
      guard field.shape.key.hasPrefix(prefix) else { return nil }
      if !isRevealed, isMasked(field.shape.key) {
        return Outline.FieldText(shape: field.shape, text: Mask.text)
      }
      return prefix.isEmpty
        ? field
        : Outline.FieldText(shape: field.shape.renamed(key(of: field.shape)), text: field.text)
    }
  }

  private func key(of shape: FieldShape) -> String { String(shape.key.dropFirst(prefix.count)) }
}

extension RecordKind {
  /// Whether the records hold personal data that is masked until somebody asks.
  var isConfidential: Bool { register?.isConfidential ?? false }
}

extension FieldShape {
  func renamed(_ key: String) -> FieldShape {
    FieldShape(
      key: key, label: label, kind: kind, isRequired: isRequired, help: help, limits: limits,
      notBefore: notBefore)
  }
}

extension NamedRecord {
  /// Under its keys in the file, with the whole id.
  var json: JSON {
    if kind.register != nil {
      return .object(
        [JSON.Member("id", .text(id))]
          + fields.filter { $0.shape.key != "id" && !$0.text.isEmpty }.map {
            JSON.Member($0.shape.key, .text($0.text))
          })
    }
    let json = JSON(outline)
    guard case .object(var members) = json else { return json }
    if kind == .assessments {
      let assessment = members.first { $0.key == "bedömning" }
      members = if case .object(let inner)? = assessment?.value { inner } else { [] }
    }
    return .object([JSON.Member("id", .text(id))] + members.filter { $0.key != "id" })
  }

  /// Whether a person may mean this one by `words`: the last of the id, and any before it in order.
  func answers(to words: [String]) -> Bool {
    let words = words.map(NearestWord.folded)
    var rest = id.split(separator: "/").map { NearestWord.folded(String($0)) }[...]
    guard let last = words.last, last == rest.popLast() else { return false }
    for word in words.dropLast().reversed() {
      guard let index = rest.lastIndex(of: word) else { return false }
      rest = rest[..<index]
    }
    return true
  }
}

extension OpenForbund {
  /// All records of a kind, in file order; the history has rows, not records.
  func records(of kind: RecordKind) -> [NamedRecord] {
    switch kind {
    case .forbund:
      let id = reading.name
      return [named(id, kind, Address(DocumentKind.forbund.path(id: "")))].compactMap(\.self)
    case .insatser:
      return office.insatser.map {
        NamedRecord(id: $0.id, kind: kind, address: $0.address, outline: Outline($0))
      }
    case .goals, .measures, .assessments:
      return office.records.compactMap { placed in
        id(of: placed.address, as: kind).map {
          NamedRecord(id: $0, kind: kind, address: placed.address, outline: placed.outline)
        }
      }
    case .plan: return planRecords
    case .events, .companies, .places, .census, .milestones, .cases, .followUps:
      return kind.register.map { registerRecords(of: kind, in: $0) } ?? []
    case .history: return []
    }
  }

  private func named(_ id: String, _ kind: RecordKind, _ address: Address) -> NamedRecord? {
    office.outline(at: address).map {
      NamedRecord(id: id, kind: kind, address: address, outline: $0)
    }
  }

  /// The id of a record if it is of the kind: `2014/individ-1`, `2014/perspektiv/individ`.
  private func id(of address: Address, as kind: RecordKind) -> String? {
    let document = DocumentKind.stem(of: address.file)
    let ids = [document] + address.steps.map(\.id)
    switch (kind, address.steps.map(\.part)) {
    case (.goals, ["mål"]), (.assessments, ["mål"]), (.measures, ["mål", "mått"]):
      return ids.joined(separator: "/")
    case (.assessments, ["perspektiv"]):
      return ([document, "perspektiv"] + ids.dropFirst()).joined(separator: "/")
    default: return nil
    }
  }
}
