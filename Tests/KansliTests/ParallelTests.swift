import Glibc
import Synchronization
import Testing

@testable import kansli

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 100])
  func `answers come in the order of what was asked`(count: Int) {
    #expect(Parallel.map(Array(0..<count)) { "\($0 * 2)" } == (0..<count).map { "\($0 * 2)" })
  }

  @Test(arguments: [0, 1, 2, 100])
  func `answers are fetched as they come, each one once`(count: Int) {
    let background = Parallel.begin(Array(0..<count)) { "\($0 * 2)" }
    var answers: [Int: [String]] = [:]
    var answered = 0
    repeat {
      let fetched = background.fetch()
      for (place, answer) in fetched.answers { answers[place, default: []].append(answer) }
      answered = fetched.answered
    } while answered < count
    #expect(background.fetch().answers.isEmpty)
    let all = (0..<count).map { ($0, ["\($0 * 2)"]) }
    #expect(answers == Dictionary(uniqueKeysWithValues: all))
  }

  @Test func `what is stopped takes nothing more up`() {
    let gate = Mutex(false)
    let background = Parallel.begin(Array(0..<1000)) { place in
      while !gate.withLock(\.self) { sched_yield() }
      return place
    }
    background.stop()
    gate.withLock { $0 = true }
    // Each thread may have begun one thing.
    #expect(background.fetch().answered <= Parallel.processors)
  }
}
