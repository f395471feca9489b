/// An insats as it is registered in the national system for follow-up, or what a source says of
/// that; one with an individual and a structural part is two, under different names (SUS-5). F.1.
package struct RegistryEntry: Record {
  package enum Side: String, Choice, CaseIterable {
    case individual = "individ"
    case structural = "struktur"
  }

  /// When each is open is a dated rule: `RegistrySystemRule`.
  package enum System: String, Choice, CaseIterable {
    case sus = "SUS"
    case finsam = "Uppföljning Finsam"
  }

  /// Which insatser a förbund registers (SUS-1).
  package enum Variant: String, Choice, CaseIterable {
    case a
    case b
    case c
  }

  package var id = ""
  package var insats = ""
  /// What it is called in the system.
  package var name = ""
  package var side: Side?
  package var system: System?
  package var isRegistered: Bool?
  package var created: PrintedDay?
  package var closed: PrintedDay?
  package var orientation = ""
  package var preciseOrientation = ""
  package var method = ""
  package var isESF: Bool?
  /// By role.
  package var responsible = ""
  package var variant: Variant?
  package var wording = ""
  package var reasonIfNot = ""
  package var lookedIn = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  /// What cannot be changed once the insats is made in the system (SUS-5).
  static let frozenKeys = ["insatsinriktning", "uppföljningsmetod", "esf"]

  /// Whether it is of an insats, and not only what a source says of registering.
  package var isOfInsats: Bool {
    !(insats + name).isEmpty && (wording.isEmpty || side != nil || isRegistered != nil)
  }

  package var title: String { name.isEmpty ? (insats.isEmpty ? wording.oneLine : insats) : name }

  package static let fields: [Field<RegistryEntry>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .text("registrerad_som", \.name, label: "Registrerad som", help: "Vad den heter i systemet."),
    .choice("del", \.side, label: "Del").orReading(),
    .choice("system", \.system, label: "System").orReading(),
    .answer("registrerad", \.isRegistered, label: "Registrerad"),
    .day("skapad", \.created, label: "Skapad"), .printed(besideDay: "skapad", label: "Skapad"),
    .day("avslutad", \.closed, label: "Avslutad", notBefore: "skapad"),
    .printed(besideDay: "avslutad", label: "Avslutad"),
    .text("insatsinriktning", \.orientation, label: "Insatsinriktning"),
    .text("preciserad_inriktning", \.preciseOrientation, label: "Preciserad inriktning"),
    .text("uppföljningsmetod", \.method, label: "Uppföljningsmetod"),
    .answer("esf", \.isESF, label: "ESF").orReading(),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .choice(
      "regelvariant", \.variant, label: "Regelvariant",
      help: "Vilka insatser förbundet registrerar: a, b eller c. Utan svar gäller c, alla."
    ).orReading(),
    .prose(
      "lydelse", \.wording, label: "Lydelse",
      help: "Som det står, där en källa säger något om registreringen."),
    .text(
      "skäl_om_inte", \.reasonIfNot, label: "Skäl om inte",
      help: "Varför den inte är registrerad, eller ”framgår inte”."),
    .text(
      "sett_i", \.lookedIn, label: "Sett i", help: "Var någon har letat, när det inte framgår."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension RegistryEntry: RegisterRow {
  package static let documentKind = DocumentKind.registrations
}
