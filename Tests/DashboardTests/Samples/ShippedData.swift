import FileStore
import Finsam

/// The example data that the program is shipped with, as it is read from disk.
enum ShippedData {
  static func reading(_ forbund: String = "skelleftea-norsjo") -> OfficeReading {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    var folder = Folder(path: "/\(root)/data/\(forbund)", user: "Åsa Öberg") {
      "2014-12-31 14:02:11"
    }
    return folder.read()
  }
}
