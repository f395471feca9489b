import Glibc

/// Writes reports beside the data without ever overwriting one.
struct ReportFile {
  /// The förbund's folder.
  let folder: String

  /// The new file's path; the folder `rapporter` is made if it is missing.
  func write(_ text: String, name: String, ending: String) throws(CommandFailure) -> String {
    let reports = folder + "/rapporter"
    mkdir(reports, 0o755)
    for number in 1... {
      let path = reports + "/" + name + (number == 1 ? "" : "-\(number)") + "." + ending
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if file < 0, errno == EEXIST { continue }
      guard file >= 0 else { throw .unwritable(path, reason: String(cString: strerror(errno))) }
      defer { close(file) }
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard written > 0 else { throw .unwritable(path, reason: String(cString: strerror(errno))) }
        rest = rest.dropFirst(written)
      }
      return path
    }
    throw .unwritable(reports, reason: "inget namn är ledigt")
  }
}
