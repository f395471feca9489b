import Testing

@testable import Finsam

/// What surveys come to, by the rules of the core indicators.
struct SurveyFigureTests {
  private static func point(
    _ id: String, _ groups: [RespondentGroup], method: MeasuringPoint.Method = .survey
  ) -> MeasuringPoint {
    var point = MeasuringPoint()
    point.id = id
    point.wording = "Påstående \(id)"
    point.respondents = RespondentGroups(groups)
    point.method = method
    return point
  }

  private static func indicator(_ number: String, _ points: [MeasuringPoint]) -> CoreIndicator {
    var indicator = CoreIndicator()
    indicator.id = number
    indicator.heading = "Indikator \(number)"
    indicator.points = points
    return indicator
  }

  static let instrument: CoreInstrument = {
    var instrument = CoreInstrument()
    instrument.indicators = [
      indicator("3", [point("3a", [.participants]), point("3c", [.staff])]),
      indicator("7", [point("7a", [.participants]), point("7b", [.staff])]),
      indicator("8", [point("8-1", [.staff]), point("8-2", [.staff])]),
      indicator("11", [point("11a", [.register], method: .register)]),
      indicator("12", [point("12a", [.staff, .board])]),
    ]
    return instrument
  }()

  static func round(_ id: String, version: String = "2015") throws -> SurveyRound {
    var round = try SurveyRound.sample([
      "år": String(id.prefix(4)), "instrument_version": version,
    ])
    round.id = id
    if id.hasSuffix("h1") { round.half = .first }
    if id.hasSuffix("h2") { round.half = .second }
    return round
  }

  static func answers(
    _ point: String, _ group: RespondentGroup, _ counts: [Int], insats: String = "",
    sex: RespondentSex? = nil, round: String = "2019", open: Int = 0
  ) -> AnswerTally {
    var tally = AnswerTally()
    tally.id = [round, point, group.rawValue, insats, sex.text].joined(separator: "-")
    (tally.round, tally.point, tally.group) = (round, point, group)
    (tally.insats, tally.sex) = (insats, sex)
    let numbers = counts.map { Number($0) }
    (tally.answers1, tally.answers2, tally.answers3) = (numbers[0], numbers[1], numbers[2])
    (tally.answers4, tally.answers5) = (numbers[3], numbers[4])
    tally.unanswered = Number(open)
    return tally
  }

  static func office(
    _ answers: [AnswerTally], rounds: [String] = ["2019"], weighing: SurveySettings.Weighing? = nil
  ) throws -> Office {
    var office = Office()
    office.indicators.sharedInstrument = instrument
    office.indicators.rounds = try rounds.map { try round($0) }
    office.indicators.answers = answers
    office.forbund.surveys.weighing = weighing
    return office
  }

  private static func value(_ number: String, _ office: Office) throws -> IndicatorValue {
    let board = IndicatorBoard(office, Year(2019), on: try Day(text: "2019-12-31"))
    return try #require(board.standing(number)?.value)
  }

  /// IND-1, S4:7390–7392: those who left it open are in no share.
  @Test func `the share is those who answered 4 or 5 among those who answered`() throws {
    let office = try Self.office([
      Self.answers("8-1", .staff, [1, 0, 2, 3, 4], open: 5),
      Self.answers("8-2", .staff, [0, 1, 1, 2, 1]),
    ])
    let value = try Self.value("8", office)
    #expect(value.share == Number(thousandths: 66_700))
    #expect(value.answers == 15 && value.basis == "15 svar, poolad")
  }

  @Test(arguments: [
    (0, 7, "0"), (1, 3, "33,3"), (2, 3, "66,7"), (1, 8, "12,5"), (7, 7, "100"), (1, 2_000, "0,1"),
  ])
  func `a share is rounded to the nearest tenth`(part: Int, whole: Int, text: String) {
    #expect(Number(percent: part, of: whole)?.text == text)
  }

  @Test func `shares of nothing, and of figures that no count can have, are none`() {
    #expect(Number(percent: 0, of: 0) == nil)
    #expect(Number(percent: 3, of: 2) == nil)
    #expect(Number(percent: .max, of: .max)?.text == "100")
  }

  /// S2:80–81 gives no weights: the förbund chooses, and every figure says how.
  @Test(arguments: [
    (SurveySettings.Weighing.pooled, "56"), (.meanOfPoints, "65"), (.meanOfGroups, "65"),
  ])
  func `points are weighed together as the förbund has set`(
    weighing: SurveySettings.Weighing, share: String
  ) throws {
    let office = try Self.office(
      [
        Self.answers("3a", .participants, [0, 4, 6, 5, 5]),
        Self.answers("3c", .staff, [0, 1, 0, 2, 2]),
      ], weighing: weighing)
    // 10 of 20 and 4 of 5; all together 14 of 25.
    let value = try Self.value("3", office)
    #expect(value.share?.text == share)
    #expect(value.basis == "25 svar, \(weighing.rawValue)")
  }

  /// IND-6, S4:3756–3760: never one side alone.
  @Test func `a step forward is counted from pairs, or not at all`() throws {
    var office = try Self.office([
      Self.answers("7a", .participants, [0, 0, 5, 5, 10]),
      Self.answers("7b", .staff, [0, 0, 10, 5, 5]),
    ])
    let lone = try Self.value("7", office)
    #expect(lone.share == nil)
    #expect(lone.lackWords == "kan inte räknas: parade svar saknas")
    let board = IndicatorBoard(office, Year(2019), on: try Day(text: "2019-12-31"))
    // The halves stand beside it, under their own name.
    #expect(board.standing("7")?.comparable?.share?.text == "62,5")
    let pair = try PairTally.sample([
      "id": "p-1", "runda": "2019", "båda_jakande": "9", "bara_deltagare": "6",
      "bara_personal": "1", "ingen": "4", "utan_par": "7",
    ])
    office.indicators.pairs = [pair]
    let paired = try Self.value("7", office)
    #expect(paired.share?.text == "45" && paired.basis == "20 par")
  }

  /// IND-2, S2:102: own 2019 against the nation's 2018.
  @Test func `the target is the nation's of the year before`() throws {
    var office = try Self.office([
      Self.answers("8-1", .staff, [0, 0, 2, 4, 4]), Self.answers("8-2", .staff, [0, 0, 2, 4, 4]),
    ])
    var measure = try Measure.sample()
    measure.counting = .indicators
    (measure.countedKind, measure.countedYear) = ("8", Year(2019))
    measure.targetRule = .nationalYearBefore
    func fulfilment() -> (Fulfilment, String) {
      var one = measure
      one.countIndicator(in: office)
      return (one.fulfilment(threshold: nil), one.explanation(threshold: nil))
    }
    #expect(
      fulfilment() == (.noNational, "Ej mätt: jämförelsetal saknas. Utfallet är 80 %."))
    func national(_ year: Int, _ share: String) throws -> NationalFigure {
      try NationalFigure.sample([
        "id": "n-\(year)", "år": "\(year)", "indikator": "8", "grupp": "insatspersonal",
        "jakande_procent": share, "antal_svar": "900",
      ])
    }
    office.indicators.national = [try national(2019, "10")]
    #expect(fulfilment().0 == .noNational)
    office.indicators.national.append(try national(2018, "80"))
    #expect(fulfilment() == (.met, "80 % mot minst 80 %: når målvärdet."))
    office.indicators.national[1] = try national(2018, "80,1")
    #expect(fulfilment().0 == .notMet)
  }

  /// IND-8, S4:3420–3425: no level is good by itself.
  @Test func `without a goal there is no level to reach`() throws {
    let office = try Self.office([Self.answers("8-1", .staff, [0, 0, 0, 0, 9])])
    let board = IndicatorBoard(office, Year(2019), on: try Day(text: "2019-12-31"))
    #expect(board.standing("8")?.status == .noAim)
    #expect(board.standing("8")?.statusCell.shown == "– ingen målnivå")
  }

  /// IND-12: another version of the questions is no comparison.
  @Test func `years asked by another version are marked`() throws {
    var office = try Self.office(
      [
        Self.answers("8-1", .staff, [0, 0, 5, 5, 0], round: "2017"),
        Self.answers("8-1", .staff, [0, 0, 4, 6, 0], round: "2018"),
        Self.answers("8-1", .staff, [0, 0, 3, 7, 0]),
      ], rounds: ["2017", "2018", "2019"])
    office.indicators.rounds[0] = try Self.round("2017", version: "2014")
    let board = IndicatorBoard(office, Year(2019), on: try Day(text: "2019-12-31"))
    #expect(board.standing("8")?.trend == "2017: 50 ≠ 2018: 60 → 2019: 70")
  }

  /// IND-3: answers of two half-years are not put together.
  @Test func `a year has the value of its whole year, else of the later half`() throws {
    let halves = [
      Self.answers("8-1", .staff, [0, 0, 5, 5, 0], round: "2019-h1"),
      Self.answers("8-1", .staff, [0, 0, 2, 8, 0], round: "2019-h2"),
    ]
    let office = try Self.office(halves, rounds: ["2019-h1", "2019-h2"])
    #expect(try Self.value("8", office).share?.text == "80")
    let whole = try Self.office(
      halves + [Self.answers("8-1", .staff, [0, 0, 9, 1, 0])],
      rounds: ["2019", "2019-h1", "2019-h2"])
    #expect(try Self.value("8", whole).share?.text == "10")
  }

  /// IND-7: SCB's registers with SUS, which nobody answers.
  @Test func `indicator 11 is told by registers`() throws {
    #expect(try Self.value("11", Self.office([])).lackWords == "mäts med registerdata")
  }

  /// IND-13: what is of fewer than five is not shown, whoever asks.
  @Test func `an indicator of four answers has no value, and moves no goal`() throws {
    let office = try Self.office([Self.answers("8-1", .staff, [0, 0, 0, 0, 4])])
    #expect(try Self.value("8", office).lackWords == "färre än 5 svar, visas inte")
    var measure = try Measure.sample()
    measure.counting = .indicators
    (measure.countedKind, measure.countedYear) = ("8", Year(2019))
    measure.countIndicator(in: office)
    #expect(measure.countedValue == nil)
    #expect(measure.explanation(threshold: nil) == "Ej mätt: färre än 5 svar, visas inte.")
  }

  @Test func `figures of any size stop nothing`() throws {
    let most = Int.max / 1_000
    let office = try Self.office([
      Self.answers("8-1", .staff, [most, most, most, most, most]),
      Self.answers("8-2", .staff, [most, most, most, most, most]),
    ])
    let value = try Self.value("8", office)
    #expect(value.answers != nil)
  }
}
