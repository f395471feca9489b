import Glibc

/// The person's own editor, `$VISUAL` or `$EDITOR`, else the first of the usual ones there is.
struct ExternalEditor {
  let command: String
  /// Where texts are written meanwhile: `$TMPDIR`, else `/tmp`.
  private let temporaryFolder: String

  init(environment: [String: String]) {
    let wanted = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first {
      !$0.isEmpty
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let usual = ["sensible-editor", "nano", "vim", "vi"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
    command = wanted ?? usual ?? ""
    let folder = environment["TMPDIR"] ?? ""
    temporaryFolder = folder.isEmpty ? "/tmp" : folder
  }

  var isMissing: Bool { command.isEmpty }

  /// Opens a file and waits; answers the editor's exit status.
  func open(_ path: String, line: Int = 1) -> Int32 {
    let program = command.split(separator: " ").first.map(String.init) ?? ""
    let name = program.split(separator: "/").last.map(String.init) ?? program
    let arguments =
      switch name {
      case "code", "codium", "zed", "subl": ["--wait", "-g", "\(path):\(line)"]
      case "hx", "helix": ["\(path):\(line)"]
      default: line > 1 ? ["+\(line)", path] : [path]
      }
    return run(["/bin/sh", "-c", command + " \"$@\"", name] + arguments)
  }

  /// What came of a text that the person was to write.
  enum Outcome: Equatable {
    case written(String)
    /// The editor failed, and this is what it left.
    case left(String)
    /// What was written is no text; it is still in the file.
    case unreadable(String)
  }

  /// Lets the person write a text, in a file that only they may read. mkstemps(3).
  func edit(_ text: String) -> Outcome {
    var name = Array((temporaryFolder + "/kansli-XXXXXX.txt").utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { return .left(text) }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
    guard rest.isEmpty else {
      unlink(path)
      return .left(text)
    }
    let status = open(path)
    guard let bytes = contents(of: path) else { return .left(text) }
    guard let written = String(validating: bytes, as: UTF8.self) else { return .unreadable(path) }
    unlink(path)
    return status == 0 ? .written(written) : .left(written)
  }

  /// Nil where the file cannot be read.
  private func contents(of path: String) -> [UInt8]? {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(file, &part, part.count)
      if count == 0 { return bytes }
      if count < 0 { return nil }
      bytes += part.prefix(count)
    }
  }

  private func run(_ words: [String]) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, words[0], nil, nil, arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
