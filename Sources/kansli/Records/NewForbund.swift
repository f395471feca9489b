import FileStore
import Finsam
import Glibc

/// The folder of a förbund that begins: its forbund.yaml, the year's styrkort, the law's rules for
/// KAA, the core indicators and a folder for insatser. What stands there already is left as it is.
struct NewForbund {
  let folder: String
  /// Nil where nobody has given it: then it follows the folder's.
  let name: String?
  let year: Int

  /// `path` is as a person wrote it.
  init(at path: String, name: String?, year: Int) {
    folder = DataFolders.path(path)
    self.name = name.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    self.year = year
  }

  /// Answers with the paths of the files that were made. Nothing is made in a folder that is a
  /// förbund, or has some in it.
  func make() throws(CommandFailure) -> [String] {
    let inside = Folder.forbundFolders(in: folder)
    if inside == [folder] {
      throw .alreadyThere(
        folder + "/forbund.yaml",
        advice: "Mappen är redan ett förbund: öppna den med ”kansli \(ShellWord(folder).text)”.")
    }
    if let other = inside.first {
      throw .wrongUse(.holdsForbund(folder, other))
    }
    let template = FolderTemplate(
      folder: folder.split(separator: "/").last.map(String.init) ?? folder, given: name, year: year)
    try NewForbund.makeFolder(folder)
    try NewForbund.makeFolder(folder + "/insatser")
    try NewForbund.makeFolder(folder + "/styrkort")
    var made: [String] = []
    // The file that makes the folder a förbund comes last.
    for file in template.files.reversed() {
      let path = folder + "/" + file.path
      if access(path, F_OK) == 0 { continue }
      try OutputFile(path: path).write(file.text)
      made.insert(path, at: 0)
    }
    return made
  }

  /// Makes the folder and those it lies in. mkdir(2).
  private static func makeFolder(_ path: String) throws(CommandFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for word in path.split(separator: "/") {
      made += "/" + word
      if mkdir(made, 0o777) != 0, errno != EEXIST {
        throw .unwritable(path, reason: SystemError.words(errno))
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAFolder(path)
    }
  }
}
