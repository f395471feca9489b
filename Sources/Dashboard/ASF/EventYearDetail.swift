import Finsam

/// What the log of a year comes to.
struct EventYearDetail {
  let year: Year
  let log: EventLog
  let own: EventLog.OfYear
  let context: DetailContext

  func add(to detail: inout Detail) {
    let totals = own.totals ?? EventTotals()
    detail.prose("Händelser \(year.text)", .strong)
    detail.blank()
    let figures = [
      ("Information", totals.informationEvents), ("Organisationer", totals.organisations),
      ("Informerade", totals.informed), ("Anställda", totals.employees),
      ("Politiker", totals.politicians), ("Övriga", totals.others),
      ("Ej uppdelat", totals.notSplit > 0 ? totals.notSplit : nil), ("Kvinnor", totals.women),
      ("Män", totals.men),
    ]
    for (label, figure) in figures { detail.field(label, figure.map { Number($0).shown } ?? "") }
    let chain = context.chain()
    detail.links(
      own.strays.lazy.map { .event(log.events[$0].id) }, under: "Utan aktivitet i årets plan",
      chain)
    guard let plan = context.office.asf.plan(year) else { return }
    detail.links([.overallGoal(year)], under: plan.title, chain)
  }
}
