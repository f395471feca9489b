import Finsam
import Foundation
import Testing

/// Writes 100 000 invented cases for the benchmark of `Tests/Benchmark`, where one is asked for.
@Test(.enabled(if: BenchmarkRegister.folder != nil))
func `a register for the benchmark is written`() throws {
  let folder = URL(filePath: try #require(BenchmarkRegister.folder))
  var generator = KAAGenerator(seed: 2014)
  let register = generator.register(100_000, around: try Day(text: "2014-12-31"))
  for (path, text) in [
    (KAACase.path, register.cases.registerText),
    (KAAFollowUp.path, register.followUps.registerText),
  ] {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

private enum BenchmarkRegister {
  static var folder: String? { ProcessInfo.processInfo.environment["BENCHMARK_REGISTER"] }
}
