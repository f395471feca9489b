import Finsam

/// One data file as it was read.
struct Document: DataFile {
  let kind: DocumentKind
  let source: SourceText
  let tree: Tree
  let record: any Record
  let problems: [Problem]

  init(_ kind: DocumentKind, file: String, bytes: [UInt8]) {
    self.kind = kind
    source = SourceText(file: file, bytes: bytes)
    var reading = TreeReading()
    if let problem = source.binaryProblem {
      reading.problems.add(problem)
    } else {
      reading = TreeReader.read(source)
    }
    var reader = RecordReader(source: source, reading: reading)
    if reading.tree.nodes.isEmpty, reading.problems.isEmpty { reader.emptyFile() }
    var record: any Record = reader.document(kind.recordType)
    // A file of another year is that year's, not the year's that it was copied from.
    if reader.isMisnamed(record) { record.id = DocumentKind.stem(of: file) }
    self.record = record
    tree = reading.tree
    var told = reader.problems
    for problem in TextDamage.problems(of: .hint, in: source, .utf8) { told.add(problem) }
    problems = told.summed(file: file)
  }

  var file: String { source.file }

  var bytes: [UInt8] { source.bytes }

  var positions: Positions {
    Positions(of: file, DocumentPositions(source: source, tree: tree, type: kind.recordType))
  }
}

extension RecordReader {
  /// A document that carries its id must be in the file of that name; one that is not is told of.
  mutating func isMisnamed(_ record: some Record) -> Bool {
    let stem = DocumentKind.stem(of: source.file)
    let idKey = type(of: record).idKey
    guard !idKey.isEmpty, !record.id.isEmpty, record.id != stem, let root = tree.root,
      let entry = tree.entry(of: root, idKey)
    else { return false }
    let (key, id) = (idKey, record.id)
    let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
    report(entry.value) {
      ("Filen heter \(name), men \(key) är \(id).", "Rätta \(key), eller byt namn på filen.")
    }
    return true
  }
}
