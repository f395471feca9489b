import Glibc
import Synchronization

@testable import FileStore

/// A disk that does so many things and then nothing more, as if the program had been killed: what
/// it was in the middle of writing is half there.
final class DyingDisk: Sendable {
  private let left: Mutex<Int>
  private let done = Mutex<[String]>([])

  init(after steps: Int = .max) { left = Mutex(steps) }

  /// Whether everything could be done.
  var isAlive: Bool { left.withLock { $0 >= 0 } }

  /// What was done, in order: `write`, `sync a.csv`, `rename a.csv`, …
  var log: [String] { done.withLock { $0 } }

  var disk: Disk {
    var disk = Disk()
    disk.write = { file, bytes in
      let isWhole = self.takes("write")
      if !isWhole, !self.isLastBreath { return self.failed() }
      let count = isWhole ? bytes.count : bytes.count / 2
      let written = Glibc.write(file, bytes.baseAddress, count)
      return isWhole ? written : self.failed()
    }
    disk.synchronize = { file, path in
      self.takes("sync \(DyingDisk.name(path))") ? fsync(file) : Int32(self.failed())
    }
    disk.synchronizeFolder = { folder in
      self.takes("sync \(DyingDisk.name(folder))/") ? 0 : Int32(self.failed())
    }
    disk.rename = { old, new in
      self.takes("rename \(DyingDisk.name(new))") ? rename(old, new) : Int32(self.failed())
    }
    disk.remove = { path in
      if access(path, F_OK) != 0 { return -1 }
      return self.takes("remove \(DyingDisk.name(path))") ? unlink(path) : Int32(self.failed())
    }
    return disk
  }

  private var isLastBreath: Bool { left.withLock { $0 == -1 } }

  private func takes(_ deed: String) -> Bool {
    let isTaken = left.withLock { left in
      if left > Int.min { left -= 1 }
      return left >= 0
    }
    if isTaken { done.withLock { $0.append(deed) } }
    return isTaken
  }

  private func failed() -> Int {
    errno = EIO
    return -1
  }

  /// The file's name; what chance has put in it is left out.
  private static func name(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasPrefix(Intent.prefix) { return "avsikt" }
    return name.hasSuffix(".tmp") ? "tmp" : name.hasPrefix("kansli-") ? "mapp" : name
  }
}
