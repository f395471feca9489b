package import Finsam
import Glibc

/// What was removed for good.
package struct Purge: Sendable {
  package let cases: [String]
  package let followUps: [String]
  /// How many of the follow-ups were of no case.
  package let orphans: Int
  /// Other files in the folder that still name a case.
  package let leftIn: [String]
}

extension Purge {
  /// As the history tells of it: `3 ärenden`.
  fileprivate var title: String {
    let texts = [
      cases.isEmpty ? nil : cases.count == 1 ? "1 ärende" : "\(cases.count) ärenden",
      orphans == 0
        ? nil : orphans == 1 ? "1 lös uppföljning" : "\(orphans) lösa uppföljningar",
    ]
    return texts.compactMap(\.self).joined(separator: " och ")
  }
}

extension Folder {
  /// Removes the cases past their time and their follow-ups, follow-ups of no case, and every trace
  /// of them in the history and in what undo remembers. Nothing of it can be undone; steps about other cases can.
  ///
  /// The traces go first: what is interrupted is found again, and finished, the next time.
  package mutating func purge(on day: Day) throws(SaveFailure) -> Purge {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time)
    defer { _ = lock }
    try forgetOldSecrets(at: time)
    let reading = read()
    for file in [KAACase.path, KAAFollowUp.path] where !reading.isWritable(file) {
      throw .readOnlyFile(reading.problems.filter { $0.file == file && $0.isBlocking })
    }
    let kaa = reading.office.kaa
    let expired = KAARetention.expired(kaa.cases, on: day, rules: kaa.rules)
    let orphans = KAARetention.orphans(kaa.followUps, among: kaa.cases)
    guard !expired.isEmpty || !orphans.isEmpty else {
      return Purge(cases: [], followUps: [], orphans: 0, leftIn: [])
    }
    let followUps = KAARetention.followUps(kaa.followUps, of: expired) + orphans
    let traces = Traces(cases: expired.map(\.id), followUps: followUps.map(\.id))
    try forget(traces, in: \.secrets)
    try forget(traces, in: \.history)
    _ = try writtenEdits(reading.office.removals(of: traces), remembering: [])
    replaced = [:]
    removeTemporaryFiles()
    let purge = Purge(
      cases: traces.cases, followUps: traces.followUps, orphans: orphans.count,
      leftIn: files(naming: traces))
    try log(.purge, [(Address(KAACase.path), purge.title)], time: time)
    return purge
  }

  /// Takes the rows about the cases out of a log, and their numbers out of the others.
  private mutating func forget(
    _ traces: Traces, in log: WritableKeyPath<Folder, History>
  ) throws(SaveFailure) {
    let (file, isSecret) = (self[keyPath: log].file, self[keyPath: log].isSecret)
    let path = fullPath(file)
    let bytes: [UInt8]
    let signature: FileSignature
    do throws(FileBytes.Failure) {
      (bytes, signature) = try FileBytes.read(path, largest: FileBytes.largestRegister)
    } catch {
      if error == .missing { return }
      throw .readOnlyFile([error.problem(file: file)])
    }
    let kept = traces.withoutRows(SourceText(file: file, bytes: bytes), withValues: isSecret)
    guard kept != bytes else { return }
    try FileReplacement(disk: disk, file: file, path: path, isPrivate: isSecret)
      .replace(signature, with: kept)
    self[keyPath: log] = History(file)
  }

  /// What a crash in the middle of a save has left.
  private func removeTemporaryFiles() {
    let folder = FileReplacement.folder(of: fullPath(KAACase.path))
    for folder in [folder, path] {
      for name in FolderListing.names(in: folder) ?? []
      where name.hasPrefix(".kansli-") && name.hasSuffix(".tmp") {
        unlink(folder + "/" + name)
      }
    }
  }

  /// Copies, saved reports and other files, which are not data, that name the cases.
  private func files(naming traces: Traces) -> [String] {
    let names = FolderListing.names(in: path) ?? []
    let inFolders = names.filter { $0 != ".git" }.flatMap { folder in
      (FolderListing.names(in: fullPath(folder)) ?? []).map { folder + "/" + $0 }
    }
    return (names + inFolders).filter { file in
      do throws(FileBytes.Failure) {
        let bytes = try FileBytes.read(fullPath(file), largest: FileBytes.largestRegister).bytes
        return traces.named(in: String(decoding: bytes, as: UTF8.self))
      } catch { return false }
    }
  }
}

extension Office {
  /// Takes the cases and follow-ups away, and what names them elsewhere; the cases themselves last.
  fileprivate func removals(of traces: Traces) -> [Change] {
    let accepted = review.acceptances.enumerated().reversed().compactMap { index, one -> Change? in
      guard traces.named(in: one.place + " " + one.message) else { return nil }
      let before = index == 0 ? nil : review.acceptances[index - 1].id
      return Change(
        Address(DocumentKind.review.path(id: "")),
        .remove(part: "godtagna", after: before, Outline(one).draft))
    }
    return accepted + kaa.removals(ofCases: traces.cases, followUps: traces.followUps)
  }
}
