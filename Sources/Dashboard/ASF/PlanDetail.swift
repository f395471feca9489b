import Finsam
import TextUI

/// A row of the plan: what it says, how far it has come, and what it is tied to.
struct PlanDetail {
  let plan: ActivityPlan
  let report: PlanReport
  let row: PlanReport.Row
  let links: ASFLinks

  func add(to builder: inout DetailBuilder) {
    switch row.kind {
    case .overallGoal: addPlan(to: &builder)
    case .processGoal: addGoal(to: &builder)
    case .activity(let progress): addActivity(progress, to: &builder)
    }
  }

  private var desk: Desk { links.desk }

  private func addPlan(to builder: inout DetailBuilder) {
    builder.prose(
      plan.overallGoal, .strong, place: Place(plan.address, field: "övergripande_mål"))
    builder.unreadValues(of: Outline(plan).withoutParts, at: plan.address)
    builder.blank()
    builder.prose(report.counts.words)
    for gap in links.chain.gaps(in: report.year) { builder.prose(gap, .warning) }
    let all = links.chain.below(.overallGoal(report.year))
    links.add(all, under: "Processmål och indikatorer", to: &builder)
    builder.heading("Planen")
    builder.allFields(of: plan.address, except: ["övergripande_mål"], desk)
    guard !plan.needs.isEmpty else { return }
    builder.heading("Identifierade behov", list: PartReference(owner: plan.address, part: "behov"))
    for need in plan.needs {
      let place = Place(plan.address.appending(Step("behov", need.id)))
      builder.prose("· " + need.wording, indent: 1, place: place)
    }
  }

  private func addGoal(to builder: inout DetailBuilder) {
    builder.prose(row.title, .strong, place: Place(row.address, field: "lydelse"))
    addUnread(to: &builder)
    builder.blank()
    builder.prose(row.counts.words)
    builder.heading(
      "Aktiviteter (\(row.counts.activities))",
      list: PartReference(owner: row.address, part: "aktiviteter"))
    for activity in report.rows where activity.address.parent == row.address {
      guard let status = activity.progress?.statusSpan else { continue }
      builder.add(
        DetailLine(
          [
            Span(status.text.padded(to: 22), status.role),
            Span(activity.title.oneLine.clipped(to: max(10, builder.width - 23))),
          ], indent: 1, destination: .asf(.activity(report.year, activity.id))))
    }
    let indicators = plan.processGoals.first { $0.id == row.id }.map(plan.indicators) ?? []
    links.add(
      indicators.map { .indicator(report.year, $0.id) }, under: "Indikatorer", to: &builder)
    links.add(
      links.chain.above(.processGoal(report.year, row.id)), under: "Övergripande mål",
      to: &builder)
    builder.blank()
    builder.allFields(of: row.address, except: ["id", "lydelse"], desk)
  }

  private func addActivity(_ progress: ActivityProgress, to builder: inout DetailBuilder) {
    builder.prose(row.title, .strong, place: Place(row.address, field: "namn"))
    addUnread(to: &builder)
    builder.blank()
    let mark = Place(row.address, field: "läge")
    builder.add(
      DetailLine(
        [Span("Läge".padded(to: builder.labelWidth), .label), progress.statusSpan], place: mark))
    builder.field("Framsteg", progress.words)
    builder.field("Hur", row.how, place: Place(row.address, field: "hur"))
    builder.field("Ansvarig", row.responsible, place: Place(row.address, field: "ansvarig"))
    builder.field("När", row.when, place: Place(row.address, field: "när"))
    builder.field("Förstås som", understood(progress))
    let comment = row.comment.isEmpty ? "ingen än; c skriver en" : row.comment
    builder.field("Kommentar", comment, place: Place(row.address, field: "kommentar"))
    addEvents(to: &builder)
    let above = links.chain.above(.activity(report.year, row.id))
    links.add(above, under: "Processmål", to: &builder)
    links.add(
      above.flatMap(links.chain.below).filter(\.isIndicator), under: "Målets indikatorer",
      to: &builder)
    builder.blank()
    builder.allFields(
      of: row.address,
      except: ["id", "namn", "hur", "ansvarig", "när", "läge", "kommentar"], desk)
  }

  private func addUnread(to builder: inout DetailBuilder) {
    guard let outline = desk.office.outline(at: row.address) else { return }
    builder.unreadValues(of: outline.withoutParts, at: row.address)
  }

  /// `minst 4 gånger 2017-01-01–2017-12-31, vid behov`
  private func understood(_ progress: ActivityProgress) -> String {
    progress.schedule?.words ?? "tiden förstås inte av programmet"
  }

  private func addEvents(to builder: inout DetailBuilder) {
    builder.heading("Loggat (\(row.events.count))")
    if row.events.isEmpty { builder.prose("Inget än; n loggar en händelse.", .dim, indent: 1) }
    for event in row.events {
      let people = event.informed.map { ", \($0) informerade" } ?? ""
      builder.prose(
        "→ \(event.shownDay)  \(event.title.oneLine)\(people)\(event.readingMark("aktivitet"))",
        indent: 1,
        destination: .asf(.event(event.id)))
    }
  }
}

extension ASFLink {
  fileprivate var isIndicator: Bool {
    if case .indicator = self { true } else { false }
  }
}
