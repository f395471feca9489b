import Finsam

/// Makes a record of a tree, by the record's fields and parts.
struct RecordReader {
  let source: SourceText
  let tree: Tree
  /// Whether a missing field is missing, and not just on a line that could not be read.
  let isWhole: Bool
  var problems: [Problem] = []
  var positions = Positions()
  /// Keys of each record type's fields, looked up once.
  private var keys: [ObjectIdentifier: [String]] = [:]

  init(source: SourceText, reading: TreeReading) {
    self.source = source
    tree = reading.tree
    isWhole = reading.isWhole
  }

  mutating func document<R: Record>(_ type: R.Type) -> R {
    var record = R()
    if R.idKey.isEmpty { record.id = DocumentKind.stem(of: source.file) }
    guard let root = tree.root else { return record }
    if tree.isEmpty(root) {
      if !R.fields.isEmpty { emptyFile() }
    } else if tree[root].kind == .mapping {
      fill(&record, from: root, Address(source.file))
    } else {
      report(root, "Filen ska bestå av rader med ”nyckel: värde”.", "Börja med ”namn: …”.")
    }
    return record
  }

  mutating func emptyFile() {
    problems.append(
      Problem(
        file: source.file, message: "Filen är tom.",
        advice: "Hämta tillbaka den från en säkerhetskopia, eller ta bort den."))
  }

  private func position(of node: Int) -> Positions.Position {
    source.position(of: tree[node].range.lowerBound)
  }

  private mutating func keys<R: Record>(of type: R.Type) -> [String] {
    if let known = keys[ObjectIdentifier(type)] { return known }
    let found = R.fields.map(\.shape.key)
    keys[ObjectIdentifier(type)] = found
    return found
  }

  private mutating func fill<R: Record>(_ record: inout R, from node: Int, _ address: Address) {
    let fields = R.fields
    let keys = keys(of: R.self)
    var places: [(key: String, position: Positions.Position)] = []
    places.reserveCapacity(keys.count)
    var refused: [String] = []
    var expected = 0
    func read(_ key: String, _ value: Int, _ reader: inout RecordReader) -> Bool {
      guard let index = FieldOrder.index(of: key, in: keys, from: expected) else { return false }
      expected = index + 1
      places.append((keys[index], reader.position(of: value)))
      if !reader.set(fields[index], of: &record, from: value) { refused.append(key) }
      return true
    }
    for keyNode in tree.keys(of: node) {
      let value = tree[keyNode].next
      let key = tree[keyNode].content
      if read(key, value, &self) { continue }
      if let part = R.part(key) {
        readPart(part, into: &record, from: value, address)
      } else if keys.contains(where: { $0.hasPrefix(key + ".") }) {
        readGroup(key, value, keys) { read($0, $1, &$2) }
      } else {
        unknown(keyNode, key, among: fields.map(\.shape.topKey) + R.parts.map(\.key))
      }
    }
    positions.add(address, own: position(of: node), places)
    guard isWhole else { return }
    for field in fields
    where field.shape.isRequired && field.text(record).isEmpty && !refused.contains(field.shape.key)
    {
      report(
        node, "”\(field.shape.key)” saknas.", "Lägg till en rad ”\(field.shape.key): …”.")
    }
  }

  /// False where the value will not do.
  private mutating func set<R: Record>(
    _ field: Field<R>, of record: inout R, from node: Int
  ) -> Bool {
    guard tree[node].kind == .scalar else {
      report(
        node, "”\(field.shape.key)” ska vara ett enda värde, inte en lista eller en grupp.",
        field.shape.kind == .list
          ? "Skriv värdena på samma rad med kommatecken mellan." : "Skriv värdet efter kolonet.")
      return false
    }
    do throws(InvalidInput) {
      try field.set(&record, tree.text(node))
      return true
    } catch {
      report(node, "\(field.shape.label): \(error.message)", RecordReader.advice(error))
      return false
    }
  }

  /// A file is stricter than a form about how a day is written.
  private static func advice(_ error: InvalidInput) -> String {
    if case .notADay = error { return "Skriv till exempel 2014-12-31." }
    return error.advice
  }

  private mutating func readGroup(
    _ key: String, _ node: Int, _ known: [String],
    read: (String, Int, inout RecordReader) -> Bool
  ) {
    if tree.isEmpty(node) { return }
    guard tree[node].kind == .mapping else {
      report(
        node, "”\(key)” är en grupp och ska följas av egna rader.",
        "Skriv uppgifterna indragna på raderna under.")
      return
    }
    for keyNode in tree.keys(of: node) {
      let name = tree[keyNode].content
      if read(key + "." + name, tree[keyNode].next, &self) { continue }
      let prefix = key + "."
      unknown(
        keyNode, name,
        among: known.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }
  }

  private mutating func readPart<R: Record>(
    _ part: some PartList<R>, into record: inout R, from node: Int, _ address: Address
  ) {
    if tree.isEmpty(node) { return }
    guard tree[node].kind == .sequence else {
      report(node, "”\(part.key)” ska vara en lista.", "Börja varje post med ”- ”.")
      return
    }
    let children = tree.children(of: node)
    record[keyPath: part.path] = readChildren(part, children, address)
  }

  private mutating func readChildren<P: PartList>(
    _ part: P, _ nodes: [Int], _ address: Address
  ) -> [P.Child] {
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard tree[node].kind == .mapping else {
        report(
          node, "En post i ”\(part.key)” ska bestå av rader med ”nyckel: värde”.",
          "Skriv ”- \(P.Child.idKey): …”.")
        return nil
      }
      let idEntry = tree.entry(of: node, P.Child.idKey)
      let id = idEntry.map { tree.text($0.value) } ?? ""
      if !id.isEmpty, !seen.insert(id).inserted {
        report(
          idEntry?.value ?? node, "Två poster i ”\(part.key)” har \(P.Child.idKey) ”\(id)”.",
          "Ge den ena ett annat id.")
      }
      var child = P.Child()
      fill(&child, from: node, address.appending(Step(part.key, id)))
      return child
    }
  }

  private mutating func unknown(_ node: Int, _ key: String, among known: [String]) {
    guard isWhole, tree[node].kind == .scalar, key != "<<" else { return }
    let likely = Spelling.closest(to: key, among: known)
    problems.append(
      source.problem(
        .hint, at: tree[node].range.lowerBound, "Nyckeln ”\(key)” är okänd.",
        advice: (likely.map { "Menas ”\($0)”? " } ?? "") + "Uppgiften behålls men visas inte."))
  }

  private mutating func report(_ node: Int, _ message: String, _ advice: String) {
    problems.append(source.problem(at: tree[node].range.lowerBound, message, advice: advice))
  }
}
