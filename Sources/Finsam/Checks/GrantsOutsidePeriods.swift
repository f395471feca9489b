/// Money that is granted for a time, and the ends of insatser, as statements have them.
struct GrantedTimes: Sendable {
  /// The first place that has each day, and the sources of all that have it.
  private var grants: [(insats: String, row: SourceStatement, sources: [String])] = []
  /// The first place that says when the money of an insats begins, by `anslag/medurs/period`.
  private var starts: [String: SourceStatement] = [:]
  private var ends: [String: [StatedEnd]] = [:]

  /// What only the grant says of an extension has a definition of its own and is no end, nor is a
  /// day before which it may end.
  init(_ statements: [SourceStatement]) {
    statements.lend { _, row in
      let key = row.pointee.key
      guard key.isBegun(by: "anslag/") else { return }
      if key.isEnded(by: "/period/start") {
        let period = key.prefixBeforeLastSlash
        if starts[period] == nil { starts[period] = row.pointee }
        return
      }
      guard key.isEnded(by: "/period/slut") else { return }
      let insats = String(key.dropFirst("anslag/".count).dropLast("/period/slut".count))
      let known = grants.firstIndex { $0.insats == insats && $0.row.value == row.pointee.value }
      if let known {
        grants[known].sources.append(row.pointee.source)
      } else {
        grants.append((insats, row.pointee, [row.pointee.source]))
      }
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
  private static let advice =
    "Rätta periodens slut, eller skriv in förlängningen med en källa som säger mer än att medel är "
    + "beviljade."

  /// A list may keep the time that the project first had.
  private static let adviceOnExtensions =
    "Se efter om översikten bara har projektets första tid: godta då fyndet. Annars saknas "
    + "förlängningen där."

  /// Money that is granted for a time when the insats has ended, as far as its own end is stated
  /// anywhere: the latest of its period's and its extensions'. What several places say of one grant
  /// is told of once.
  ///
  /// Money from the day after the end is an extension, which the end that a closed project had says
  /// nothing against: it is told of where a list of insatser has the end, of what is going on.
  func outsidePeriods(in office: Office, _ names: InsatsNames) -> [Finding] {
    grants.compactMap { insats, grant, sources in
      guard let until = grant.statedDay else { return nil }
      let own = office.insats(insats)?.statedEnds(besides: sources) ?? []
      // Of one day the row is told of, which has the source's words.
      let known = (ends[insats] ?? []) + own
      guard let day = known.map(\.day).max(), day < until else { return nil }
      let start = starts[grant.key.prefixBeforeLastSlash]
      let isExtension = start?.statedDay == day.adding(days: 1)
      let last = known.filter { $0.day == day }
      guard
        let told =
          isExtension
          ? last.first(where: { !$0.document.isEmpty && $0.document != grant.document })
          : last.first
      else { return nil }
      let before = "beviljat till \(grant.told()), men insatsen slutar \(told.words)."
      let from = isExtension ? " från och med \(start?.value ?? "")" : ""
      let most = grant.wording.normalizedWording.hasPhrase("längst") ? "längst till" : "till"
      return grant.finding(
        .printedPeriod, ["nyckel": grant.key, grant.id: grant.value, told.id: told.day.text],
        "medel är beviljade\(from) \(most) \(grant.told()), men "
          + (isExtension
            ? "insatsens tid slutar \(told.words), som inte har förlängningen."
            : "insatsen slutar \(told.words)."),
        before: before, against: start.map { isExtension ? [$0] : [] } ?? [], names
      ).against([told.place]).advising(isExtension ? Self.adviceOnExtensions : Self.advice)
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
  /// Empty where no document is named.
  let document: String
  let place: Place
}

extension StatedEnd {
  /// Nil where the row has no day that exists.
  init?(_ row: SourceStatement) {
    guard let day = row.statedDay else { return nil }
    self.init(
      day: day, id: row.id, words: row.told(), document: row.document,
      place: Place(SourceStatement.address(id: row.id), field: "värde"))
  }
}

extension Insats {
  /// That of its period, and those that it is extended to without reserve. An extension that is
  /// read where the grant itself stands says no more than the grant.
  fileprivate func statedEnds(besides grant: [String]) -> [StatedEnd] {
    let own = period.end?.day.map { day in
      StatedEnd(
        day: day, id: "period.slut", words: day.text + source.asPlace, document: "",
        place: Place(address, field: "period.slut"))
    }
    return [own].compactMap(\.self)
      + extensions.filter { extended in
        extended.isAtMost != true && !grant.contains { extended.source.sharesLines(with: $0) }
      }.compactMap { extended in
        extended.until?.day.map { day in
          StatedEnd(
            day: day, id: extended.id, words: day.text + extended.source.asPlace,
            document: "",
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
