import Finsam
import Testing

struct ASFTimingTests {
  typealias Times = ActivityTiming.Times

  static let plain: [(String, String, Int?)] = [
    ("Löpande", "löpande", nil),
    ("Vid behov", "vid behov", nil),
    ("Vid behov och löpande", "löpande, vid behov", nil),
    ("10 ggr 2017", "10 gånger, 2017", 10),
    ("Vid behov, Minst 4 ggr.", "minst 4 gånger, vid behov", 4),
    ("Minst fyra gånger per år", "minst 4 gånger", 4),
    ("minst 4", "minst 4 gånger", 4),
    ("Våren 2017", "våren 2017", 1),
    ("hösten", "hösten", 1),
    ("Två gånger per år", "2 gånger", 2),
    ("Löpande, 2 ggr under hösten 2018", "2 gånger, löpande, hösten 2018", 2),
    ("En gång i mars", "1 gång, mars", 1),
    ("Kvartalsvis", "4 gånger", 4),
    ("2017", "2017", 1),
  ]

  @Test(arguments: plain)
  func `what is printed is understood`(printed: String, words: String, wanted: Int?) {
    let timing = ActivityTiming(printed)
    #expect(timing.printed == printed)
    #expect(timing.words == words)
    #expect(timing.wanted == wanted)
    #expect(timing.otherWords == [])
  }

  @Test func `conditions are kept as other words`() {
    let timing = ActivityTiming("Löpande, utifrån behov från parterna och utifrån budget")
    #expect(timing.words == "löpande, vid behov")
    #expect(timing.otherWords == ["parterna", "budget"])
  }

  @Test(arguments: ["", "Kanske", "När det passar", "4711 kronor", "0 ggr"])
  func `what cannot be understood is not guessed`(printed: String) {
    let timing = ActivityTiming(printed)
    #expect(!timing.isUnderstood)
    #expect(timing.wanted == nil)
  }

  static let periods: [(String, String, String)] = [
    ("Löpande", "2017-01-01", "2017-12-31"),
    ("Våren 2017", "2017-01-01", "2017-06-30"),
    ("Sommaren", "2017-06-01", "2017-08-31"),
    ("Hösten", "2017-07-01", "2017-12-31"),
    ("februari 2020", "2020-02-01", "2020-02-29"),
    ("10 ggr 2018", "2018-01-01", "2018-12-31"),
  ]

  @Test(arguments: periods)
  func `the period is a part of the plan's year`(printed: String, first: String, last: String)
    throws
  {
    let period = ActivityTiming(printed).period(in: Year(2017))
    #expect(try period == Day(text: first)...Day(text: last))
  }
}
