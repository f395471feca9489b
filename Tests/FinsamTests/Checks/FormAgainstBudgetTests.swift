import Testing

@testable import Finsam

/// The form that is chosen for an insats beside the one that the budget prints.
struct FormAgainstBudgetTests {
  private static let tasks: [Insats.Form] = [.prestudy, .survey, .processSupport]
  private static let projects: [Insats.Form] = [.finsamProject, .esfProject]

  /// Ways to print each form.
  private static let printed: [(Insats.Form, [String])] = [
    (.regular, ["Ordinarie verksamhet", "ordinarie verks.", "Ordinarie verksamhet."]),
    (.finsamProject, ["Finsam-projekt", "Finsamprojekt", "FINSAM-projekt"]),
    (.esfProject, ["ESF-projekt", "ESF-upphand.", "ESF projekt"]),
    (.prestudy, ["Förstudie", "ESF-förstudie"]), (.survey, ["Kartläggning"]),
    (.processSupport, ["Processtöd"]),
  ]

  private static func agree(_ one: Insats.Form, _ other: Insats.Form) -> Bool {
    one == other || projects.contains(one) && tasks.contains(other)
      || tasks.contains(one) && projects.contains(other)
  }

  private static func findings(_ form: Insats.Form, _ printed: String, stated: Bool = false)
    throws -> [Finding]
  {
    var office = Office()
    var insats = Insats()
    (insats.id, insats.name, insats.form) = ("texas", "TExAS", form)
    office.insatser = [insats]
    var row = EconomyRow()
    (row.id, row.insats, row.printedForm, row.source) = ("r", "texas", printed, "S1:3")
    var year = EconomyYear()
    (year.id, year.rows) = ("2014", [row])
    office.economy.years = [year]
    if stated {
      office.statements = [
        try .sample([
          "id": "s", "nyckel": "insats/texas/form", "värde": printed, "källa": "S1:3",
        ])
      ]
    }
    return Survey(office).formsAgainstBudget
  }

  @Test func `every pair of a chosen form and printed ones is told of where they disagree`() throws
  {
    var chance = SplitMix(seed: 2)
    for form in Insats.Form.allCases {
      for _ in 0..<40 {
        let some = Self.printed.shuffled(using: &chance).prefix(
          Int.random(in: 1...2, using: &chance))
        let text = try some.map { try #require($0.1.randomElement(using: &chance)) }
          .joined(separator: "/")
        let agrees = some.contains { Self.agree(form, $0.0) }
        let found = try Self.findings(form, text)
        #expect(found.isEmpty == agrees, "\(form) \(text)")
        #expect(found.allSatisfy { $0.message.contains(text) && $0.message.contains(form.text) })
        #expect(try Self.findings(form, text, stated: true) == [])
      }
      for text in ["", "projekt", "insats"] { #expect(try Self.findings(form, text) == []) }
    }
  }
}
