import Glibc

/// The system calls that tests need to see fail.
struct Disk: Sendable {
  /// write(2).
  var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int = { file, bytes in
    Glibc.write(file, bytes.baseAddress, bytes.count)
  }
}
