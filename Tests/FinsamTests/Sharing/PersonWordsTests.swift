import Testing

@testable import Finsam

/// Which words tell of few people, and which do not.
struct PersonWordsTests {
  @Test(arguments: [
    ("3 kvinnor från Norsjö", ["3 kvinnor"]), ("De tre männen slutade.", ["tre männen"]),
    ("Tre hushåll i Norsjö", ["Tre hushåll"]), ("2 personer i Norsjö", ["2 personer"]),
    ("Tre män fick arbete, en kvinna studerar.", ["Tre män", "en kvinna"]),
    ("Bevilja 3 platser för 3 kvinnor", ["3 kvinnor"]), ("den enda mannen", ["enda mannen"]),
    ("två unga män", ["två unga män"]), ("båda deltagarna", ["båda deltagarna"]),
    ("4 av 18 deltagare", ["4 av 18 deltagare"]), ("en man", ["en man"]),
    ("tre gick till studier", ["tre gick"]), ("4 flyktingar deltog", ["4 flyktingar"]),
    ("Två killar slutade.", ["Två killar"]), ("två av dem är klara", ["två av dem"]),
    ("3 fick arbete och en studerar", ["3 fick", "en studerar"]), ("13 fick arbete", []),
    ("12 deltagare", []), ("fem personer", []), ("3 % av deltagarna", []),
    ("3 månader. Personer med stöd", []), ("en insats för personer", []), ("ett individ- och", []),
    ("§ 3 Personer", ["3 Personer"]), ("2 kommuner, personer", []), ("man kan", []), ("", []),
  ])
  func `small numbers beside words for people are found`(text: String, words: [String]) {
    #expect(PersonWords.fewTold(in: text, below: 5) == words)
  }

  @Test(arguments: [
    ("kr/deltagare", true), ("kronor per person", true), ("Kostnad per elev", true),
    ("kr/plats", false), ("kr", false), ("personer", false),
  ])
  func `money for each person is told from money`(text: String, isRate: Bool) {
    #expect(PersonWords.areRate(text) == isRate)
  }
}
