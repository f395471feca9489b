import ArgumentParser

/// A command that answers with text, without the dashboard.
protocol DataCommand: ParsableCommand {
  func answer(for output: OutputTarget) throws -> CommandAnswer
}
