import Testing

@testable import Finsam

struct GoalReferenceTests {
  private static let meant: [(reference: String, address: Address?)] = [
    ("individ-1", Address("styrkort/2015.yaml", [Step("mål", "individ-1")])),
    (" individ-1 ", Address("styrkort/2015.yaml", [Step("mål", "individ-1")])),
    ("2014/individ-1", Address("styrkort/2014.yaml", [Step("mål", "individ-1")])),
    ("utsikten / m1", Address("insatser/utsikten.yaml", [Step("mål", "m1")])),
    ("", nil), (" ", nil), ("/", nil), ("/m1", nil), ("utsikten/", nil), ("utsikten/ ", nil),
    ("utsikten/m1/", nil), ("utsikten//m1", nil), ("a/b/c", nil),
  ]

  @Test(arguments: meant)
  func `a goal above is named by its id, in another document behind that one's`(
    reference: String, address: Address?
  ) {
    #expect(Office.goalAddress(reference, from: "styrkort/2015.yaml") == address)
  }
}
