import Finsam

/// A JSON file with an object a record, as `list` and `show` write it. JSON is YAML (1.2.2, 1.1),
/// so that the reader of documents reads it, and tells where something will not do.
struct RecordList: RecordSource {
  /// Whether an object holds but some of a record's fields.
  private let isPartial: Bool
  /// Whether what the file says is personal data, and no word of it may be told.
  private let isConfidential: Bool
  private let source: SourceText
  private let tree: Tree
  private var reader: RecordReader
  private var refused: [Problem] = []

  init(_ kind: RecordKind, name: String, bytes: [UInt8]) {
    isPartial = kind == .assessments
    isConfidential = kind.document?.isConfidential == true
    source = SourceText(file: name, bytes: bytes)
    let reading = TreeReader.read(source)
    tree = reading.tree
    reader = RecordReader(source: source, reading: reading)
  }

  var problems: [Problem] {
    let own = reader.problems.summed(file: source.file).filter { $0.severity == .error }
    return refused + (isConfidential ? own.map(\.withoutValues) : own)
  }

  var absent: [String] { [] }

  var records: [ImportedRecord] {
    guard reader.problems.isEmpty, let root = tree.root else { return [] }
    let nodes = tree[root].kind == .sequence ? tree.children(of: root) : [root]
    return nodes.filter { tree[$0].kind == .mapping }.map { node in
      ImportedRecord(
        id: text(node, RecordKind.idKey).split(separator: "/").map(String.init),
        part: text(node, RecordKind.partKey), index: node)
    }
  }

  private func text(_ node: Int, _ key: String) -> String {
    tree.entry(of: node, key).map { tree.text($0.value) } ?? ""
  }

  mutating func draft(of record: ImportedRecord, _ type: any Record.Type) -> Draft? {
    if let node = hiddenValue(in: record) {
      refuse(at: node, .hidden)
      return nil
    }
    return reader.listed(type, from: record.index, id: record.id.last ?? "", isPartial: isPartial)
  }

  /// A value that the file has not, for it was hidden where the file was written.
  private func hiddenValue(in record: ImportedRecord) -> Int? {
    (record.index..<tree[record.index].next).first {
      tree[$0].kind == .scalar && tree[$0].content == Mask.text
    }
  }

  mutating func refuse(_ record: ImportedRecord, _ refusal: ImportedRecord.Refusal) {
    refuse(at: record.index, refusal)
  }

  private mutating func refuse(at node: Int, _ refusal: ImportedRecord.Refusal) {
    let problem = source.problem(
      at: tree[node].range.lowerBound, refusal.message, advice: refusal.advice)
    refused.append(isConfidential ? problem.withoutValues : problem)
  }
}

extension Problem {
  /// The same without the line that it is in, and without the value that it quotes behind the name
  /// of a field.
  fileprivate var withoutValues: Problem {
    let label = message.prefix { $0 != "”" }
    let told = label.hasSuffix(": ") ? label + "Värdet går inte att läsa." : message[...]
    return Problem(
      severity, file: file, line: line, column: column, message: String(told),
      advice: advice)
  }
}
