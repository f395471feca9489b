import Finsam
import Testing

struct CountPeriodTests {
  @Test(arguments: [
    ("2014-Q3", "kvartal 3 2014"), ("2014-H1", "första halvåret 2014"),
    ("2014-H2", "andra halvåret 2014"), ("2014", "2014"), ("2012-2013", "2012–2013"),
    ("hela", "hela projekttiden"),
  ])
  func `a period is read, written and shown`(text: String, shown: String) throws {
    let period = try CountPeriod(text: text)
    #expect(period.text == text)
    #expect(period.shown == shown)
  }

  @Test(arguments: [
    "", "14", "2014-", "2014-Q0", "2014-Q5", "2014-H3", "2014-Q33", "2014-05", "2014-H1-Q1", "Hela",
    "hela ", "2014-H2 ", "2014–H2", "1899", "2200-Q1", "hela projektet", "2013/2014", "Q3-2014",
    "2013-2013", "2013-2012", "2012-2013-2014", "2012-13", "2012–2013",
  ])
  func `anything else is refused with what to write`(text: String) {
    #expect(throws: InvalidInput.notACountPeriod(text)) { try CountPeriod(text: text) }
    let refusal = InvalidInput.notACountPeriod("2014-05")
    #expect(refusal.message == "”2014-05” är ingen period.")
    #expect(
      refusal.advice
        == "Skriv ett år (2014), flera år (2012-2013), ett halvår (2014-H2), ett kvartal (2014-Q3) "
        + "eller hela.")
  }

  @Test func `what is typed may be in small letters or large`() throws {
    #expect(try Kind.period.canonical(" 2014-h2 ") == "2014-H2")
    #expect(try Kind.period.canonical("2014-q1") == "2014-Q1")
    #expect(try Kind.period.canonical("HELA") == "hela")
  }

  @Test func `what is typed may be as the program shows it, and as people say it`() throws {
    var periods = ["hela"]
    for year in 1990...2030 {
      periods += ["\(year)", "\(year)-\(year + 1)", "\(year)-H1", "\(year)-H2"]
      periods += (1...4).map { "\(year)-Q\($0)" }
    }
    for text in periods {
      let period = try CountPeriod(text: text)
      for typed in [
        period.shown, period.short, period.shown.uppercased(), " \(text.lowercased()) ",
      ] {
        #expect(try Kind.period.canonical(typed) == text, "\(typed)")
      }
    }
    for (typed, text) in [
      ("h2 2014", "2014-H2"), ("2015h1", "2015-H1"), ("2014 q3", "2014-Q3"),
      ("tredje kvartalet 2014", "2014-Q3"), ("hela tiden", "hela"),
    ] {
      #expect(try Kind.period.canonical(typed) == text)
    }
    for text in ["2014-", "halvåret 2014", "andra halvåret", "kvartal 5 2014", "2014 2015 2016"] {
      #expect(throws: InvalidInput.notACountPeriod(text)) { try Kind.period.canonical(text) }
    }
  }

  @Test func `periods come in the order that they end, the longer behind those in it`() throws {
    let ordered = [
      "2013", "2012-2013", "2014-Q1", "2014-Q2", "2014-H1", "2014-Q3", "2014-Q4", "2014-H2", "2014",
      "2013-2014", "2012-2014", "2015-Q1", "hela",
    ].compactMap(CountPeriod.init(id:))
    var chance = SplitMix(seed: 6)
    for _ in 0..<50 { #expect(ordered.shuffled(using: &chance).sorted() == ordered) }
  }

  @Test func `a period lies in every longer one and in no other`() throws {
    let inner = try CountPeriod(text: "2014-Q3")
    let outer = ["2014-H2", "2014", "2013-2014", "2014-2016", "hela"]
      .compactMap(CountPeriod.init(id:))
    let others = ["2014-Q3", "2014-Q4", "2014-H1", "2013", "2015-H2", "2012-2013"]
      .compactMap(CountPeriod.init(id:))
    #expect(outer.allSatisfy { $0.contains(inner) && !inner.contains($0) })
    #expect(!others.contains { $0.contains(inner) })
    let (short, long) = (try CountPeriod(text: "2013-2014"), try CountPeriod(text: "2012-2014"))
    #expect(long.contains(short) && !short.contains(long) && !long.contains(long))
  }
}
