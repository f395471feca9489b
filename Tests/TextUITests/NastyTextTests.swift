import Testing
import TextUI

struct NastyTextTests {
  @Test func `no text breaks a row, leaves its clip or reaches a cell unseen`() {
    var numbers = SeededNumbers(seed: 20_150_305)
    for _ in 0..<6_000 {
      let text = numbers.nastyText()
      var canvas = Canvas(size: Size(16, 3))
      canvas.fill(Rect(canvas.size), .dim)
      let clip = Rect(x: 3, y: 1, width: 9, height: 1)
      let x = Int.random(in: -6...14, using: &numbers)
      canvas.write("漢漢漢漢漢漢漢漢", x: 0, y: 1, .dim)
      canvas.write(text, x: x, y: 1, .strong, in: clip)
      canvas.put(Cell(text.first ?? "x", .strong), x: x, y: 2)
      #expect(isWhole(canvas), "\(Array(text.unicodeScalars))")
      let outside = (0..<16).filter { !(3..<12).contains($0) }
      #expect(outside.allSatisfy { canvas[$0, 1].role == .dim }, "\(Array(text.unicodeScalars))")
      #expect(canvas.row(0).allSatisfy { $0 == Cell(" ", .dim) })
    }
  }

  @Test func `clipped, padded and wrapped text has the cells it should`() {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<3_000 {
      let text = numbers.nastyText()
      let cells = Int.random(in: 2...20, using: &numbers)
      #expect(TextWidth.cells(of: text.clipped(to: cells)) <= cells)
      #expect(TextWidth.cells(of: text.padded(to: cells)) == cells)
      #expect(text.wrapped(to: cells).allSatisfy { TextWidth.cells(of: $0) <= cells })
      for most in 1...3 {
        let (lines, all) = (text.wrapped(to: cells, atMost: most), text.wrapped(to: cells))
        #expect(lines.count <= most && lines.allSatisfy { TextWidth.cells(of: $0) <= cells })
        #expect(lines.dropLast() == all.prefix(lines.count - 1))
        #expect((all.count > most) == (lines != all))
      }
      #expect(text.sanitized.sanitized == text.sanitized)
      #expect(TextWidth.cells(of: text) == TextWidth.cells(of: text.sanitized))
    }
  }

  @Test func `editors take any text and keep it`() {
    var numbers = SeededNumbers(seed: 99)
    for _ in 0..<500 {
      let text = numbers.nastyText()
      var editor = TextEditor()
      editor.paste(text)
      var line = LineEditor()
      line.paste(text)
      let keys: [Key] = [.left, .backspace, .up, .controlLeft, .down, .delete, .end, .control("w")]
      var canvas = Canvas(size: Size(9, 3))
      for key in keys {
        _ = editor.handle(key, in: canvas.size)
        _ = line.handle(key)
        editor.draw(on: &canvas, in: Rect(canvas.size))
        line.draw(on: &canvas, in: Rect(canvas.size))
        #expect(isWhole(canvas))
      }
      #expect(
        TextEditor(text).text.split(whereSeparator: \.isNewline)
          == text.split(whereSeparator: \.isNewline))
    }
  }

  /// Every row has exactly its cells, and no cell holds what a terminal would obey or not show.
  private func isWhole(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.height).allSatisfy { y in
      let row = Array(canvas.row(y))
      return row.indices.allSatisfy { x in
        let cell = row[x]
        if cell.isContinuation {
          return x > 0 && TextWidth.cells(of: row[x - 1].character) == 2
        }
        let width = TextWidth.cells(of: cell.character)
        let isFollowed = x + 1 < row.count && row[x + 1].isContinuation
        return (width == 1 || width == 2) && (width == 2) == isFollowed
          && isHarmless(cell.character)
      }
    }
  }

  private func isHarmless(_ character: Character) -> Bool {
    let scalars = Array(character.unicodeScalars)
    return scalars.indices.allSatisfy { index in
      switch scalars[index].properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .unassigned: false
      case .format: scalars[index] == "\u{200D}" && index > 0 && index + 1 < scalars.count
      default: true
      }
    }
  }
}
