/// A row of a prognosis for a year, as of a day. All are kept; the latest one of each row counts.
/// D-9.
package struct Prognosis: Record {
  package var id = ""
  package var year: Year?
  /// The day that it is as of.
  package var day: PrintedDay?
  /// The day that the board saw it.
  package var boardDay: PrintedDay?
  /// The row of the year's economy that it is of; empty where it has none.
  package var row = ""
  package var name = ""
  package var group: EconomyRow.Group?
  package var level: PrintedLevel?
  package var amount: Quantity?
  package var unit = ""
  package var formula: Formula?
  package var key = ""
  package var meaning = ""
  package var document = ""
  package var comment = ""
  /// What is proposed to be done about it.
  package var action = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.isEmpty ? row : name }

  package static let fields: [Field<Prognosis>] = [
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År", required: true),
    .day("per", \.day, label: "Per den dag"),
    .printed(besideDay: "per", label: "Per den dag"),
    .day("behandlad", \.boardDay, label: "Behandlad av styrelsen", notBefore: "per"),
    .printed(besideDay: "behandlad", label: "Behandlad av styrelsen"),
    .text("rad", \.row, label: "Rad", help: "Raden i årets budget och utfall.")
      .naming(.budgetRows),
    .text("namn", \.name, label: "Namn", help: "Som det står."),
    .choice("del", \.group, label: "Del"),
    .choice("nivå", \.level, label: "Nivå"),
    .quantity("belopp", \.amount, label: "Belopp").withOwnUnit(),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står: kr, tkr eller mkr."),
    .formula(\.formula),
    .text(
      "nyckel", \.key, label: "Uppgift",
      help: "Vad beloppet är, som i uppgifter.csv. ekonomi/utrymme-nya-projekt: det som inte är "
        + "beslutat än."),
    .text("avser", \.meaning, label: "Definition", help: "Där ställen menar olika."),
    .text("dokument", \.document, label: "Dokument"),
    .text("kommentar", \.comment, label: "Kommentar"),
    .text("åtgärd", \.action, label: "Föreslagen åtgärd"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension Prognosis {
  /// How many days pass from the day that it is per until the board has it. BUD-4.
  package var daysToBoard: Int? {
    guard let day = day?.day, let board = boardDay?.day, day <= board else { return nil }
    return board.serial - day.serial
  }
}

extension Prognosis: RegisterRow {
  package static let documentKind = DocumentKind.prognoses
}
