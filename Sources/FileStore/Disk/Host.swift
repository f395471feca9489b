import Glibc

/// The machine this runs on.
enum Host {
  /// gethostname(2).
  static var name: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, 255) == 0 else { return "okänd dator" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// This process's number on it. getpid(2).
  static var process: Int { Int(getpid()) }
}
