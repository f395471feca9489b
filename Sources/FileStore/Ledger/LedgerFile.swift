package import Finsam

/// A file that a municipality has exported from its ledger: SIE 4, or rows in a CSV file.
package struct LedgerFile {
  package let ledger: Ledger
  /// What cannot be understood; nothing is imported while there is an error.
  package let problems: [Problem]

  /// `file` is read as rows of a ledger, whatever it holds.
  package init(_ file: ImportFile) {
    self.init(name: file.name, bytes: file.bytes)
  }

  init(name: String, bytes: [UInt8]) {
    if SIEFile.isSIE(bytes) {
      let sie = SIEFile(name: name, bytes: bytes)
      (ledger, problems) = (sie.ledger, sie.problems)
      return
    }
    if let refusal = Self.refusal(name, bytes) {
      (ledger, problems) = (Ledger(), [refusal])
      return
    }
    var encoding = CellEncoding.windows1252
    do throws(CellEncoding.Mixture) { encoding = try CellEncoding(of: bytes) } catch {
      let problem = Self.text(name, bytes).problem(
        at: error.offset, "Byte \(error.offset + 1) är inte UTF-8, som resten av filen är.",
        advice: "Spara om filen som UTF-8, eller rätta tecknet.")
      (ledger, problems) = (Ledger(), [problem])
      return
    }
    guard let sheet = LedgerSheet(name: name, bytes: bytes, encoding: encoding) else {
      let problem = Self.text(name, bytes).problem(
        at: 0, "Ingen rad har rubriker för konto och belopp.",
        advice:
          "Filen ska ha en kolumn Konto, och Belopp eller både Debet och Kredit, eller vara SIE 4."
      )
      (ledger, problems) = (Ledger(), [problem])
      return
    }
    (ledger, problems) = (sheet.ledger, sheet.problems)
  }

  /// Whether it is a list that this program has written, by ids, and not of a ledger.
  package static func isOwnList(_ file: ImportFile) -> Bool {
    let bytes = file.bytes
    if SIEFile.isSIE(bytes) { return false }
    let start = bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let names = line.split { [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")].contains($0) }
    return names.contains { String(decoding: $0, as: UTF8.self).trimmed.lowercased() == "id" }
  }

  private static func text(_ name: String, _ bytes: [UInt8]) -> RegisterText {
    RegisterText(
      file: name, bytes: bytes, encoding: .windows1252,
      grid: CellGrid(bytes, delimiter: Delimiter.usual, in: 0..<0), isConfidential: false)
  }

  /// What other programs write, and is to be saved in another way first.
  private static func refusal(_ name: String, _ bytes: [UInt8]) -> Problem? {
    let words: (String, String)? =
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        ("Filen är sparad som Unicode (UTF-16).", "Spara den som CSV UTF-8.")
      } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
        ("Filen är en arbetsbok från Excel, eller ett annat arkiv.", "Spara bladet som CSV.")
      } else if bytes.contains(0) {
        ("Filen är ingen text.", "Skriv ut den ur bokföringen som CSV eller SIE 4.")
      } else {
        nil
      }
    return words.map { message, advice in
      Problem(
        .error, file: name, line: 0, column: 0, sourceLine: "", caret: 0, message: message,
        advice: advice)
    }
  }
}
