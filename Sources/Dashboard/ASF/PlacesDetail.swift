import Finsam
import TextUI

/// The funnel from granted places to what came of them: of all years, one year, or one row.
struct PlacesDetail {
  let asf: ASF
  let year: Year?
  /// Nil for a whole year, and for all.
  let place: PlaceRow?
  let desk: Desk

  func add(to builder: inout DetailBuilder) {
    if let place {
      addRow(place, to: &builder)
    } else {
      let funnel = PlacesFunnel(asf, year: year, on: desk.day)
      builder.prose(year.map { "Platser \($0.text)" } ?? "Platser, alla år tillsammans", .strong)
      builder.blank()
      addFunnel(funnel.steps.map { ($0.name, $0.count, $0.share, nil) }, to: &builder)
      builder.blank()
      for remark in funnel.remarks { builder.prose(remark) }
      builder.prose(cost(funnel))
      for difference in funnel.differences { builder.prose("≠ " + difference, .warning) }
    }
  }

  private func addFunnel(
    _ steps: [(name: String, count: Int?, share: Quantity?, unread: String?)],
    to builder: inout DetailBuilder
  ) {
    let most = steps.compactMap(\.count).max() ?? 0
    for (name, count, share, unread) in steps {
      let share = share.map { " (\($0.shown) %)" } ?? ""
      let words = count.map { "\($0)\(share)" }
      builder.bar(
        name, count, of: most,
        unread.map { Span(unread: $0, behind: words ?? "").text } ?? words ?? "ej angivet")
    }
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

  private func addRow(_ place: PlaceRow, to builder: inout DetailBuilder) {
    builder.prose(place.title, .strong, place: Place(place.address))
    builder.unreadValues(of: Outline(place), at: place.address)
    builder.blank()
    addFunnel(
      [
        ("Beviljade platser", place.granted?.whole, nil, place.unread(["beviljade"])),
        ("Nyttjade platser", place.used?.whole, nil, place.unread(["nyttjade"])),
        ("Unika personer", place.persons?.whole, nil, place.unread(["unika"])),
        ("Avslutade placeringar", place.endedPlacements, nil, place.unread(["avslutade"])),
        (
          "Till arbete eller studier", place.toWorkOrStudies, nil,
          place.unread(PlaceRow.toWorkOrStudiesKeys)
        ),
      ], to: &builder)
    let rate = place.dayRate ?? place.year.flatMap(asf.dayRate)
    if place.unread(PlaceRow.costKeys) != nil {
      builder.prose("Ersättningen går inte att räkna ut.", .warning)
    } else if let days = place.days, let rate, let cost = place.cost(planRate: rate) {
      builder.prose("\(days.shown) dagar × \(rate.shown) = \(cost.shown)")
    } else if let rate, (place.used?.whole ?? 0) > 0 {
      builder.prose("Antalet dagar är inte angivet; en dag ger \(rate.shown).", .dim)
    } else if (place.used?.whole ?? 0) > 0 {
      builder.prose("Vad en dag ger det året framgår inte.", .dim)
    }
    builder.blank()
    builder.allFields(of: place.address, except: ["id"], desk)
  }
}
