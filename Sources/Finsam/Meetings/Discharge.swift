/// What a member said of the board's freedom from liability for a year. BRD-3.
package struct Discharge: Record {
  package var id = ""
  package var year: Year?
  /// By id.
  package var member = ""
  /// By organisation.
  package var auditor = ""
  package var endorsed: PrintedDay?
  package var decided: PrintedDay?
  package var isGranted: Bool?
  package var remark = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [member, year.text].filter { !$0.isEmpty }.joined(separator: " ") }

  package static let fields: [Field<Discharge>] = [
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År", required: true),
    .reference("medlem", \.member, to: .members, label: "Medlem", required: true),
    .text("revisor", \.auditor, label: "Revisor", help: "En organisation, inte ett namn."),
    .day("tillstyrkt_dag", \.endorsed, label: "Tillstyrkt av revisorerna"),
    .printed(besideDay: "tillstyrkt_dag", label: "Tillstyrkt av revisorerna"),
    .day("beslutad_dag", \.decided, label: "Beslutad", notBefore: "tillstyrkt_dag"),
    .printed(besideDay: "beslutad_dag", label: "Beslutad"),
    .answer("beviljad", \.isGranted, label: "Beviljad"),
    .text("anmärkning", \.remark, label: "Anmärkning"),
    .source(\.source),
  ]
}

extension Discharge: RegisterRow {
  package static let documentKind = DocumentKind.discharges
}
