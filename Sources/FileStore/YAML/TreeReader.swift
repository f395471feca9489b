import CYaml
import Finsam

/// Builds a tree of libyaml's events.
struct TreeReader {
  let source: SourceText
  private let bytes: [UInt8]
  private var tree = Tree()
  private var open: [Int] = []
  private var problems: ProblemList
  private var documents = 0
  private var anchors: [String: String] = [:]
  private var cursor: ScalarCursor
  /// The last scalar: an unclosed quote is found out only later.
  private(set) var lastScalar: Int?
  /// Whether the file has more than is read.
  private(set) var isCut = false

  private init(_ source: SourceText, bytes: [UInt8], _ problems: ProblemList) {
    self.problems = problems
    self.source = source
    self.bytes = bytes
    cursor = ScalarCursor(offset: source.textStart)
  }

  /// How many keys, values, groups and lists of a file are read: forty times what the largest real
  /// one has, and few enough to be read in a moment.
  static let nodeLimit = 100_000

  /// Reads by libyaml what `cleaned` has left of the file, and told of.
  static func readEvents(of source: SourceText, _ bytes: [UInt8], _ problems: [Problem])
    -> TreeReading
  {
    var (bytes, problems) = (bytes, problems)
    let conflicts = MergeConflicts(in: bytes, from: source.textStart)
    // Not blanks: before the first line of a block they would say how far it is indented.
    conflicts.blank(&bytes, with: 0x0A)
    var told = ProblemList()
    conflicts.tell(&told, of: source)
    for problem in problems { told.add(problem) }
    var reading = TreeReading()
    reading.isWhole = told.isEmpty
    var failures = 0
    while true {
      var reader = TreeReader(source, bytes: bytes, told)
      let failure = reader.parse()
      reading.tree = reader.tree
      guard let failure else {
        reading.isWhole = reading.isWhole && !reader.isCut
        reading.problems = reader.problems
        return reading
      }
      if source.spaceOutTabs(onBlankLineOf: failure.offset, in: &bytes) { continue }
      reading.isWhole = false
      failures += 1
      let (offset, problem) = failure.explained(in: source, after: reader.suspiciousQuote(failure))
      if !problems.contains(problem) {
        problems.append(problem)
        told.add(problem)
      }
      let canGoOn = failures < SourceText.problemLimit && bytes.count < 1_000_000
      if !canGoOn || !source.blank(lineOf: offset, in: &bytes) {
        reading.problems = told
        return reading
      }
    }
  }

  /// A quoted scalar of several lines that ends on the line where reading failed.
  private func suspiciousQuote(_ failure: SyntaxFailure) -> Int? {
    guard let lastScalar else { return nil }
    let node = tree[lastScalar]
    guard node.style == .single || node.style == .double else { return nil }
    let ends = source.lineIndex(of: node.range.upperBound)
    guard source.lineIndex(of: node.range.lowerBound) < ends,
      ends == source.lineIndex(of: failure.offset)
    else { return nil }
    return node.range.lowerBound
  }

  private mutating func parse() -> SyntaxFailure? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    return bytes[source.textStart...].withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(&parser, &event) == 1 else { return failure(parser) }
        let isLast = event.type == YAML_STREAM_END_EVENT || !take(event)
        if tree.nodes.count >= TreeReader.nodeLimit { cut(at: event.start_mark) }
        yaml_event_delete(&event)
        if isLast || isCut { return nil }
      }
    }
  }

  /// Ends all that is open where the file has more than is read.
  private mutating func cut(at mark: yaml_mark_t) {
    isCut = true
    report(
      mark, "Filen har fler än \(Number(TreeReader.nodeLimit).shown) uppgifter; resten läses inte.",
      "Dela upp den, eller hämta tillbaka den rätta filen från en säkerhetskopia.")
    let end = offset(mark)
    while let index = open.popLast() {
      let isWithoutValue =
        tree[index].kind == .mapping && !tree.childCount(ofOpen: index).isMultiple(of: 2)
      if isWithoutValue {
        add(.scalar, .plain, "", end..<end, fullEnd: end)
      }
      tree.nodes[index].range =
        tree[index].range.lowerBound..<max(tree[index].range.lowerBound, end)
      tree.nodes[index].fullEnd = end
      tree.nodes[index].next = tree.nodes.count
    }
  }

  private mutating func failure(_ parser: yaml_parser_t) -> SyntaxFailure {
    let words = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    return SyntaxFailure(
      words: words, context: context, offset: offset(parser.problem_mark),
      contextOffset: parser.context == nil ? nil : offset(parser.context_mark))
  }

  private mutating func offset(_ mark: yaml_mark_t) -> Int {
    cursor.offset(ofScalar: Int(mark.index), in: bytes)
  }

  /// False where reading is to stop.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 {
        report(
          event.start_mark, "Här börjar ett andra dokument i samma fil.",
          "Lägg det i en egen fil, eller ta bort raden med ”---”.")
        return false
      }
    case YAML_SCALAR_EVENT: scalar(event)
    case YAML_ALIAS_EVENT: alias(event)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      check(anchor: start.anchor, tag: start.tag, event.start_mark)
      begin(.mapping, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      check(anchor: start.anchor, tag: start.tag, event.start_mark)
      begin(.sequence, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, event)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(event)
    default: break
    }
    return true
  }

  private mutating func begin(_ kind: Tree.Node.Kind, isFlow: Bool, _ event: yaml_event_t) {
    let start = offset(event.start_mark)
    open.append(tree.nodes.count)
    add(kind, isFlow ? .flow : .block, "", start..<start, fullEnd: start)
  }

  private mutating func add(
    _ kind: Tree.Node.Kind, _ style: Tree.Node.Style, _ content: String, _ range: Range<Int>,
    fullEnd: Int
  ) {
    let depth = kind == .scalar ? open.count : open.count - 1
    tree.nodes.append(
      Tree.Node(
        kind: kind, style: style, content: content, depth: depth, range: range, fullEnd: fullEnd,
        next: tree.nodes.count + 1))
  }

  private mutating func end(_ event: yaml_event_t) {
    guard let index = open.popLast() else { return }
    let last = tree.nodes[tree.nodes.count - 1]
    var node = tree.nodes[index]
    let end = node.style == .flow ? offset(event.end_mark) : last.range.upperBound
    node.range = node.range.lowerBound..<max(node.range.lowerBound, end)
    node.fullEnd = node.style == .flow ? end : max(end, last.fullEnd)
    node.next = tree.nodes.count
    tree.nodes[index] = node
    if node.kind == .mapping { checkKeys(of: index) }
  }

  private mutating func scalar(_ event: yaml_event_t) {
    let data = event.data.scalar
    let content = String(
      decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let style: Tree.Node.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    check(anchor: data.anchor, tag: data.tag, event.start_mark)
    if let anchor = data.anchor {
      anchors[
        String(decoding: UnsafeBufferPointer(start: anchor, count: strlen(anchor)), as: UTF8.self)] =
        content
    }
    let start = offset(event.start_mark)
    var end = offset(event.end_mark)
    let fullEnd = end
    if style == .literal || style == .folded { end = blockEnd(start..<end, content) }
    lastScalar = tree.nodes.count
    add(
      .scalar, style, content, start..<end,
      fullEnd: end == fullEnd ? end : keptEnd(start, end, fullEnd))
  }

  /// The end of a block scalar's last line that says something, or of its header.
  private func blockEnd(_ range: Range<Int>, _ content: String) -> Int {
    let lastLine = content.utf8.reversed().drop { $0 == 0x0A }
    let firstSaid = lastLine.first { $0 == 0x0A || !SourceText.isBlank($0) }
    let isBlankText = !lastLine.isEmpty && (firstSaid == nil || firstSaid == 0x0A)
    var end = range.upperBound
    while end > range.lowerBound + 1, SourceText.isBlank(bytes[end - 1]) {
      if isBlankText, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { break }
      end -= 1
    }
    return max(end, min(source.lineEnd(end - 1), range.upperBound))
  }

  /// Blank lines belong to the scalar only where its header says that they are kept.
  private func keptEnd(_ start: Int, _ end: Int, _ fullEnd: Int) -> Int {
    bytes[start..<min(start + 3, end)].contains(UInt8(ascii: "+")) ? fullEnd : end
  }

  private mutating func alias(_ event: yaml_event_t) {
    let name =
      event.data.alias.anchor.map {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      } ?? ""
    report(
      event.start_mark, "”*\(name)” hänvisar till ett annat ställe i filen.",
      "Skriv ut värdet i stället.")
    let range = offset(event.start_mark)..<offset(event.end_mark)
    add(.scalar, .plain, anchors[name] ?? "", range, fullEnd: range.upperBound)
  }

  private mutating func check(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, _ mark: yaml_mark_t
  ) {
    if anchor != nil {
      report(mark, "Här står ett ankare (&), som programmet inte skriver.", "Ta bort ankaret.")
    }
    if tag != nil {
      report(
        mark, "Här står en typmärkning (!), som programmet inte skriver.", "Ta bort märkningen.")
    }
  }

  private mutating func checkKeys(of index: Int) {
    let keys = Array(tree.keys(of: index))
    var seen: Set<String> = []
    for (place, key) in keys.enumerated() {
      let node = tree[key]
      let problem: (String, String)?
      if node.kind != .scalar {
        problem = ("En nyckel ska vara ett ord.", "Skriv ett ord före kolonet.")
      } else if node.content == "<<" {
        problem = (
          "”<<” slår ihop uppgifter från ett annat ställe.", "Skriv ut uppgifterna i stället."
        )
      } else if keys.count > 40
        ? !seen.insert(node.content).inserted
        : keys[..<place].contains(where: { tree.nodes[$0].content.isSame(as: node.content) })
      {
        problem = (
          "Nyckeln ”\(node.content)” står här en andra gång.",
          "Behåll en av dem och ta bort den andra."
        )
      } else {
        problem = nil
      }
      if let (message, advice) = problem {
        problems.add { [source] in
          source.problem(at: node.range.lowerBound, message, advice: advice)
        }
      }
    }
  }

  private mutating func report(_ mark: yaml_mark_t, _ message: String, _ advice: String) {
    let offset = offset(mark)
    problems.add { [source] in source.problem(at: offset, message, advice: advice) }
  }
}
