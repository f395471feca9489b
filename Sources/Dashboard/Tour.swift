import Finsam
import TextUI

/// Shows a newcomer round: five screens as they are, each with what is done there.
struct Tour: Equatable, Sendable {
  struct Stop: Sendable {
    let screen: MainScreen
    /// What is said there, with the keys as they are.
    let text: @Sendable (Desk) -> String
  }

  static let stops = [
    Stop(screen: .overview) { desk in
      "Överst står styrkortet, under det insatserna och det som väntar på dig. Pilarna flyttar, "
        + "Enter "
        + "öppnar och Esc går tillbaka. Siffrorna går till de andra skärmarna."
    },
    Stop(screen: .insatser) { desk in
      "En lista: \(desk.key(.filter)) filtrerar medan du skriver, \(desk.key(.sort)) sorterar, "
        + "Enter "
        + "visar allt om raden. \(desk.key(.new)) lägger till och \(desk.key(.edit)) ändrar. Allt "
        + "sparas genast, och \(desk.key(.undo)) ångrar, också i morgon."
    },
    Stop(screen: .styrkort) { desk in
      "Målen: \(desk.key(.assess)) föreslår hur ett mål är uppnått, \(desk.key(.decide)) skriver "
        + "in "
        + "beslutet, \(desk.key(.chooseYear)) visar till exempel det som inte är uppnått och "
        + "\(desk.key(.report)) gör en rapport."
    },
    Stop(screen: .asf) { desk in
      "Handlingsplanen med vad som är gjort och kvar: \(desk.key(.mark)) bockar av och "
        + "\(desk.key(.new)) lägger till, till exempel en händelse. \(desk.key(.chooseYear)) går "
        + "till "
        + "indikatorer, företag och andra register."
    },
    Stop(screen: .review) { desk in
      "Det som ska granskas, som summor som inte stämmer; \(desk.key(.nextFinding)) går till "
        + "nästa. \(desk.key(.help)) visar alltid vad du kan göra, och \(desk.key(.palette)) söker "
        + "bland alla kommandon."
    },
  ]

  private(set) var index = 0

  var stop: Stop { Tour.stops[index] }

  var isLast: Bool { index == Tour.stops.count - 1 }

  func title(_ desk: Desk) -> String {
    "Rundtur \(index + 1) av \(Tour.stops.count): \(stop.screen.facts(desk).title)"
  }

  mutating func turn(by stops: Int) { index = max(0, min(index + stops, Tour.stops.count - 1)) }

  var bindings: [KeyBinding] {
    [
      KeyBinding(.enter, title: isLast ? "Klart" : "Nästa"), KeyBinding(.left, title: "Förra"),
      KeyBinding(.escape, title: "Hoppa över"),
    ]
  }

  /// At the bottom, so that most of the screen is seen.
  func draw(on canvas: inout Canvas, in screen: Rect, _ desk: Desk) {
    let width = min(72, screen.width - 6)
    let lines = stop.text(desk).wrapped(to: width)
    let (_, bottom) = screen.splitBottom(lines.count + 2)
    let content = Popup(title: title(desk), contentSize: Size(width, lines.count))
      .draw(on: &canvas, in: bottom)
    for (y, line) in lines.prefix(content.height).enumerated() {
      canvas.write(line, x: content.x, y: content.y + y, .popup, in: content)
    }
    canvas.cursor = Point(x: content.x, y: content.y)
  }
}
