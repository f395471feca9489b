import FileStore

/// Why a command could not be carried out.
enum CommandFailure: Error {
  case noForbund(String)
  case severalForbund(path: String, names: [String])
  case unwritable(String, reason: String)
  case noSuchTheme(String, [String])

  var message: String {
    switch self {
    case .noForbund(let path): "Mappen \(path) innehåller inget förbund: forbund.yaml saknas."
    case .severalForbund(let path, let names):
      "Mappen \(path) innehåller flera förbund: \(names.joined(separator: ", "))."
    case .unwritable(let path, let reason): "\(path) kunde inte skrivas: \(reason)."
    case .noSuchTheme(let name, _): "Temat ”\(name)” finns inte."
    }
  }

  var advice: String {
    switch self {
    case .noForbund: "Ange mappen, eller skapa ett förbund med ”kansli init MAPP”."
    case .severalForbund(let path, let names):
      "Ange ett av dem, till exempel \(path)/\(names.first ?? "")."
    case .unwritable: "Kontrollera rättigheter och utrymme."
    case .noSuchTheme(_, let names): "Välj ett av: \(names.joined(separator: ", "))."
    }
  }
}
