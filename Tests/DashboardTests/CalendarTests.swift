import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// A month beside a day that is written.
@Suite struct CalendarTests {
  private func opened(size: Size = Size(80, 24)) throws -> State {
    var state = try State.sample(try .sample, size: size)
    state.press("2", "e")
    state.move(to: "Period från")
    state.press(.function(7))
    return state
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `it stands beside the field, and both are seen`(size: Size) throws {
    var state = try opened(size: size)
    state.press(.down, .right)
    expectSnapshot(state.shown, named: "kalender-\(size.width)x\(size.height)")
    let month = state.rows.first { $0.contains(" v  må ti on to fr lö sö") }
    #expect(month != nil)
  }

  @Test func `arrows, pages, Home and End move, and Enter saves the day`() throws {
    var state = try opened()
    let start = try #require(day(state))
    let moves: [(Key, Day)] = [
      (.right, start.adding(days: 1)), (.left, start), (.down, start.adding(days: 7)),
      (.up, start), (.pageDown, start.adding(months: 1)),
    ]
    for (key, expected) in moves {
      state.press(key)
      #expect(day(state) == expected, "\(key.label)")
    }
    state.press(.home)
    #expect(day(state)?.day == 1)
    state.press(.end)
    let last = try #require(day(state))
    #expect(last.adding(days: 1).day == 1)
    guard case .save(let changes)? = state.press(.enter).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(changes.map(\.edit) == [.field("period.start", from: original, to: last.text)])
  }

  private let original = "2014-01-01"

  private func day(_ state: State) -> Day? {
    (state.screens.top.content as? RecordForm)?.calendar?.chosen
  }

  @Test func `Esc closes it and leaves the field open, and what is typed goes in the field`() throws
  {
    var state = try opened()
    state.press(.escape)
    #expect(day(state) == nil && (state.screens.top.content as? RecordForm)?.editor != nil)
    state.press(.function(7))
    state.type("31/12")
    #expect(day(state) == nil && state.cursorRow.contains("31/12"))
    state.press(.function(7))
    #expect(day(state)?.month == 12 && day(state)?.day == 31)
  }

  @Test func `a day that is clicked is written`() throws {
    var state = try opened()
    let spot = state.shown.hotspots.last { $0.target == .row(17, pane: MonthCalendar.pane) }
    let area = try #require(spot?.area)
    _ = state.mouse(.click, at: Point(x: area.x, y: area.y))
    #expect(day(state)?.day == 17)
  }

  private func text(_ canvas: Canvas, row: Int) -> String {
    String(canvas.row(row).map(\.character))
  }

  @Test func `every month has its days under their weekdays, and its weeks`() throws {
    for month in 0..<240 {
      let first = try #require(Day(year: 2009, month: 1, day: 1)).adding(months: month)
      var canvas = Canvas(size: MonthCalendar.size)
      MonthCalendar(first, today: first.adding(days: 3))
        .draw(on: &canvas, in: Rect(canvas.size))
      let days = Day.daysInMonth(first.month, of: first.year)
      #expect(canvas.hotspots.compactMap(\.day).sorted() == Array(1...days))
      for spot in canvas.hotspots {
        guard let number = spot.day else { continue }
        let day = first.adding(days: number - 1)
        #expect((spot.area.x - 4) / 3 + 1 == day.weekday)
        let row = text(canvas, row: spot.area.y)
        #expect(row.dropFirst().prefix(2).trimmed == "\(day.week)", "\(day.text)")
        #expect(
          Day.monday(ofWeek: day.week, year: day.adding(days: 4 - day.weekday).year)
            == day.adding(days: 1 - day.weekday))
      }
      #expect(canvas.cursor.map { text(canvas, row: $0.y).contains("[ 1]") } == true)
    }
  }
}

extension Hotspot {
  fileprivate var day: Int? {
    if case .row(let day, MonthCalendar.pane) = target { day } else { nil }
  }
}

extension CalendarTests {
  @Test func `an end without a year is of the year that it began`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "n")
    state.move(to: "Period från")
    state.type("1/3 2015")
    state.press(.tab)
    state.type("31/12")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Period till") && $0.contains("2015-12-31") })
  }
}
