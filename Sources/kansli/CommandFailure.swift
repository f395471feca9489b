import FileStore
import Finsam

/// Why a command could not be carried out.
enum CommandFailure: Error {
  case noFolder(String)
  case notAFolder(String)
  case unreadableFolder(String)
  case noForbund(String)
  case severalForbund(path: String, names: [String])
  case unwritable(String, reason: String)
  /// A file of settings that a person must change by hand.
  case unchangedSettings(String, reason: String)
  case noSuchTheme(String, [String])
  case alreadyThere(String, advice: String)
  /// A folder for a copy that lies within the förbund's own.
  case withinForbund(String, of: String)
  /// Texts that tell of few people and would be given away: where, and what they say.
  case tellingTexts([String])
  /// A report that somebody has changed since it was written.
  case editedReport(String)
  /// The first word is neither a command nor a folder.
  case unknownWord(String, nearest: String?)
  case unknownKind(String, nearest: String?)
  /// `unread` is a file that could not be read, where the record may be.
  case noSuchRecord(String, kind: RecordKind, nearest: String?, unread: String?)
  /// What was asked for stands in a file that could not be read, or may do so.
  case unread(path: String, Problem)
  case ambiguousRecord(String, among: [String])
  case unknownField(String, of: RecordKind, nearest: String?, keys: [String])
  case ambiguousField(String, among: [String])
  case wrongUse(WrongUse)
  case notSaved(SaveFailure)
}

extension CommandFailure {
  var outcome: CommandOutcome {
    switch self {
    case .notSaved(.conflict), .notSaved(.locked), .notSaved(.refused(.changedSince)),
      .notSaved(.refused(.partChangedSince)), .notSaved(.refused(.wouldLose)):
      .conflict
    case .notSaved(.notPurged(.orphans)), .tellingTexts: .findings
    case .notSaved(.passedOver(let steps)):
      steps.allSatisfy { $0.obstacle == .forgotten } ? .failed : .conflict
    default: .failed
    }
  }

  var message: String {
    switch self {
    case .noFolder(""): "Mappens namn är tomt."
    case .noFolder(let path): "Mappen \(path) finns inte."
    case .notAFolder(let path): "\(path) är en fil, men skulle vara en mapp."
    case .unreadableFolder(let path): "Du får inte läsa mappen \(path)."
    case .noForbund(let path): "Mappen \(path) innehåller inget förbund: forbund.yaml saknas."
    case .severalForbund(let path, let names):
      "Mappen \(path) innehåller flera förbund: \(names.joined(separator: ", "))."
    case .unwritable(let path, let reason): "\(path) kunde inte skrivas: \(reason)."
    case .unchangedSettings(let path, let reason): "\(path) är inte ändrad: \(reason)"
    case .noSuchTheme(let name, _): "Temat ”\(name)” finns inte."
    case .alreadyThere(let path, _): "\(path) finns redan."
    case .withinForbund(let path, let folder):
      "\(path) ligger i förbundets egen mapp, \(folder). Inget är skrivet."
    case .tellingTexts(let texts):
      (texts.count == 1 ? "1 text nämner" : "\(texts.count) texter nämner")
        + " få personer, och kan visa vilka de är:\n  " + texts.joined(separator: "\n  ")
    case .editedReport(let path): "\(path) har någon ändrat i sedan Kansli skrev den."
    case .unknownWord(let word, _): "Varken ett kommando eller en mapp heter ”\(word)”."
    case .unknownKind(let word, _): "”\(word)” är inte ett slag av poster."
    case .unread(let path, let problem): "\(path) går inte att läsa: \(problem.message)"
    case .noSuchRecord(let id, let kind, _, _): "Bland \(kind.plural) finns inget med id ”\(id)”."
    case .ambiguousRecord("", let ids):
      "Id saknas, och det finns flera: \(ids.joined(separator: ", "))."
    case .ambiguousRecord(let id, let ids):
      "”\(id)” kan vara flera: "
        + "\(ids.prefix(8).joined(separator: ", "))\(ids.count > 8 ? " …" : "")."
    case .unknownField(let word, let kind, _, _):
      "Fältet ”\(word)” finns inte för \(kind.plural)."
    case .ambiguousField(let word, let keys):
      "Fältet ”\(word)” kan vara flera: \(keys.joined(separator: ", "))."
    case .wrongUse(let use): use.message
    case .notSaved(let failure): failure.message
    }
  }

  var advice: String {
    switch self {
    case .noFolder, .notAFolder, .noForbund:
      "Ange förbundets mapp, eller skapa ett förbund med ”kansli init MAPP”."
    case .unreadableFolder: "Be den som äger mappen om behörighet."
    case .severalForbund(let path, let names):
      "Ange ett av dem, till exempel \(path)/\(names.first ?? "")."
    case .unwritable: "Kontrollera behörighet och utrymme."
    case .unchangedSettings: "Rätta filen för hand. ”kansli config” säger vad som är fel."
    case .noSuchTheme(_, let names): "Välj ett av: \(names.joined(separator: ", "))."
    case .alreadyThere(_, let advice): advice
    case .withinForbund: "Välj en mapp utanför den: där skulle kopians filer vara bland dess egna."
    case .tellingTexts:
      "Läs dem och ändra det som visar vem det gäller. Skriv --genomläst för att ta med dem som de "
        + "står. Inget är skrivet."
    case .editedReport: "Välj ett annat namn, eller skriv över med --ersätt."
    case .unknownWord(_, let nearest):
      meant(nearest) + "Se ”kansli --help” för alla kommandon."
    case .unknownKind(_, let nearest):
      meant(nearest)
        + "Välj ett av: \(RecordKind.words(among: RecordKind.allCases))."
    case .unread(_, let problem): problem.advice
    case .noSuchRecord(_, let kind, let nearest, let unread):
      meant(nearest) + "Se ”kansli list \(kind.word)” för alla."
        + (unread.map { " Men \($0) går inte att läsa: det kan stå där." } ?? "")
    case .ambiguousRecord(_, let ids) where Set(ids).count < ids.count:
      "Ge dem olika id i filerna. ”kansli check” visar var de står."
    case .ambiguousRecord: "Skriv hela id:t, eller ange ett förbunds mapp."
    case .unknownField(_, _, let nearest, let keys):
      meant(nearest) + "Fälten är: \(keys.joined(separator: ", "))."
    case .ambiguousField: "Skriv hela namnet."
    case .wrongUse(let use): use.advice
    case .notSaved(.conflict(let conflicts)):
      conflicts.map { conflict in
        "Du skrev ”\(conflict.mine.oneLine)”, i filen står ”\(conflict.theirs.oneLine)”."
      }.joined(separator: " ") + " Ingenting är sparat."
    case .notSaved(let failure): failure.advice.replacing(" (F5)", with: "")
    }
  }

  private func meant(_ word: String?) -> String { word.map { "Menade du ”\($0)”? " } ?? "" }

  /// As people read it.
  var lines: [String] {
    ["Fel: \(message)"] + (advice.isEmpty ? [] : ["  " + advice])
  }
}
