import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What is read into a source says so wherever it is shown: each cell and each line that another
/// value would change has the mark, in every table and every detail.
@Suite struct ReadingMarkTests {
  /// Where a text stands, and what is written there: several lines for a detail.
  private typealias Shown = [String: [String]]

  /// A reading that another value can be put in the place of, without other things coming or going.
  struct Reading: CustomTestStringConvertible, Sendable {
    let address: Address
    let key: String
    let text: String
    let other: String

    var testDescription: String { "\(address.file) \(address.path) \(key)" }
  }

  static let office = ShippedData.reading("gavleborg").office

  static let asf = readings { $0.hasPrefix("asf/") && !$0.hasSuffix(".yaml") }
  static let insatser = readings { $0.hasPrefix("insatser/") }

  private static func readings(_ isMeant: (String) -> Bool) -> [Reading] {
    let files =
      [ASFEvent.path, PlaceRow.path] + office.insatser.map(\.address.file)
    return files.filter(isMeant).flatMap { file in
      (office.document(file)?.placed(at: Address(file)) ?? []).flatMap { record in
        record.outline.fields.filter { $0.isReading && !$0.text.isEmpty }.compactMap { field in
          other(than: field).map {
            Reading(address: record.address, key: field.shape.key, text: field.text, other: $0)
          }
        }
      }
    }
  }

  private static func other(than field: Outline.FieldText) -> String? {
    // That there was none is shown by nothing.
    if field.text == "0" { return nil }
    return switch field.shape.kind {
    case .number, .quantity: String((Int(field.text) ?? 1) + 2)
    case .municipality, .municipalities: "Ockelbo"
    case .day: "2018-05-05"
    case .text where field.shape.key == "tid": "i mars 2017"
    default: nil
    }
  }

  @Test func `there are readings of many kinds to walk with`() {
    let keys = Set(Self.asf.map(\.key))
    let wanted = ["tid", "kommun", "organisationer", "anställda", "åter", "kvinnor"]
    #expect(keys.isSuperset(of: wanted))
    #expect(
      Set(Self.insatser.map(\.key)).isSuperset(of: ["placeringar", "nämnare", "period.start"]))
  }

  @Test(arguments: asf) func `every view of the ASF work marks it`(reading: Reading) throws {
    var shown: [(String, before: Shown, after: Shown)] = []
    let (before, after) = try desks(reading)
    for view in ASFView.allCases {
      shown.append((view.title, Self.shown(view, before), Self.shown(view, after)))
    }
    for (name, old, new) in shown { Self.expectMarks(name, old, new) }
    #expect(shown.contains { $0.before != $0.after }, "\(reading.key) is shown nowhere")
  }

  @Test(arguments: insatser) func `the insatser and the overview mark it`(reading: Reading) throws {
    let (before, after) = try desks(reading)
    let shown = { (desk: Desk) in Self.insatser(desk) }
    Self.expectMarks("Insatser", shown(before), shown(after))
    #expect(shown(before) != shown(after), "\(reading.key) is shown nowhere")
  }

  private func desks(_ reading: Reading) throws -> (before: Desk, after: Desk) {
    var changed = Self.office
    try changed.apply(
      Change(reading.address, .field(reading.key, from: reading.text, to: reading.other)))
    return try (Self.desk(Self.office), Self.desk(changed))
  }

  private static func desk(_ office: Office) throws -> Desk {
    try State.sample(office, size: Size(160, 50)).desk
  }

  private static func shown(_ view: ASFView, _ desk: Desk) -> Shown {
    var screen = ASFScreen(view)
    screen.arrange(desk)
    var shown: Shown = [:]
    let list = screen.report.list(view, in: ListContext(desk.office, on: desk.day))
    for row in 0..<list.count {
      let id = list.line(row).id
      shown.merge(cells(of: list, row)) { $1 }
      screen.panes.keep(row: row, rows: list.count)
      // So wide that no line is broken.
      shown["\(id) detalj"] = texts(screen.lines(desk, width: 900))
    }
    return shown
  }

  /// Without headings, which come and go with what stands under them.
  private static func texts(_ lines: [DetailLine]) -> [String] {
    lines.filter { $0.line.spans.map(\.role) != [.heading] }.map(\.text)
  }

  private static func cells(of list: AnyList, _ row: Int) -> Shown {
    let cells = zip(list.heads, list.cells(row)).map { head, cell in
      ("\(list.line(row).id), \(head.title)", [cell.shown])
    }
    return Dictionary(cells) { first, _ in first }
  }

  private static func insatser(_ desk: Desk) -> Shown {
    var shown: Shown = [:]
    let list = desk.office.insatsList(on: desk.day)
    for row in 0..<list.count { shown.merge(cells(of: list, row)) { $1 } }
    for insats in desk.office.insatser {
      shown[insats.id] = texts(
        Detail(of: insats, at: insats.address, desk.detailContext).lines(width: 900))
    }
    for (index, phase) in desk.overview.phases.enumerated() {
      shown["skede \(index)"] = [phase.cells[2]]
    }
    shown["översikt"] = desk.overview.participantWords
    return shown
  }

  /// All that one of the two has alone, in one place, is marked: that of the value it has, or that
  /// of the other, which is shown where this is not.
  private static func expectMarks(_ name: String, _ old: Shown, _ new: Shown) {
    for place in Set(old.keys).union(new.keys).sorted() {
      let (before, after) = (old[place] ?? [], new[place] ?? [])
      let told = [before.filter { !after.contains($0) }, after.filter { !before.contains($0) }]
        .map { $0.filter(says) }
      let isMarked = told.contains { !$0.isEmpty && $0.allSatisfy(hasMark) }
      let isSilent = told.allSatisfy(\.isEmpty)
      #expect(isMarked || isSilent, "\(name), \(place): \(told)")
    }
  }

  private static func hasMark(_ text: String) -> Bool {
    text.contains("tolkning") || text.contains(Readings.sign)
  }

  /// Whether there is a word or a figure in it: a bar alone says nothing.
  private static func says(_ text: String) -> Bool {
    text.contains { $0.isLetter || $0.isNumber } && !text.hasPrefix("Anteckning")
  }
}
