import Finsam
import Testing

struct KAADeadlineTests {
  /// KAA-3 (S4:6710–6721), KAA-5 (S4:6763–6769), KAA-6 (S4:6775–6796); all local routine, KAA-L5.
  @Test(arguments: [
    ("ej sökt", "2014-02-15", "2014-08-31"), ("ej sökt", "2014-06-13", "2014-08-31"),
    ("ej sökt", "2014-08-31", "2014-08-31"), ("ej sökt", "2015-01-01", "2015-08-31"),
    ("avbrott", "2014-09-15", "2014-09-29"), ("avbrott", "2014-07-03", "2014-07-17"),
    ("avbrott", "2014-12-17", "2014-12-31"), ("avbrott", "2014-12-18", "2015-01-01"),
    ("avbrott", "2016-02-15", "2016-02-29"), ("avbrott", "2015-02-15", "2015-03-01"),
    ("inflyttad", "2014-01-31", "2014-02-28"), ("inflyttad", "2016-01-31", "2016-02-29"),
    ("inflyttad", "2014-02-28", "2014-03-28"), ("inflyttad", "2014-08-31", "2014-09-30"),
    ("inflyttad", "2014-12-01", "2015-01-01"), ("inflyttad", "2014-12-31", "2015-01-31"),
  ])
  func `an invitation has its last day`(group: String, event: String, due: String) throws {
    let youth = try KAACase.youth([
      "intagsgrupp": group, "händelsedag": event, "födelsedag": "1998-01-01",
    ])
    let day = try Day(text: due)
    #expect(try youth.standing(event).due?.text == due)
    #expect(try youth.standing(due).daysOverdue == 0)
    #expect(try youth.standing(due).line == "bjud in \(due) i dag")
    #expect(try youth.standing(day.adding(days: 1).text).line == "bjud in \(due) försenat 1 dag")
    #expect(try youth.standing(day.adding(days: 30).text).daysOverdue == 30)
  }

  /// KAA-4, S4:6725–6744.
  @Test func `a pupil of the programme has no invitation to wait for`() throws {
    let pupil = try KAACase.youth([
      "intagsgrupp": "introduktionsprogram", "händelsedag": "2014-08-18",
    ])
    for day in ["2014-08-18", "2014-12-31", "2015-06-12"] {
      #expect(try pupil.standing(day).line == "inget")
    }
  }

  /// The routine names no day for studiebevis: the first month to follow up in sets it. KAA-8.
  @Test func `a group without a deadline is invited before the first follow-up is due`() throws {
    let youth = try KAACase.youth(["intagsgrupp": "studiebevis", "händelsedag": "2014-06-12"])
    #expect(try youth.standing("2014-06-12").line == "bjud in 2014-08-31 om 80 dagar")
    #expect(try youth.standing("2014-09-01").line == "bjud in 2014-08-31 försenat 1 dag")
  }

  @Test func `an invitation counts from its day`() throws {
    let youth = try KAACase.youth(["inbjuden": "2014-09-29"])
    #expect(try youth.standing("2014-09-28").step == .invite)
    #expect(try youth.standing("2014-09-29").step == .firstTalk)
  }

  @Test func `a förbund's own deadline replaces the national one, from its day`() throws {
    var own = KAARules()
    own.deadlines = [
      try KAADeadlineRule.sample([
        "id": "g3-14-dagar", "grupp": "avbrott", "frist": "dagar", "antal": "14",
        "giltig_till": "2014-12-31", "slag": "lokal rutin", "källa": "förbundet",
      ]),
      try KAADeadlineRule.sample([
        "id": "g3-7-dagar", "grupp": "avbrott", "frist": "dagar", "antal": "7",
        "giltig_från": "2015-01-01", "slag": "lokal rutin", "källa": "förbundet",
      ]),
    ]
    let national = try KAAFiles.rules()
    let rules = national.overridden(by: own)
    #expect(rules.deadlines.map(\.id) == national.deadlines.map(\.id) + ["g3-7-dagar"])
    #expect(rules.groups == national.groups)
    for (event, due, words) in [
      ("2014-12-31", "2015-01-14", "inom 14 dagar"), ("2015-01-01", "2015-01-08", "inom 7 dagar"),
    ] {
      let youth = try KAACase.youth(["händelsedag": event])
      let day = try Day(text: event)
      let standing = youth.standing(on: day, followUps: [], rules: rules)
      #expect(standing.due?.text == due)
      #expect(standing.stepRule.flatMap { rules.ground($0) }?.words == words)
    }
  }
}

extension KAADeadlineTests {
  @Test(arguments: [
    ("samtal genomfört", "2015-01-20", KAAStanding.Step.followUp),
    ("samtal bokat", "2015-01-20", .firstTalk), ("nådd", "2015-01-20", .firstTalk),
    ("samtal genomfört", "2014-10-20", .firstTalk),
    ("samtal genomfört", "2015-03-20", .firstTalk),
  ])
  func `a talk held in a follow-up since the event and until the day is the first talk`(
    outcome: String, day: String, step: KAAStanding.Step
  ) throws {
    let rules = try KAAFiles.rules()
    let youth = try KAACase.youth(["händelsedag": "2015-01-05", "inbjuden": "2015-01-08"])
    var followUp = KAAFollowUp()
    followUp.id = "u1"
    followUp.caseID = youth.id
    followUp.day = SerialDay(try Day(text: day))
    followUp.outcome = KAAFollowUp.Outcome(rawValue: outcome)
    let today = try Day(text: "2015-02-01")
    let standing = youth.standing(on: today, followUps: [followUp], rules: rules)
    #expect(standing.step == step)
    let contacts = KAAContacts([followUp], of: [youth])
    #expect(
      KAARuleset(rules).standings(of: [youth], contacts: contacts, on: today) == [standing])
  }
}
