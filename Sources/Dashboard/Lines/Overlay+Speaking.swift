import Finsam
import TextUI

extension Overlay {
  /// What lies over the screen, as lines to read.
  func spoken(_ desk: Desk) -> SpokenScreen {
    switch self {
    case .picker(let choice):
      let (picker, found) = (choice.picker, choice.picker.found)
      let filter = picker.filter.text.isEmpty ? "" : ", med ”\(picker.filter.text)”"
      var spoken = SpokenScreen(
        "\(picker.title), \(found.count) att välja bland\(filter)", count: found.count,
        choices: nil
      ) { index in
        let item = picker.items[found[index]]
        let box = picker.isTicked(found[index]).map { $0 ? "förbockad: " : "" } ?? ""
        let detail = item.detail.isEmpty ? "" : ". \(item.detail)"
        return box + item.title + detail
      }
      spoken.head = picker.note.isEmpty ? [] : [picker.note]
      return spoken
    case .menu(let menu):
      let entries = menu.all
      return SpokenScreen(
        "\(Action.menu.facts.title), \(entries.count) att välja bland", count: entries.count,
        choices: nil
      ) { index in
        let (area, entry) = entries[index]
        let key = entry.key.isEmpty ? "" : " (\(entry.key))"
        return "\(area.title): \(entry.title)\(key). \(entry.detail)"
      }
    case .help(let page): return SpokenScreen(page.title, lines: page.lines.map(\.text))
    case .conflict(let dialog):
      return SpokenScreen(
        "Två ändringar av \(dialog.conflict.label)",
        lines: [
          "Någon annan har ändrat samma fält sedan du läste det.",
          "Behåll ditt värde: \(shown(dialog.conflict.mine))",
          "Ta det som står i filen: \(shown(dialog.conflict.theirs))",
        ], choices: [1, 2])
    case .path(let prompt): return SpokenScreen(prompt.title, lines: prompt.spokenNotes)
    case .forbund: return SpokenScreen("Nytt förbund", lines: [])
    case .tour(let tour): return SpokenScreen(tour.title(desk), lines: [tour.stop.text(desk)])
    }
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "tomt" : text }

  /// What is asked for.
  var question: String {
    switch self {
    case .picker(let choice) where choice.picker.isOfSeveral:
      "Vilka? Nummer bockar för eller av, ”klart” är klart. Tom rad läser vidare, eller avbryter "
        + "när allt är läst."
    case .picker:
      "Vilken? Nummer, eller ord ur den. Tom rad läser vidare, eller avbryter när allt är läst."
    case .menu: "Vilken? Nummer eller namn; tom rad avbryter."
    case .help: "Tom rad läser vidare, ”esc” stänger."
    case .conflict: "1 eller 2?"
    case .path(let prompt): prompt.question
    case .forbund(let prompt): prompt.question
    case .tour: "Tom rad går vidare, ”esc” hoppar över."
    }
  }
}
