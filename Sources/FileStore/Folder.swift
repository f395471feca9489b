import Finsam
import Glibc

/// One förbund's folder on disk: what was last read of it, and how to change it.
package struct Folder: Sendable {
  package let path: String
  let user: String
  /// Local time for history rows, `2014-12-31 14:02:11`.
  let clock: @Sendable () -> String
  var disk = Disk()
  var files: [String: LoadedFile] = [:]
  var history = History()
  /// What crashes have kept from the history, and what could not be written in it.
  var untold: [HistoryEntry] = []
  /// All that is told, in order.
  var told = HistoryOrder([])
  /// What undo would take back: `bedömning av individ-1`; nil where there is nothing.
  package internal(set) var undoTitle: String?
  package internal(set) var redoTitle: String?
  /// What the last look at the folder found.
  var seen: [String: FileSignature] = [:]
  /// Bytes that this session has replaced, by step: one for each of its changes.
  var replaced: [StepID: [ReplacedBytes]] = [:]
  /// What the history may not tell, as far as undo has needed it.
  var secrets = History(History.secretFile)
  /// What several förbund share, beside their folders, file by file; nil where there is none.
  var sharedDocuments: [Document?] = []

  package init(path: String, user: String, clock: @escaping @Sendable () -> String) {
    self.path = path
    self.user = user
    self.clock = clock
  }

  /// The folder itself if it is a förbund's, else those in it that are, or that cannot be looked
  /// into: what may be a förbund is never left out in silence.
  package static func forbundFolders(in path: String) -> [String] {
    if isForbund(path) { return [path] }
    return (FolderListing.names(in: path) ?? [])
      .filter { !$0.hasPrefix(".") && $0 != "lost+found" }
      .map { path + "/" + $0 }.filter(isForbund)
  }

  private static func isForbund(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "/" + DocumentKind.forbund.path(id: ""), &status) == 0
      || errno == EACCES || errno == EIO
  }

  func fullPath(_ file: String) -> String { path + "/" + file }

  /// The folder's own name, `skelleftea-norsjo`.
  var name: String {
    let full = path.resolvedPath ?? path
    return full.split(separator: "/").last.map(String.init) ?? full
  }
}

/// A data file as it was when it was read.
struct LoadedFile: Sendable {
  var signature: FileSignature
  /// Whether the file had been written so recently that its signature proves little.
  var isFresh: Bool
  var document: any DataFile
}
