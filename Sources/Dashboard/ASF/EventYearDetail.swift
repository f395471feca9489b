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
      ("Information", totals.informationEvents, totals.informationMark),
      ("Organisationer", totals.organisations, totals.readingMark("organisationer")),
      ("Informerade", totals.informed, totals.informedMark),
      ("Anställda", totals.employees, totals.readingMark("anställda")),
      ("Politiker", totals.politicians, totals.readingMark("politiker")),
      ("Övriga", totals.others, totals.readingMark("övriga")),
      ("Ej uppdelat", totals.notSplit > 0 ? totals.notSplit : nil, ""),
      ("Kvinnor", totals.women, totals.readingMark("kvinnor")),
      ("Män", totals.men, totals.readingMark("män")),
    ]
    for (label, figure, mark) in figures {
      detail.field(label, figure.map { Number($0).shown + mark } ?? "")
    }
    let chain = context.chain()
    detail.links(
      own.strays.lazy.map { .event(log.events[$0].id) }, under: "Utan aktivitet i årets plan",
      chain)
    guard let plan = context.office.asf.plan(year) else { return }
    detail.links([.overallGoal(year)], under: plan.title, chain)
  }
}
