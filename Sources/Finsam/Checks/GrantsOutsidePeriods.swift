extension [SourceStatement] {
  /// Money that is granted for a time when the insats has ended, as far as its own end is stated
  /// anywhere. What only the grant says of an extension has a definition of its own and is no end.
  func grantsOutsidePeriods(_ names: InsatsNames) -> [Finding] {
    var grants: [(insats: Substring, row: SourceStatement)] = []
    lend { _, row in
      let key = row.pointee.key
      guard key.isBegun(by: "anslag/"), key.isEnded(by: "/period/slut") else { return }
      let insats = key.dropFirst("anslag/".count).dropLast("/period/slut".count)
      grants.append((insats, row.pointee))
    }
    guard !grants.isEmpty else { return [] }
    var ends: [String: [SourceStatement]] = [:]
    lend { _, row in
      let key = row.pointee.key
      guard key.isBegun(by: "insats/"), row.pointee.meaning.isEmpty,
        key.isEnded(by: "/period/slut") || key.isEnded(by: "/förlängning/till")
      else { return }
      let insats = key.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      ends[insats, default: []].append(row.pointee)
    }
    return grants.compactMap { insats, grant in
      guard let until = grant.statedDay else { return nil }
      let known = (ends[String(insats)] ?? []).compactMap { row in
        row.statedDay.map { (row: row, day: $0) }
      }
      guard let last = known.max(by: { $0.day < $1.day }), last.day < until else { return nil }
      return grant.finding(
        .printedPeriod, ["nyckel": grant.key, grant.id: grant.value, last.row.id: last.row.value],
        "beviljat till \(grant.told()), men insatsen slutar \(last.row.told()).",
        against: [last.row], names
      ).advising("Rätta periodens slut, eller skriv in förlängningen som en uppgift om insatsen.")
    }
  }
}

extension SourceStatement {
  /// The day that the value is; nil where it is none that exists.
  fileprivate var statedDay: Day? {
    do throws(InvalidInput) { return try Day(text: value) } catch { return nil }
  }
}
