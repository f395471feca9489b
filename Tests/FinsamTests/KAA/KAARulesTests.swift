import Finsam
import Testing

struct KAARulesTests {
  @Test func `every shipped rule says whether it is law, and where it comes from`() throws {
    let rules = try KAAFiles.shippedRules()
    let drafts = rules.draft.parts
    #expect(drafts.map(\.key) == KAARules.parts.map(\.key))
    for list in drafts {
      for rule in list.drafts {
        // Which system there is to register in is neither law nor routine.
        #expect(rule.fields.contains { $0.key == "slag" } || list.key == "uppföljningssystem")
        #expect(rule.fields.contains { $0.key == "källa" })
      }
    }
    #expect(Set(rules.groups.compactMap(\.group)) == Set(KAAGroup.allCases))
    #expect(Set(rules.deadlines.compactMap(\.group)) == Set(KAAGroup.allCases))
    #expect(Set(rules.endings.compactMap(\.ending)) == Set(KAAEnding.allCases))
    #expect(rules.documentation.compactMap(\.part) == KAADocumentationPart.allCases)
  }

  /// KAA-L5: no number of follow-ups and no deadline stands in the law.
  @Test func `deadlines and months are local routine, groups are law`() throws {
    let rules = try KAAFiles.shippedRules()
    // The routine does not name the fifth group (S4:6684–6697): what holds for it is the program's.
    let origins = rules.deadlines.map { $0.group == .certificate ? RuleOrigin.program : .routine }
    #expect(rules.deadlines.map(\.ground.origin) == origins)
    #expect(rules.followUps.allSatisfy { $0.ground.origin == .routine })
    #expect(rules.groups.allSatisfy { $0.ground.origin == .law })
    #expect(rules.followUps.map(\.months.count) == [6])
  }

  @Test(arguments: [
    ("ej sökt", "senast 31 augusti"), ("introduktionsprogram", nil), ("avbrott", "inom 14 dagar"),
    ("inflyttad", "inom 1 månad"), ("studiebevis", nil),
  ])
  func `a deadline has words`(group: String, words: String?) throws {
    let group = try KAAGroup(text: group)
    #expect(try KAAFiles.shippedRules().deadlines.first { $0.group == group }?.words == words)
  }

  @Test func `limits hold on their days`() throws {
    let rules = try KAAFiles.rules()
    let day = try Day(text: "2014-12-31")
    #expect(rules.limit(.age, on: day) == 20)
    #expect(rules.limit(.smallestGroup, on: day) == 5)
    #expect(rules.limit(.retention, on: day) == nil)
    #expect(rules.endingsInEducation(on: day) == [.programme, .returned])
  }

  @Test func `of two limits in force the last one counts`() throws {
    var rules = try KAAFiles.rules()
    var own = try #require(rules.limits.first { $0.limit == .age })
    own.id = "egen"
    own.value = Number(21)
    rules.limits.append(own)
    #expect(rules.limit(.age, on: try Day(text: "2014-12-31")) == 21)
  }

  @Test func `a rule is in force from its first day through its last`() throws {
    let rule = try #require(try KAAFiles.rules().groups.first { $0.id == "g2-till-juni-2018" })
    #expect(rule.isInForce(on: try Day(text: "2018-06-30")))
    #expect(!rule.isInForce(on: try Day(text: "2018-07-01")))
  }

  @Test func `a förbund may follow up every month and keep youths until 18`() throws {
    var own = KAARules()
    own.followUps = [
      try KAAFollowUpRule.sample(["id": "jamna-manader", "månader": "oktober, november"])
    ]
    own.limits = [
      try KAALimitRule.sample(["id": "aldersgrans", "vad": "åldersgräns", "värde": "18"])
    ]
    let rules = try KAAFiles.rules().overridden(by: own)
    let youth = try KAACase.youth(["inbjuden": "2014-09-20", "första_samtal": "2014-10-02"])
    let standing = youth.standing(on: try Day(text: "2014-10-03"), followUps: [], rules: rules)
    #expect(standing.due?.text == "2014-11-30")
    let grown = youth.standing(on: try Day(text: "2015-05-05"), followUps: [], rules: rules)
    #expect(grown.scope.reason == "Omfattas inte: fyllde 18 år 2015-05-05.")
  }

  @Test func `keys and labels are unique`() {
    for shape in [RecordShape(KAACase.self), RecordShape(KAAFollowUp.self)] {
      #expect(Set(shape.fields.map(\.key)).count == shape.fields.count)
      #expect(Set(shape.fields.map(\.label)).count == shape.fields.count)
    }
    for part in RecordShape(KAARules.self).parts {
      #expect(Set(part.shape.fields.map(\.key)).count == part.shape.fields.count)
      #expect(Set(part.shape.fields.map(\.label)).count == part.shape.fields.count)
    }
  }
}
