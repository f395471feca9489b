import Foundation

/// All data files of a folder with their texts; not the history, which grows with every step.
struct DataPicture: Equatable {
  let texts: [String: String]

  init(_ office: borrowing OfficeFolder) throws {
    texts = try office.files.filter { !$0.key.hasSuffix(historyName) }
  }

  /// What differs, file by file: lines that went, `- …`, and lines that came, `+ …`.
  func changes(to new: DataPicture) -> [String: [String]] {
    var changes: [String: [String]] = [:]
    for file in Set(texts.keys).union(new.texts.keys) where texts[file] != new.texts[file] {
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

private let historyName = "historik.csv"
