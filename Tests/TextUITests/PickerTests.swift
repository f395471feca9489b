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

  @Test func `every word typed must be there, and typing goes back to the first that is`() {
    var picker = picker
    for key: Key in [.down, .down, "m"] { _ = picker.handle(key) }
    #expect(picker.found == [1, 2])
    #expect(picker.selected == 1)
    picker.paste("å")
    #expect(picker.found == [2] && picker.selected == 2)
    var words = self.picker
    words.paste("ångra undo")
    #expect(words.found == [0])
    words.paste(" status")
    #expect(words.found.isEmpty)
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

  @Test func `the last key has its room, whatever else there is`() {
    for width in 14...60 {
      var canvas = Canvas(size: Size(width, 1))
      HelpBar(
        [
          KeyBinding(.enter, title: "Öppna"), KeyBinding("/", title: "Filtrera"),
          KeyBinding("e", title: "Ändra"),
        ], last: KeyBinding("?", title: "Hjälp")
      ).draw(on: &canvas, in: Rect(canvas.size))
      #expect(canvas.characters[0].contains(" ?  Hjälp "), "\(width)")
    }
  }
}
