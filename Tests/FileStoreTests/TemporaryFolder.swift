import Finsam
import Glibc

@testable import FileStore

/// A folder that is there for one test.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kansli-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } }
    guard let made else { throw FileBytes.Failure.other(errno) }
    path = String(cString: made)
  }

  func remove() { TemporaryFolder.remove(path) }

  /// Writes a file, and the folders it lies in.
  func write(_ file: String, _ bytes: [UInt8]) {
    let words = file.split(separator: "/").dropLast()
    var folder = path
    for word in words {
      folder += "/" + word
      mkdir(folder, 0o755)
    }
    let descriptor = open(path + "/" + file, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func write(_ file: String, _ text: String) { write(file, Array(text.utf8)) }

  func bytes(_ file: String) -> [UInt8] { TemporaryFolder.bytes(path + "/" + file) ?? [] }

  func text(_ file: String) -> String { String(decoding: bytes(file), as: UTF8.self) }

  func exists(_ file: String) -> Bool { access(path + "/" + file, F_OK) == 0 }

  /// Names of all that lies in the folder.
  var names: [String] { FolderListing.names(in: path) ?? [] }

  func folder(user: String = "anna") -> Folder {
    Folder(path: path, user: user) { "2014-12-31 14:02:11" }
  }

  static func bytes(_ path: String) -> [UInt8]? {
    do { return try FileBytes.read(path).bytes } catch { return nil }
  }

  private static func remove(_ path: String) {
    chmod(path, 0o755)
    for name in FolderListing.names(in: path) ?? [] {
      let inner = path + "/" + name
      var status = stat()
      let isFolder = lstat(inner, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if isFolder { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}

/// The failure that saving ends in; nil where it succeeds.
func failure<Value>(of save: () throws(SaveFailure) -> Value) -> SaveFailure? {
  do throws(SaveFailure) {
    _ = try save()
    return nil
  } catch {
    return error
  }
}
