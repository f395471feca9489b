import Finsam
import Testing

struct ASFTimingTests {
  private func answer(_ phrase: String, in year: Int = 2017) -> String {
    ActivityTiming(phrase).schedule(in: Year(year))?.words ?? "–"
  }

  @Test func `every phrase of the table means what it says, or is an unclear time`() {
    #expect(TimingPhrases.all.count > 180)
    for (phrase, answer) in TimingPhrases.all {
      #expect(self.answer(phrase) == answer, "\(phrase)")
      #expect(ActivityTiming(phrase).printed == phrase)
    }
  }

  @Test func `what the plan of the example says of time stands in the table`() throws {
    let phrases = Set(TimingPhrases.all.map(\.phrase))
    let said = try ASFExampleData.plan().processGoals.flatMap(\.activities).map(\.when)
    #expect(Set(said).isSubset(of: phrases))
  }

  @Test func `capitals, spaces and a full stop change nothing`() {
    for (phrase, answer) in TimingPhrases.all where !phrase.isEmpty {
      #expect(self.answer(phrase.uppercased()) == answer, "\(phrase)")
      #expect(self.answer("  " + phrase.replacing(" ", with: "\n ")) == answer, "\(phrase)")
      #expect(self.answer(phrase + ".") == answer, "\(phrase)")
    }
  }

  @Test func `what is put together of known parts means what its parts do`() {
    var generator = TimingGenerator(seed: 8)
    for _ in 0..<4_000 {
      let one = generator.next()
      #expect(answer(one.phrase) == one.answer, "\(one.phrase)")
    }
  }

  @Test func `what could be read in two ways is unclear, whatever it is put together of`() {
    var generator = TimingGenerator(seed: 11)
    for kind in 0..<TimingGenerator.kinds {
      var unclear = 0
      for _ in 0..<500 {
        let one = generator.next(ofKind: kind)
        #expect(answer(one.phrase) == one.answer, "\(one.phrase)")
        if one.answer == "–" { unclear += 1 }
      }
      #expect(unclear > 100)
    }
  }

  @Test func `a word that is not understood makes all of it unclear`() {
    var generator = TimingGenerator(seed: 9)
    for _ in 0..<4_000 {
      let phrase = generator.mutated(generator.next().phrase)
      #expect(answer(phrase) == "–", "\(phrase)")
    }
  }

  @Test func `no jumble of known words traps, or gives times that overlap`() {
    var generator = TimingGenerator(seed: 10)
    for _ in 0..<4_000 {
      let phrase = generator.jumble()
      let schedule = ActivityTiming(phrase).schedule(in: Year(2017))
      guard let schedule else { continue }
      #expect(schedule.wanted.map { (1...999_999).contains($0) } ?? true, "\(phrase)")
      #expect(!schedule.parts.isEmpty, "\(phrase)")
      for (left, right) in zip(schedule.parts, schedule.parts.dropFirst()) {
        #expect(left.period.upperBound < right.period.lowerBound, "\(phrase)")
      }
    }
  }
}
