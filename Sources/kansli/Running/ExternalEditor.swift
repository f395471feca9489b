import FoundationEssentials
import Glibc

/// The person's own editor, `$VISUAL` or `$EDITOR`, else the first of the usual ones there is.
struct ExternalEditor {
  let command: String

  init(environment: [String: String]) {
    let wanted = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first {
      !$0.isEmpty
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let usual = ["sensible-editor", "nano", "vim", "vi"].first { name in
      folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    }
    command = wanted ?? usual ?? ""
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

  /// Lets the person write a text; nil where the editor could not be used.
  func edit(_ text: String) -> String? {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "kansli-\(getpid())-\(time(nil)).txt").path
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return nil }
    defer { unlink(path) }
    guard open(path) == 0, let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data, as: UTF8.self)
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
