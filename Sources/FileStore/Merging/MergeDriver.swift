package import Finsam
import Glibc

/// One call by git: three versions of a file, of which ours becomes the merged one.
package struct MergeDriver: Sendable {
  private let base: String
  private let ours: String
  private let theirs: String
  /// Where the file lies in the repository.
  private let path: String

  package init(base: String, ours: String, theirs: String, path: String) {
    (self.base, self.ours, self.theirs, self.path) = (base, ours, theirs, path)
  }

  package struct Outcome: Sendable {
    /// What a person has to decide, a line each; empty where all was merged.
    package let unmerged: [String]
    /// What else there is to know.
    package let notes: [String]
  }

  /// Writes the merged file in the place of ours, and beside the file in the folder what could not
  /// be merged.
  package func merge() throws(SaveFailure) -> Outcome {
    let (kind, file) = try subject()
    let (old, mine, yours) = (
      try read(base, kind).bytes, try read(ours, kind), try read(theirs, kind).bytes
    )
    let merged: [UInt8]
    let collisions: [MergeCollision]
    var notes: [String] = []
    if let kind {
      let merge = FileMerge(kind, file: file, base: old, ours: mine.bytes, theirs: yours)
      (merged, collisions) = (merge.bytes, merge.collisions)
      notes = merge.renumbered.map {
        "\(path): båda har lagt till \($0.id); deras heter nu \($0.newId)."
      }
    } else {
      let merge = HistoryMerge(file: file, base: old, ours: mine.bytes, theirs: yours)
      (merged, collisions) = (merge.bytes, merge.collisions)
    }
    try FileReplacement(disk: Disk(), file: path, path: ours).replace(mine.signature, with: merged)
    var office = Office()
    if let kind { office.add(DataFiles.read(kind, file: file, bytes: merged).record, as: kind) }
    let note = MergeNote(collisions, path: path, office)
    if let doubt = write(note, isNeeded: !collisions.isEmpty, kind) { notes.append(doubt) }
    return Outcome(unmerged: note.titles, notes: notes)
  }

  /// The kind of the file and its path within the förbund's folder, which may lie anywhere in the
  /// repository; no kind of a history.
  private func subject() throws(SaveFailure) -> (DocumentKind?, String) {
    var rest = Substring(path)
    while true {
      let file = String(rest)
      if file == History.file || file == History.secretFile { return (nil, file) }
      if let kind = DocumentKind(path: file) { return (kind, file) }
      guard let slash = rest.firstIndex(of: "/") else {
        throw .refused(.noSuchRecord(Address(path)))
      }
      rest = rest[rest.index(after: slash)...]
    }
  }

  private func read(_ version: String, _ kind: DocumentKind?) throws(SaveFailure)
    -> (bytes: [UInt8], signature: FileSignature)
  {
    do throws(FileBytes.Failure) {
      return try FileBytes.read(
        version,
        largest: kind?.isTable == false ? FileBytes.largest : FileBytes.largestRegister)
    } catch {
      throw .readOnlyFile([error.problem(file: path)])
    }
  }

  /// Why nobody finds the note, or that there is an earlier one; nil where it stands there, or is
  /// not needed. What an earlier merge left is kept: nobody may have seen to it yet.
  private func write(_ note: MergeNote, isNeeded: Bool, _ kind: DocumentKind?) -> String? {
    let place = path + MergeNote.ending
    var earlier: [UInt8] = []
    if FileSignature(path: place) != nil {
      do throws(FileBytes.Failure) {
        earlier = try FileBytes.read(place).bytes
      } catch {
        // What cannot be read is not written over.
        return "\(error.problem(file: place).message) Deras version: git show :3:\(path)"
      }
    }
    if !isNeeded {
      return earlier.isEmpty
        ? nil
        : "\(place) finns kvar från en tidigare sammanslagning. Ta bort den när allt är avgjort."
    }
    let isPrivate = kind?.isConfidential ?? path.hasSuffix(History.secretFile)
    let replacement = FileReplacement(
      disk: Disk(), file: place, path: place, isPrivate: isPrivate)
    do throws(SaveFailure) {
      let bytes = Array(note.text.utf8) + (earlier.isEmpty ? [] : [0x0A] + earlier)
      if let signature = FileSignature(path: place) {
        try replacement.replace(signature, with: bytes)
      } else {
        try replacement.create(with: bytes)
      }
      return nil
    } catch {
      return "\(place): \(error.message) Deras version: git show :3:\(path)"
    }
  }
}

extension Folder {
  /// Notes of merges in a folder and the förbund in it, that nobody has taken away: each with what
  /// it says.
  package static func mergeNotes(in folder: String) -> [(path: String, text: String)] {
    let forbund = forbundFolders(in: folder)
    let inside = [folder] + forbund.filter { $0 != folder }
    return inside.flatMap { place -> [(path: String, text: String)] in
      let folders =
        [place] + (forbund.contains(place) ? DocumentKind.folders.map { place + "/" + $0 } : [])
      return folders.flatMap { folder in
        (FolderListing.names(in: folder) ?? []).filter { $0.hasSuffix(MergeNote.ending) }
          .map { folder + "/" + $0 }
      }.map { path in
        let file = String(path.dropFirst(place.count + 1).dropLast(MergeNote.ending.count))
        if DocumentKind(path: file)?.isConfidential == true || file == History.secretFile {
          return (path, "Uppgifter om ungdomar visas inte här. Öppna filen.\n")
        }
        do throws(FileBytes.Failure) {
          return (path, String(decoding: try FileBytes.read(path).bytes, as: UTF8.self))
        } catch {
          return (path, error.problem(file: path).message + "\n")
        }
      }
    }
  }
}
