import Finsam
import Testing

/// KAA-L10: two half-years.
struct HalfYearTests {
  @Test(arguments: [
    ("2014-H1", "2014-H1", "2014-01-01", "2014-06-30"),
    ("2014-h2", "2014-H2", "2014-07-01", "2014-12-31"),
    (" 2016h1 ", "2016-H1", "2016-01-01", "2016-06-30"),
    ("2014 H2", "2014-H2", "2014-07-01", "2014-12-31"),
  ])
  func `a period is half a year`(typed: String, text: String, first: String, last: String) throws {
    let period = try #require(HalfYear(text: typed))
    #expect(period.text == text)
    #expect(period.days?.lowerBound.text == first)
    #expect(period.days?.upperBound.text == last)
    #expect(HalfYear(containing: try Day(text: first)) == period)
    #expect(HalfYear(containing: try Day(text: last)) == period)
  }

  @Test(arguments: ["", "2014", "2014-H3", "H2-2014", "14-H2", "2014-2", "2014-H2x"])
  func `other words are no period`(typed: String) {
    #expect(HalfYear(text: typed) == nil)
  }

  @Test func `periods follow each other`() {
    #expect(
      HalfYear(Year(2014), .first) < HalfYear(Year(2014), .second)
        && HalfYear(Year(2014), .second) < HalfYear(Year(2015), .first))
    #expect(HalfYear(Year(2014), .second).words == "andra halvåret 2014")
  }
}

struct SerialDayTests {
  @Test(arguments: ["1600-01-01", "1969-12-31", "1970-01-01", "2016-02-29", "9999-12-31"])
  func `a serial day is written as a day`(text: String) throws {
    let day = try SerialDay(text: text)
    #expect(day.text == text)
    #expect(day.day == (try Day(text: text)))
    #expect(day == SerialDay(try Day(text: text)))
  }

  @Test(arguments: [
    ("2014-06-31", InvalidInput.noSuchDay(year: 2014, month: 6, day: 31)),
    ("2015-02-29", .noSuchDay(year: 2015, month: 2, day: 29)), ("2014-6-31", .notADay("2014-6-31")),
    ("20140630", .notADay("20140630")), ("2014-06-300", .notADay("2014-06-300")),
    ("2014/06/30", .notADay("2014/06/30")), ("imorgon", .notADay("imorgon")),
    ("99999999999999999999999", .notADay("99999999999999999999999")),
  ])
  func `what is no day is refused as elsewhere`(text: String, reason: InvalidInput) {
    #expect(throws: reason) { try SerialDay(text: text) }
  }

  @Test func `days compare, differ and add as days do`() throws {
    let one = try SerialDay(text: "2014-12-31")
    let two = try SerialDay(text: "2015-01-02")
    #expect(one < two && two - one == 2 && one.adding(days: 2) == two)
    #expect(try SerialDay(text: "2014-01-31").adding(months: 1).text == "2014-02-28")
    #expect(try SerialDay(text: "1996-02-29").birthday(18).text == "2014-03-01")
    #expect(try SerialDay(text: "1996-02-29").birthday(20).text == "2016-02-29")
  }
}
