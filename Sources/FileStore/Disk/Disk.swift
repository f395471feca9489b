import Finsam
import Glibc

/// What tests need to see fail, or to happen in between.
struct Disk: Sendable {
  /// read(2).
  var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) -> Int = { file, buffer in
    Glibc.read(file, buffer.baseAddress, buffer.count)
  }
  /// write(2).
  var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int = { file, bytes in
    Glibc.write(file, bytes.baseAddress, bytes.count)
  }
  /// Called with the path when all is ready to take a file's place.
  var willReplace: @Sendable (String) -> Void = { _ in }

  func writeAll(_ bytes: [UInt8], to descriptor: Int32, file: String) throws(SaveFailure) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 || errno != EINTR {
          code = count == 0 ? ENOSPC : errno
          return
        }
      }
    }
    if code != 0 { throw SaveFailure(code: code, file: file) }
  }
}
