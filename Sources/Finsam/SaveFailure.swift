/// Why nothing was saved. The data on disk is as it was.
package enum SaveFailure: Error, Equatable, Sendable {
  /// A field that two people have changed, with both values.
  package struct Conflict: Hashable, Sendable {
    package let change: Change
    package let label: String
    package let mine: String
    package let theirs: String

    package init(change: Change, label: String, mine: String, theirs: String) {
      self.change = change
      self.label = label
      self.mine = mine
      self.theirs = theirs
    }

    /// The same wish, starting from what the other person wrote.
    package var keepingMine: Change {
      guard case .field(let key, _, let to) = change.edit else { return change }
      return Change(change.address, .field(key, from: theirs, to: to))
    }
  }

  case conflict([Conflict])
  case readOnlyFile([Problem])
  case refused(EditRefusal)
  /// Another program is saving: "anna på kontor-1 sedan 2014-12-31 14:02:11".
  case locked(by: String)
  case diskFull(file: String)
  case noPermission(file: String)
  /// The new text did not read back as intended.
  case wouldDamage(file: String, what: String)
  case deleted(file: String)
  case exists(file: String)
  /// Another program writes the file again and again.
  case modifiedConcurrently(file: String)
  /// No step can be taken back, or made again: these were looked at, the latest first.
  case passedOver([UndoneStep.Passed])
  case nothingToUndo
  case nothingToRedo
  /// Youths' data that was to be removed for good is all still there.
  case notPurged(PurgeRefusal)
  /// Any other failure, in the system's words.
  case io(file: String, text: String)
}

extension SaveFailure {
  /// What went wrong, as a Swedish sentence.
  package var message: String {
    switch self {
    case .conflict(let conflicts):
      "Någon annan har ändrat \(conflicts.map { "”\($0.label)”" }.joined(separator: ", "))."
    case .readOnlyFile(let problems):
      "\(problems.first?.file ?? "Filen") innehåller fel och kan bara läsas."
    case .refused(let refusal): refusal.message
    case .locked(let owner): "Mappen är låst av \(owner)."
    case .diskFull(let file): "Disken är full: \(file) kunde inte sparas."
    case .noPermission(let file): "Du får inte skriva i \(file)."
    case .wouldDamage(let file, let what): "\(file) sparades inte: \(what)."
    case .deleted(let file): "\(file) har tagits bort av ett annat program."
    case .exists(let file): "\(file) finns redan."
    case .modifiedConcurrently(let file): "\(file) ändras just nu av ett annat program."
    case .passedOver(let steps) where steps.areMade:
      "Det behövs inte: filerna säger redan det som skulle stå efteråt."
    case .passedOver(let steps):
      "Det går inte: "
        + "\(steps.first?.words ?? "")\(steps.count < 2 ? "" : " och \(steps.count - 1) till")."
    case .nothingToUndo: "Det finns inget att ångra."
    case .nothingToRedo: "Det finns inget att göra om."
    case .notPurged(let refusal): refusal.message
    case .io(let file, let text): "\(file) kunde inte sparas: \(text)."
    }
  }

  /// What to do about it, as a Swedish sentence; nothing on disk has changed.
  package var advice: String {
    switch self {
    case .conflict: "Välj om din eller den andras text ska gälla."
    case .readOnlyFile(let problems):
      problems.first.map { "Rätta \($0.position): \($0.message)" } ?? "Rätta felen i filen."
    case .refused, .nothingToUndo, .nothingToRedo: ""
    case .locked, .modifiedConcurrently: "Vänta en stund och försök igen."
    case .diskFull: "Frigör plats och försök igen. Filen är som den var."
    case .noPermission: "Be den som äger mappen om behörighet att skriva."
    case .wouldDamage: "Filen är som den var. Gör ändringen i en editor."
    case .deleted: "Läs om filerna (F5), eller hämta tillbaka filen."
    case .exists: "Välj ett annat id."
    case .passedOver(let steps):
      steps.areMade
        ? "Inget är ändrat, och inget behöver rättas."
        : steps.contains { $0.obstacle == .forgotten }
          ? "Det som ändras i KAA går att ångra i \(DocumentKind.undoDays) dagar. Rätta för hand."
          : "Inget är ändrat. Rätta för hand det som inte stämmer."
    case .notPurged(let refusal): refusal.advice
    case .io: "Filen är som den var. Kontrollera disken eller nätverket och försök igen."
    }
  }
}
