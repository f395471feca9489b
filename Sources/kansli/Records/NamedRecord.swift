import Finsam

/// A record under the id that the command line knows it by.
struct NamedRecord {
  /// The whole id: `2014/individ-1/m1`.
  let id: String
  let kind: RecordKind
  let address: Address
  let outline: Outline
  var isRevealed = false
  /// Fields that are masked in this record and not in all of its kind: counts of few people.
  var hiddenKeys: Set<String> = []

  /// Its fields under their keys in the file; personal data is masked. An assessment has those of
  /// its goal that say what is proposed and decided.
  var fields: [Outline.FieldText] {
    outline.fields.compactMap { field in
      guard kind != .assessments || field.shape.isOfAssessment else { return nil }
      return !isRevealed && (isMasked(field.shape.key) || hiddenKeys.contains(field.shape.key))
        ? Outline.FieldText(shape: field.shape, text: Mask.text) : field
    }
  }
}

extension RecordKind {
  /// Whether the records hold personal data that is masked until somebody asks.
  var isConfidential: Bool { document?.isConfidential ?? false }
}

extension NamedRecord {
  /// The list that it is a part of, or what such a document is called; nil for kinds that are not
  /// listed in parts.
  var part: String? {
    guard let document = kind.document, document.row.isListedInParts else { return nil }
    return address.steps.last?.part ?? document.row.words.singular
  }

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
      let groups = Set(
        fields.compactMap { $0.shape.key.split(separator: ".").first.map(String.init) })
      members.removeAll { !groups.contains($0.key) }
    }
    let part = part.map { [JSON.Member(RecordKind.partKey, .text($0))] } ?? []
    return .object([JSON.Member("id", .text(id))] + part + members.filter { $0.key != "id" })
  }

  /// Whether a person may mean this one by `words`: the last of the id, and any before it in order.
  func answers(to words: [String]) -> Bool {
    let words = words.map(Folding.plain)
    var rest = id.split(separator: "/").map { Folding.plain(String($0)) }[...]
    guard let last = words.last, last == rest.popLast() else { return false }
    for word in words.dropLast().reversed() {
      guard let index = rest.lastIndex(of: word) else { return false }
      rest = rest[..<index]
    }
    return true
  }
}

extension OpenForbund {
  /// All records of a kind, in file order; what the program writes has rows, not records.
  func records(of kind: RecordKind) -> [NamedRecord] {
    switch kind {
    case .insatser:
      return office.insatser.map {
        NamedRecord(id: $0.id, kind: kind, address: $0.address, outline: Outline($0))
      }
    case .document(let document) where document.isRegister:
      return registerRecords(of: kind, in: document)
    case .document(let document) where document.row.isListedInParts: return parts(of: document)
    case .document(let document):
      return document.row.ids(office).compactMap { id in
        let address = Address(document.path(id: id))
        // The one document of a kind goes by the förbund's name.
        let name = id.isEmpty ? reading.name : id
        return office.outline(at: address).map {
          NamedRecord(id: name, kind: kind, address: address, outline: $0)
        }
      }
    case .goals, .measures, .activities, .assessments, .agendaItems, .decisions:
      return office.records.compactMap { placed in
        id(of: placed.address, as: kind).map {
          NamedRecord(id: $0, kind: kind, address: placed.address, outline: placed.outline)
        }
      }
    case .results, .financing, .reasons, .comparison, .perspectives, .findings, .contributions,
      .history:
      return []
    }
  }

  /// The id of a record if it is of the kind: `2014/individ-1`, `2014/perspektiv/individ`.
  private func id(of address: Address, as kind: RecordKind) -> String? {
    let document = DocumentKind.stem(of: address.file)
    let ids = [document] + address.steps.map(\.id)
    switch (kind, address.steps.map(\.part)) {
    case (.goals, ["mål"]), (.assessments, ["mål"]), (.measures, ["mål", "mått"]),
      (.activities, [PartKey.goals, PartKey.activities]):
      return ids.joined(separator: "/")
    case (.agendaItems, [PartKey.items]), (.decisions, [PartKey.items, PartKey.decisions]):
      return ids.joined(separator: "/")
    case (.assessments, ["perspektiv"]):
      return ([document, "perspektiv"] + ids.dropFirst()).joined(separator: "/")
    default: return nil
    }
  }
}

extension OpenForbund {
  /// The measure that the record is; nil for other records.
  func measure(_ record: NamedRecord) -> Measure? {
    record.address.parent.flatMap(office.goal)?.goal.measures
      .first { $0.id == record.address.steps.last?.id }
  }
}
