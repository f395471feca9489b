/// A paper that an item refers to.
package struct Enclosure: Record {
  package var id = ""
  package var name = ""
  /// Whether it is among the papers.
  package var isThere: Bool?
  package var file = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Enclosure>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Bilaga", required: true).orReading(),
    .answer("finns", \.isThere, label: "Finns", help: "Om den finns bland handlingarna.")
      .orReading(),
    .text("fil", \.file, label: "Fil", help: "Var den ligger, eller dess rader i handlingarna."),
    .source(\.source),
  ])
}
