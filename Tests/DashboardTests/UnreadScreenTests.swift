import Finsam
import Testing
import TextUI

@testable import Dashboard

/// What could not be read is not shown as empty.
struct UnreadScreenTests {
  private static let places: [(file: String, key: Key)] = [
    ("insatser", "1"), ("insatser", "2"), ("insatser/halsan.yaml", "2"), ("styrkort", "3"),
    ("styrkort/2014.yaml", "3"), ("asf", "6"), ("asf/handlingsplan-2014.yaml", "6"), ("kaa", "7"),
    ("kaa/ungdomar.csv", "7"), ("historik.csv", "0"),
  ]

  @Test(arguments: places, [Size(60, 18), Size(120, 40)])
  func `a screen says what could not be read`(_ place: (file: String, key: Key), size: Size)
    throws
  {
    let problem = Problem(file: place.file, message: "Du får inte läsa den.", advice: "Be ägaren.")
    var state = try State.sample(Office(), problems: [problem], size: size)
    state.press(place.key)
    let shown = state.shown.snapshot
    #expect(shown.contains("\(place.file) går inte att läsa") || shown.contains("✖ \(place.file)"))
    for word in ["Här finns inga", "inget styrkort än", "Inga insatser", "Ingen har ändrat"] {
      #expect(!shown.contains(word))
    }
  }
}
