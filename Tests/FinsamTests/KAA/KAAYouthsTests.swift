import Finsam
import Testing

/// A youth is counted once, whatever number of cases there are.
struct KAAYouthsTests {
  private static func youths(_ earlier: KeyValuePairs<String, String>) throws -> [[String]] {
    let cases = try earlier.map { try KAACase.youth(["ärende": $0, "tidigare_ärende": $1]) }
    let youths = KAAYouths(cases)
    return (0..<youths.count).map { youths[$0].map { cases[$0].id } }
  }

  @Test func `cases are one youth's through any number of earlier ones`() throws {
    #expect(
      try Self.youths(["a": "", "b": "c", "c": "a", "d": "a", "e": ""])
        == [["a", "b", "c", "d"], ["e"]])
    #expect(try Self.youths(["a": "", "b": ""]) == [["a"], ["b"]])
    #expect(try Self.youths([:]) == [])
  }

  @Test func `an earlier case that is gone still ties those together that name it`() throws {
    #expect(try Self.youths(["a": "x", "b": "y", "c": "x"]) == [["a", "c"], ["b"]])
  }

  @Test func `rings, cases that name themselves and numbers used twice come to an end`() throws {
    #expect(
      try Self.youths(["a": "b", "b": "c", "c": "a", "d": "d"]) == [["a", "b", "c"], ["d"]])
    #expect(try Self.youths(["a": "", "a": "", "b": "a"]) == [["a", "a", "b"]])
    let long = (0..<20_000).map { number in
      var one = KAACase()
      one.id = "k-\(number)"
      one.previous = "k-\((number * 7_919 + 1) % 20_000)"
      return one
    }
    #expect(KAAYouths(long).count < 20_000)
  }

  @Test func `several cases in the half-year are one in every count`() throws {
    let first = try KAACase.youth([
      "händelsedag": "2014-08-10", "inbjuden": "2014-08-12", "avslutad": "2014-09-10",
      "avslutsorsak": "återgått i utbildning", "aktivitet": "känd planering",
    ])
    let again = try (2...5).map { number in
      try KAACase.youth([
        "ärende": "k-\(number)", "tidigare_ärende": "k-\(number - 1)", "inbjuden": "2014-09-20",
        "aktivitet": "känd planering",
      ])
    }
    let summary = try KAASummaryTests.summary([first] + again)
    #expect(summary.covered.map(\.total.all) == [.count(1), .count(1)])
    #expect(summary.ended.total.all == .count(1))
    #expect(
      summary.shares.map { "\($0.title) \($0.part.text) av \($0.whole.text)" } == [
        "Kontaktade i tid 1 av 1", "Uppföljda ungdomar 0 av 0", "Uppföljningar 0 av 0",
        "Dokumenterade 7/7 0 av 1", "Åter i utbildning 1 av 1",
      ])
    let hidden = try KAASummaryTests.summary([first] + again, limit: 5)
    #expect(hidden.covered.map(\.total.all) == [.hidden, .hidden])
  }

  @Test func `two cases that ask for the same month ask once`() throws {
    let cases = try (1...2).map { number in
      try KAACase.youth([
        "ärende": "k-\(number)", "tidigare_ärende": number == 2 ? "k-1" : "",
        "inbjuden": "2014-09-20",
      ])
    }
    let summary = try KAASummaryTests.summary(
      cases, contacts: [("k-1", "2014-10-05"), ("k-2", "2014-10-06")])
    #expect(try KAASummaryTests.share("Uppföljda ungdomar", in: summary) == "1 av 1")
    #expect(try KAASummaryTests.share("Uppföljningar", in: summary) == "1 av 2")
  }

  /// Where cases differ: the group and the municipality of the first day, the latest reason.
  @Test func `who moves within the förbund is counted once, where they were first`() throws {
    let before = try KAACase.youth([
      "kommun": "Norsjö", "intagsgrupp": "ej sökt", "händelsedag": "2014-05-15",
      "avslutad": "2014-09-20", "avslutsorsak": "inte längre folkbokförd i kommunen", "kön": "",
    ])
    let after = try KAACase.youth([
      "ärende": "k-2", "tidigare_ärende": "k-1", "händelsedag": "2014-09-20", "kön": "man",
      "intagsgrupp": "inflyttad",
    ])
    for cases in [[before, after], [after, before]] {
      let summary = try KAASummaryTests.summary(cases)
      let rows =
        (summary.covered.flatMap(\.rows) + [summary.covered[1].total, summary.ended.total])
        .filter { $0.all != .count(0) }
      #expect(
        rows.map { "\($0.label) \($0.men?.text ?? "") \($0.all.text)" } == [
          "G1 ej sökt 1 1", "Norsjö 1 1", "Alla 1 1", "Alla 1 1",
        ])
    }
  }

  @Test func `the rows of one youth have the same number`() throws {
    let cases = try [
      ("k-1", "", "1997-05-05"), ("k-2", "", "1996-05-05"), ("k-3", "k-1", "1997-05-05"),
    ]
    .map { try KAACase.youth(["ärende": $0.0, "tidigare_ärende": $0.1, "födelsedag": $0.2]) }
    let rows = try KAAReportRow.rows(
      KAASummaryTests.period, cases: cases, rules: KAAFiles.rules(), on: Day(text: "2014-12-31"))
    #expect(
      rows.map { $0[1...3].joined(separator: " ") } == ["1 ärende 1", "2 ärende 2", "3 ärende 2"])
  }
}
