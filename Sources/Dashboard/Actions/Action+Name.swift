extension Action {
  /// What a person calls it in their settings. It never changes: files of theirs hold it.
  package var name: String {
    switch self {
    case .up: "upp"
    case .down: "ned"
    case .pageUp: "sida_upp"
    case .pageDown: "sida_ned"
    case .first: "först"
    case .last: "sist"
    case .open: "öppna"
    case .back: "tillbaka"
    case .nextPane: "nästa_ruta"
    case .previousPane: "förra_rutan"
    case .filter: "filtrera"
    case .search: "sök"
    case .nextMatch: "nästa_träff"
    case .previousMatch: "förra_träffen"
    case .sort: "sortera"
    case .sortSecond: "sortera_sedan"
    case .chooseYear: "välj_år"
    case .previousYear: "året_före"
    case .nextYear: "året_efter"
    case .compareYears: "jämför_år"
    case .edit: "ändra"
    case .new: "ny"
    case .mark: "markera"
    case .remove: "ta_bort"
    case .importRows: "läs_in"
    case .moveUp: "flytta_upp"
    case .moveDown: "flytta_ned"
    case .assess: "bedöm"
    case .decide: "besluta"
    case .comment: "kommentera"
    case .accept: "godta"
    case .undo: "ångra"
    case .redo: "gör_om"
    case .copy: "kopiera"
    case .report: "rapport"
    case .save: "spara"
    case .nextFinding: "nästa_fynd"
    case .openEditor: "öppna_filen"
    case .reload: "läs_om"
    case .chooseForbund: "byt_förbund"
    case .newYear: "nytt_år"
    case .newCase: "nytt_ärende"
    case .reveal: "visa_dolt"
    case .share: "dela"
    case .drafts: "utkast"
    case .palette: "kommandon"
    case .help: "hjälp"
    case .theme: "tema"
    case .mouse: "mus"
    case .suspend: "pausa"
    case .quit: "avsluta"
    }
  }

  init?(name: String) {
    guard let action = Action.allCases.first(where: { $0.name == name }) else { return nil }
    self = action
  }
}
