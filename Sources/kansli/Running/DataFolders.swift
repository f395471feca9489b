import ArgumentParser
import FileStore
import Glibc

/// The förbund that a path names: the path itself, or the förbund in it.
struct DataFolders {
  let paths: [String]

  init(_ path: String) throws {
    let path = DataFolders.path(path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES
        ? CommandFailure.unreadableFolder(path) : CommandFailure.noFolder(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw CommandFailure.notAFolder(path) }
    guard access(path, R_OK | X_OK) == 0 else { throw CommandFailure.unreadableFolder(path) }
    paths = Folder.forbundFolders(in: path)
    guard !paths.isEmpty else { throw CommandFailure.noForbund(path) }
  }

  /// The folder that is meant, be it spelled in another way or dropped on the terminal.
  static func path(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    let typed = TypedPath(text)
    return withoutFinalSlashes(typed.pathThere ?? typed.addressed ?? text)
  }

  /// What a folder itself is called: `norra` for `alla/norra`.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that a path lies in: `.` for a name alone.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `data` for `data/`, but `/` stays.
  private static func withoutFinalSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
