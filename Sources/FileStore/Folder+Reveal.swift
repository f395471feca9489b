package import Finsam

extension Folder {
  /// Writes in the history that records are shown with their masked values: who, when and which.
  package mutating func logReveal(_ records: [Address]) throws(SaveFailure) {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    try log(.reveal, records.map { ($0, "") }, time: time)
  }
}
