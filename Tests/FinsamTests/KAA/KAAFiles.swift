import Finsam
import FoundationEssentials

/// The shipped rules and register, read by the simplest means that will do.
enum KAAFiles {
  static let data =
    String(#filePath.dropLast("Tests/FinsamTests/KAA/KAAFiles.swift".count)) + "data/"

  /// The shipped rules as if they had held since ever, so that what they turn on can be tried on
  /// any day; those about the first day of the responsibility take `shippedRules`.
  static func rules() throws -> KAARules {
    try shippedRules().sinceEver
  }

  static func shippedRules() throws -> KAARules {
    var rules = KAARules()
    for (list, drafts) in try lists("regler.yaml") {
      guard let part = KAARules.part(list) else { throw EditRefusal.noSuchPart(list) }
      rules = try rules.adding(drafts, to: part)
    }
    return rules
  }

  static func cases() throws -> [KAACase] {
    try rows("skelleftea-norsjo/kaa/ungdomar.csv")
  }

  static func followUps() throws -> [KAAFollowUp] {
    try rows("skelleftea-norsjo/kaa/uppfoljningar.csv")
  }

  /// Rows without quotes, which these files have none of.
  private static func rows<Row: Record>(_ path: String) throws -> [Row] {
    let text = try String(contentsOfFile: data + path, encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines[0].enumerated().map { index, key in
      index == 0 ? String(key.drop { $0 == "\u{FEFF}" }) : key
    }
    return try lines.dropFirst().map { cells in
      let fields = zip(header, cells).filter { !$1.isEmpty }.map { Draft.Text($0, $1) }
      return try Row(Draft(id: "", fields: fields))
    }
  }

  /// Lists of `- key: value` two steps in, with folded texts: all the YAML that the file needs.
  private static func lists(_ path: String) throws -> [(String, [Draft])] {
    var lists: [(String, [[Draft.Text]])] = []
    for line in try String(contentsOfFile: data + path, encoding: .utf8).split(separator: "\n") {
      let text = line.trimmed
      let words = text.drop { $0 == "-" }.trimmed.split(separator: ": ", maxSplits: 1)
      let indent = line.prefix { $0 == " " }.count
      if text.hasPrefix("#") { continue }
      if indent == 0 {
        lists.append((String(text.dropLast()), []))
        continue
      }
      let last = lists.count - 1
      // A text of its own, which is no list.
      if lists[last].1.isEmpty, !text.hasPrefix("- ") { continue }
      if text.hasPrefix("- ") { lists[last].1.append([]) }
      let item = lists[last].1.count - 1
      if indent > 4, let before = lists[last].1[item].popLast() {
        lists[last].1[item].append(Draft.Text(before.key, (before.text + " " + text).trimmed))
      } else {
        let value = words[1] == ">-" ? "" : String(words[1])
        lists[last].1[item].append(Draft.Text(String(words[0]), value))
      }
    }
    return lists.filter { !$0.1.isEmpty }.map { name, items in
      (name, items.map { Draft(id: "", fields: $0) })
    }
  }
}

extension KAARules {
  /// Without the first day of the responsibility.
  fileprivate var sinceEver: KAARules {
    var rules = self
    func forget(_ ground: inout RuleGround) {
      if ground.validFrom?.text == "2015-01-01" { ground.validFrom = nil }
    }
    for index in rules.groups.indices { forget(&rules.groups[index].ground) }
    for index in rules.deadlines.indices { forget(&rules.deadlines[index].ground) }
    for index in rules.followUps.indices { forget(&rules.followUps[index].ground) }
    for index in rules.limits.indices { forget(&rules.limits[index].ground) }
    for index in rules.endings.indices { forget(&rules.endings[index].ground) }
    for index in rules.documentation.indices { forget(&rules.documentation[index].ground) }
    return rules
  }

  fileprivate func adding(_ drafts: [Draft], to part: some PartList<KAARules>) throws -> KAARules {
    var after: String?
    var rules = self
    for draft in drafts {
      rules = try rules.applying(.insert(part: part.key, after: after, draft), at: [], in: "")
      after = draft.fields.first?.text
    }
    return rules
  }
}

extension KAACase {
  /// A youth of 17 who broke off on 15 September 2014, with what the test adds.
  static func youth(_ texts: KeyValuePairs<String, String> = [:]) throws -> KAACase {
    var youth = try KAACase.sample([
      "ärende": "k-1", "födelsedag": "1997-05-05", "kön": "kvinna", "kommun": "Skellefteå",
      "intagsgrupp": "avbrott", "händelsedag": "2014-09-15",
    ])
    for (key, text) in texts {
      guard let field = KAACase.field(key) else { throw EditRefusal.noSuchField(key) }
      try field.set(&youth, text)
    }
    return youth
  }

  func standing(_ day: String, contacts: [String] = []) throws -> KAAStanding {
    let followUps = try contacts.map { day in
      try KAAFollowUp.sample(["id": "u-\(day)", "ärende": id, "dag": day, "utfall": "nådd"])
    }
    return try standing(on: Day(text: day), followUps: followUps, rules: KAAFiles.rules())
  }
}

extension KAAStanding {
  /// `bjud in 2014-09-29 försenat 1 dag`
  var line: String {
    [step.rawValue, due?.text ?? "", dueWords].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension KAAStanding {
  var isInScope: Bool { if case .counted = scope { true } else { false } }
}
