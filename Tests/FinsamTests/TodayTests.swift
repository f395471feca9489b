import Finsam
import Testing

@Test(arguments: [
  ("2014-12-31", false, "2014-12-31"), ("2014-12-31", true, "2015-03-05"),
  ("", false, "2015-03-05"), ("", true, "2015-03-05"),
])
func `a day that is asked for goes before the one an example speaks of`(
  asOf: String, isAskedFor: Bool, day: String
) throws {
  var office = Office()
  if !asOf.isEmpty { office.forbund.asOfDay = try PrintedDay(text: asOf) }
  let today = Today(try Day(text: "2015-03-05"), isAskedFor: isAskedFor)
  #expect(office.day(today).text == day)
}
