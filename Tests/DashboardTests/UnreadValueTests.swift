import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A value that cannot be read is never shown as if nothing stood there: each field of each
/// register in turn holds a text that it cannot be read from.
struct UnreadValueTests {
  static let garbage = "tolv?!"

  /// The record with each field in turn unreadable, by the field's key.
  private static func broken<R: Record>(_ record: R) -> [(key: String, record: R)] {
    R.fields.compactMap { field in
      var record = record
      do throws(InvalidInput) {
        try field.assign(&record, garbage)
        return nil
      } catch {
        field.keep(garbage, in: &record)
        return field.shape.key == R.idKey ? nil : (field.shape.key, record)
      }
    }
  }

  /// Each broken record in the views where its register is shown: the table where its columns show
  /// the field, and the detail beside it.
  private func expectShown<R: Record>(
    _ record: R, in views: [ASFView], at path: WritableKeyPath<ASF, [R]>, columns: Set<String>,
    details: Bool = true
  ) throws {
    let broken = UnreadValueTests.broken(record)
    #expect(columns.isSubset(of: broken.map(\.key)))
    for (key, record) in broken {
      var office = try Office.sample
      office.asf = ASF()
      office.asf[keyPath: path] = [record]
      let desk = Desk(
        reading: OfficeReading(name: "prov", office: office), undo: UndoTitles(),
        session: try .sample())
      for view in views {
        let report = ASFViewReport(
          view, of: KnownASF(office.asf, on: desk.day), year: nil, threshold: desk.threshold)
        let list = report.list(view, in: ListContext(office, on: desk.day))
        let onScreen = list.heads.indices.filter { list.heads[$0].priority > 0 }
        let shown = (0..<list.count).flatMap { row -> [String] in
          onScreen.map { list.cell(row, $0).shown }
        }
        .filter { $0.contains("?") }
        if columns.contains(key) {
          #expect(
            shown.contains { $0.contains(UnreadValueTests.garbage) }, "\(view) \(key) table")
        }
        let lines = (0..<list.count).flatMap { row -> [String] in
          ASFDetail(
            index: row, row: list.line(row), report: report, context: desk.detailContext
          )
          .lines(width: 60).map(\.text)
        }
        #expect(
          !details || lines.contains { $0.contains("?") && $0.contains(UnreadValueTests.garbage) },
          "\(view) \(key) detail")
      }
    }
  }

  @Test func `in the log`() throws {
    let event: ASFEvent = try .sample([
      "id": "h-1", "dag": "2014-03-04", "slag": "möte", "vad": "Årsmöte", "kommun": "Norsjö",
    ])
    try expectShown(
      event, in: [.events], at: \.events,
      columns: [
        "dag", "år", "slag", "organisationer", "anställda", "politiker", "övriga", "ej_uppdelat",
        "exempel",
      ])
  }

  @Test func `in the companies`() throws {
    let company: ASFCompany = try .sample([
      "id": "f-1", "namn": "Verkstan", "kommun": "Norsjö", "integrerar": "ja",
    ])
    try expectShown(
      company, in: [.companies], at: \.companies,
      columns: Set(
        ASFCompany.criteriaKeys + ASFCompany.employeesKeys + ASFCompany.placedKeys
          + ["status", "exempel"]))
  }

  @Test func `in the places`() throws {
    let place: PlaceRow = try .sample([
      "id": "p-1", "år": "2014", "kommun": "Norsjö", "beviljade": "3",
    ])
    try expectShown(
      place, in: [.places], at: \.places,
      columns: [
        "år", "beviljade", "nyttjade", "unika", "till_arbete", "till_studier", "dagar",
        "kr_per_dag",
      ])
  }

  @Test func `in the census`() throws {
    let row: CensusRow = try .sample(["år": "2013", "företag": "3"])
    try expectShown(
      row, in: [.census], at: \.census, columns: Set(CensusReport.Column.allCases.map(\.key)))
  }

  @Test func `in the milestones and the municipalities`() throws {
    let milestone: MilestoneRow = try .sample([
      "id": "m-1", "slag": "policy", "vad": "Policyn antogs", "kommun": "Norsjö",
    ])
    try expectShown(
      milestone, in: [.milestones], at: \.milestones, columns: ["dag", "år", "slag"])
    try expectShown(milestone, in: [.municipalities], at: \.milestones, columns: ["dag", "år"])
  }

  @Test func `a place whose year cannot be read is not taken for a stated total`() throws {
    let place: PlaceRow = try .sample(["id": "p-1", "kommun": "Norsjö", "beviljade": "3"])
    #expect(place.isStatedTotal)
    let broken = try #require(UnreadValueTests.broken(place).first { $0.key == "år" }).record
    #expect(!broken.isStatedTotal)
    var asf = ASF()
    asf.places = [broken]
    let day = try Day(text: "2014-12-31")
    #expect(PlacesFunnel(asf, on: day).granted == nil)
    var office = Office()
    office.asf = asf
    let list = try #require(DocumentKind.places.row.groupedList?(ListContext(office, on: day)))
    #expect(
      (0..<list.count).map { list.cells($0).prefix(2).map(\.shown) }
        == [["Alla år", "Alla"], ["? tolv?!", "Norsjö (räknas inte)"]])
  }

  @Test func `an event whose number cannot be read is held an unknown number of times`() throws {
    let event: ASFEvent = try .sample(["id": "h-1", "dag": "2014-03-04", "slag": "möte"])
    let broken = try #require(UnreadValueTests.broken(event).first { $0.key == "antal" }).record
    #expect(event.occasions == 1 && !event.isUncounted)
    #expect(broken.occasions == 0 && broken.isUncounted)
  }

  @Test(arguments: [false, true])
  func `of youths, but as little as is masked`(isRevealed: Bool) throws {
    let cases: [KAACase] = [
      try .sample([
        "ärende": "k-1", "födelsedag": "1998-03-04", "kommun": "Norsjö",
        "intagsgrupp": "avbrott", "händelsedag": "2014-10-01",
      ])
    ]
    for (key, one) in UnreadValueTests.broken(cases[0]) {
      var office = try Office.youths
      office.kaa.cases = [one]
      let desk = Desk(
        reading: OfficeReading(name: "prov", office: office), undo: UndoTitles(),
        session: try .sample())
      let context = DetailContext(
        desk.reading, on: desk.session.today, isRevealed: isRevealed)
      let lines = Detail(of: one, at: one.address, context).lines(width: 60).map(\.text)
      let isOpen = isRevealed || KAACase.openKeys.contains(key)
      #expect(
        lines.contains { $0.contains("?") && $0.contains(UnreadValueTests.garbage) } == isOpen,
        "\(key)")
      #expect(lines.contains { $0.contains("går inte att läsa") }, "\(key)")
      let list = desk.board.list { _ in isRevealed }
      let cells = zip(list.heads, list.cells(0)).filter { $0.0.priority > 0 }
      #expect(
        cells.contains { $0.1.shown.contains(UnreadValueTests.garbage) }
          == ["intagsgrupp", "ansvarig", "kommun"].contains(key))
      let hidden = list.cells(0).flatMap { [$0.shown, $0.text] }
      #expect(hidden.contains { $0.contains(UnreadValueTests.garbage) } == isOpen || isRevealed)
    }
  }

  @Test func `in an insats and all its parts`() throws {
    var insats = Insats()
    insats.id = "mysam"
    insats.name = "Mysam"
    var year = Participation()
    year.id = "2014"
    insats.participation = [year]
    for (key, broken) in UnreadValueTests.broken(insats) {
      try expectShown(broken, key)
    }
    for (key, part) in UnreadValueTests.broken(insats.participation[0]) {
      var broken = insats
      broken.participation[0] = part
      try expectShown(broken, "deltagare \(key)")
    }
    for (key, part) in UnreadValueTests.broken(Cost()) {
      var broken = insats
      broken.costs = [part]
      try expectShown(broken, "kostnader \(key)")
    }
  }

  private func expectShown(_ insats: Insats, _ label: String) throws {
    var office = try Office.sample
    office.insatser = [insats]
    let desk = Desk(
      reading: OfficeReading(name: "prov", office: office), undo: UndoTitles(),
      session: try .sample())
    let lines = Detail(of: insats, at: insats.address, desk.detailContext)
      .lines(width: 60).map(\.text)
    #expect(
      lines.contains { $0.contains("?") && $0.contains(UnreadValueTests.garbage) }, "\(label)")
    let row = InsatsRow(insats, in: nil)
    let columns = [
      "form": "Form", "skede": "Skede", "period.start": "Period", "period.slut": "Period",
      "deltagare totalt": "Deltagare", "deltagare unika": "Deltagare",
      "deltagare kvinnor": "Kvinnor", "deltagare män": "Män",
      "kostnader belopp": "Förbundets kostnad",
    ]
    for head in InsatsRow.columns.map(\.head) where head.priority > 0 {
      let isHere = columns[label] == head.title
      let cell = row.cell(head.title)
      #expect(cell.shown.contains("? " + UnreadValueTests.garbage) == isHere, "\(label)")
      #expect(cell.text.contains(UnreadValueTests.garbage) == isHere, "\(label)")
      #expect((cell.tone == .warning) == isHere)
    }
  }
}
