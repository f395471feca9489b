import Finsam

extension Folder {
  /// The kinds of which förbund share a document, and where that lies.
  private static let shared = DocumentKind.allCases.compactMap { kind in
    kind.row.shared.map { (kind: kind, path: $0.path, take: $0.take) }
  }

  static let sharedFiles = shared.map(\.path)

  /// Takes in what förbund share; it is read-only here, since it is not one förbund's.
  mutating func readShared(into reading: inout OfficeReading) {
    if sharedDocuments.isEmpty {
      sharedDocuments = [Document?](repeating: nil, count: Folder.shared.count)
    }
    for (index, shared) in Folder.shared.enumerated() {
      do throws(FileBytes.Failure) {
        let (bytes, _) = try FileBytes.read(fullPath(shared.path), disk)
        if sharedDocuments[index]?.bytes != bytes {
          sharedDocuments[index] = Document(shared.kind, file: shared.path, bytes: bytes)
        }
      } catch {
        sharedDocuments[index] = nil
        if error != .missing { reading.problems.append(error.problem(file: shared.path)) }
      }
      guard let document = sharedDocuments[index] else { continue }
      reading.problems += document.problems
      reading.positions.merge(document.positions)
      shared.take(document.record, &reading.office)
    }
  }
}
