import Finsam
import Testing

struct SearchTextTests {
  @Test(arguments: [
    ("arbets skellefteå", true), ("SKELLEFTEÅ", true), ("skelleftea\u{30A}", true),
    ("skelleftea", false), ("kommun  arbets", true), ("norsjö", false), ("ide", true),
    ("idé", true), ("", true), ("   ", true), ("torgets", false), ("漢", true),
    ("字", true), ("漢字", true), ("漢字漢", false),
  ])
  func `every word typed must occur`(typed: String, isFound: Bool) {
    let text = SearchText("Arbetsmarknadstorget, Skellefteå kommun: en idé 漢字")
    #expect(text.matches(SearchQuery(typed)) == isFound)
  }
}
