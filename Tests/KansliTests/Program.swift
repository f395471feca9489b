import Foundation
import Glibc

/// The built program, run as a person or a script would.
struct Program {
  /// What came of one run.
  struct Run: Equatable {
    var stdout = ""
    var stderr = ""
    var status: Int32 = 0
  }

  /// A program that could not be started.
  struct NotStarted: Error {
    let code: Int32
  }

  /// The working folder.
  let folder: String
  var environment: [String: String] = [:]

  func run(_ arguments: [String]) throws -> Run { try start([Program.path] + arguments) }

  /// One line for sh(1), where `$KANSLI` is the program.
  func shell(_ line: String) throws -> Run { try start(["/bin/sh", "-c", line]) }

  /// Beside the test bundle.
  static var path: String {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "kansli").path
  }

  /// Runs to the end; what is written goes through files, however much it is. posix_spawn(3).
  private func start(_ words: [String]) throws -> Run {
    let base = NSTemporaryDirectory() + "/kansli-run-" + UUID().uuidString
    let (output, talk) = (base + ".out", base + ".err")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (file, path) in [(STDOUT_FILENO, output), (STDERR_FILENO, talk)] {
      posix_spawn_file_actions_addopen(&actions, file, path, O_WRONLY | O_CREAT, 0o600)
    }
    // Threads of a test block signals that programs live by.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    let usual = [
      "KANSLI": Program.path, "KANSLI_USER": "anna", "PATH": "/usr/bin:/bin", "LC_ALL": "C",
      // No settings but those that a test writes.
      "XDG_CONFIG_HOME": folder + "/config",
    ]
    let variables = usual.merging(environment) { _, new in new }
    var child = pid_t()
    let code = Program.withCStrings(["/usr/bin/env", "-C", folder] + words) { arguments in
      Program.withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&child, "/usr/bin/env", &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw NotStarted(code: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    let hasExited = status & 0x7F == 0
    return Run(
      stdout: try Program.taken(output), stderr: try Program.taken(talk),
      status: hasExited ? status >> 8 & 0xFF : -(status & 0x7F))
  }

  private static func withCStrings<Answer>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
  ) -> Answer {
    var strings: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    strings.append(nil)
    defer { for string in strings { free(string) } }
    return body(strings)
  }

  private static func taken(_ path: String) throws -> String {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    try FileManager.default.removeItem(atPath: path)
    return text
  }
}
