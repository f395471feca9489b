/// A document that figures are transcribed from; `källa: S4:1866` names its id and a line.
package struct Source: Record {
  package var id = ""
  package var name = ""
  package var day: PrintedDay?
  package var publisher = ""
  package var note = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Source>] = withReadings(
    [
      .text("id", \.id, label: "Beteckning", required: true),
      .text("titel", \.name, label: "Titel", required: true).orReading(),
      .day("dag", \.day, label: "Dag"),
      .printed(besideDay: "dag", label: "Dag"),
      .text("utgivare", \.publisher, label: "Utgivare"),
      .text("anteckning", \.note, label: "Anteckning"),
    ])
}
