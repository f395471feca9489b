import Testing
import TextUI

struct ColorTests {
  @Test func `colours are read from hex, and nothing else is`() {
    #expect(Color(hex: "#0f1720") == Color(red: 15, green: 23, blue: 32))
    #expect(Color(hex: "#FFffFF") == Color(red: 255, green: 255, blue: 255))
    for wrong in ["0f1720", "#0f172", "#0f17200", "#0f172g", "", "röd", "#-1-1-1"] {
      #expect(Color(hex: wrong) == nil)
    }
  }

  @Test func `contrast is that of WCAG 2`() {
    let black = Color(red: 0, green: 0, blue: 0)
    let white = Color(red: 255, green: 255, blue: 255)
    let grey = Color(red: 118, green: 118, blue: 118)
    #expect(abs(black.contrast(against: white) - 21) < 0.000_1)
    #expect(abs(white.contrast(against: grey) - 4.542) < 0.001)
    #expect(abs(grey.contrast(against: grey) - 1) < 0.000_1)
  }

  @Test func `palettes take the nearest colour`() {
    #expect(Color(red: 0, green: 95, blue: 95).xterm256 == 23)
    #expect(Color(red: 15, green: 23, blue: 32).xterm256 == 234)
    #expect(Color(red: 250, green: 10, blue: 5).ansi16 == 9)
    #expect(Color(red: 250, green: 10, blue: 5).ansi8 == 1)
    for number in 16...255 {
      #expect(Color(xterm256: number) == Color(xterm256: Color(xterm256: number).xterm256))
    }
  }

  @Test func `no colour of the palette is nearer than the one that is taken`() {
    func distance(_ one: Color, _ other: Color) -> Int {
      let parts = [(2, one.red, other.red), (4, one.green, other.green), (3, one.blue, other.blue)]
      return parts.reduce(0) { $0 + $1.0 * (Int($1.1) - Int($1.2)) * (Int($1.1) - Int($1.2)) }
    }
    let steps = stride(from: 0, through: 255, by: 51).map { UInt8($0) } + [47, 48, 115, 235]
    for red in steps {
      for green in steps {
        for blue in steps {
          let color = Color(red: red, green: green, blue: blue)
          let first = (16...255).min {
            distance(color, Color(xterm256: $0)) < distance(color, Color(xterm256: $1))
          }
          if color.xterm256 != first { Issue.record("\(color)") }
        }
      }
    }
  }
}
