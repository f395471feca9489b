import FileStore
import Finsam

/// The example data that the program is shipped with, as it is read from disk.
enum ShippedData {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/data"

  static func reading(_ forbund: String = "skelleftea-norsjo") -> OfficeReading {
    var folder = Folder(path: "\(Self.folder)/\(forbund)", user: "Åsa Öberg") {
      "2014-12-31 14:02:11"
    }
    return folder.read()
  }
}
