import Testing

@testable import Finsam

/// The days of a decision beside those that its own wording names.
struct DecisionPeriodTests {
  private static let wholeYear = ["under %y", "för år %y", "avseende %y", "för kalenderåret %y"]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: min(day, Day.daysInMonth(month, of: year))) ?? .last
  }

  private static func findings(_ wording: String, _ from: Day?, _ to: Day?) -> [Finding] {
    var decision = Resolution()
    (decision.id, decision.wording, decision.verdict) = ("a", wording, .granted)
    decision.amount = Kronor(100)
    (decision.from, decision.to) = (from.map { .day($0) }, to.map { .day($0) })
    var item = AgendaItem()
    (item.id, item.decisions) = ("1", [decision])
    var meeting = Meeting()
    (meeting.id, meeting.items) = ("2014-01-31", [item])
    var office = Office()
    office.meetings.all = [meeting]
    let survey = Survey(office)
    return survey.decisionsAgainstWording + survey.grantsWithoutPeriod
  }

  /// A wording of a time, with its first and last day.
  private static func period(_ chance: inout SplitMix) -> (words: String, first: Day, last: Day) {
    let year = Int.random(in: 2012...2025, using: &chance)
    let (month, later) = (
      Int.random(in: 1...6, using: &chance), Int.random(in: 7...12, using: &chance)
    )
    let (first, last) = (day(year, month, 1), day(year, later, 31))
    let names = Day.monthNames
    switch Int.random(in: 0..<9, using: &chance) {
    case 0: return ("för perioden \(first.text) - \(last.text)", first, last)
    case 1: return ("fr.o.m. \(first.text) och längst t.o.m. \(last.text)", first, last)
    case 2:
      return (
        "från och med 1 \(names[month - 1]) \(year) till och med \(last.day) \(names[later - 1]) "
          + "\(year)", first, last
      )
    case 3: return ("under \(names[month - 1])–\(names[later - 1]) \(year)", first, last)
    case 4:
      return ("under \(year)–\(year + 2)", day(year, 1, 1), day(year + 2, 12, 31))
    case 5:
      return ("för \(year), \(year + 1) och \(year + 2)", day(year, 1, 1), day(year + 2, 12, 31))
    case 6: return ("för första halvåret \(year)", day(year, 1, 1), day(year, 6, 30))
    case 7: return ("perioden \(first.text) –\(last.text)", first, last)
    default:
      let words = wholeYear.randomElement(using: &chance) ?? ""
      return (words.replacing("%y", with: String(year)), day(year, 1, 1), day(year, 12, 31))
    }
  }

  @Test func `days that the wording names are no finding, and others are`() {
    var chance = SplitMix(seed: 3)
    for _ in 0..<600 {
      let (words, first, last) = Self.period(&chance)
      let wording =
        "Styrelsen beslutade 2011-02-03 att bevilja Urkraft 500 000 kronor till 15 platser i "
        + "projektet \(words) enligt ansökan"
      #expect(Self.findings(wording, first, last) == [], "\(wording) \(first.text) \(last.text)")
      let years = Int.random(in: 1...3, using: &chance) * (Bool.random(using: &chance) ? 1 : -1)
      let other = Self.day(first.year + years * 4, first.month, first.day)
      let late = Self.day(last.year + years * 4, last.month, last.day)
      #expect(
        Self.findings(wording, other, last).map(\.place.field) == ["från"],
        "\(wording) \(other.text)")
      #expect(
        Self.findings(wording, first, late).map(\.place.field) == ["till"],
        "\(wording) \(late.text)")
    }
  }

  /// A month off is told of where the wording has months or days.
  @Test func `a month that is another than the wording's is told of`() {
    var chance = SplitMix(seed: 4)
    for _ in 0..<200 {
      let (words, first, last) = Self.period(&chance)
      guard words.contains("-") && words.contains(first.text) else { continue }
      let other = Self.day(first.year, first.month + 1, 1)
      let found = Self.findings("att bevilja medel \(words)", other, last)
      #expect(found.map(\.place.field) == ["från"], "\(words) \(other.text)")
    }
  }

  @Test func `what names no time, or a vague one, is held against nothing`() {
    for wording in [
      "att bevilja medel", "att godkänna förslaget till budget 2015",
      "att bevilja medel hösten 2013",
      "att enligt protokoll 2013-05-16 bevilja medel", "att bevilja medel efter årsskiftet 2013",
    ] {
      #expect(
        Self.findings(wording, Self.day(2014, 1, 1), Self.day(2014, 12, 31)) == [], "\(wording)")
    }
  }

  @Test func `money that is granted without an end is told of, unless it is until further notice`()
  {
    let first = Self.day(2014, 1, 1)
    let found = Self.findings("att bevilja medel fr.o.m. 2014-01-01", first, nil)
    #expect(found.map(\.check) == [.grantWithoutPeriod])
    #expect(found.map(\.place.field) == ["till"])
    #expect(found.map(\.nature) == [.silence])
    #expect(Self.findings("att bevilja medel tills vidare", first, nil) == [])
    #expect(Self.findings("att bevilja medel", first, Self.day(2014, 12, 31)) == [])
    #expect(Self.findings("att bevilja medel", nil, nil).map(\.place.field) == ["från"])
  }
}
