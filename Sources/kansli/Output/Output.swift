import FileStore
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

/// A file that a person asked for; what was there before is replaced only on request.
struct OutputFile {
  let path: String
  /// Whether only its owner may read it.
  var isPrivate = false

  func write(_ text: String, replacing: Bool = false) throws(CommandFailure) {
    if replacing, isRegular { return try replace(with: text) }
    let file = open(path, O_WRONLY | O_CREAT | (replacing ? 0 : O_EXCL) | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw errno == EEXIST
        ? .alreadyThere(path, advice: "Välj ett annat namn, eller skriv över med --ersätt.")
        : failure
    }
    defer { close(file) }
    do throws(CommandFailure) {
      try fill(file, with: text)
    } catch {
      if !replacing { unlink(path) }
      throw error
    }
  }

  /// A crash leaves the old file or the new; where a link leads stays.
  private func replace(with text: String) throws(CommandFailure) {
    let target = path.resolvedPath ?? path
    let temporary = target + ".\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure }
    defer { close(file) }
    do throws(CommandFailure) {
      try fill(file, with: text)
      guard rename(temporary, target) == 0 else { throw failure }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private func fill(_ file: Int32, with text: String) throws(CommandFailure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        throw failure
      }
    }
    // Pipes and devices cannot be synchronized, and need not be.
    guard fsync(file) == 0 || errno == EINVAL else { throw failure }
  }

  private var mode: mode_t { isPrivate ? 0o600 : 0o644 }

  private var isRegular: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private var failure: CommandFailure {
    .unwritable(path, reason: SystemError.words(errno))
  }
}

/// The system's errors in Swedish; the rare ones in the system's own words. strerror(3).
enum SystemError {
  static func words(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "du har inte behörighet"
    case ENOENT: "mappen finns inte"
    case ENOTDIR: "en del av sökvägen är en fil"
    case EISDIR: "det är en mapp"
    case ENOSPC, EDQUOT: "disken är full"
    case EROFS: "disken är skrivskyddad"
    case ENAMETOOLONG: "namnet är för långt"
    default: strerror(code).map { String(cString: $0) } ?? "fel \(code)"
    }
  }
}

/// The one place that writes to standard output and standard error.
enum StandardStreams {
  /// Writes the answer; the status changes only where the data cannot be written.
  static func write(_ answer: CommandAnswer) -> CommandOutcome {
    let isExact = answer.isExact && isatty(STDOUT_FILENO) == 0
    let fault = write(isExact ? answer.data : answer.data.sanitizedLines, to: STDOUT_FILENO)
    tell(answer.messages)
    guard let fault, fault != EPIPE else { return answer.outcome }
    _ = write("Fel: Svaret kunde inte skrivas: \(SystemError.words(fault)).\n", to: STDERR_FILENO)
    return .failed
  }

  /// Writes lines of a conversation to standard output; false where nobody reads them.
  static func say(_ lines: [String]) -> Bool {
    write(lines.map { $0.sanitizedLines + "\n" }.joined(), to: STDOUT_FILENO) == nil
  }

  /// Writes lines for people.
  static func tell(_ lines: [String]) {
    for line in lines { _ = write(line.sanitizedLines + "\n", to: STDERR_FILENO) }
  }

  /// Answers the error, if any; a reader that has gone away is one. write(2).
  private static func write(_ text: String, to file: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? ENOSPC : errno
      }
    }
    return nil
  }
}
