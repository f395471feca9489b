import Finsam
import Testing

/// What a document sorts its goals under, and what it calls that.
struct PerspectiveTests {
  private static func declared(_ id: String, _ title: String = "") -> PerspectiveStatement {
    var statement = PerspectiveStatement()
    statement.id = id
    statement.ownTitle = title
    return statement
  }

  private static func styrkort(_ statements: [PerspectiveStatement]) -> Styrkort {
    var styrkort = Styrkort()
    styrkort.year = Year(2019)
    styrkort.statements = statements
    return styrkort
  }

  private static func names(_ statements: [PerspectiveStatement]) -> [String] {
    styrkort(statements).perspectives.map(\.name)
  }

  @Test func `without a declaration the four usual perspectives hold, in their order`() {
    #expect(Self.names([]) == ["Individ", "Förnyelse", "Arbetssätt", "Ekonomi"])
  }

  @Test func `those that are declared hold alone, each once, in the file's order`() {
    #expect(
      Self.names([
        Self.declared("ekonomi"), Self.declared("samhallsnytta", "Samhällsnytta"),
        Self.declared("ekonomi", "Pengar"), Self.declared("individ", "Individen i centrum"),
      ]) == ["Ekonomi", "Samhällsnytta", "Individen i centrum"])
  }

  @Test func `one without a title is called as its id`() {
    #expect(Self.names([Self.declared("kvalitet-1")]) == ["Kvalitet-1"])
  }

  @Test(arguments: [
    (["inriktningsmål"], "inriktningsmål", "inriktningsmål"),
    (["fokusområde"], "fokusområde", "fokusområden"),
    (["inriktning", "inriktningar"], "inriktning", "inriktningar"),
    (["", "mål"], "mål", "mål"), ([], "perspektiv", "perspektiv"),
  ])
  func `one and several are called as the document has it`(
    words: [String], singular: String, plural: String
  ) {
    var styrkort = Self.styrkort([])
    styrkort.perspectiveWords = words
    let word = styrkort.perspectiveWord
    #expect([word.singular, word.plural] == [singular, plural])
  }

  @Test func `a styrkort by another name has areas, unless it says what it has`() {
    var styrkort = Self.styrkort([])
    #expect(styrkort.title == "Styrkort 2019")
    styrkort.ownName = "Verksamhetsmål"
    #expect(styrkort.title == "Verksamhetsmål 2019")
    #expect(styrkort.perspectiveWord.plural == "områden")
    styrkort.ownName = "Styrkort"
    #expect(styrkort.perspectiveWord == .usual)
  }

  private static func office() -> Office {
    Office.sample(
      insats: {
        var own = InsatsPerspective()
        own.id = "egen-forsorjning"
        own.ownTitle = "Egen försörjning"
        $0.perspectives = [own]
        $0.perspectiveWords = ["fokusområde"]
      },
      change: {
        $0.styrkort[0].statements = [
          declared("samhallsnytta", "Samhällsnytta"), declared("arbetssätt"),
        ]
        $0.styrkort[0].perspectiveWords = ["inriktningsmål"]
      })
  }

  @Test(arguments: [
    ("samhallsnytta", "samhallsnytta"), ("Samhällsnytta", "samhallsnytta"),
    (" ARBETSSÄTT ", "arbetssätt"), ("", ""),
  ])
  func `a goal's perspective is named by id or title`(typed: String, id: String) throws {
    let names = Self.office().perspectiveNames(in: "styrkort/2014.yaml")
    #expect(try names.canonical(typed, as: .perspective) == id)
    #expect(try names.canonical(typed, as: .text) == typed)
  }

  @Test(arguments: [
    (
      "samhallsnyta", "styrkort/2014.yaml",
      "”samhallsnyta” hör inte till de inriktningsmål som finns.",
      "Menade du ”samhallsnytta”? Välj bland samhallsnytta och arbetssätt."
    ),
    (
      "individ", "styrkort/2014.yaml", "”individ” hör inte till de inriktningsmål som finns.",
      "Välj bland samhallsnytta och arbetssätt."
    ),
    (
      "ekonomi", "insatser/utsikten.yaml", "”ekonomi” hör inte till de fokusområden som finns.",
      "Välj bland egen-forsorjning, samhallsnytta och arbetssätt."
    ),
  ])
  func `another is refused with those that there are`(
    typed: String, file: String, message: String, advice: String
  ) throws {
    let names = Self.office().perspectiveNames(in: file)
    let error = #expect(throws: InvalidInput.self) {
      try names.canonical(typed, as: .perspective)
    }
    #expect(error?.message == message)
    #expect(error?.advice == advice)
  }

  @Test func `an insats has its own, and shares those of the latest styrkort`() {
    let names = Self.office().perspectiveNames(in: "insatser/utsikten.yaml")
    #expect(
      ["egen-forsorjning", "samhallsnytta", "arbetssätt", "ekonomi"].map(names.heading) == [
        "Fokusområde: Egen försörjning", "Inriktningsmål: Samhällsnytta",
        "Inriktningsmål: Arbetssätt", "ekonomi",
      ])
    #expect(
      PerspectiveWord(["inriktningsmål"])?.named(Perspective("i", name: "Inriktningsmål 1"))
        == "Inriktningsmål 1")
  }

  @Test func `standings, cards and the report follow the declared order`() throws {
    var office = Self.office()
    office.styrkort[0].ownName = "Inriktningsmål"
    office.styrkort[0].goals = [
      .sample("a-1", Perspective("arbetssätt", name: ""), assessed: .met),
      .sample("s-1", Perspective("samhallsnytta", name: ""), assessed: .notMet),
      .sample("x-1", Perspective("okänt", name: ""), assessed: .met), .sample("y-1", nil),
    ]
    let day = try Day(text: "2014-12-31")
    let cards = OverviewReport(office, problems: [], on: day).perspectives
    #expect(cards.map(\.standing.perspective.name) == ["Samhällsnytta", "Arbetssätt"])
    #expect(cards.map(\.standing.tally.metIfDecided) == [0, 1])
    let report = StyrkortReport(office.styrkort[0], office: office, on: day)
    #expect(
      report.sections.map(\.heading) == ["Samhällsnytta", "Arbetssätt", "Utan inriktningsmål"])
    #expect(report.sections.map { $0.goals.map(\.id) } == [["s-1"], ["a-1"], ["x-1", "y-1"]])
    #expect(report.markdown.hasPrefix("# Inriktningsmål 2014\n"))
    #expect(report.markdown.contains("| Inriktningsmål | Uppnådda mål |"))
    let words = "1 av 2 inriktningsmål föreslås uppnådda, inget är inskrivet som beslutat."
    #expect(report.markdown.contains(words))
  }

  @Test func `fields and lists are labelled as the document calls its perspectives`() throws {
    var office = Self.office()
    office.styrkort[0].goals = [.sample("a-1", Perspective("arbetssätt", name: ""))]
    office.insatser[0].goals = [
      .sample("m1", Perspective("egen-forsorjning", name: "")),
      .sample("m2", Perspective("samhallsnytta", name: "")),
    ]
    func label(_ file: String, _ goal: String) -> String? {
      office.outline(at: Address(file, [Step("mål", goal)]))?.fields
        .first { $0.shape.key == "perspektiv" }?.shape.label
    }
    #expect(label("styrkort/2014.yaml", "a-1") == "Inriktningsmål")
    #expect(label("insatser/utsikten.yaml", "m1") == "Fokusområde")
    #expect(label("insatser/utsikten.yaml", "m2") == "Inriktningsmål")
    #expect(office.document("styrkort/2014.yaml")?.part("perspektiv")?.label == "Inriktningsmål")
    #expect(
      office.name(of: Address("styrkort/2014.yaml", [Step("perspektiv", "samhallsnytta")]))
        == "Styrkort 2014, Inriktningsmål: Samhällsnytta")
  }
}
