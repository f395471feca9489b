import Glibc

/// Reads whole files, and only such as can be read safely.
enum FileBytes {
  enum Failure: Error, Equatable {
    case missing
    /// A symbolic link to something that is not there, or to itself.
    case brokenLink
    case folder
    /// A pipe, a device or a socket.
    case notAFile
    case tooLarge(Int, largest: Int)
    case noPermission
    case other(Int32)

    init(code: Int32, path: String) {
      var status = stat()
      switch code {
      case ENOENT where lstat(path, &status) == 0: self = .brokenLink
      case ELOOP: self = .brokenLink
      case ENOENT, ENOTDIR: self = .missing
      case EACCES, EPERM: self = .noPermission
      default: self = .other(code)
      }
    }
  }

  static let largest = 16 * 1024 * 1024
  static let largestRegister = 256 * 1024 * 1024

  static func read(
    _ path: String, largest: Int = FileBytes.largest, _ disk: Disk = Disk()
  ) throws(Failure) -> (bytes: [UInt8], signature: FileSignature) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(code: errno, path: path) }
    try check(FileSignature(status), largest)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw Failure(code: errno, path: path) }
    defer { close(file) }
    guard fstat(file, &status) == 0 else { throw Failure(code: errno, path: path) }
    let signature = FileSignature(status)
    try check(signature, largest)
    return (try contents(of: file, size: signature.size, largest, disk), signature)
  }

  private static func check(_ signature: FileSignature, _ largest: Int) throws(Failure) {
    if signature.isFolder { throw .folder }
    guard signature.isRegular else { throw .notAFile }
    guard signature.size <= largest else { throw .tooLarge(signature.size, largest: largest) }
  }

  private static func contents(of file: Int32, size: Int, _ largest: Int, _ disk: Disk)
    throws(Failure) -> [UInt8]
  {
    var code: Int32 = 0
    var bytes: [UInt8] = []
    var capacity = size + 1
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = disk.read(file, UnsafeMutableRawBufferPointer(buffer))
        if got < 0 { code = errno }
        count = max(0, got)
      }
      if code == EINTR {
        code = 0
        continue
      }
      if code != 0 { throw .other(code) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw .tooLarge(bytes.count, largest: largest) }
      capacity = 64 * 1024
    }
  }
}
