import Finsam
import Testing

struct KAAScopeTests {
  @Test(arguments: KAAEnding.allCases)
  func `how a case ended is hidden with its day`(ending: KAAEnding) {
    let scope = KAAStanding.Scope.ended(SerialDay(Day.last), ending)
    #expect(scope.reason.contains(ending.rawValue))
    #expect(scope.maskedReason == "Avslutat •••: •••.")
  }

  /// KAA-1, S4:6646: in scope on every day before the 20th birthday.
  @Test(arguments: [
    ("1994-12-31", "2014-12-30", true), ("1994-12-31", "2014-12-31", false),
    ("1995-01-01", "2014-12-31", true), ("1995-01-01", "2015-01-01", false),
    ("1996-02-29", "2016-02-28", true), ("1996-02-29", "2016-02-29", false),
    ("2080-02-29", "2100-02-28", true), ("2080-02-29", "2100-03-01", false),
  ])
  func `a youth is covered until the day before turning 20`(
    birth: String, day: String, isInScope: Bool
  ) throws {
    let event = try Day(text: day).adding(days: -300).text
    let youth = try KAACase.youth(["födelsedag": birth, "händelsedag": event])
    let standing = try youth.standing(day)
    #expect(standing.isInScope == isInScope)
    #expect((standing.step == .close) == !isInScope)
    if !isInScope {
      #expect(standing.due?.text == day)
      #expect(standing.daysOverdue == 0)
    }
  }

  @Test func `a case that nobody ends on the birthday is late from the day after`() throws {
    let youth = try KAACase.youth(["födelsedag": "1994-12-30"])
    #expect(try youth.standing("2014-12-30").line == "avsluta 2014-12-30 i dag")
    #expect(try youth.standing("2014-12-31").line == "avsluta 2014-12-30 försenat 1 dag")
    #expect(try youth.standing("2014-12-31").dueTellsBirthday)
    let late = try ["2014-12-30", "2014-12-31"].map { try youth.standing($0).isLate }
    #expect(late == [true, true], "the count must not tell when the birthday was")
    #expect(
      try youth.standing("2014-12-31").scope.reason == "Omfattas inte: fyllde 20 år 2014-12-30.")
    #expect(
      try youth.standing("2014-12-31").scope.maskedReason == "Omfattas inte: fyllde 20 år •••.")
  }

  /// KAA-L2, prop. 2017/18:183: pupils of the introductory programme count until 30 June 2018.
  @Test(arguments: [("2018-06-30", true), ("2018-07-01", false)])
  func `the introductory programme stops counting on 1 July 2018`(day: String, counts: Bool)
    throws
  {
    let pupil = try KAACase.youth([
      "intagsgrupp": "introduktionsprogram", "händelsedag": "2017-08-21",
      "födelsedag": "2001-03-03",
    ])
    let standing = try pupil.standing(day)
    let since = try SerialDay(text: "2017-08-21")
    #expect(
      standing.scope == (counts ? .counted(.introProgramme, since: since) : .watched(since: since)))
    #expect(standing.line == "inget")
  }

  @Test(arguments: [("2018-06-30", true), ("2018-07-01", false)])
  func `a dropout in an introductory programme follows its pupils`(day: String, counts: Bool)
    throws
  {
    let pupil = try KAACase.youth([
      "händelsedag": "2017-10-02", "födelsedag": "2001-03-03",
      "aktivitet": "introduktionsprogram", "aktivitet_från": "2018-01-08",
    ])
    #expect(try pupil.standing(day).isInScope == counts)
    #expect(try pupil.standing(day).step == .nothing)
  }

  /// KAA-L2: leaving the programme brings the youth in as a break-off, from that day.
  @Test(arguments: [
    ("2018-10-14", "watched", "inget"),
    ("2018-10-15", "G3", "bjud in 2018-10-29 om 14 dagar"),
    ("2018-10-30", "G3", "bjud in 2018-10-29 försenat 1 dag"),
  ])
  func `who leaves the introductory programme has broken off`(
    day: String, scope: String, line: String
  ) throws {
    let pupil = try KAACase.youth([
      "intagsgrupp": "introduktionsprogram", "händelsedag": "2018-08-20",
      "lämnade_im": "2018-10-15", "inbjuden": "2018-09-01", "födelsedag": "2002-03-03",
    ])
    let standing = try pupil.standing(day)
    switch standing.scope {
    case .counted(let group, let since):
      #expect(group.code == scope && since.text == "2018-10-15")
    case .watched: #expect(scope == "watched")
    default: #expect(Bool(false))
    }
    #expect(standing.line == line)
  }

  @Test func `an activity in the programme that ends is a break-off too`() throws {
    let pupil = try KAACase.youth([
      "aktivitet": "introduktionsprogram", "aktivitet_från": "2014-10-01",
      "aktivitet_till": "2014-11-14", "inbjuden": "2014-09-20", "första_samtal": "2014-09-25",
    ])
    #expect(try pupil.standing("2014-11-14").line == "inget")
    #expect(try pupil.standing("2014-11-15").line == "bjud in 2014-11-28 om 13 dagar")
  }

  /// KAA-L3: youths with studiebevis are covered; KAA-L4: who is not registered is not.
  @Test func `a certificate counts and an asylum seeker does not`() throws {
    let certificate = try KAACase.youth(["intagsgrupp": "studiebevis"])
    #expect(try certificate.standing("2014-09-16").isInScope)
    let seeker = try KAACase.youth(["folkbokförd": "nej"])
    #expect(try seeker.standing("2014-09-16").scope == .notResident(since: nil))
    #expect(try seeker.standing("2014-09-16").step == .complete)
    let never = try KAACase.youth(["folkbokförd": "nej", "folkbokförd_till": "2014-09-14"])
    let event = try SerialDay(text: "2014-09-15")
    #expect(try never.standing("2014-09-15").scope == .notResident(since: event))
    #expect(try never.standing("2014-09-15").step == .close)
    #expect(try KAACase.youth(["folkbokförd": "ja"]).standing("2014-09-16").isInScope)
  }

  @Test(arguments: [("2014-09-14", false), ("2014-09-15", true)])
  func `a case begins with its event`(day: String, isInScope: Bool) throws {
    #expect(try KAACase.youth().standing(day).isInScope == isInScope)
  }

  /// KAA-L7.
  @Test(arguments: KAAEnding.allCases.filter { $0 != .mistake })
  func `a case is ended from the day it ends`(ending: KAAEnding) throws {
    let youth = try KAACase.youth(["avslutad": "2014-11-03", "avslutsorsak": ending.rawValue])
    #expect(try youth.standing("2014-11-02").isInScope)
    let standing = try youth.standing("2014-11-03")
    #expect(standing.scope == .ended(try SerialDay(text: "2014-11-03"), ending))
    #expect(standing.scope.reason == "Avslutat 2014-11-03: \(ending.rawValue).")
    #expect(standing.line == "inget")
  }

  @Test func `a case without birth date, group or event is to be completed`() throws {
    for key in ["födelsedag", "intagsgrupp", "händelsedag"] {
      var youth = try KAACase.youth()
      switch key {
      case "födelsedag": youth.birth = nil
      case "intagsgrupp": youth.group = nil
      default: youth.event = nil
      }
      #expect(try youth.standing("2014-10-01").line == "komplettera")
    }
  }

  @Test func `who returns and breaks off again has two cases, each with its own days`() throws {
    let first = try KAACase.youth([
      "händelsedag": "2013-10-01", "avslutad": "2014-01-13",
      "avslutsorsak": "återgått i utbildning",
    ])
    let second = try KAACase.youth([
      "ärende": "k-2", "tidigare_ärende": "k-1", "händelsedag": "2014-10-20",
    ])
    #expect(try first.standing("2014-10-21").line == "inget")
    #expect(try second.standing("2014-10-21").line == "bjud in 2014-11-03 om 13 dagar")
  }

  @Test func `without rules nobody is covered`() throws {
    let standing = try KAACase.youth().standing(
      on: Day(text: "2014-10-01"), followUps: [], rules: KAARules())
    #expect(standing.scope == .notCovered(.dropout))
    #expect(standing.step == .nothing)
  }
}
