package import Finsam

extension Folder {
  /// Writes in the history that cases are shown with their masked values: who, when and which.
  package mutating func logReveal(_ ids: [String]) throws(SaveFailure) {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    try log(.reveal, ids.map { (KAACase.address(id: $0), "") }, time: time)
  }
}
