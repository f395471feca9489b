/// Why a change cannot be made to the record as it is now.
package enum EditRefusal: Error, Hashable, Sendable {
  case noSuchRecord(Address)
  case noSuchField(String)
  case noSuchPart(String)
  case invalid(field: String, InvalidInput)
  /// The value is no longer the one that the change starts from.
  case changedSince(field: String, expected: String, found: String)
  /// The part looks different from the one that was to be removed or moved.
  case partChangedSince(id: String)
  /// Somebody has written something beside what was added, that nothing would bring back.
  case wouldLose(id: String, text: String)
  /// `label` is what people call the field that tells records apart.
  case idTaken(String, label: String = "Id")
  /// Ids are what references and history hold on to.
  case idIsFixed
}

extension EditRefusal {
  /// What is wrong and what to do, in Swedish.
  package var message: String {
    switch self {
    case .noSuchRecord(let address):
      "Posten \(address.path.isEmpty ? address.file : address.path) finns inte längre."
    case .noSuchField(let key): "Fältet ”\(key)” finns inte."
    case .noSuchPart(let key): "Listan ”\(key)” finns inte."
    case .invalid(let field, let reason): "\(field): \(reason.message) \(reason.advice)"
    case .changedSince(let field, let expected, let found):
      "\(field) har ändrats sedan dess: väntade ”\(expected)”, men där står ”\(found)”."
    case .partChangedSince(let id): "”\(id)” har ändrats sedan dess."
    case .wouldLose(let id, let text):
      "”\(id)” har fått \(text.quotedBriefly) sedan dess, som skulle gå förlorat."
    case .idTaken(let id, let label):
      label == "Id"
        ? "Id ”\(id)” är upptaget. Välj ett annat."
        : "\(label): ”\(id)” finns redan. Skriv ett annat, eller ändra raden som finns."
    case .idIsFixed: "Ett id kan inte ändras. Lägg till en ny post och ta bort den gamla."
    }
  }
}
