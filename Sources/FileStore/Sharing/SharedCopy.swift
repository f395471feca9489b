package import Finsam
import Glibc

/// A copy of a förbund that may be given to others, in a folder of its own.
package struct SharedCopy: Sendable {
  package enum Failure: Error {
    /// Something stands in the folder already.
    case notEmpty
    /// The folder lies within the förbund's own, where its files would be among those.
    case withinSource
    /// Files that cannot be read may hold what must not be given away.
    case unreadable(Problem)
    case notSaved(SaveFailure)
  }

  private let folder: String
  package let shared: SharedOffice
  /// Where all stands in the förbund's own files.
  package let positions: Positions
  /// What several förbund share beside their folders, as it is: the copy stands by itself.
  private let common: [(path: String, bytes: [UInt8])]

  /// Reads the förbund anew.
  package init(of folder: String, user: String, clock: @escaping @Sendable () -> String)
    throws(Failure)
  {
    self.folder = folder
    var source = Folder(path: folder, user: user, clock: clock)
    let reading = source.read()
    if let problem = reading.problems.first(where: { $0.isBlocking }) {
      throw .unreadable(problem)
    }
    let documents = source.files.values.map(\.document).sorted { $0.file < $1.file }
    shared = SharedOffice(
      documents.map { SharedOffice.File($0.kind, $0.file, $0.record.plainDraft) },
      below: reading.office.forbund.surveys.limit)
    positions = reading.positions
    let own = Set(documents.map(\.kind))
    common = DocumentKind.allCases.compactMap { kind in
      guard let path = kind.row.shared?.path, !own.contains(kind),
        let place = Folder.sharedFiles.firstIndex(of: path),
        source.sharedDocuments.indices.contains(place),
        let document = source.sharedDocuments[place]
      else { return nil }
      return (kind.path(id: ""), document.bytes)
    }
  }

  /// Writes the copy in a folder that is not there, or empty; answers with the paths within it. The
  /// file that makes it a förbund comes last, so that half a copy is none.
  package func write(to folder: String) throws(Failure) -> [String] {
    guard !SharedCopy.lies(folder, in: self.folder) else { throw .withinSource }
    if let names = FolderListing.names(in: folder) {
      guard names.isEmpty else { throw .notEmpty }
    }
    var files: [(path: String, bytes: [UInt8])] = common
    do throws(SaveFailure) {
      for file in shared.files { files.append((file.path, try SharedCopy.bytes(of: file))) }
      let first = DocumentKind.forbund.path(id: "")
      files.sort { ($0.path == first ? 1 : 0, $0.path) < ($1.path == first ? 1 : 0, $1.path) }
      try SharedCopy.makeFolder(folder)
      for file in files {
        try FileReplacement(disk: Disk(), file: file.path, path: folder + "/" + file.path)
          .create(with: file.bytes)
      }
    } catch {
      throw .notSaved(error)
    }
    return files.map(\.path)
  }

  /// Whether the folder, or what there is of the way to it, is the other or in it.
  private static func lies(_ folder: String, in other: String) -> Bool {
    guard let whole = other.resolvedPath else { return false }
    var path = folder
    while path.resolvedPath == nil, let slash = path.lastIndex(of: "/") {
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    guard let place = path.resolvedPath ?? ".".resolvedPath else { return false }
    return place == whole || place.hasPrefix(whole + "/")
  }

  /// Written anew: comments and keys of the office's own are not given away.
  private static func bytes(of file: SharedOffice.File) throws(SaveFailure) -> [UInt8] {
    guard let new = DataFiles.new(file.kind, file: file.path) else {
      let writer = DraftWriter(style: FileStyle())
      let bytes =
        Array("# \(file.kind.opening)\n".utf8)
        + writer.lines(file.draft, file.kind.shape, indentation: [])
      let document = Document(file.kind, file: file.path, bytes: bytes)
      guard document.isWritable, document.record.plainDraft.isIdentical(to: file.draft) else {
        throw .wouldDamage(file: file.path, what: "den skulle inte läsas tillbaka som den skrevs")
      }
      return bytes
    }
    var previous: String?
    let rows = file.draft.children(RegisterKey.rows).map { row in
      defer { previous = row.id }
      return Change(Address(file.path), .insert(part: RegisterKey.rows, after: previous, row))
    }
    if rows.count > 1, let made = try new.together(rows, restoring: true)?.0 { return made.bytes }
    var made = new
    for row in rows { made = try made.applying(row, remembering: nil, restoring: true) }
    return made.bytes
  }

  /// Makes the folder and those it lies in. mkdir(2).
  private static func makeFolder(_ path: String) throws(SaveFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for word in path.split(separator: "/") {
      made += "/" + word
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw SaveFailure(code: errno, file: path) }
    }
  }
}
