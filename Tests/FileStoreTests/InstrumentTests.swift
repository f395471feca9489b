import Testing

@testable import FileStore
@testable import Finsam

/// `data/karnindikatorer.yaml`, as it is in the repository.
struct InstrumentTests {
  private static let office: Office = {
    var folder = Folder(path: ExampleDataTests.root + "data/gavleborg", user: "anna") { "" }
    return folder.read().office
  }()

  private let instrument = InstrumentTests.office.indicators.sharedInstrument

  /// IND-4, S4:3452–3456.
  @Test func `ten indicators are of the process and five of the effect, at four levels`() {
    let numbered = instrument.indicators.filter { Int($0.id) != nil }
    #expect(numbered.map(\.id) == (1...15).map(String.init))
    #expect(numbered.map(\.kind) == (1...15).map { $0 <= 10 ? .process : .effect })
    let levels: [CoreIndicator.Level] =
      [CoreIndicator.Level](repeating: .participants, count: 7) + [
        .staff, .organisation, .society, .participants, .staff, .staff, .organisation, .society,
      ]
    #expect(numbered.map(\.level) == levels)
  }

  /// IND-5, S4:4287–4288 and S4:4783–4856: 28 statements and a register are 26 points where those
  /// under one opening are one.
  @Test func `29 points are answered, and 26 where those under one opening are one`() {
    #expect(instrument.points.count == 29)
    #expect(instrument.points.count { $0.method == .register } == 1)
    let byOpening = instrument.indicators.map { indicator in
      let openings = indicator.points.map(\.opening).filter { !$0.isEmpty }
      return indicator.points.count - openings.count + Set(openings).count
    }
    #expect(byOpening.reduce(0, +) == 26)
    #expect(
      instrument.indicators.prefix(15).map(\.points.count)
        == [2, 2, 3, 2, 2, 2, 2, 2, 4, 1, 1, 1, 2, 2, 1])
  }

  /// IND-9, S4:4029–4084 and S4:4857–4893.
  @Test func `who answers what, and when, follows from the points`() {
    let told = RespondentMatrix(instrument).cells.map {
      "\($0.group.rawValue), \($0.occasion.rawValue): \($0.numbers.joined(separator: " "))"
    }
    #expect(
      told == [
        "deltagare, under: 1 2 3 4 5 7 9", "deltagare, vid avslut: 1 2 3 4 5 6 7 9",
        "deltagare, per 1–3 månader: 7", "insatspersonal, under: 3 7",
        "insatspersonal, vid avslut: 3 6 7", "insatspersonal, per 1–3 månader: 7",
        "insatspersonal, per halvår: 8 9 10 12 13", "förbundschefer, per halvår: 9 10",
        "styrelse, per halvår: 12 14", "parternas chefsgrupp, per halvår: 12 15",
        "register, per år: 11",
      ])
  }

  /// IND-7: 6 only at exit, 12 to 15 at length once a year (S4:3742, S4:3935).
  @Test func `occasions stand as they are printed`() {
    func printed(_ number: String) -> Set<String> {
      Set(instrument.indicator(number)?.points.map(\.printedOccasions) ?? [])
    }
    #expect(printed("6") == ["Vid avslut"])
    #expect(
      printed("7") == ["Under och vid avslut. Ofta (intervall förslagsvis 1-3 månader)"])
    #expect(printed("8") == ["En gång per halvår"])
    #expect(printed("15") == ["En gång per halvår. På sikt en gång om året"])
  }

  /// IND-12, S4:4271–4273 and S4:6575–6628.
  @Test func `the early labels are kept apart from the wording that is used`() {
    let early = instrument.formerWordings
    #expect(early.map(\.indicator) == (1...15).map(String.init))
    #expect(early.count { $0.wording.contains("än förut") } == 5)
    #expect(!instrument.indicators.contains { $0.heading.contains("än förut") })
    #expect(instrument.indicators.allSatisfy { $0.short.isEmpty || $0.heading.contains($0.short) })
  }

  /// IND-10: what no source words is not made up.
  @Test func `the indicator of 2021 has no wording`() {
    let last = instrument.indicators.last
    #expect(last?.id == "jamstalldhet-2021")
    #expect(last?.heading == "" && last?.points.isEmpty == true)
    #expect(last?.source == "http://nnsfinsam.se/dokument/indikatorrapporter.aspx")
  }

  /// IND-11: every text was held against its lines in the source, and is not to be reworded. The
  /// digest is of all that NNS has worded.
  @Test func `no word of the instrument is changed`() {
    let texts = instrument.indicators.flatMap { one -> [String] in
      [one.heading, one.explanation] + one.terms.flatMap { [$0.term, $0.explanation] }
        + one.points.flatMap { [$0.opening, $0.wording, $0.printedOccasions, $0.scale] }
    }
    #expect(texts.joined(separator: "\n").digest == "db59b791695b42d2")
    #expect(instrument.indicators.allSatisfy { !$0.source.isEmpty })
  }

  /// IND-2, S2:102–103: the goals of 2019 hang on rounds of that year.
  @Test func `the goals of 2019 take their outcomes from the invented round, and lack the nation`()
    throws
  {
    let aims = Self.office.indicatorAims
    #expect(aims.map(\.measure.countedKind) == ["8", "9", "12", "13", "4", "7", "15"])
    #expect(
      aims.map(\.measure.shownOutcome) == [
        "75 %", "69,4 %", "80 %", "87,5 %", "82,1 %", "50 %", "66,7 %",
      ])
    #expect(aims.allSatisfy { $0.measure.fulfilment(threshold: nil) == .noNational })
    #expect(
      aims.allSatisfy {
        $0.measure.explanation(threshold: nil).hasPrefix("Ej mätt: jämförelsetal saknas.")
      })
    #expect(Self.office.indicators.national.isEmpty)
    #expect(Self.office.indicators.answers.allSatisfy { $0.isExample == true })
    #expect(Self.office.indicators.rounds.map(\.isExample) == [true])
  }
}
