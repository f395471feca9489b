import Finsam
import Testing

struct KAAPrivacyTests {
  /// KAA-10, S4:6810–6812.
  @Test(arguments: [
    ("", "", "2014-12-31", false), ("", "AME", "2014-12-31", false),
    ("2014-10-01", "", "2014-12-31", false), ("2014-10-01", "AME", "2014-09-30", false),
    ("2014-10-01", "AME", "2014-10-01", true),
    ("2014-10-01", "socialtjänsten", "2014-10-01", false),
    ("2014-10-01", "socialtjänsten, AME", "2014-12-31", true),
  ])
  func `a case is shared only with whom consent names, from its day`(
    consent: String, parties: String, day: String, canBeShared: Bool
  ) throws {
    let youth = try KAACase.youth([
      "sekretessmedgivande_dag": consent, "sekretessmedgivande_med": parties,
    ])
    let day = try Day(text: day)
    #expect(youth.canBeShared(with: .labourMarketUnit, on: day) == canBeShared)
    #expect([youth].shared(with: [.labourMarketUnit], on: day).isEmpty == !canBeShared)
    #expect([youth].shared(with: [.labourMarketUnit, .school], on: day).isEmpty)
  }

  @Test func `parties are written one way, and unknown ones are refused`() throws {
    #expect(try KAAParties(text: "arbetsförmedlingen,ame").text == "AME, Arbetsförmedlingen")
    #expect(try KAAParties(text: "") == KAAParties())
    #expect(
      throws: InvalidInput.notAChoice("psykiatrin", choices: KAAParty.allCases.map(\.rawValue))
    ) { try KAAParties(text: "AME, psykiatrin") }
  }

  @Test func `values are masked until they are asked for`() {
    #expect(KAACase.shown("1998-03-14", of: "födelsedag", isRevealed: false) == "•••")
    #expect(KAACase.shown("", of: "sekretessmedgivande_dag", isRevealed: false) == "•••")
    #expect(KAACase.shown("1998-03-14", of: "födelsedag", isRevealed: true) == "1998-03-14")
    #expect(KAACase.shown("Norsjö", of: "kommun", isRevealed: false) == "Norsjö")
    #expect(KAACase.isSensitive("en egen kolumn"))
    let open = KAACase.fields.map(\.shape.key).filter { !KAACase.isSensitive($0) }
    #expect(open == ["ärende", "kommun", "intagsgrupp", "ansvarig", "exempel"])
    #expect(
      KAAFollowUp.fields.map(\.shape.key).filter(KAAFollowUp.isSensitive) == [
        "dag", "sätt", "utfall",
      ])
  }

  @Test(arguments: [
    ("2013-08-31", 12, "2014-08-30", false), ("2013-08-31", 12, "2014-08-31", true),
    ("2014-08-31", 6, "2015-02-27", false), ("2014-08-31", 6, "2015-02-28", true),
    ("", 0, "2030-01-01", false), ("2014-08-31", 0, "2014-08-31", true),
    ("2014-08-31", 96_000, "2014-12-31", false), ("2014-08-31", -5, "2014-12-31", false),
    ("9990-08-31", 1_200, "9999-12-31", false),
  ])
  func `a case is removed when the months since it ended have passed`(
    ended: String, months: Int, day: String, isExpired: Bool
  ) throws {
    var own = KAARules()
    own.limits = [
      try KAALimitRule.sample([
        "id": "gallring", "vad": "gallring", "värde": "\(months)", "slag": "lokal rutin",
        "källa": "förbundet",
      ])
    ]
    let youth = try KAACase.youth(["avslutad": ended])
    let other = try KAAFollowUp.sample(["id": "u-2", "ärende": "k-2", "dag": "2013-01-01"])
    let followUp = try KAAFollowUp.sample(["id": "u-1", "ärende": "k-1", "dag": "2013-01-01"])
    let expired = KAARetention.expired(
      [youth], on: try Day(text: day), rules: try KAAFiles.rules().overridden(by: own))
    #expect(expired == (isExpired ? [youth] : []))
    #expect(
      KAARetention.followUps([followUp, other], of: expired) == (isExpired ? [followUp] : []))
  }

  @Test func `without a time set by the förbund nothing is removed`() throws {
    let youth = try KAACase.youth(["avslutad": "2001-01-01"])
    let day = try Day(text: "2030-01-01")
    #expect(KAARetention.expired([youth], on: day, rules: try KAAFiles.rules()) == [])
  }

  @Test func `a case holds nothing that the ordinance bans`() {
    for field in KAACase.fields {
      switch field.shape.kind {
      case .prose: #expect(Bool(false), "\(field.shape.key) is free text")
      case .text: #expect(field.shape.key == "tidigare_ärende")
      default: break
      }
    }
  }
}
