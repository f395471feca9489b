import Foundation

/// The built program, run as a person or a script would.
struct Program {
  /// What came of one run.
  struct Run: Equatable {
    var stdout = ""
    var stderr = ""
    var status: Int32 = 0
  }

  /// The working folder.
  let folder: String
  var environment: [String: String] = [:]

  func run(_ arguments: [String]) throws -> Run {
    try Program.start(Program.path, arguments, in: folder, environment: environment)
  }

  /// One line for sh(1), where `$KANSLI` is the program.
  func shell(_ line: String) throws -> Run {
    let environment = environment.merging(["KANSLI": Program.path]) { old, _ in old }
    return try Program.start(
      "/bin/sh", ["-c", line], in: folder, environment: environment)
  }

  /// Beside the test bundle.
  static var path: String {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "kansli").path
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Run {
    let output = try TextFile()
    let talk = try TextFile()
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let usual = ["KANSLI_USER": "anna", "PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    process.environment = usual.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = talk.handle
    try process.run()
    process.waitUntilExit()
    return Run(
      stdout: try output.text(), stderr: try talk.text(), status: process.terminationStatus)
  }
}

/// A file that takes what a program writes, however much it is.
private struct TextFile {
  let url = FileManager.default.temporaryDirectory.appending(path: "kansli-\(UUID().uuidString)")
  let handle: FileHandle

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    try FileManager.default.removeItem(at: url)
    return text
  }
}
