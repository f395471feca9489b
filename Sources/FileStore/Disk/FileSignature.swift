import Glibc

/// What tells cheaply whether a file is still the one that was read.
struct FileSignature: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  let mode: UInt32
  let owner: UInt32
  let group: UInt32

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    mode = status.st_mode
    owner = status.st_uid
    group = status.st_gid
  }

  /// The file that the path leads to, through symbolic links; nil where there is none. stat(2).
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { mode & S_IFMT == S_IFREG }

  /// Whether a change within the clock's coarseness could have gone unseen.
  func isTooFresh(at now: Int) -> Bool { seconds >= now - 2 }
}
