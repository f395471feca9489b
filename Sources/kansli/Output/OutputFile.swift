import Glibc

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
        ? .alreadyThere(path, advice: "Välj ett annat namn, eller skriv över med --ersatt.")
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
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path
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
