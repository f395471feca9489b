import Finsam

extension Folder {
  /// The kind of which förbund share a document, and where that lies.
  private static let shared = DocumentKind.allCases.lazy.compactMap { kind in
    kind.row.shared.map { (kind: kind, path: $0.path, take: $0.take) }
  }.first

  static var sharedFile: String { shared?.path ?? "" }

  /// Takes in what förbund share; it is read-only here, since it is not one förbund's.
  mutating func readShared(into reading: inout OfficeReading) {
    guard let shared = Folder.shared else { return }
    do throws(FileBytes.Failure) {
      let (bytes, _) = try FileBytes.read(fullPath(shared.path), disk)
      if sharedDocument?.bytes != bytes {
        sharedDocument = Document(shared.kind, file: shared.path, bytes: bytes)
      }
    } catch {
      sharedDocument = nil
      if error != .missing { reading.problems.append(error.problem(file: shared.path)) }
    }
    guard let sharedDocument else { return }
    reading.problems += sharedDocument.problems
    reading.positions.merge(sharedDocument.positions)
    shared.take(sharedDocument.record, &reading.office)
  }
}
