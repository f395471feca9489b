import Finsam
import TextUI

extension State {
  /// What the palette and the help offer, and all they do not: the same actions and destinations.
  func menu() -> Menu {
    let moment = moment
    var entries: [ActionArea: [Menu.Entry]] = [:]
    for screen in MainScreen.allCases {
      let item = item(of: screen)
      entries[.going, default: []].append(
        Menu.Entry(
          .visit(screen), item, isAvailable: hindrance == nil && screen.facts(desk).isShown))
    }
    let search = PaletteSearch("", desk)
    if hindrance == nil {
      entries[.going, default: []] += search.places.map { Menu.Entry(.go($0.destination), $0.item) }
    }
    for action in Action.allCases where action != .menu {
      let availability = answer(action, moment).availability
      entries[action.area, default: []].append(
        Menu.Entry(
          .perform(action), item(of: action, availability), isAvailable: availability == .available)
      )
    }
    if hindrance == nil {
      entries[.making, default: []] += search.creations.map {
        Menu.Entry(.go($0.destination), $0.item)
      }
    }
    entries[.program, default: []] += themeCommands.map { Menu.Entry($0.0, $0.1) }
    return Menu(
      ActionArea.allCases.map { area in
        let own = entries[area] ?? []
        return Menu.Group(
          area: area, entries: own.filter(\.isAvailable) + own.filter { !$0.isAvailable })
      })
  }
}

extension Menu.Entry {
  fileprivate init(_ command: Command, _ item: Picker.Item, isAvailable: Bool = true) {
    self.init(
      command: command, title: item.title, key: item.keyLabel, detail: item.detail,
      isAvailable: isAvailable)
  }
}
