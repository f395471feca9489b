import Finsam

/// A JSON file with an object a record, as `list` and `show` write it. JSON is YAML (1.2.2, 1.1),
/// so that the reader of documents reads it, and tells where something will not do.
struct RecordList: RecordSource {
  /// Whether an object holds but some of a record's fields.
  private let isPartial: Bool
  private let source: SourceText
  private let tree: Tree
  private var reader: RecordReader
  private var refused: [Problem] = []

  init(_ kind: RecordKind, name: String, bytes: [UInt8]) {
    isPartial = kind == .assessments
    source = SourceText(file: name, bytes: bytes)
    let reading = TreeReader.read(source)
    tree = reading.tree
    reader = RecordReader(source: source, reading: reading)
  }

  var problems: [Problem] {
    (refused + reader.problems.summed(file: source.file)).filter { $0.severity == .error }
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
    reader.listed(type, from: record.index, id: record.id.last ?? "", isPartial: isPartial)
  }

  mutating func refuse(_ record: ImportedRecord, _ refusal: ImportedRecord.Refusal) {
    refused.append(
      source.problem(
        at: tree[record.index].range.lowerBound, refusal.message, advice: refusal.advice))
  }
}
