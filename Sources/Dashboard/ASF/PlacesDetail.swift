import Finsam

/// The funnel from granted places to what came of them: of all years, or one year.
struct PlacesDetail {
  let funnel: PlacesFunnel

  func add(to detail: inout Detail) {
    let year = funnel.year
    detail.title(year.map { "Platser \($0.text)" } ?? "Platser, alla år tillsammans")
    detail.blank()
    let most = funnel.steps.compactMap(\.count).max() ?? 0
    let cells = funnel.steps.map { step in
      let share = step.share.map { " (\($0.shown) %)" } ?? ""
      return CellText(step.count.map { "\($0)\(share)\(step.readingMark)" } ?? "ej angivet")
    }
    for (step, cell) in zip(funnel.steps, cells) {
      detail.bar(step.name, step.count, of: most, cell, among: cells)
    }
    detail.blank()
    for remark in funnel.remarks { detail.prose(remark) }
    detail.prose(cost(funnel))
    for difference in funnel.differences { detail.prose("≠ " + difference, .warning) }
  }

  private func cost(_ funnel: PlacesFunnel) -> String {
    let rest =
      switch funnel.withoutDays {
      case 0: ""
      case 1: " En rad med nyttjade platser saknar antal dagar."
      default: " \(funnel.withoutDays) rader med nyttjade platser saknar antal dagar."
      }
    guard let cost = funnel.cost else {
      return "Ersättningen går inte att räkna ut: antalet dagar står inte." + rest
    }
    return "Ersättning: \(cost.shown)." + rest
  }
}
