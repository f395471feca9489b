import Finsam
import Glibc
import Testing
import TextUI

@testable import Dashboard

/// A log of very many events, as an office has after years of imports.
@Suite struct LargeLogTests {
  private func desk(events count: Int) throws -> Desk {
    var office = try Office.sample
    let day = try PrintedDay(text: "2014-05-06")
    office.asf.events = (0..<count).map { number in
      var event = ASFEvent()
      (event.id, event.kind, event.day) = ("h-\(number)", .meeting, day)
      event.what = "Möte \(number)"
      return event
    }
    return try State.sample(office).desk
  }

  @Test func `a year names some of the events without an activity, and counts the rest`() throws {
    let desk = try desk(events: 1_000)
    var screen = ASFScreen(.events)
    screen.arrange(desk)
    let lines = screen.lines(desk, width: 80)
    let named = lines.filter { $0.text.contains("→ Möte") }
    #expect(named.map(\.text) == (0..<50).map { "→ Möte \($0)" })
    #expect(lines.last { !$0.text.isEmpty }?.text == "… och 950 till. Alla står i loggen.")
    #expect(screen.rowCount == 1_001)
  }

  @Test func `a figure shows the latest autumns, and counts the others wherever it leaves out`()
    throws
  {
    var office = try Office.sample
    office.asf.census = (0..<70).map { number in
      var row = CensusRow()
      (row.id, row.year) = ("\(1940 + number)", Year(1940 + number))
      (row.employees, row.women, row.men) = (Number(10), Number(4), Number(5))
      return row
    }
    let desk = try State.sample(office).desk
    var screen = ASFScreen(.census)
    screen.arrange(desk)
    let columns = CensusReport.Column.allCases
    screen.panes.table = TableState(cursor: columns.firstIndex(of: .employees) ?? 0)
    let lines = screen.lines(desk, width: 80).map(\.text)
    let rest = lines.filter { $0.hasPrefix("… och ") }
    #expect(rest == Array(repeating: "… och 10 före dem. Alla står i registret.", count: 3))
    #expect(lines.filter { $0.hasPrefix("≠ ") }.count == 60)
  }

  @Test func `a row is removed from its place among the others`() throws {
    let desk = try desk(events: 3)
    let event = desk.office.asf.events[1]
    #expect(
      desk.office.removal(of: event.address)
        == Change(
          Address(ASFEvent.path), .remove(part: "rader", after: "h-0", Outline(event).draft)))
    #expect(desk.office.removal(of: ASFEvent.address(id: "h-9")) == nil)
  }

  /// Sixteen times as many rows are sixteen times the work where all are looked through once, and
  /// 256 times where they are looked through once per row.
  @Test func `nothing looks through all rows once per row`() throws {
    let (few, many) = (try desk(events: 1_500), try desk(events: 24_000))
    for (name, work) in Self.deeds {
      let least = (0..<3).map { _ in Self.time { work(few) } }.min() ?? 0
      let time = Self.time { work(many) }
      #expect(time < max(least, 0.000_5) * 80, "\(name): \(least) s, then \(time) s")
    }
  }

  private static let deeds: [(String, @Sendable (Desk) -> Void)] = [
    ("opening the log", { _ = log($0) }),
    ("the detail of its year", { _ = log($0).lines($0, width: 80) }),
    (
      "sorting it",
      { desk in
        var screen = log(desk)
        screen.panes.sort(by: 2, second: false)
        screen.arrange(desk)
      }
    ),
    (
      "the actions on a row",
      { desk in
        let line = DetailLine([], place: Place(desk.office.asf.events[700].address))
        for action in Action.allCases { _ = line.answer(action, desk) }
      }
    ),
    ("a new row", { desk in _ = desk.office.nextId(inRegister: ASFEvent.path) }),
    (
      "what the checks find",
      { desk in _ = desk.office.findings(on: desk.day) }
    ),
  ]

  private static func log(_ desk: Desk) -> ASFScreen {
    var screen = ASFScreen(.events)
    screen.arrange(desk)
    return screen
  }

  /// The time that this thread alone has worked, in seconds: others make it no longer.
  private static func time(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}
