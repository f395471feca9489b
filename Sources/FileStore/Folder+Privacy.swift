import Finsam
import Glibc

extension Folder {
  /// Takes away others' right to read a file of personal data, and tells of it.
  func tighten(_ loaded: inout LoadedFile, _ file: String) -> Problem? {
    guard loaded.document.kind.isConfidential, loaded.signature.mode & 0o077 != 0,
      !loaded.document.isInvented
    else { return nil }
    guard chmod(fullPath(file), 0o600) == 0 else {
      return Problem(
        .hint, file: file,
        message: "Filen innehåller personuppgifter, men andra på datorn kan läsa den.",
        advice: "Be den som äger filen att köra ”chmod 600”.")
    }
    if let signature = FileSignature(path: fullPath(file)) { loaded.signature = signature }
    return Problem(
      .hint, file: file,
      message: "Filen innehåller personuppgifter, men andra på datorn kunde läsa den.",
      advice: "Rättigheten är ändrad, så att bara ägaren kan läsa den.")
  }

  /// Keeps what the history may not tell, so that the step can be undone while the program runs.
  mutating func keepSecret(_ changes: [Change], of step: Int) {
    if changes.contains(where: \.isConfidential) { secrets[step] = changes }
  }

  /// Forgets the values of personal data that undo would put back.
  package mutating func forgetSecrets() {
    for step in secrets.keys { replaced[step] = nil }
    secrets = [:]
    nameSteps()
  }
}

extension DataFile {
  /// Whether all that the register holds is marked as invented: then it is nobody's data.
  fileprivate var isInvented: Bool {
    switch record {
    case let cases as Register<KAACase>:
      isWritable && !cases.rows.isEmpty && cases.rows.allSatisfy { $0.isExample == true }
    case let followUps as Register<KAAFollowUp>:
      isWritable && !followUps.rows.isEmpty && followUps.rows.allSatisfy { $0.isExample == true }
    default: false
    }
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
