import Finsam
import Glibc

/// Why the names in a folder could not be read.
enum FolderFailure: Error, Equatable {
  case missing
  /// A symbolic link to something that is not there, or to itself.
  case brokenLink
  case notAFolder
  case noPermission
  case other(Int32)

  init(code: Int32, path: String) {
    var status = stat()
    switch code {
    case ENOENT: self = lstat(path, &status) == 0 ? .brokenLink : .missing
    case ELOOP: self = .brokenLink
    case ENOTDIR: self = .notAFolder
    case EACCES, EPERM: self = .noPermission
    default: self = .other(code)
    }
  }

  /// The problem of a folder of data; what lies in it is not known, and not taken for nothing.
  func problem(folder: String) -> Problem {
    let (message, advice) =
      switch self {
      case .missing:
        ("Mappen finns inte.", "Kontrollera sökvägen, eller skapa mappen med ”kansli init”.")
      case .brokenLink:
        ("Länken leder ingenstans.", "Rätta länken, eller ta bort den.")
      case .notAFolder:
        (
          "Detta är en fil, men skulle vara en mapp.",
          "Byt namn på filen, eller flytta den härifrån."
        )
      case .noPermission:
        ("Du får inte läsa mappen.", "Be mappens ägare om behörighet att läsa den.")
      case .other(let code):
        (
          "Mappen gick inte att läsa: \(ErrorText.of(code)).",
          "Försök igen, och kontrollera disken eller nätverket."
        )
      }
    return Problem(file: folder, message: message, advice: advice)
  }
}
