/// What is registered of an insats for a period. Counts alone: the system holds no individuals
/// (SUS-4), and who is registered without a name counts for the calendar year alone (SUS-2). F.1.
package struct RegisteredPeriod: Record {
  package var id = ""
  /// As in the register of registrations.
  package var name = ""
  package var period: CountPeriod?
  package var granted: Kronor?
  package var budget: Kronor?
  package var outcome: Kronor?
  package var newWomen: Number?
  package var newMen: Number?
  package var endedWomen: Number?
  package var endedMen: Number?
  package var ongoingWomen: Number?
  package var ongoingMen: Number?
  package var anonymousWomen: Number?
  package var anonymousMen: Number?
  package var withoutConsent: Number?
  package var registered: PrintedDay?
  /// By role.
  package var by = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [name, period.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<RegisteredPeriod>] = [
    .identifier("id", \.id, label: "Id"),
    .text(
      "registrerad_som", \.name, label: "Registrerad som", required: true,
      help: "Vad insatsen heter i systemet, som det står under Registrering."
    ).naming(.registrations),
    .period("period", \.period, label: "Period", required: true, help: "2014-H1, eller 2014."),
    .kronor("beviljade_medel", \.granted, label: "Beviljade medel"),
    .kronor("budget", \.budget, label: "Budget"),
    .kronor("utfall", \.outcome, label: "Utfall"),
    .count("nya_kvinnor", \.newWomen, label: "Nya kvinnor"),
    .count("nya_män", \.newMen, label: "Nya män"),
    .count("avslutade_kvinnor", \.endedWomen, label: "Avslutade kvinnor"),
    .count("avslutade_män", \.endedMen, label: "Avslutade män"),
    .count("pågående_kvinnor", \.ongoingWomen, label: "Pågående kvinnor"),
    .count("pågående_män", \.ongoingMen, label: "Pågående män"),
    .count("anonyma_kvinnor", \.anonymousWomen, label: "Anonyma kvinnor"),
    .count("anonyma_män", \.anonymousMen, label: "Anonyma män"),
    .count("samtycke_saknas", \.withoutConsent, label: "Samtycke saknas"),
    .day("registrerat_dag", \.registered, label: "Registrerat"),
    .printed(besideDay: "registrerat_dag", label: "Registrerat"),
    .text("av", \.by, label: "Av", help: "En roll, inte ett namn."),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension RegisteredPeriod: RegisterRow {
  package static let documentKind = DocumentKind.registeredPeriods
}
