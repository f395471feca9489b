import ScreenSnapshots
import Testing
import TextUI

struct PickerTests {
  private let picker = Picker(
    title: "Kommando",
    items: [
      .init("Ångra", detail: "tar tillbaka senaste ändringen", keyLabel: "u", synonyms: ["undo"]),
      .init("Läs om filerna", keyLabel: "F5"),
      .init("Bedöm målet", keyLabel: "b", synonyms: ["status", "ångest"]),
      .init("Avsluta", keyLabel: "q"),
    ])

  @Test func `typing narrows the list and Enter picks`() {
    var picker = picker
    #expect(picker.found == [0, 1, 2, 3])
    for key: Key in ["Å", "n", "g"] {
      let outcome = picker.handle(key)
      #expect(outcome == .open)
    }
    #expect(picker.found == [0, 2])
    let down = picker.handle(.down)
    let enter = picker.handle(.enter)
    #expect([down, enter] == [.open, .picked(2)])
    picker.paste("xyz")
    #expect(picker.found.isEmpty)
    #expect(picker.selected == nil)
    let nothing = picker.handle(.enter)
    let escape = picker.handle(.escape)
    #expect([nothing, escape] == [.open, .cancelled])
  }

  @Test func `titles that begin as typed come first`() {
    var picker = picker
    for key: Key in ["a"] { _ = picker.handle(key) }
    #expect(picker.found.first == 3)
    #expect(picker.pick(row: 0) == .picked(3))
    #expect(picker.pick(row: 9) == .open)
  }

  @Test func `a picker lies over the screen and takes its clicks`() {
    var canvas = Canvas(size: Size(60, 12))
    canvas.write(String(repeating: "bakgrund ", count: 7), x: 0, y: 1)
    canvas.add(Hotspot(Rect(canvas.size), .key("x")))
    picker.draw(on: &canvas, in: Rect(canvas.size))
    expectSnapshot(canvas, named: "picker")
    #expect(canvas.hotspot(at: Point(x: 0, y: 0))?.target == .nothing)
    #expect(canvas.hotspot(at: Point(x: 30, y: 5))?.target == .row(0, pane: 0))
  }
}

struct HelpBarTests {
  @Test func `keys that fit whole are shown and can be clicked`() {
    var canvas = Canvas(size: Size(30, 1))
    HelpBar([
      KeyBinding(.enter, .right, title: "Öppna"), KeyBinding("/", title: "Filtrera"),
      KeyBinding("e", title: "Ändra"),
    ]).draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.characters == [" Enter  Öppna   /  Filtrera   "])
    #expect(canvas.hotspot(at: Point(x: 3, y: 0))?.target == .key(.enter))
    #expect(canvas.hotspot(at: Point(x: 20, y: 0))?.target == .key("/"))
  }
}
