import Finsam

/// What came of reading a file's bytes as YAML.
struct TreeReading: Sendable {
  var tree = Tree()
  var problems = ProblemList()
  /// False where lines had to be left out to read the rest.
  var isWhole = true
}

extension TreeReader {
  /// Reads the whole file; lines that are not YAML are reported and left out.
  static func read(_ source: SourceText) -> TreeReading {
    let (bytes, problems) = source.cleaned()
    if problems.isEmpty, !MergeConflicts.mayBe(in: bytes),
      let tree = PlainTreeReader.read(bytes, from: source.textStart)
    {
      return TreeReading(tree: tree)
    }
    return readEvents(of: source, bytes, problems)
  }
}
