import Finsam
import TextUI

/// A row of the log, and the activity that it belongs to.
struct EventDetail {
  let event: ASFEvent
  let links: ASFLinks

  func add(to builder: inout DetailBuilder) {
    let title = event.what.isEmpty ? event.kind?.rawValue.capitalizedFirst ?? event.id : event.what
    builder.prose(title, .strong, place: Place(event.address, field: "vad"))
    if event.isExample == true { builder.prose("Påhittat exempel.", .warning) }
    builder.unreadValues(of: Outline(event), at: event.address)
    if let informed = event.informed {
      let rest = event.notSplit.map { ", varav \($0.shown) ej uppdelat" } ?? ""
      builder.prose("\(Number(informed).shown) informerade\(rest).")
    }
    let above = links.chain.above(.event(event.id))
    links.addAbove(.event(event.id), under: "Aktivitet", to: &builder)
    links.add(above.flatMap(links.chain.above), under: "Processmål", to: &builder)
    builder.blank()
    builder.allFields(of: Outline(event), at: event.address, except: ["vad", "exempel"])
  }
}

/// What the log of a year comes to.
struct EventYearDetail {
  let year: Year
  let log: EventLog
  let own: EventLog.OfYear
  let links: ASFLinks

  func add(to builder: inout DetailBuilder) {
    let totals = own.totals ?? EventTotals()
    builder.prose("Händelser \(year.text)", .strong)
    builder.blank()
    let figures = [
      ("Information", totals.informationEvents), ("Organisationer", totals.organisations),
      ("Informerade", totals.informed), ("Anställda", totals.employees),
      ("Politiker", totals.politicians), ("Övriga", totals.others),
      ("Ej uppdelat", totals.notSplit > 0 ? totals.notSplit : nil), ("Kvinnor", totals.women),
      ("Män", totals.men),
    ]
    for (label, figure) in figures { builder.field(label, figure.map { Number($0).shown } ?? "") }
    links.add(
      own.strays.lazy.map { .event(log.events[$0].id) }, under: "Utan aktivitet i årets plan",
      to: &builder)
    guard let plan = links.desk.office.asf.plan(year) else { return }
    links.add([.overallGoal(year)], under: plan.title, to: &builder)
  }
}

/// A company: what makes it an ASF, its people, and everything the register says.
struct CompanyDetail {
  let company: ASFCompany
  let desk: Desk

  func add(to builder: inout DetailBuilder) {
    builder.prose(company.name, .strong, place: Place(company.address, field: "namn"))
    if company.isExample == true { builder.prose("Påhittat exempel.", .warning) }
    builder.unreadValues(of: Outline(company), at: company.address)
    builder.heading("Kriterierna för ASF")
    let criteria = ASFCompany.criteriaKeys
    let outline = desk.office.outline(at: company.address)
    for field in outline?.fields ?? [] where criteria.contains(field.shape.key) {
      let place = Place(company.address, field: field.shape.key)
      let mark =
        switch field.text {
        case "ja": Span("✔ ja    ", .met)
        case "nej": Span("✖ nej   ", .notMet)
        case let text where field.isUnread: Span("? \(text.oneLine) ", .warning)
        default: Span("? oklart ", .notMeasured)
        }
      builder.add(DetailLine([mark, Span(field.shape.label)], indent: 1, place: place))
    }
    builder.heading("Människor")
    for (label, figure, keys) in [
      ("Anställda", company.employees, ASFCompany.employeesKeys),
      ("Placerade", company.placed, ASFCompany.placedKeys),
    ] {
      builder.field(label, company.span(figure.map { "\($0)" } ?? "framgår inte", of: keys).text)
    }
    builder.blank()
    builder.allFields(of: company.address, except: Set(criteria + ["namn", "exempel"]), desk)
  }
}
