import Glibc

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
