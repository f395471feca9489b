import FoundationEssentials
import Finsam

/// The ASF files of the repository, read in the simplest way that these files allow.
enum ASFExampleData {
  static let folder =
    String(#filePath.dropLast("Tests/FinsamTests/ASF/ASFExampleData.swift".count))
    + "data/gavleborg/"

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + path)), as: UTF8.self)
  }

  static func asf() throws -> ASF {
    var asf = ASF()
    asf.plans = [try plan()]
    asf.events = try rows(ASFEvent.path)
    asf.companies = try rows(ASFCompany.path)
    asf.census = try rows(CensusRow.path)
    asf.places = try rows(PlaceRow.path)
    asf.milestones = try rows(MilestoneRow.path)
    return asf
  }

  static func rows<Row: Record>(_ path: String) throws -> [Row] {
    let lines = try text(path).dropFirst().split(separator: "\n").map { cells(String($0)) }
    return try lines.dropFirst().map { cells in
      try Row(
        Draft(
          id: "",
          fields: zip(lines[0], cells).filter { !$1.isEmpty }.map { Draft.Text($0, $1) }))
    }
  }

  static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  static func plan() throws -> ActivityPlan {
    let lines = try text(ActivityPlan.path(Year(2017))).split(separator: "\n").map(String.init)
    var reader = Reader(lines: lines.filter { !$0.hasPrefix("#") })
    return try ActivityPlan(reader.draft(indent: 0))
  }

  /// Mappings, lists of mappings, plain, quoted and folded scalars.
  private struct Reader {
    var lines: [String]

    private var indent: Int { lines.first.map { $0.prefix { $0 == " " }.count } ?? -1 }

    mutating func draft(indent: Int) -> Draft {
      var draft = Draft(id: "", fields: [])
      while self.indent == indent {
        let line = lines.removeFirst().trimmed
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        let key = String(line[..<colon])
        let value = line[colon...].dropFirst().trimmed
        if value == ">-" {
          draft.fields.append(Draft.Text(key, folded(deeperThan: indent)))
        } else if !value.isEmpty {
          let plain = value.hasPrefix("'") ? String(value.dropFirst().dropLast()) : value
          draft.fields.append(Draft.Text(key, plain))
        } else if lines.first?.trimmed.hasPrefix("- ") == true {
          draft.parts.append(Draft.Children(key, items(indent: self.indent)))
        } else {
          draft.fields += self.draft(indent: self.indent).fields
            .map { Draft.Text(key + "." + $0.key, $0.text) }
        }
      }
      return draft
    }

    private mutating func items(indent: Int) -> [Draft] {
      var items: [Draft] = []
      while self.indent == indent, lines[0].trimmed.hasPrefix("- ") {
        lines[0] = String(repeating: " ", count: indent + 2) + lines[0].dropFirst(indent + 2)
        items.append(draft(indent: indent + 2))
      }
      return items
    }

    private mutating func folded(deeperThan indent: Int) -> String {
      var words: [String] = []
      while self.indent > indent { words.append(lines.removeFirst().trimmed) }
      return words.joined(separator: " ")
    }
  }
}
