import Finsam
import Glibc

/// Whether the git of this clone knows how to merge a förbund's files field by field. Which files
/// follows to every clone in `.gitattributes`; by which command stands in each clone's own
/// settings.
struct MergeSetup {
  private static let attributes = ".gitattributes"
  /// More than settings ever are.
  private static let largest = 1_000_000

  /// What to say of the folder; nil where all is as it should be, or the folder is in no clone. Git
  /// itself is not run: its settings are read as it reads them, gitrepository-layout(5),
  /// git-config(1).
  static func problem(in folder: String) -> Problem? {
    guard let wanted = text(folder + "/" + attributes) else { return nil }
    let lines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { line in
      !line.hasPrefix("#") && line.split(separator: " ").contains("merge=kansli")
    }
    guard let line, let repository = repository(of: folder) else { return nil }
    let home = environment("HOME")
    let own = environment("XDG_CONFIG_HOME") ?? home.map { $0 + "/.config" }
    let settings =
      repository.map { $0 + "/config" } + repository.map { $0 + "/config.worktree" }
      + [
        environment("GIT_CONFIG_GLOBAL"), own.map { $0 + "/git/config" },
        home.map { $0 + "/.gitconfig" }, environment("GIT_CONFIG_SYSTEM"), "/etc/gitconfig",
      ].compactMap(\.self)
    guard !settings.contains(where: { hasDriver($0, home: home, depth: 0) }) else { return nil }
    return Problem(
      .hint, file: attributes, line: line + 1, column: 1, sourceLine: String(lines[line]),
      message:
        "Git är inte inställt i den här klonen för att slå ihop filerna fält för fält: det som "
        + "två har ändrat får konfliktmärken (<<<<<<<), och filen går inte att läsa.",
      advice: "Kör ”kansli init MAPP --git” en gång i klonen.")
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func text(_ path: String) -> String? {
    do throws(FileBytes.Failure) {
      return String(decoding: try FileBytes.read(path, largest: largest).bytes, as: UTF8.self)
    } catch { return nil }
  }

  /// Where git keeps what belongs to the clone: of a worktree its own place, and that of the clone
  /// it comes from. Nil outside of clones.
  private static func repository(of folder: String) -> [String]? {
    guard var place = folder.resolvedPath else { return nil }
    while true {
      let git = (place == "/" ? "" : place) + "/.git"
      var status = stat()
      if stat(git, &status) == 0 {
        if status.st_mode & S_IFMT == S_IFDIR { return [git] }
        guard let link = text(git), link.hasPrefix("gitdir:") else { return nil }
        let own = absolute(String(link.dropFirst("gitdir:".count)).trimmed, from: place)
        guard let common = text(own + "/commondir")?.trimmed else { return [own] }
        return [absolute(common, from: own), own]
      }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// Whether a file of settings, or one that it takes in, names the command.
  private static func hasDriver(_ path: String, home: String?, depth: Int) -> Bool {
    guard depth < 5, let text = text(path) else { return false }
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      var line = String(line).trimmed
      if line.hasPrefix("[") {
        guard let end = line.lastIndex(of: "]") else { continue }
        section = String(line[..<end].dropFirst()).trimmed
        line = String(line[line.index(after: end)...]).trimmed
      }
      let words = line.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard words.count == 2, let name = words.first?.lowered else { continue }
      if isOurs(section), name == "driver", !words[1].isEmpty { return true }
      if section.lowered.hasPrefix("include"), name == "path" {
        let plain = words[1].split(separator: "\"").joined()
        let file =
          plain.hasPrefix("~/")
          ? (home ?? "") + plain.dropFirst()
          : absolute(plain, from: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        if hasDriver(file, home: home, depth: depth + 1) { return true }
      }
    }
    return false
  }

  /// `[merge "kansli"]`, or as it was once written: `[merge.kansli]`.
  private static func isOurs(_ section: String) -> Bool {
    let words = section.split(separator: " ", maxSplits: 1).map(\.trimmed)
    if words.count == 2 { return words[0].lowered == "merge" && words[1] == "\"kansli\"" }
    return section.lowered == "merge.kansli"
  }
}
