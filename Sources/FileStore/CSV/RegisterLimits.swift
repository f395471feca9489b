import Finsam

/// How much of a CSV file is read, so that none takes long or much memory. Far above what an office
/// has: a file of 64 MB with ordinary rows is read whole.
enum RegisterLimits {
  static let rows = 400_000
  /// As many as a spreadsheet has.
  static let columns = 16_384
  static let cells = 20_000_000

  static func message(_ limit: Int, _ what: String) -> String {
    "Filen har fler än \(Number(limit).shown) \(what); resten läses inte."
  }

  static let advice = "Dela upp den, eller hämta tillbaka den rätta filen från en säkerhetskopia."
}
