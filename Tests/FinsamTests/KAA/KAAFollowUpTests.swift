import Finsam
import Testing

/// KAA-8 and KAA-9, S4:6802–6810.
struct KAAFollowUpTests {
  @Test(arguments: [
    ("2014-09-30", "2014-10-31"), ("2014-10-01", "2014-12-31"), ("2014-10-31", "2014-12-31"),
    ("2014-11-30", "2014-12-31"), ("2014-12-01", "2015-02-28"), ("2014-12-31", "2015-02-28"),
    ("2015-12-31", "2016-02-29"), ("2016-02-01", "2016-04-30"), ("2016-06-15", "2016-08-31"),
  ])
  func `the next is due when the next even month ends`(talk: String, due: String) throws {
    let youth = try KAACase.youth([
      "födelsedag": "1998-05-05", "inbjuden": "2014-09-20", "första_samtal": talk,
    ])
    let day = try Day(text: due)
    #expect(try youth.standing(talk).due?.text == due)
    #expect(try youth.standing(due).line == "följ upp \(due) i dag")
    #expect(try youth.standing(day.adding(days: 1).text).line == "följ upp \(due) försenat 1 dag")
  }

  @Test(arguments: [
    ([], "följ upp 2014-10-31 försenat 30 dagar"),
    (["2014-10-01"], "följ upp 2014-12-31 om 31 dagar"),
    (["2014-10-31"], "följ upp 2014-12-31 om 31 dagar"),
    (["2014-11-12"], "följ upp 2014-12-31 om 31 dagar"),
    (["2014-12-01"], "följ upp 2014-10-31 försenat 30 dagar"),
  ])
  func `a contact within the month or later settles it`(contacts: [String], line: String) throws {
    let youth = try KAACase.youth(["inbjuden": "2014-09-20", "första_samtal": "2014-09-25"])
    #expect(try youth.standing("2014-11-30", contacts: contacts).line == line)
  }

  @Test func `a call that nobody answers settles nothing, and neither does another's`() throws {
    let youth = try KAACase.youth(["inbjuden": "2014-09-20", "första_samtal": "2014-09-25"])
    let followUps = [
      try KAAFollowUp.sample([
        "id": "u-1", "ärende": "k-1", "dag": "2014-10-10", "utfall": "ej nådd",
      ]),
      try KAAFollowUp.sample([
        "id": "u-2", "ärende": "k-2", "dag": "2014-10-10", "utfall": "nådd",
      ]),
    ]
    let standing = try youth.standing(
      on: Day(text: "2014-11-01"), followUps: followUps, rules: KAAFiles.rules())
    #expect(standing.line == "följ upp 2014-10-31 försenat 1 dag")
  }

  @Test func `until the first talk is held it is due when a follow-up would be`() throws {
    let youth = try KAACase.youth(["inbjuden": "2014-09-20"])
    #expect(
      try youth.standing("2014-10-10").line == "genomför första samtal 2014-10-31 om 21 dagar")
    #expect(
      try youth.standing("2014-11-10", contacts: ["2014-10-30"]).line
        == "genomför första samtal 2014-12-31 om 51 dagar")
  }

  @Test(arguments: [
    ("2014-11-02", "följ upp 2014-10-31 försenat 2 dagar"), ("2014-11-03", "inget"),
    ("2014-11-28", "inget"), ("2014-11-29", "följ upp 2014-12-31 om 32 dagar"),
  ])
  func `nobody in an activity is followed up, and then it starts over`(day: String, line: String)
    throws
  {
    var youth = try KAACase.youth([
      "inbjuden": "2014-09-20", "första_samtal": "2014-09-25", "aktivitet": "känd planering",
      "aktivitet_från": "2014-11-03", "aktivitet_till": "2014-11-28",
    ])
    youth.documentation = .whole
    #expect(try youth.standing(day).line == line)
  }

  /// The month of the birthday is open until the day before it; on the birthday it is over.
  @Test(arguments: [
    ("1994-12-31", "2014-12-30", "följ upp 2014-12-30 i dag"),
    ("1994-12-02", "2014-12-01", "följ upp 2014-12-01 i dag"),
    ("1994-12-01", "2014-11-30", "inget"),
    ("1995-01-01", "2014-12-31", "följ upp 2014-12-31 i dag"),
    ("1994-12-31", "2014-12-31", "avsluta 2014-12-31 i dag"),
  ])
  func `nobody is followed up from the 20th birthday on`(birth: String, day: String, line: String)
    throws
  {
    let youth = try KAACase.youth([
      "födelsedag": birth, "inbjuden": "2014-09-20", "första_samtal": "2014-10-25",
    ])
    #expect(try youth.standing(day).line == line)
  }

  @Test func `in an activity what is left is consent and then documentation`() throws {
    var youth = try KAACase.youth(["aktivitet": "Unga in", "aktivitet_från": "2014-10-01"])
    let day = "2014-10-10"
    #expect(try youth.standing(day).line == "inhämta medgivande")
    youth.consent = try SerialDay(text: "2014-10-10")
    youth.consentParties = KAAParties([.labourMarketUnit])
    #expect(try youth.standing(day).line == "inhämta medgivande")
    youth.consentParties = KAAParties([.labourMarketUnit, .employmentService])
    #expect(try youth.standing("2014-10-09").line == "inhämta medgivande")
    #expect(try youth.standing(day).line == "dokumentera")
    youth.documentation = .whole
    youth.documentation.others = false
    #expect(try youth.standing(day).line == "dokumentera")
    #expect(try youth.standing(day).documented == 6)
    youth.documentation = .whole
    #expect(try youth.standing(day).line == "inget")
    #expect(try youth.standing(day).documented == 7)
  }
}

extension KAADocumentation {
  static var whole: KAADocumentation {
    var documentation = KAADocumentation()
    documentation.plan = true
    documentation.youth = true
    documentation.municipality = true
    documentation.others = true
    documentation.period = true
    documentation.reasonForEnding = true
    documentation.followUp = true
    return documentation
  }
}
