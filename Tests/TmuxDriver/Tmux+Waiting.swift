package import Foundation

extension Tmux {
  /// Waits until the screen holds the text, and returns the screen.
  @discardableResult
  package func wait(for text: String, seconds: Double = 20) throws -> String {
    try wait("visa \"\(text)\"", seconds: seconds) { $0.contains(text) }
  }

  /// Waits until the screen no longer holds the text, and returns the screen.
  @discardableResult
  package func wait(untilGone text: String, seconds: Double = 20) throws -> String {
    try wait("sluta visa \"\(text)\"", seconds: seconds) { !$0.contains(text) }
  }

  /// Waits until the screen is as it should be; the failure shows what it was instead.
  @discardableResult
  package func wait(
    _ what: String, seconds: Double = 20, until isReady: (String) throws -> Bool
  ) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var screen = ""
    while Date() < deadline {
      screen = try self.screen()
      if try isReady(screen) { return screen }
      Thread.sleep(forTimeInterval: 0.01)
    }
    throw Failure(description: "skärmen skulle \(what) men var:\n\(screen)")
  }

  /// Where the programs built together with the running tests are.
  package static var builtPrograms: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }
}
