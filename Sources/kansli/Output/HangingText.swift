import Finsam
import TextUI

/// Running text in lines of a width, the lines after the first further in; texts stay as they are.
enum HangingText {
  static func lines(_ text: String, indent: Int, hanging: Int, width: Int) -> [String] {
    var lines: [String] = []
    var margin = String(repeating: " ", count: indent)
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = margin
      var used = margin.count
      var isEmpty = true
      for word in paragraph.split(separator: " ") {
        let cells = TextWidth.cells(of: String(word))
        if !isEmpty, used + 1 + cells > width {
          lines.append(line)
          margin = String(repeating: " ", count: hanging)
          (line, used, isEmpty) = (margin, hanging, true)
        }
        line += isEmpty ? String(word) : " " + word
        used += cells + (isEmpty ? 0 : 1)
        isEmpty = false
      }
      lines.append(isEmpty ? "" : line)
      margin = String(repeating: " ", count: hanging)
    }
    return lines
  }
}
