/// The statements and notes of a year's accounts, as printed. D-5–D-8.
package struct Accounts: YearRecord {
  package var year: Year?
  /// The unit that amounts are printed in; empty where none is printed.
  package var unit = ""
  package var document = ""
  package var principles = ""
  package var pledges = ""
  package var contingencies = ""
  package var note = ""
  package var source = ""
  package var tables: [AccountsTable] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "Bokslut " + year.text }

  package static let fields: [Field<Accounts>] = [
    .year("år", \.year, label: "År", required: true),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står; tomt där ingen är tryckt."),
    .text("dokument", \.document, label: "Dokument"),
    .prose("principer", \.principles, label: "Redovisningsprinciper"),
    .prose("panter", \.pledges, label: "Panter och därmed jämförliga säkerheter"),
    .prose("ansvarsförbindelser", \.contingencies, label: "Ansvarsförbindelser"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<Accounts>] = [
    Part(PartKey.accountsTables, \.tables, label: "Uppställningar", singular: "uppställning")
  ]
}

extension Accounts {
  package var address: Address { Address(DocumentKind.accounts.path(id: id)) }
}

/// A statement or a note.
package struct AccountsTable: Record {
  package var id = ""
  package var name = ""
  package var note = ""
  package var source = ""
  package var columns: [AccountsColumn] = []
  package var lines: [AccountsLine] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<AccountsTable>] = [
    .word(
      "id", \.id, label: "Id",
      help: "resultaträkning, balansräkning, kassaflöde, not-1 eller ett annat ord."),
    .text("namn", \.name, label: "Namn", required: true, help: "Som det står."),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<AccountsTable>] = [
    Part(PartKey.accountsColumns, \.columns, label: "Kolumner", singular: "kolumn"),
    Part(PartKey.accountsLines, \.lines, label: "Rader", singular: "rad"),
  ]
}

/// A column of a statement, with its heading as printed and the time that it is read as.
package struct AccountsColumn: Record {
  /// `a` for the first column, `b` for the one beside it: lines keep their figures under them.
  package var id = ""
  package var heading = ""
  package var year: Year?
  package var start: PrintedDay?
  package var end: PrintedDay?
  package var day: PrintedDay?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { heading }

  package static let fields: [Field<AccountsColumn>] = [
    .identifier("id", \.id, label: "Kolumn"),
    .text("rubrik", \.heading, label: "Rubrik", required: true, help: "Som den står."),
    .year("år", \.year, label: "År"),
    .day("start", \.start, label: "Från och med"),
    .printed(besideDay: "start", label: "Från och med"),
    .day("slut", \.end, label: "Till och med"),
    .printed(besideDay: "slut", label: "Till och med"),
    .day("dag", \.day, label: "Per den dag"),
    .printed(besideDay: "dag", label: "Per den dag"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension AccountsColumn {
  /// The year that the column is of: that its time begins in.
  package var ownYear: Year? {
    year ?? (start?.day ?? day?.day).map { Year($0.year) }
  }
}

/// A line of a statement or note.
package struct AccountsLine: Record {
  package var id = ""
  package var level: PrintedLevel?
  package var name = ""
  /// The number of the note that tells what it is made of.
  package var noteNumber = ""
  package var a: Quantity?
  package var b: Quantity?
  package var formula: Formula?
  package var key = ""
  package var meaning = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<AccountsLine>] = [
    .identifier("id", \.id, label: "Id"),
    .choice("nivå", \.level, label: "Nivå", required: true),
    .text("namn", \.name, label: "Namn", required: true, help: "Som det står."),
    .text("not", \.noteNumber, label: "Not"),
    .quantity("a", \.a, label: "Kolumn a", help: "Den första kolumnen."),
    .quantity("b", \.b, label: "Kolumn b", help: "Den andra kolumnen."),
    .formula(\.formula),
    .text("nyckel", \.key, label: "Uppgift", help: "Vad raden är, som i uppgifter.csv."),
    .text("avser", \.meaning, label: "Definition", help: "Där ställen menar olika."),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}
