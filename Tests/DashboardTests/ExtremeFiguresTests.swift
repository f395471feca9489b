import FileStore
import Finsam
import Foundation
import Testing
import TextUI

@testable import Dashboard

/// Figures that no office has, in every field of files that it does have.
@Suite struct ExtremeFiguresTests {
  /// Such as can be read, and such as cannot.
  private static let figures = [
    "0", "-0", "-1", "1", "999999999999", "-999999999999", "999999999999,999", "-999999999999,999",
    "0,001", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "1000000000000000000000000000000", "1e308", "-1e308", "nan", "1600-01-01", "9999-12-31",
    "2014-02-30", "0001-01-01", "1900", "2199", "9999", "0000", "999999999999–999999999999",
    "över 999999999999,999", "nästan -999999999999,999", "ca -999999999999–999999999999",
    "v 53 2199",
  ]

  private static let forbund = ["skelleftea-norsjo", "gavleborg"]
  /// How many folders are made of each förbund; more where `ROUNDS` says so.
  private static let rounds =
    ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 1

  @Test(arguments: forbund, 1...rounds)
  func `whatever a file says, the folder opens, is checked, told of and drawn`(
    forbund: String, round: Int
  ) throws {
    var chance = FixedNumbers(seed: UInt64(round) &* 977)
    let files = try Self.files(forbund)
    let share = [3, 12, 60][round % 3]
    var changed: [String: String] = [:]
    for (file, text) in files {
      changed[file] =
        file.hasSuffix(".csv")
        ? Self.register(text, oneIn: share, &chance) : Self.document(text, oneIn: share, &chance)
    }
    try tell(changed, day: Self.days[round % Self.days.count])
  }

  private static let days = ["2014-12-31", "1600-01-01", "9999-12-31", "2017-06-30"]

  @Test func `sums of very many very large figures are told of, not fallen over`() throws {
    var files = try Self.files("gavleborg")
    for (file, text) in files where file.hasSuffix(".csv") && !file.contains("historik") {
      guard let heading = text.split(separator: "\n").first else { continue }
      let keys = heading.split(whereSeparator: { ";\r\u{FEFF}".contains($0) }).map(String.init)
      let row = { (number: Int) in
        keys.map { key in
          switch key {
          case "id", "ärende": "x-\(number)"
          case "år": "2017"
          case "dag", "födelsedag", "händelsedag": "2017-03-01"
          default:
            ["slag", "vad", "namn", "kommun", "källa", "intagsgrupp"].contains(key)
              ? "möte" : "999999999999,999"
          }
        }.joined(separator: ";")
      }
      let isLarge = file.contains("handelser")
      files[file] =
        ([String(heading)] + (0..<(isLarge ? 9_500 : 50)).map(row)).joined(separator: "\n") + "\n"
    }
    try tell(files, day: "2017-12-31", screens: [])
  }

  /// Opens the folder, and goes through all that is made of it.
  private func tell(
    _ files: [String: String], day: String,
    screens: [Key] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], views: Int = 3
  ) throws {
    let path = NSTemporaryDirectory() + "/kansli-" + UUID().uuidString
    defer { do { try FileManager.default.removeItem(atPath: path) } catch {} }
    for (file, text) in files {
      let url = URL(filePath: path).appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    var folder = Folder(path: path, user: "Åsa Öberg") { "2014-12-31 14:02:11" }
    let reading = folder.read()
    let today = Today(try Day(text: day), isAskedFor: true)
    for problem in reading.problems.prefix(200) { #expect(!problem.rendered.isEmpty) }
    for one in reading.office.findings(on: today.day) { #expect(!one.message.isEmpty) }
    report(reading.office, on: today.day)
    if !screens.isEmpty { draw(reading, today, screens, views: views) }
    _ = folder.undoTitle
    do throws(SaveFailure) { _ = try folder.undo() } catch { #expect(!error.message.isEmpty) }
    do throws(SaveFailure) { _ = try folder.redo() } catch { #expect(!error.message.isEmpty) }
  }

  private func report(_ office: Office, on day: Day) {
    for styrkort in office.styrkort {
      #expect(!StyrkortReport(styrkort, office: office, on: day).report.markdown.isEmpty)
    }
    for plan in office.asf.plans {
      guard let year = plan.year else { continue }
      #expect(ASFReport(office.asf, year: year, on: day)?.report.markdown != "")
    }
    let kaa = office.kaa
    for half in [HalfYear(containing: day), HalfYear(containing: day).before] {
      let summary = KAASummary(
        half, cases: kaa.cases, followUps: kaa.followUps, rules: kaa.rules, on: day)
      #expect(summary?.report.markdown != "")
      _ = KAAReportRow.csv(half, cases: kaa.cases, rules: kaa.rules, on: day)
    }
    _ = KAARetention.expired(kaa.cases, on: day, rules: kaa.rules)
  }

  private func draw(_ reading: OfficeReading, _ today: Today, _ screens: [Key], views: Int) {
    var session = Session(today: today, user: "Åsa Öberg")
    session.isReadOnly = false
    var state = State(
      reading: reading, undo: UndoTitles(), session: session, size: Size(120, 40))
    for screen in screens {
      for key in [screen, .down, .enter, "e", .down, .escape, .escape] {
        state.press(key)
        _ = state.shown
      }
      for _ in 0..<views {
        state.press("v", .down, .enter)
        _ = state.shown
        state.press(.escape, "r")
        _ = state.shown
        state.press(.escape, "<", ">")
      }
    }
  }

  // MARK: Files

  private static func files(_ forbund: String) throws -> [String: String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "data/" + forbund)
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      guard name.hasSuffix(".csv") || name.hasSuffix(".yaml") else { continue }
      files[name] = try String(contentsOf: root.appending(path: name), encoding: .utf8)
    }
    return files
  }

  /// One value in so many is another; texts of one line alone, so that the file can be read.
  private static func document(_ text: String, oneIn share: Int, _ chance: inout FixedNumbers)
    -> String
  {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let found = line.wholeMatch(of: /( *(?:- )?[^ :#"'-][^:#"']*: )([^|>\[{&*!#].*)/),
        !found.1.hasSuffix("id: "), chance.next(below: share) == 0
      else { return String(line) }
      return found.1 + figures[chance.next(below: figures.count)]
    }.joined(separator: "\n")
  }

  private static func register(_ text: String, oneIn share: Int, _ chance: inout FixedNumbers)
    -> String
  {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.first, !text.contains("\"") else { return text }
    let rows = lines.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).enumerated().map {
        column, cell in
        column == 0 || line.isEmpty || chance.next(below: share) != 0
          ? String(cell) : figures[chance.next(below: figures.count)]
      }.joined(separator: ";")
    }
    return ([String(heading)] + rows).joined(separator: "\n")
  }
}

/// The same numbers every time.
private struct FixedNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
