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
    ("  31 december ", "2014-12-31"), ("31/12 2014", "2014-12-31"), ("3.4.2014", "2014-04-03"),
    ("3.4", "2014-04-03"), ("31.12.", "2014-12-31"), ("31 dec 2014", "2014-12-31"),
    ("31 dec. 2014", "2014-12-31"), ("den 31:a december", "2014-12-31"), ("den 12/3", "2014-03-12"),
    ("2014-3-12", "2014-03-12"), ("2014/03/12", "2014-03-12"), ("31/12 98", "1998-12-31"),
    ("31 dec 14", "2014-12-31"), ("31/3 15", "2015-03-31"), ("141231", "2014-12-31"),
    ("2014-12-31 00:00:00", "2014-12-31"), ("i förrgår", "2014-12-28"),
    ("i övermorgon", "2015-01-01"),
    // 2014-12-30 is a Tuesday.
    ("fredag", "2015-01-02"), ("Fre", "2015-01-02"), ("på fredag", "2015-01-02"),
    ("måndag", "2015-01-05"), ("nästa fredag", "2015-01-09"), ("nästa tisdag", "2015-01-06"),
    ("förra fredagen", "2014-12-26"), ("förra tisdagen", "2014-12-23"), ("i fredags", "2014-12-26"),
    ("i tisdags", "2014-12-23"), ("i måndags", "2014-12-29"), ("lordag", "2015-01-03"),
    ("onsdag 12 mars", "2014-03-12"), ("ons 12/3 2014", "2014-03-12"),
    ("onsdagen den 12 mars 2014", "2014-03-12"), ("tisdag 30.12", "2014-12-30"),
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
    ("12 ma", .notADay("12 ma")), ("2014-13-12", .notADay("2014-13-12")), ("", .notADay("")),
    ("12/31 2014", .notADay("12/31 2014")), ("1-2", .notADay("1-2")), ("5", .notADay("5")),
    ("3.4.2014.5", .notADay("3.4.2014.5")), ("fredag 12/3", .otherWeekday(Day(2014, 3, 12), 5)),
    ("tisdag", .ambiguousDay("tisdag", [Day(2014, 12, 30), Day(2015, 1, 6)])),
    ("3.4.14", .ambiguousDay("3.4.14", [Day(2014, 4, 3), Day(2003, 4, 14)])),
    ("nästa", .notADay("nästa")), ("nästa vecka", .notADay("nästa vecka")),
    ("2014-+1-05", .notADay("2014-+1-05")),
  ])
  func `what is no day is refused with a reason`(typed: String, reason: InvalidInput) {
    #expect(throws: reason) { try Day(typed: typed, today: Day(text: "2014-12-30")) }
  }

  @Test func `a day is read back however it is written`() throws {
    var dice = SplitMix(seed: 12)
    let today = Day(2014, 12, 30)
    for _ in 0..<3_000 {
      let day = today.adding(days: Int.random(in: -9_000...7_000, using: &dice))
      let (d, m, year) = (day.day, day.month, day.year)
      let name = Day.monthNames[m - 1]
      let weekday = Day.weekdayNames[day.weekday - 1]
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let whole = [
        day.text, "\(d)/\(m) \(year)", "\(d)/\(m)/\(year)", "\(d).\(m).\(year)",
        "\(d). \(m). \(year)",
        "\(two(d)).\(two(m)).\(year)", "\(year)/\(m)/\(d)", "\(year)\(two(m))\(two(d))",
        "\(d) \(name) \(year)", "\(d) \(name.prefix(3)). \(year)", "den \(d):e \(name), \(year)",
        "\(d)-\(m)-\(year)", "\(day.text)T00:00",
      ]
      for typed in whole {
        #expect(try Day(typed: typed, today: today) == day, "\(typed)")
        #expect(try Day(typed: typed.uppercased(), today: today, in: Year(1999)) == day, "\(typed)")
        #expect(try Day(written: typed) == day, "\(typed)")
        #expect(try Day(typed: "\(weekday) \(typed)", today: today) == day, "\(weekday) \(typed)")
      }
      for typed in [
        "\(d)/\(m)", "\(d).\(m)", "\(d).\(m).", "\(d) \(name)", "\(d) \(name.prefix(4))",
      ] {
        #expect(try Day(typed: typed, today: today, in: Year(year)) == day, "\(typed)")
        #expect(throws: InvalidInput.noYear(typed)) { try Day(written: typed) }
      }
      let short = "\(d)/\(m) \(two(year % 100))"
      if (1935..<2034).contains(year) {
        #expect(try Day(typed: short, today: today) == day, "\(short)")
      }
      #expect(throws: InvalidInput.noYear(short)) { try Day(written: short) }
    }
  }

  @Test func `a weekday is the next one, the one of next week, or the last there was`() throws {
    for start in 0..<14 {
      let today = Day(2014, 12, 22).adding(days: start)
      for (index, name) in Day.weekdayNames.enumerated() where index + 1 != today.weekday {
        let coming = try Day(typed: name, today: today)
        #expect(coming.weekday == index + 1 && (1...6).contains(coming.serial - today.serial))
        #expect(throws: InvalidInput.relativeDay(name)) { try Day(written: name) }
      }
      for (index, name) in Day.weekdayNames.enumerated() {
        let monday = today.adding(days: 1 - today.weekday)
        let (next, last) = (
          try Day(typed: "nästa \(name)", today: today),
          try Day(typed: "i \(name.dropLast(3))dags", today: today)
        )
        #expect(next == monday.adding(days: 7 + index))
        #expect(last.weekday == index + 1 && (1...7).contains(today.serial - last.serial))
      }
    }
  }

  @Test func `what can be two days says which`() {
    let fault = InvalidInput.ambiguousDay("3.4.14", [Day(2014, 4, 3), Day(2003, 4, 14)])
    #expect(fault.message == "”3.4.14” kan läsas på två sätt: 3 april 2014 eller 14 april 2003.")
    #expect(fault.advice == "Skriv antingen 2014-04-03 eller 2003-04-14.")
    #expect(
      InvalidInput.otherWeekday(Day(2014, 3, 12), 5).message
        == "12 mars 2014 är en onsdag, inte en fredag.")
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

  @Test func `what has been lies within a week, or a year, before today`() throws {
    var chance = SplitMix(seed: 31)
    for _ in 0..<500 {
      let start = try Day(text: "2014-01-01")
      let today = start.adding(days: Int.random(in: 0..<4_000, using: &chance))
      for name in Day.weekdayNames {
        let day = try Day(typed: name, today: today, isPast: true)
        #expect(day <= today && today < day.adding(days: 7), "\(name) on \(today.text)")
        #expect(Day.weekdayNames[day.weekday - 1] == name)
      }
      let meant = today.adding(days: -Int.random(in: 0..<365, using: &chance))
      for typed in ["\(meant.day)/\(meant.month)", "\(meant.day)/\(meant.month) \(meant.year)"] {
        #expect(try Day(typed: typed, today: today, isPast: true) == meant)
      }
      let ahead = today.adding(days: 1)
      #expect(try Day(typed: ahead.text, today: today, isPast: true) == ahead)
      #expect(try Day(typed: "i morgon", today: today, isPast: true) == ahead)
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

extension Day {
  fileprivate init(_ year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day) ?? .last
  }
}
