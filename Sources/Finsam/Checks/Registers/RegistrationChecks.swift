/// What must be registered in the national system, and how. F.4.
extension Survey {
  private var entries: [RegistryEntry] { office.registers.registrations.filter(\.isOfInsats) }

  /// Structural insatser that the förbund finances and that no row is of, where all that is
  /// financed is to be registered: variant c of SUS-1, which holds where no source has another.
  /// Nothing is missing in a register that nobody has begun.
  var unregisteredStructures: [Finding] {
    let variants = office.registers.registrations.compactMap(\.variant)
    guard variants.isEmpty || variants.contains(.c), !office.registers.registrations.isEmpty else {
      return []
    }
    let known = Set(entries.map(\.insats))
    return office.insatser.filter { insats in
      insats.orientation == .structural && insats.isFunded && insats.hasBegun
        && !known.contains(insats.id)
    }.map { insats in
      Finding(
        .unregisteredStructure, at: Place(insats.address, field: "inriktning"),
        .missing("registrering"),
        "Insatsen är för strukturer och finansieras av förbundet, men den finns inte i "
          + "registreringen."
      ).ofSilence
    }
  }

  /// Half-years that have ended without figures of a registered insats: one finding a row.
  func unreportedPeriods(on day: Day) -> [Finding] {
    let reported = Dictionary(grouping: office.registers.registeredPeriods, by: \.name)
    return entries.compactMap { entry in
      guard entry.isRegistered == true, !entry.name.isEmpty else { return nil }
      let own = (reported[entry.name] ?? []).compactMap(\.period)
      let insats = office.insats(entry.insats)
      // Where nobody knows when it began to be registered, it is from the first figures on.
      let firstKnown = own.compactMap { $0.days?.lowerBound }.min()
      guard let start = entry.created?.day ?? firstKnown else { return nil }
      let last = [entry.closed?.day, insats?.end, day].compactMap(\.self).min() ?? day
      let missing = HalfYear.all(from: start, through: last).filter { half in
        guard let period = CountPeriod(id: half.text), let end = period.days?.upperBound,
          end < day
        else { return false }
        return !own.contains { $0 == period || $0.contains(period) }
      }
      guard let first = missing.first else { return nil }
      let times =
        missing.count == 1 ? first.text : "\(first.text)–\(missing[missing.count - 1].text)"
      return Finding(
        .unreportedPeriod, at: Place(entry.address, field: "registrerad_som"),
        ["perioder": missing.map(\.text).joined(separator: ", ")],
        missing.count == 1
          ? "\(entry.title) har inga siffror för \(times), som är slut."
          : "\(entry.title) har inga siffror för \(missing.count) halvår som är slut (\(times))."
      ).ofSilence
    }
  }

  /// An insats with a part for individuals and one for structures is two rows with different names
  /// (SUS-5).
  var mixedInsatser: [Finding] {
    let byInsats = Dictionary(grouping: entries.filter { !$0.insats.isEmpty }, by: \.insats)
    return office.insatser.compactMap { insats in
      guard let rows = byInsats[insats.id], rows.count == 1, let side = rows[0].side,
        let missing = insats.registrySides.first(where: { $0 != side })
      else { return nil }
      return Finding(
        .mixedInsats, at: Place(rows[0].address, field: "del"),
        ["del": side.rawValue, "saknas": missing.rawValue],
        "\(insats.shownName) har också en del för \(missing.words), men den har bara en rad i "
          + "registreringen, för \(side.words)."
      ).against([Place(insats.address, field: "inriktning")])
    }
  }

  /// The same registration told in two ways: what is frozen when it is made cannot have changed
  /// (SUS-5).
  var changedFrozenFields: [Finding] {
    var first: [String: RegistryEntry] = [:]
    var findings: [Finding] = []
    for entry in entries where !entry.name.isEmpty {
      let key = [entry.name, entry.system.text, entry.side.text].joined(separator: "\u{1F}")
      guard let other = first[key] else {
        first[key] = entry
        continue
      }
      for frozen in RegistryEntry.frozenKeys {
        guard let field = RegistryEntry.field(frozen) else { continue }
        let (one, two) = (field.text(other), field.text(entry))
        guard !one.isEmpty, !two.isEmpty, one != two else { continue }
        findings.append(
          Finding(
            .changedFrozenField, at: Place(entry.address, field: frozen),
            [frozen: two, "förut": one],
            "\(field.shape.label) är ”\(two.oneLine)” för \(entry.name), men ”\(one.oneLine)” på "
              + "en "
              + "annan rad. Det låses när insatsen läggs upp i systemet."
          ).against([Place(other.address, field: frozen)]))
      }
    }
    return findings
  }

  /// Insatser that went on when one system took over from another have a row in both (SUS-3).
  var insatserInOneSystem: [Finding] {
    let changes = office.kaa.rules.registryChanges
    if changes.isEmpty { return [] }
    let registered = entries.filter { $0.isRegistered == true && !$0.insats.isEmpty }
    return changes.flatMap { change -> [Finding] in
      office.insatser.compactMap { insats in
        let own = registered.filter { $0.insats == insats.id }
        let systems = Set(own.compactMap(\.system))
        guard systems.contains(change.from) != systems.contains(change.to), let row = own.first,
          insats.isSurelyRunning(on: change.lastDay),
          insats.isSurelyRunning(on: change.lastDay.adding(days: 1))
        else { return nil }
        let missing = systems.contains(change.from) ? change.to : change.from
        return Finding(
          .insatsInOneSystem, at: Place(row.address, field: "system"),
          ["saknas": missing.rawValue],
          "\(insats.shownName) pågick när \(change.from.rawValue) stängde \(change.lastDay.text), "
            + "men den har ingen rad i \(missing.rawValue)."
        ).ofSilence.advising(
          "Lägg till en rad för \(missing.rawValue), eller skriv när registreringen avslutades.")
      }
    }
  }
}

extension HalfYear {
  /// Every half-year that the days lie in; none where they are turned.
  fileprivate static func all(from start: Day, through end: Day) -> [HalfYear] {
    var halves: [HalfYear] = []
    var half = HalfYear(containing: start)
    // Days may be any that a file has: a thousand half-years are more than anybody registers.
    while half <= HalfYear(containing: end), halves.count < 1_000 {
      halves.append(half)
      half = half.after
    }
    return halves
  }
}

extension Insats {
  /// The parts that it has in the national system, as far as its own figures tell.
  fileprivate var registrySides: [RegistryEntry.Side] {
    let counts = participation.contains { ($0.headcount(.all)?.persons?.number?.whole ?? 0) > 0 }
    switch orientation {
    case .individual: return [.individual]
    case .structural: return counts ? [.structural, .individual] : [.structural]
    case .preventive, nil: return []
    }
  }

  /// Whether it is known to have run on the day.
  fileprivate func isSurelyRunning(on day: Day) -> Bool {
    guard hasBegun, let start else { return false }
    if let end { return start <= day && day <= end }
    return start <= day && phase == .ongoing
  }
}

extension RegistryEntry.Side {
  fileprivate var words: String {
    switch self {
    case .individual: "individer"
    case .structural: "strukturer"
    }
  }
}

extension CheckRow {
  static let unregisteredStructure = CheckRow(
    "oregistrerad-struktur", "Strukturinsats som inte finns i registreringen",
    "Alla insatser som förbundet finansierar ska registreras, och en för strukturer saknas.",
    advice: "Lägg till insatsen i registreringen, med skälet om den inte ska registreras.",
    looksElsewhere: true, among: [.registrations, .insats]
  ) { survey, _ in survey.unregisteredStructures }

  static let unreportedPeriod = CheckRow(
    "period-utan-siffror", "Period utan siffror",
    "Ett halvår är slut, och det finns inga registrerade siffror för en insats som är registrerad.",
    advice:
      "Skriv in siffrorna i Registrerat per period, eller dagen då registreringen avslutades.",
    looksElsewhere: true, among: [.registrations, .registeredPeriods, .insats]
  ) { survey, day in survey.unreportedPeriods(on: day) }

  static let mixedInsats = CheckRow(
    "blandad-insats", "Blandad insats med en rad",
    "En insats med både individer och strukturer registreras som två, med olika namn.",
    advice: "Lägg till en rad för den andra delen, med ett eget namn.",
    looksElsewhere: true, among: [.registrations, .insats]
  ) { survey, _ in survey.mixedInsatser }

  static let changedFrozenField = CheckRow(
    "låst-fält", "Låst fält som har ändrats",
    "Insatsinriktning, uppföljningsmetod och ESF låses när en insats läggs upp i systemet.",
    advice: "Skriv det som står i systemet, eller lägg upp insatsen på nytt där."
  ) { survey, _ in survey.changedFrozenFields }

  static let insatsInOneSystem = CheckRow(
    "ett-system", "Insats som saknas i det ena systemet",
    "En insats som pågick när ett system tog över efter ett annat ska finnas i båda.",
    advice: "Lägg till en rad för det system som saknas.",
    looksElsewhere: true, among: [.registrations, .insats, .rules]
  ) { survey, _ in survey.insatserInOneSystem }
}
