import Testing

@testable import kansli

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 100])
  func `answers come in the order of what was asked`(count: Int) {
    #expect(Parallel.map(Array(0..<count)) { "\($0 * 2)" } == (0..<count).map { "\($0 * 2)" })
  }
}
