/// How a file is laid out, so that new lines look like those that are there.
struct FileStyle: Sendable {
  let lineBreak: [UInt8]
  /// How far a group is indented under its key.
  var step = 2
  /// How far the dashes of a list are indented under its key.
  var dash = 2
  /// Whether more values of the file stand in single quotes than in double ones.
  var prefersSingle = false

  init(lineBreak: [UInt8] = [0x0A]) { self.lineBreak = lineBreak }

  init(_ source: SourceText, _ tree: Tree) {
    self.init(lineBreak: source.lineBreak)
    var foundStep = false
    var foundDash = false
    for index in tree.nodes.indices where tree[index].kind == .mapping {
      guard tree[index].style == .block, !foundStep || !foundDash else { continue }
      let column = source.column(tree[index].range.lowerBound)
      for (_, value) in tree.entries(of: index) where tree[value].style == .block {
        let start = tree[value].range.lowerBound
        if tree[value].kind == .mapping, !foundStep {
          step = max(1, source.column(start) - column)
          foundStep = true
        } else if tree[value].kind == .sequence, !foundDash {
          dash = max(0, source.column(start) - column)
          foundDash = true
        }
      }
    }
    step = min(step, 9)
    let styles = tree.nodes.map(\.style)
    prefersSingle = styles.count { $0 == .single } > styles.count { $0 == .double }
  }
}

extension SourceText {
  /// How many bytes stand before `offset` on its line.
  func column(_ offset: Int) -> Int { offset - lineStart(offset) }

  /// White space as wide as what stands before `offset` on its line.
  func indentation(before offset: Int) -> [UInt8] {
    bytes[lineStart(offset)..<offset].map { $0 == 0x09 ? 0x09 : 0x20 }
  }

  /// Whether only white space stands before `offset` on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    bytes[lineStart(offset)..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether nothing but white space follows on the line.
  func isLastOnLine(_ offset: Int) -> Bool {
    bytes[offset..<max(offset, lineEnd(offset))].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  var endsInBreak: Bool {
    guard bytes.count > textStart, let last = bytes.last else { return true }
    return last == 0x0A || last == 0x0D
  }

  /// Whole lines put in at the start of a line, or at the end of the file.
  func insertion(of lines: [UInt8], at offset: Int, _ style: FileStyle) -> Splice {
    guard offset == bytes.count, !endsInBreak else { return Splice(offset..<offset, lines) }
    return Splice(offset..<offset, style.lineBreak + lines.dropLast(style.lineBreak.count))
  }

  /// Whole lines taken out; a file without a final line break stays without.
  func removal(of lines: Range<Int>) -> Splice {
    guard lines.upperBound == bytes.count, !endsInBreak, lines.lowerBound > textStart else {
      return Splice(lines, [])
    }
    let previous = lineEnd(lines.lowerBound - 1)
    return Splice(previous..<lines.upperBound, [])
  }
}
