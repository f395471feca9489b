import Testing

@testable import Finsam

/// What changes and new documents say of values that stand for something else.
@Suite struct ShownValueTests {
  @Test func `a change of what is referred to is told by name`() {
    let office = Office.sample(styrkort: [.sample("individ-1", wording: "Fler i arbete")])
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    let told = [
      Change(goal, .field("stödjer", from: "", to: "utsikten/m1")),
      Change(goal, .field("stödjer", from: "individ-1", to: "")),
      Change(goal, .field("perspektiv", from: "individ", to: "ekonomi")),
      Change(goal, .field("lydelse", from: "Fler i arbete", to: "Alla")),
    ].map { office.titleWithValues(of: [$0]) }
    #expect(
      told == [
        "stödjer målet i ”Fler i arbete”: tomt → utsikten/m1",
        "stödjer målet i ”Fler i arbete”: ”Fler i arbete” → tomt",
        "perspektiv i ”Fler i arbete”: Individ → Ekonomi", "lydelse i ”Fler i arbete”",
      ])
  }

  @Test func `a goal of another document may be written by its wording`() throws {
    let office = Office.sample(styrkort: [.sample("individ-1", wording: "Fler i arbete")])
    let shape = try #require(Goal.fields.first { $0.shape.referent == .goals }).shape
    let names = ReferenceNames(office, in: "insatser/utsikten.yaml")
    for typed in ["Fler i arbete", "fler i arbete", "2014/individ-1"] {
      #expect(try names.canonical(typed, of: shape) == "2014/individ-1")
    }
    #expect(names.shown("2014/individ-1", of: shape) == "Styrkort 2014: ”Fler i arbete”")
  }

  @Test func `a new year's vision that is the förbund's own has its source`() {
    func source(_ statement: VisionStatement?) -> String? {
      var office = Office.sample(styrkort: [.sample("individ-1")])
      office.forbund.visions = [statement].compactMap(\.self)
      let changes = office.creation(of: .styrkort, for: Year(2015), from: "2014")
      guard case .create(let draft)? = changes.first?.edit else { return nil }
      return draft.fields.first { $0.key == "källa" }?.text
    }
    var own = VisionStatement()
    (own.year, own.vision, own.source) = (Year(2015), "Ökad välfärd", "S4:7291")
    #expect(source(own)?.hasPrefix("S4:7291") == true)
    #expect(source(nil)?.contains("S4:7291") != true)
  }
}
