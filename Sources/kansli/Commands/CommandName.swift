/// What the commands are called.
enum CommandName: String, CaseIterable {
  case open, check, list, show, set, add, `import`, report, undo, redo, `init`, kaa, config

  var aliases: [String] {
    switch self {
    case .import: ["importera"]
    case .undo: ["angra", "ångra"]
    case .redo: ["gor-om", "gör-om"]
    case .config: ["installningar", "inställningar"]
    case .open, .check, .list, .show, .set, .add, .report, .`init`, .kaa: []
    }
  }

  static var words: [String] { allCases.flatMap { [$0.rawValue] + $0.aliases } }
}
