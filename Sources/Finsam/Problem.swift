/// Something in a file that could not be read as data.
package struct Problem: Error, Hashable, Sendable {
  package enum Severity: Hashable, Sendable {
    /// The file is shown as far as it could be read, and is read-only until it is mended.
    case error
    /// Kept and harmless, such as an unknown key.
    case hint
  }

  package let severity: Severity
  /// Path within the förbund's folder, or the folder itself.
  package let file: String
  /// Counted from 1; 0 where the problem is the file as a whole. Columns count characters.
  package let line: Int
  package let column: Int
  /// The real line of the file, or of a long one what stands around the place; empty where there
  /// is none.
  package let sourceLine: String
  /// How many characters of `sourceLine` stand before the place.
  package let caret: Int
  package let message: String
  package let advice: String
  /// Whether it is one value that the program itself can put another in the place of: the file is
  /// shown without that value, and may be changed.
  package let isMendable: Bool
  /// What the file is a copy of; nil for any other problem.
  package let copy: FileCopy?

  package init(
    _ severity: Severity = .error, file: String, line: Int = 0, column: Int = 0,
    sourceLine: String = "", caret: Int? = nil, message: String, advice: String,
    isMendable: Bool = false, copy: FileCopy? = nil
  ) {
    self.copy = copy
    self.isMendable = isMendable
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.caret = caret ?? max(0, column - 1)
    self.message = message
    self.advice = advice
  }

  /// Whether the file may not be changed until it is mended.
  package var isBlocking: Bool { severity == .error && !isMendable }

  /// Whether it is a problem of the file, or of the folder that the file lies in.
  package func hides(_ file: String) -> Bool {
    file.isBegun(by: self.file)
      && [nil, UInt8(ascii: "/")].contains(file.utf8.dropFirst(self.file.utf8.count).first)
  }

  /// The same where what stands on the line is not to be shown.
  package var withoutSourceLine: Problem {
    Problem(
      severity, file: file, line: line, column: column, message: message, advice: advice,
      isMendable: isMendable, copy: copy)
  }

  /// `styrkort/2014.yaml:12:5`, or just the file.
  package var position: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
