import Finsam
import Glibc

/// The right to change a folder's files, held while this value lives.
///
/// A file `.kansli.lock` under flock(2) says who holds it, and is gone when nobody does.
struct FolderLock: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let disk: Disk

  static let name = ".kansli.lock"
  /// Between two tries.
  private static let pause = Duration.milliseconds(20)

  /// Waits up to `timeout` for another program to be done, and as long again
  /// for each that comes between: where many write, the last one's turn comes too. Never for more
  /// than a hundred.
  init(
    folder: String, user: String, time: String, timeout: Duration = .seconds(2), disk: Disk = Disk()
  )
    throws(SaveFailure)
  {
    self.disk = disk
    path = folder + "/" + FolderLock.name
    var waited = Duration.zero
    var holder: FileSignature?
    var holders = 0
    while true {
      let file = try FolderLock.opened(path, folder)
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        if FolderLock.isStill(file, at: path) {
          descriptor = file
          break
        }
      } else if errno != EWOULDBLOCK && errno != EINTR {
        let code = errno
        close(file)
        throw SaveFailure(code: code, file: folder)
      } else {
        waited += FolderLock.pause
        let found = FileSignature(path: path)
        if found != holder, holders < 100 {
          (holder, holders, waited) = (found, holders + 1, .zero)
        }
      }
      guard waited <= timeout else {
        let owner = FolderLock.owner(path)
        close(file)
        throw .locked(by: owner)
      }
      close(file)
      usleep(UInt32(FolderLock.pause / .microseconds(1)))
    }
    let owner = Array("\(user) på \(Host.name) sedan \(time)\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = owner.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  deinit {
    _ = disk.remove(path)
    close(descriptor)
  }

  /// A lock that another user's crash has left can be locked without being written.
  private static func opened(_ path: String, _ folder: String) throws(SaveFailure) -> Int32 {
    let flags = O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = open(path, O_RDWR | flags, 0o666)
    if file >= 0 { return file }
    let code = errno
    let readable = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard readable >= 0 else { throw SaveFailure(code: code, file: folder) }
    return readable
  }

  /// Whether the file locked is the one that others find, and not one removed meanwhile.
  private static func isStill(_ file: Int32, at path: String) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0, let found = FileSignature(path: path) else { return false }
    let mine = FileSignature(status)
    return mine.inode == found.inode && mine.device == found.device
  }

  private static func owner(_ path: String) -> String {
    do throws(FileBytes.Failure) {
      let words = String(decoding: try FileBytes.read(path).bytes.prefix(200), as: UTF8.self)
      return words.trimmed.isEmpty ? "ett annat program" : words.trimmed
    } catch {
      return "ett annat program"
    }
  }
}

extension SaveFailure {
  /// What the system's error code means for saving `file`.
  init(code: Int32, file: String) {
    switch code {
    case EACCES, EPERM, EROFS: self = .noPermission(file: file)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(file: file)
    case ENOENT: self = .deleted(file: file)
    default: self = .io(file: file, text: ErrorText.of(code))
    }
  }
}
