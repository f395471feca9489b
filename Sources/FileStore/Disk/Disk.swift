import Finsam
import Glibc

/// The system calls that writing consists of: what tests need to see in order, to see fail, or to
/// happen in between.
struct Disk: Sendable {
  /// read(2).
  var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) -> Int = { file, buffer in
    Glibc.read(file, buffer.baseAddress, buffer.count)
  }
  /// write(2).
  var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int = { file, bytes in
    Glibc.write(file, bytes.baseAddress, bytes.count)
  }
  /// Makes what was written to an open file, whose path is given, last through a power cut.
  /// fsync(2).
  var synchronize: @Sendable (Int32, String) -> Int32 = { file, _ in fsync(file) }
  /// The same for names in the folder. fsync(2).
  var synchronizeFolder: @Sendable (String) -> Int32 = { folder in
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return -1 }
    let result = fsync(descriptor)
    let code = errno
    close(descriptor)
    errno = code
    return result
  }
  /// rename(2).
  var rename: @Sendable (String, String) -> Int32 = { Glibc.rename($0, $1) }
  /// unlink(2).
  var remove: @Sendable (String) -> Int32 = { unlink($0) }
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

  /// Why nobody can know that names in the folder outlast a power cut, in the system's words; nil
  /// where they do, and where the file system has no such thing for folders.
  func doubt(about folder: String) -> String? {
    guard synchronizeFolder(folder) != 0 else { return nil }
    switch errno {
    case EINVAL, ENOTSUP, ENOSYS, EACCES: return nil
    default: return ErrorText.of(errno)
    }
  }
}
