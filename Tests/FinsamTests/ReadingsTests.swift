import Testing

@testable import Finsam

struct ReadingsTests {
  @Test func `each record declares once what may be a reading`() {
    func marks<R: Record>(_ type: R.Type) -> [String] {
      guard case .choices(let marks) = R.field(Readings.key)?.shape.kind else { return [] }
      return marks
    }
    #expect(
      marks(Goal.self) == [
        "perspektiv", "stödjer", "indikatorer", "perspektiv_jämställdhet", "förslag.status",
        "förslag.dag",
      ])
    #expect(
      marks(Measure.self) == [
        "namn", "riktning", "utgångsläge", "målvärde", "målregel", "även", "räknar",
        "hör till målet",
      ])
    #expect(marks(ASFIndicator.self) == ["räknas", "stödjer"])
    #expect(
      marks(ASFEvent.self) == [
        "tid", "aktivitet", "kommun", "antal", "organisationer", "anställda",
      ])
    for kind in DocumentKind.allCases {
      var shapes = [kind.rowShape ?? kind.shape]
      while let shape = shapes.popLast() {
        let readable = shape.fields.filter(\.mayBeReading).map(\.key)
        let own = shape.fields.first { $0.key == Readings.key }
        #expect(readable.isEmpty || own != nil, "\(kind) \(readable)")
        if case .choices(let marks) = own?.kind {
          #expect(Array(marks.prefix(readable.count)) == readable)
        }
        shapes += shape.parts.map(\.shape)
      }
    }
  }

  @Test func `a marked value says so wherever it is read, and an empty one does not`() throws {
    let goal = try Goal.sample([
      "id": "m1", "lydelse": "Målet", "stödjer": "2014/individ-1",
      "tolkning": "stödjer, perspektiv",
    ])
    let outline = Outline(goal)
    func shown(_ key: String) -> String? { outline.fields.first { $0.shape.key == key }?.shown }
    #expect(shown("stödjer") == "2014/individ-1 (tolkning)")
    #expect(shown("perspektiv") == "")
    #expect(shown("lydelse") == "Målet")
    #expect(outline.text("stödjer") == "2014/individ-1")
    #expect(JSON.written([JSON(outline)]) { $0 }.contains("\"stödjer, perspektiv\""))
  }

  @Test(arguments: ["lydelse", "stödjer, borta", "hör till målet"])
  func `only what is declared can be marked`(text: String) throws {
    #expect(throws: (any Error).self) { try Goal.sample(["tolkning": text]) }
  }

  @Test func `a mark is written as it is declared`() throws {
    let measure = try Measure.sample([
      "id": "m1", "namn": "Andel", "tolkning": "Målvärde,hör till målet",
    ])
    #expect(Measure.field(Readings.key)?.text(measure) == "målvärde, hör till målet")
  }

  @Test func `who serves a goal by a reading is told in one sentence`() throws {
    var own = try Measure.sample(name: "Arbete")
    own.readings = Readings([Readings.belongsToGoal])
    var shared = try Measure.sample(name: "Hälsa", id: "m2", alsoFor: ["g1"])
    let goal = Goal.sample("g1", measures: [own])
    #expect(goal.tieWords(of: [shared]) == nil)
    #expect(
      goal.tieWords(of: [own]) == "Att måttet hör till just det här målet är en tolkning.")
    #expect(
      goal.tieWords(of: [own, shared])
        == "Att ”Arbete” hör till just det här målet är en tolkning.")
    shared.readings = Readings(["även"])
    #expect(
      goal.tieWords(of: [own, shared])
        == "Att måtten hör till just det här målet är en tolkning.")
    shared.readings = Readings([Readings.belongsToGoal])
    #expect(!goal.isTiedByReading(to: shared))
  }

  @Test func `a proposed verdict that is read into the words says so until it is decided`() throws {
    var goal = Goal.sample("g1", assessed: .partlyMet)
    goal.readings = Readings(["förslag.status"])
    var insats = Insats()
    insats.goals = [goal]
    #expect(insats.verdict(of: goal, threshold: nil).statusWords == "föreslås delvis (tolkning)")
    goal.decision.status = .met
    #expect(insats.verdict(of: goal, threshold: nil).statusWords == "beslutat uppnått")
  }
}
