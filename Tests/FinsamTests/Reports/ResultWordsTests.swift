import Finsam
import Testing

/// What an insats came to, as it is told in full.
struct ResultWordsTests {
  private func result(_ fields: (inout Result) throws -> Void) rethrows -> String {
    var result = Result()
    result.name = "Nyttjade platser"
    try fields(&result)
    return result.told
  }

  @Test func `a figure is told with what it is a share of, and when`() throws {
    let told = try result {
      $0.value = .number(Number(1))
      $0.unit = "platser"
      $0.denominator = Number(4)
      $0.day = try PrintedDay(text: "2017-12-31")
    }
    #expect(told == "Nyttjade platser: 1 plats av 4, 2017-12-31")
  }

  @Test func `a result in words is told with what it is about`() {
    #expect(result { $0.words = "en förlängdes." } == "Nyttjade platser: en förlängdes.")
    #expect(result { _ in } == "Nyttjade platser")
  }
}
