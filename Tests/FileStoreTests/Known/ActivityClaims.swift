import Finsam
import Testing

struct ActivityClaims {
  /// S4:1749 is a way of working; it read ”0 av 5 klara”.
  @Test func `ways of working are not tasks left undone`() throws {
    let row = try ShippedClaims.goal("individ-1")
    #expect(row.activityCounts.words == "4 arbetssätt pågår (tolkning), 1 framgår inte")
  }

  /// S4:1259, S4:1315 and S4:1447: three of the four quarters' reports went to the board in 2014.
  @Test func `quarterly reports are counted by their occasions`() throws {
    let row = try ShippedClaims.goal("ekonomi-1")
    #expect(row.activityCounts.words == "återkommande 3 gånger inskrivna (4 per år)")
    #expect(
      row.activities[0].occasions.map(\.told) == [
        "2014-04-25 Ekonomisk rapport per 2014-03-31 godkänns (S4:1259)",
        "2014-08-28 Ekonomisk rapport per 2014-06-30 noteras (S4:1315)",
        "2014-10-16 Ekonomisk rapport per 2014-09-30 godkänns (S4:1447)",
      ])
  }

  /// S4:1809 asks for an application to the fund that finances Improve (S4:2583–2584).
  @Test func `what is done under another name is done`() throws {
    let row = try ShippedClaims.goal("arbetssatt-2")
    let activity = try #require(row.activities.first { $0.id == "arbetssatt-a6" })
    #expect(activity.standing == "genomförd (tolkning)")
    #expect(activity.occasions.map(\.insats) == ["improve"])
  }

  /// S4:952–954 and S4:965: four insatser have become regular work, two of them in 2014.
  @Test func `methods put into regular work are counted from the insatser`() throws {
    let measure = try #require(try ShippedClaims.goal("fornyelse-2").measures.first)
    #expect(measure.status == .noTarget)
    #expect(
      measure.outcome.hasPrefix(
        "2 insatser (räknat här, tolkning); Under 2014 har projektet Utsikten"))
    #expect(
      measure.counted
        == "Räknat bland insatser i skedet implementerad 2014: 2 (Praktikmatchen, Utsikten 2.0); "
        + "4 sammanlagt.")
  }
}
