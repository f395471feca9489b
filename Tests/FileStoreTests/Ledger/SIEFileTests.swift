import Finsam
import Testing

@testable import FileStore

/// Ledgers in the format of SIE 4. All figures are invented, and every file says so.
@Suite struct SIEFileTests {
  static let export = #"""
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    #PROGRAM "Påhittat exempel" 1.0
    #RAR 0 20140101 20141231
    #RAR -1 20130101 20131231
    #KONTO 4010 "Köpt verksamhet, \"åäö ÅÄÖ é\""
    #KONTO 3010 Bidrag
    #KTYP 1930 T
    #DIM 1 "Kostnadsställe"
    #DIM 6 "Projekt"
    #OBJEKT 6 101 "Våren"
    #IB 0 1930 100.00
    #UB 0 1930 5448099.50
    #RES 0 4010 580000.50
    #RES 0 3010 -6028000.00
    #RES -1 4010 17.00
    #OKÄND "något" {1 2} 3
    #VER A 1 20140131 "Påhittad verifikation"
    {
      #TRANS 4010 {1 "20" 6 "101"} 580000.50 "" "text med { klammer }"
      #RTRANS 4010 {6 "101"} 17.00
      #BTRANS 4010 {6 "101"} 12.00
      #TRANS 1930 {} -580000.50
    }
    #VER A 2 20140228 ""
    {
      #TRANS 3010 {} -6028000.00
      #TRANS 1930 {} 6028000
    }

    """#

  /// Vouchers alone, as a program hands them over to another.
  static let handover = #"""
    #FLAGGA 0
    #PROGRAM "Påhittat exempel" 1.0
    #FORMAT PC8
    #SIETYP 4
    #VER "" "" 20140331 "Påhittat" {
    #TRANS 6110 {} 100.5
    #TRANS 1930 {} -100.5
    }

    """#

  private static func file(_ text: String) -> LedgerFile {
    LedgerFile(name: "huvudbok.se", bytes: Array(text.utf8))
  }

  private static func bytes437(_ text: String) -> [UInt8] {
    let letters = (UInt8(0x80)...0xFF).map { (CodePage437.string([$0]).unicodeScalars.first, $0) }
    return text.unicodeScalars.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : letters.first { $0.0 == scalar }?.1 ?? 0x3F
    }
  }

  @Test func `what holds in an export is added up by account and project`() {
    let file = Self.file(Self.export)
    #expect(file.problems == [])
    #expect(file.ledger.year == Year(2014))
    #expect(file.ledger.form == "SIE 4")
    #expect(
      file.ledger.accounts == [
        Ledger.Account(
          "4010", name: "Köpt verksamhet, \"åäö ÅÄÖ é\"", project: "101", projectName: "Våren",
          amount: 58_000_050),
        Ledger.Account("1930", isOfBalance: true, amount: 544_799_950),
        Ledger.Account("3010", name: "Bidrag", amount: -602_800_000),
      ])
  }

  @Test func `vouchers that are handed over tell their year themselves`() {
    let file = Self.file(Self.handover)
    #expect(file.problems == [])
    #expect(file.ledger.year == Year(2014))
    #expect(
      file.ledger.accounts == [
        Ledger.Account("6110", amount: 10_050),
        Ledger.Account("1930", isOfBalance: true, amount: -10_050),
      ])
  }

  @Test func `without vouchers the results are what accounts come to`() {
    let results = Self.export.prefix { $0 != "{" }
    let cut = String(results).split(separator: "\n").filter {
      !$0.contains("#VER") && !$0.contains("#OKÄND")
    }.joined(separator: "\n")
    let file = Self.file(cut)
    #expect(file.problems == [])
    #expect(
      file.ledger.accounts.map { [$0.number, $0.amount.inKronor] } == [
        ["4010", "580 000,50 kr"], ["3010", "−6 028 000 kr"],
      ])
  }

  @Test(arguments: [export, handover])
  func `å, ä and ö come out the same from each way that programs write them`(text: String) throws {
    let plain = Self.file(text).ledger
    #expect(LedgerFile(name: "", bytes: Self.bytes437(text)).ledger == plain)
    #expect(
      LedgerFile(name: "", bytes: try CellEncoding.windows1252.bytes(text)).ledger == plain)
    #expect(
      LedgerFile(name: "", bytes: SourceText.byteOrderMark + Array(text.utf8)).ledger == plain)
    #expect(
      LedgerFile(name: "", bytes: Self.bytes437(text.replacing("\n", with: "\r\n"))).ledger == plain
    )
  }

  @Test(arguments: [
    (
      "#TRANS 1930 {} -580000.50", "#TRANS 1930 {} -580000.51",
      "19:1 Verifikation A 1 går inte jämnt ut: debet och kredit skiljer −0,01 kr."
    ),
    (
      "#TRANS 1930 {} 6028000", "#TRANS 1930 {} 6 028 000",
      "26:1 Verifikation A 2 går inte jämnt ut: debet och kredit skiljer −6 027 994 kr."
    ),
    ("#TRANS 3010 {} -6028000.00", "#TRANS 3010 {}", "28:1 Raden har inget belopp."),
    ("#TRANS 3010 {} -6028000.00", "#TRANS", "28:1 Raden har inget konto."),
    (
      "#TRANS 3010 {} -6028000.00", "#TRANS 3010 {} -6028000.005",
      "28:18 ”-6028000.005” har fler än två decimaler."
    ),
    (
      "\"Påhittad verifikation\"", "\"Påhittad verifikation",
      "19:19 Citattecknet avslutas inte."
    ),
    (
      "#RES 0 3010 -6028000.00", "#RES 0 3010 -6028001.00",
      "16:1 Konto 3010 är −6 028 001 kr enligt #RES, men verifikationerna ger −6 028 000 kr."
    ),
    (
      "#RAR 0 20140101 20141231", "#RAR 0 20140701 20150630",
      "5:8 Räkenskapsåret är inget kalenderår, så utfallet är inte av ett år."
    ),
  ])
  func `what does not hold is told by line and column`(old: String, new: String, told: String) {
    let problems = Self.file(Self.export.replacing(old, with: new)).problems
    let lines = problems.map { "\($0.line):\($0.column) \($0.message)" }
    #expect(lines == [told])
    #expect(problems.allSatisfy { !$0.advice.isEmpty })
  }
}
