import FileStore
import Finsam

extension OfficeFolder {
  /// The förbund as the program reads it now.
  func reading(_ forbund: String = "norra") -> OfficeReading {
    var folder = Folder(path: path + "/" + forbund, user: "test", clock: { "" })
    return folder.read()
  }
}
