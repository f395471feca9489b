import Finsam
import Testing

/// An insats that a later report calls ended.
struct PhaseOnDayTests {
  @Test func `it goes on to its end, and no other phase depends on the day`() throws {
    var chance = SplitMix(seed: 24)
    let first = try Day(text: "2016-01-01").serial
    for _ in 0..<300 {
      var insats = Insats()
      let start = first + Int.random(in: 0...500, using: &chance)
      let end = start + Int.random(in: 1...500, using: &chance)
      insats.period.start = .day(try #require(Day(serial: start)))
      insats.period.end = .day(try #require(Day(serial: end)))
      let serial = first + Int.random(in: -100...1_200, using: &chance)
      let day = try #require(Day(serial: serial))
      for phase in Insats.Phase.allCases where phase != .ended {
        insats.phase = phase
        #expect(insats.phase(on: day) == phase)
      }
      insats.phase = .ended
      let expected: Insats.Phase = serial >= end ? .ended : serial < start ? .planned : .ongoing
      #expect(insats.phase(on: day) == expected)
    }
  }

  @Test func `on its last day it has ended, as a year's account has it`() throws {
    var insats = Insats()
    insats.phase = .ended
    insats.period.end = .day(try Day(text: "2014-12-31"))
    #expect(insats.phase(on: try Day(text: "2014-12-30")) == .ongoing)
    #expect(insats.phase(on: try Day(text: "2014-12-31")) == .ended)
  }

  @Test func `without an end it is what its file says`() throws {
    var insats = Insats()
    insats.phase = .ended
    #expect(insats.phase(on: try Day(text: "2019-01-01")) == .ended)
  }
}
