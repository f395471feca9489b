import FileStore
import Finsam
import Glibc

/// Makes git merge a förbund's files field by field: which files, in a file that follows them to
/// every clone, and by which command, in the settings of this clone alone, where git keeps such.
struct GitSetup {
  /// A förbund's folder.
  let folder: String

  /// Answers with the paths of the files that were made or added to.
  func make() throws(CommandFailure) -> [String] {
    if git(["rev-parse", "--git-dir"]) != 0, git(["init", "-q"]) != 0 {
      throw .wrongUse(.noGit(folder))
    }
    let settings = [
      ("merge.kansli.name", "fält för fält, av Kansli"),
      ("merge.kansli.driver", GitSetup.driver),
      // Of several common ancestors none is merged in advance: what collided there would be lost.
      ("merge.kansli.recursive", "binary"),
    ]
    for (key, value) in settings where git(["config", key, value]) != 0 {
      throw .unwritable(folder, reason: "git tog inte emot inställningen \(key)")
    }
    var made: [String] = []
    for (file, lines) in [
      (".gitattributes", GitSetup.attributes), (".gitignore", GitSetup.ignored),
    ] {
      if try add(lines, to: folder + "/" + file) { made.append(folder + "/" + file) }
    }
    return made
  }

  /// What git runs, by a shell. Where that does not find the program, as when git is called by one
  /// with other paths, git merges line by line and leaves its marks: without that it would leave one
  /// version as if nobody had written the other.
  private static var driver: String {
    let program = GitSetup.program
    return "if command -v \(program) >/dev/null 2>&1; then \(program) merge %O %A %B %P; "
      + "else git merge-file -q %A %O %B; fi"
  }

  /// The program as this clone's git is to call it: by name where it is found by name.
  private static var program: String {
    let folders = (SystemEnvironment.environment["PATH"] ?? "").split(separator: ":")
    if folders.contains(where: { access("\($0)/kansli", X_OK) == 0 }) { return "kansli" }
    return "/proc/self/exe".resolvedPath.map { ShellWord($0).text } ?? "kansli"
  }

  /// All of ours, and none of them is to have its line ends changed.
  private static let attributes: [String] =
    ["# Filer som Kansli slår ihop fält för fält. I varje klon: kansli init MAPP --git"]
    + (DocumentKind.allCases.map { $0.path(id: "*") } + [
      HistoryEntry.path, HistoryEntry.secretPath,
    ]).map { "/\($0) merge=kansli -text" }

  private static let ignored = [
    "# Uppgifter om ungdomar lämnar inte kontoret; resten är Kanslis tillfälliga filer.", "/kaa/",
    "*\(MergeNote.ending)", ".kansli*",
  ]

  /// Adds the lines that are not there; false where all are.
  private func add(_ lines: [String], to path: String) throws(CommandFailure) -> Bool {
    let file = OutputFile(path: path)
    guard access(path, F_OK) == 0 else {
      try file.write(lines.joined(separator: "\n") + "\n")
      return true
    }
    guard let text = FileText.read(path) else {
      throw .unwritable(path, reason: "filen går inte att läsa")
    }
    let known = Set(text.split(whereSeparator: \.isNewline).map { String($0).trimmed })
    let missing = lines.filter { !known.contains($0) }
    guard !missing.isEmpty else { return false }
    let seam = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    try file.write(
      text + seam + missing.joined(separator: "\n") + "\n", replacing: true)
    return true
  }

  /// The exit status; -1 where there is no git. posix_spawnp(3).
  private func git(_ words: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] =
      (["git", "-C", folder] + words).map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawnp(&child, "git", &actions, nil, arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }
}
