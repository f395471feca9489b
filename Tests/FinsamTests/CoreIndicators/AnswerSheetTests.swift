import Testing

@testable import Finsam

/// A survey tool's export becomes counts, and its rows are forgotten.
struct AnswerSheetTests {
  private func office() throws -> Office {
    var office = try SurveyFigureTests.office([])
    var insats = Insats()
    (insats.id, insats.name) = ("trisam", "TRISAM")
    office.insatser = [insats]
    return office
  }

  /// The rows that the lines become, and what is wrong with them.
  private func counted(_ lines: [String], _ office: Office) throws -> (
    rows: [String], faults: [String], sheet: AnswerSheet
  ) {
    let cells = lines.map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    var sheet = try #require(AnswerSheet(cells[0], office))
    for (row, cells) in cells.enumerated().dropFirst() { sheet.count(cells, row: row) }
    let drafts = sheet.drafts(after: office.indicators.answers.map(\.id))
    return (
      drafts.map { $0.fields.map(\.text).joined(separator: " ") },
      sheet.faults.map { "\($0.row):\($0.column) \($0.message)" }, sheet
    )
  }

  @Test func `a row for each who answered, with a column for each point`() throws {
    let told = try counted(
      [
        "Svarande;E-post;Respondentgrupp;Insats;Kön;3a Påståendet;3c",
        "Anna;a@b.se;Deltagare;TRISAM;Kvinna;4;",
        "Bo;b@b.se;deltagare;trisam;man;5 Instämmer helt;",
        "Eva;c@b.se;deltagare;Trisam;kvinna;Instämmer inte alls;", "Dag;d@b.se;Personal;;;;3",
      ], try office())
    #expect(told.faults == [])
    #expect(
      told.rows == [
        "s-1 2019 3a deltagare trisam kvinna 1 0 0 1 0 0",
        "s-2 2019 3a deltagare trisam man 0 0 0 0 1 0",
        "s-3 2019 3c insatspersonal ej angivet 0 0 1 0 0 0",
      ])
    // Who they are is left out.
    #expect(
      told.sheet.fields == [nil, nil, "grupp", "insats", "kön", "mätpunkt", "mätpunkt"])
  }

  @Test func `a row for each answer, with the point in a column`() throws {
    let told = try counted(
      [
        "Mätpunkt;Svar;Grupp", "3c;4;insatspersonal", "Påstående 8-1;5;insatspersonal",
        "3c;4;personal",
      ], try office())
    #expect(told.faults == [])
    #expect(
      told.rows == [
        "s-1 2019 3c insatspersonal 0 0 0 2 0 0", "s-2 2019 8-1 insatspersonal 0 0 0 0 1 0",
      ])
  }

  @Test func `who leaves a point open is counted as no answer`() throws {
    let told = try counted(["grupp;3c", "personal;", "personal;5"], try office())
    #expect(told.rows == ["s-1 2019 3c insatspersonal 0 0 0 0 1 1"])
  }

  @Test func `without a column for the group a point tells whose it is, or it is asked`() throws {
    let told = try counted(["3c;12a", "4;", ";5"], try office())
    #expect(told.faults == ["2:1 Det framgår inte vilken grupp som har svarat."])
    #expect(told.rows == ["s-1 2019 3c insatspersonal 0 0 0 1 0 0"])
  }

  @Test func `what cannot be read is told cell by cell`() throws {
    let told = try counted(
      [
        "Grupp;Insats;Kön;3a", "deltagare;Trisamm;kvinna;4", "deltagare;trisam;x;4",
        "deltagare;trisam;man;7", "styrelse;;;4", "okänd;;;4", "deltagare;;;-1",
      ], try office())
    #expect(
      told.faults == [
        "1:1 Insatsen ”Trisamm” finns inte.", "2:2 ”x” går inte att läsa som kön.",
        "3:3 ”7” är inget svar på skalan 1–5.", "4:3 Mätpunkt 3a besvaras inte av styrelse.",
        "5:0 Respondentgruppen ”okänd” finns inte.", "6:3 ”-1” är inget svar på skalan 1–5.",
      ])
  }

  @Test func `answers that stand already are not counted again`() throws {
    var office = try office()
    office.indicators.answers = [SurveyFigureTests.answers("3c", .staff, [0, 0, 0, 0, 9])]
    let told = try counted(["grupp;3c", "personal;4"], office)
    #expect(
      told.faults == [
        "1:0 Svar på 3c från insatspersonal står redan i registret, på raden "
          + "2019-3c-insatspersonal--."
      ])
    #expect(told.rows == [])
  }

  @Test func `with several rounds the file must say which`() throws {
    var office = try office()
    office.indicators.rounds.append(try SurveyFigureTests.round("2018"))
    #expect(
      try counted(["grupp;3c", "personal;4"], office).faults
        == ["1:0 Det framgår inte vilken enkätomgång svaret hör till."])
    #expect(
      try counted(["runda;grupp;3c", "2018;personal;4"], office).rows
        == ["s-1 2018 3c insatspersonal 0 0 0 1 0 0"])
  }

  @Test(arguments: [
    ["id", "runda", "mätpunkt", "grupp", "svar_1", "svar_5"], ["namn", "ort"], [],
  ])
  func `other columns are of no such file`(header: [String]) throws {
    #expect(AnswerSheet(header, try office()) == nil)
  }
}
