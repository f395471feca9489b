import Dashboard
import FileStore
import Finsam
import Foundation
import ScreenSnapshots
import Testing
import TextUI

/// The screen in the README is drawn by the program. `RECORD=1` renews it.
@Test func `the README shows a real screen`() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let data = root.appending(path: "data/skelleftea-norsjo").path
  var folder = Folder(path: data, user: "kansliet", clock: { "2014-12-31 12:00:00" })
  let today = try #require(Day(year: 2014, month: 12, day: 31))
  var state = State(
    reading: folder.read(), undo: UndoTitles(),
    session: Session(today: Today(today), user: "kansliet"),
    size: Size(96, 26))
  for key: Key in ["3", .down, .down] { _ = state.update(.input(.key(key))) }
  let canvas = state.shown
  let screen = (0..<canvas.size.height).map { y in
    String(canvas.row(y).map(\.character).filter { $0 != Cell.continuationMark })
      .replacing(/\ +$/, with: "")
  }.joined(separator: "\n")

  let file = root.appending(path: "README.md")
  let readme = try String(contentsOf: file, encoding: .utf8)
  let parts = readme.split(separator: /<!-- screen -->\n```\n(?s:.*?)```/, maxSplits: 1)
  let expected = parts[0] + "<!-- screen -->\n```\n" + screen + "\n```" + parts[1]
  Recording.renew(file.path, with: expected)
  #expect(Recording.isOn || readme == expected)
}
