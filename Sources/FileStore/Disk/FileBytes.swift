import Glibc

/// Reads whole files, and only such as can be read safely.
enum FileBytes {
  enum Failure: Error, Equatable {
    case missing
    case folder
    /// A pipe, a device or a socket.
    case notAFile
    case tooLarge(Int, largest: Int)
    case noPermission
    case other(Int32)

    init(code: Int32) {
      switch code {
      case ENOENT, ENOTDIR, ELOOP: self = .missing
      case EACCES, EPERM: self = .noPermission
      default: self = .other(code)
      }
    }
  }

  static let largest = 16 * 1024 * 1024
  static let largestRegister = 256 * 1024 * 1024

  static func read(_ path: String, largest: Int = FileBytes.largest) throws(Failure) -> (
    bytes: [UInt8], signature: FileSignature
  ) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(code: errno) }
    try check(FileSignature(status), largest)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    let signature = FileSignature(status)
    try check(signature, largest)
    return (try contents(of: file, size: signature.size, largest), signature)
  }

  private static func check(_ signature: FileSignature, _ largest: Int) throws(Failure) {
    if signature.isFolder { throw .folder }
    guard signature.isRegular else { throw .notAFile }
    guard signature.size <= largest else { throw .tooLarge(signature.size, largest: largest) }
  }

  private static func contents(of file: Int32, size: Int, _ largest: Int) throws(Failure) -> [UInt8]
  {
    var code: Int32 = 0
    var bytes: [UInt8] = []
    var capacity = size + 1
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = Glibc.read(file, buffer.baseAddress, capacity)
        if got < 0 { code = errno }
        count = max(0, got)
      }
      if code == EINTR {
        code = 0
        continue
      }
      if code != 0 { throw Failure(code: code) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= largest else { throw .tooLarge(bytes.count, largest: largest) }
      capacity = 64 * 1024
    }
  }
}
