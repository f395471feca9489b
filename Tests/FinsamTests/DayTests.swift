import Finsam
import Testing

struct DayTests {
  @Test(arguments: [
    ("idag", "2014-12-30"), ("Igår", "2014-12-29"), ("imorgon", "2014-12-31"),
    ("i morgon", "2014-12-31"), ("12 mars", "2014-03-12"), ("12 mar", "2014-03-12"),
    ("12 mars 2015", "2015-03-12"), ("12/3", "2014-03-12"), ("12/3/2016", "2016-03-12"),
    ("20140312", "2014-03-12"), ("2014-03-12", "2014-03-12"), ("v 37", "2014-09-08"),
    ("v37", "2014-09-08"), ("v. 37", "2014-09-08"), ("vecka 37", "2014-09-08"),
    ("v 1", "2013-12-30"), ("v 53 2015", "2015-12-28"), ("v 1 2016", "2016-01-04"),
    ("v 1 2021", "2021-01-04"), ("29 februari 2016", "2016-02-29"),
    ("  31 december ", "2014-12-31"),
  ])
  func `a day is what a person means`(typed: String, day: String) throws {
    #expect(try Day(typed: typed, today: Day(text: "2014-12-30")).text == day)
  }

  @Test(arguments: [
    ("31 juni", InvalidInput.noSuchDay(year: 2014, month: 6, day: 31)),
    ("2014-06-31", .noSuchDay(year: 2014, month: 6, day: 31)),
    ("29 februari", .noSuchDay(year: 2014, month: 2, day: 29)),
    ("29/2/1900", .noSuchDay(year: 1900, month: 2, day: 29)),
    ("31/6", .noSuchDay(year: 2014, month: 6, day: 31)),
    ("v 53", .notADay("v 53")), ("v 0", .notADay("v 0")), ("vad 3", .notADay("vad 3")),
    ("12/13", .notADay("12/13")), ("32 mars", .notADay("32 mars")), ("snart", .notADay("snart")),
    ("12 ma", .notADay("12 ma")), ("2014-3-12", .notADay("2014-3-12")), ("", .notADay("")),
    ("2014-+1-05", .notADay("2014-+1-05")),
  ])
  func `what is no day is refused with a reason`(typed: String, reason: InvalidInput) {
    #expect(throws: reason) { try Day(typed: typed, today: Day(text: "2014-12-30")) }
  }

  @Test func `the reason names the month and its length`() {
    #expect(
      InvalidInput.noSuchDay(year: 2014, month: 6, day: 31).message
        == "31 juni 2014 finns inte: månaden har 30 dagar.")
  }

  @Test(arguments: [(1900, false), (2000, true), (2014, false), (2016, true), (2100, false)])
  func `leap years follow the Gregorian calendar`(year: Int, isLeap: Bool) {
    #expect(Day.isLeap(year) == isLeap)
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test func `every day from 1999 to 2030 follows the one before`() throws {
    var day = try #require(Day(year: 1999, month: 1, day: 1))
    var weekday = 5
    while day.year < 2031 {
      #expect(day.weekday == weekday)
      #expect(Day(serial: day.serial) == day)
      #expect(day.adding(days: 1).adding(days: -1) == day)
      #expect(day < day.adding(days: 1))
      day = day.adding(days: 1)
      weekday = weekday % 7 + 1
    }
  }

  @Test(arguments: [
    ("2014-01-31", 1, "2014-02-28"), ("2016-01-31", 1, "2016-02-29"),
    ("2014-12-31", 2, "2015-02-28"), ("2014-03-31", -1, "2014-02-28"),
    ("2014-01-15", -1, "2013-12-15"), ("2014-05-31", 12, "2015-05-31"),
  ])
  func `a month later is never a day that does not exist`(
    start: String, months: Int, result: String
  ) throws {
    #expect(try Day(text: start).adding(months: months).text == result)
  }

  @Test func `a printed day that does not exist is kept as printed`() throws {
    let printed = try PrintedDay(text: "2014-06-31")
    #expect(printed == .impossible("2014-06-31"))
    #expect(printed.text == "2014-06-31")
    #expect(printed.day == nil)
    #expect(throws: InvalidInput.notADay("2014-06")) { try PrintedDay(text: "2014-06") }
  }
}
