import Finsam
import Testing

@testable import FileStore

/// Exports of ledgers as rows, in the shapes that municipalities hand over. All figures are
/// invented, and every file says so.
@Suite struct LedgerFileTests {
  /// Semicolons, with title rows and a sum.
  static let semicolons = """
    Resultatrapport, påhittat exempel;;;
    Period 2014-01-01 – 2014-12-31;;;

    Konto;Kontonamn;Projekt;Projektnamn;Utfall
    4010;Köpt verksamhet;101;Våren;580 000,00
    4010;Köpt verksamhet;102;Hösten;745\u{A0}200,50
    3010;Bidrag;;;−6 028 000,00
    6110;Kontorsmaterial;;;1\u{202F}345,50-
    Summa kostnader;;;;-1
    ;;;;

    """
  /// Tabs, with debit and credit.
  static let debitAndCredit = """
    Påhittat exempel
    Kontonr\tBenämning\tProjekt\tDebet\tKredit
    4010\tKöpt verksamhet\t101 Våren\t600 000,00\t20 000,00
    3010\tBidrag\t\t\t6 028 000
    1930\tBank\t\t6 028 000\t580 000,00

    """
  /// Credit as minus, account and name in one cell.
  static let minus = """
    Konto,Belopp,Anmärkning
    4010 Köpt verksamhet,580000.00,Påhittat exempel
    3010 Bidrag,-6028000,

    """

  private func ledger(_ text: String) -> LedgerFile {
    LedgerFile(name: "huvudbok.csv", bytes: Array(text.utf8))
  }

  @Test func `semicolons with titles above are read, sums left out`() {
    let file = ledger(Self.semicolons)
    #expect(file.problems == [])
    #expect(file.ledger.year == Year(2014))
    #expect(file.ledger.sums == 1)
    #expect(
      file.ledger.accounts == [
        Ledger.Account(
          "4010", name: "Köpt verksamhet", project: "101", projectName: "Våren",
          amount: 58_000_000),
        Ledger.Account(
          "4010", name: "Köpt verksamhet", project: "102", projectName: "Hösten",
          amount: 74_520_050),
        Ledger.Account("3010", name: "Bidrag", amount: -602_800_000),
        Ledger.Account("6110", name: "Kontorsmaterial", amount: -134_550),
      ])
  }

  @Test func `debit less credit is the amount, and the balance sheet is told apart`() {
    let file = ledger(Self.debitAndCredit)
    #expect(file.problems == [])
    #expect(file.ledger.year == nil)
    #expect(
      file.ledger.accounts == [
        Ledger.Account(
          "4010", name: "Köpt verksamhet", project: "101", projectName: "Våren",
          amount: 58_000_000),
        Ledger.Account("3010", name: "Bidrag", amount: -602_800_000),
        Ledger.Account("1930", name: "Bank", isOfBalance: true, amount: 544_800_000),
      ])
  }

  @Test func `credit as minus is read, with the account's name behind its number`() {
    let file = ledger(Self.minus)
    #expect(file.problems == [])
    #expect(
      file.ledger.accounts == [
        Ledger.Account("4010", name: "Köpt verksamhet", amount: 58_000_000),
        Ledger.Account("3010", name: "Bidrag", amount: -602_800_000),
      ])
  }

  @Test(arguments: [semicolons, debitAndCredit, minus])
  func `a file says the same in each encoding, and with any line ends`(text: String) throws {
    let plain = ledger(text).ledger
    #expect(!plain.accounts.isEmpty)
    let marked = SourceText.byteOrderMark + Array(text.utf8)
    #expect(LedgerFile(name: "", bytes: marked).ledger == plain)
    // Windows-1252 has no minus sign and no narrow space of its own.
    let western = text.replacing("−", with: "-").replacing("\u{202F}", with: "\u{A0}")
    let bytes = try CellEncoding.windows1252.bytes(western)
    #expect(LedgerFile(name: "", bytes: bytes).ledger == plain)
    #expect(ledger(text.replacing("\n", with: "\r\n")).ledger == plain)
    #expect(ledger(text.replacing("\n", with: "\r")).ledger == plain)
  }

  @Test func `each row that cannot be understood is told by line and column`() {
    let file = ledger(
      "Konto;Projekt;Belopp\n4010;;1.234\nKassa;;100\n;;55,00\n4011;;12,345\n4012;;hundra\n4013;;1 2 3\n4014;;99999999999999\n"
    )
    #expect(
      file.problems.map { "\($0.line):\($0.column) \($0.message) \($0.advice)" } == [
        "2:7 ”1.234” går att läsa på två sätt. Skriv till exempel 1 234,56 eller −1234,56.",
        "3:1 ”Kassa” är inget konto. Skriv kontots nummer, eller ta bort raden.",
        "4:1 Raden har ett belopp men inget konto. Skriv kontots nummer, eller ta bort raden.",
        "5:7 ”12,345” har fler än två decimaler. Skriv kronor och ören, till exempel 1 234,56.",
        "6:7 ”hundra” är inget belopp. Skriv till exempel 1 234,56 eller −1234,56.",
        "7:7 ”1 2 3” är inget belopp. Skriv till exempel 1 234,56 eller −1234,56.",
        "8:7 ”99999999999999” är för stort för att räkna med. Rätta beloppet i filen.",
      ])
  }

  @Test(arguments: [
    ([], "Ingen rad har rubriker för konto och belopp."),
    (Array("a;b\n1;2\n".utf8), "Ingen rad har rubriker för konto och belopp."),
    ([0xFF, 0xFE, 0x4B, 0x00], "Filen är sparad som Unicode (UTF-16)."),
    (
      [0x50, 0x4B, 0x03, 0x04, 0x00],
      "Filen är en arbetsbok från Excel, eller ett annat arkiv."
    ),
    ([0x4B, 0x00, 0x4B], "Filen är ingen text."),
    (
      Array("Konto;Belopp\n".utf8) + [0xC3, 0xA5, 0xE5, 0x0A],
      "Byte 16 är inte UTF-8, som resten av filen är."
    ),
  ])
  func `what is no ledger is refused with what to do`(bytes: [UInt8], message: String) {
    let file = LedgerFile(name: "fil", bytes: bytes)
    #expect(file.problems.map(\.message) == [message])
    #expect(file.problems.allSatisfy { !$0.advice.isEmpty })
    #expect(file.ledger.accounts == [])
  }

  @Test(arguments: [
    ("", 0), ("0", 0), ("1 234,56", 123_456), ("1\u{A0}234,5", 123_450), ("-1,00", -100),
    ("−1", -100), ("–1,1", -110), ("1,00-", -100), ("1 234,00 −", -123_400), ("+7", 700),
    ("1.234,56", 123_456), ("1.234.567", 123_456_700), ("12.5", 1_250), ("1234.56", 123_456),
    ("100 kr", 10_000), ("- 1 000", -100_000), ("0,500", 50),
    ("9 999 999 999 999,99", 999_999_999_999_999),
  ])
  func `an amount is read in every way that ledgers write it`(text: String, hundredths: Int)
    throws
  {
    #expect(try LedgerAmount.hundredths(text) == hundredths)
  }

  @Test(arguments: ["--1", "1-1", "1,2,3", "1 23", "12 34,00", ",5", "5,", "1e3", "½", "٣", "kr"])
  func `what is no amount is not taken for one`(text: String) {
    #expect(throws: LedgerAmount.Fault.self) { try LedgerAmount.hundredths(text) }
  }
}
