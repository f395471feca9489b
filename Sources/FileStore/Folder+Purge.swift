package import Finsam
import Glibc

extension Folder {
  /// Removes the cases past their time, their follow-ups, and every trace of them in the history
  /// and in what undo remembers. Nothing of it can be undone; steps about other cases can. Throws
  /// where anything of it cannot be read, before anything is touched.
  ///
  /// The traces go first: what is interrupted is found again, and finished, the next time.
  package mutating func purge(on day: Day) throws(SaveFailure) -> Purge {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    let reading = read()
    var purge: Purge
    do throws(PurgeRefusal) {
      purge = try reading.purge(on: day)
    } catch {
      throw .notPurged(error)
    }
    for kept in [secrets, history] {
      _ = try contents(of: kept)
      // A log that can be read and not written could not tell of what is removed.
      if access(fullPath(kept.file), W_OK) != 0, errno != ENOENT {
        throw .noPermission(file: kept.file)
      }
    }
    // This may write another file in the place of the one just read.
    try forgetOldSecrets(at: time)
    guard !purge.cases.isEmpty else { return purge }
    let traces = Traces(cases: purge.cases, followUps: purge.followUps)
    for kept in [secrets, history] {
      if let found = try contents(of: kept) { try forget(traces, in: found) }
    }
    _ = try writtenEdits(
      reading.office.removals(by: purge, naming: traces.named), remembering: [])
    replaced = [:]
    removeTemporaryFiles()
    (purge.leftIn, purge.notSearched) = files(naming: traces)
    try log(.purge, [(purge.register, purge.title)], time: time)
    return purge
  }

  /// A log as it is on disk; nil where there is none.
  private func contents(of log: History) throws(SaveFailure) -> Log? {
    do throws(FileBytes.Failure) {
      let (bytes, signature) = try FileBytes.read(
        fullPath(log.file), largest: FileBytes.largestRegister, disk)
      return Log(file: log.file, isSecret: log.isSecret, bytes: bytes, signature: signature)
    } catch {
      if error == .missing { return nil }
      throw .notPurged(.unread([error.problem(file: log.file)]))
    }
  }

  private struct Log {
    let file: String
    let isSecret: Bool
    let bytes: [UInt8]
    let signature: FileSignature
  }

  /// Takes the rows about the cases out of a log, and their numbers out of the others.
  private mutating func forget(_ traces: Traces, in log: Log) throws(SaveFailure) {
    let source = SourceText(file: log.file, bytes: log.bytes)
    let kept = traces.withoutRows(source, withValues: log.isSecret)
    guard kept != log.bytes else { return }
    try FileReplacement(
      disk: disk, file: log.file, path: fullPath(log.file), isPrivate: log.isSecret
    ).replace(log.signature, with: kept)
    if log.isSecret { secrets = History(log.file) } else { history = History(log.file) }
  }

  /// What a crash in the middle of a save has left.
  private func removeTemporaryFiles() {
    let folders = DocumentKind.allCases.filter(\.isConfidential).compactMap(\.folder)
    for folder in Set(folders).map({ fullPath($0) }) + [path] {
      for name in FolderListing.names(in: folder) ?? []
      where name.hasPrefix(".kansli-") && name.hasSuffix(".tmp") {
        unlink(folder + "/" + name)
      }
    }
  }

  /// Copies, saved reports and other files, which are not data, that name the cases; and what could
  /// not be read to find out.
  private func files(naming traces: Traces) -> (named: [String], unread: [String]) {
    var (named, unread): ([String], [String]) = ([], [])
    var folders = [""]
    while let folder = folders.popLast() {
      let names: [String]
      do throws(FolderFailure) {
        names = try FolderListing.allNames(in: fullPath(folder))
      } catch {
        unread.append(folder)
        continue
      }
      for name in names where name != ".git" {
        let file = folder.isEmpty ? name : folder + "/" + name
        do throws(FileBytes.Failure) {
          let bytes = try FileBytes.read(fullPath(file), largest: FileBytes.largestRegister).bytes
          if traces.named(in: String(decoding: bytes, as: UTF8.self)) { named.append(file) }
        } catch {
          switch error {
          case .folder:
            if folder.split(separator: "/").count < Folder.searchedDepth { folders.append(file) }
          case .missing, .brokenLink, .notAFile: break
          case .tooLarge, .noPermission, .other: unread.append(file)
          }
        }
      }
    }
    return (named.sorted(), unread.sorted())
  }

  /// How many folders deep traces are searched for; a folder may be a link to one above it.
  private static var searchedDepth: Int { 4 }
}
