import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// A report is read on the screen, and written to the file that one asks for.
@Suite struct ReportScreenTests {
  private static func report(_ state: State) throws -> Report {
    let office = state.desk.office
    return StyrkortReport(
      try #require(office.styrkort.first), office: office, on: state.desk.day
    ).report
  }

  @Test func `the report is read before it is written, in the form and place one chooses`() throws {
    var state = try State.sample(try .sample)
    state.press("3", "r")
    let report = try Self.report(state)
    #expect(state.press("r") == [])
    #expect(state.rows.contains { $0.contains("Webbsida, för utskrift, e-post och Word") })
    #expect(state.press(.enter) == [])
    #expect(state.rows.contains { $0.contains("rapporter/styrkort-2014.html") })
    #expect(state.press(.tab) == [.completePath("rapporter/styrkort-2014.html", from: .forbund)])
    #expect(
      state.press(.enter)
        == [.writeReport(path: "rapporter/styrkort-2014.html", text: report.html, form: .html)])

    _ = state.update(.reportWritten("/f/rapporter/styrkort-2014.html", note: ""))
    #expect(state.notice == Notice("Rapporten ligger i /f/rapporter/styrkort-2014.html.", .good))
    #expect(state.press(.down, .enter) == [.openReport("/f/rapporter/styrkort-2014.html")])
    #expect(state.overlay == nil)
    #expect(state.press(.escape) == [])
    #expect(state.rows[0].contains("▸ Styrkort 2014 "))
  }

  @Test func `every form can be asked for, and one can think again`() throws {
    var state = try State.sample(try .sample)
    state.press("3", "r")
    let report = try Self.report(state)
    for (index, form) in ReportForm.ofAll.enumerated() {
      state.press(.control("s"))
      for _ in 0..<index { state.press(.down) }
      state.press(.enter, .escape)
      #expect(state.overlay == nil)
      state.press("r")
      for _ in 0..<index { state.press(.down) }
      state.press(.enter, .control("u"))
      state.type("~/min")
      #expect(
        state.press(.enter)
          == [.writeReport(path: "~/min", text: report.written(as: form), form: form)])
      _ = state.update(.failed("~/min kunde inte skrivas."))
      #expect(state.overlay != nil, "what was written of the path stays")
      state.press(.escape)
    }
  }

  @Test func `all reports can be read where their data are, and turned to other years`() throws {
    for name in ["skelleftea-norsjo", "gavleborg"] {
      var state = try State.shipped(name)
      for kind in ReportKind.allCases {
        let request = ReportRequest(kind)
        guard request.report(state.desk) != nil else { continue }
        for period in request.periods(state.desk) {
          #expect(ReportRequest(kind, period).report(state.desk) != nil, "\(kind) \(period)")
        }
        state.go(to: .report(request))
        #expect(state.rows[0].contains("Rapport: \(kind.title)"), "\(kind)")
      }
    }
  }

  @Test func `insatser have a report of the year that is shown`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2", "r")
    #expect(state.rows[0].contains("Rapport: Insatser "))
    state.press("<")
    #expect(state.rows[0].contains("Rapport: Insatser 2014"))
    state.press(.escape, "<", "r")
    #expect(state.rows[0].contains("Rapport: Insatser 2014"))
    state.press(">")
    #expect(state.notice == Notice("2014 är det senaste.", .warning))
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `the report of the styrkort`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3", "r")
    expectSnapshot(state.shown, named: "rapport-styrkort-\(size.width)x\(size.height)")
    state.press(.pageDown)
    expectSnapshot(state.shown, named: "rapport-styrkort-nedan-\(size.width)x\(size.height)")
    state.press("r", .enter)
    expectSnapshot(state.shown, named: "rapport-fil-\(size.width)x\(size.height)")
  }
}
