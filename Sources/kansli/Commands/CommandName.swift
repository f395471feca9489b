/// What the commands are called.
enum CommandName: String, CaseIterable {
  case open, check, list, show, set, add, remove, move, accept, `import`, report, undo, redo,
    `init`, merge,
    share = "dela", compare = "jamfor", kaa, config

  var aliases: [String] {
    switch self {
    case .remove: ["ta-bort"]
    case .move: ["flytta"]
    case .accept: ["godta"]
    case .import: ["importera"]
    case .undo: ["angra", "ångra"]
    case .redo: ["gor-om", "gör-om"]
    case .config: ["installningar", "inställningar"]
    case .compare: ["jämför"]
    case .merge: ["sla-ihop", "slå-ihop"]
    case .open, .check, .list, .show, .set, .add, .report, .`init`, .share, .kaa: []
    }
  }

  /// A line that can be used as it stands, with one's own names in it.
  var example: String {
    let words =
      switch self {
      case .open: "open norra --tema sno"
      case .check: "check norra --form json"
      case .list: "list insatser norra --filter Skellefteå"
      case .show: "show insatser texas norra"
      case .set: "set insatser texas skede=avslutad norra"
      case .add: "add insatser namn=\"Gröna rehab\" norra"
      case .remove: "remove insatser texas/deltagare/2014 norra"
      case .move: "move mal individ-2 upp norra"
      case .accept: "accept insatser/texas.yaml:14 kommentar=\"Så står det i källan.\" norra"
      case .import: "import handelser nya.csv norra --förhandsvisa"
      case .report: "report styrkort norra --år 2014 --utfil styrkort.md"
      case .undo: "undo norra"
      case .redo: "redo norra"
      case .`init`: "init norra --namn \"Samordningsförbundet Norra\""
      case .merge: "merge --visa norra"
      case .share: "dela norra delad/norra"
      case .compare: "jamfor alla --eget norra --lika län"
      case .kaa: "kaa gallra norra"
      case .config: "config"
      }
    return "Exempel: kansli \(words)"
  }

  static var words: [String] { allCases.flatMap { [$0.rawValue] + $0.aliases } }
}
