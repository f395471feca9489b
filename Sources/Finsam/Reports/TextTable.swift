/// Rows as plain text in columns, for reading in a terminal or by a screen reader.
package enum TextTable {
  /// Other rows are not filled out further than this beside a longer cell.
  private static let widest = 200

  /// `numeric` columns stand to the right.
  package static func written(
    _ header: [String], _ rows: [[String]], numeric: Set<Int> = []
  ) -> String {
    let rows = ([header] + rows).map { $0.map(\.oneLine) }
    let widths = header.indices.map { column in
      rows.map { column < $0.count ? min($0[column].count, widest) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: max(0, widths[column] - text.count))
        return numeric.contains(column) ? padding + text : text + padding
      }
      return cells.joined(separator: "  ").withoutTrailingSpaces + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
