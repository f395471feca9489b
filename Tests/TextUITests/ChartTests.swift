import Testing
import TextUI

struct ChartTests {
  private func drawn(_ bar: Bar, width: Int = 30) -> String {
    var canvas = Canvas(size: Size(width, 1))
    bar.draw(on: &canvas, in: Rect(canvas.size))
    return canvas.characters[0]
  }

  @Test func `a value is drawn against its target with its words beside`() {
    #expect(
      drawn(Bar(value: 78, target: 80, text: "78 % av 80 %")) == "█████████████┃··· 78 % av 80 %")
    #expect(
      drawn(Bar(value: 53, target: 100, text: "53 % av 100 %"))
        == "████████▌······┃ 53 % av 100 %")
  }

  @Test func `a range is shaded from its lower to its upper end`() {
    #expect(
      drawn(Bar(range: 50...75, target: 90, text: "50–75 %"), width: 28)
        == "██████████▒▒▒▒▒···┃· 50–75 %")
  }

  @Test func `beyond the scale is full, and nonsense is empty`() {
    #expect(drawn(Bar(value: 250, text: "250"), width: 14) == "██████████ 250")
    #expect(drawn(Bar(value: -3, text: "-3"), width: 13) == "·········· -3")
    #expect(drawn(Bar(value: 5, scale: 0...0, text: "5"), width: 6) == "···· 5")
  }

  @Test func `without room for a bar the words stand alone`() {
    #expect(drawn(Bar(value: 50, text: "50–65 procent"), width: 12) == "50–65 proce…")
  }
}
