import Finsam
import Glibc

extension Folder {
  /// Takes away others' right to read a file of personal data, and tells of it.
  func tighten(_ loaded: inout LoadedFile, _ file: String) -> Problem? {
    guard loaded.document.kind.isConfidential, !loaded.document.isInvented,
      let problem = tighten(file, loaded.signature)
    else { return nil }
    if let signature = FileSignature(path: fullPath(file)) { loaded.signature = signature }
    return problem
  }

  /// The same for what undo keeps.
  func tightenSecrets() -> Problem? {
    FileSignature(path: fullPath(History.secretFile)).flatMap { tighten(History.secretFile, $0) }
  }

  /// The same for copies of such files that somebody or something has left beside them.
  func tightenCopies(_ files: [String]) -> [Problem] {
    let folders = DocumentKind.allCases.filter(\.isConfidential).compactMap(\.folder)
    return files.filter { file in folders.contains { file.hasPrefix($0 + "/") } }
      .compactMap { file in
        FileSignature(path: fullPath(file)).flatMap { tighten(file, $0) }
      }
  }

  /// Only of files: what a link leads to may be a device that all programs need.
  private func tighten(_ file: String, _ signature: FileSignature) -> Problem? {
    guard signature.isRegular, signature.mode & 0o077 != 0 else { return nil }
    guard chmod(fullPath(file), 0o600) == 0 else {
      return Problem(
        .hint, file: file,
        message: "Filen innehåller personuppgifter, men andra på datorn kan läsa den.",
        advice: "Be filens ägare ändra behörigheten så att bara ägaren kan läsa den (chmod 600).")
    }
    return Problem(
      .hint, file: file,
      message: "Filen innehåller personuppgifter, men andra på datorn kunde läsa den.",
      advice: "Rättigheten är ändrad, så att bara ägaren kan läsa den.")
  }
}

extension DataFile {
  /// Whether all of it is marked as invented, and nothing is left out.
  fileprivate var isInvented: Bool {
    isWritable && kind.personalData?.isInvented(record) == true
  }
}

extension Change {
  var isConfidential: Bool { DocumentKind(path: address.file)?.isConfidential ?? false }

  /// The change as the history may tell of it.
  var told: Change {
    guard isConfidential else { return self }
    switch edit {
    case .field(let key, _, _):
      return Change(address, .field(key, from: Mask.text, to: Mask.text))
    case .insert(let part, let after, let draft):
      return Change(address, .insert(part: part, after: after, draft.onlyId))
    case .remove(let part, let after, let draft):
      return Change(address, .remove(part: part, after: after, draft.onlyId))
    case .create(let draft): return Change(address, .create(draft.onlyId))
    case .delete(let draft): return Change(address, .delete(draft.onlyId))
    case .move: return self
    }
  }
}

extension Draft {
  fileprivate var onlyId: Draft { Draft(id: id, fields: []) }
}
