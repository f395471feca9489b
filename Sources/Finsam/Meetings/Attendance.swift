/// Somebody who was at a meeting, by role and organisation and never by name.
package struct Attendance: Record {
  package enum Function: String, Choice {
    case chair = "ordförande"
    case viceChair = "vice ordförande"
    case member = "ledamot"
    case substitute = "ersättare"
    case secretary = "sekreterare"
    case invited = "inbjuden"
  }

  package var id = ""
  package var role = ""
  package var organisation = ""
  package var function: Function?
  /// Whether a substitute takes a member's place.
  package var isServing: Bool?
  /// Numbers of the items that they were there for; empty for all of them.
  package var items: [String] = []
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { role }

  package static let fields: [Field<Attendance>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("roll", \.role, label: "Roll", required: true, help: "En roll, inte ett namn."),
    .text("organisation", \.organisation, label: "Organisation").orReading(),
    .choice("funktion", \.function, label: "Funktion").orReading(),
    .answer(
      "tjänstgör", \.isServing, label: "Tjänstgör", help: "Ja: ersättaren går in för en ledamot."),
    .list("ärenden", \.items, label: "Med vid ärendena", help: "Tomt betyder alla."),
    .source(\.source),
  ])
}
