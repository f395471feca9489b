/// Money that is granted for a time, and the ends of insatser, as statements have them.
struct GrantedTimes: Sendable {
  private var grants: [(insats: String, row: SourceStatement)] = []
  private var ends: [String: [StatedEnd]] = [:]

  /// What only the grant says of an extension has a definition of its own and is no end, nor is a
  /// day before which it may end.
  init(_ statements: [SourceStatement]) {
    statements.lend { _, row in
      let key = row.pointee.key
      guard key.isBegun(by: "anslag/"), key.isEnded(by: "/period/slut") else { return }
      let insats = String(key.dropFirst("anslag/".count).dropLast("/period/slut".count))
      let isKnown = grants.contains { $0.insats == insats && $0.row.value == row.pointee.value }
      if !isKnown { grants.append((insats, row.pointee)) }
    }
    guard !grants.isEmpty else { return }
    statements.lend { _, row in
      let key = row.pointee.key
      guard key.isBegun(by: "insats/"), row.pointee.meaning.isEmpty,
        key.isEnded(by: "/period/slut") || key.isEnded(by: "/förlängning/till"),
        let end = StatedEnd(row.pointee)
      else { return }
      let insats = key.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      ends[insats, default: []].append(end)
    }
  }
}

extension GrantedTimes {
  /// Money that is granted for a time when the insats has ended, as far as its own end is stated
  /// anywhere: the latest of its period's and its extensions'. What several places say of one grant
  /// is told of once.
  func outsidePeriods(in office: Office, _ names: InsatsNames) -> [Finding] {
    grants.compactMap { insats, grant in
      guard let until = grant.statedDay else { return nil }
      let own = office.insats(insats)?.statedEnds ?? []
      // Of one day the row is told of, which has the source's words.
      let known = (ends[insats] ?? []) + own
      guard let day = known.map(\.day).max(), day < until,
        let last = known.first(where: { $0.day == day })
      else { return nil }
      return grant.finding(
        .printedPeriod, ["nyckel": grant.key, grant.id: grant.value, last.id: last.day.text],
        "beviljat till \(grant.told()), men insatsen slutar \(last.words).", against: [], names
      ).against([last.place]).advising(
        "Rätta periodens slut, eller skriv in förlängningen som en uppgift om insatsen.")
    }
  }
}

extension Survey {
  var grantsOutsidePeriods: [Finding] {
    stated.grantedTimes.outsidePeriods(in: office, stated.names)
  }
}

/// A day that an insats ends, and where that stands.
private struct StatedEnd {
  let day: Day
  let id: String
  let words: String
  let place: Place
}

extension StatedEnd {
  /// Nil where the row has no day that exists.
  init?(_ row: SourceStatement) {
    guard let day = row.statedDay else { return nil }
    self.init(
      day: day, id: row.id, words: row.told(),
      place: Place(SourceStatement.address(id: row.id), field: "värde"))
  }
}

extension Insats {
  /// That of its period, and those that it is extended to without reserve.
  fileprivate var statedEnds: [StatedEnd] {
    let own = period.end?.day.map { day in
      StatedEnd(
        day: day, id: "period.slut", words: day.text + source.asPlace,
        place: Place(address, field: "period.slut"))
    }
    return [own].compactMap(\.self)
      + extensions.filter { $0.isAtMost != true }.compactMap { extended in
        extended.until?.day.map { day in
          StatedEnd(
            day: day, id: extended.id, words: day.text + extended.source.asPlace,
            place: Place(address.appending(Step(PartKey.extensions, extended.id)), field: "till"))
        }
      }
  }
}

extension SourceStatement {
  /// The day that the value is; nil where it is none that exists.
  fileprivate var statedDay: Day? {
    do throws(InvalidInput) { return try Day(text: value) } catch { return nil }
  }
}
