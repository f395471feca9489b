import Finsam
import Testing

struct NumberSeriesTests {
  @Test(arguments: [
    ([], "kaa-1"), (["sk-14-036", "no-14-009", "sk-14-007"], "sk-14-037"),
    (["no-14-009"], "no-14-010"), (["a", "b"], "kaa-1"),
    (["k-9223372036854775807", "k-3"], "k-4"),
  ])
  func `a case number goes on from the latest series`(taken: [String], next: String) {
    #expect(KAACase.nextNumber(after: taken) == next)
  }
}
