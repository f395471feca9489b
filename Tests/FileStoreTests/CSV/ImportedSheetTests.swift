import Finsam
import Testing

@testable import FileStore

/// Files from spreadsheets and other systems on their way into a register.
struct ImportedSheetTests {
  private func plan(_ text: String, into rows: String = "") throws -> ImportPlan {
    try plan(Array(text.utf8), into: rows)
  }

  private func plan(_ bytes: [UInt8], into rows: String = "") throws -> ImportPlan {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    if !rows.isEmpty { disk.write("asf/handelser.csv", "id;dag;vad;antal\n" + rows) }
    var folder = disk.folder()
    return ImportPlan(.events, name: "ny.csv", bytes: bytes, into: folder.read().office)
  }

  private func texts(_ plan: ImportPlan) -> [String] {
    plan.drafts.map { $0.fields.filter { $0.key != "id" }.map(\.text).joined(separator: "|") }
  }

  @Test(arguments: [";", ",", "\t"])
  func `titles above the column names and sums are left out, and told of`(_ delimiter: String)
    throws
  {
    let text = """
      Händelser 2019
      Uttag 2020-01-07
      ;;

      Dag;Vad;Slag
      2019-03-01;Frukostmöte;möte
      2019-04-01;Summa summarum;möte
      Summa;2;
      Delsumma 2019:;;
      Totalt;;12 345,50 kr

      """
    let plan = try plan(text.replacing(";", with: delimiter).replacing("12 345,50", with: "12 345"))
    #expect(plan.problems.filter { $0.severity == .error } == [])
    #expect(texts(plan) == ["2019-03-01|möte|Frukostmöte", "2019-04-01|möte|Summa summarum"])
    #expect(
      plan.problems.map(\.message) == [
        "Det som står ovanför kolumnnamnen på rad 5 lämnas utanför.",
        "Raden är en summa och lämnas utanför.", "Raden är en summa och lämnas utanför.",
        "Raden är en summa och lämnas utanför.",
      ])
  }

  private static let sums = [
    "Summa", "SUMMA:", "S:a", "s:a ", "Tot.", "Totalt", "Total", "Delsumma Gävle", "Summa platser",
    "Summa KOMMUNER", "Hela länet", "Totalsumma 2019", "Slutsumma",
  ]

  @Test(arguments: sums)
  func `whatever a sum is called, and wherever the word stands, it is no row`(word: String) throws {
    for row in ["\(word);;;4", ";;\(word);4", "2019-12-31;;\(word);4", "\(word);;;4 500,50 kr"] {
      let plan = try plan("dag;slag;vad;antal\n2019-03-01;möte;Frukost;4\n\(row)\n")
      #expect(texts(plan).count == 1, "\(row)")
      #expect(plan.problems.map(\.message) == ["Raden är en summa och lämnas utanför."], "\(row)")
    }
  }

  @Test func `a sum beside more text is asked about, and a name is none`() throws {
    for word in ["Summa", "Totalt", "S:a", "Tot."] {
      let plan = try plan("vad;dag;slag;antal\n\(word);2019-03-01;möte;4\n")
      #expect(texts(plan).count == 1)
      #expect(
        plan.problems.map(\.message) == ["Raden ser ut som en summa, men läses in som de andra."])
    }
    for name in ["Total Bygg", "Totalprojektet", "Sumak", "Alla hjärtans dag", "Summering"] {
      let plan = try plan("vad;dag;slag;antal\n\(name);2019-03-01;möte;4\n")
      #expect(texts(plan).count == 1 && plan.problems.isEmpty, "\(name)")
    }
  }

  @Test func `rows that stand in the register, alike in all but the id, are noticed`() throws {
    let plan = try plan(
      "dag;vad\n2019-03-01;Möte\n2019-03-01;Annat\n2019-03-02;Möte\n",
      into: "h-1;2019-03-01;Möte;\nh-2;2019-03-02;Möte;\n")
    #expect(plan.repeated == [0, 2])
    #expect(plan.withoutRepeated.drafts.count == 1)
    #expect(ImportReport(plan: plan, file: "ny.csv").repetition?.hasPrefix("2 av 3 rader") == true)
  }

  @Test func `damaged letters, hidden values and other formats are not taken in`() throws {
    for text in ["vad\nTr„ff p† †sen\n", "vad\nMÃ¶te pÃ¥ gÃ¥ng\n", "vad\nM\u{FFFD}te\n"] {
      #expect(try !plan(text).isPossible)
    }
    let dos = Array("vad\nTr".utf8) + [0x84] + Array("ff p".utf8) + [0x86, 0x0A]
    #expect(try !plan(dos).isPossible)
    #expect(try !plan("vad\n•••\n").isPossible)
    let workbook = try plan(Array("PK\u{3}\u{4}".utf8) + [0, 0, 8])
    #expect(workbook.problems.map(\.advice) == ["Öppna den där och spara som CSV UTF-8."])
  }

  @Test func `signs that Excel would obey come back as they were`() throws {
    let texts = [
      "=1+1", "'=1+1", "''=1+1", "+46 70", "-5", "-fem", "@x", "＝1", "－x", "'", "''", "'x", "a'=1",
      "−5", "=", "'+", "\"=1\"", "a;b", "a\nb",
    ]
    for text in texts {
      let written = CSVText.written([["vad"], [text]])
      let plan = try plan(written)
      #expect(plan.drafts.first?.fields.first { $0.key == "vad" }?.text == text, "\(written)")
    }
    for sign in ["=", "+", "@", "＝", "＋", "－", "＠"] {
      #expect(CSVText.written([[sign + "x"]]) == "'" + sign + "x\n")
    }
  }
}
