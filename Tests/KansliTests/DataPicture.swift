import Foundation

/// All data files of a folder with their bytes; not the history and what undo keeps beside it,
/// which grow with every step.
struct DataPicture: Equatable {
  private let bytes: [String: Data]

  init(_ office: borrowing OfficeFolder) throws {
    bytes = try office.bytes.filter { file in !growing.contains { file.key.hasSuffix($0) } }
  }

  var texts: [String: String] { bytes.mapValues { String(decoding: $0, as: UTF8.self) } }

  /// What differs, file by file: lines that went, `- …`, and lines that came, `+ …`.
  func changes(to new: DataPicture) -> [String: [String]] {
    var changes: [String: [String]] = [:]
    for file in Set(bytes.keys).union(new.bytes.keys) where bytes[file] != new.bytes[file] {
      let old = DataPicture.lines(texts[file])
      let difference = DataPicture.lines(new.texts[file]).difference(from: old)
      changes[file] =
        difference.removals.map { DataPicture.line("-", $0) }
        + difference.insertions.map { DataPicture.line("+", $0) }
    }
    return changes
  }

  private static func lines(_ text: String?) -> [String] {
    (text ?? "").components(separatedBy: "\n")
  }

  private static func line(
    _ sign: String, _ change: CollectionDifference<String>.Change
  ) -> String {
    switch change {
    case .insert(_, let line, _), .remove(_, let line, _): "\(sign) \(line)"
    }
  }
}

private let growing = ["historik.csv", "kaa/angra.csv"]
