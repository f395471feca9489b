import Testing

/// Words on the command line, and all that shall come of them.
struct CommandCase: CustomTestStringConvertible, Sendable {
  let words: String
  var stdout = ""
  var stderr = ""
  var status: Int32 = 0

  init(_ words: String, stdout: String = "", stderr: String = "", status: Int32 = 0) {
    self.words = words
    self.stdout = stdout
    self.stderr = stderr
    self.status = status
  }

  var testDescription: String { words }

  var expected: Program.Run { Program.Run(stdout: stdout, stderr: stderr, status: status) }

  /// `'Fler i arbete'` is one word, as in a shell.
  var arguments: [String] {
    var arguments: [String] = []
    for (index, piece) in words.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    {
      guard index.isMultiple(of: 2) else {
        arguments[arguments.count - 1] += piece
        continue
      }
      let pieces = piece.split(separator: " ").map(String.init)
      arguments += pieces
    }
    return arguments
  }
}
