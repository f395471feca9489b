import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Next year's plan: chosen part by part, seen before it is written, and known to the old plan.
@Suite struct YearWizardTests {
  private func start(_ size: Size = Size(80, 24)) throws -> State {
    var state = try State.shipped("gavleborg", size: size)
    state.press("6", "N")
    return state
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `goals and activities have boxes to tick`(size: Size) throws {
    var state = try start(size)
    state.move(to: "Frukostmöten")
    state.press(.space)
    expectSnapshot(state.shown, named: "ny-plan-\(size.width)x\(size.height)")
  }

  @Test func `next year's plan has what was ticked, and each plan tells of the other`() throws {
    var state = try State.sample(try .asfSample, size: Size(120, 40))
    state.press("6", "N")
    #expect(state.rows[0].contains("Ny handlingsplan"))
    state.move(to: "Frukostmöten")
    state.press(.space)
    #expect(state.cursorRow.contains("[ ] Frukostmöten"))
    #expect(state.rows.contains { $0.contains("[-] 3.2.1") })
    let saved = state.press(.enter)
    guard case .save(let changes) = saved.first else {
      Issue.record("Nothing was saved: \(saved)")
      return
    }
    let old = Address("asf/handlingsplan-2014.yaml")
    let letter = old.appending(Step("processmål", "3-2-1")).appending(Step("aktiviteter", "brev"))
    #expect(
      Array(changes.dropFirst()) == [
        Change(old, .field("fortsätter_i", from: "", to: "2015")),
        Change(letter, .field("fortsätter_i", from: "", to: "2015")),
      ])
    try state.carryOut(saved)

    #expect(state.rows[0].contains("Handlingsplan 2015"))
    #expect(!state.rows.contains { $0.contains("Frukostmöten") })
    state.move(to: "Nyhetsbrev")
    #expect(state.rows.contains { $0.contains("→ Fortsätter från handlingsplanen för 2014") })
    state.press("<")
    state.move(to: "Nyhetsbrev")
    #expect(state.rows.contains { $0.contains("→ Fortsätter i handlingsplanen") })
  }

  @Test func `the year can be turned, and one that is there is refused`() throws {
    var state = try State.sample(try .asfSample)
    state.press("6", "N", "<")
    #expect(state.press(.enter) == [])
    #expect(state.notice?.text.contains("asf/handlingsplan-2014.yaml finns redan.") == true)
    state.press(">", ">")
    #expect(state.rows.contains { $0.contains("Handlingsplan 2016, från 2014") })
  }

  @Test func `what is chosen is not lost by going elsewhere, and Esc leaves all as it was`() throws
  {
    var state = try State.sample(try .asfSample)
    state.press("6", "N", .space, "2")
    #expect(state.rows[0].contains("Ny handlingsplan"))
    #expect(state.notice?.text.contains("är inte gjord än") == true)
    #expect(state.press(.escape) == [])
    #expect(state.rows[0].contains("Handlingsplan 2014"))
  }

  @Test func `a förbund without a plan begins an empty one`() throws {
    var state = try State.sample(Office(), size: Size(80, 24))
    state.press("6", "n")
    #expect(state.rows.contains { $0.contains("Handlingsplan \(state.desk.day.year), tom") })
    try state.carryOut(state.press(.enter))
    #expect(state.desk.office.asf.plans.map(\.year) == [Year(state.desk.day.year)])
  }

  @Test func `nothing can be chosen from the beginning`() throws {
    var state = try State.sample(try .asfSample)
    state.press("6", "N", "v")
    state.type("ingen")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("Handlingsplan 2015, tom") })
    state.press(.space)
    #expect(state.notice?.text == "Här finns inget att välja bland: planen börjar tom.")
  }
}
