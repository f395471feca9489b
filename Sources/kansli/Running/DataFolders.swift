import ArgumentParser
import FileStore

/// The förbund that a path names: the path itself, or the förbund in it.
struct DataFolders {
  let paths: [String]

  init(_ path: String) throws {
    paths = Folder.forbundFolders(in: path)
    guard !paths.isEmpty else { throw CommandFailure.noForbund(path) }
  }
}
