import FoundationEssentials

/// Whether files that tests compare with are written anew: `RECORD=1 swift test`.
package enum Recording {
  package static let isOn = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// Writes what a test has come to in the place of what was recorded, where that was asked for.
  package static func renew(_ path: String, with text: String) {
    guard isOn else { return }
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      preconditionFailure("\(path) cannot be written: \(error)")
    }
  }
}
