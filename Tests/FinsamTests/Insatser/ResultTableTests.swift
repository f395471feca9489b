import Testing

@testable import Finsam

/// One table of what became of the participants in all insatser.
@Suite struct ResultTableTests {
  private static func outcome(
    _ id: String, _ classes: [OutcomeClass], total: Int? = nil, share: Int? = nil,
    of denominator: Int? = nil, in period: String = "2014", partOf: String = "",
    sameAs: String = "", group: String = ""
  ) -> PersonOutcome {
    var one = PersonOutcome()
    one.id = id
    one.period = CountPeriod(id: period)
    one.classes = OutcomeClasses(classes)
    one.total = total.map { .number(Number($0)) }
    one.share = share.map { .number(Number($0)) }
    one.denominator = denominator.map { .number(Number($0)) }
    (one.partOf, one.sameAs, one.group) = (partOf, sameAs, group)
    return one
  }

  private static func insats(
    _ name: String, ended: Int? = nil, total: Int? = nil, in period: String = "2014",
    _ outcomes: [PersonOutcome] = []
  ) -> Insats {
    var insats = Insats()
    (insats.id, insats.name, insats.outcomes) = (name.lowercased(), name, outcomes)
    var count = Participation()
    count.id = period
    count.total = total.map { .number(Number($0)) }
    count.ended = ended.map { .number(Number($0)) }
    insats.participation = total == nil && ended == nil ? [] : [count]
    return insats
  }

  private static func shown(_ table: ResultTable) -> [[String]] {
    let list = table.list
    let titles = ["Insats", "Period", "Avslutade", "Arbete eller studier", "Arbete", "Studier"]
    let columns = titles.compactMap { title in list.heads.firstIndex { $0.title == title } }
    return (0..<list.count).map { row in columns.map { list.cell(row, $0).shown } }
  }

  @Test func `insatser of one year stand under what they come to together`() {
    let torget = Self.insats(
      "Torget", ended: 40, total: 60,
      [
        Self.outcome("a", [.work], total: 10), Self.outcome("s", [.studies], total: 6),
        Self.outcome("l", [.subsidisedWork], total: 4, partOf: "a"),
      ])
    let medurs = Self.insats(
      "MedUrs", ended: 100, total: 120, [Self.outcome("as", [.work, .studies], share: 37)])
    let texas = Self.insats("TExAS", total: 90)
    let table = ResultTable([torget, medurs, texas], in: .year(Year(2014)))
    #expect(
      Self.shown(table) == [
        [
          "Alla: 2 av 3 redovisar", "2014", "140 (2 av 3)", "ca 53 (ca 38 %; 2 av 3)",
          "10 (25 %; 1 av 3)", "6 (15 %; 1 av 3)",
        ],
        ["MedUrs", "2014", "100", "37 %", "", ""], ["TExAS", "2014", "", "? framgår inte", "", ""],
        ["Torget", "2014", "40", "16 (40 %)", "10 (25 %)", "6 (15 %)"],
      ])
    #expect(
      table.coverage.words == "2 av 3 insatser redovisar utfall, för 140 av 270 personer.")
    #expect(table.coverage.missingWords == "Saknas: TExAS.")
  }

  @Test func `each insats's own latest time is never added up`() {
    let old = Self.insats(
      "Spira", ended: 37, in: "2013-H2", [Self.outcome("a", [.work], total: 2, in: "2013-H2")])
    let new = Self.insats("Torget", ended: 40, [Self.outcome("a", [.work], total: 10)])
    for time in [nil, CountPeriod.whole] {
      let table = ResultTable([old, new], in: time)
      #expect(table.participants == nil && table.ended == nil && table.sum(.work) == nil)
      #expect((0..<table.list.count).allSatisfy { !table.list.nesting($0).isHeading })
    }
    let table = ResultTable([old, new], in: nil)
    #expect(
      Self.shown(table) == [
        ["Spira", "2013-H2", "37", "", "2 (5 %)", ""],
        ["Torget", "2014", "40", "", "10 (25 %)", ""],
      ])
    #expect(table.sum(.work) == nil)
  }

  @Test func `a year is its half-years where both are told`() {
    let halves = (1...2).map { Self.outcome("h\($0)", [.work], total: $0 * 3, in: "2014-H\($0)") }
    let whole = Self.insats("Torget", halves)
    let part = Self.insats("Spira", [halves[0]])
    let table = ResultTable([whole, part], in: .year(Year(2014)))
    #expect(table.rows.first { $0.name == "Torget" }?.figure(.work)?.shown == "9")
    #expect(table.rows.first { $0.name == "Spira" }?.figure(.work) == nil)
  }

  /// The goal of S4:1736: so many per cent of the participants, counted and not typed.
  @Test func `a goal's measure counts what became of the participants of all insatser`() throws {
    let torget = Self.insats(
      "Torget", ended: 40, [Self.outcome("as", [.work, .studies], total: 16)])
    let medurs = Self.insats(
      "MedUrs", ended: 100, [Self.outcome("as", [.work, .studies], share: 37)])
    let texas = Self.insats("TExAS", total: 90)
    var office = Office()
    office.insatser = [torget, medurs, texas]
    var measure = Measure()
    (measure.unit, measure.target) = ("%", .number(Number(100)))
    (measure.counting, measure.countedKind) = (.persons, "arbete eller studier")
    (measure.countedYear, measure.direction) = (Year(2014), .atLeast)
    measure.counted = office.counted(measure, of: Goal(), in: Styrkort())
    #expect(measure.value?.text == "ca 38")
    #expect(measure.fulfilment(threshold: nil) == .partlyCounted)
    #expect(
      measure.countedWords
        == "Räknat bland personer i utfallet arbete eller studier 2014: ca 38 % "
        + "(MedUrs 37 %, Torget 16 (40 %)); redovisat av 2 av 3 insatser, 140 av 230 personer; "
        + "saknas: TExAS.")
    #expect(
      measure.explanation(threshold: nil)
        == "ca 38 % mot minst 100 %, räknat på en del (2 av 3 insatser, 140 av 230 personer): "
        + "ingen status räknas ut.")
    #expect(measure.gap == nil)
    measure.unit = "personer"
    measure.counted = office.counted(measure, of: Goal(), in: Styrkort())
    #expect(measure.value?.text == "ca 53")
    // So many that are enough are enough, however many there are to add.
    #expect(measure.fulfilment(threshold: nil) == .partlyCounted)
    measure.target = .number(Number(50))
    #expect(measure.fulfilment(threshold: nil) == .met)
    measure.countedYear = nil
    #expect(office.counted(measure, of: Goal(), in: Styrkort()) == nil)
    office.insatser[0].outcomes[0].denominator = nil
    office.insatser[0].participation = []
    (measure.countedYear, measure.unit) = (Year(2014), "%")
    measure.counted = office.counted(measure, of: Goal(), in: Styrkort())
    // Of whom it is not known of how many they are, no share is worked out.
    #expect(measure.value?.text == "ca 37" && measure.counted?.items.count == 1)
    let missing = measure.counted?.ofInsatser?.missing ?? []
    #expect(missing.contains { $0.words.hasPrefix("Torget (") })
  }

  /// The goal of S4:1736 as the example has it: one insats tells of work alone, and one of a share
  /// of nobody knows how many.
  @Test func `each class says of how many insatser and persons it is, and names the rest`() {
    let garden = Self.insats(
      "Hälsans", total: 52,
      [
        Self.outcome("as", [.work, .studies], share: 10, of: 52),
        Self.outcome("a", [.work], total: 4, of: 52, partOf: "as"),
      ])
    let view = Self.insats(
      "Utsikten", total: 40, [Self.outcome("as", [.work, .studies], share: 65)])
    let texas = Self.insats("TExAS", total: 90)
    var training = Self.insats("ASF", [Self.outcome("i", [.informed], total: 586)])
    training.orientation = .structural
    let table = ResultTable([garden, view, texas, training], in: .year(Year(2014)))
    #expect(table.classSum(.workOrStudies)?.cell.shown == "ca 5 (ca 10 %; 1 av 3)")
    #expect(
      table.coverage(of: .workOrStudies).share == "1 av 3 insatser, 52 av 182 personer")
    #expect(
      table.coverage(of: .workOrStudies).missingWords
        == "Saknas: TExAS och Utsikten (65 %, av hur många framgår inte).")
    #expect(table.classSum(.work)?.cell.shown == "4 (8 %; 1 av 3)")
    #expect(table.coverage(of: .work).missingWords == "Saknas: TExAS och Utsikten.")
    // What came of structures is asked of insatser for structures, and of them alone.
    #expect(table.classSum(.informed)?.cell.shown == "586")
    #expect(!table.coverage(of: .informed).isPart)
    #expect(table.coverage(of: .policies).share == "0 av 1 insats")
    #expect(table.classSum(.policies) == nil)
  }

  @Test func `what is counted of a part stands beside what somebody has entered, and not instead`()
  {
    var office = Office()
    office.insatser = [
      Self.insats("Torget", ended: 40, [Self.outcome("as", [.work, .studies], total: 16)]),
      Self.insats("TExAS", total: 90),
    ]
    var entered = Outcome()
    entered.id = "2014"
    entered.value = .range(Number(50), Number(65))
    var measure = Measure()
    (measure.unit, measure.target) = ("%", .number(Number(100)))
    (measure.counting, measure.countedKind) = (.persons, "arbete eller studier")
    measure.countedYear = Year(2014)
    measure.outcomes = [entered]
    measure.counted = office.counted(measure, of: Goal(), in: Styrkort())
    #expect(measure.value?.text == "50–65" || measure.value?.text == "50-65")
    #expect(measure.fulfilment(threshold: nil) == .notMet && !measure.isCounted)
    #expect(measure.countedWords.contains("40 % (Torget 16 (40 %))"))
    // Where all tell of it, what is counted is the outcome.
    office.insatser.removeLast()
    measure.counted = office.counted(measure, of: Goal(), in: Styrkort())
    #expect(measure.isCounted && measure.value?.text == "40")
  }

  @Test func `a measure with nothing to count says of how many insatser that is`() {
    var office = Office()
    office.insatser = [Self.insats("TExAS", total: 90), Self.insats("Torget", total: 9)]
    var measure = Measure()
    (measure.counting, measure.countedKind) = (.persons, "praktik")
    measure.countedYear = Year(2014)
    #expect(office.counted(measure, of: Goal(), in: Styrkort()) == nil)
    measure.countedLack = office.lackOfPersons(measure)
    #expect(
      measure.explanation(threshold: nil)
        == "Ej mätt: ingen av 2 insatser redovisar praktik 2014 så att det går att räkna.")
  }

  /// What a source may say of the same persons in many ways counts them once.
  @Test(arguments: 0..<200)
  func `nobody is counted twice, and nobody who is printed is lost`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    let classes: [OutcomeClass] = [.work, .studies, .placement, .returned, .other]
    let truth = classes.map { ($0, Int.random(in: 0...40, using: &chance)) }
    let ended = truth.map(\.1).reduce(0, +) + 1
    let count = { (one: OutcomeClass) in truth.first { $0.0 == one }?.1 ?? 0 }
    var rows: [PersonOutcome] = []
    let isTogether = Bool.random(using: &chance)
    if isTogether {
      rows.append(
        Self.outcome("as", [.work, .studies], total: count(.work) + count(.studies)))
    }
    for (one, persons) in truth {
      let first = Int.random(in: 0...persons, using: &chance)
      let owner = isTogether && [.work, .studies].contains(one) ? "as" : ""
      if Bool.random(using: &chance) {
        rows.append(Self.outcome(one.rawValue + "1", [one], total: first, partOf: owner))
        rows.append(Self.outcome(one.rawValue + "2", [one], total: persons - first, partOf: owner))
      } else {
        rows.append(Self.outcome(one.rawValue, [one], total: persons, partOf: owner))
        rows.append(
          Self.outcome(one.rawValue + "varav", [one], total: first, partOf: one.rawValue))
      }
    }
    for row in rows where Bool.random(using: &chance) {
      rows.append(
        Self.outcome(
          row.id + "igen", row.classes.all, total: row.total?.number?.whole, sameAs: row.id))
      rows.append(Self.outcome(row.id + "grupp", row.classes.all, share: 50, group: "männen"))
    }
    rows.shuffle(using: &chance)
    let insats = Self.insats("Torget", ended: ended, rows)
    let row = ResultTable([insats], in: .year(Year(2014))).rows[0]
    let groups: [(ResultGroup, Int)] = [
      (.workOrStudies, count(.work) + count(.studies)), (.work, count(.work)),
      (.studies, count(.studies)), (.placement, count(.placement)),
      (.returned, count(.returned)), (.other, count(.other)),
    ]
    for (group, persons) in groups {
      let figure = row.figure(group)
      #expect(figure?.persons == .number(Number(persons)), "\(group)")
      let percent = Int((100 * Double(persons) / Double(ended)).rounded())
      #expect(figure?.share == .number(Number(percent)), "\(group)")
    }
    #expect(row.figure(.compensation) == nil)
  }

  @Test func `an outcome is no more than those it is of, and refers to what is there`() {
    var one = Self.outcome("a", [.work], total: 12, of: 10, partOf: "b", sameAs: "a")
    one.women = .number(Number(4))
    one.men = .number(Number(9))
    var office = Office()
    office.insatser = [Self.insats("Torget", [one])]
    let survey = Survey(office)
    let found = (survey.impossibleFigures + survey.danglingReferences).map(\.message)
    #expect(
      found == [
        "Kvinnor och män är 4 + 9 = 13, men totalt är 12.", "12 är fler än 10, som de är av.",
        "Utfallet ”b” finns inte i insatsen.", "Utfallet hänvisar till sig självt.",
      ])
  }
}
