import Finsam
import ScreenSnapshots
import Testing

@testable import FileStore

/// `data/KÄLLOR.md` goes through every line of the sources, which are not in the repository: where
/// it is, or why it is left out.
struct SourceCoverageTests {
  private static let path = ExampleDataTests.root + "data/KÄLLOR.md"
  /// What names more lines in one stretch names a document, and no single thing in it.
  private static let mostLines = 30

  private struct Row {
    let document: String
    let lines: ClosedRange<Int>
    let files: [String]
    let reason: String
    /// The line of the table, without its last cell.
    let words: String
    let uncited: Int?
  }

  private struct Table {
    /// By document: how many lines it has.
    var lengths: [String: Int] = [:]
    var rows: [Row] = []
    /// Every line of the file, rows by their place in `rows`.
    var lines: [(text: String, row: Int?)] = []
  }

  private static func table() throws -> Table {
    let text = String(decoding: try #require(TemporaryFolder.bytes(path)), as: UTF8.self)
    var table = Table()
    var document = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## S") {
        document = String(line.dropFirst(3).prefix { $0 != ":" })
        let words = line.split(separator: " ")
        let length = Int(words[words.count - 2])
        table.lengths[document] = length
      }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      let ends = cells.count == 7 ? cells[1].split(separator: "–").compactMap { Int($0) } : []
      guard let first = ends.first, let last = ends.last, first <= last else {
        table.lines.append((line, nil))
        continue
      }
      table.lines.append((line, table.rows.count))
      table.rows.append(
        Row(
          document: document, lines: first...last,
          files: cells[3].split(separator: ",").map { String($0).trimmed }, reason: cells[4],
          words: "| \(cells[1]) | \(cells[2]) | \(cells[3]) | \(cells[4]) | ",
          uncited: Int(cells[5])))
    }
    return table
  }

  /// By document the lines that records name, and the files that do. Where somebody has only looked
  /// for something is no place that it is from.
  private static func citations() throws -> [String: [Int: Set<String>]] {
    var cited: [String: [Int: Set<String>]] = [:]
    for folder in ExampleDataTests.folders {
      var own = Folder(path: folder, user: "anna") { "" }
      let reading = own.read()
      for (path, file) in own.files {
        let record = file.document.record
        let name =
          path.hasPrefix("../") ? String(path.dropFirst(3)) : reading.name + "/" + path
        for outline in Outline(record).withDescendants {
          for field in outline.fields where field.shape.key != "sett_i" {
            for (document, lines) in spans(in: field.text) where lines.count <= mostLines + 1 {
              for line in lines { cited[document, default: [:]][line, default: []].insert(name) }
            }
          }
        }
      }
    }
    // What förbund share is none of their own.
    for name in ["karnindikatorer.yaml", "regler.yaml"] {
      let path = ExampleDataTests.root + "data/" + name
      let text = String(decoding: try #require(TemporaryFolder.bytes(path)), as: UTF8.self)
      for line in text.split(separator: "\n") where !line.contains("sett_i") {
        for (document, lines) in spans(in: String(line)) where lines.count <= mostLines + 1 {
          for line in lines { cited[document, default: [:]][line, default: []].insert(name) }
        }
      }
    }
    return cited
  }

  /// `S4:12–14` and `S4:12`, wherever they stand in a text.
  private static func spans(in text: String) -> [(String, ClosedRange<Int>)] {
    text.matches(of: /\b(S[0-9]):([0-9]+)(?:[–-]([0-9]+))?/).compactMap { match in
      guard let first = Int(match.2) else { return nil }
      let last = match.3.flatMap { Int($0) } ?? first
      return first <= last ? (String(match.1), first...last) : nil
    }
  }

  @Test func `every line of every source is in the table once`() throws {
    let table = try Self.table()
    #expect(table.lengths.keys.sorted() == ["S0", "S1", "S2", "S3", "S4"])
    for (document, length) in table.lengths {
      var next = 1
      for row in table.rows where row.document == document {
        #expect(row.lines.lowerBound == next, "\(document):\(row.lines)")
        next = row.lines.upperBound + 1
      }
      #expect(next == length + 1, "\(document)")
    }
  }

  @Test func `what is in the data names the lines, and what is left out says why`() throws {
    let cited = try Self.citations()
    for row in try Self.table().rows {
      #expect(!row.files.isEmpty || !row.reason.isEmpty, "\(row.words)")
      let own = cited[row.document] ?? [:]
      let files = row.lines.reduce(into: Set<String>()) { $0.formUnion(own[$1] ?? []) }
      for file in row.files { #expect(files.contains(file), "\(file): \(row.words)") }
      // Nothing is left out as a whole and in some file all the same.
      #expect(!row.files.isEmpty || files.isEmpty, "\(files): \(row.words)")
    }
  }

  @Test func `no line names a place that the source has not`() throws {
    let lengths = try Self.table().lengths
    for (document, lines) in try Self.citations() {
      #expect(lines.keys.max() ?? 0 <= lengths[document] ?? 0, "\(document)")
    }
  }

  @Test func `the lines without a record are as many as the table says`() throws {
    let table = try Self.table()
    let cited = try Self.citations()
    let written = table.lines.map { text, place in
      guard let place else { return text }
      let row = table.rows[place]
      let uncited = row.lines.count { cited[row.document]?[$0] == nil }
      return row.words + "\(uncited) |"
    }.joined(separator: "\n")
    Recording.renew(Self.path, with: written)
    #expect(
      written == table.lines.map(\.text).joined(separator: "\n"),
      "A record is gone, or new: run the tests once with RECORD=1, and see what changed.")
  }
}
