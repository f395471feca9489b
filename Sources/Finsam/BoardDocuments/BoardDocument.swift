/// A document that the board answers for: an annual report (årsredovisning), an interim report
/// (delårsrapport) or an activity plan (verksamhetsplan). It holds the office's own words and says
/// what is drawn in from the data beside them; what is drawn in stands in no file. BRD-1, BUD-5.
package struct BoardDocument: Record {
  /// How far it has come: each stage holds the ones before it.
  package enum Status: String, Choice {
    case draft = "utkast"
    case finished = "klar"
    case approved = "godkänd av styrelsen"
    case signed = "undertecknad"
    case handedOver = "överlämnad"
  }

  /// The year; of an interim report the year and the month: `2014-06`.
  package var id = ""
  package var year: Year?
  /// The last day that an interim report tells of.
  package var until: PrintedDay?
  package var name = ""
  package var status: Status?
  /// The day by which it is to be handed over. BRD-1.
  package var dueDay: PrintedDay?
  package var note = ""
  package var source = ""
  package var sections: [BoardSection] = []
  package var signatures: [Signature] = []
  package var handovers: [Handover] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { name.isEmpty ? id : name }

  package static let fields: [Field<BoardDocument>] = withReadings([
    .year("år", \.year, label: "År", required: true),
    .day(
      "per", \.until, label: "Till och med",
      help: "Den sista dagen en delårsrapport gäller. Tomt: hela året."),
    .printed(besideDay: "per", label: "Till och med"),
    .text("rubrik", \.name, label: "Rubrik", help: "Dokumentets namn: Årsredovisning 2014."),
    .choice("status", \.status, label: "Status").orReading(),
    .day("mål_dag", \.dueDay, label: "Ska vara klar", help: "En årsredovisning senast 31 mars.")
      .orReading(),
    .printed(besideDay: "mål_dag", label: "Ska vara klar"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<BoardDocument>] = [
    Part(PartKey.sections, \.sections, label: "Avsnitt", singular: "avsnitt"),
    Part("underskrifter", \.signatures, label: "Underskrifter", singular: "underskrift"),
    Part("överlämnad", \.handovers, label: "Överlämnad", singular: "mottagare"),
  ]
}

extension BoardDocument {
  /// Whether it has left the office's hands: what it says must hold.
  package var isFinal: Bool { (status ?? .draft) != .draft }
}

/// A section: the office's own words, and what is drawn in below them.
package struct BoardSection: Record {
  package enum Status: String, Choice {
    case toDo = "att göra"
    case draft = "utkast"
    case finished = "klar"
  }

  package var id = ""
  /// As printed before the heading: `1`, `2.3`; empty where there is none.
  package var number = ""
  package var heading = ""
  /// The office's own words, where `{ekonomi/2014/årets-resultat}` stands for a figure of the data.
  package var text = ""
  package var drawn = DrawnParts()
  /// By role.
  package var responsible = ""
  package var status: Status?
  package var reviewed: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [number, heading].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<BoardSection>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("nummer", \.number, label: "Nummer", help: "Som det står före rubriken: 1 eller 2.3."),
    .text("rubrik", \.heading, label: "Rubrik", required: true),
    .prose(
      "text", \.text, label: "Text",
      help: "Kontorets egna ord. Ett tal ur uppgifterna skrivs {ekonomi/2014/årets-resultat} och "
        + "skrivs ut som det står där."),
    Field(
      "hämtar", \.drawn, label: "Hämtar ur uppgifterna",
      help: "Det som programmet skriver under texten, med kommatecken mellan."
    ).orReading(),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .choice("status", \.status, label: "Status").orReading(),
    .day("granskat", \.reviewed, label: "Granskat"),
    .printed(besideDay: "granskat", label: "Granskat"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

/// Who signs, as printed below the document.
package struct Signature: Record {
  package var id = ""
  /// Never a name.
  package var role = ""
  package var organisation = ""
  package var day: PrintedDay?
  package var town = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [role, organisation].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<Signature>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("roll", \.role, label: "Roll", required: true, help: "En roll, inte ett namn."),
    .text("organisation", \.organisation, label: "Organisation"),
    .day("dag", \.day, label: "Undertecknad").orReading(),
    .printed(besideDay: "dag", label: "Undertecknad"),
    .text("ort", \.town, label: "Ort"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

/// A member that the document was handed over to.
package struct Handover: Record {
  package var id = ""
  package var member = ""
  package var day: PrintedDay?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { member }

  package static let fields: [Field<Handover>] = [
    .identifier("id", \.id, label: "Id"),
    .text("medlem", \.member, label: "Medlem", required: true),
    .day("dag", \.day, label: "Överlämnad"),
    .printed(besideDay: "dag", label: "Överlämnad"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

/// The documents that the board answers for, each by id.
package struct BoardDocuments: Equatable, Sendable {
  package var annual: [BoardDocument] = []
  package var interim: [BoardDocument] = []
  package var plans: [BoardDocument] = []

  package init() {}
}
