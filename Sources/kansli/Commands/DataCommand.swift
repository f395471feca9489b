import ArgumentParser

/// A command that works on a förbund.
protocol CommonCommand: ParsableCommand {
  var common: CommonOptions { get }
}

/// A command that answers with text, without the dashboard.
protocol DataCommand: CommonCommand {
  func answer(for output: OutputTarget) throws -> CommandAnswer
}
