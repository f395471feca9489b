import Finsam
import Testing

/// Who reads a finding is told what to do about it.
struct AdviceTests {
  @Test(arguments: Check.allCases) func `every check has advice`(check: Check) {
    let advice = Finding(check, at: Place(Address("forbund.yaml")), [:], "Något stämmer inte.")
      .advice
    #expect(advice.hasSuffix(".") && advice.first?.isUppercase == true, "\(check.name): \(advice)")
  }

  @Test func `what says something nearer goes before`() {
    let finding = Finding(
      .impossibleFigure, at: Place(Address("forbund.yaml")), [:], "Talen går inte ihop.")
    #expect(finding.advising("Rätta ålder.").advice == "Rätta ålder.")
  }
}
