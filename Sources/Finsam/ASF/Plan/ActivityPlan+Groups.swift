/// What the förbund has set aside for the year.
package struct PlanBudget: FieldGroup {
  package var amount: Kronor?
  package var words = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<PlanBudget>] = [
    .kronor("belopp", \.amount, label: "Budget"),
    .text("i_ord", \.words, label: "Budget i ord"),
    .text("källa", \.source, label: "Budget, källa"),
  ]
}

/// How often the work is reported to the board. BRD-11.
package struct PlanReporting: FieldGroup {
  package var perYear: Number?
  package var words = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<PlanReporting>] = [
    .count("per_år", \.perYear, label: "Rapporter per år"),
    .text("i_ord", \.words, label: "Rapporter i ord"),
    .text("källa", \.source, label: "Rapporter, källa"),
  ]
}

/// What a party is paid for a placement. Whether days are working days is not stated. FUND-6.
package struct PlaceCompensation: FieldGroup {
  package var perDay: Kronor?
  package var words = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<PlaceCompensation>] = [
    .kronor("per_dag", \.perDay, label: "Ersättning per dag"),
    .text("i_ord", \.words, label: "Ersättning i ord"),
    .text("källa", \.source, label: "Ersättning, källa"),
  ]
}
