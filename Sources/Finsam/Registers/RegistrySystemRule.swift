/// When one of the national systems for follow-up is in use. One takes over from the other, and
/// both are open for a while (SUS-3).
package struct RegistrySystemRule: Record {
  package var id = ""
  package var system: RegistryEntry.System?
  /// The first day that it is open; nil where no source says so.
  package var validFrom: PrintedDay?
  /// The last day that it is; nil until further notice.
  package var validThrough: PrintedDay?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { id }

  package static let fields: [Field<RegistrySystemRule>] = [
    .identifier("id", \.id, label: "Id"),
    .choice("system", \.system, label: "System", required: true),
    .day("giltig_från", \.validFrom, label: "Öppet från"),
    .printed(besideDay: "giltig_från", label: "Öppet från"),
    .day(
      "giltig_till", \.validThrough, label: "Öppet till", notBefore: "giltig_från",
      help: "Sista dagen. Tomt betyder tills vidare."),
    .printed(besideDay: "giltig_till", label: "Öppet till"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .text("källa", \.source, label: "Källa", required: true),
  ]
}

extension RegistrySystemRule {
  func isOpen(on day: Day) -> Bool {
    if let first = validFrom?.day, day < first { return false }
    if let last = validThrough?.day, last < day { return false }
    return true
  }
}

extension KAARules {
  /// The system that an insats is registered in on a day: the newest that is open; nil where no
  /// rule says.
  func registrySystem(on day: Day) -> RegistryEntry.System? {
    systems.filter { $0.isOpen(on: day) }
      .max { ($0.validFrom?.day?.serial ?? .min) < ($1.validFrom?.day?.serial ?? .min) }?.system
  }

  /// The systems that are closed and the one that is open after each, with the closing day.
  var registryChanges: [(from: RegistryEntry.System, lastDay: Day, to: RegistryEntry.System)] {
    systems.compactMap { one in
      guard let from = one.system, let last = one.validThrough?.day,
        let to = registrySystem(on: last.adding(days: 1)), to != from
      else { return nil }
      return (from, last, to)
    }
  }
}
