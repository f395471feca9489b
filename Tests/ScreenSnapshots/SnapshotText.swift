import FoundationEssentials
package import Testing
package import TextUI

/// Compares a screen with the picture in the test target's `Snapshots/<name>.txt`.
///
/// A missing picture is recorded, and so are all when `RECORD=1` is set; a test that
/// records fails unless recording was asked for.
package func expectSnapshot(
  _ canvas: Canvas, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name + ".txt")
  let isRecording = Recording.isOn
  let drawn = canvas.snapshot
  do {
    if !isRecording, FileManager.default.fileExists(atPath: file.path) {
      let recorded = try String(contentsOf: file, encoding: .utf8)
      guard recorded != drawn else { return }
      Issue.record(SnapshotText.difference(recorded, drawn), sourceLocation: sourceLocation)
      return
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(drawn.utf8).write(to: file)
    guard !isRecording else { return }
    Issue.record("recorded \(name).txt; look at it", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// The text of snapshots.
enum SnapshotText {
  /// The whole new picture, and the lines that differ.
  static func difference(_ recorded: String, _ drawn: String) -> Comment {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? String(old[index]) : nil
      let after = index < new.count ? String(new[index]) : nil
      guard before != after else { continue }
      lines.append("\(index + 1) - \(before ?? "")")
      lines.append("\(index + 1) + \(after ?? "")")
    }
    return Comment(rawValue: (["the screen differs:"] + lines).joined(separator: "\n"))
  }
}
