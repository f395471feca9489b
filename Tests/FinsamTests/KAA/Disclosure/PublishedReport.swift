import Finsam

/// A report as somebody has it who was sent it: the Markdown or the rows for Excel, and no more.
struct PublishedReport {
  /// A count by its table, its row and its column.
  struct Place: Hashable {
    let table: String
    let row: String
    let column: String
  }

  private(set) var figures: [Place: String] = [:]
  /// The rows of each table, without the last, which is everybody.
  private(set) var rows: [String: [String]] = [:]
  private(set) var columns: [String: [String]] = [:]

  init(markdown: String) {
    var title = ""
    var lines: [String] = []
    for line in (markdown + "\n## ").split(separator: "\n") {
      if line.hasPrefix("## ") {
        read(title, lines.map { $0.split(separator: "|").map(\.trimmed) })
        (title, lines) = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("|") {
        lines.append(String(line))
      }
    }
  }

  init(csv: String) {
    let lines = csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    var titles: [String] = []
    for line in lines where titles.last != line[1] { titles.append(line[1]) }
    for title in titles {
      let cells = lines.filter { $0[1] == title }
      read(
        title,
        title == "Nyckeltal"
          ? [["", "Antal", "Av"], []] + cells.map { [$0[2], $0[7], $0[8]] }
          : [["", "Kvinnor", "Män", "Ej angivet", "Alla"], []] + cells.map { [$0[2]] + $0[4...7] })
    }
  }

  private mutating func read(_ title: String, _ lines: [[String]]) {
    guard let header = lines.first else { return }
    let body = lines.dropFirst(2)
    rows[title] = body.map { $0[0] }.filter { $0 != "Alla" }
    columns[title] = header.dropFirst().filter { column in
      body.contains { $0[header.firstIndex(of: column) ?? 0] != "" }
    }
    for line in body {
      for (column, text) in zip(header, line).dropFirst() where !text.isEmpty {
        figures[Place(table: title, row: line[0], column: column)] = text
      }
    }
  }

  static let covered = ["Ungdomar per intagsgrupp", "Ungdomar per kommun"]
  static let ended = "Avslutade per orsak"
  static let shares = "Nyckeltal"
}
