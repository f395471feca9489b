import Glibc
import TextUI

/// Where data is written: a terminal, or a file or pipe.
struct OutputTarget {
  let isTerminal: Bool
  /// The terminal's width in cells; nil for a file or pipe.
  let width: Int?

  /// Standard output as it is now. isatty(3), ioctl(2).
  static var standard: OutputTarget {
    guard isatty(STDOUT_FILENO) == 1 else { return OutputTarget(isTerminal: false, width: nil) }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return OutputTarget(isTerminal: true, width: isKnown ? Int(size.ws_col) : 80)
  }

  /// How wide running text is made.
  var textWidth: Int { min(width ?? 80, 100) }
}

extension String {
  /// Line by line with nothing in it that steers a terminal.
  var sanitizedLines: String {
    // A line break is a letter of its own in every text but one with CR LF.
    let lines =
      utf8.contains(0x0D)
      ? split(separator: "\n", omittingEmptySubsequences: false)
      : utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    return lines.map { String($0).sanitized }.joined(separator: "\n")
  }
}
