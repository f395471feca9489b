import Finsam
import Glibc

/// Puts whole new contents in a file's place, so that a crash leaves the old or the new.
///
/// What is in place and yet may not outlast a power cut is answered, in the system's words.
struct FileReplacement {
  let disk: Disk
  /// The file's name in messages.
  let file: String
  let path: String
  /// Whether only the owner may read the file, whatever others could before.
  var isPrivate = false

  /// Temporary files of this machine's processes begin so.
  private static var prefix: String { ".kansli-\(Host.name)-" }

  /// The file must be there and still be the one that was read; its mode, owner and symbolic link
  /// stay.
  @discardableResult
  func replace(_ signature: FileSignature, with bytes: [UInt8]) throws(SaveFailure) -> String? {
    guard let target = path.resolvedPath else { throw SaveFailure(code: errno, file: file) }
    guard access(target, W_OK) == 0 else { throw SaveFailure(code: errno, file: file) }
    return try write(bytes, to: target, over: signature)
  }

  /// The file must not be there; its folder is made.
  @discardableResult
  func create(with bytes: [UInt8]) throws(SaveFailure) -> String? {
    let doubt = try makeFolder()
    guard access(path, F_OK) != 0 else { throw .exists(file: file) }
    return try write(bytes, to: path, over: nil) ?? doubt
  }

  /// Makes the file's folder where it is not there.
  @discardableResult
  func makeFolder() throws(SaveFailure) -> String? {
    let folder = FileReplacement.folder(of: path)
    guard mkdir(folder, isPrivate ? 0o700 : 0o777) != 0 else {
      return disk.doubt(about: FileReplacement.folder(of: folder))
    }
    guard errno == EEXIST else { throw SaveFailure(code: errno, file: file) }
    return nil
  }

  @discardableResult
  func delete(_ signature: FileSignature) throws(SaveFailure) -> String? {
    disk.willReplace(path)
    guard FileSignature(path: path) == signature else { throw .modifiedConcurrently(file: file) }
    guard disk.remove(path) == 0 else { throw SaveFailure(code: errno, file: file) }
    return disk.doubt(about: FileReplacement.folder(of: path))
  }

  private func write(_ bytes: [UInt8], to target: String, over signature: FileSignature?)
    throws(SaveFailure) -> String?
  {
    let folder = FileReplacement.folder(of: target)
    let temporary = "\(folder)/\(FileReplacement.prefix)\(getpid()).tmp"
    _ = disk.remove(temporary)
    let descriptor = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
      signature == nil && !isPrivate ? 0o666 : 0o600)
    guard descriptor >= 0 else { throw SaveFailure(code: errno, file: file) }
    do throws(SaveFailure) {
      try fill(descriptor, at: temporary, with: bytes, like: signature)
    } catch {
      close(descriptor)
      _ = disk.remove(temporary)
      throw error
    }
    disk.willReplace(target)
    guard FileSignature(path: target) == signature else {
      close(descriptor)
      _ = disk.remove(temporary)
      throw .modifiedConcurrently(file: file)
    }
    guard close(descriptor) == 0, disk.rename(temporary, target) == 0 else {
      let code = errno
      _ = disk.remove(temporary)
      throw SaveFailure(code: code, file: file)
    }
    return disk.doubt(about: folder)
  }

  private func fill(
    _ descriptor: Int32, at temporary: String, with bytes: [UInt8],
    like signature: FileSignature?
  ) throws(SaveFailure) {
    try disk.writeAll(bytes, to: descriptor, file: file)
    if let signature {
      keepOwner(signature, of: descriptor)
      guard fchmod(descriptor, signature.mode & (isPrivate ? 0o600 : 0o7777)) == 0 else {
        throw SaveFailure(code: errno, file: file)
      }
    }
    guard disk.synchronize(descriptor, temporary) == 0 else {
      throw SaveFailure(code: errno, file: file)
    }
  }

  /// Only root may give files away; the group at least is kept where it may be.
  private func keepOwner(_ signature: FileSignature, of descriptor: Int32) {
    if fchown(descriptor, signature.owner, signature.group) != 0 {
      _ = fchown(descriptor, uid_t.max, signature.group)
    }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// Removes temporary files that crashes have left: this machine's, since whoever holds the lock
  /// is the only one here to write, and those of other machines after a day.
  static func removeStale(in folder: String, now: Int, _ disk: Disk) {
    for name in FolderListing.names(in: folder) ?? []
    where name.hasPrefix(".kansli-") && name.hasSuffix(".tmp") {
      let path = folder + "/" + name
      let signature = FileSignature(path: path)
      if name.hasPrefix(prefix) || (signature?.seconds ?? now) < now - 86_400 {
        _ = disk.remove(path)
      }
    }
  }
}
