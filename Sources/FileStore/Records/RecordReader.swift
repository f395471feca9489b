import Finsam

/// Makes a record of a tree, by the record's fields and parts.
struct RecordReader {
  let source: SourceText
  let tree: Tree
  /// Whether a missing field is missing, and not just on a line that could not be read.
  let isWhole: Bool
  private(set) var problems: ProblemList
  /// Of each record type's fields their keys and groups, looked up once.
  private var keys: [(type: ObjectIdentifier, keys: FieldKeys)] = []
  /// The object that is read as one of a list, and its id.
  private var listed: (node: Int, id: String, isPartial: Bool)?

  init(source: SourceText, reading: TreeReading) {
    self.source = source
    tree = reading.tree
    isWhole = reading.isWhole
    problems = reading.problems
  }

  mutating func document<R: Record>(_ type: R.Type) -> R {
    var record = R()
    if R.idKey.isEmpty { record.id = DocumentKind.stem(of: source.file) }
    guard let root = tree.root else { return record }
    if tree.saysNothing(root) {
      if !R.fields.isEmpty { emptyFile() }
    } else if tree[root].kind == .mapping {
      fill(&record, from: root)
    } else {
      report(root) {
        (
          "Filen ska bestå av rader med ”nyckel: värde”.",
          "Börja med ”\(R.fields.first?.shape.topKey ?? R.parts.first?.key ?? "namn"): …”."
        )
      }
    }
    return record
  }

  /// An object of a list, whose `id` is a whole id: the record is known by the last word of it.
  /// `isPartial`: it holds but some of the record's fields.
  mutating func listed<R: Record>(_ type: R.Type, from node: Int, id: String, isPartial: Bool)
    -> Draft
  {
    var record = R()
    listed = (node, id, isPartial)
    fill(&record, from: node)
    return record.draft
  }

  mutating func emptyFile() {
    problems.add(
      Problem(
        file: source.file, message: "Filen är tom.",
        advice: "Hämta tillbaka den från en säkerhetskopia, eller ta bort den."))
  }

  private mutating func keys<R: Record>(of type: R.Type) -> FieldKeys {
    let id = ObjectIdentifier(type)
    for index in keys.indices where keys[index].type == id { return keys[index].keys }
    let found = R.keys
    keys.append((id, found))
    return found
  }

  private mutating func fill<R: Record>(_ record: inout R, from node: Int) {
    var filling = Filling(keys: keys(of: R.self))
    let nodes = tree
    nodes.forEachEntry(of: node) { keyNode, value in
      let key = nodes.nodes[keyNode].content
      if node == listed?.node, isOfList(key, filling.keys) { return }
      if readField(key, value, into: &record, &filling) { return }
      if let part = R.part(key) {
        readPart(part, into: &record, from: value)
      } else if filling.keys.groups.contains(key) {
        readGroup(key, value, into: &record, &filling)
      } else if let now = R.formerKeys[key] {
        former(keyNode, key, now: now)
        filling.refused += now.now
      } else {
        unknown(keyNode, key) { R.fields.map(\.shape.topKey) + R.parts.map(\.key) }
      }
    }
    if let listed, node == listed.node {
      record.id = listed.id
      if listed.isPartial { return }
    }
    guard isWhole else { return }
    let keys = filling.keys.all
    for index in filling.keys.required
    where record.text(at: index).isEmpty && !filling.refused.contains(keys[index]) {
      report(node, isMendable: keys[index] != R.idKey) {
        ("”\(keys[index])” saknas.", "Lägg till en rad ”\(keys[index]): …”.")
      }
    }
  }

  /// Whether a listed record says with the key which one it is: its id, or the list it is a part
  /// of.
  private func isOfList(_ key: String, _ keys: FieldKeys) -> Bool {
    key == RecordKind.idKey || key == RecordKind.partKey && !keys.all.contains(key)
  }

  /// How far a record is filled.
  private struct Filling {
    let keys: FieldKeys
    /// The field behind the one that came last.
    var expected = 0
    /// The keys of values that will not do.
    var refused: [String] = []
  }

  /// False where the key is no field's.
  private mutating func readField<R: Record>(
    _ key: String, _ value: Int, into record: inout R, _ filling: inout Filling
  ) -> Bool {
    guard let index = FieldOrder.index(of: key, in: filling.keys, from: filling.expected) else {
      return false
    }
    filling.expected = index + 1
    if !set(index, of: &record, from: value) { filling.refused.append(key) }
    return true
  }

  /// False where the value will not do.
  private mutating func set<R: Record>(
    _ index: Int, of record: inout R, from node: Int
  ) -> Bool {
    guard tree.nodes[node].kind == .scalar else {
      let field = R.fields[index]
      report(node) {
        (
          "”\(field.shape.key)” ska vara ett enda värde, inte en lista eller en grupp.",
          field.shape.kind == .list
            ? "Skriv värdena på samma rad med kommatecken mellan." : "Skriv värdet efter kolonet."
        )
      }
      return false
    }
    let text = tree.text(node)
    do throws(InvalidInput) {
      try record.setField(at: index, text)
      return true
    } catch {
      let field = R.fields[index]
      // Without an id there is no record to change; any other value is kept as it is printed.
      let isMendable = field.shape.key != R.idKey
      if isMendable, error != .required { field.keep(text, in: &record) }
      report(node, isMendable: isMendable) {
        (
          "\(field.shape.label): \(error.message)",
          error.advice(inFile: R.field(field.shape.printedKey)?.shape)
        )
      }
      return false
    }
  }

  private mutating func readGroup<R: Record>(
    _ key: String, _ node: Int, into record: inout R, _ filling: inout Filling
  ) {
    if tree.saysNothing(node) { return }
    guard tree[node].kind == .mapping else {
      report(node) {
        (
          "”\(key)” är en grupp och ska följas av egna rader.",
          "Skriv uppgifterna indragna på raderna under."
        )
      }
      return
    }
    let nodes = tree
    nodes.forEachEntry(of: node) { keyNode, value in
      let name = nodes.nodes[keyNode].content
      if readField(key + "." + name, value, into: &record, &filling) { return }
      let known = filling.keys.all
      unknown(keyNode, name) {
        let prefix = key + "."
        return known.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      }
    }
  }

  private mutating func readPart<R: Record>(
    _ part: some PartList<R>, into record: inout R, from node: Int
  ) {
    if tree.saysNothing(node) { return }
    guard tree[node].kind == .sequence else {
      report(node) { ("”\(part.key)” ska vara en lista.", "Börja varje post med ”- ”.") }
      return
    }
    let children = tree.children(of: node)
    part.list.set(readChildren(part, children), in: &record)
  }

  private mutating func readChildren<P: PartList>(_ part: P, _ nodes: [Int]) -> [P.Child] {
    var seen = SeenIds()
    var children: [P.Child] = []
    children.reserveCapacity(nodes.count)
    for node in nodes {
      guard tree.nodes[node].kind == .mapping else {
        report(node) {
          (
            "En post i ”\(part.key)” ska bestå av rader med ”nyckel: värde”.",
            "Skriv ”- \(P.Child.idKey): …”."
          )
        }
        continue
      }
      let idEntry = tree.entry(of: node, P.Child.idKey)
      let id = idEntry.map { tree.text($0.value) } ?? ""
      if !id.isEmpty, !seen.insert(id) {
        report(idEntry?.value ?? node) {
          (
            "Två poster i ”\(part.key)” har \(P.Child.idKey) ”\(id)”.",
            "Ge den ena ett annat id."
          )
        }
      }
      var child = P.Child()
      fill(&child, from: node)
      children.append(child)
    }
    return children
  }

  private mutating func unknown(_ node: Int, _ key: String, among known: () -> [String]) {
    guard isWhole, tree[node].kind == .scalar, key != "<<" else { return }
    problems.add(.hint) { [source, tree] in
      let likely = NearestWord.to(key, among: known())
      return source.problem(
        .hint, at: tree[node].range.lowerBound, "Nyckeln ”\(key)” är okänd.",
        advice: (likely.map { "Menade du ”\($0)”? " } ?? "") + "Uppgiften behålls men visas inte.")
    }
  }

  /// Without its new name the value is neither read nor lost.
  private mutating func former(_ node: Int, _ key: String, now: RenamedKey) {
    report(node) {
      let names = now.now.map { "”\($0)”" }.joined(separator: " eller ")
      return ("Nyckeln ”\(key)” heter numera \(names).", now.advice)
    }
  }

  mutating func report(
    _ node: Int, isMendable: Bool = false, _ words: () -> (message: String, advice: String)
  ) {
    problems.add(isMendable: isMendable) { [source, tree] in
      let (message, advice) = words()
      return source.problem(
        at: tree[node].range.lowerBound, message, advice: advice, isMendable: isMendable)
    }
  }
}

/// The ids that have come in a list. A few are looked through sooner than they are hashed.
private struct SeenIds {
  private var first: [String] = []
  private var others: Set<String> = []

  /// False where the id has come before.
  mutating func insert(_ id: String) -> Bool {
    if first.contains(where: { $0.isSame(as: id) }) || others.contains(id) { return false }
    if first.count < 16 { first.append(id) } else { others.insert(id) }
    return true
  }
}

extension InvalidInput {
  /// A file is stricter than a form about how a day is written; where there is a field for what is
  /// printed beside it, a source may have it otherwise.
  func advice(inFile printed: FieldShape?) -> String {
    switch self {
    case .notADay, .noYear, .relativeDay: break
    default: return advice
    }
    let word = "Skriv till exempel 2014-12-31."
    return printed.map { word + " Det tryckta kan stå kvar som \($0.key)." } ?? word
  }
}
