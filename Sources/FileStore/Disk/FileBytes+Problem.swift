import Finsam
import Glibc

extension FileBytes.Failure {
  /// The problem of a data file that could not be read.
  func problem(file: String) -> Problem {
    switch self {
    case .missing:
      Problem(file: file, message: "Filen finns inte.", advice: "Kontrollera namnet.")
    case .brokenLink:
      Problem(
        file: file, message: "Länken leder ingenstans.",
        advice: "Rätta länken, eller ta bort den.")
    case .folder:
      Problem(
        file: file, message: "Detta är en mapp, men skulle vara en fil.",
        advice: "Byt namn på mappen, eller flytta den härifrån.")
    case .notAFile:
      Problem(
        file: file, message: "Detta är inte en vanlig fil, utan ett rör eller en enhet.",
        advice: "Ta bort den härifrån.")
    case .tooLarge(let size, let largest):
      Problem(
        file: file,
        message:
          "Filen är för stor: \(size / 1_048_576) MB; högst \(largest / 1_048_576) MB läses.",
        advice: "Kontrollera att rätt fil ligger här.")
    case .noPermission:
      Problem(
        file: file, message: "Du får inte läsa filen.",
        advice: "Be filens eller mappens ägare om behörighet att läsa den.")
    case .other(let code):
      Problem(
        file: file, message: "Filen gick inte att läsa: \(ErrorText.of(code)).",
        advice: "Försök igen, och kontrollera disken eller nätverket.")
    }
  }
}

/// The system's own words for an error. strerror(3).
enum ErrorText {
  static func of(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "fel \(code)"
  }
}
